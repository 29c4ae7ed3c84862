"""What documents show is run: the README's code, and the examples. The guides have tests of their own."""
import os
import re
import shutil
import subprocess
import sys

import make_sync
import pytest
from conftest import ROOT
from weir_server import TEST_KEY, Server


def run(path, package=make_sync.PACKAGE.parent):
    """Runs a program against a server of its own; answers what it writes."""
    with Server() as server:
        paths = [str(package), os.path.abspath(os.environ.get("PYTHONPATH", "."))]
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


def test_pip_installs_the_package_with_its_types_and_what_it_needs_written_down(tmp_path):
    # Of a copy, since pip builds where the sources are.
    sources, installed = tmp_path / "sources", tmp_path / "installed"
    shutil.copytree(ROOT / "Clients/python", sources, ignore=shutil.ignore_patterns("build", "*.egg-info", "__pycache__", ".*"))
    # What builds it is there already, and so is what it needs, but for a registry to ask.
    options = ["--quiet", "--no-index", "--no-build-isolation", "--no-deps", "--root-user-action=ignore", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "install", *options, "--target", str(installed), str(sources)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".build/python-build")}
    made = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert made.returncode == 0, made.stdout + made.stderr
    assert (installed / "weir_client/py.typed").is_file()
    (metadata,) = installed.glob("weir_client-*.dist-info/METADATA")
    needs = re.findall(r"^Requires-Dist: ([\w-]+)", metadata.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(needs) == ["httpx", "typing_extensions"]
    assert run(ROOT / "Examples/python/saas.py", installed) == (ROOT / "Examples/saas.txt").read_text(encoding="utf-8")
