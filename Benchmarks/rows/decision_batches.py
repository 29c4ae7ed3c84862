"""Row 4: decisions in batches."""

from suite import catalog
from suite.interleave import interleave
from suite.report import at_least
from suite.session import Session

from .decisions import latencies

ROWS = {"4"}
SIZE = 100
CONNECTIONS = 32


def run(bench):
    """Batches of 100 decisions about random customers and features."""
    with Session(bench, "decision-batches") as session:
        session.warm_up()
        templates = session.templates.consume_batches(SIZE)
        results = interleave(
            bench.options.runs,
            [
                (f"Weir, batches of {SIZE}", lambda: session.wrk(templates, CONNECTIONS, events=SIZE)),
            ],
        )
    loads = results[f"Weir, batches of {SIZE}"]
    keys = bench.options.customers * len(catalog.FEATURES)
    bench.report.add(
        "4",
        f"decisions, batches of {SIZE}, {keys:,} keys",
        [load.succeeded * SIZE / load.seconds for load in loads],
        "decisions/s",
        goal="≥ 400,000",
        met=at_least(400_000),
        void=session.void,
        note=f"{latencies(loads)} a batch, {CONNECTIONS} connections; for orientation, TigerBeetle as a quota ledger "
        "in batches of 8,189 reached 315,000 to 518,000/s on a machine of two cores, measured at another time",
    )
