"""Every page as a browser sees it, with a demo in it: accessible, small, of this server alone, and right without scripts."""
import pathlib
import re

import browser
import pages
import pytest

ROUTES = (pathlib.Path(__file__).parent / "routes.txt").read_text().split()
BY_NAME = {entry.name: entry for entry in pages.PAGES}
# What may be asked for that is not this server's: Stripe's own script, on the page that takes a card.
STRIPE = {"portal-method-new": "https://js.stripe.com/"}
LARGEST = 100_000


def test_every_page_is_in_the_table():
    known = [entry.route for entry in pages.PAGES] + list(pages.NO_PAGES)
    assert sorted(set(ROUTES) - set(known)) == [], "pages that nobody looks at"
    assert sorted(set(known) - set(ROUTES)) == [], "entries without a page"
    assert len(BY_NAME) == len(pages.PAGES)


def opened(people, page, entry):
    """The page, answered well and within bounds."""
    answer = page.goto(entry.path(people.world), wait_until="load")
    assert answer.status == 200, (entry.name, answer.status, page.inner_text("body")[:300])
    # Nobody was led to another page, to sign in above all.
    assert page.url.split("?")[0].endswith(entry.path(people.world).split("?")[0]), page.url
    return answer


@pytest.mark.parametrize("name", BY_NAME)
def test_a_page_is_accessible_small_and_of_this_server_alone(people, name):
    entry = BY_NAME[name]
    for width, scheme in [("desk", "light"), ("phone", "dark")]:
        with people.page(entry.who, width, scheme) as page:
            if name in STRIPE:
                page.route(STRIPE[name] + "**", lambda route: route.fulfill(content_type="text/javascript", body=""))
            answer = opened(people, page, entry)
            assert len(answer.body()) < LARGEST, len(answer.body())
            foreign = [url for url in page.seen["requests"] if not url.startswith(people.stage.url)]
            assert [url for url in foreign if not url.startswith(STRIPE.get(name, "no"))] == []
            assert page.seen["said"] == [] or name in STRIPE, page.seen["said"]
            assert browser.overflow(page) == 0, (width, scheme)
            assert browser.problems(page) == [], (width, scheme)
            assert page.locator("h1").count() == 1
            assert page.title() and page.evaluate("document.documentElement.lang")
            # What is a template's or a program's word is no word for people.
            text = page.inner_text("body")
            assert not re.search(r"\{\{|Optional\(|\bnil\b|undefined|NaN", text), text


@pytest.mark.parametrize("name", BY_NAME)
def test_a_page_is_gone_through_by_the_keyboard_and_stands_without_scripts(people, name):
    entry = BY_NAME[name]
    with people.page(entry.who) as page:
        if name in STRIPE:
            page.route(STRIPE[name] + "**", lambda route: route.fulfill(content_type="text/javascript", body=""))
        opened(people, page, entry)
        heading = page.inner_text("h1")
        found, wrong = browser.keyboard(page)
        # A page that only says something may have nothing to go to.
        assert found >= (0 if entry.who == "anyone" else 1)
        assert wrong == []
    with people.page(entry.who, scripts=False) as page:
        opened(people, page, entry)
        assert page.inner_text("h1") == heading
        # What is pressed without scripts is a link, or a button of a form.
        assert page.locator("button:not(form button):visible").count() == 0


def test_names_are_text_and_nothing_else(people, stage):
    """The customer whose name is a script is shown wherever customers are, and runs nowhere."""
    script = stage.ask("GET", "/v1/customers/ext:script-ltd")["id"]
    for path in ["/customers", f"/customers/{script}", "/invoices", f"/invoices?customer={script}", "/contracts"]:
        with people.page("operator") as page:
            page.goto(pages.BASE + path, wait_until="load")
            assert page.seen["said"] == []
            assert "<script>alert" in page.inner_text("main"), path
            assert page.evaluate("[...document.scripts].every(it => it.src)")


def test_a_page_that_is_not_there_says_so(people):
    for who, path in [("operator", pages.BASE + "/nothing"), ("operator", "/dashboard/nowhere"), ("customer", "/portal/nothing")]:
        with people.page(who) as page:
            assert page.goto(path, wait_until="load").status == 404, path
            assert page.locator("h1").count() == 1
            assert browser.problems(page) == []


def test_whoever_has_not_signed_in_sees_nothing(people):
    for entry in pages.PAGES:
        if entry.who == "anyone":
            continue
        with people.page() as page:
            page.goto(entry.path(people.world), wait_until="load")
            assert re.search(r"/(dashboard/sign-in|portal/login)", page.url) or "acme" not in page.inner_text("body").lower(), entry.name
