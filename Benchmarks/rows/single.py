"""Row 5: one client that asks one thing at a time."""

import statistics

from suite import catalog
from suite import load as loads
from suite.interleave import interleave
from suite.report import at_most
from suite.session import Session

ROWS = {"5"}


def run(bench):
    """The median latency, beside Redis and a bare sync of the disk."""
    redis = bench.redis()
    keys = bench.options.customers * len(catalog.FEATURES)
    seconds = bench.options.seconds
    with Session(bench, "single") as session:
        session.warm_up()
        templates = session.templates.consume()
        contestants = [("Weir, one client", lambda: session.wrk(templates, 1, events=1))]
        if redis:
            contestants.append(("Redis, one client", lambda: redis.consume(1, seconds, keys=keys)))
        contestants.append(
            ("bare sync", lambda: loads.finish_probe(loads.probe_fsync(bench.programs, bench.scratch, seconds)))
        )
        results = interleave(bench.options.runs, contestants)
    found = results["Weir, one client"]
    syncs = results["bare sync"]
    peers = [run["p50"] for run in results.get("Redis, one client", [])]
    bench.report.add(
        "5",
        "one client, p50",
        [run.p50 for run in found],
        "ms",
        goal="≤ 0.30",
        met=at_most(0.30),
        void=session.void,
        peer="Redis, one client" if peers else bench.why_not("redis"),
        peer_values=peers,
        note=f"p99 {statistics.median(run.p99 for run in found):.2f} ms; "
        f"a bare sync takes {statistics.median(run['p50'] for run in syncs):.2f} ms, "
        f"p99 {statistics.median(run['p99'] for run in syncs):.2f} ms",
    )
