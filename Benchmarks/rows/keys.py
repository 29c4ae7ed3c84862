"""The row `keys`: ingest with many keys to tell apart, and the start after that."""

from suite.session import Session

from . import starts
from .ingest import weir

ROWS = {"keys"}
MANY = 100_000_000


def run(bench):
    """With the keys that are prepared; with `--full` also with 100 million."""
    with Session(bench, "keys") as session:
        stored = bench.base.events
        rates = [weir(bench, session, 1000, 8)[0] for _ in range(bench.options.runs)]
        if bench.options.full:
            missing = (MANY - session.answered) // 1000
            session.own(
                session.templates.event_batches(1000),
                8,
                events=1000,
                count=max(1, missing),
                customers=bench.base.active_customers,
            )
            many = [weir(bench, session, 1000, 8)[0] for _ in range(bench.options.runs)]
            memory = f"{session.server.memory() / 1e6:,.0f} MB anonymous memory"
            starts.measure(bench, session, f"{MANY:,} keys")
    bench.report.add("keys", f"ingest, batches of 1,000, {stored:,} keys stored", rates, "events/s", void=session.void)
    if bench.options.full:
        bench.report.add(
            "keys", f"ingest, batches of 1,000, {MANY:,} keys stored", many, "events/s", void=session.void, note=memory
        )
