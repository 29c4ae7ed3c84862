"""The process: its first line, and that it does not outlive the one that started it."""

import signal
import subprocess
import sys
import time

import requests
from conftest import FOLDER, start


def test_it_says_its_port_and_ends_with_its_standard_input():
    process, ready = start()
    assert requests.get(f"{ready['url']}/_double/violations", timeout=5).json() == []
    process.stdin.close()
    assert process.wait(timeout=5) == 0


def test_it_ends_on_a_signal():
    process, _ = start()
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=5) == 0


def test_it_ends_with_its_parent_when_standard_input_is_no_pipe():
    program = (
        "import subprocess, sys, time; "
        f"subprocess.Popen([sys.executable, {str(FOLDER)!r}], stdin=subprocess.DEVNULL, stdout=sys.stdout); "
        "time.sleep(30)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert b"port" in parent.stdout.readline()
    parent.kill()
    assert parent.stdout.read() == b""  # which ends when the double has let go of it
    parent.wait()


def test_its_clock_can_stand_from_the_start():
    process, ready = start("--now", "1700000000")
    seen = requests.get(f"{ready['url']}/_double/accounts/sk_test_a/clock", timeout=5).json()
    assert seen == {"now": 1_700_000_000, "fixed": True}
    process.stdin.close()
    process.wait(timeout=5)


def test_the_clock_follows_the_machines_unless_told():
    process, ready = start()
    clock = f"{ready['url']}/_double/accounts/sk_test_a/clock"
    assert abs(requests.get(clock, timeout=5).json()["now"] - time.time()) < 5
    moved = requests.post(clock, json={"advanceSeconds": 86400}, timeout=5).json()
    assert abs(moved["now"] - time.time() - 86400) < 5 and not moved["fixed"]
    process.stdin.close()
    process.wait(timeout=5)
