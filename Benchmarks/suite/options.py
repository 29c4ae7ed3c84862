"""What can be chosen on the command line."""

import argparse
import os
import tempfile
from pathlib import Path

from .programs import PACKAGE

ROWS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "real", "keys", "invoices", "gateway", "pages", "nodes", "ceilings"]


def parse(arguments=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        prog="bench.py",
        description="Measures Weir and its peers side by side; see Docs/performance.md.",
        epilog="Variables: WEIR_BENCH_BINARY names a release executable to measure instead of building one; "
        "WEIR_SHARED names the folder with usage/*.csv, the recorded usage that is replayed.",
    )
    parser.add_argument("--rows", default=",".join(ROWS), help="rows to measure, by number or name (default: all)")
    parser.add_argument("--seconds", type=int, default=10, help="length of one run (default: 10)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each contestant, interleaved (default: 3)")
    parser.add_argument("--events", type=int, default=10_000_000, help="events stored beforehand (default: 10,000,000)")
    parser.add_argument("--customers", type=int, default=100_000, help="customers of ten features (default: 100,000)")
    parser.add_argument("--mixed-seconds", type=int, default=120, help="length of a run of row 6 (default: 120)")
    parser.add_argument("--full", action="store_true", help="also with 100 million keys; takes long and 30 GB of disk")
    parser.add_argument("--quick", action="store_true", help="small counts, to try the suite; the figures mean nothing")
    parser.add_argument("--no-verify", action="store_true", help="with --quick: do not run weir verify after each row")
    parser.add_argument("--base", type=Path, help="folder that keeps the prepared data for the next time")
    parser.add_argument("--scratch", type=Path, default=Path(tempfile.gettempdir()), help="where temporary folders go")
    parser.add_argument(
        "--output", type=Path, default=PACKAGE / "bench", help="folder of results.json (default: bench)"
    )
    parser.add_argument("--log-level", default="warning", help="the server's log level (default: warning)")
    options = parser.parse_args(arguments)
    options.rows = [row.strip() for row in options.rows.split(",") if row.strip()]
    unknown = [row for row in options.rows if row not in ROWS]
    if unknown:
        parser.error(f"there is no row {', '.join(unknown)}; rows are {', '.join(ROWS)}")
    if options.no_verify and not options.quick:
        parser.error("--no-verify goes with --quick only: a row that is not verified is void")
    if options.quick:
        shrink(options)
    # Twice the prepared data and what the rows add, PostgreSQL's included.
    options.room = 40e9 if options.full else 1500 * options.events
    options.binary = os.environ.get("WEIR_BENCH_BINARY")
    options.shared = Path(os.environ.get("WEIR_SHARED") or PACKAGE.parent / "shared")
    return options


def shrink(options):
    """Small counts, where nothing else was chosen."""
    small = {"seconds": 2, "runs": 1, "events": 20_000, "customers": 1_000, "mixed_seconds": 5}
    usual = {"seconds": 10, "runs": 3, "events": 10_000_000, "customers": 100_000, "mixed_seconds": 120}
    for name, value in small.items():
        if getattr(options, name) == usual[name]:
            setattr(options, name, value)
