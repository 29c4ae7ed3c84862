"""The reference of the API, of the OpenAPI document, as pages."""
import html
import json

from docs_pages import ROOT, Page, anchor


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
