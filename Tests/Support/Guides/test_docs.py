"""The pages at /docs are made of the documents as they are, and every link of them leads somewhere."""
import html.parser
import subprocess
import sys

import httpx
import pytest
import weir_server
from conftest import ROOT


class Links(html.parser.HTMLParser):
    """Targets and ids of a page, and what it must not have."""

    def __init__(self):
        super().__init__()
        self.targets, self.ids, self.forbidden, self.headings = set(), set(), [], 0

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if "id" in named:
            self.ids.add(named["id"])
        if tag == "a" and "href" in named:
            self.targets.add(named["href"])
        if "style" in named or tag == "style" or (tag == "script" and "src" not in named):
            self.forbidden.append(tag)
        self.headings += tag == "h1"


@pytest.fixture(scope="module")
def pages():
    """All pages that can be reached from the first one, and the answers of what they lead to beside them."""
    found, others = {}, {}
    with weir_server.Server() as server, httpx.Client(base_url=server.url) as client:
        waiting = {"/docs"}
        while waiting:
            path = waiting.pop()
            answer = client.get(path)
            if not path.startswith("/docs"):
                others[path] = answer.status_code
                continue
            assert answer.status_code == 200, path
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert "script-src 'self'" in answer.headers["content-security-policy"]
            page = Links()
            page.feed(answer.text)
            found[path] = page
            inside = {target.partition("#")[0] for target in page.targets if target.startswith("/")}
            waiting |= inside - found.keys() - others.keys()
        missing = client.get("/docs/no-such-page")
        assert missing.status_code == 404 and "There is no such page" in missing.text
        assert client.get("/docs/guides/").status_code == 200
    return found, others


def test_they_are_made_of_the_documents_as_they_are():
    checked = subprocess.run([sys.executable, str(ROOT / "Scripts/docs.py"), "check"], capture_output=True, text=True)
    assert (checked.returncode, checked.stderr) == (0, "")


def test_every_document_is_reached(pages):
    found, others = pages
    wanted = {"/docs/quick-start", "/docs/guides/saas", "/docs/operating/install", "/docs/reference/schemas", "/docs/sdks/python"}
    assert wanted <= found.keys()
    assert len(found) > 120
    assert set(others.values()) == {200}


def test_every_link_leads_to_a_heading_that_is_there(pages):
    found, _ = pages
    broken = []
    for path, page in found.items():
        for target in page.targets:
            address, _, fragment = target.partition("#")
            if fragment and (not address or address.startswith("/docs")):
                if fragment not in found[address or path].ids and not (fragment == "content"):
                    broken.append(f"{path}: {target}")
    assert broken == []


def test_a_page_has_one_heading_and_nothing_that_a_policy_refuses(pages):
    found, _ = pages
    assert [path for path, page in found.items() if page.headings != 1] == []
    assert [path for path, page in found.items() if page.forbidden] == []
