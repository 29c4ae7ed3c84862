"""What the figures were measured on."""

import os
import platform
import re
import shutil
from pathlib import Path

from . import processes


def describe(scratch: Path):
    """Processor, memory, kernel and file system in one line."""
    model = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text()).group(1)) / 1024 / 1024
    system = processes.run(["df", "--output=fstype", str(scratch)]).split()[-1]
    return (
        f"{os.cpu_count()} cores, {model.group(1) if model else platform.machine()}, {memory:.0f} GiB, "
        f"Linux {platform.release()}, {system}"
    )


def warnings(scratch: Path, room):
    """What makes the figures doubtful, or the run break off: `room` is what it may need on the disk, in bytes."""
    found = []
    load = os.getloadavg()[0]
    if load > 0.3:
        found.append(f"The load average is {load:.2f}: something else runs here, and the figures suffer.")
    system = processes.run(["df", "--output=fstype", str(scratch)]).split()[-1]
    if system in ("tmpfs", "ramfs", "overlay"):
        found.append(f"The data is on {system}: a sync there says nothing about a disk. Choose another with --scratch.")
    free = shutil.disk_usage(scratch).free
    if free < room:
        found.append(f"{free / 1e9:.0f} GB are free where the data goes, and about {room / 1e9:.0f} may be needed.")
    return found
