"""Pages of customers as they are at other times than in the table: when something is missing, over, wrong or done."""
import re

import browser
import pytest
import stage as stages

# What Stripe's own script is to this server's: a form that is mounted, and what becomes of it.
STRIPE = """
window.Stripe = key => ({
  elements: options => ({create: kind => ({mount: place => {
    const field = document.createElement("input");
    field.setAttribute("aria-label", kind + " of " + key);
    field.dataset.secret = options.clientSecret;
    document.querySelector(place).append(field);
  }})}),
  confirmSetup: async options => {
    const value = document.querySelector("#method-element input").value;
    if (value !== "4242") return {error: {message: "Your card was declined."}};
    location.assign(options.confirmParams.return_url + "&redirect_status=succeeded");
    return {};
  },
});
"""


def checked(page, words, heading=None, scripts=True):
    """The page says this, fits, and is accessible; what looks at that needs scripts."""
    assert words in page.inner_text("main"), page.inner_text("main")
    assert page.locator("h1").count() == 1 and (heading is None or heading in page.inner_text("h1"))
    if scripts:
        assert browser.overflow(page) == 0
        assert browser.problems(page) == []


@pytest.mark.parametrize("width", ["desk", "phone"])
def test_a_method_is_saved_by_stripes_form(people, width):
    """The page mounts the form with a secret of its own, says what is wrong, and leads back with what is done."""
    with people.page("customer", width) as page:
        page.route("https://js.stripe.com/**", lambda route: route.fulfill(content_type="text/javascript", body=STRIPE))
        page.goto("/portal/payment-methods/new", wait_until="load")
        field = page.locator("#method-element input")
        field.wait_for()
        assert re.match(r"seti_\w+_secret_\w+", field.get_attribute("data-secret"))
        assert field.get_attribute("aria-label") == "payment of pk_test_51Weir"
        assert not page.locator("#method-error").is_visible()
        field.fill("0000")
        page.get_by_role("button", name="Save").click()
        page.get_by_text("Your card was declined.").wait_for()
        checked(page, "Your card was declined.", "Add a payment method")
        assert page.get_by_role("button", name="Save").is_enabled()
        field.fill("4242")
        page.get_by_role("button", name="Save").click()
        page.wait_for_url("**/portal/payment-methods?saved=yes&redirect_status=succeeded")
        checked(page, "The payment method is saved.", "Payment methods")
        assert page.seen["said"] == []


def test_without_stripes_script_there_is_another_way(people):
    with people.page("customer") as page:
        page.route("https://js.stripe.com/**", lambda route: route.abort())
        page.goto("/portal/payment-methods/new", wait_until="load")
        page.get_by_text("The form could not be loaded.").wait_for()
        checked(page, "The form could not be loaded.")
        assert not page.get_by_role("button", name="Save").is_visible()
        assert page.get_by_role("button", name="Add on our payment service's page").is_visible()
    with people.page("customer", scripts=False) as page:
        page.goto("/portal/payment-methods/new", wait_until="load")
        assert "This form needs JavaScript." in page.inner_text("main")
        with page.expect_request(re.compile(r"https://billing\.stripe\.com/")):
            page.get_by_role("button", name="Add on our payment service's page").click(no_wait_after=True)


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without"])
def test_signing_in_by_mail(people, scripts):
    with people.page(scripts=scripts) as page:
        page.goto(f"/portal/login?workspace={people.world.workspace}", wait_until="load")
        page.get_by_label("E-mail address").fill("nobody")
        browser.follow(page, page.get_by_role("button", name="Send me a link"))
        checked(page, "Enter an e-mail address, like name@example.com.", "Sign in", scripts)
        assert page.get_by_label("E-mail address").input_value() == "nobody"
        page.get_by_label("E-mail address").fill("billing@acme.example")
        browser.follow(page, page.get_by_role("button", name="Send me a link"))
        checked(page, "a link is on its way", "Look into your mail", scripts)
        page.goto("/portal/enter/nothing", wait_until="load")
        checked(page, "It was used already, or is older than 15 minutes.", "This link does not work any more", scripts)


def test_another_site_is_asked_about(people, stage):
    """What a form of another site's says is confirmed first, by keyboard as well."""
    token = stage.ask("POST", f"/v1/customers/{people.world.customers['initech']}/tokens")["token"]
    with people.page("anyone", "phone", "dark") as page:
        page.set_content(f'<form method="post" action="{stage.url}/portal/session"><input name="token" value="{token}"><button>Go</button></form>')
        page.get_by_role("button").click()
        page.wait_for_url("**/portal/session")
        checked(page, "Another site wants to sign you in to the account Initech.", "Sign in?")
        page.get_by_role("button", name="Yes, sign in").press("Enter")
        page.wait_for_url("**/portal")
        # On the free plan, which others can be bought beside.
        checked(page, "Free", "Plan")


def test_the_pay_page_says_how_its_invoice_stands(people, stage):
    """Before and after it was paid at Stripe, and when it is void."""
    invoice = stage.ask("POST", "/v1/invoices", {
        "externalCustomerId": "initech", "currency": "USD", "netTerms": 14, "lines": [{"label": "Training", "unitPrice": "120"}]})["id"]
    stage.ask("POST", f"/v1/invoices/{invoice}/finalize")
    link = people.world.path(stage.ask("POST", f"/v1/invoices/{invoice}/pay-links")["url"])
    with people.page() as page:
        page.goto(link, wait_until="load")
        checked(page, "$120.00")
        with page.expect_request(re.compile(r"https://checkout\.stripe\.com/")) as led:
            page.get_by_role("button", name="Pay $120.00").click(no_wait_after=True)
        session = re.search(r"cs_\w+", led.value.url).group(0)
    stage.double.call("POST", f"/checkout_sessions/{session}/complete", paymentMethod="pm_card_visa")
    with people.page("anyone", "phone") as page:
        for _ in range(600):
            page.goto(f"/pay/done?session={session}", wait_until="load")
            if "Thank you" in page.inner_text("main"):
                break
            page.wait_for_timeout(100)
        checked(page, "Thank you: your payment has come in.")
        assert page.locator("main form").count() == 0
        page.goto(link, wait_until="load")
        checked(page, "This invoice is paid.")
        page.goto("/pay/nothing", wait_until="load")
        checked(page, "It may have expired.", "This link does not work")


def test_a_plan_that_ends_and_an_account_that_is_suspended(people, stage):
    with people.page("operator") as page:
        links = {key: stages.portal_link(page, people.world.customers[key]) for key in ("mueller", "initech")}
    with people.page() as page:
        stages.enter(page, links["mueller"])
        page.locator("main details", has=page.locator("form[action='/portal/cancel']")).locator("summary").first.click()
        checked(page, "Yes, cancel at the end of the period")
        browser.follow(page, page.locator("form[action='/portal/cancel'] button"))
        checked(page, "Your plan ends on")
        browser.follow(page, page.locator("form[action='/portal/keep'] button"))
        checked(page, "Your plan goes on.")
    stage.ask("PATCH", f"/v1/customers/{people.world.customers['initech']}", {"status": "suspended"})
    with people.page("anyone", "phone") as page:
        stages.enter(page, links["initech"])
        checked(page, "Your account is suspended. Please contact us.")
    stage.ask("PATCH", f"/v1/customers/{people.world.customers['initech']}", {"status": "active"})
