"""Every page as a browser sees it, with a demo in it: accessible, small, of this server alone, and right without scripts."""
import datetime
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
# What is made to stand in others' pages: those that the settings name.
FRAMED = {"pricing-embed"}
# Without a session of Stripe's it leads nowhere; with one, the walk sees it.
STATUS = {"pay-done": 404}


def test_every_page_is_in_the_table():
    known = [entry.route for entry in pages.PAGES] + list(pages.NO_PAGES)
    assert sorted(set(ROUTES) - set(known)) == [], "pages that nobody looks at"
    assert sorted(set(known) - set(ROUTES)) == [], "entries without a page"
    assert len(BY_NAME) == len(pages.PAGES)


def opened(people, page, entry):
    """The page, answered well and within bounds."""
    answer = page.goto(entry.path(people.world), wait_until="load")
    assert answer.status == STATUS.get(entry.name, 200), (entry.name, answer.status, page.inner_text("body")[:300])
    # Nobody was led to another page, to sign in above all.
    assert page.url.split("?")[0].endswith(entry.path(people.world).split("?")[0]), page.url
    return answer


def guarded(answer, name):
    """The answer's headers: no script and no frame but those that the page needs, and kept by nobody."""
    headers = answer.all_headers()
    policy = {part.split()[0]: part.split()[1:] for part in headers["content-security-policy"].split(";") if part.strip()}
    assert policy["default-src"] == ["'none'"], name
    assert "unsafe" not in headers["content-security-policy"], name
    assert policy["base-uri"] == ["'none'"], name
    foreign = [source for source in policy["script-src"] if source != "'self'"]
    assert all(source.startswith("https://js.stripe.com") for source in foreign) and bool(foreign) == (name in STRIPE), foreign
    assert headers["cache-control"] == "no-store" and headers["x-content-type-options"] == "nosniff", name
    if name not in FRAMED:
        assert policy["frame-ancestors"] == ["'none'"] and headers["x-frame-options"] == "DENY", name


def without_stripe(page, name):
    """Stripe's own script is not asked for in earnest."""
    if name in STRIPE:
        page.route(STRIPE[name] + "**", lambda route: route.fulfill(content_type="text/javascript", body=""))


@pytest.mark.parametrize("name", BY_NAME)
def test_a_page_is_accessible_small_and_of_this_server_alone(people, name):
    entry = BY_NAME[name]
    with people.page(entry.who) as page:
        without_stripe(page, name)
        answer = opened(people, page, entry)
        assert len(answer.body()) < LARGEST, len(answer.body())
        guarded(answer, name)
        foreign = [url for url in page.seen["requests"] if not url.startswith(people.stage.url)]
        assert [url for url in foreign if not url.startswith(STRIPE.get(name, "no"))] == []
        # What breaks the page's policy is said too.
        # Of a page that is not found the browser says so.
        said = [text for text in page.seen["said"] if name not in STATUS or "status of 404" not in text]
        assert said == [] or name in STRIPE, said
        assert browser.overflow(page) == 0
        assert browser.problems(page) == []
        twice = page.evaluate("[...document.querySelectorAll('[id]')].map(it => it.id).filter((id, at, all) => all.indexOf(id) !== at)")
        assert twice == [], "a label would lead to the first of them"
        heading = page.inner_text("h1")
        assert page.locator("h1").count() == 1
        assert page.title() and page.evaluate("document.documentElement.lang")
        # What is a template's or a program's word is no word for people.
        text = page.inner_text("body")
        assert not re.search(r"\{\{|Optional\(|\bnil\b|undefined|NaN", text), text
        # By the keyboard: in order, and it is seen where one is.
        found, wrong = browser.keyboard(page)
        assert found >= (0 if entry.who == "anyone" else 1)
        assert wrong == []
    # On a phone at night.
    with people.page(entry.who, "phone", "dark") as page:
        without_stripe(page, name)
        opened(people, page, entry)
        assert browser.overflow(page) == 0
        assert browser.problems(page, browser.LOOKS) == []
    with people.page(entry.who, scripts=False) as page:
        opened(people, page, entry)
        assert page.inner_text("h1") == heading
        # What is pressed then is a link, or a button of a form.
        assert page.locator("button:not(form button):visible").count() == 0


def test_names_are_text_and_nothing_else(people, stage):
    """The customer whose name is a script is shown wherever customers are, and runs nowhere."""
    script = stage.ask("GET", "/v1/customers/ext:script-ltd")["id"]
    for path in ["/customers", f"/customers/{script}", "/invoices", f"/invoices?customer={script}", "/contracts"]:
        with people.page("operator") as page:
            page.goto(pages.BASE + path, wait_until="load")
            # Where the customer stands in a list that goes on is up to what else was made in the same instant.
            pages_left = 20
            while "<script>alert" not in page.inner_text("main"):
                following = page.get_by_role("link", name="Next", exact=True)
                pages_left -= 1
                assert pages_left > 0 and following.count() == 1, path
                following.click()
                page.wait_for_load_state("load")
            assert page.seen["said"] == []
            assert page.evaluate("[...document.scripts].every(it => it.src)")


def test_a_page_that_is_not_there_says_so(people):
    for who, path in [("operator", pages.BASE + "/nothing"), ("operator", "/dashboard/nowhere"), ("customer", "/portal/nothing")]:
        with people.page(who) as page:
            assert page.goto(path, wait_until="load").status == 404, path
            assert page.locator("h1").count() == 1
            assert browser.problems(page) == []


def test_whoever_has_not_signed_in_sees_nothing(people):
    with people.page() as page:
        for entry in pages.PAGES:
            if entry.who == "anyone":
                continue
            page.goto(entry.path(people.world), wait_until="load")
            assert re.search(r"/(dashboard/sign-in|portal/login)", page.url) or "acme" not in page.inner_text("body").lower(), entry.name


def test_short_lists_of_invoices_show_the_next_draft_and_then_what_was_issued_last(people):
    """Drafts are made a year ahead; the far ones are of no interest."""
    for path in [f"/customers/{people.world.customers['mueller']}", f"/contracts/{people.world.contract}"]:
        with people.page("operator") as page:
            page.goto(pages.BASE + path, wait_until="load")
            rows = page.locator("table", has=page.get_by_role("columnheader", name="To be paid")).locator("tbody tr")
            found = [(rows.nth(place).locator("td").nth(0).inner_text(), rows.nth(place).locator("td").nth(1).inner_text())
                     for place in range(rows.count())]
        drafts = [state for state, _ in found if state in ("Draft", "In progress") ]
        issued = [datetime.datetime.strptime(date, "%d %b %Y") for state, date in found if state not in ("Draft", "In progress")]
        assert len(issued) >= 2, (path, found)
        assert issued == sorted(issued, reverse=True), (path, found)
        assert "In progress" in drafts, (path, found)
        assert found[0][0] in ("Draft", "In progress"), (path, found)
