#!/usr/bin/env python3
"""Makes the pages that a server shows at /docs, of the Markdown in Docs and of the OpenAPI document, and what agents read.

docs.py build    write the text that the server holds
docs.py check    fail when it is not what the documents say
"""
import html
import json
import pathlib
import posixpath
import re
import sys

from markdown_it import MarkdownIt

ROOT = pathlib.Path(__file__).resolve().parent.parent
SWIFT = ROOT / "Sources/WeirPages/Documentation/DocumentationText.swift"
# What stands between two pages, and before the first; no line of a page begins so.
MARK = "=====page "


def sources():
    """Documents by their path in the repository, each with its address."""
    found = {"README.md": "/docs/quick-start", "CHANGELOG.md": "/docs/changelog", "SECURITY.md": "/docs/reporting"}
    for path in sorted((ROOT / "Docs").rglob("*.md")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("Docs/openapi/") or name == "Docs/style.md":
            continue
        found[name] = "/docs/" + name.removeprefix("Docs/").removesuffix(".md").removesuffix("/README")
    for language in ("python", "javascript", "swift"):
        found[f"Clients/{language}/README.md"] = f"/docs/sdks/{language}"
    return found


class Page:
    def __init__(self, address, title, content, contents):
        self.address = address
        self.title = title
        self.content = content
        self.contents = contents

    def text(self):
        links = "".join(f'<li><a href="#{name}">{label}</a></li>' for name, label in self.contents)
        contents = f'<nav class="docs-contents" aria-label="On this page"><ul>{links}</ul></nav>\n' if links else ""
        head, _, rest = self.content.partition("</h1>\n")
        body = f"{head}</h1>\n{contents}{rest}" if rest else f"{contents}{self.content}"
        return f"{MARK}{self.address} {self.title}\n{body.strip()}\n"


def anchor(title):
    """A heading as links name it, the way GitHub does."""
    return "".join(
        "-" if sign == " " else sign for sign in title.lower() if sign.isalnum() or sign in " -_"
    )


def plain(inline):
    return "".join(child.content for child in inline.children if child.type in ("text", "code_inline"))


class Renderer:
    def __init__(self):
        self.addresses = sources()
        # Markup in a document would be shown as text: documents have none but comments.
        self.markdown = MarkdownIt("commonmark", {"html": False}).enable("table")

    def page(self, path, text=None, address=None):
        text = text or (ROOT / path).read_text(encoding="utf-8")
        text = re.sub(r"^<!-- .* -->\n", "", text, flags=re.MULTILINE)
        # Pictures stay in the repository: the program would be larger by all of them. What stands below one is kept.
        text = re.sub(r"!\[[^\]]*\]\([^)]*\)(<br>)?", "", text)
        tokens = self.markdown.parse(text)
        contents, title, used = [], path, {}
        for index, token in enumerate(tokens):
            if token.type == "heading_open":
                inline = tokens[index + 1]
                name = anchor(plain(inline))
                used[name] = used.get(name, -1) + 1
                name = f"{name}-{used[name]}" if used[name] else name
                token.attrSet("id", name)
                if token.tag == "h1":
                    title = plain(inline)
                elif token.tag == "h2":
                    contents.append((name, html.escape(plain(inline))))
            elif token.type == "inline":
                self.relink(token, path)
            elif token.type in ("th_open", "td_open"):
                # What a page may not have is a style of its own.
                token.attrs.pop("style", None)
        content = self.markdown.renderer.render(tokens, self.markdown.options, {})
        content = content.replace("<table>", '<div class="docs-table"><table>').replace("</table>", "</table></div>")
        return Page(address or self.addresses[path], title, content, contents if len(contents) > 1 else [])

    def relink(self, inline, path):
        """Links to documents lead to their pages; what is no page is text."""
        kept, open_links = [], []
        for token in inline.children:
            if token.type == "link_open":
                target = self.target(token.attrGet("href"), path)
                open_links.append(target)
                if target is None:
                    continue
                token.attrSet("href", target)
            elif token.type == "link_close" and open_links.pop() is None:
                continue
            kept.append(token)
        inline.children = kept

    def target(self, href, path):
        if href.startswith(("https://", "http://", "mailto:", "#", "/docs/")):
            return href
        file, _, fragment = href.partition("#")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), file))
        if (ROOT / file).is_dir():
            file += "/README.md"
        if file == "Docs/openapi.json":
            return "/openapi.json"
        address = self.addresses.get(file)
        return None if address is None else address + (f"#{fragment}" if fragment else "")

    def prose(self, text):
        return self.markdown.render(text or "").strip()


