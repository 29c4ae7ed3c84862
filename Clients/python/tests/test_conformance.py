"""The table that all SDKs share, against a real server: with the client that waits and with the other one."""
import asyncio
import inspect
import json
import pathlib
import re

import pytest
from scripted_server import ScriptedServer
from weir_client import AsyncWeir, Weir, WeirError, verify_webhook
from weir_server import TEST_KEY

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "conformance"
CASES = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
ATTEMPTS = json.loads((FOLDER / "attempts.json").read_text(encoding="utf-8"))
WEBHOOKS = json.loads((FOLDER / "webhooks.json").read_text(encoding="utf-8"))


def snake(name):
    return re.sub(r"(?<=[a-z])([A-Z])", lambda found: "_" + found[1].lower(), name)


def differences(part, value, path=""):
    """What differs between a part of a value and the value."""
    if part == "…":
        return []
    if isinstance(part, list):
        if not isinstance(value, list) or len(value) != len(part):
            return [f"{path} is {value!r}"]
        return [line for index, pair in enumerate(zip(part, value)) for line in differences(*pair, f"{path}/{index}")]
    if isinstance(part, dict):
        if not isinstance(value, dict):
            return [f"{path} is {value!r}"]
        return [
            line for name, member in part.items()
            for line in (differences(member, value[name], f"{path}/{name}") if name in value else [f"{path}/{name} is missing"])
        ]
    # True is no 1; but a number of seconds may be 0.0.
    is_alike = type(part) is type(value) or (type(part), type(value)) == (int, float)
    return [] if part == value and is_alike else [f"{path} is {value!r}, not {part!r}"]


def filled(value, kept):
    if isinstance(value, str):
        return re.sub(r"\{(\w+)\}", lambda found: kept.get(found[1], found[0]), value)
    if isinstance(value, list):
        return [filled(element, kept) for element in value]
    if isinstance(value, dict):
        return {filled(name, kept): filled(member, kept) for name, member in value.items()}
    return value


#: What the tables may say; what a runner does not know must not pass unseen.
STEP = {"call", "user", "token", "args", "options", "work", "adds", "expect", "error", "keep"}
WORK = {"quantity", "answers", "fails"}
ATTEMPT = STEP - {"keep", "token"} | {"name", "answers", "requests", "oneKey", "oneBody"}
REQUEST = {"method", "path", "query", "key"}


def understood(value, known):
    assert set(value) - known == set(), "the table says what is not known"


class WorkFailed(Exception):
    pass


def call(weir, step):
    *owners, name = [snake(part) for part in step["call"].split(".")]
    owner = weir.for_user(step["user"]) if "user" in step else weir
    for part in owners:
        owner = getattr(owner, part)
    named = {snake(option): value for option, value in step.get("options", {}).items()}
    arguments = step["args"]
    if name == "sender":
        options = {snake(option): value for option, value in arguments[0].items()}
        return (sending_later if isinstance(weir, AsyncWeir) else sending)(owner, options, step["adds"])
    if name in ("list", "each", "list_rejected", "list_events") and arguments:
        named.update({snake(field): value for field, value in arguments[0].items()})
        arguments = []
    if name == "list_deliveries" and len(arguments) > 1:
        named.update(arguments[1])
        arguments = arguments[:1]
    if name == "guard":
        return owner.guard(arguments[0], working(step, isinstance(weir, AsyncWeir)), *arguments[1:])
    return getattr(owner, name)(*arguments, **named)


def working(step, is_async):
    work = step["work"]
    understood(work, WORK)

    def run(held):
        assert "error" not in step, "the work was begun"
        if work.get("fails"):
            raise WorkFailed
        held.quantity = work.get("quantity")
        return work.get("answers")

    async def run_later(held):
        return run(held)

    return run_later if is_async else run


class Told:
    """What a sender tells, as tables have it; nothing is due by time."""

    def __init__(self):
        self.rejected, self.failed, self.refused = [], [], []

    def options(self, options):
        return {
            "flush_interval": 86_400.0, "max_retry_delay": 0.01, **options,
            "on_rejected": lambda event, reason: self.rejected.append(
                {"idempotencyKey": event["idempotencyKey"], "code": reason["code"]}
            ),
            "on_failure": lambda events, error: self.failed.append({
                "idempotencyKeys": [event["idempotencyKey"] for event in events], "status": error.status, "code": error.code,
            }),
        }

    def answer(self, counts, late):
        return {
            "counts": vars(counts), "rejected": self.rejected, "failed": self.failed, "refused": self.refused, "late": late,
        }


def sending(events, options, adds):
    """What becomes of events that a sender is given, flushed and closed; and of one that comes too late."""
    told = Told()
    sender = events.sender(**told.options(options))
    for event in adds:
        try:
            sender.add(event)
        except WeirError as error:
            told.refused.append(error.code)
    sender.flush()
    counts = sender.counts
    sender.close()
    with pytest.raises(WeirError) as late:
        sender.add(adds[0])
    return told.answer(counts, late.value.code)


