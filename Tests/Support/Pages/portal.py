"""The pages of customers and the dashboard's products in a browser: what is there to see, and who sees it."""
import datetime

PRODUCTS = {
    "plans": "/products/plans", "plan": "/products/plans/pro", "plan-new": "/products/plans/new",
    "plan-edit": "/products/plans/pro/edit", "meters": "/products/meters", "meter-new": "/products/meters/new",
    "features": "/products/features", "kits": "/products/kits", "coupons": "/products/coupons",
}
PORTAL = {
    "portal": "/portal", "usage": "/portal/usage", "invoices": "/portal/invoices", "methods": "/portal/payment-methods",
    "method-new": "/portal/payment-methods/new",
}
OPEN = {
    "login": "/portal/login?workspace=test", "login-sent": "/portal/login?workspace=test", "link-over": "/portal/enter/nothing",
    "pricing": "/pricing?workspace=test", "embed": "/pricing/embed?workspace=test", "pay-gone": "/pay/nothing",
    "pay-cancelled": "/pay/cancelled",
}


class Story:
    """A workspace in which something is sold, and a customer with usage, invoices and a method."""

    def __init__(self, stage):
        self.ask = stage.ask
        self.settings()
        self.products()
        self.customer = self.ask("POST", "/v1/customers", {
            "externalId": "northwind", "name": "Northwind Traders GmbH", "email": "billing@northwind.example",
            "billingAddress": {"line1": "Hafenstraße 12", "city": "Hamburg", "postalCode": "20457", "country": "DE"}})["id"]
        start = datetime.date.today().replace(day=1)
        before = (start - datetime.timedelta(days=62)).replace(day=1)
        self.contract = self.ask("POST", "/v1/contracts", {
            "customerId": self.customer, "planKey": "pro", "startDate": before.isoformat(), "netTerms": 14})["id"]
        self.use(before)
        invoices = self.ask("GET", f"/v1/invoices?customerId={self.customer}&limit=50")["invoices"]
        due = sorted((one for one in invoices if one["period"]["end"] <= start.isoformat()), key=lambda one: one["invoiceDate"])
        for one in due:
            self.ask("POST", f"/v1/invoices/{one['id']}/finalize", {})
        for one in due[:-1]:
            shown = self.ask("GET", f"/v1/invoices/{one['id']}")
            if shown["status"] == "sent":
                self.ask("POST", f"/v1/invoices/{one['id']}/mark-paid", {
                    "method": "bank_transfer", "reference": f"T-{one['id'][-4:]}", "date": one["dueDate"],
                    "amountMinor": shown["amountDueMinor"]})
        self.invoice = due[-1]["id"]
        url = self.ask("POST", f"/v1/invoices/{self.invoice}/pay-links")["url"]
        self.pay = "/pay/" + url.rsplit("/", 1)[1]

    def settings(self):
        self.ask("PATCH", "/v1/settings", {
            "seller": {"legalName": "Umbrella Analytics Ltd", "taxId": "IE1234567T"},
            "returnUrls": {"checkoutSuccess": "https://app.test/done"},
            "pages": {"name": "Umbrella Analytics", "accentColor": "#8a1c5c", "stripePublishableKey": "pk_test_pages"}})

    def products(self):
        self.ask("POST", "/v1/meters", {
            "code": "SEARCHES", "displayName": "Searches", "eventName": "search", "aggregation": "count", "groupKeys": ["region"]})
        self.ask("POST", "/v1/meters", {
            "code": "TOKENS", "displayName": "AI tokens", "eventName": "completion", "aggregation": "sum", "valueProperty": "tokens"})
        for key, meter, unit in [("search.web", "SEARCHES", "search"), ("ai.tokens", "TOKENS", "token")]:
            self.ask("POST", "/v1/features", {"key": key, "type": "metered", "meter": meter, "unit": unit})
        self.ask("POST", "/v1/features", {"key": "sso", "type": "boolean"})
        self.ask("POST", "/v1/features", {"key": "support", "type": "static"})
        kit = self.ask("POST", "/v1/account-kits", {
            "name": "Starter", "mode": "closed", "primitivesConfig": {"search.web": {"enabled": True}, "ai.tokens": {"enabled": True}}})["id"]
        full = self.ask("POST", "/v1/account-kits", {"name": "Everything", "mode": "open"})["id"]
        tokens = {"key": "tokens", "name": "AI tokens", "model": "graduated", "meter": "TOKENS", "included": "quota", "tiers": [
            {"upTo": 1000000, "unitAmount": "0.000002"}, {"upTo": None, "unitAmount": "0.0000015"}]}
        self.ask("POST", "/v1/plans", {
            "key": "free", "name": "Free", "accountKitId": kit, "quotas": {"search.web": 100, "ai.tokens": 10000},
            "rateLimits": {"*": {"limit": 60, "interval": "minute"}}, "features": {"support": "Community"}})
        for key, name, amount, searches, ai in [("pro", "Pro", 29, 10000, 2000000), ("team", "Team", 79, 100000, 20000000)]:
            self.ask("POST", "/v1/plans", {
                "key": key, "name": name, "currency": "EUR", "accountKitId": full, "stripePriceId": f"price_{key}",
                "quotas": {"search.web": searches, "ai.tokens": {"limit": ai, "mode": "soft"}},
                "rateLimits": {"*": {"limit": 600 if key == "pro" else 6000, "interval": "minute"}},
                "features": {"sso": key == "team", "support": "E-mail" if key == "pro" else "Priority"},
                "prices": [{"key": "base", "name": "Base fee", "model": "flat", "amount": amount, "timing": "advance"}, tokens]})
        self.ask("PATCH", "/v1/settings", {"defaultPlanKey": "free"})
        self.ask("POST", "/v1/coupons", {"code": "WELCOME", "name": "Welcome", "percentOff": 20, "duration": "repeating", "periods": 3})
        self.ask("POST", "/v1/coupons", {"code": "PARTNER", "amountOff": 10, "currency": "EUR", "duration": "forever"})

    def use(self, first):
        now = datetime.datetime.now(datetime.timezone.utc)
        events, day = [], first
        while day <= now.date():
            for hour in range(0, 24, 3):
                at = datetime.datetime(day.year, day.month, day.day, hour, tzinfo=datetime.timezone.utc)
                if at > now:
                    break
                weight = 9 + (day.toordinal() * 7 + hour) % 13 - (6 if day.weekday() > 4 else 0)
                events += [{
                    "customerId": self.customer, "eventName": "search", "idempotencyKey": f"s-{at.isoformat()}-{one}",
                    "timestamp": at.isoformat(), "properties": {"region": "eu" if one % 3 else "us"}} for one in range(weight * 3)]
                events.append({
                    "customerId": self.customer, "eventName": "completion", "idempotencyKey": f"c-{at.isoformat()}",
                    "timestamp": at.isoformat(), "properties": {"tokens": weight * 1100}})
            day += datetime.timedelta(days=1)
        for part in range(0, len(events), 5000):
            self.ask("POST", "/v1/events/batch", {"events": events[part:part + 5000]})


