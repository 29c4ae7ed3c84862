"""What the load generators reach against a server that does nothing: a row that comes near it measures them."""

from suite import processes
from suite.interleave import interleave
from suite.templates import Templates
from suite.weir import KEY

ROWS = {"ceilings"}


def run(bench):
    """The loads of rows 1, 2, 3, 4, 6 and 7 against the sink."""
    port = processes.free_port()
    sink = processes.start([bench.programs.path("sink"), str(port)])
    templates = Templates(bench.scratch, port, KEY)
    kinds = [
        ("events, batches of 1,000", templates.event_batches(1000), 8, 1000),
        ("events, batches of 100", templates.event_batches(100), 32, 100),
        ("decisions", templates.consume(), 64, 1),
        ("decisions, batches of 100", templates.consume_batches(100), 32, 100),
        ("reads", templates.reads("billing/usage"), 64, 1),
    ]
    try:
        results = interleave(
            bench.options.runs,
            [
                (
                    f"wrk, {name}",
                    lambda file=file, connections=connections: bench.generators.wrk(
                        port, file, connections, bench.options.seconds
                    ),
                )
                for name, file, connections, _ in kinds
            ],
        )
        paced = [
            bench.generators.own(port, kinds[2][1], 64, rate=2000, seconds=bench.options.seconds)
            for _ in range(bench.options.runs)
        ]
    finally:
        processes.stop(sink)
    for name, _, _, size in kinds:
        loads = results[f"wrk, {name}"]
        bench.report.add(
            "ceilings", f"wrk alone: {name}", [load.rate * size for load in loads], f"{name.split(',')[0]}/s"
        )
    bench.report.add(
        "ceilings",
        "openloop alone: decisions at 2,000/s, p99",
        [load.p99 for load in paced],
        "ms",
        note=f"the slowest {max(load.max for load in paced):.1f} ms",
    )