async def sending_later(events, options, adds):
    told = Told()
    sender = events.sender(**told.options(options))
    for event in adds:
        try:
            await sender.add(event)
        except WeirError as error:
            told.refused.append(error.code)
    await sender.flush()
    counts = sender.counts
    await sender.close()
    with pytest.raises(WeirError) as late:
        await sender.add(adds[0])
    return told.answer(counts, late.value.code)


async def answered(weir, step):
    answer = call(weir, step)
    if inspect.isawaitable(answer):
        return await answer
    if inspect.isasyncgen(answer):
        return [element async for element in answer]
    return list(answer) if inspect.isgenerator(answer) else answer


async def play_one(weir, step):
    """Makes a call and compares what comes of it."""
    if "error" in step:
        with pytest.raises(WeirError) as caught:
            await answered(weir, step)
        seen = {name: getattr(caught.value, snake(name)) for name in step["error"]}
        assert differences(step["error"], seen) == [], step["call"]
        return None
    if step.get("work", {}).get("fails"):
        with pytest.raises(WorkFailed):
            await answered(weir, step)
        return None
    answer = await answered(weir, step)
    if "expect" in step:
        assert differences(step["expect"], answer) == [], step["call"]
    return answer


async def play_as(weir, step, url):
    """Plays a step with the client, or with one whose key is the token that the step names."""
    if "token" not in step:
        return await play_one(weir, step)
    if isinstance(weir, AsyncWeir):
        async with AsyncWeir(step["token"], url) as other:
            return await play_one(other, step)
    with Weir(step["token"], url) as other:
        return await play_one(other, step)


async def play(weir, steps, kept, url):
    for written in steps:
        step = filled(written, kept)
        understood(step, STEP)
        answer = await play_as(weir, step, url)
        for name, path in step.get("keep", {}).items():
            found = answer
            for part in path.split("."):
                found = found[int(part)] if part.isdigit() else found[part]
            kept[name] = found


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_the_client(number, server):
    with Weir(TEST_KEY, server.url) as weir:
        asyncio.run(play(weir, CASES[number]["steps"], {"case": f"py{number}"}, server.url))


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_the_asynchronous_client(number, server):
    async def run():
        async with AsyncWeir(TEST_KEY, server.url) as weir:
            await play(weir, CASES[number]["steps"], {"case": f"pa{number}"}, server.url)

    asyncio.run(run())


def compared(server, step):
    """Compares what a scripted server was asked."""
    for request in step["requests"]:
        understood(request, REQUEST)
    assert differences(step["requests"], server.requests) == []
    if step.get("oneKey"):
        keys = {request["key"] for request in server.requests}
        assert len(keys) == 1 and None not in keys
    if step.get("oneBody"):
        assert len({request["body"] for request in server.requests}) == 1


@pytest.mark.parametrize("step", ATTEMPTS, ids=[step["name"] for step in ATTEMPTS])
def test_attempts_of_the_client(step):
    understood(step, ATTEMPT)
    with ScriptedServer(step["answers"]) as scripted, Weir(TEST_KEY, scripted.url) as weir:
        asyncio.run(play_one(weir, step))
        compared(scripted, step)


@pytest.mark.parametrize("step", ATTEMPTS, ids=[step["name"] for step in ATTEMPTS])
def test_attempts_of_the_asynchronous_client(step):
    async def run(url):
        async with AsyncWeir(TEST_KEY, url) as weir:
            await play_one(weir, step)

    with ScriptedServer(step["answers"]) as scripted:
        asyncio.run(run(scripted.url))
        compared(scripted, step)


def surface(weir):
    """The names of all calls, as tables write them."""
    camel = lambda name: re.sub(r"_([a-z])", lambda found: found[1].upper(), name)  # noqa: E731
    calls = lambda value: [  # noqa: E731
        name for name, member in inspect.getmembers(type(value), callable) if not name.startswith("_")
    ]
    names = calls(weir)
    for name, resource in vars(weir).items():
        if not name.startswith("_"):
            names += [f"{name}.{inner}" for inner in calls(resource)]
    scoped = weir.for_user("a")
    names += calls(scoped) + [f"billing.{name}" for name in calls(scoped.billing)]
    # What only Python has, and what is tried in other tests.
    others = {"close", "aclose", "for_user", "holding"}
    return {camel(name) for name in names if name not in others}


@pytest.mark.parametrize("kind", [Weir, AsyncWeir])
def test_the_table_knows_every_call_and_no_other_one(kind):
    called = {step["call"] for case in CASES for step in case["steps"]} | {step["call"] for step in ATTEMPTS}
    assert surface(kind("k")) == called


def test_the_table_is_run_whole():
    assert len(CASES) >= 23
    assert sum(len(case["steps"]) for case in CASES) >= 250
    assert len(ATTEMPTS) >= 18


@pytest.mark.parametrize("case", WEBHOOKS, ids=[case["name"] for case in WEBHOOKS])
def test_a_webhook(case):
    for body in (case["body"], case["body"].encode()):
        if case["genuine"]:
            event = verify_webhook(body, case["header"], case["secrets"], now=case["now"])
            assert event == json.loads(case["body"])
        else:
            with pytest.raises(WeirError) as caught:
                verify_webhook(body, case["header"], case["secrets"], now=case["now"])
            assert caught.value.code == "webhook_not_genuine"
