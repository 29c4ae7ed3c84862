"""Shows objects in the shape of an API version, and expands what a request asks for.

Objects are kept in the newest shape, with names that begin with an underscore for what is the double's own.
"""

import copy

from .descriptions import NEWEST, OLDER, VERSIONS, Descriptions
from .errors import invalid

# Versions before this have a subscription's period on the subscription, not on its items.
ITEM_PERIODS_SINCE = "2025-03-31"
PERIOD_SHAPES = ("items", "top_level", "both", "none")
PERIOD = ("current_period_start", "current_period_end")

# Fields that are shown only when they are asked for by `expand`.
INCLUDED = {
    ("checkout.session", "line_items"),
    ("charge", "refunds"),
    ("customer", "subscriptions"),
    ("invoice", "payments"),
    ("payment_link", "line_items"),
    ("price", "tiers"),
}

# The words for how a Checkout Session is shown, before 2026-03-25 and since.
UI_MODES = {"hosted": "hosted_page", "embedded": "embedded_page", "custom": "elements"}
OLDER_UI_MODES = {new: old for old, new in UI_MODES.items()}

descriptions = Descriptions()


def period_shape(version, account):
    return account.settings.period_shape or ("items" if version >= ITEM_PERIODS_SINCE else "top_level")


def rendered(value, version, account):
    """A copy in the shape of a version."""
    if isinstance(value, list):
        return [rendered(part, version, account) for part in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("object") if isinstance(value.get("object"), str) else None
    if kind and value.get("deleted"):
        return {"id": value["id"], "object": kind, "deleted": True}
    scripted = value.get("_scripted", {})
    result = {name: rendered(part, version, account) for name, part in value.items() if not name.startswith("_")}
    described = version if version in VERSIONS else OLDER
    if described != NEWEST and kind and kind != "list":
        result = descriptions.pruned(result, described, kind)
    if kind == "subscription":
        shape_periods(result, value, version, account)
    if kind == "checkout.session" and "ui_mode" in result:
        words = UI_MODES if described == NEWEST else OLDER_UI_MODES
        result["ui_mode"] = words.get(result["ui_mode"], result["ui_mode"])
    if kind == "invoice" and version < ITEM_PERIODS_SINCE:
        details = (result.get("parent") or {}).get("subscription_details") or {}
        result["subscription"] = details.get("subscription")
        result.pop("parent", None)
    return {**result, **copy.deepcopy(scripted)}


def shape_periods(result, value, version, account):
    shape = period_shape(version, account)
    if not (value.get("items") or {}).get("data"):
        return
    if shape in ("top_level", "both"):
        result.update({name: value["items"]["data"][0][name] for name in PERIOD})
    if shape in ("top_level", "none"):
        for item in result["items"]["data"]:
            for name in PERIOD:
                item.pop(name, None)


def contains(value, name):
    """Whether an object or any within it has a field."""
    if isinstance(value, list):
        return any(contains(part, name) for part in value)
    return isinstance(value, dict) and (name in value or any(contains(part, name) for part in value.values()))


# Expanding


def expanded(item, paths, version, account):
    """A rendered copy in which every path is expanded. Raises StripeError on a path that leads nowhere."""
    result = rendered(item, version, account)
    for path in paths:
        expand(result, path.split("."), path, version, account)
    return result


def expand(at, parts, path, version, account):
    if isinstance(at, list):
        for part in at:
            expand(part, parts, path, version, account)
        return
    if not isinstance(at, dict):
        return
    name, rest = parts[0], parts[1:]
    kind = at.get("object")
    if (kind, name) in INCLUDED:
        at[name] = rendered(included(account, kind, name, at["id"]), version, account)
    elif name not in at:
        raise invalid(f"This property cannot be expanded ({path}).", None, "expand")
    elif isinstance(at[name], str):
        found = account.find_any(at[name])
        if found is None:
            raise invalid(f"This property cannot be expanded ({path}).", None, "expand")
        at[name] = rendered(found, version, account)
    if rest:
        expand(at[name], rest, path, version, account)


def included(account, kind, name, identifier):
    """A list inside an object, as it is now."""
    if (kind, name) == ("charge", "refunds"):
        data = [refund for refund in account.all("refund") if refund["charge"] == identifier]
        return listed(list(reversed(data)), f"/v1/charges/{identifier}/refunds")
    if (kind, name) == ("customer", "subscriptions"):
        ended = ("canceled", "incomplete_expired")
        data = [s for s in account.all("subscription") if s["customer"] == identifier and s["status"] not in ended]
        return listed(list(reversed(data)), f"/v1/customers/{identifier}/subscriptions")
    if (kind, name) == ("price", "tiers"):
        return account.find(kind, identifier).get("_tiers")
    return account.find(kind, identifier)[f"_{name}"]


def listed(data, url, has_more=False):
    return {"object": "list", "data": data, "has_more": has_more, "url": url}
