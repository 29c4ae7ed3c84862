"""Row `pages`: how long the server takes for each page, with all customers and events behind it.

The pages are those of the table that tests and pictures go by, `Tests/Support/Pages/pages.py`: whoever adds a page
adds it here too. By itself it measures a prepared data folder, of which it takes a copy:

    python3 Benchmarks/rows/pages.py DATA EXECUTABLE
"""

import concurrent.futures
import html
import http.client
import importlib.util
import re
import statistics
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from suite import catalog
from suite.programs import PACKAGE
from suite.report import Report, at_most
from suite.weir import Weir, copy_data

ROWS = {"pages"}
TIMES = 15
GOAL = 150
LARGEST = 100_000
#: Customers that are invoiced.
CONTRACTS = 10_000
BASE = "/dashboard/live"
PLAN = "team"
#: Nothing leaves the machine: pay links need a key of Stripe's, and the pages do not ask it.
STRIPE = {"STRIPE_SECRET_KEY": "sk_live_benchmark", "STRIPE_API_BASE": "http://127.0.0.1:1"}
#: Pages that are of the test workspace alone; there the clock is all that there is.
OF_TESTS = {"clocks", "clock"}
#: Pages that show what Stripe answers, and so measure Stripe.
NOT_MEASURED = {"customer-methods", "pay-done", "portal-methods"}
#: Lists as people narrow them down, beside the table's.
NARROWED = {
    "customers, one found": "/customers?q={customer}",
    "events of a customer": "/events?customer={customer}",
    "invoices of a customer": "/invoices?customer={id}",
    "revenue in a currency": "/revenue?currency=USD",
}


