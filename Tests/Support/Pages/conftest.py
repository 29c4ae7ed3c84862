import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "OpenAPI"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "Clients/python/src"))

import browser  # noqa: E402
import dashboard  # noqa: E402
import documents  # noqa: E402
import pages  # noqa: E402
import stage as stages  # noqa: E402
import weir_server  # noqa: E402


def pytest_addoption(parser):
    parser.addoption("--share", default="1/1", help="runs a part of the tests, as 1/2 and 2/2 for two who deal them among themselves")


def pytest_collection_modifyitems(config, items):
    """Every test is in one share, whatever their order: each second one, so that none has all the heavy pages."""
    number, shares = (int(part) for part in config.getoption("--share", "1/1").split("/"))
    if not 1 <= number <= shares:
        raise pytest.UsageError(f"there is no share {number} of {shares}")
    config.hook.pytest_deselected(items=[item for place, item in enumerate(items) if place % shares != number - 1])
    items[:] = items[number - 1::shares]


@pytest.fixture(scope="session")
def caller():
    """A server with documents of every kind, and who asks it."""
    with weir_server.Server() as running:
        asking = documents.Caller(running.url)
        asking.server = running
        asking.documents = documents.make(running)
        yield asking


@pytest.fixture(scope="session")
def chromium():
    with browser.Browser() as running:
        yield running


@pytest.fixture(scope="session")
def board(caller, chromium):
    """The dashboard of that server, whose owner has signed in."""
    return dashboard.Dashboard(caller.server, chromium)


@pytest.fixture(scope="session")
def stage():
    """A server with a small demo, and the double of Stripe."""
    with stages.Stage(["--customers", "12", "--months", "2"]) as running:
        yield running


@pytest.fixture(scope="session")
def people(stage, chromium):
    yield stages.People(stage, chromium, pages.World(stage))
