"""The operator's dashboard as a browser sees it."""
import itertools
import struct
import zlib

import browser
import dashboard
import pytest

VIEWS = [("desk", "light"), ("phone", "dark")]
ALL_VIEWS = list(itertools.product(browser.WIDTHS, browser.SCHEMES))
EVERY = [(name, "/dashboard/test" + path, True) for name, path in dashboard.PAGES.items()]
EVERY += [(name, path, False) for name, path in dashboard.OPEN_PAGES.items()]


@pytest.mark.parametrize("name,path,signed_in", EVERY, ids=[name for name, _, _ in EVERY])
def test_the_page_is_accessible_and_fits(board, name, path, signed_in):
    for width, scheme in ALL_VIEWS if name in ("home", "revenue") else VIEWS:
        with board.page(path, width, scheme, signed_in=signed_in) as page:
            assert page.answer.status == (404 if name in ("missing", "gone") else 200)
            assert browser.overflow(page) == 0, (width, scheme)
            assert [text for text in page.said if "status of 404" not in text] == []
            assert browser.problems(page) == [], (width, scheme)
            assert len(page.answer.body()) < 100_000


def test_a_menu_opens_and_closes_by_keyboard(board):
    with board.page("/dashboard/test") as page:
        summary = page.locator("summary", has_text="Ada Lovelace")
        summary.focus()
        page.keyboard.press("Enter")
        assert page.get_by_role("button", name="Sign out").is_visible()
        page.keyboard.press("Escape")
        assert not page.get_by_role("button", name="Sign out").is_visible()
        assert page.evaluate("document.activeElement.textContent").strip() == "Ada Lovelace"


def test_a_page_that_fetches_itself_again_leads_to_sign_in_when_the_session_is_over(board):
    with board.page("/dashboard/test/activity") as page:
        assert page.locator("#running[data-refresh]").is_visible()
        page.context.clear_cookies()
        page.wait_for_url("**/dashboard/sign-in**")
        assert page.get_by_label("Password").is_visible()


def test_a_part_goes_only_when_the_same_page_comes_without_it(board):
    with board.page("/dashboard/test/activity") as page:
        asked = []
        answers = ["<title>Something else</title>", page.content().replace('id="running"', 'id="gone"')]

        def answer(route):
            body = answers[min(len(asked), 1)]
            asked.append(page.locator("#running").count())
            route.fulfill(status=200, content_type="text/html; charset=utf-8", body=body)

        page.route(lambda url: url.endswith("/activity"), answer)
        page.locator("#running").wait_for(state="detached")
        # It was still there after a page that is another one.
        assert asked == [1, 1]


def test_the_first_stop_of_the_keyboard_leads_to_the_content(board):
    with board.page("/dashboard/test/settings") as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "content"


def test_a_key_is_made_and_revoked_without_scripts(board):
    with board.page("/dashboard/live/settings/keys", scripts=False) as page:
        page.get_by_label("Name").fill("From a browser")
        page.get_by_role("button", name="Create the key").click()
        assert page.get_by_text("wr_live_").first.is_visible()
        row = page.get_by_role("row", name="From a browser")
        row.get_by_text("Revoke", exact=True).click()
        row.get_by_role("button", name="Revoke the key").click()
        assert page.get_by_role("status").get_by_text("opens nothing any more").is_visible()
        assert page.get_by_role("row", name="From a browser").get_by_text("Revoked").is_visible()


def test_someone_is_invited_joins_and_may_only_look(board):
    with board.page("/dashboard/live/settings/team") as page:
        page.get_by_label("Name").fill("Grace <Hopper>")
        page.get_by_label("E-mail").fill("grace@example.com")
        page.get_by_label("Read-only").last.check()
        page.get_by_role("button", name="Create an invitation").click()
        address = page.locator("[data-copy-source]").inner_text()
    with board.chromium.page() as page:
        page.goto(address)
        page.get_by_role("button", name="Join").click()
        page.wait_for_url("**/dashboard/*")
        assert "Grace <Hopper>" in page.locator(".person").inner_text()
        page.goto(board.url + "/dashboard/live/settings/keys")
        assert page.get_by_role("button", name="Create the key").count() == 0


def test_a_clock_is_moved_and_tells_what_happened(board):
    with board.page("/dashboard/test/settings/test-clocks") as page:
        page.get_by_role("region", name="Test clocks").get_by_role("link").first.click()
        page.get_by_role("button", name="+ 1 day").click()
        assert page.get_by_role("heading", name="What happened").is_visible()


def picture(width, height):
    """A PNG of one colour."""
    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = b"".join(b"\0" + b"\x8a\x1c\x3c" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_a_logo_is_uploaded_without_scripts_and_drawn_on_pages_and_documents(board):
    with board.page("/dashboard/test/settings/pages", scripts=False) as page:
        page.get_by_label("Picture").set_input_files({"name": "logo.png", "mimeType": "image/png", "buffer": picture(240, 80)})
        page.get_by_role("button", name="Use it as the logo").click()
        assert page.get_by_role("img", name="The logo").is_visible()
        address = page.get_by_role("img", name="The logo").get_attribute("src")
    with board.page("/dashboard/test/settings/pages") as page:
        drawn = page.get_by_role("img", name="The logo").evaluate("it => [it.naturalWidth, it.naturalHeight]")
        assert drawn == [240, 80] and page.said == []
        assert browser.problems(page) == []
        page.goto(board.url + page.get_by_role("link", name="Look at the pricing page").get_attribute("href"))
        shown = page.locator(f"img[src='{address}']")
        assert shown.evaluate("it => it.naturalWidth") == 240 and page.said == []
    with board.page("/dashboard/test/invoices?drafts=all") as page:
        link = page.locator("main a[href*='/invoices/inv_']").first.get_attribute("href")
        page.goto(board.url + link + "/html")
        assert page.locator(".logo img").evaluate("it => it.naturalWidth") == 240 and page.said == []
    with board.page("/dashboard/test/settings/pages") as page:
        page.get_by_role("button", name="Remove the logo").click()
        assert page.get_by_text("the pages show the name alone").first.is_visible()
