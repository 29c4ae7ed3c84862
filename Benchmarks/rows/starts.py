"""Row 10: how soon the server answers after a clean stop and after a crash."""

import time

from suite.report import at_most
from suite.session import Session

ROWS = {"10"}


def run(bench):
    """Starts on all the data, with the file cache warm."""
    with Session(bench, "starts") as session:
        measure(bench, session, f"{bench.options.events:,} events")


def measure(bench, session, size):
    """Adds the rows for a session's data."""
    runs = range(bench.options.runs)
    clean = [restart(session, session.server.stop) for _ in runs]
    crashed = [restart(session, lambda: crash(bench, session)) for _ in runs]
    session.close()
    for work, found, limit in [("a clean stop", clean, 2), ("SIGKILL under load", crashed, 5)]:
        answers = ", ".join(f"{decided:.2f}" for _, decided in found)
        bench.report.add(
            "10",
            f"start after {work}, {size}",
            [ready for ready, _ in found],
            "s",
            goal=f"≤ {limit}",
            met=at_most(limit),
            void=session.void,
            note=f"the first decision was answered after {answers} s",
        )


def restart(session, end):
    """Ends the server in some way and starts it: seconds until it was ready, and until it had decided something."""
    end()
    started = time.monotonic()
    ready = session.server.start()
    session.server.call("POST", "/v1/users/ext:c000000/usage/consume", {"feature": "feature-0"})
    session.answered += 1
    return ready, time.monotonic() - started


def crash(bench, session):
    """Kills the server while it ingests as fast as it can."""
    load = session.start_own(
        session.templates.event_batches(1000), 8, seconds=3600, customers=bench.base.active_customers
    )
    time.sleep(bench.options.seconds)
    session.server.kill()
    session.finish(load, events=1000, may_break=True)
