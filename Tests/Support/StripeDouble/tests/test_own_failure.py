"""A mistake of the double's own is no answer of Stripe's: it is recorded, so that the test fails."""

import asyncio

from aiohttp.test_utils import TestClient, TestServer
from conftest import NEWEST

from stripe_double.account import Accounts
from stripe_double.resources import OPERATIONS
from stripe_double.server import application


def test_a_mistake_of_the_double_is_a_violation(monkeypatch):
    monkeypatch.setitem(OPERATIONS, "PostCustomers", lambda account, params, ids: 1 / 0)
    headers = {"Authorization": "Bearer sk_test_a", "Stripe-Version": NEWEST, "Idempotency-Key": "k"}

    async def play():
        async with TestClient(TestServer(application(Accounts()))) as client:
            statuses = [(await client.post("/v1/customers", headers=headers)).status for _ in range(2)]
            return statuses, await (await client.get("/_double/accounts/sk_test_a/violations")).json()

    statuses, violations = asyncio.run(play())
    assert statuses == [500, 500]
    assert [violation["rule"] for violation in violations] == ["double", "double"]
    assert "ZeroDivisionError" in violations[0]["message"]
