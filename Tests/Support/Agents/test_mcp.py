"""An agent's client speaks to `weir mcp` and to a server's `/mcp`: it reads, simulates, proposes, and money needs a person."""
import asyncio
import contextlib
import json
import os

import httpx2
import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client
from mcp.types import ElicitResult
from weir_client import Weir
from weir_server import TEST_KEY, executable


@pytest.fixture(scope="module")
def weir(server):
    """A customer with quotas, and one with a contract, in February 2026."""
    with Weir(TEST_KEY, server.url) as weir:
        clock = weir.test_clocks.create({"now": "2026-02-01T00:00:00Z"})["id"]
        weir.meters.create({"code": "api_calls", "eventName": "api.call", "aggregation": "count"})
        weir.plans.upsert({
            "key": "pro", "name": "Pro", "currency": "USD", "quotas": {"seo": 1000},
            "prices": [
                {"key": "base", "model": "flat", "amount": "50", "timing": "arrears"},
                {"key": "calls", "model": "per_unit", "meter": "api_calls", "unitAmount": "0.08"},
            ],
        })
        weir.users.create({"externalId": "acme", "testClockId": clock})
        weir.contracts.create({"externalCustomerId": "acme", "planKey": "pro", "startDate": "2026-02-01"})
        weir.for_user("ext:acme").consume("seo", 40)
        for number in range(3):
            weir.events.send({
                "externalCustomerId": "acme", "eventName": "api.call", "idempotencyKey": f"call-{number}",
                "timestamp": "2026-02-01T00:00:00Z",
            })
        yield weir


class Agent:
    """A session with what its person was asked."""

    def __init__(self, session, asked):
        self.session = session
        self.asked = asked

    async def call(self, tool, **arguments):
        result = await self.session.call_tool(tool, arguments)
        value = json.loads(result.content[0].text)
        assert value == result.structured_content
        return value if not result.is_error else {"failed": value["error"]}


@contextlib.asynccontextmanager
async def agent(server, *options, approves=None):
    """`approves` says what the person says; None is a program that cannot ask."""
    asked = []

    async def ask(context, parameters):
        asked.append(parameters.message)
        return ElicitResult(action="accept" if approves else "decline", content={"approve": True} if approves else None)

    environment = {"WEIR_URL": server.url, "WEIR_KEY": TEST_KEY, "PATH": os.environ["PATH"]}
    program = StdioServerParameters(command=executable(), args=["mcp", *options], env=environment)
    async with stdio_client(program) as (read, write):
        async with ClientSession(read, write, elicitation_callback=None if approves is None else ask) as session:
            await session.initialize()
            yield Agent(session, asked)


def test_how_much_is_left_and_what_the_next_invoice_will_be(server, weir):
    async def ask():
        async with agent(server) as reader:
            left = await reader.call("get_entitlements", customer="ext:acme")
            usage = await reader.call("get_usage", customer="ext:acme")
            invoice = await reader.call("next_invoice", customer="ext:acme")
        seo = next(entry for entry in left["entitlements"] if entry["feature"] == "seo")
        assert (seo["remaining"], usage["usage"]["seo"]) == (960, 40)
        assert (invoice["invoice"]["totalMinor"], invoice["invoice"]["period"]["end"][:10]) == (5024, "2026-03-01")

    asyncio.run(ask())


def test_without_being_let_an_agent_finds_nothing_that_changes_anything(server, weir):
    async def ask():
        async with agent(server) as reader:
            tools = (await reader.session.list_tools()).tools
            assert len(tools) >= 11
            assert all(tool.annotations.read_only_hint for tool in tools)
            assert all(tool.description and tool.input_schema["type"] == "object" for tool in tools)
            with pytest.raises(Exception, match="no tool"):
                await reader.session.call_tool("propose_change", {"kind": "suspend_customer", "customer": "ext:acme"})

    asyncio.run(ask())


