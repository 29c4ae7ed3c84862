"""The short notation of Docs/openapi/README.md."""
import re


class Notation:
    """Turns the short notation of Docs/openapi/README.md into JSON Schema."""

    WORD = re.compile(r"^([A-Za-z]+)(\?)?(\[\]|\{\})?(\?)?$")

    def __init__(self, types, schemas):
        self.types = types
        self.schemas = schemas

    def components(self):
        made = {self.title(name): value for name, value in self.types.items() if "oneOf" in value}
        for name, source in self.schemas.items():
            if not source.get("base"):
                made[name] = self.schema(name, source)
        return made

    @staticmethod
    def title(name):
        return name[0].upper() + name[1:]

    def schema(self, name, source):
        if "schema" in source:
            result = self.resolved(source["schema"])
        else:
            fields = self.fields(name)
            # Null says the same as leaving a field out, where it does not clear it.
            is_input = bool(source.get("input"))
            properties = {
                key.rstrip("?"): self.type(value, is_input and key.endswith("?")) for key, value in fields.items()
            }
            result = {"type": "object", "properties": properties}
            required = [key for key in fields if not key.endswith("?")]
            if required:
                result["required"] = required
            if self.schemas[name].get("input"):
                result["additionalProperties"] = False
        if "about" in source:
            result = {"description": source["about"], **result}
        return result

    def fields(self, name):
        source = self.schemas[name]
        fields = dict(source["fields"])
        for other in source.get("extends", []):
            for key, value in self.fields(other).items():
                if key.rstrip("?") not in {existing.rstrip("?") for existing in fields}:
                    fields[key] = value
        return fields

    def type(self, value, or_null=False):
        if not isinstance(value, str):
            result = self.resolved(value)
            return self.nullable(result) if or_null and not self.takes_null(result) else result
        text, _, about = value.partition(" -- ")
        text = text.strip()
        result = self.written(text.rstrip("!"))
        if or_null and not text.endswith("!") and not self.takes_null(result):
            result = self.nullable(result)
        if about:
            result = {**result, "description": about}
        return result

    def written(self, text):
        if "|" in text:
            return {"type": "string", "enum": text.split("|")}
        word, _, rest = text.partition(" ")
        match = self.WORD.match(word)
        if not match:
            raise SystemExit(f"'{text}' is no type")
        name, null_before, shape, null_after = match.groups()
        base = self.named(name, rest)
        if null_before:
            base = self.nullable(base)
        if shape == "[]":
            base = {"type": "array", "items": base}
        elif shape == "{}":
            base = {"type": "object", "additionalProperties": base}
        return self.nullable(base) if null_after else base

    def named(self, name, rest):
        if name == "id":
            return {"type": "string", "pattern": f"^{rest}_", "examples": [f"{rest}_…"]} if rest else {"type": "string"}
        if name in self.schemas:
            return self.reference(name)
        if name not in self.types:
            raise SystemExit(f"There is no type '{name}'")
        if "oneOf" in self.types[name]:
            return self.reference(self.title(name))
        result = dict(self.types[name])
        if name in ("text", "string") and rest:
            result["maxLength"] = int(rest)
        elif name == "int" and rest:
            low, _, high = rest.partition("..")
            if low:
                result["minimum"] = int(low)
            if high:
                result["maximum"] = int(high)
        return result

    @staticmethod
    def takes_null(schema):
        members = schema.get("oneOf") or schema.get("anyOf") or []
        return "null" in schema.get("type", []) or {"type": "null"} in members or not schema

    @staticmethod
    def nullable(schema):
        if isinstance(schema.get("type"), str) and "enum" not in schema:
            return {**schema, "type": [schema["type"], "null"]}
        return {"anyOf": [schema, {"type": "null"}]} if schema else schema

    @staticmethod
    def reference(name):
        return {"$ref": f"#/components/schemas/{name}"}

    def resolved(self, value):
        """JSON Schema as it was written, with short references made whole."""
        if isinstance(value, list):
            return [self.resolved(element) for element in value]
        if not isinstance(value, dict):
            return value
        if set(value) == {"$ref"}:
            return self.named(value["$ref"], "")
        return {key: self.resolved(member) for key, member in value.items()}
