"""How the blocks of documents other than the guides are checked: by their language, each in a way of its own."""
import configparser
import datetime
import html.parser
import json
import os
import pathlib
import re
import subprocess

import yaml

# What is there to be read again by a test of its own, which is named.
ELSEWHERE = {
    "README.md": "Tests/ProcessTests/Readme/ReadmeTests.swift",
    "Clients/javascript/README.md": "Clients/javascript/test/documents.test.mjs",
    "Clients/python/README.md": "Clients/python/tests/test_documents.py",
    "Clients/swift/README.md": "Tests/ProcessTests/SDK/SwiftReadmeSDKTests.swift",
    "Docs/agents/skill.md": "Clients/python/tests/test_documents.py",
    "Sources/WeirClient/WeirClient.docc": "Tests/ProcessTests/SDK/SwiftReferenceSDKTests.swift",
}
# The languages that such a test takes; other blocks of the page are checked here.
RUN_ELSEWHERE = {"README.md": {"sh", "json", "text", "yaml"}}
CODE = {"js", "python", "swift"}
LANGUAGES = {"sh", "json", "ndjson", "yaml", "ini", "http", "html"}

# Commands that go on until they are ended, or want what a test has none of: only their options are compared, with the help.
OPTIONS_ONLY = {
    "serve": "goes on until it is ended", "gateway": "goes on until it is ended", "listen": "goes on until it is ended",
    "mcp": "goes on until it is ended", "archive": "wants a database", "migrate-store": "wants a database",
    "doctor": "judges the machine", "demo": "has tests of its own, and takes long",
    "import": "wants another system's export, and has tests of its own",
    "explain --offline": "wants the folder of another machine, and has tests of its own",
    "stripe": "wants an account of Stripe, and has tests of its own",
}


def owner(path):
    """The test that runs a page's code; None for pages whose blocks are all checked here."""
    return next((test for page, test in ELSEWHERE.items() if path == page or path.startswith(page + "/")), None)


def is_elsewhere(path, block):
    return owner(path) is not None and block.language in RUN_ELSEWHERE.get(path, CODE)


def complaint(path, block):
    """Why a block is checked by nothing; None when it is."""
    if block.excerpt is not None:
        return None if len(block.excerpt) >= 9 else "say why it cannot be run"
    if is_elsewhere(path, block) or block.language in LANGUAGES:
        return None
    if path == "README.md" and block.language == "":
        # Commands that are not run by the test of the others; checked as the shell's.
        return None
    return f"{block.language or 'no language'} is not checked; mark it with <!-- excerpt: why --> in the line above"


def values(text):
    """The JSON values of a text, one after the other; `…` in the place of elements stands for any others."""
    text = re.sub(r"\[…\]", "[]", text)
    text = re.sub(r",\s*…\s*\]", "]", text)
    decoder, place, found = json.JSONDecoder(), 0, []
    while text[place:].strip():
        place += len(text[place:]) - len(text[place:].lstrip())
        value, place = decoder.raw_decode(text, place)
        found.append(value)
    return found


class Shapes:
    """Which members objects of the API have."""

    def __init__(self, document):
        self.sets = []
        self.collect(document)

    def collect(self, value):
        if isinstance(value, dict):
            if isinstance(value.get("properties"), dict):
                self.sets.append(frozenset(value["properties"]))
            for member in value.values():
                self.collect(member)
        elif isinstance(value, list):
            for element in value:
                self.collect(element)

    def knows(self, value):
        """Whether there is an object in the API with these members."""
        return any(set(value) <= members for members in self.sets)


def commands(text):
    """The lines of a text of the shell, with those that go on joined, without comments and empty ones."""
    lines = text.replace("\\\n", " ").splitlines()
    found = (re.sub(r"(^|\s)#.*", "", line).strip() for line in lines)
    return [line for line in found if line]


