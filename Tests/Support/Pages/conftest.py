import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "OpenAPI"))

import browser  # noqa: E402
import documents  # noqa: E402
import weir_server  # noqa: E402


@pytest.fixture(scope="session")
def caller():
    """A server with documents of every kind, and who asks it."""
    with weir_server.Server() as running:
        asking = documents.Caller(running.url)
        asking.documents = documents.make(running)
        yield asking


@pytest.fixture(scope="session")
def chromium():
    with browser.Browser() as running:
        yield running
