import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "Tests/Support/OpenAPI"), str(ROOT / "Clients/python/src")]

import weir_server  # noqa: E402


@pytest.fixture(scope="module")
def server():
    with weir_server.Server() as running:
        yield running
