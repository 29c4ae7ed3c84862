"""Row 6: decisions at a fixed rate while ingest runs at half of what row 1 reaches."""

import statistics

from suite import load as loads
from suite.interleave import interleave
from suite.session import Session

ROWS = {"6"}
RATE = 2_000
SLOW_MS = 50
SIZE = 1000


def run(bench):
    """The latency counts from the moment a decision was due; a bare sync of the disk runs beside it."""
    with Session(bench, "mixed") as session:
        session.warm_up()
        batches = session.templates.event_batches(SIZE)
        active = bench.base.active_customers
        top = bench.report.value_of("1")
        if top is None:
            top = session.wrk(batches, 8, events=SIZE, seconds=5, customers=active).rate * SIZE
        ingest_rate = top / 2 / SIZE
        decisions = session.templates.consume()
        results = interleave(
            bench.options.runs,
            [
                ("decisions, ingest and probe", lambda: together(bench, session, decisions, batches, ingest_rate)),
            ],
        )["decisions, ingest and probe"]
    report(bench, session, results, ingest_rate * SIZE)


def together(bench, session, decisions, batches, ingest_rate):
    """One run: what came of the decisions, the ingest and the probe."""
    seconds = bench.options.mixed_seconds
    probe = loads.probe_fsync(bench.programs, bench.scratch, seconds, rate=50)
    ingest = session.start_own(batches, 8, rate=ingest_rate, seconds=seconds, customers=bench.base.active_customers)
    asked = session.start_own(decisions, 64, rate=RATE, seconds=seconds, slow=SLOW_MS)
    load = session.finish(asked, events=1)
    ingested = session.finish(ingest, events=SIZE)
    if load.refused or ingested.refused:
        session.reject(f"{load.refused} decisions and {ingested.refused} batches were refused")
    return load, ingested, loads.finish_probe(probe)


def report(bench, session, results, wanted):
    """Adds a row for the 99th percentile and one for the worst."""
    worst_probe = [probe["max"] for _, _, probe in results]
    reached = statistics.median(ingested.succeeded * SIZE / ingested.seconds for _, ingested, _ in results)
    bench.report.add(
        "6",
        f"decisions at {RATE:,}/s beside ingest, p99",
        [load.p99 for load, _, _ in results],
        "ms",
        goal="≤ 5",
        met=lambda value: value <= 5 and reached > 0.95 * wanted,
        void=session.void,
        peer="bare sync, p99",
        peer_values=[probe["p99"] for _, _, probe in results],
        note=f"ingest wanted {wanted:,.0f} events/s, reached {reached:,.0f}; "
        f"p50 {statistics.median(load.p50 for load, _, _ in results):.2f} ms, "
        f"p99.9 {statistics.median(load.p999 for load, _, _ in results):.2f} ms",
    )
    beyond = [max(0.0, load.max - probe["max"]) for load, _, probe in results]
    bench.report.add(
        "6",
        "the same, the slowest",
        [load.max for load, _, _ in results],
        "ms",
        goal="≤ 50 beyond the peer",
        met=lambda _: max(beyond) <= SLOW_MS,
        void=session.void,
        peer="bare sync, the slowest",
        peer_values=worst_probe,
        note=f"of {results[0][0].answered:,} a run, "
        f"{max(load.slow for load, _, _ in results):,} took over {SLOW_MS} ms",
    )
