"""Row `pages`: how long the server takes for each page of the dashboard, with all customers and events behind it.

By itself it measures a prepared data folder, of which it takes a copy:

    python3 Benchmarks/rows/pages.py DATA EXECUTABLE
"""

import concurrent.futures
import http.client
import re
import statistics
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from suite.report import Report, at_most
from suite.weir import Weir, copy_data

ROWS = {"pages"}
TIMES = 15
GOAL = 150
LARGEST = 100_000
#: Customers that are invoiced.
CONTRACTS = 10_000
BASE = "/dashboard/live"


def run(bench):
    """One after the other, each page several times: the median, and beside it the first and the slowest answer."""
    measure(bench.report, bench.binary, bench.base.copy("pages"))


def measure(report, binary, data):
    """Measures every page of the dashboard on a data folder."""
    server = Weir(binary, data)
    server.start()
    try:
        bill(server)
        browser = Browser(server)
        for name, path in paths(server):
            milliseconds, size = browser.times(path)
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
    server.call("POST", "/v1/plans", {"key": "paged", "name": "Paged", "currency": "USD", "prices": [price]})
    start = time.strftime("%Y-%m-01", time.gmtime())

    def contract(number):
        body = {"externalCustomerId": f"c{number:06}", "planKey": "paged", "startDate": start}
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


def paths(server):
    """The pages, by name; those of one customer are of one that has usage."""
    # The first that were made have the events.
    customer = server.call("GET", "/v1/customers/ext:c000042")["id"]
    name = urllib.parse.quote(server.call("GET", f"/v1/customers/{customer}")["externalId"])
    of_all = [
        "", "/customers", f"/customers?q={name}", "/customers/new", "/contracts", "/contracts/new", "/invoices",
        "/events", f"/events?customer={name}", "/events/rejected", "/products/meters", "/products/meters/new",
        "/products/features", "/products/kits", "/products/plans", "/products/plans/new", "/products/coupons",
        "/revenue", "/revenue/recurring", "/revenue/receivables", "/settings", "/settings/keys", "/settings/webhooks",
        "/settings/mail", "/settings/stripe", "/settings/alerts", "/settings/team", "/settings/account", "/revenue?currency=USD",
    ]  # fmt: skip
    of_customer = ["", "/usage", "/events", "/audit"]
    pages = [(path.replace(name, "…") or "/", BASE + path) for path in of_all]
    pages += [(f"/customers/…{path}", f"{BASE}/customers/{customer}{path}") for path in of_customer]
    pages += [(f"/products/plans/…{path}", f"{BASE}/products/plans/paged{path}") for path in ("", "/edit")]
    for kind in ("contract", "invoice"):
        found = server.call("GET", f"/v1/{kind}s?customerId={customer}&limit=1")[f"{kind}s"]
        pages.append((f"/{kind}s/…", f"{BASE}/{kind}s/{found[0]['id']}"))
    return pages


def has(server, external):
    """Whether a customer is there."""
    return bool(server.call("GET", f"/v1/customers?externalId={external}")["customers"])


class Browser:
    """Somebody who has signed in, over one connection."""

    def __init__(self, server):
        self.server = server
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=300)
        self.cookies = {}
        link = re.search(r"/dashboard/link/\S+", server.command("open")).group(0)
        page = self.ask("GET", link)[1]
        fields = {
            "_token": re.search(r'name="_token" value="([^"]+)"', page).group(1),
            "name": "Ada", "email": "ada@example.com", "password": "correct horse battery",
        }  # fmt: skip
        status, page = self.ask("POST", link, urllib.parse.urlencode(fields))
        if status != 303:
            raise RuntimeError(f"Signing in answered {status}: {page[:500]}")

    def ask(self, method, path, body=None):
        """The status and the text of an answer; the cookies are kept."""
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

    def times(self, path):
        """The milliseconds of each answer, in order, and the size of the page."""
        found = []
        for _ in range(TIMES):
            started = time.perf_counter()
            status, text = self.ask("GET", path)
            found.append((time.perf_counter() - started) * 1000)
            if status != 200:
                raise RuntimeError(f"{path} answered {status}: {text[:500]}")
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
