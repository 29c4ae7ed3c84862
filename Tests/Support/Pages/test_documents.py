"""Invoices and credit notes as a browser and a reader of PDFs see them."""
import itertools
import re
import subprocess

import browser
import pytest

NAMES = [
    "usage", "draft", "credit-note", "japan", "arabic", "greek", "attack", "long-names", "many-lines", "open-draft", "paid",
    "refunded", "void", "credited-away", "credit-note-of-all",
]
# Every view of the richest one; of the others each width and each scheme once, for they share the style.
ALL_VIEWS = list(itertools.product(browser.WIDTHS, browser.SCHEMES))
VIEWS = [("desk", "light"), ("phone", "dark")]


def document(caller, name, form):
    return caller.get(f"{caller.documents[name]}/{form}")


def test_every_document_is_looked_at(caller):
    assert sorted(caller.documents) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_page_is_accessible_and_fits(caller, chromium, name):
    headers, body = document(caller, name, "html")
    for width, scheme in ALL_VIEWS if name == "usage" else VIEWS:
        with chromium.page(width, scheme) as page:
            browser.served(page, dict(headers), body)
            assert browser.overflow(page) == 0, (width, scheme)
            # The page brings all that it needs, runs nothing, and breaks none of its own rules.
            assert [url for url in page.seen["requests"] if "favicon" not in url] == ["http://pages.test/page"]
            assert page.seen["said"] == []
            assert browser.problems(page) == [], (width, scheme)


def test_accessibility_is_really_checked(chromium):
    body = b"<html><body><img src='x'><p style='color:#ccc;background:#fff'>Faint</p></body></html>"
    with chromium.page() as page:
        browser.served(page, {"Content-Type": "text/html"}, body)
        found = " ".join(browser.problems(page))
    for rule in ("image-alt", "html-has-lang", "color-contrast", "document-title"):
        assert rule in found


def test_the_page_says_the_same_without_scripts(caller, chromium):
    headers, body = document(caller, "usage", "html")
    with chromium.page() as page:
        browser.served(page, dict(headers), body)
        whole = page.inner_text("body")
    with chromium.page(scripts=False) as page:
        browser.served(page, dict(headers), body)
        assert page.inner_text("body") == whole
    assert "Amount due" in whole


def test_names_are_text_and_nothing_else(caller, chromium):
    headers, body = document(caller, "attack", "html")
    with chromium.page() as page:
        browser.served(page, dict(headers), body)
        assert page.evaluate("document.scripts.length") == 0
        assert page.evaluate("document.images.length") == 0
        assert "<script>alert('x')</script>" in page.inner_text("body")
        assert page.seen["said"] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_pdf_is_whole_and_stays_the_same(caller, tmp_path, name):
    headers, body = document(caller, name, "pdf")
    assert headers["Content-Type"] == "application/pdf"
    assert document(caller, name, "pdf")[1] == body
    file = tmp_path / "document.pdf"
    file.write_bytes(body)

    def tool(*words):
        done = subprocess.run(words, capture_output=True, text=True, check=True)
        assert done.stderr == "", (words[0], done.stderr)
        return done.stdout

    fonts = tool("pdffonts", file).splitlines()[2:]
    assert fonts
    for font in fonts:
        assert font.split()[-5:-2] == ["yes", "yes", "yes"], font
    assert "Tagged:          yes" in tool("pdfinfo", file)
    # The words of the PDF are those of the page.
    text = tool("pdftotext", "-raw", file, "-")
    for amount in re.findall(r'class="figure"[^>]*>([^<]+)<', document(caller, name, "html")[1].decode()):
        assert squeezed(amount) in squeezed(text), amount


def squeezed(text):
    """A text without its spaces: where lines break, there may be more of them or none."""
    return re.sub(r"\s+", "", text)
