import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "Tests/Support/OpenAPI"), str(ROOT / "Clients/python/src")]
