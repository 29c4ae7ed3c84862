#!/usr/bin/env python3
"""Makes the pages that a server shows at /docs, of the Markdown in Docs and of the OpenAPI document, and what agents read.

docs.py build    write the text that the server holds
docs.py check    fail when it is not what the documents say
"""
import posixpath
import re
import sys

from docs_pages import MARK, ROOT, Renderer
from docs_reference import Reference

SWIFT = ROOT / "Sources/WeirPages/Documentation/DocumentationText.swift"

# The first page: what to read when.
OVERVIEW = """# Documents

Of the version that this server runs.

| | |
|---|---|
| [Quick start](README.md) | from nothing to the first refusal, with `curl` |
| [Concepts](Docs/concepts.md) | on one page; the words are in the [glossary](Docs/glossary.md) |
| [Guides](Docs/guides/README.md) | quotas, billing for SaaS and for AI, Stripe, webhooks, test clocks, production |
| [The API](Docs/api.md) | what holds for all calls, then each of them in words |
| [API reference](/docs/reference) | each call with its parameters, bodies, answers and an example |
| SDKs | [Python](Clients/python/README.md), [JavaScript and TypeScript](Clients/javascript/README.md), [Swift](Clients/swift/README.md), [guards](Docs/guides/guards.md) |
| [The command line](Docs/cli.md) | every command |
| [Operating](Docs/operating/README.md) | install, configuration, TLS, the data folder, back-up, metrics, what to do when something fails |
| [Agents](Docs/agents/README.md) | `weir mcp`, and a [skill](Docs/agents/skill.md) for agents that write code |
| [Questions](Docs/guides/faq.md) | short answers; a [comparison](Docs/guides/comparison.md) with other systems |
| [Performance](Docs/performance.md) | what it reaches beside Redis and PostgreSQL |
| Inside | [architecture](Docs/architecture.md), [decisions](Docs/decisions/README.md), [threat model](Docs/threat-model.md), [changelog](CHANGELOG.md) |
"""


def pages():
    renderer = Renderer()
    made = [renderer.page(path) for path in renderer.addresses] + [renderer.page("overview.md", OVERVIEW, "/docs")]
    return sorted(made + Reference(renderer).pages(), key=lambda page: page.address)


# What a server answers as Markdown, by its address.
AGENTS = {"/docs/agents/skill.md": "Docs/agents/skill.md", "/llms.txt": "llms.txt"}


def agents():
    """The texts for coding agents, whose links lead to what the server answers."""
    renderer = Renderer()
    text_of = {path: address for address, path in AGENTS.items()}

    def made(path):
        def link(found):
            target = text_of.get(posixpath.normpath(posixpath.join(posixpath.dirname(path), found[2])))
            return f"[{found[1]}]({target or renderer.target(found[2], path) or found[2]})"

        return re.sub(r"\[([^\]]*)\]\(([^)]*)\)", link, (ROOT / path).read_text(encoding="utf-8"))

    return "".join(f"{MARK}{address} {path}\n{made(path).strip()}\n" for address, path in AGENTS.items())


def literal(text):
    """A raw literal of many lines, in which only these have a meaning."""
    text = text.replace('"""#', "&quot;&quot;&quot;#").replace("\\#", "&#92;#")
    return '#"""\n' + text + '"""#\n'


def swift(made):
    # Ends of lines as HTTP has them are one in a page, and in a literal.
    text = "".join(page.text() for page in made).replace("\r\n", "\n")
    return (
        "// Made by `make docs` from Docs; not to be edited.\n// swift-format-ignore-file\n\n"
        "/// The pages below /docs: each a line with its address and title, and its markup; and the texts for agents, in Markdown.\n"
        "enum DocumentationText {\n    static let text = " + literal(text) + "\n    static let agents = " + literal(agents()) + "}\n"
    )


def main():
    if sys.argv[1:] not in (["build"], ["check"]):
        raise SystemExit(__doc__)
    text = swift(pages())
    if sys.argv[1] == "build":
        SWIFT.write_text(text, encoding="utf-8")
    elif SWIFT.read_text(encoding="utf-8") != text:
        raise SystemExit(f"{SWIFT.relative_to(ROOT)} is not what the documents say; 'make docs' makes it anew.")


if __name__ == "__main__":
    main()
