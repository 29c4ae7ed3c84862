"""Reads Stripe's bracket notation: `items[0][price]=x` becomes `{"items": {"0": {"price": "x"}}}`.

Which of these are lists, numbers or truth values is known to the description of the operation only: see coercion.py.
"""

import re
from urllib.parse import parse_qsl

KEY = re.compile(r"([A-Za-z0-9_]+)((?:\[[^\[\]]*\])*)")
PART = re.compile(r"\[([^\[\]]*)\]")


class FormProblem(Exception):
    """The body cannot be read as a form; the message says why."""


def read(text):
    """The nested values of a query or a form body. Raises FormProblem."""
    form = {}
    try:
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict", max_num_fields=2000)
    except ValueError as error:
        raise FormProblem(f"not a form: {error}") from None
    for key, value in pairs:
        match = KEY.fullmatch(key)
        if not match:
            raise FormProblem(f"not a parameter's name: {key}")
        put(form, [match[1], *PART.findall(match[2])], value, key)
    return form


def put(form, path, value, key):
    at = form
    for index, part in enumerate(path[:-1]):
        if part == "":
            raise FormProblem(f"a list of objects needs numbers: {key}")
        if path[index + 1 :] == [""]:
            entries = at.setdefault(part, [])
            if not isinstance(entries, list):
                raise FormProblem(f"given in two forms: {key}")
            entries.append(value)
            return
        at = at.setdefault(part, {})
        if not isinstance(at, dict):
            raise FormProblem(f"given in two forms: {key}")
    if path[-1] in at:
        raise FormProblem(f"given twice: {key}")
    at[path[-1]] = value
