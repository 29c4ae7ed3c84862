"""The state of an account: reset, settings, clock, and its objects as they are."""

from aiohttp import web

from ..rendering import PERIOD_SHAPES
from .routes import Problem

SETTINGS = (
    "version",
    "versions",
    "periodShape",
    "requireIdempotencyKey",
    "searchLagSeconds",
    "portalConfigured",
    "revokedKeys",
    "refundStatus",
    "permitted",
    "smallest",
)


def add(routes):
    accounts = routes.accounts

    def reset(command):
        command.account = accounts.reset(command.account.name, command.account.live)
        return settings(command)

    async def without_account(request):
        return web.json_response(accounts.violations)

    routes.app.router.add_get("/_double/violations", without_account)
    routes.add("POST", "/reset", reset)
    routes.add("GET", "/settings", settings)
    routes.add("PATCH", "/settings", change_settings)
    routes.add("GET", "/clock", clock)
    routes.add("POST", "/clock", move_clock)
    routes.add("GET", "/objects/{kind}", objects)
    routes.add("GET", "/objects/{kind}/{id}", one_object)
    routes.add("PATCH", "/objects/{kind}/{id}", script_object)


def settings(command):
    account = command.account
    names = {
        name: "".join(word.capitalize() if index else word for index, word in enumerate(name.split("_")))
        for name in vars(account.settings)
    }
    values = {names[name]: value for name, value in vars(account.settings).items()}
    return {"account": account.id, "livemode": account.live, **values}


def change_settings(command):
    for name, value in command.body.fields(*SETTINGS).items():
        if name == "period_shape" and value not in (*PERIOD_SHAPES, None):
            raise Problem(f"unknown periodShape: {value}; known: {', '.join(PERIOD_SHAPES)}")
        setattr(command.account.settings, name, value)
    return settings(command)


def clock(command):
    return {"now": command.account.clock.now(), "fixed": command.account.clock.fixed is not None}


def move_clock(command):
    fields = command.body.fields("now", "advanceSeconds", "follow")
    if len(fields) != 1:
        raise Problem("one of now, advanceSeconds and follow is needed")
    if "now" in fields:
        command.account.clock.set(int(fields["now"]))
    elif "advance_seconds" in fields:
        command.account.clock.advance(int(fields["advance_seconds"]))
    else:
        command.account.clock.follow()
    command.account.run_due()
    return clock(command)


def objects(command):
    return [command.shown(item) for item in command.account.all(command.ids["kind"])]


def one_object(command):
    return command.shown(command.find(command.ids["kind"]))


def script_object(command):
    """Puts values of the test's own into an object, even ones that no description knows."""
    fields = command.body.fields("set", "unset", "event")
    item = command.find(command.ids["kind"])
    scripted = item.setdefault("_scripted", {})
    scripted.update(fields.get("set", {}))
    for name in fields.get("unset", []):
        scripted.pop(name, None)
    if "event" in fields:
        command.account.emit(fields["event"], item, {})
    return command.shown(item)