def pages(story):
    """Names and paths, and who sees them."""
    for name, path in PORTAL.items():
        yield name, path, "customer"
    yield "invoice", f"/portal/invoices/{story.invoice}", "customer"
    for name, path in OPEN.items():
        yield name, path, None
    yield "pay", story.pay, None
    for name, path in PRODUCTS.items():
        yield f"product-{name}", "/dashboard/test" + path, "operator"


def sign_in(page, stage, customer):
    """As another site does it: a form with a token, and a page that asks whether that account is meant."""
    token = stage.ask("POST", f"/v1/customers/{customer}/tokens")["token"]
    page.set_content(f'<form method="post" action="{stage.url}/portal/session"><input name="token" value="{token}"><button>Go</button></form>')
    page.get_by_role("button").click()
    page.get_by_role("button", name="Yes, sign in").click()
    page.wait_for_url("**/portal")


def show(page, url, name):
    """Stripe's own script is not to be had here; everything else is as it is."""
    page.route("https://**", lambda route: route.abort())
    page.goto(url, wait_until="load")
    if name == "login-sent":
        page.get_by_label("E-mail address").fill("billing@northwind.example")
        page.get_by_role("button").click()
        page.wait_for_load_state("load")
    if name == "product-meter-new":
        page.locator("[name=code]").fill("COMPLETIONS")
        page.locator("[name=events]").fill("completion")
        page.locator("[name=aggregation]").select_option("sum")
        page.locator("[name=valueProperty]").fill("tokens")
        page.get_by_role("button", name="Preview").click()
        page.wait_for_load_state("load")
    for summary in page.locator("details.disclosure > summary").all()[:6]:
        if name in ("product-meters", "product-kits", "product-coupons", "product-features"):
            continue
        if summary.is_visible():
            summary.click()
