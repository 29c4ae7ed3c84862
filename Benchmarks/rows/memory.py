"""Row 9: memory with everything in use, and after much more history."""

import threading

from suite import catalog
from suite.report import at_most
from suite.session import Session

ROWS = {"9"}
MEGABYTE = 1_000_000


def run(bench):
    """Each counter is used once, so that the server has all of them at hand; then twice the history comes on top."""
    more = 2 * bench.options.events // 1000
    with Session(bench, "memory") as session:
        fresh = session.server.memory()
        session.warm_up()
        busy = session.server.memory()
        # What is still to be written out is no part of what customers and counters take.
        session.server.settle()
        before = session.server.memory()
        with Peak(session.server) as peak:
            load = session.own(
                session.templates.event_batches(1000), 8, events=1000, count=more, customers=bench.base.active_customers
            )
        after = session.server.memory()
        if load.refused:
            session.reject(f"{load.refused} batches were refused")
    size = (
        f"{bench.options.customers:,} customers, {bench.options.customers * len(catalog.FEATURES):,} counters, "
        f"{bench.options.events:,} events"
    )
    bench.report.add(
        "9",
        f"memory, {size}",
        [before / MEGABYTE],
        "MB",
        goal="≤ 500",
        met=at_most(500),
        void=session.void,
        note=f"{fresh / MEGABYTE:.0f} MB after the start, {busy / MEGABYTE:.0f} MB before it came to rest; "
        "anonymous resident, one run",
    )
    bench.report.add(
        "9",
        f"memory, {more * 1000:,} events later",
        [after / MEGABYTE],
        "MB",
        goal="≤ 1,000",
        met=at_most(1000),
        void=session.void,
        note=f"at most {peak.bytes / MEGABYTE:.0f} MB while they came",
    )


class Peak:
    """Watches a server's memory for the time of a block."""

    def __init__(self, server):
        self.server = server
        self.bytes = 0
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._watch, daemon=True)

    def _watch(self):
        while not self.over.wait(0.25):
            self.bytes = max(self.bytes, self.server.memory())

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