class Reference:
    """The API reference, of the OpenAPI document: a page for each tag and one for the schemas."""

    METHODS = ("get", "post", "put", "patch", "delete")

    def __init__(self, renderer):
        self.renderer = renderer
        self.document = json.loads((ROOT / "Docs/openapi.json").read_text(encoding="utf-8"))

    def pages(self):
        tags = {tag["name"]: tag.get("description", "") for tag in self.document["tags"]}
        grouped = {name: [] for name in tags}
        for path, methods in self.document["paths"].items():
            for method in self.METHODS:
                operation = methods.get(method)
                # What is under two names is shown under one.
                if operation and not operation["operationId"].endswith("OfUser"):
                    grouped[operation["tags"][0]].append((method.upper(), path, operation))
        made = [self.overview(tags, grouped)]
        made += [self.group(name, tags[name], grouped[name]) for name in tags if grouped[name]]
        return made + [self.schemas()]

    @staticmethod
    def slug(tag):
        return anchor(tag)

    def overview(self, tags, grouped):
        parts = ['<h1 id="reference">API reference</h1>\n', self.renderer.prose(self.document["info"]["description"])]
        parts.append(
            '<p>Made of the <a href="/openapi.json">OpenAPI document</a> that this server answers. What holds for all calls, and why things '
            'are as they are, is in <a href="/docs/api">the API</a>; bodies are under <a href="/docs/reference/schemas">schemas</a>.</p>'
        )
        for tag, about in tags.items():
            if not grouped[tag]:
                continue
            address = f"/docs/reference/{self.slug(tag)}"
            rows = "".join(
                f'<tr><td><a href="{address}#{operation["operationId"]}"><code>{method} {html.escape(path)}</code></a></td>'
                f'<td>{html.escape(operation["summary"])}</td></tr>'
                for method, path, operation in grouped[tag]
            )
            parts.append(
                f'<h2 id="{self.slug(tag)}"><a href="{address}">{html.escape(tag)}</a></h2>\n{self.renderer.prose(about)}\n'
                f'<div class="docs-table"><table><tbody>{rows}</tbody></table></div>'
            )
        contents = [(self.slug(tag), html.escape(tag)) for tag in tags if grouped[tag]]
        return Page("/docs/reference", "API reference", "\n".join(parts), contents)

    def group(self, tag, about, operations):
        title = html.escape(tag)
        parts = [f'<h1 id="{self.slug(tag)}">{title}</h1>\n', self.renderer.prose(about)]
        parts += [self.operation(*operation) for operation in operations]
        contents = [
            (operation["operationId"], f"{method} {html.escape(path)}") for method, path, operation in operations
        ]
        return Page(f"/docs/reference/{self.slug(tag)}", title, "\n".join(parts), contents)

    def operation(self, method, path, operation):
        parts = [
            f'<h2 id="{operation["operationId"]}"><code>{method} {html.escape(path)}</code></h2>',
            f"<p><strong>{html.escape(operation['summary'])}.</strong></p>", self.renderer.prose(operation.get("description")),
        ]
        parameters = [self.resolved(parameter) for parameter in operation.get("parameters", [])]
        if parameters:
            rows = "".join(
                f"<tr><td><code>{html.escape(p['name'])}</code></td><td>{p['in']}{', required' if p.get('required') else ''}</td>"
                f"<td>{self.type(p.get('schema', {}))}</td><td>{self.prose_cell(p.get('description'))}</td></tr>"
                for p in parameters
            )
            parts.append(self.table(("parameter", "where", "type", "meaning"), rows))
        body = operation.get("requestBody")
        if body:
            kinds = "; ".join(
                f"<code>{html.escape(kind)}</code>: {self.type(content.get('schema', {}))}" for kind, content in body["content"].items()
            )
            parts.append(f"<p>Body: {kinds}.</p>")
            parts.append(self.example(body["content"]))
        rows = "".join(
            f"<tr><td>{status}</td><td>{self.answer_type(self.resolved(answer))}</td>"
            f"<td>{self.prose_cell(self.resolved(answer).get('description'))}</td></tr>"
            for status, answer in operation["responses"].items()
        )
        parts.append(self.table(("status", "answer", "when"), rows))
        for answer in operation["responses"].values():
            example = self.example(self.resolved(answer).get("content", {}))
            if example:
                parts.append(example)
                break
        return "\n".join(filter(None, parts))

    @staticmethod
    def table(names, rows):
        head = "".join(f"<th>{name}</th>" for name in names)
        return f'<div class="docs-table"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'

    def answer_type(self, answer):
        content = answer.get("content", {})
        return " or ".join(self.type(kind.get("schema", {})) for kind in content.values()) or "–"

    @staticmethod
    def example(content):
        for kind in content.values():
            for example in kind.get("examples", {}).values():
                if "value" in example:
                    value = example["value"]
                    text = value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)
                    return f"<pre><code>{html.escape(text[:4000])}</code></pre>"
        return ""

    def schemas(self):
        parts, contents = ['<h1 id="schemas">Schemas</h1>\n'], []
        for name, schema in self.document["components"]["schemas"].items():
            parts.append(f'<h2 id="{name}">{name}</h2>')
            parts.append(self.renderer.prose(schema.get("description")))
            required = set(schema.get("required", []))
            if "properties" in schema:
                rows = "".join(
                    f"<tr><td><code>{html.escape(field)}</code>{'*' if field in required else ''}</td><td>{self.type(value)}</td>"
                    f"<td>{self.prose_cell(value.get('description'))}</td></tr>"
                    for field, value in schema["properties"].items()
                )
                parts.append(self.table(("field", "type", "meaning"), rows))
            else:
                parts.append(f"<p>{self.type(schema)}</p>")
            contents.append((name, name))
        return Page("/docs/reference/schemas", "Schemas", "\n".join(filter(None, parts)), contents)

    def resolved(self, value):
        while "$ref" in value:
            found = self.document
            for part in value["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            value = found
        return value

    def prose_cell(self, text):
        return self.renderer.markdown.renderInline(text) if text else ""

    def type(self, schema):
        """A schema in a few words."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            return f'<a href="/docs/reference/schemas#{name}">{name}</a>'
        if "const" in schema:
            return f"<code>{html.escape(json.dumps(schema['const'], ensure_ascii=False))}</code>"
        if "enum" in schema:
            return " or ".join(f"<code>{html.escape(str(value))}</code>" for value in schema["enum"])
        for word in ("oneOf", "anyOf"):
            if word in schema:
                return " or ".join(self.type(one) for one in schema[word])
        if "allOf" in schema:
            return " and ".join(self.type(one) for one in schema["allOf"])
        kinds = schema.get("type", "anything")
        names = []
        for kind in kinds if isinstance(kinds, list) else [kinds]:
            if kind == "array":
                names.append("list of " + self.type(schema.get("items", {})))
            elif kind == "object" and isinstance(schema.get("additionalProperties"), dict):
                names.append("object of " + self.type(schema["additionalProperties"]))
            else:
                names.append({"string": "text", "integer": "whole number", "boolean": "true or false"}.get(kind, kind))
        return " or ".join(names)


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
