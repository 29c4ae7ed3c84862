"""The list of events, from which a client catches up; they are kept for 30 days."""

from ..errors import invalid, no_such
from ..rendering import listed
from .common import in_range, operation


@operation("GetEventsId")
def get(account, params, ids):
    found = next((event for event in account.kept_events() if event["id"] == ids["id"]), None)
    if found is None:
        raise no_such("event", ids["id"], "id", in_path=True)
    return found


@operation("GetEvents")
def list_all(account, params, ids):
    if "type" in params and "types" in params:
        raise invalid("You may not specify both type and types.", None, "types")
    types = params.get("types", [params["type"]] if "type" in params else None)
    if types is not None and len(types) > 20:
        raise invalid("You may pass up to 20 types.", None, "types")
    found = [event for event in reversed(account.kept_events()) if in_range(event["created"], params.get("created"))]
    if types is not None:
        found = [event for event in found if any(matches(event["type"], wanted) for wanted in types)]
    if "delivery_success" in params:
        found = [event for event in found if account.webhooks.delivered(event["id"]) == params["delivery_success"]]
    return paged(found, params)


def matches(kind, wanted):
    return kind == wanted or (wanted.endswith(".*") and kind.startswith(wanted[:-1]))


def paged(found, params):
    limit = params.get("limit", 10)
    if not 1 <= limit <= 100:
        raise invalid("This value must be between 1 and 100 inclusive.", "parameter_invalid_integer", "limit")
    places = {event["id"]: place for place, event in enumerate(found)}
    for name in ("starting_after", "ending_before"):
        if name in params and params[name] not in places:
            raise no_such("event", params[name], name)
    if "ending_before" in params:
        before = places[params["ending_before"]]
        return listed(found[max(0, before - limit) : before], "/v1/events", has_more=before > limit)
    start = places[params["starting_after"]] + 1 if "starting_after" in params else 0
    return listed(found[start : start + limit], "/v1/events", has_more=len(found) > start + limit)