def test_every_reading_tool_answers(server, weir):
    async def ask():
        async with agent(server) as reader:
            assert (await reader.call("get_customer", customer="ext:acme"))["externalId"] == "acme"
            assert len((await reader.call("list_customers"))["customers"]) == 1
            assert [plan["key"] for plan in (await reader.call("list_plans"))["plans"]] == ["pro"]
            invoices = (await reader.call("list_invoices", customer="ext:acme"))["invoices"]
            assert len(invoices) == 12
            one = await reader.call("get_invoice", invoice=invoices[0]["id"])
            assert one["id"] == invoices[0]["id"]
            explained = await reader.call("explain_invoice", invoice=invoices[0]["id"])
            assert explained["id"] == invoices[0]["id"] and "basis" not in explained
            series = await reader.call(
                "query_usage", meter="api_calls", customer="ext:acme", **{"from": "2026-02-01T00:00:00Z", "to": "2026-03-01T00:00:00Z"}
            )
            assert series["rows"][0]["value"] == 3
            change = await reader.call("simulate_plan_change", customer="ext:acme", quantity=2)
            assert change["preview"] is True

    asyncio.run(ask())


def test_what_is_wrong_is_told_in_words(server, weir):
    async def ask():
        async with agent(server, "--propose") as reader:
            assert "not found" in (await reader.call("get_usage", customer="ext:nobody"))["failed"]
            assert "needs 'customer'" in (await reader.call("get_usage"))["failed"]
            assert "no argument 'user'" in (await reader.call("get_usage", customer="ext:acme", user="x"))["failed"]
            assert "must be one of" in (await reader.call("propose_change", kind="delete_all"))["failed"]
            failed = await reader.call("propose_change", kind="suspend_customer", customer="ext:acme", invoice="INV-1")
            assert "has no 'invoice'" in failed["failed"]
            assert "no proposal 7" in (await reader.call("apply_proposal", proposal=7))["failed"]

    asyncio.run(ask())


def test_a_proposal_changes_nothing_until_it_is_applied_and_then_once(server, weir):
    async def ask():
        async with agent(server, "--propose") as writer:
            proposal = await writer.call("propose_change", kind="tag_customer", customer="ext:acme", tags=["vip"])
            assert proposal["needsApproval"] is False
            assert weir.users.get("ext:acme")["tags"] == []
            applied = await writer.call("apply_proposal", proposal=proposal["proposal"])
            assert applied["result"]["tags"] == ["vip"]
            assert "no proposal" in (await writer.call("apply_proposal", proposal=proposal["proposal"]))["failed"]
        entries = weir.audit.list()["auditEntries"]
        assert any((entry["user"] or "").startswith("agent ") for entry in entries)

    asyncio.run(ask())


def test_money_needs_a_person(server, weir):
    async def ask():
        kind = {"kind": "change_plan", "customer": "ext:acme", "quantity": 3}

        def seats():
            return weir.contracts.list(external_customer_id="acme")["contracts"][0]["quantity"]

        async with agent(server, "--propose") as alone:
            proposal = await alone.call("propose_change", **kind)
            assert proposal["needsApproval"] is True and proposal["effect"]["preview"] is True
            failed = (await alone.call("apply_proposal", proposal=proposal["proposal"]))["failed"]
            assert "needs a person's approval" in failed and "/change-plan" in failed
        assert seats() == 1
        async with agent(server, "--propose", approves=False) as refused:
            proposal = await refused.call("propose_change", **kind)
            assert "did not approve" in (await refused.call("apply_proposal", proposal=proposal["proposal"]))["failed"]
            assert len(refused.asked) == 1 and "ext:acme" in refused.asked[0]
        assert seats() == 1
        async with agent(server, "--propose", approves=True) as approved:
            proposal = await approved.call("propose_change", **kind)
            applied = await approved.call("apply_proposal", proposal=proposal["proposal"])
            assert applied["applied"] is True
        assert seats() == 3

    asyncio.run(ask())


# What a customer may use is what it pays for, and a suspended customer stands still: all of these are asked about like money.
GUARDED = [
    {"kind": "set_subscription", "customer": "ext:asked", "planKey": "pro"},
    {"kind": "set_quota", "customer": "ext:asked", "feature": "seo", "add": 100},
    {"kind": "remove_quota", "customer": "ext:asked", "feature": "seo"},
    {"kind": "suspend_customer", "customer": "ext:asked"},
]


