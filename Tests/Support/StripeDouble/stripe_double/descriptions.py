"""The reduced OpenAPI descriptions, one for each API version, against which requests and answers are checked.

Answers are checked more strictly than a client may: no field and no enum value that the description does not know.
"""

import json
import pathlib
import re

import jsonschema_rs

from . import coercion
from .errors import invalid

FOLDER = pathlib.Path(__file__).parent.parent / "descriptions"
FORM = "application/x-www-form-urlencoded"
NEWEST, OLDER = "2026-10-28.endive", "2025-10-29.clover"
VERSIONS = (NEWEST, OLDER)


def nullable(schema):
    """OpenAPI 3.0's `nullable` as JSON Schema says it."""
    return {"anyOf": [schema, {"type": "null"}]}


def strict(schema):
    """A schema of answers as JSON Schema, closed: known names and known values only."""
    if isinstance(schema, list):
        return [strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {name: strict(part) for name, part in schema.items() if name not in ("nullable", "x-known", "properties")}
    if "properties" in schema:
        result["properties"] = {name: strict(part) for name, part in schema["properties"].items()}
        if schema["properties"]:
            result.setdefault("additionalProperties", False)
    if "x-known" in schema:
        result["enum"] = [*schema["x-known"], *([None] if schema.get("nullable") else [])]
    return nullable(result) if schema.get("nullable") else result


def prune(value, schema):
    if isinstance(value, list):
        return [prune(part, schema.get("items", {})) for part in value]
    if not isinstance(value, dict):
        return value
    branches = [schema, *schema.get("anyOf", [])]
    known = next((branch["properties"] for branch in branches if branch.get("properties")), None)
    if known is None:
        return value
    return {
        name: part if is_object(part) else prune(part, known[name]) for name, part in value.items() if name in known
    }


def is_object(value):
    return isinstance(value, dict) and isinstance(value.get("object"), str) and value["object"] != "list"


class Operation:
    """One operation of the API in all versions that describe it."""

    def __init__(self, name, method, path):
        self.name, self.method, self.path = name, method, path
        self.pattern = re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path))
        self.parts = {}

    def request_schema(self, version):
        part = self.parts[version]
        if self.method == "POST":
            return part.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema", EMPTY)
        query = [p for p in part["parameters"] if p["in"] == "query"]
        return {
            "type": "object",
            "properties": {p["name"]: p["schema"] for p in query},
            "required": [p["name"] for p in query if p["required"]],
            "additionalProperties": False,
        }


EMPTY = {"type": "object", "properties": {}, "additionalProperties": False}


class Descriptions:
    """All operations, found by method and path."""

    def __init__(self, folder=FOLDER):
        self.components, self.operations, self.validators = {}, {}, {}
        additional = json.loads((folder / "additional.json").read_text())["paths"]
        for version in VERSIONS:
            document = json.loads((folder / f"{version}.json").read_text())
            self.components[version] = document["components"]
            for paths in (document["paths"], additional):
                for path, methods in paths.items():
                    for method, part in methods.items():
                        name = part["operationId"]
                        operation = self.operations.setdefault(name, Operation(name, method.upper(), path))
                        operation.parts[version] = part
        ordered = sorted(self.operations.values(), key=lambda operation: operation.path.count("{"))
        self.ordered = ordered
        self.strict = {version: strict(components) for version, components in self.components.items()}

    def find(self, method, path):
        """The operation and the ids of its path, or (None, {})."""
        for operation in self.ordered:
            if operation.method == method:
                match = operation.pattern.fullmatch(path)
                if match:
                    return operation, match.groupdict()
        return None, {}

    def pruned(self, value, version, kind):
        """A value without the fields that the version's description of its kind does not know.

        Objects within it that have a kind of their own are left as they are.
        """
        schema = self.components[version]["schemas"].get(kind)
        return prune(value, schema) if schema else value

    def request(self, operation, version, form):
        """The parameters in their types, and the errors that Stripe answers, the first first."""
        schema = operation.request_schema(version)
        params = coercion.coerced(form, schema)
        found = [explained(error) for error in self.validator(operation, version, "request").iter_errors(params)]
        return params, found

    def answer(self, operation, version, status, body):
        """What is wrong with an answer of the double's, as sentences."""
        side = "200" if status == 200 else "default"
        validator = self.validator(operation, version, side)
        return [f"{'/'.join(map(str, e.instance_path))}: {deepest(e)[:300]}" for e in validator.iter_errors(body)]

    def validator(self, operation, version, side):
        key = (operation.name, version, side)
        if key not in self.validators:
            if side == "request":
                schema = operation.request_schema(version)
            else:
                content = operation.parts[version]["responses"][side]["content"]["application/json"]["schema"]
                schema = {**strict(content), "components": self.strict[version]}
            self.validators[key] = jsonschema_rs.Draft202012Validator(schema)
        return self.validators[key]


def branches(error):
    """The errors of the branch of an `anyOf` that was meant: the one that fails deepest."""
    found = [list(branch) for branch in getattr(error.kind, "context", []) if branch]
    meant = [
        branch
        for branch in found
        if not any(e.kind.name in ("type", "enum") and e.instance_path == error.instance_path for e in branch)
    ]
    return max(meant or found, key=lambda branch: max(len(e.instance_path) for e in branch), default=[])


def deepest(error):
    inner = branches(error) if error.kind.name == "anyOf" else []
    return f"{'/'.join(map(str, inner[0].instance_path))}: {deepest(inner[0])}" if inner else error.message


def explained(error):
    """An error of validation in Stripe's words."""
    if error.kind.name == "anyOf" and (inner := branches(error)):
        return explained(inner[0])
    path = list(error.instance_path)
    name = coercion.parameter(path)
    if error.kind.name == "additionalProperties":
        unknown = coercion.parameter([*path, error.kind.unexpected[0]])
        return invalid(f"Received unknown parameter: {unknown}", "parameter_unknown", unknown)
    if error.kind.name == "required":
        lacking = coercion.parameter([*path, error.kind.property])
        return invalid(f"Missing required param: {lacking}.", "parameter_missing", lacking)
    if error.kind.name == "type" and "integer" in str(error.message):
        return invalid(f"Invalid integer: {error.instance}", "parameter_invalid_integer", name)
    return invalid(f"Invalid {name}: {error.message[:300]}", None, name)
