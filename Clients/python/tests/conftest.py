import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "Tests/Support/OpenAPI"), str(ROOT / "Clients/python/src"), str(ROOT / "Clients/python")]

import weir_server  # noqa: E402


@pytest.fixture(scope="session")
def server():
    with weir_server.Server() as running:
        yield running
