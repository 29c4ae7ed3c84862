"""What the operations share: their registry, pages of lists, metadata, and search."""

import re

from ..errors import invalid
from ..rendering import listed

OPERATIONS = {}


def operation(name):
    """Registers what an operation of the descriptions does."""

    def register(function):
        OPERATIONS[name] = function
        return function

    return register


def page(items, params, url, account, kind):
    """A page of a list, newest first. `items` are in the order of their making."""
    limit = params.get("limit", 10)
    if not 1 <= limit <= 100:
        raise invalid("This value must be between 1 and 100 inclusive.", "parameter_invalid_integer", "limit")
    found = [item for item in reversed(list(items)) if in_range(item["created"], params.get("created"))]
    if "starting_after" in params and "ending_before" in params:
        raise invalid("You may not specify both starting_after and ending_before.", None, "ending_before")
    if "starting_after" in params:
        after = index(found, params["starting_after"], "starting_after", account, kind)
        found = found[after + 1 :]
    if "ending_before" in params:
        before = index(found, params["ending_before"], "ending_before", account, kind)
        return listed(found[max(0, before - limit) : before], url, has_more=before > limit)
    return listed(found[:limit], url, has_more=len(found) > limit)


def index(items, identifier, param, account, kind):
    for place, item in enumerate(items):
        if item["id"] == identifier:
            return place
    account.need(kind, identifier, param)
    raise invalid(f"{identifier} does not match the filters of the list.", None, param)


def in_range(value, bounds):
    if bounds is None:
        return True
    if isinstance(bounds, int):
        return value == bounds
    return (
        value > bounds.get("gt", value - 1)
        and value >= bounds.get("gte", value)
        and value < bounds.get("lt", value + 1)
        and value <= bounds.get("lte", value)
    )


def equal(item, params, *names):
    """Whether the fields have the values of the parameters that are given."""
    return all(item.get(name) == params[name] for name in names if name in params)


def merged_metadata(old, given):
    """Metadata after an update: an empty value takes a key away, an empty text takes all."""
    if given == "":
        return {}
    merged = {**(old or {}), **given}
    result = {key: value for key, value in merged.items() if value != ""}
    if len(result) > 50 or any(len(key) > 40 or len(value) > 500 for key, value in result.items()):
        message = "Metadata can have up to 50 keys, of up to 40 characters, with values of up to 500 characters."
        raise invalid(message, None, "metadata")
    return result


def metadata_of(params):
    return merged_metadata({}, params.get("metadata", {}))


def cleared(value):
    """A parameter's value, where an empty text clears the field."""
    return None if value == "" else value


# Search

CLAUSE = re.compile(r"""(-?)(\w+)(?:\[(?:'([^']*)'|"([^"]*)")\])?\s*(:|~|>=|<=|>|<)\s*(?:'([^']*)'|"([^"]*)"|(\S+))""")


def search(items, params, url, account):
    """A page of a search. The index lags behind by the account's `searchLagSeconds`: lists do not."""
    clauses = parsed(params["query"])
    seen_until = account.clock.now() - account.settings.search_lag_seconds
    found = [
        item
        for item in reversed(list(items))
        if item["created"] <= seen_until and all(satisfies(item, clause) for clause in clauses)
    ]
    limit = params.get("limit", 10)
    start = int(params.get("page", 0))
    more = len(found) > start + limit
    return {
        "object": "search_result", "data": found[start : start + limit], "has_more": more, "url": url,
        "next_page": str(start + limit) if more else None,
    }  # fmt: skip


def parsed(query):
    """The clauses of a search, all of which must hold."""
    clauses = []
    for text in re.split(r"\s+AND\s+", query.strip(), flags=re.IGNORECASE):
        match = CLAUSE.fullmatch(text.strip())
        if not match:
            raise invalid(f"We were unable to parse your search query: {text}", None, "query")
        clauses.append(match)
    return clauses


def satisfies(item, clause):
    negated, name, key, other_key, sign, *values = clause.groups()
    key = key if key is not None else other_key
    wanted = next(value for value in values if value is not None)
    actual = item.get(name)
    if key is not None:
        actual = (actual or {}).get(key)
    if sign == ":":
        holds = actual is None if wanted == "null" else str(actual).lower() == wanted.lower()
    elif sign == "~":
        holds = actual is not None and wanted.lower() in str(actual).lower()
    else:
        number, bound = int(actual or 0), int(wanted)
        holds = {">": number > bound, "<": number < bound, ">=": number >= bound, "<=": number <= bound}[sign]
    return not holds if negated else holds
