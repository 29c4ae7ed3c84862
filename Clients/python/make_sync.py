#!/usr/bin/env python3
"""Makes the synchronous client from the asynchronous one, which is the one that is edited."""
import pathlib
import re
import sys

PACKAGE = pathlib.Path(__file__).resolve().parent / "src/weir_client"
# What has the same form in both; senders and renewals are written twice, since threads are not tasks.
FILES = ("transport.py", "resources.py", "outbox.py", "self_service.py", "customer.py", "client.py", "__init__.py")
WORDS = [
    (r"\basync def\b", "def"), (r"\basync with\b", "with"), (r"\basync for\b", "for"), (r"\bawait ", ""),
    (r"\bAsyncIterator\b", "Iterator"), (r"\bAsyncClient\b", "Client"), (r"\bAsync([A-Z]\w+)", r"\1"),
    (r"\bAwaitable\[([^\[\]]+)\]", r"\1"), (r"\b__aenter__\b", "__enter__"), (r"\b__aexit__\b", "__exit__"),
    (r"\baclose\b", "close"), (r"\basyncio\.sleep\b", "time.sleep"), (r"^import asyncio$", "import time"),
    (r"\basynccontextmanager\b", "contextmanager"), (r"\b_async\b", "_sync"),
]


def made(name):
    text = (PACKAGE / "_async" / name).read_text(encoding="utf-8")
    for pattern, word in WORDS:
        text = re.sub(pattern, word, text, flags=re.MULTILINE)
    return "# Made by make_sync.py from _async; not to be edited.\n" + text


if __name__ == "__main__":
    for name in FILES:
        (PACKAGE / "_sync" / name).write_text(made(name), encoding="utf-8")
    sys.exit(0)
