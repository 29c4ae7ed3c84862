"""Every page there is, and how to get there: what is looked at in all of them follows from this one table.

`routes.txt` lists the routes that a server answers browsers at; a test of the server keeps it, and one here holds this table
against it.
"""
import json
import re

# Routes of the table that are no pages, and why.
NO_PAGES = {
    "/dashboard": "leads on to the first workspace",
    "/dashboard/{workspace}/products": "leads on to the plans",
    "/dashboard/{workspace}/invoices/{id}/pdf": "a PDF; see test_documents.py",
    "/dashboard/{workspace}/invoices/{id}/html": "a document; see test_documents.py",
    "/dashboard/{workspace}/invoices/{id}/credit-notes/{note}/pdf": "a PDF; see test_documents.py",
    "/dashboard/{workspace}/invoices/{id}/credit-notes/{note}/html": "a document; see test_documents.py",
    "/dashboard/{workspace}/invoices.csv": "a file",
    "/dashboard/{workspace}/revenue/receivables.csv": "a file",
    "/dashboard/{workspace}/revenue/recurring.csv": "a file",
    "/portal/brand/{file}": "a style sheet",
    "/portal/invoices/{id}/pdf": "a PDF; see test_documents.py",
    "/portal/invoices/{id}/html": "a document; see test_documents.py",
    "/portal/invoices/{id}/credit-notes/{note}/pdf": "a PDF; see test_documents.py",
}

BASE = "/dashboard/test"


class Entry:
    """A page: its name, its route, who sees it (`operator`, `customer`, `anyone`), and its path in a world."""

    def __init__(self, name, route, path, who):
        self.name, self.route, self.path, self.who = name, route, path, who


def operator(name, route, path=None):
    path = path or (lambda world: BASE + route)
    return Entry(name, "/dashboard/{workspace}" + route, path, "operator")


def customer(name, route, path=None):
    return Entry(name, route, path or (lambda world: route), "customer")


def anyone(name, route, path=None):
    return Entry(name, route, path or (lambda world: route), "anyone")


def of_customer(part):
    return lambda world: f"{BASE}/customers/{world.customers['acme']}{part}"


def of_invoice(which, part):
    return lambda world: f"{BASE}/invoices/{world.invoices[which]}{part}"


def of_contract(part):
    return lambda world: f"{BASE}/contracts/{world.contract}{part}"


PAGES = [
    anyone("sign-in", "/dashboard/sign-in"),
    anyone("join", "/dashboard/link/{secret}", lambda world: world.link),
    operator("home", ""),
    operator("customers", "/customers"),
    operator("near-limits", "/customers/near-limits"),
    operator("customer-new", "/customers/new"),
    operator("customer", "/customers/{id}", of_customer("")),
    operator("customer-usage", "/customers/{id}/usage", of_customer("/usage")),
    operator("customer-events", "/customers/{id}/events", of_customer("/events")),
    operator("customer-audit", "/customers/{id}/audit", of_customer("/audit")),
    operator("customer-methods", "/customers/{id}/payment-methods", of_customer("/payment-methods")),
    operator("customer-plan", "/customers/{id}/plan", lambda world: f"{BASE}/customers/{world.customers['initech']}/plan"),
    operator("customer-credit", "/customers/{id}/credit", of_customer("/credit")),
    operator("customer-cancel", "/customers/{id}/cancel", lambda world: f"{BASE}/customers/{world.subscribed}/cancel"),
    operator("contracts", "/contracts"),
    operator("contract-new", "/contracts/new"),
    operator("contract", "/contracts/{id}", of_contract("")),
    operator("contract-change", "/contracts/{id}/change", of_contract("/change")),
    operator("contract-cancel", "/contracts/{id}/cancel", of_contract("/cancel")),
    operator("invoices", "/invoices"),
    operator("invoice", "/invoices/{id}", of_invoice("usage", "")),
    operator("invoice-finalize", "/invoices/{id}/finalize", of_invoice("draft", "/finalize")),
    operator("invoice-charge", "/invoices/{id}/pay", of_invoice("sent", "/pay")),
    operator("invoice-mark-paid", "/invoices/{id}/mark-paid", of_invoice("sent", "/mark-paid")),
    operator("invoice-credit", "/invoices/{id}/credit", of_invoice("sent", "/credit")),
    operator("invoice-refund", "/invoices/{id}/refund", of_invoice("paid", "/refund")),
    operator("invoice-write-off", "/invoices/{id}/write-off", of_invoice("sent", "/write-off")),
    operator("invoice-void", "/invoices/{id}/void", of_invoice("sent", "/void")),
    operator("events", "/events"),
    operator("event", "/events/{customer}/{sequence}", lambda world: world.event),
    operator("events-rejected", "/events/rejected"),
    operator("events-discard", "/events/rejected/discard"),
    operator("meters", "/products/meters"),
    operator("meter-new", "/products/meters/new"),
    operator("features", "/products/features"),
    operator("kits", "/products/kits"),
    operator("plans", "/products/plans"),
    operator("plan-new", "/products/plans/new"),
    operator("plan", "/products/plans/{key}", lambda world: BASE + "/products/plans/team"),
    operator("plan-edit", "/products/plans/{key}/edit", lambda world: BASE + "/products/plans/team/edit"),
    operator("plan-migrate", "/products/plans/{key}/migrate", lambda world: BASE + "/products/plans/team/migrate?version=1"),
    operator("coupons", "/products/coupons"),
    operator("revenue", "/revenue"),
    operator("recurring", "/revenue/recurring"),
    operator("receivables", "/revenue/receivables"),
    operator("activity", "/activity"),
    operator("settings", "/settings"),
    operator("brand", "/settings/pages"),
    operator("keys", "/settings/keys"),
    operator("webhooks", "/settings/webhooks"),
    operator("webhook", "/settings/webhooks/{id}", lambda world: f"{BASE}/settings/webhooks/{world.webhook}"),
    operator("mail", "/settings/mail"),
    operator("stripe", "/settings/stripe"),
    operator("alerts", "/settings/alerts"),
    operator("clocks", "/settings/test-clocks"),
    operator("clock", "/settings/test-clocks/{id}", lambda world: f"{BASE}/settings/test-clocks/{world.clock}"),
    operator("team", "/settings/team"),
    operator("account", "/settings/account"),
    anyone("portal-login", "/portal/login", lambda world: f"/portal/login?workspace={world.workspace}"),
    anyone("portal-enter", "/portal/enter/{secret}", lambda world: world.enter),
    customer("portal", "/portal"),
    customer("portal-usage", "/portal/usage"),
    customer("portal-invoices", "/portal/invoices"),
    customer("portal-invoice", "/portal/invoices/{id}", lambda world: f"/portal/invoices/{world.invoices['own']}"),
    customer("portal-methods", "/portal/payment-methods"),
    customer("portal-method-new", "/portal/payment-methods/new"),
    anyone("pricing", "/pricing", lambda world: f"/pricing?workspace={world.workspace}"),
    anyone("pricing-embed", "/pricing/embed", lambda world: f"/pricing/embed?workspace={world.workspace}"),
    anyone("pay", "/pay/{secret}", lambda world: world.pay),
    anyone("pay-done", "/pay/done"),
    anyone("pay-cancelled", "/pay/cancelled"),
]


