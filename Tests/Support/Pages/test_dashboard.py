"""The operator's dashboard as a browser sees it."""
import itertools

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


def test_the_first_stop_of_the_keyboard_leads_to_the_content(board):
    with board.page("/dashboard/test/settings") as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "content"


def test_a_key_is_made_and_revoked_without_scripts(board):
    with board.page("/dashboard/live/settings/keys", scripts=False) as page:
        page.get_by_label("Name").fill("From a browser")
        page.get_by_role("button", name="Make the key").click()
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
        page.get_by_label("Role").select_option("read_only")
        page.get_by_role("button", name="Make an invitation").click()
        address = page.locator("[data-copy-source]").inner_text()
    with board.chromium.page() as page:
        page.goto(address)
        page.get_by_role("button", name="Join").click()
        page.wait_for_url("**/dashboard/*")
        assert "Grace <Hopper>" in page.locator(".person").inner_text()
        page.goto(board.url + "/dashboard/live/settings/keys")
        assert page.get_by_role("button", name="Make the key").count() == 0


def test_a_clock_is_moved_and_tells_what_happened(board):
    with board.page("/dashboard/test/settings/test-clocks") as page:
        page.get_by_role("region", name="Test clocks").get_by_role("link").first.click()
        page.get_by_role("button", name="A day").click()
        assert page.get_by_role("heading", name="What happened").is_visible()
