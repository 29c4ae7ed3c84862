"""Row 7: reading the usage and the entitlements of one customer."""

import statistics

from suite.interleave import interleave
from suite.report import at_least, at_most
from suite.session import Session

ROWS = {"7"}
CONNECTIONS = 64


def run(bench):
    """Random customers of those with usage; and of those without, to see that history does not matter."""
    with Session(bench, "reads") as session:
        with_usage = bench.base.active_customers
        kinds = {
            "usage": session.templates.reads("billing/usage"),
            "entitlements": session.templates.reads("entitlements"),
        }
        if bench.options.customers >= 20_000:
            kinds["usage of customers without ingested events"] = session.templates.reads("billing/usage", "c01####")
        # The first read of a customer computes its counters from what is stored: a line of its own.
        each = session.templates.reads("billing/usage", "cSSSSSS", "usage-of-each")
        first = session.own(each, CONNECTIONS, count=with_usage)
        results = interleave(
            bench.options.runs,
            [
                (f"Weir, {kind}", lambda templates=templates: read(session, templates, with_usage))
                for kind, templates in kinds.items()
            ],
        )
    bench.report.add(
        "7",
        "reading usage, each customer for the first time",
        [first.rate],
        "requests/s",
        void=session.void,
        note=f"p50 {first.p50:.2f} ms, p99 {first.p99:.2f} ms",
    )
    for kind in kinds:
        loads = results[f"Weir, {kind}"]
        is_goal = kind in ("usage", "entitlements")
        bench.report.add(
            "7",
            f"reading {kind}",
            [load.rate for load in loads],
            "requests/s",
            void=session.void,
            goal="≥ 35,000" if is_goal else "",
            met=at_least(35_000) if is_goal else None,
            note=f"p50 {statistics.median(load.p50 for load in loads):.2f} ms",
        )
        if is_goal:
            bench.report.add(
                "7",
                f"reading {kind}, p99",
                [load.p99 for load in loads],
                "ms",
                goal="≤ 4",
                met=at_most(4),
                void=session.void,
            )


def read(session, templates, customers):
    """One run."""
    load = session.wrk(templates, CONNECTIONS, customers=customers, threads=1)
    if load.refused:
        session.reject(f"{load.refused} reads were refused")
    return load