def test_plans_quotas_and_suspending_need_a_person_too(server, weir):
    def state():
        customer = weir.for_user("ext:asked")
        return (
            weir.users.get("ext:asked")["status"], customer.billing.usage()["plan"], customer.quotas()["quotas"],
        )

    async def ask():
        before = state()
        async with agent(server, "--propose") as alone, agent_over_http(server) as http:
            for session in (alone, http):
                for change in GUARDED:
                    proposal = await session.call("propose_change", **change)
                    assert proposal["needsApproval"] is True, change
                    failed = (await session.call("apply_proposal", proposal=proposal["proposal"]))["failed"]
                    assert "needs a person's approval" in failed and "/v1/customers/ext%3Aasked" in failed, failed
        assert state() == before
        async with agent(server, "--propose", approves=False) as refused:
            for change in GUARDED:
                proposal = await refused.call("propose_change", **change)
                assert "did not approve" in (await refused.call("apply_proposal", proposal=proposal["proposal"]))["failed"]
            assert len(refused.asked) == len(GUARDED)
        assert state() == before
        async with agent(server, "--propose", approves=True) as approved:
            for change in GUARDED:
                proposal = await approved.call("propose_change", **change)
                assert (await approved.call("apply_proposal", proposal=proposal["proposal"]))["applied"] is True, change
            assert len(approved.asked) == len(GUARDED) and "Suspend ext:asked" in approved.asked[-1]
        assert state() == ("suspended", "pro", [])

    weir.users.create({"externalId": "asked"})
    asyncio.run(ask())


# Over HTTP

@contextlib.asynccontextmanager
async def agent_over_http(server, key=TEST_KEY):
    async with httpx2.AsyncClient(headers={"Authorization": f"Bearer {key}"}, timeout=120) as http:
        async with streamable_http_client(server.url + "/mcp", http_client=http) as (read, write):
            async with ClientSession(read, write) as session:
                await session.initialize()
                yield Agent(session, [])


def post(server, message, key=TEST_KEY, **headers):
    """One message without a client."""
    names = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    names.update({name.replace("_", "-"): value for name, value in headers.items()})
    return httpx2.post(server.url + "/mcp", content=json.dumps(message), headers=names, timeout=120)


def test_over_http_an_agent_says_what_is_left_and_what_the_next_invoice_will_be(server, weir):
    async def ask():
        async with agent_over_http(server) as reader:
            left = await reader.call("get_entitlements", customer="ext:acme")
            invoice = await reader.call("next_invoice", customer="ext:acme")
            failed = await reader.call("get_usage", customer="ext:nobody")
        entitlement = next(entry for entry in left["entitlements"] if entry["feature"] == "seo")
        expected = weir.for_user("ext:acme").billing.usage()["usage"]["seo"]
        assert entitlement["remaining"] == entitlement["limit"] - expected
        drafts = [
            entry for status in ("drafted", "in_progress")
            for entry in weir.invoices.list(external_customer_id="acme", status=status, limit=200)["invoices"]
        ]
        soonest = min(drafts, key=lambda draft: draft["period"]["end"])
        assert invoice["invoice"]["id"] == soonest["id"]
        assert invoice["invoice"]["totalMinor"] == soonest["totalMinor"] > 0
        assert "not found" in failed["failed"]

    asyncio.run(ask())


def test_over_http_both_ways_have_the_same_tools(server, weir):
    async def ask():
        async with agent(server, "--propose") as lines, agent_over_http(server) as http:
            first, second = (await lines.session.list_tools()).tools, (await http.session.list_tools()).tools
            assert [tool.model_dump() for tool in first] == [tool.model_dump() for tool in second]

    asyncio.run(ask())


def test_over_http_the_key_says_what_may_be_proposed(server, weir):
    reading = weir.keys.create({"name": "Reads", "scopes": ["usage:read", "customers:read", "plans:read"]})["secret"]

    async def ask():
        async with agent_over_http(server, reading) as reader:
            tools = {tool.name for tool in (await reader.session.list_tools()).tools}
            assert "get_usage" in tools and "propose_change" not in tools
            assert (await reader.call("get_customer", customer="ext:acme"))["externalId"] == "acme"
            assert "invoices:read" in (await reader.call("list_invoices"))["failed"]

    asyncio.run(ask())


