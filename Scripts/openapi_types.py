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


class Swift:
    """Names for the members of JSON objects, so that what a server adds is kept."""

    SIMPLE = {"integer": "Int", "number": "Quantity", "boolean": "Bool"}
    NUMBERS = {"Amount", "Percent", "Quantity", "Figure"}
    #: Written by hand in `Sources/WeirClient/SDK`, or an error that is thrown.
    OWN = NUMBERS | {"Error", "ErrorBody", "ErrorDetails", "Properties", "Decision", "Reservation"}
    WORDS = {
        "as", "case", "class", "default", "for", "import", "in", "init", "internal", "is", "operator", "private", "protocol",
        "public", "repeat", "self", "static", "switch", "where",
    }

    def __init__(self, written):
        #: Names of schemas that bodies of requests are made of.
        self.written = written

    def file(self, schemas):
        self.schemas = schemas
        parts = [
            f"// {HEADER}\n// swift-format-ignore-file\n\npublic import Foundation\n\n"
            "// What bodies and answers are made of, under the names of the API.\nextension Weir {\n"
        ]
        parts += [
            self.structure(name, schema) for name, schema in schemas.items()
            if name not in self.OWN and self.is_structure(schema)
        ]
        return "\n".join(parts) + "}\n"

    @staticmethod
    def is_structure(schema):
        return schema.get("type") == "object" and "properties" in schema

    @staticmethod
    def about(indent, text):
        """A comment whose first line is a sentence."""
        text = text[0].upper() + text[1:] if text else ""
        return f"{indent}/// {text}{'' if text.endswith(('.', '?')) else '.'}\n"

    def structure(self, name, schema):
        required = set(schema.get("required", []))
        members = schema["properties"]
        # The names that other systems give to the same members are for calls that are moved over.
        fields = [
            (key, self.field(member, key in required), member) for key, member in members.items()
            if "_" not in key or key.title().replace("_", "")[1:] not in {other[1:] for other in members}
        ]
        taken = {"json", "shape"} & {key for key, _, _ in fields}
        if taken:
            raise SystemExit(f"{name} has members that its Swift type needs itself: {', '.join(taken)}")
        is_written = name in self.written
        lines = [
            self.about("    ", schema.get("description", f"`{name}` of the API")),
            f"    public struct {name}: Object, JSONMember {{\n",
            "        /// The object as it is sent, with members that have no name here.\n",
            f"        public {'var' if is_written else 'let'} json: JSON\n",
            "        /// Takes an object as it is.\n",
            "        public init(json: JSON) { self.json = json }\n",
        ]
        if is_written and fields:
            lines += self.initializer(fields)
        for key, (kind, is_optional), member in fields:
            lines.append(self.about("        ", member.get("description", f"`{key}` of the API")))
            read = f'json.{"found" if is_optional else "member"}("{key}")'
            typed = kind + ("?" if is_optional else "")
            if is_written:
                lines.append(
                    f'        public var {self.word(key)}: {typed} {{ get {{ {read} }} set {{ json.set("{key}", newValue) }} }}\n'
                )
            else:
                lines.append(f"        public var {self.word(key)}: {typed} {{ {read} }}\n")
        lines.append("        /// What an answer must have.\n")
        names = ", ".join(f'"{key}"' for key, (_, is_optional), _ in fields if key in required and not is_optional)
        parts = ", ".join(f'"{key}": {part}.self' for key, part in self.parts(schema))
        lines.append(f"        public static let shape = Shape([{names}], [{parts or ':'}])\n    }}\n")
        return "".join(lines)

    def initializer(self, fields):
        ordered = sorted(fields, key=lambda field: field[1][1])
        parameters = ", ".join(
            f"{self.word(key)}: {kind}{'? = nil' if is_optional else ''}" for key, (kind, is_optional), _ in ordered
        )
        sets = "".join(f'            json.set("{key}", {self.word(key)})\n' for key, _, _ in fields)
        return [
            "        /// What is nil is left out; `nil` in a dictionary is sent.\n",
            f"        public init({parameters}) {{\n            json = [:]\n{sets}        }}\n",
        ]

    def parts(self, schema):
        """The members that are objects with a type, or lists of them."""
        for key, member in schema["properties"].items():
            members = [part for part in alternatives(member) or [member] if part.get("type") != "null"]
            inner = members[0].get("items", members[0]) if len(members) == 1 else {}
            reference = base(inner["$ref"]) if "$ref" in inner else ""
            if reference and reference not in self.OWN and self.is_structure(self.schemas[reference]):
                yield key, reference

    def field(self, schema, is_required):
        """The type, and whether there may be none."""
        members = alternatives(schema)
        if members:
            rest = [member for member in members if member.get("type") != "null"]
            kind = self.field(rest[0], True)[0] if len(rest) == 1 else "JSON"
            return kind, not is_required or len(rest) < len(members)
        if "$ref" in schema:
            return self.named(base(schema["$ref"])), not is_required
        if "const" in schema:
            return {bool: "Bool", str: "String", int: "Int"}[type(schema["const"])], not is_required
        if "type" not in schema:
            # Any value, null too.
            return "JSON", True
        kinds = types(schema)
        rest = [kind for kind in kinds if kind != "null"]
        is_optional = not is_required or len(rest) < len(kinds)
        if len(rest) > 1:
            return ("Property" if set(rest) == {"string", "number", "boolean"} else "JSON"), is_optional
        return self.kind(rest[0], schema), is_optional

    def named(self, name):
        if name in self.NUMBERS:
            return "Quantity"
        if name == "Properties":
            return "[String: Property]"
        if name in ("Decision", "Reservation"):
            return name
        if name not in self.OWN and self.is_structure(self.schemas[name]):
            return name
        return "JSON"

    def kind(self, kind, schema):
        if kind == "string":
            return "Date" if schema.get("format") == "date-time" else "String"
        if kind == "array":
            return f"[{self.field(schema.get('items', {}), True)[0]}]"
        if kind == "object":
            values = schema.get("additionalProperties", True)
            return f"[String: {self.field(values, True)[0]}]" if isinstance(values, dict) else "JSON"
        return self.SIMPLE[kind]

    def word(self, name):
        return f"`{name}`" if name in self.WORDS else name