def table():
    """The table of pages."""
    file = PACKAGE / "Tests/Support/Pages/pages.py"
    spec = importlib.util.spec_from_file_location("weir_page_table", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.PAGES


def run(bench):
    """One after the other, each page several times: the median, and beside it the first and the slowest answer."""
    measure(bench.report, bench.binary, bench.base.copy("pages"))


def measure(report, binary, data):
    """Measures every page on a data folder."""
    server = Weir(binary, data)
    server.extra = {"WEIR_PUBLIC_URL": f"http://127.0.0.1:{server.port}", **STRIPE}
    server.start()
    try:
        bill(server)
        world = World(server)
        for name, path, who in paths(world):
            milliseconds, size = world.people[who].times(path)
            void = f"{size:,} bytes" if size >= LARGEST else None
            report.add(
                "pages",
                name,
                milliseconds,
                "ms",
                goal=f"≤ {GOAL}",
                met=at_most(GOAL),
                void=void,
                note=f"first {milliseconds[0]:.0f} ms, slowest {max(milliseconds):.0f} ms, {size / 1000:.0f} kB",
            )
    finally:
        server.stop()


def bill(server):
    """Gives customers contracts, and lets their first invoices be made."""
    price = {"key": "base", "name": "Base", "model": "flat", "amount": "29", "timing": "advance"}
    server.call("POST", "/v1/plans", {"key": PLAN, "name": "Team", "currency": "USD", "prices": [price]})
    start = time.strftime("%Y-%m-01", time.gmtime())

    def contract(number):
        body = {"externalCustomerId": f"c{number:06}", "planKey": PLAN, "startDate": start}
        server.call("POST", "/v1/contracts", body)

    count = min(CONTRACTS, customers(server))
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for _ in pool.map(contract, range(count)):
            pass
    server.call("POST", "/v1/invoice-runs", {})
    server.settle()


def customers(server):
    """How many there are, as far as it matters."""
    low, high = 0, CONTRACTS
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if has(server, f"c{middle - 1:06}") else (low, middle - 1)
    return low


def has(server, external):
    """Whether a customer is there."""
    return bool(server.call("GET", f"/v1/customers?externalId={external}")["customers"])


def paths(world):
    """Names, paths and who sees them: all pages of the table, and narrowed lists."""
    for entry in table():
        if entry.name in NOT_MEASURED:
            continue
        path = entry.path(world)
        if entry.name not in OF_TESTS:
            path = path.replace("/dashboard/test", BASE)
        yield entry.name, path, entry.who
    one = world.customers["acme"]
    for name, path in NARROWED.items():
        yield name, BASE + path.format(customer="c000042", id=one), "operator"


class World:
    """What stands in the paths of the table; made once, of customers that have usage and invoices."""

    def __init__(self, server):
        # The first that were made have the events.
        names = {"acme": "c000042", "initech": "c000043", "mueller": "c000044"}
        self.customers = {key: server.call("GET", f"/v1/customers/ext:{name}")["id"] for key, name in names.items()}
        one = self.customers["acme"]
        self.contract = server.call("GET", f"/v1/contracts?customerId={one}&limit=1")["contracts"][0]["id"]
        sent = {key: invoice(server, self.customers[key]) for key in names}
        server.call("POST", f"/v1/invoices/{sent['acme']}/mark-paid", {"method": "bank_transfer", "reference": "T-1"})
        draft = {"customerId": one, "currency": "USD", "lines": [{"label": "Training", "unitPrice": "1200"}]}
        self.invoices = {
            "usage": sent["initech"], "sent": sent["mueller"], "paid": sent["acme"], "own": sent["acme"],
            "draft": server.call("POST", "/v1/invoices", draft)["id"],
        }  # fmt: skip
        hook = {"url": "https://hooks.invalid/weir", "events": ["invoice.*"], "description": "Accounting"}
        self.webhook = server.call("POST", "/v1/webhook-endpoints", hook)["id"]
        # A plan of which subscribers have an older version, and a customer whose subscription no contract makes.
        server.call("POST", "/v1/plans", {"key": PLAN, "name": "Team", "trialDays": 7, "applyTo": "new"})
        catalog.subscribe(server, "pages-subscribed")
        self.subscribed = server.call("GET", "/v1/customers/ext:pages-subscribed")["id"]
        server.call("PATCH", "/v1/settings", {"pages": {"stripePublishableKey": "pk_live_51Benchmark"}})
        self.pay = own(server.call("POST", f"/v1/invoices/{self.invoices['sent']}/pay-links")["url"])
        self.workspace = next(
            line.split()[0] for line in server.command("workspaces", "list").splitlines() if line.split()[1] == "live"
        )
        operator = Browser(server)
        operator.become_owner(own(server.command("open").split()[0]))
        customer = Browser(server)
        token = server.call("POST", f"/v1/customers/{one}/tokens")["token"]
        customer.post("/portal/session", {"token": token})
        self.people = {"operator": operator, "customer": customer, "anyone": Browser(server)}
        self.link = own(server.command("open").split()[0])
        self.enter = operator.portal_link(f"{BASE}/customers/{one}")
        self.event = operator.found(f"{BASE}/customers/{one}/events", r'href="([^"]*/events/cust_[^"]*)"')
        clock = {"name": "Pages", "at": time.strftime("%Y-%m-%d", time.gmtime())}
        operator.submit("/dashboard/test/settings/test-clocks", "/test-clocks", clock)
        self.clock = operator.found("/dashboard/test/settings/test-clocks", r"/test-clocks/(clock_\w+)")


def invoice(server, customer):
    """The first invoice of a customer that is issued."""
    found = server.call("GET", f"/v1/invoices?customerId={customer}&status=sent&limit=1")["invoices"]
    return found[0]["id"]


def own(url):
    """The path of an address of the server."""
    return urllib.parse.urlsplit(url).path


class Browser:
    """Somebody, over one connection; the cookies are kept."""

    def __init__(self, server):
        self.server = server
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=300)
        self.cookies = {}

    def ask(self, method, path, body=None):
        """The status and the text of an answer."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers |= {
                "Content-Type": "application/x-www-form-urlencoded",
                "Origin": f"http://127.0.0.1:{self.server.port}",
            }
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, text.decode()

    def get(self, path):
        """The text of a page."""
        status, text = self.ask("GET", path)
        if status != 200:
            raise RuntimeError(f"{path} answered {status}: {text[:500]}")
        return text

    def post(self, path, fields):
        """Sends a form; the text of the answer, which leads on or shows something."""
        status, text = self.ask("POST", path, urllib.parse.urlencode(fields))
        if status not in (200, 303):
            raise RuntimeError(f"POST {path} answered {status}: {text[:500]}")
        return text

    def found(self, path, pattern):
        """The first of what stands in a page."""
        match = re.search(pattern, self.get(path))
        if not match:
            raise RuntimeError(f"{path} has nothing like {pattern}")
        return html.unescape(match.group(1))

    def submit(self, page, action, fields):
        """Sends a form of a page, by the end of the address that it goes to."""
        form = re.search(rf'<form[^>]*action="([^"]*{re.escape(action)})".*?</form>', self.get(page), re.S)
        if not form:
            raise RuntimeError(f"{page} has no form for {action}")
        hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form.group(0)))
        return self.post(html.unescape(form.group(1)), hidden | fields)

    def become_owner(self, link):
        """Signs in by the link of the first start."""
        fields = {"name": "Ada", "email": "ada@example.com", "password": "correct horse battery"}
        self.post(link, {"_token": self.found(link, r'name="_token" value="([^"]+)"'), **fields})

    def portal_link(self, customer):
        """The path of a link to the portal that is minted on a customer's page."""
        link = r"/portal/enter/[\w-]+"
        made = re.search(link, self.submit(customer, "/portal-link", {})) or re.search(link, self.get(customer))
        if not made:
            raise RuntimeError("No link to the portal was made.")
        return made.group(0)

    def times(self, path):
        """The milliseconds of each answer, in order, and the size of the page."""
        found = []
        for _ in range(TIMES):
            started = time.perf_counter()
            text = self.get(path)
            found.append((time.perf_counter() - started) * 1000)
        return found, len(text.encode())


def main(data, executable):
    """Measures a copy of a prepared data folder, and says what missed its goal."""
    report = Report()
    with tempfile.TemporaryDirectory(dir=Path(data).resolve().parent, prefix="pages-") as scratch:
        copy = Path(scratch) / "data"
        copy_data(Path(data), copy)
        measure(report, Path(executable), copy)
    missed = [row["work"] for row in report.rows if row["met"] is False]
    typical = statistics.median(row["value"] for row in report.rows)
    print(f"{len(report.rows)} pages, median of their medians {typical:.0f} ms; missed: {', '.join(missed) or 'none'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
