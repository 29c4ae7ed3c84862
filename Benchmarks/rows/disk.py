"""Row 11: what an event takes on the disk."""

from suite.report import at_most

ROWS = {"11"}


def run(bench):
    """Measured when the month of events was stored and the server stopped, before anything else was done."""
    facts = bench.base.facts
    events = max(1, bench.options.events // 1000) * 1000
    bench.report.add(
        "11",
        f"disk, {events:,} events of {bench.base.active_customers:,} customers over a month",
        [facts["disk"] / events],
        "bytes/event",
        goal="≤ 120",
        met=at_most(120),
        note=f"{facts['disk'] / 1e6:,.0f} MB in all, customers and subscriptions included; "
        f"ingested at {events / facts['ingest_seconds']:,.0f} events/s",
    )
