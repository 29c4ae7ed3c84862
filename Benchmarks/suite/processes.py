"""Processes that the suite starts, and that never outlive it."""

import os
import signal
import socket
import subprocess
import time

_running = []


def free_port():
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(arguments, **options):
    """Starts a process that `stop_all` ends."""
    process = subprocess.Popen(arguments, start_new_session=True, stdin=subprocess.DEVNULL, **options)
    _running.append(process)
    return process


def stop(process, number=signal.SIGTERM, patience=120):
    """Ends a process; one that does not end in time is killed."""
    if process.poll() is None:
        process.send_signal(number)
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process in _running:
        _running.remove(process)


def stop_all():
    """Ends all that still runs, the youngest first."""
    for process in reversed(list(_running)):
        stop(process, patience=20)


def run(arguments, **options):
    """Runs a command to its end and gives its output; a failure is an exception with what it printed."""
    options.setdefault("env", clean_environment())
    process = start(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
    try:
        output, errors = process.communicate()
    finally:
        stop(process)
    if process.returncode != 0:
        command = " ".join(str(argument) for argument in arguments)
        raise CommandError(
            f"{command}\nended with status {process.returncode}:\n{output[-1500:]}{errors[-1500:]}",
            process.returncode,
            output,
        )
    return output


class CommandError(Exception):
    """A command that failed."""

    def __init__(self, message, status, output):
        super().__init__(message)
        self.status = status
        self.output = output


def clean_environment(**extra):
    """The environment without our own variables, which a server would take for spelling mistakes."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WEIR_")}
    return kept | extra


def cpu_seconds(pid):
    """Processor time of a process and its children so far."""
    total = 0.0
    for number in [pid, *_children(pid)]:
        try:
            with open(f"/proc/{number}/stat", encoding="ascii", errors="replace") as file:
                fields = file.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total


def _children(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            return [int(word) for word in file.read().split()]
    except OSError:
        return []


def settle(pids, patience=120):
    """Waits until processes have nothing left to do, and says how long that took.

    What a server does beside its calls may have a tenth of one processor only, and take a minute with that.
    """
    started = time.monotonic()
    while time.monotonic() - started < patience:
        before = sum(cpu_seconds(pid) for pid in pids)
        time.sleep(0.5)
        if sum(cpu_seconds(pid) for pid in pids) - before <= 0.02:
            break
    return time.monotonic() - started
