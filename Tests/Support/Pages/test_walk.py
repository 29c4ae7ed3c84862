"""The whole story in a browser, with scripts and without: from the first start's link to a customer that has paid and left."""
import datetime
import re
import subprocess
import time
import urllib.request

import browser
import pytest
import stage as stages

BASE = "/dashboard/test"
# Where people are led to pay. The tests' browser finds no such host; that it sets out for it is what counts.
CHECKOUT = re.compile(r"https://checkout\.stripe\.com/")


class Walk:
    def __init__(self, stage, chromium, scripts):
        self.stage, self.chromium, self.scripts = stage, chromium, scripts
        stage.double.call("POST", "/prices", id="price_pro", unitAmount=2900, currency="usd", interval="month")

    def page(self, **options):
        return self.chromium.page(scripts=self.scripts, base_url=self.stage.url, **options)

    def complete(self, page, button):
        """Presses what leads to Stripe's page, and submits that."""
        with page.expect_request(CHECKOUT) as led:
            button.click(no_wait_after=True)
        session = re.search(r"cs_\w+", led.value.url).group(0)
        self.stage.double.call("POST", f"/checkout_sessions/{session}/complete", paymentMethod="pm_card_visa")


def wrong(page):
    """What a page said; that there is no Stripe is the tests' own doing."""
    return [text for text in page.seen["said"] if "ERR_NAME_NOT_RESOLVED" not in text]


