"""What the control endpoints share: the account by its key, bodies with known names only, and plain errors."""

import json
import re

from aiohttp import web

from .. import execution, rendering
from ..call import KEY
from ..errors import StripeError

PREFIX = "/_double/accounts/{key}"


class Problem(Exception):
    """A command that cannot be followed; the message says why."""

    def __init__(self, message, status=400):
        super().__init__(message)
        self.status = status


def snake(name):
    return re.sub(r"([A-Z])", lambda match: "_" + match[1].lower(), name)


class Body:
    """The JSON object of a command; unknown names are a mistake of the test, not to be passed over."""

    def __init__(self, values):
        self.values = values

    def fields(self, *names, required=()):
        """The given values by names in snake case. Raises Problem on an unknown name and a missing one."""
        unknown = set(self.values) - set(names)
        if unknown:
            raise Problem(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(names)}")
        for name in required:
            if name not in self.values:
                raise Problem(f"{name} is missing")
        return {snake(name): value for name, value in self.values.items()}


class Command:
    """One request of a test."""

    def __init__(self, account, ids, query, body):
        self.account, self.ids, self.query, self.body = account, ids, query, Body(body)

    def find(self, kind):
        """The object of the path's id."""
        return self.named(kind, self.ids["id"])

    def named(self, kind, identifier):
        item = self.account.find(kind, identifier)
        if item is None:
            raise Problem(f"there is no {kind} {identifier}", 404)
        return item

    def shown(self, item):
        return rendering.rendered(item, self.account.settings.version, self.account)


class Control:
    def __init__(self, app, accounts):
        self.app, self.accounts = app, accounts

    def add(self, method, path, function):
        """A function of a command that may be awaited; it answers a JSON value.

        What a command causes is delivered, to endpoints that do not hold, before it is answered; what only reads
        delivers nothing, so that a receiver of webhooks may read meanwhile.
        """

        async def handle(request):
            try:
                command = await self.command(request)
                command.account.run_due()
                result = function(command)
                if hasattr(result, "__await__"):
                    result = await result
                command.account.run_due()
                if method != "GET":
                    await self.deliver(command.account)
                return answered(result)
            except StripeError as error:
                await self.deliver(command.account)
                return answered(error_body(command, error), error.status)
            except (Problem, ValueError) as problem:
                return answered({"error": str(problem)}, getattr(problem, "status", 400))

        self.app.router.add_route(method, PREFIX + path, handle)

    async def deliver(self, account):
        await account.webhooks.send_before_answer()
        await account.webhooks.send_immediate()

    async def command(self, request):
        match = KEY.fullmatch(request.match_info["key"])
        if not match:
            raise Problem("the account is named by its API key, such as sk_test_name")
        account = self.accounts.of(match[3], match[2] == "live")
        text = await request.text()
        try:
            body = json.loads(text) if text else {}
        except ValueError:
            raise Problem("the body is not JSON") from None
        if not isinstance(body, dict):
            raise Problem("the body is not a JSON object")
        return Command(account, dict(request.match_info), dict(request.query), body)


def error_body(command, error):
    class OfCommand:
        account, version = command.account, command.account.settings.version

    return execution.refused(OfCommand, error).body


def answered(value, status=200):
    return web.json_response(value, status=status, dumps=lambda value: json.dumps(value, ensure_ascii=False))
