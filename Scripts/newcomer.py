#!/usr/bin/env python3
"""Follows the README as someone does who has never seen Weir, and says how long it takes.

    newcomer.py [--binary FILE] [--json]

Starts the executable (.build/release/weir) on an empty folder for each of the README's first commands, each of which leads to one
goal by itself: the first metered event, the first call refused with 429, the first invoice with a total. Then, on another empty
folder and with the key that its first start prints, runs the calls of the quick start in one shell, in their order, as they are
written. Says after how many commands and how much time each goal is reached; ends with status 1 when one of them does not come.
"""
import argparse
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent

# What an answer holds when someone has got so far.
GOALS = {
    "first metered event": re.compile(r'"allowed": ?true|"status": ?"accepted"'),
    "first 429": re.compile(r'"code": ?"rate_limited"'),
    "first invoice": re.compile(r'"totalMinor": ?[1-9]'),
}
WRITTEN_URL = "http://127.0.0.1:8080"
WRITTEN_KEY = "wr_live_the_key_that_was_printed"
WRITTEN_COMMAND = ".build/release/weir try"
PATIENCE = 600


def blocks():
    """The shell blocks of the README up to its command line: those of one command, and those of the quick start."""
    text = (ROOT / "README.md").read_text().partition("\n## The command line")[0]
    all_of_them = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return (
        [block for block in all_of_them if block.startswith(WRITTEN_COMMAND)],
        [block for block in all_of_them if not block.startswith(WRITTEN_COMMAND)],
    )


def calls(block):
    return len(re.findall(r"\b(?:curl|weir) ", block))


def start(binary, folder):
    """The server, where it answers, the key of the live workspace, and how long its first answer took."""
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("WEIR_", "STRIPE_"))}
    address = folder / "address"
    settings |= {"WEIR_DATA": str(folder / "weir-data"), "WEIR_PORT": "0", "WEIR_ADDRESS_FILE": str(address)}
    written = folder / "start.txt"
    began = time.monotonic()
    with written.open("wb") as output:
        server = subprocess.Popen([binary, "serve"], stdout=output, stderr=subprocess.STDOUT, env=settings)
    while not (address.exists() and address.read_text().endswith("\n")):
        if server.poll() is not None or time.monotonic() - began > PATIENCE:
            sys.exit(f"The server did not start: {written.read_text()}")
        time.sleep(0.005)
    took = time.monotonic() - began
    while not (key := re.search(r"wr_live_\w+", written.read_text())):
        if time.monotonic() - began > PATIENCE:
            sys.exit(f"The first start printed no key: {written.read_text()}")
        time.sleep(0.005)
    return server, address.read_text().strip(), key.group(), took


def stop(server):
    server.send_signal(signal.SIGTERM)
    server.wait(timeout=PATIENCE)


def directly(binary, block, goal):
    """Runs one command on a server of its own; commands and seconds, or nothing when it does not lead there."""
    with tempfile.TemporaryDirectory() as folder:
        server, _, _, _ = start(binary, pathlib.Path(folder))
        try:
            began = time.monotonic()
            settings = os.environ | {"WEIR_DATA": folder + "/weir-data"}
            command = block.replace(WRITTEN_COMMAND, f"'{binary}' try")
            done = subprocess.run(["/bin/bash", "-eu", "-c", command], env=settings, cwd=ROOT, capture_output=True, text=True)
            took = time.monotonic() - began
        finally:
            stop(server)
    if done.returncode != 0 or not GOALS[goal].search(done.stdout):
        sys.exit(f"{goal}: {done.stdout}{done.stderr}")
    return {"commands": len(re.findall(r"\bweir ", block)), "seconds": round(took, 3)}


def follow(written, url, key):
    """Runs block by block; what was reached, each with commands and seconds since the first one."""
    shell = subprocess.Popen(["/bin/bash"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT)
    reached, commands, began = {}, 0, time.monotonic()
    for block in written:
        commands += calls(block)
        shell.stdin.write(block.replace(WRITTEN_URL, url).replace(WRITTEN_KEY, key) + "\necho; echo =====done\n")
        shell.stdin.flush()
        output = ""
        while not output.endswith("=====done\n"):
            line = shell.stdout.readline()
            if not line:
                sys.exit(f"The shell ended: {output}")
            output += line
        now = time.monotonic() - began
        for goal, sign in GOALS.items():
            if goal not in reached and sign.search(output):
                reached[goal] = {"commands": commands, "seconds": round(now, 3)}
    shell.stdin.close()
    shell.wait()
    return reached


def main():
    parser = argparse.ArgumentParser(description="Follows the README's quick start and says how long it takes.")
    parser.add_argument("--binary", default=str(ROOT / ".build/release/weir"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if not os.access(options.binary, os.X_OK):
        sys.exit(f"There is no {options.binary}: 'make run' builds it, --binary names another.")
    single, written = blocks()
    if len(single) != len(GOALS):
        sys.exit(f"The README has {len(single)} first commands, not {len(GOALS)}.")
    first = {goal: directly(options.binary, block, goal) for goal, block in zip(GOALS, single)}
    with tempfile.TemporaryDirectory() as folder:
        server, url, key, took = start(options.binary, pathlib.Path(folder))
        try:
            reached = follow(written, url, key)
        finally:
            stop(server)
    answer = {"commands": 1, "seconds": round(took, 3)}
    report = {"first answer of the server": answer, "one command each": first, "call by call": reached}
    if options.json:
        print(json.dumps(report))
    else:
        print(f"first answer of the server: {took:.3f} s")
        for part in ("one command each", "call by call"):
            print(part)
            for name, entry in report[part].items():
                print(f"  {name:26} {entry['commands']:3} commands {entry['seconds']:8.3f} s")
    missing = [goal for goal in GOALS if goal not in reached]
    if missing:
        sys.exit("never came: " + ", ".join(missing))


main()
