"""What documents show is run: the README's code, and the examples. The guides have tests of their own."""
import os
import re
import subprocess
import sys

import make_sync
import pytest
from conftest import ROOT
from weir_server import TEST_KEY, Server


def run(path):
    """Runs a program against a server of its own; answers what it writes."""
    with Server() as server:
        paths = [str(make_sync.PACKAGE.parent), os.path.abspath(os.environ.get("PYTHONPATH", "."))]
        environment = {**os.environ, "WEIR_URL": server.url, "WEIR_API_KEY": TEST_KEY, "PYTHONPATH": os.pathsep.join(paths)}
        ended = subprocess.run([sys.executable, str(path)], env=environment, capture_output=True, text=True)
        assert (ended.returncode, ended.stderr) == (0, "")
        return ended.stdout


@pytest.mark.parametrize("path, least", [("Clients/python/README.md", 5), ("Docs/agents/skill.md", 1)])
def test_the_code_of_a_document_does_what_its_comments_say(path, least, tmp_path):
    text = (ROOT / path).read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"```python\n(.*?)```", text, re.DOTALL))
    expected = re.findall(r"print\(.*\)  # (.*)", code)
    assert len(expected) >= least
    program = tmp_path / "readme.py"
    program.write_text(code, encoding="utf-8")
    lines = run(program).splitlines()
    assert [line for line in expected if line not in lines] == []


def test_the_example_tells_its_story():
    assert run(ROOT / "Examples/python/saas.py") == (ROOT / "Examples/saas.txt").read_text(encoding="utf-8")
