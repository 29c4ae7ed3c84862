"""Row `invoices`: finalizing the invoices of all customers, with few and with many events behind them."""

import datetime
import statistics
import time

from suite.catalog import METERS
from suite.report import at_least, at_most
from suite.session import Session

ROWS = {"invoices"}
PLAN = "invoiced"
CUSTOMERS = 10_000
#: Invoices that are made anew from their events afterwards.
EXPLAINED = 20


def run(bench):
    """A tenth of the events, then all of them, of the same customers; each run on data of its own."""
    customers = min(CUSTOMERS, bench.options.customers)
    sizes = [bench.options.events // 10, bench.options.events]
    found = {}
    for events in sizes:
        runs = [measure(bench, customers, events) for _ in range(bench.options.runs if events == sizes[0] else 1)]
        found[events] = [seconds for seconds, _ in runs]
        void = next((reason for _, reason in runs if reason), None)
        bench.report.add(
            "invoices",
            f"invoice run, {customers:,} customers, {events:,} events",
            [customers / seconds for seconds in found[events]],
            "invoices/s",
            goal="≥ 2,000",
            met=at_least(2000),
            void=void,
            note=", ".join(f"{seconds:.2f}" for seconds in found[events]) + " s",
        )
    few, many = (statistics.median(found[events]) for events in sizes)
    bench.report.add(
        "invoices",
        f"the same with {sizes[1]:,} events beside {sizes[0]:,}",
        [many / few],
        "times as long",
        goal="≤ 1.5",
        met=at_most(1.5),
        note="near 1 where the cost follows the lines",
    )


def measure(bench, customers, events):
    """The seconds of one run, and why it does not count."""
    start, end = last_period()
    with Session(bench, "invoices", data=bench.scratch / "invoices", events=0) as session:
        server = session.server
        make_catalog(server)
        # Nothing is due before it is measured.
        server.call("PATCH", "/v1/settings", {"gracePeriodHours": 720})
        steps = [("customers", session.templates.customers()), ("contracts", session.templates.contracts(PLAN, start))]
        for what, templates in steps:
            load = session.own(templates, 16, count=customers, sequence=0)
            if load.refused or load.answered != customers:
                raise RuntimeError(f"Of {customers} {what}, {load.succeeded} were made.\n{server.log_end()}")
        batches = events // 1000
        window = {"from": seconds_of(start), "to": seconds_of(end)}
        session.own(session.templates.event_batches(1000), 4, events=1000, count=batches, customers=customers, **window)
        # From the disk, as on the first of a month: what was just recorded is not in memory.
        server.stop()
        server.start()
        server.settle()
        server.call("PATCH", "/v1/settings", {"gracePeriodHours": 0})
        started = time.monotonic()
        outcome = server.call("POST", "/v1/invoice-runs", {})
        seconds = time.monotonic() - started
        print(f"    {outcome['finalized']:,} invoices in {seconds:.2f} s", flush=True)
        if outcome["finalized"] != customers or outcome["failed"]:
            session.reject(f"{outcome['finalized']} invoices were finalized and {outcome['failed']} failed")
        for number in range(1, customers + 1, max(1, customers // EXPLAINED)):
            if not server.call("GET", f"/v1/invoices/INV-{number:06d}/explain")["matches"]:
                session.reject(f"INV-{number:06d} is not what its events come to")
        session.close()
        return seconds, session.void


def make_catalog(server):
    """Three meters, and a plan with a fee, a price a request, tiers of tokens, and a rate card of two keys."""
    for meter in METERS:
        server.call("POST", "/v1/meters", meter)
    tiers = [{"upTo": 100_000, "unitAmount": "0.0000005"}, {"upTo": None, "unitAmount": "0.0000004"}]
    rates = [{"match": {"service": "code"}, "unitAmount": "0.000002"}]
    prices = [
        {"key": "base", "name": "Base", "model": "flat", "amount": "29"},
        {"key": "requests", "model": "per_unit", "unitAmount": "0.001", "meter": "llm-requests"},
        {"key": "input", "model": "graduated", "tiers": tiers, "meter": "llm-input"},
        {
            "key": "output",
            "model": "dimensional",
            "rates": rates,
            "fallback": "0.0000015",
            "meter": "llm-output",
        },
    ]
    server.call("POST", "/v1/plans", {"key": PLAN, "name": "Invoiced", "currency": "USD", "prices": prices})


def last_period():
    """The first days of the monthly period that is over and of the present one; it ended less than 30 days ago."""
    today = datetime.date.today()
    end = today.replace(day=15 if today.day > 15 else 1)
    start = (end - datetime.timedelta(days=end.day)).replace(day=end.day)
    return start.isoformat(), end.isoformat()


def seconds_of(day):
    """The start of a day in UTC, in seconds since 1970."""
    moment = datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.timezone.utc)
    return int(moment.timestamp())