def shell_complaints(text, root):
    """What is wrong with a text of the shell, as far as that can be seen without running it."""
    found = []
    parsed = subprocess.run(["bash", "-n"], input=text, capture_output=True, text=True)
    if parsed.returncode != 0:
        found.append(parsed.stderr.strip())
    targets = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for line in commands(text):
        if made := re.match(r"make ([a-z]+)", line):
            if made[1] not in targets:
                found.append(f"there is no target '{made[1]}'")
        for path in re.findall(r"(?:^|[\s=])(?:\./)?((?:Clients|Examples|Packaging|Scripts|Tests|Benchmarks)/[\w./-]+)", line):
            # The rest of a path may be made by a build.
            if not (root / path).exists() and ".build" not in path:
                found.append(f"there is no {path}")
    return found


def variable_complaints(text, known):
    """Variables of Weir that no page of settings knows."""
    return [f"nothing reads {name}" for name in re.findall(r"\b(WEIR_[A-Z_]+)=", text) if name not in known]


def ini_complaints(text):
    reader = configparser.ConfigParser(interpolation=None, strict=True)
    # PostgreSQL's have no sections.
    headed = text if re.search(r"^\[\w+\]$", text, re.MULTILINE) else "[postgresql]\n" + text
    try:
        reader.read_string(headed)
    except configparser.Error as error:
        return [str(error)]
    return []


def yaml_complaints(text):
    try:
        return [] if isinstance(yaml.safe_load(text), dict) else ["is no mapping"]
    except yaml.YAMLError as error:
        return [str(error)]


class Elements(html.parser.HTMLParser):
    """Whether each element that begins ends, in its turn."""

    EMPTY = {"input", "img", "br", "meta", "link"}

    def __init__(self):
        super().__init__()
        self.opened, self.wrong = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in self.EMPTY:
            self.opened.append(tag)

    def handle_endtag(self, tag):
        if not self.opened or self.opened.pop() != tag:
            self.wrong.append(f"</{tag}> ends nothing")


def html_complaints(text):
    reader = Elements()
    reader.feed(text)
    reader.close()
    return reader.wrong + [f"<{tag}> does not end" for tag in reader.opened]


class Workspace:
    """A workspace with what the pages name, in which their commands are run."""

    def __init__(self, server, folder, executable):
        self.folder = pathlib.Path(folder)
        # Under its own name, whatever the executable of a test is called.
        commands = self.folder / "bin"
        commands.mkdir()
        (commands / "weir").symlink_to(os.path.abspath(executable))
        self.environment = {
            "PATH": str(commands) + os.pathsep + os.environ["PATH"], "HOME": str(self.folder),
            "WEIR_DATA": server.folder + "/data", "LC_ALL": "C.UTF-8",
        }
        self.names = {}

    def shell(self, line):
        """Status, output and errors of a line."""
        ended = subprocess.run(
            ["bash", "-c", line], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=120,
        )
        return ended.returncode, ended.stdout, ended.stderr

    def made(self, line):
        status, output, errors = self.shell(line)
        assert status == 0, f"{line}: {status} {output}{errors}"
        return output

    def real(self, line):
        """A line with what is there in the place of what the page names, and with files in the folder."""
        for name, value in self.names.items():
            line = re.sub(re.escape(name) + r"(?:01h)?…|" + re.escape(name) + r"(?=\s|$)", value, line) if name.endswith("_") \
                else line.replace(name, value)
        # What ends in the future does so whenever this runs.
        line = re.sub(r"(?<=--expires-at )\d{4}", str(datetime.date.today().year + 1), line)
        return re.sub(r"(?<=[\s>=])(?:~|/etc|/var/lib|/srv)/", str(self.folder) + "/", line)

    def can_run(self, line):
        if not line.startswith("weir "):
            return False
        return not any(line[5:].startswith(name) for name in OPTIONS_ONLY) and "http" not in line.split("weir ", 1)[1].split("webhooks")[0]
