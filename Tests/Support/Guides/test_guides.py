"""Every block of Docs/guides is run against a server of its own, or says why it cannot be."""
import contextlib
import json
import os
import pathlib
import subprocess
import sys

import guide
import pytest
import weir_server
from conftest import ROOT

FOLDER = ROOT / "Docs/guides"
# Guides in a language that is compiled, with the tests that hold their blocks against what they run.
ELSEWHERE = {"guards.md": "Tests/WeirClientTests/GuideTests.swift"}
GUIDES = sorted(path.name for path in FOLDER.glob("*.md") if path.name not in ELSEWHERE)


@contextlib.contextmanager
def usual(**settings):
    with weir_server.Server(**settings) as server:
        yield server


@contextlib.contextmanager
def with_stripe():
    """A server whose Stripe is the double."""
    command = [sys.executable, str(ROOT / "Tests/Support/StripeDouble")]
    double = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        url = json.loads(double.stdout.readline())["url"]
        # Never the machine's own keys.
        own = {name: "" for name in os.environ if name.startswith("STRIPE_")}
        settings = {
            **own, "STRIPE_API_BASE": url, "STRIPE_SECRET_KEY": "sk_test_guide",
            "STRIPE_WEBHOOK_SECRET": "whsec_0123456789abcdef0123456789abcdef",
        }
        with usual(**settings) as server:
            yield server
    finally:
        double.stdin.close()
        double.wait(timeout=60)


SERVERS = {"stripe.md": with_stripe, "webhooks.md": lambda: usual(WEIR_WEBHOOKS_PRIVATE="allowed")}


def environment(server):
    paths = [str(ROOT / "Clients/python/src"), *map(os.path.abspath, filter(None, [os.environ.get("PYTHONPATH")]))]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("WEIR_", "STRIPE_"))}
    return {
        **kept, "WEIR_URL": server.url, "WEIR_API_KEY": weir_server.TEST_KEY, "WEIR_KEY": weir_server.TEST_KEY,
        "PATH": os.path.dirname(weir_server.executable()) + os.pathsep + os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1",
    }


def test_there_are_guides():
    assert {"quotas.md", "ai-billing.md", "saas.md", "backup.md"} <= set(GUIDES)
    assert all((FOLDER / name).is_file() for name in ELSEWHERE)
    for name, test in ELSEWHERE.items():
        assert name in (ROOT / test).read_text(encoding="utf-8")
        assert {block.language for block in guide.blocks((FOLDER / name).read_text(encoding="utf-8"))} == {"swift"}


@pytest.mark.parametrize("name", GUIDES)
def test_every_block_is_run_or_says_why_not(name):
    assert guide.problems(guide.blocks((FOLDER / name).read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_does_what_it_shows(name, tmp_path):
    found = guide.blocks((FOLDER / name).read_text(encoding="utf-8"))
    if not any(block.language in guide.RUN and block.excerpt is None for block in found):
        return
    folder = tmp_path / "guide"
    folder.mkdir()
    with SERVERS.get(name, usual)() as server, contextlib.ExitStack() as stack:
        session = guide.Session(environment(server), folder)
        stack.callback(session.close)
        for index, block in enumerate(found):
            if block.language not in guide.RUN or block.excerpt is not None:
                continue
            following = found[index + 1] if index + 1 < len(found) else None
            shown = following if following and following.language in guide.SHOWN and following.excerpt is None else None
            try:
                output = session.run(block)
            except Exception as error:
                raise AssertionError(f"{name}, line {block.line}: {error}\n{server.log()[-2000:]}") from error
            assert guide.differences(block, output, shown) == [], f"{name}, line {block.line}"


def written(text):
    return guide.blocks(text.replace("'''", "```"))


@pytest.mark.parametrize("text, count", [
    ("'''\nx\n'''", 1), ("'''yaml\nx\n'''", 1), ("'''python\nx\n'''", 0), ("'''text\nx\n'''", 1),
    ("'''sh\nx\n'''\n'''text\nx\n'''", 0), ("<!-- excerpt: a file of the proxy -->\n'''nginx\nx\n'''", 0),
    ("<!-- excerpt: a file of the proxy -->\nText.\n'''nginx\nx\n'''", 1), ("<!-- excerpt: no -->\n'''sh\nx\n'''", 1),
    ("'''sh\nx\n'''\nText.\n\n'''json\n{}\n'''\n'''json\n{}\n'''", 1),
])
def test_a_block_that_is_not_run_is_found(text, count):
    assert len(guide.problems(written(text))) == count


def test_a_block_that_does_not_end_is_found():
    with pytest.raises(ValueError):
        written("'''sh\nx")


def test_what_a_guide_shows_is_compared(tmp_path):
    shell, shown = written("'''sh\necho one 2 three\n'''\n'''text\none … three\n'''")
    folder = tmp_path / "guide"
    folder.mkdir()
    session = guide.Session(dict(os.environ), folder)
    assert guide.differences(shell, session.run(shell), shown) == []
    assert guide.differences(shell, "one 2 four", shown) != []
    (wrong,) = written("'''python\nprint(1 + 1)  # 3\n'''")
    assert guide.differences(wrong, session.run(wrong), None) != []
    assert guide.json_differences({"a": "…", "b": 1}, {"a": [1], "b": 1}, "") == []
    assert len(guide.json_differences({"a": "…", "b": 1}, {"b": 2, "c": 1}, "")) == 3


def test_variables_last_from_block_to_block(tmp_path):
    folder = tmp_path / "guide"
    folder.mkdir()
    session = guide.Session(dict(os.environ), folder)
    one, two = written("'''sh\nname=weir\n'''\n'''sh\necho \"$name\"\n'''")
    session.run(one)
    assert session.run(two) == "weir\n"
    one, two = written("'''python\na = 1\n'''\n'''python\nprint(a)\n'''")
    session.run(one)
    assert session.run(two) == "1\n"
    (fails,) = written("'''sh\nfalse\n'''")
    with pytest.raises(AssertionError):
        session.run(fails)