def test_over_http_a_change_is_proposed_dry_and_done_once_and_money_is_left_to_a_person(server, weir):
    async def ask():
        before = weir.users.get("ext:acme")["tags"]
        async with agent_over_http(server) as writer:
            proposal = await writer.call("propose_change", kind="tag_customer", customer="ext:acme", tags=["over-http"])
            assert weir.users.get("ext:acme")["tags"] == before
            number = proposal["proposal"]
            # Whoever has another key does not find it.
            other = weir.keys.create({"name": "Other", "scopes": ["*"]})["secret"]
            async with agent_over_http(server, other) as stranger:
                assert "no proposal" in (await stranger.call("apply_proposal", proposal=number))["failed"]
            assert (await writer.call("apply_proposal", proposal=number))["applied"] is True
            assert weir.users.get("ext:acme")["tags"] == ["over-http"]
            assert "no proposal" in (await writer.call("apply_proposal", proposal=number))["failed"]
            money = await writer.call("propose_change", kind="change_plan", customer="ext:acme", quantity=9)
            assert money["needsApproval"] is True and money["effect"]["preview"] is True
            failed = (await writer.call("apply_proposal", proposal=money["proposal"]))["failed"]
            assert "needs a person's approval" in failed and "/change-plan" in failed
        assert weir.contracts.list(external_customer_id="acme")["contracts"][0]["quantity"] != 9
        assert any((entry["user"] or "").startswith("agent ") for entry in weir.audit.list()["auditEntries"])

    asyncio.run(ask())


def test_over_http_proposals_are_bounded_and_those_that_nobody_could_apply_do_not_stand_in_the_way(server, weir):
    async def ask():
        async with agent_over_http(server, weir.keys.create({"name": "Many", "scopes": ["*"]})["secret"]) as writer:
            money = {"kind": "suspend_customer", "customer": "ext:acme"}
            for _ in range(101):
                assert "proposal" in await writer.call("propose_change", **money)
            tags = {"kind": "tag_customer", "customer": "ext:acme", "tags": ["many"]}
            numbers = [(await writer.call("propose_change", **tags))["proposal"] for _ in range(100)]
            assert "100 proposals are waiting" in (await writer.call("propose_change", **tags))["failed"]
            assert (await writer.call("apply_proposal", proposal=numbers[0]))["applied"] is True
            assert "proposal" in await writer.call("propose_change", **tags)
            long = await writer.call("propose_change", kind="tag_customer", customer="ext:acme", tags=["y" * 20_000])
            assert "at most 16 KiB" in long["failed"]

    asyncio.run(ask())


def test_over_http_what_is_not_meant_is_refused(server, weir):
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    assert post(server, ping).json() == {"jsonrpc": "2.0", "id": 1, "result": {}}
    assert post(server, ping, key="wr_test_wrong").status_code == 401
    # A page that a browser shows speaks for whoever sits before it.
    assert post(server, ping, Origin="https://evil.example").status_code == 403
    assert post(server, ping, Origin=server.url).status_code == 200
    # Whoever lets a name of his own lead to this machine sends that name as both.
    assert post(server, ping, Origin="http://evil.example:8080", Host="evil.example:8080").status_code == 403
    assert post(server, ping, Origin="http://evil.example:8080").status_code == 403
    assert post(server, ping, Mcp_Protocol_Version="1999-01-01").status_code == 400
    assert post(server, ping, Mcp_Protocol_Version="2025-06-18").status_code == 200
    assert post(server, [ping]).status_code == 400
    # What wants no answer gets none, and there is no stream to open and no session to end.
    assert post(server, {"jsonrpc": "2.0", "method": "notifications/initialized"}).status_code == 202
    key = {"Authorization": f"Bearer {TEST_KEY}"}
    assert httpx2.get(server.url + "/mcp", headers=key).status_code == 405
    assert httpx2.delete(server.url + "/mcp", headers=key).status_code == 405
    assert post(server, {"jsonrpc": "2.0", "id": 2, "method": "ping", "params": {"x": "y" * (1 << 20)}}).status_code == 413