def fill(page, **fields):
    for name, value in fields.items():
        field = page.locator(f"main [name='{name.replace('__', '.')}']").first
        if field.evaluate("it => it.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)


def press(page, label):
    """Presses a button or what looks like one, where it is seen; a part that is folded in is opened as people open it."""
    button = page.get_by_role("button", name=label, exact=True)
    link = page.get_by_role("link", name=label, exact=True)
    if not button.or_(link).first.is_visible():
        folded = page.locator("details:not([open])", has=page.locator(f"button:has-text('{label}')"))
        folded.first.locator("summary").first.click()
    found = button.or_(link).first
    if label == "Preview":
        # The script may have shown it already.
        found.click()
        page.wait_for_load_state("load")
    else:
        browser.follow(page, found)


def text(page):
    return page.inner_text("main")


def until(page, words, seconds=180):
    """Looks again and again until the page says something."""
    end = time.monotonic() + seconds
    while words not in text(page):
        assert time.monotonic() < end, f"'{words}' is not there: {text(page)}"
        page.wait_for_timeout(200)
        page.reload(wait_until="load")
    return text(page)


def make_meter(page, scripts):
    page.goto(BASE + "/products/meters", wait_until="load")
    press(page, "New meter")
    fill(page, code="RUNS", displayName="Runs", events="agent.run", aggregation="sum", valueProperty="n")
    if scripts:
        shown_while_typing(page, "No such events")
    press(page, "Preview")
    assert "No such events" in text(page)
    press(page, "Create the meter")
    assert "Runs" in text(page)


def shown_while_typing(page, words):
    """Nothing was pressed: the script asks for what the form would do."""
    page.locator("#preview", has_text=words).wait_for()
    assert page.url.endswith("/new")


def preview_meter(page):
    """The events that there are count while a meter is written, and again when it is written otherwise."""
    page.goto(BASE + "/products/meters/new", wait_until="load")
    fill(page, code="AGAIN", displayName="Again", events="agent.run", aggregation="sum", valueProperty="n")
    shown_while_typing(page, "These 5 events would count 35.")
    fill(page, aggregation="count", valueProperty="")
    shown_while_typing(page, "These 5 events would count 5.")


def make_feature(page):
    page.goto(BASE + "/products/features", wait_until="load")
    if page.locator("main [name=key]").count() == 0 or not page.locator("main [name=key]").first.is_visible():
        page.locator("main summary", has_text="New feature").first.click()
    fill(page, key="runs")
    page.locator("main [name=type]").first.select_option("metered")
    page.locator("main [name=meter]").first.select_option("RUNS")
    browser.follow(page, page.get_by_role("button", name=re.compile("Create the feature|Make the feature")).first)
    assert "runs" in text(page)


def make_kit(page):
    page.goto(BASE + "/products/kits", wait_until="load")
    page.locator("main summary", has_text="New kit").first.click()
    fill(page, name="Runner kit", description="Everything that runs.")
    press(page, "Create the kit")
    assert "Runner kit" in text(page)


def make_plan(page, key, name, amount=None, stripe=None, quota="1000", scripts=False):
    page.goto(BASE + "/products/plans/new", wait_until="load")
    fill(page, key=key, name=name, currency="USD", quota__runs=quota)
    page.locator("main [name=kit]").select_option(label="Runner kit")
    if stripe:
        fill(page, stripe=stripe)
    if amount:
        fill(page, price__0__key="base", price__0__name=f"{name} plan", price__0__model="flat", price__0__amount=amount,
             price__0__timing="advance")
        if scripts:
            shown_while_typing(page, f"${amount}.00 per month")
    browser.follow(page, page.locator("main button[name=do][value=publish]"))
    assert name in text(page), text(page)
    assert "/edit" not in page.url and "/new" not in page.url, text(page)


def make_customer(page, key, name):
    page.goto(BASE + "/customers/new", wait_until="load")
    fill(page, name=name, externalId=key, email=f"billing@{key}.example")
    press(page, "Create the customer")
    assert name in text(page)
    return re.search(r"/customers/(cust_\w+)", page.url).group(1)


def make_contract(page, key, plan):
    page.goto(BASE + "/contracts/new", wait_until="load")
    fill(page, customer=key, plan=plan)
    press(page, "Create the contract")
    assert "/contracts/ctr_" in page.url, text(page)


def used(page, customer):
    """How many runs the page of a customer says."""
    page.goto(f"{BASE}/customers/{customer}", wait_until="load")
    found = re.search(r"([\d,]+) of 1,000", text(page))
    assert found, text(page)
    return int(found.group(1).replace(",", ""))


def count_events(walk, page, customer):
    """Events are sent, and the number moves."""
    before = used(page, customer)
    now = datetime.datetime.now(datetime.timezone.utc).isoformat()
    events = [{"customerId": customer, "eventName": "agent.run", "timestamp": now, "idempotencyKey": f"run-{place}",
               "properties": {"n": 7}} for place in range(5)]
    assert walk.stage.ask("POST", "/v1/events/batch", {"events": events})["count"] == 5
    assert used(page, customer) == before + 35
    page.goto(BASE + "/events", wait_until="load")
    assert "agent.run" in text(page)


def bill(walk, page, customer):
    """An invoice is looked at, finalized, and its customer pays it at Stripe; the page says so then."""
    invoice = walk.stage.ask("POST", "/v1/invoices", {
        "customerId": customer, "currency": "USD", "netTerms": 14, "lines": [{"label": "Training", "unitPrice": "250"}]})["id"]
    page.goto(f"{BASE}/invoices/{invoice}", wait_until="load")
    assert "Training" in text(page) and "250.00" in text(page)
    press(page, "Finalize")
    # What cannot be taken back is asked for once more.
    assert page.url.endswith("/finalize")
    browser.follow(page, page.locator("main form[method=post] button").first)
    assert re.search(r"\bSent\b", text(page)), text(page)
    link = walk.stage.ask("POST", f"/v1/invoices/{invoice}/pay-links")["url"]
    with walk.page() as payer:
        stages.note(payer)
        payer.goto(link, wait_until="load")
        assert "250.00" in text(payer)
        walk.complete(payer, payer.locator("main form button").first)
        assert wrong(payer) == []
    page.goto(f"{BASE}/invoices/{invoice}", wait_until="load")
    assert re.search(r"\bPaid\b", until(page, "Paid"))
    # The PDF is there for the one who has signed in, and is that invoice's.
    cookies = "; ".join(f"{it['name']}={it['value']}" for it in page.context.cookies())
    call = urllib.request.Request(f"{walk.stage.url}{BASE}/invoices/{invoice}/pdf", headers={"Cookie": cookies})
    with urllib.request.urlopen(call) as answer:
        assert answer.headers["Content-Type"] == "application/pdf"
        pdf = answer.read()
    words = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    assert "Training" in words and "250.00" in words
    assert page.locator(f"main a[href$='/invoices/{invoice}/pdf']").count() > 0
    return invoice


def visit_portal(walk, page, customer, see):
    """The operator mints a link, the customer follows it and does something."""
    link = stages.portal_link(page, customer) if walk.scripts else folded_link(page, customer)
    with walk.page() as own:
        stages.note(own)
        stages.enter(own, link)
        see(own)
        assert wrong(own) == []
        assert browser.overflow(own) == 0


def folded_link(page, customer):
    """As `portal_link`, where no script may open what is folded in."""
    page.goto(f"{BASE}/customers/{customer}", wait_until="load")
    button = page.locator("form[action$='/portal-link'] button").first
    if not button.is_visible():
        page.locator("details", has=page.locator("form[action$='/portal-link']")).first.locator("summary").first.click()
    browser.follow(page, button)
    return re.search(r"/portal/enter/[\w-]+", text(page)).group(0)


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without"])
def test_the_whole_story(chromium, scripts):
    with stages.Stage(demo=None) as stage:
        walk = Walk(stage, chromium, scripts)
        with walk.page() as page:
            stages.note(page)
            # In, by the link that the first start prints.
            link = re.search(r"\S*(/dashboard/link/[\w-]+)", stage.server.log()).group(1)
            page.goto(link, wait_until="load")
            fill(page, **stages.OPERATOR)
            page.locator("main form button").first.click()
            page.wait_for_url(re.compile(r".*/dashboard/\w+$"))
            again = walk.page()
            with again as other:
                # It works once.
                other.goto(link, wait_until="load")
                assert other.locator("[name=password]").count() == 0
            make_meter(page, scripts)
            make_feature(page)
            make_kit(page)
            make_plan(page, "free", "Free", quota="1000")
            make_plan(page, "pro", "Pro", "29", stripe="price_pro", quota="1000", scripts=scripts)
            stage.ask("PATCH", "/v1/settings", {"defaultPlanKey": "free", "seller": {"legalName": "Northwind GmbH"}})

            # A customer with a contract: usage, an invoice, its payment, the portal, its end.
            acme = make_customer(page, "acme", "Acme Robotics")
            make_contract(page, "acme", "pro")
            count_events(walk, page, acme)
            if scripts:
                preview_meter(page)
            invoice = bill(walk, page, acme)

            def cancel(own):
                assert "Pro" in text(own)
                own.locator("main details", has=own.locator("form[action='/portal/cancel']")).locator("summary").first.click()
                browser.follow(own, own.locator("form[action='/portal/cancel'] button"))
                assert own.locator("form[action='/portal/keep'] button").count() == 1
                browser.follow(own, own.locator("form[action='/portal/keep'] button"))
                assert own.locator("form[action='/portal/cancel']").count() == 1
                own.goto("/portal/invoices", wait_until="load")
                assert "250.00" in text(own)
                own.goto("/portal/usage", wait_until="load")
                assert "35" in text(own)

            visit_portal(walk, page, acme, cancel)

            # Another one that buys the plan by itself, and leaves.
            umbrella = make_customer(page, "umbrella", "Umbrella Ltd")

            def upgrade(own):
                walk.complete(own, own.locator("form[action='/portal/checkout'] button").first)
                browser.come_back(own, "/portal")
                until(own, "Cancel")
                own.locator("main details", has=own.locator("form[action='/portal/cancel']")).locator("summary").first.click()
                browser.follow(own, own.locator("form[action='/portal/cancel'] button"))
                assert own.locator("form[action='/portal/keep'] button").count() == 1, text(own)

            visit_portal(walk, page, umbrella, upgrade)
            page.goto(f"{BASE}/customers/{umbrella}", wait_until="load")
            assert "Pro" in text(page)

            # Out; what was there is there no more.
            sign_out(page)
            page.wait_for_load_state("load")
            page.goto(BASE, wait_until="load")
            assert "/dashboard/sign-in" in page.url
            fill(page, email=stages.OPERATOR["email"], password=stages.OPERATOR["password"])
            page.locator("main form button").first.click()
            page.wait_for_url(re.compile(rf".*{BASE}$"))
            assert wrong(page) == []
            foreign = [url for url in page.seen["requests"] if not url.startswith(stage.url)]
            assert foreign == []
        # Nothing was charged twice, and nothing else than was owed.
        checked = stage.double.call("POST", "/check", metadataKey="weir_invoice", totals={invoice: {"amount": 25000, "currency": "usd"}})
        assert checked["ok"], checked


def sign_out(page):
    button = page.get_by_role("button", name="Sign out")
    if button.count():
        return button.first.click()
    page.locator("details", has=page.get_by_role("button", name="Sign out", include_hidden=True)).first.locator("summary").first.click()
    page.get_by_role("button", name="Sign out").first.click()
