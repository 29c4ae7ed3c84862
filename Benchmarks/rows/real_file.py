"""The row `real`: recorded usage, imported by the command line and replayed at full speed."""

import csv
import json
import time

from suite import catalog
from suite.session import Session
from suite.templates import EVENT_NAME, KEY

ROWS = {"real"}
FILES = {"conv": "azure-llm-2023-conv.csv", "code": "azure-llm-2023-code.csv"}
CUSTOMERS = 100


def run(bench):
    """Imports both files, checks the sums, imports them again; then sends their rows in batches again and again."""
    folder = bench.options.shared / "usage"
    if not all((folder / name).is_file() for name in FILES.values()):
        print(f"  row real is left out: the recorded usage is not in {folder} (WEIR_SHARED)")
        return
    data = bench.scratch / "real"
    with Session(bench, "real", data=data, events=0) as session:
        catalog.make(session.server)
        recorded = {service: read(folder / name) for service, name in FILES.items()}
        rows = sum(len(entries) for entries in recorded.values())
        rates = [rows / import_all(session, folder)]
        session.answered += rows
        check(session, recorded)
        again = [rows / import_all(session, folder)]
        check(session, recorded)
        templates = batches(session, recorded)
        loads = [session.wrk(templates, 8, events=1000, customers=CUSTOMERS) for _ in range(bench.options.runs)]
        if any(load.refused for load in loads):
            session.reject("batches were refused")
    bench.report.add(
        "real",
        f"weir events import, {rows:,} recorded rows",
        rates,
        "rows/s",
        void=session.void,
        note=f"the start of the command included; again, as duplicates: {again[0]:,.0f} rows/s; sums are exact",
    )
    bench.report.add(
        "real",
        "recorded rows replayed in batches of 1,000",
        [load.succeeded * 1000 / load.seconds for load in loads],
        "events/s",
        void=session.void,
    )


def read(path):
    """The rows of a file: time, tokens in, tokens out."""
    with path.open(encoding="ascii", newline="") as file:
        return [
            (row["TIMESTAMP"], int(row["ContextTokens"]), int(row["GeneratedTokens"])) for row in csv.DictReader(file)
        ]


def import_all(session, folder):
    """Seconds that the import of both files takes."""
    started = time.monotonic()
    for service, name in FILES.items():
        output = session.server.command(
            "events",
            "import",
            str(folder / name),
            "--event-name",
            EVENT_NAME,
            "--customers",
            str(CUSTOMERS),
            "--customer-prefix",
            "c0000",
            "--timestamp-column",
            "TIMESTAMP",
            "--property",
            "input_tokens=ContextTokens",
            "--property",
            "output_tokens=GeneratedTokens",
            "--set",
            f"service={service}",
            "--set",
            "model=recorded",
            "--create-customers",
            "--json",
        )
        if json.loads(output.splitlines()[-1])["rejected"]:
            session.reject(f"rows of {name} were rejected")
    return time.monotonic() - started


def check(session, recorded):
    """The sums of usage must be those of the files."""
    span = {"from": "2023-11-01T00:00:00Z", "to": "2023-12-01T00:00:00Z"}
    stored = sum_of(session, {"meter": "llm-input", **span})
    if stored != sum(row[1] for rows in recorded.values() for row in rows):
        session.reject(f"the sum of tokens in is {stored}")
    for service, rows in recorded.items():
        stored = sum_of(session, {"meter": "llm-output", "filter": {"service": [service]}, **span})
        if stored != sum(row[2] for row in rows):
            session.reject(f"the sum of tokens out of {service} is {stored}")


def sum_of(session, query):
    """The one figure that a query gives."""
    return sum(int(row["value"]) for row in session.server.call("POST", "/v1/usage/query", query)["rows"])


def batches(session, recorded):
    """The recorded rows as batches, each sending under new keys."""
    events = [
        {
            "externalCustomerId": f"c0000{number % CUSTOMERS}",
            "eventName": EVENT_NAME,
            "idempotencyKey": KEY,
            "timestamp": stamp[:23].replace(" ", "T") + "Z",
            "properties": {
                "service": service,
                "model": "recorded",
                "input_tokens": tokens_in,
                "output_tokens": tokens_out,
            },
        }
        for service, rows in recorded.items()
        for number, (stamp, tokens_in, tokens_out) in enumerate(rows)
    ]
    requests = [
        session.templates.request("POST", "/v1/events/batch", {"events": events[start : start + 1000]})
        for start in range(0, len(events) - 999, 1000)
    ]
    return session.templates.write("recorded", requests)
