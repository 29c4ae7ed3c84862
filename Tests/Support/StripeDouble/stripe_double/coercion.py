"""Turns the texts of a form into the types that a description says, and explains what does not fit as Stripe does.

What does not fit is left as it is, so that the description's own validation refuses it.
"""

import re

WHOLE = re.compile(r"-?\d{1,15}")
NUMBER = re.compile(r"-?\d+(\.\d+)?")
TRUTHS = {"true": True, "false": False}


def coerced(value, schema):
    """The value in the types of its schema."""
    if "anyOf" in schema:
        return of_any(value, schema["anyOf"])
    kind = schema.get("type")
    if isinstance(value, str):
        return of_text(value, kind)
    if kind == "array":
        return of_list(value, schema)
    if kind == "object" and isinstance(value, dict):
        known, others = schema.get("properties", {}), schema.get("additionalProperties")
        others = others if isinstance(others, dict) else {}
        return {name: coerced(part, known.get(name, others)) for name, part in value.items()}
    return value


def of_text(text, kind):
    if kind == "integer" and WHOLE.fullmatch(text):
        return int(text)
    if kind == "number" and NUMBER.fullmatch(text):
        return float(text)
    if kind == "boolean" and text in TRUTHS:
        return TRUTHS[text]
    return text


def of_list(value, schema):
    if isinstance(value, dict) and all(key.isdigit() for key in value):
        value = [value[key] for key in sorted(value, key=int)]
    if not isinstance(value, list):
        return value
    return [coerced(part, schema.get("items", {})) for part in value]


def of_any(value, branches):
    """The first branch of the value's own form: the empty text first, then by type."""
    if value == "" and any(branch.get("enum") == [""] for branch in branches):
        return value
    for branch in branches:
        if branch.get("enum") == [""]:
            continue
        result = coerced(value, branch)
        if fits(result, branch):
            return result
    return value


def fits(value, branch):
    if "enum" in branch and value not in branch["enum"]:
        return False
    kinds = {"integer": int, "number": float, "boolean": bool, "array": list, "object": dict, "string": str}
    kind = kinds.get(branch.get("type"))
    return kind is None or (isinstance(value, kind) and (kind is bool or not isinstance(value, bool)))


def parameter(parts):
    """The name of a parameter as Stripe writes it: `items[0][price]`."""
    return "".join(str(part) if index == 0 else f"[{part}]" for index, part in enumerate(parts))
