"""Reads the blocks of a guide and runs them one after the other, each language in one session."""
import contextlib
import io
import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
from dataclasses import dataclass

# What can be run, and what shows the output of the block before it.
RUN = {"python", "sh"}
SHOWN = {"json", "text"}
EXCERPT = re.compile(r"^<!-- excerpt: (.+) -->$")


@dataclass
class Block:
    """A fenced block, with the line of its fence counted from 1."""

    language: str
    line: int
    text: str
    # Why it cannot be run; None for one that is run, or that shows an output.
    excerpt: str | None


def blocks(text):
    """The blocks of a text, those within lists too, whose lines are as far in as their fence."""
    found, opened, before = [], None, ""
    for number, line in enumerate(text.split("\n"), start=1):
        inside = len(line) - len(line.lstrip())
        if not line.startswith("```", inside):
            if opened:
                opened[2].append(line[min(inside, opened[4]):])
            elif line.strip():
                before = line.strip()
            continue
        if opened is None:
            opened = (line[inside + 3:].strip(), number, [], before, inside)
            continue
        language, start, lines, above, _ = opened
        reason = EXCERPT.match(above)
        found.append(Block(language, start, "\n".join(lines), reason.group(1) if reason else None))
        opened, before = None, ""
    if opened:
        raise ValueError(f"The block of line {opened[1]} does not end.")
    return found


def problems(found):
    """What is neither run nor marked: `line: why`."""
    complaints, previous = [], None
    for block in found:
        if block.excerpt is not None:
            if block.language in RUN | SHOWN and len(block.excerpt) < 10:
                complaints.append(f"{block.line}: say why it cannot be run")
        elif block.language in SHOWN:
            if previous is None or previous.language not in RUN:
                complaints.append(f"{block.line}: shows the output of nothing that is run")
        elif block.language not in RUN:
            name = block.language or "no language"
            complaints.append(f"{block.line}: {name} is not run; mark it with <!-- excerpt: why --> in the line above")
        previous = block if block.excerpt is None else None
    return complaints


class Session:
    """The state that lasts from block to block: Python's names, the shell's variables, one folder."""

    def __init__(self, environment, folder):
        self.environment = environment
        self.folder = pathlib.Path(folder)
        self.names = {"__name__": "guide"}
        self.groups = []
        self.kept = self.folder.parent / (self.folder.name + ".env")

    def run(self, block):
        return self.python(block.text) if block.language == "python" else self.shell(block.text)

    def python(self, text):
        written = io.StringIO()
        before, place = dict(os.environ), os.getcwd()
        os.environ.clear()
        os.environ.update(self.environment)
        os.chdir(self.folder)
        try:
            with contextlib.redirect_stdout(written):
                exec(compile(text, "guide", "exec"), self.names)
        finally:
            os.chdir(place)
            os.environ.clear()
            os.environ.update(before)
        return written.getvalue()

    def shell(self, text):
        script = f'set -a; [ ! -f "{self.kept}" ] || . "{self.kept}"\n{text}\nexport -p >"{self.kept}"\n'
        # Into files, not pipes: what a block leaves running must not hold the end of its output.
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            shell = subprocess.Popen(
                ["/bin/bash", "-eu", "-c", script], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
                env=self.begin(),
                start_new_session=True,
            )
            self.groups.append(shell.pid)
            status = shell.wait(timeout=300)
            output.seek(0)
            errors.seek(0)
            written, complained = output.read().decode(), errors.read().decode()
        if status != 0:
            raise AssertionError(f"ended with {status}:\n{text}\n{written}{complained}")
        return written

    def begin(self):
        """The variables that a block begins with, beside those that were kept: what one has unset stays away."""
        if self.kept.exists():
            return {}
        # The SDKs' variable is none of the server's.
        return {name: value for name, value in self.environment.items() if name != "WEIR_API_KEY"}

    def close(self):
        """Ends what blocks have left running."""
        for group in self.groups:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(group, signal.SIGTERM)


def differences(block, output, shown):
    """How an output differs from what the guide shows of it: comments behind `print`, or the block that follows."""
    lines = output.splitlines()
    found = []
    if block.language == "python":
        found += [f"'{line}' is not printed: {lines}" for line in comments(block.text) if line not in lines]
    if shown is None:
        return found
    if shown.language == "json":
        found += json_differences(json.loads(shown.text), json.loads(output), "")
    else:
        for line in filter(None, map(str.strip, shown.text.splitlines())):
            pattern = re.compile(".*".join(re.escape(part) for part in line.split("…")))
            if not any(pattern.fullmatch(seen.strip()) for seen in lines):
                found.append(f"'{line}' is not in: {lines}")
    return found


def comments(code):
    return re.findall(r"print\(.*\)  # (.*)", code)


def json_differences(shown, seen, path):
    """`…` stands for anything; what is shown must be there, and nothing else."""
    if shown == "…":
        return []
    if isinstance(shown, dict) and isinstance(seen, dict):
        found = [f"{path}/{name} is missing" for name in shown.keys() - seen.keys()]
        found += [f"{path}/{name} is not shown" for name in seen.keys() - shown.keys()]
        for name in shown.keys() & seen.keys():
            found += json_differences(shown[name], seen[name], f"{path}/{name}")
        return found
    if isinstance(shown, list) and isinstance(seen, list) and len(shown) == len(seen):
        return [line for index in range(len(shown)) for line in json_differences(shown[index], seen[index], f"{path}/{index}")]
    return [] if shown == seen else [f"{path} is {seen}, and {shown} is shown"]
