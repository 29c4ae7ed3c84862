"""The table that all SDKs share, against a real server: with the client that waits and with the other one."""
import asyncio
import inspect
import json
import pathlib
import re

import pytest
from weir_client import AsyncWeir, Weir, WeirError, verify_webhook
from weir_server import TEST_KEY

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "conformance"
CASES = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
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
    return [] if part == value and type(part) is type(value) else [f"{path} is {value!r}, not {part!r}"]


def filled(value, kept):
    if isinstance(value, str):
        return re.sub(r"\{(\w+)\}", lambda found: kept.get(found[1], found[0]), value)
    if isinstance(value, list):
        return [filled(element, kept) for element in value]
    if isinstance(value, dict):
        return {filled(name, kept): filled(member, kept) for name, member in value.items()}
    return value


def call(weir, step):
    *owners, name = [snake(part) for part in step["call"].split(".")]
    owner = weir.for_user(step["user"]) if "user" in step else weir
    for part in owners:
        owner = getattr(owner, part)
    named = {snake(option): value for option, value in step.get("options", {}).items()}
    arguments = step["args"]
    if name == "list" and arguments:
        named.update({snake(field): value for field, value in arguments[0].items()})
        arguments = []
    return getattr(owner, name)(*arguments, **named)


async def answered(weir, step):
    answer = call(weir, step)
    return await answer if inspect.isawaitable(answer) else answer


async def play(weir, steps, kept):
    for written in steps:
        step = filled(written, kept)
        if "error" in step:
            with pytest.raises(WeirError) as caught:
                await answered(weir, step)
            seen = {name: getattr(caught.value, snake(name)) for name in step["error"]}
            assert differences(step["error"], seen) == [], step["call"]
            continue
        answer = await answered(weir, step)
        assert differences(step.get("expect", {}), answer) == [], step["call"]
        for name, path in step.get("keep", {}).items():
            found = answer
            for part in path.split("."):
                found = found[int(part)] if part.isdigit() else found[part]
            kept[name] = found


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_the_client(number, server):
    with Weir(TEST_KEY, server.url) as weir:
        asyncio.run(play(weir, CASES[number]["steps"], {"case": f"py{number}"}))


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_the_asynchronous_client(number, server):
    async def run():
        async with AsyncWeir(TEST_KEY, server.url) as weir:
            await play(weir, CASES[number]["steps"], {"case": f"pa{number}"})

    asyncio.run(run())


def test_the_table_is_run_whole():
    assert len(CASES) >= 12
    assert sum(len(case["steps"]) for case in CASES) >= 100


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