class World:
    """What stands in paths, found out or made in a stage with a demo."""

    def __init__(self, stage):
        self.customers = {key: stage.ask("GET", f"/v1/customers/ext:{key}")["id"] for key in ("acme", "initech", "mueller")}
        own = stage.ask("GET", f"/v1/contracts?customerId={self.customers['acme']}")["contracts"]
        self.contract = own[0]["id"]
        # What Stripe's own script is given on the page that takes a card.
        stage.ask("PATCH", "/v1/settings", {"pages": {"stripePublishableKey": "pk_test_51Weir"}})
        self.clock = stage.ask("GET", "/v1/test-clocks")["testClocks"][0]["id"]
        self.invoices = {
            "usage": self.invoice(stage, "mueller", "sent", lines=3), "sent": self.invoice(stage, "mueller", "sent"),
            "paid": self.invoice(stage, "acme", "paid"), "draft": self.one_off(stage),
            "own": self.invoice(stage, "acme", "paid"),
        }
        # What ran long, for those who look at that.
        views = [{"externalCustomerId": "acme", "eventName": "page.view", "properties": {"path": f"/docs/{number}"}} for number in range(60)]
        stage.send("POST", "/v1/events/batch", "\n".join(map(json.dumps, views)))
        stage.send("GET", "/v1/export/audit")
        hook = {"url": "https://hooks.invalid/weir", "events": ["invoice.*"], "description": "Accounting"}
        self.webhook = stage.ask("POST", "/v1/webhook-endpoints", hook)["id"]
        # A plan of which subscribers have an older version.
        stage.ask("POST", "/v1/plans", {"key": "team", "name": "Team", "trialDays": 7, "applyTo": "new"})
        # One whose subscription no contract makes, for what is done with such.
        body = {"externalId": "subscribed", "name": "Reflected Ltd", "testClockId": self.clock}
        self.subscribed = stage.ask("POST", "/v1/customers", body)["id"]
        stage.ask("PUT", f"/v1/customers/{self.subscribed}/billing/subscription", {"planKey": "pro"})
        self.pay = self.path(stage.ask("POST", f"/v1/invoices/{self.invoices['sent']}/pay-links")["url"])
        # Filled by those who have signed in.
        self.link = self.enter = self.event = self.workspace = None

    @staticmethod
    def invoice(stage, key, status, lines=0):
        found = stage.ask("GET", f"/v1/invoices?externalCustomerId={key}&status={status}&limit=200")["invoices"]
        return next(invoice["id"] for invoice in found if len(invoice["lines"]) >= lines)

    @staticmethod
    def one_off(stage):
        body = {"externalCustomerId": "acme", "currency": "USD", "lines": [{"label": "Training", "unitPrice": "1200"}]}
        return stage.ask("POST", "/v1/invoices", body)["id"]

    @staticmethod
    def path(url):
        return re.sub(r"^https?://[^/]+", "", url)
