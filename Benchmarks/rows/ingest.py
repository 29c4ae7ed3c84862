"""Rows 1 and 2: ingest of batches, beside PostgreSQL doing the same."""

import statistics

from suite.interleave import interleave
from suite.report import at_least
from suite.session import Session

ROWS = {"1", "2"}


def run(bench):
    """Batches of 1,000 over 8 connections, of 100 over 32; PostgreSQL in both of its forms over 4."""
    postgres = bench.postgres()
    with Session(bench, "ingest") as session:
        contestants = [("Weir, batches of 1,000", lambda: weir(bench, session, 1000, 8))]
        if bench.wants("2"):
            contestants.append(("Weir, batches of 100", lambda: weir(bench, session, 100, 32)))
        if postgres:
            for size in (1000, 100) if bench.wants("2") else (1000,):
                for form in ("unnest", "copy"):
                    contestants.append((f"PostgreSQL, {form}, {size:,}", peer(bench, postgres, form, size)))
        results = interleave(bench.options.runs, contestants)
        if postgres:
            check_peer(postgres)
    report(bench, session, results)


def weir(bench, session, size, connections):
    """One run: events a second, and the latencies of batches."""
    templates = session.templates.event_batches(size)
    load = session.wrk(templates, connections, events=size, customers=bench.base.active_customers)
    if load.refused:
        session.reject(f"{load.refused} batches were refused")
    return load.succeeded * size / load.seconds, load


def peer(bench, postgres, form, size):
    """One run of PostgreSQL."""

    def measure():
        found = postgres.ingest(form, size, bench.base.active_customers, seconds=bench.options.seconds)
        return found["events"] / found["seconds"], found

    return measure


def check_peer(postgres):
    """PostgreSQL, too, must have stored and counted the same."""
    stored, counted = postgres.stored_events()
    if stored != counted:
        raise RuntimeError(f"PostgreSQL stored {stored} events and counted {counted}")


def best(results, size):
    """The faster form of PostgreSQL and its rates."""
    forms = {
        name: [rate for rate, _ in found]
        for name, found in results.items()
        if name.startswith("PostgreSQL") and name.endswith(f", {size:,}")
    }
    if not forms:
        return None, None
    name = max(forms, key=lambda form: statistics.median(forms[form]))
    return name, forms[name]


def report(bench, session, results):
    """Adds the rows."""
    thousands = results["Weir, batches of 1,000"]
    rates = [rate for rate, _ in thousands]
    name, peer_rates = best(results, 1000)
    if bench.wants("1"):
        bench.report.add(
            "1",
            "ingest, batches of 1,000",
            rates,
            "events/s",
            goal="≥ 4 × peer",
            peer=name or bench.why_not("postgres"),
            peer_values=peer_rates,
            ratio_goal=at_least(4),
            void=session.void,
            note=latencies(thousands, session),
        )
    if bench.wants("2"):
        hundreds = results["Weir, batches of 100"]
        small = [rate for rate, _ in hundreds]
        bench.report.add(
            "2",
            "ingest, batches of 100, 32 connections",
            small,
            "events/s",
            goal="≥ 0.75 × row 1",
            peer="row 1",
            peer_values=rates,
            ratio_goal=at_least(0.75),
            void=session.void,
            note=latencies(hundreds, session),
        )
        name, peer_rates = best(results, 100)
        if name:
            bench.report.add(
                "2",
                "the same beside PostgreSQL",
                small,
                "events/s",
                peer=name,
                peer_values=peer_rates,
                void=session.void,
            )


def latencies(found, session):
    """The latencies of a batch in words."""
    p50 = statistics.median(load.p50 for _, load in found)
    p99 = statistics.median(load.p99 for _, load in found)
    return f"p50 {p50:.1f} ms, p99 {p99:.1f} ms a batch; up to {session.longest_rest:.1f} s of work put off"
