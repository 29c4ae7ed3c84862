import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "Scripts"))

import weir_server  # noqa: E402


@pytest.fixture
def server():
    with weir_server.Server() as running:
        yield running
