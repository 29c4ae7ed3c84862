"""Guards against a real server: what is held, what is counted, and what is given back."""
import asyncio
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from weir_client import AsyncWeir, Weir, WeirError
from weir_server import TEST_KEY


@pytest.fixture(scope="module")
def weir(server):
    with Weir(TEST_KEY, server.url) as client:
        client.plans.upsert({"key": "guarded", "name": "Guarded", "quotas": {"guarded": 20}})
        yield client


def customer(weir, name):
    weir.users.create({"externalId": name})
    user = weir.for_user(f"ext:{name}")
    user.billing.set_subscription({"planKey": "guarded"})
    return user


def state(user):
    found = next(each for each in user.entitlements()["entitlements"] if each["feature"] == "guarded")
    return [found["used"] - found["reserved"], found["reserved"]]


def test_work_is_run_under_held_quota_and_what_it_took_is_recorded(weir, server):
    user = customer(weir, "guard-ada")

    def work(held):
        assert state(user) == [0, 8]
        held.quantity = 3
        return "done"

    assert user.guard("guarded", work, 8) == "done"
    assert state(user) == [3, 0]

    async def later(held):
        held.quantity = 4
        return "later"

    async def run():
        async with AsyncWeir(TEST_KEY, server.url) as client:
            return await client.for_user("ext:guard-ada").guard("guarded", later, 8)

    assert asyncio.run(run()) == "later"
    assert state(user) == [7, 0]


def test_work_that_raises_gives_the_quota_back(weir):
    user = customer(weir, "guard-bob")
    with pytest.raises(ZeroDivisionError):
        user.guard("guarded", lambda held: 1 / 0, 8)
    assert state(user) == [0, 0]


def test_refused_work_is_not_run(weir):
    user = customer(weir, "guard-cleo")
    with pytest.raises(WeirError) as caught:
        user.guard("guarded", lambda held: pytest.fail("it ran"), 21)
    assert caught.value.is_quota_exceeded and caught.value.limit == 20


def test_the_reservation_is_renewed_while_the_work_runs(weir):
    user = customer(weir, "guard-dora")

    def work(held):
        before = held.reservation["expiresAt"]
        while True:
            shown = weir.request("GET", f"/v1/reservations/{held.reservation['id']}")
            assert shown["status"] == "pending"
            if shown["expiresAt"] > before:
                return

    user.guard("guarded", work, ttl_seconds=2)
    assert state(user) == [1, 0]


def test_many_at_once_never_take_more_than_there_is(weir):
    user = customer(weir, "guard-eve")

    def attempt(index):
        try:
            user.guard("guarded", lambda held: 1 / (index % 3))
            return 1
        except (WeirError, ZeroDivisionError):
            return 0

    with ThreadPoolExecutor(16) as pool:
        done = sum(pool.map(attempt, range(64)))
    assert done <= 20
    assert state(user) == [done, 0]


HELD = (201, {"id": "res_1", "quantity": 1}, {})
LIMITED = (
    429,
    {"error": {"code": "rate_limited", "message": "Too many", "details": {"reason": "rate_limit_exceeded"}}},
    {"Retry-After": "0"},
)
DONE = (200, {}, {})


class Script:
    """Answers requests from a list, and keeps the last part of their paths."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    def __call__(self, request):
        self.asked.append(request.url.path.split("/")[-1])
        status, body, headers = self.answers.pop(0)
        return httpx.Response(status, json=body, headers=headers)

    def user(self):
        return Weir("k", max_retries=0, http=httpx.Client(transport=httpx.MockTransport(self))).for_user("ext:x")


def test_a_commit_that_the_keys_own_rate_limit_stops_is_not_lost():
    script = Script(HELD, LIMITED, LIMITED, DONE)
    assert script.user().guard("guarded", lambda held: 5) == 5
    assert script.asked == ["reservations", "commit", "commit", "commit"]
    script = Script(HELD, LIMITED, DONE)
    with pytest.raises(ZeroDivisionError):
        script.user().guard("guarded", lambda held: 1 / 0)
    assert script.asked == ["reservations", "release", "release"]
    script = Script(LIMITED)
    with pytest.raises(WeirError):
        script.user().guard("guarded", lambda held: pytest.fail("it ran"))
    assert script.asked == ["reservations"]


def test_a_task_that_is_cancelled_while_it_reserves_gives_back_what_it_got():
    asked = []

    async def run():
        task = None

        async def answer(request):
            asked.append(request.url.path.split("/")[-1])
            if len(asked) == 1:
                task.cancel()
                await asyncio.sleep(0)
            status, body, headers = HELD if len(asked) == 1 else DONE
            return httpx.Response(status, json=body, headers=headers)

        async def work(held):
            pytest.fail("it ran")

        async with AsyncWeir("k", http=httpx.AsyncClient(transport=httpx.MockTransport(answer))) as client:
            task = asyncio.create_task(client.for_user("ext:x").guard("guarded", work))
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert asked == ["reservations", "release"]
