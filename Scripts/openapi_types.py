"""Types of the SDKs, from the schemas of the OpenAPI document."""
import json

HEADER = "Made by `make openapi` from Docs/openapi; not to be edited."


def base(reference):
    return reference.rsplit("/", 1)[1]


def alternatives(schema):
    """The members of a union, or nothing."""
    return schema.get("oneOf") or schema.get("anyOf")


def types(schema):
    kinds = schema["type"]
    return kinds if isinstance(kinds, list) else [kinds]


class TypeScript:
    """Interfaces and aliases."""

    SIMPLE = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}

    def file(self, schemas):
        parts = [f"// {HEADER}\n"]
        for name, schema in schemas.items():
            about = f"/** {schema['description']} */\n" if "description" in schema else ""
            if schema.get("type") == "object" and "properties" in schema:
                parts.append(f"{about}export interface {name} {self.object(schema, '')}\n")
            else:
                parts.append(f"{about}export type {name} = {self.type(schema, '')};\n")
        return "\n".join(parts)

    def type(self, schema, indent):
        if "$ref" in schema:
            return base(schema["$ref"])
        if "const" in schema:
            return json.dumps(schema["const"])
        if "enum" in schema:
            return " | ".join(json.dumps(value) for value in schema["enum"])
        if alternatives(schema):
            return " | ".join(self.type(member, indent) for member in alternatives(schema))
        if "type" not in schema:
            return "unknown"
        return " | ".join(self.kind(kind, schema, indent) for kind in types(schema))

    def kind(self, kind, schema, indent):
        if kind == "array":
            inner = self.type(schema.get("items", {}), indent)
            return f"({inner})[]" if "|" in inner else f"{inner}[]"
        if kind == "object":
            if "properties" in schema:
                return self.object(schema, indent)
            values = schema.get("additionalProperties", True)
            return f"Record<string, {self.type(values, indent) if isinstance(values, dict) else 'unknown'}>"
        return self.SIMPLE[kind]

    def object(self, schema, indent):
        required = set(schema.get("required", []))
        lines = []
        for name, member in schema["properties"].items():
            if "description" in member:
                lines.append(f"{indent}  /** {member['description']} */")
            lines.append(f"{indent}  {name}{'' if name in required else '?'}: {self.type(member, indent + '  ')};")
        return "{\n" + "\n".join(lines) + ("\n" if lines else "") + indent + "}"


class Python:
    """Typed dictionaries and aliases."""

    SIMPLE = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}

    def file(self, schemas):
        parts = [
            f'"""Bodies of requests and answers. {HEADER}"""',
            "from __future__ import annotations\n\nfrom typing import Any, Literal, TypedDict, Union\n\n"
            "from typing_extensions import NotRequired\n",
        ]
        names = [name for name, schema in schemas.items()]
        parts.append("__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]\n")
        for name, schema in schemas.items():
            if schema.get("type") == "object" and "properties" in schema:
                parts.append(self.dictionary(name, schema))
            else:
                parts.append(f'{name} = {self.alias(schema)}\n')
        return "\n\n".join(parts)

    def dictionary(self, name, schema):
        required = set(schema.get("required", []))
        about = f'    """{schema["description"]}"""\n\n' if "description" in schema else ""
        lines = []
        words = {"from", "in", "is", "as", "if", "or", "and", "not", "with", "for", "class", "import", "global", "pass"}
        if words & set(schema["properties"]):
            fields = ", ".join(
                f'"{key}": "{self.field(member, key in required)}"' for key, member in schema["properties"].items()
            )
            return f'{name} = TypedDict("{name}", {{{fields}}})\n'
        for key, member in schema["properties"].items():
            lines.append(f"    {key}: {self.field(member, key in required)}")
            if "description" in member:
                lines.append(f'    """{member["description"]}"""')
        return f"class {name}(TypedDict):\n{about}" + ("\n".join(lines) or "    pass") + "\n"

    def field(self, schema, is_required):
        text = self.type(schema)
        return text if is_required else f"NotRequired[{text}]"

    def alias(self, schema):
        """Evaluated when the module is loaded, so that names of classes that come later stand in quotes."""
        members = alternatives(schema)
        if members:
            return "Union[" + ", ".join(self.quoted(self.type(member)) for member in members) + "]"
        text = self.type(schema)
        return "Union[" + ", ".join(text.split(" | ")) + "]" if " | " in text and "[" not in text else text

    @staticmethod
    def quoted(text):
        return text if text in ("int", "str", "float", "bool", "None") else f'"{text}"'

    def type(self, schema):
        if "$ref" in schema:
            return base(schema["$ref"])
        if "const" in schema:
            return f"Literal[{schema['const']!r}]"
        if "enum" in schema:
            return "Literal[" + ", ".join(repr(value) for value in schema["enum"]) + "]"
        if alternatives(schema):
            return " | ".join(self.type(member) for member in alternatives(schema))
        if "type" not in schema:
            return "Any"
        return " | ".join(self.kind(kind, schema) for kind in types(schema))

    def kind(self, kind, schema):
        if kind == "array":
            return f"list[{self.type(schema.get('items', {}))}]"
        if kind == "object":
            values = schema.get("additionalProperties", True)
            return f"dict[str, {self.type(values) if isinstance(values, dict) else 'Any'}]"
        return self.SIMPLE[kind]
