"""How requests are sent: headers, keys, attempts, errors."""
import asyncio
import datetime
import decimal
import json
import os
import pathlib
import subprocess
import sys

import httpx
import make_sync
import pytest
from weir_client import AsyncWeir, Weir, WeirError

PACKAGE = pathlib.Path(make_sync.PACKAGE)


def refusal(reason):
    return {"error": {"code": "rate_limited", "message": "No.", "details": {"reason": reason}, "used": 5, "limit": 5}}


UNAVAILABLE = httpx.Response(503, json={"error": {"code": "unavailable", "message": "Later."}})


class Script:
    """Answers what it is told, and notes what it is asked."""

    def __init__(self, *answers):
        self.answers = answers
        self.asked = []

    def __call__(self, request):
        self.asked.append(request)
        answer = self.answers[min(len(self.asked), len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    def weir(self, **options):
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Weir("wr_test_x", "http://weir/", **{"max_retry_delay": 0.02, "http": http, **options})

    def async_weir(self, **options):
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncWeir("wr_test_x", "http://weir/", **{"max_retry_delay": 0.02, "http": http, **options})

    def bodies(self):
        return [json.loads(request.content) for request in self.asked]


@pytest.mark.parametrize("retry_after", ["0", "1", "3600"])
def test_a_quota_refusal_is_never_retried_whatever_its_retry_after(retry_after):
    script = Script(httpx.Response(429, json=refusal("quota_exceeded"), headers={"retry-after": retry_after}), httpx.Response(200, json={}))
    with pytest.raises(WeirError) as caught:
        script.weir().for_user("ext:a").consume("seo")
    assert caught.value.is_quota_exceeded and len(script.asked) == 1
    script.asked.clear()
    with pytest.raises(WeirError):
        script.weir().request("POST", "/v1/anything", {})
    assert len(script.asked) == 1
    script.asked.clear()
    with pytest.raises(WeirError):
        asyncio.run(script.async_weir().for_user("ext:a").consume("seo"))
    assert len(script.asked) == 1


def test_a_rate_of_the_plan_is_told_at_once_and_one_of_the_key_is_waited_for():
    limited = httpx.Response(429, json=refusal("rate_limit_exceeded"), headers={"retry-after": "0"})
    script = Script(limited)
    with pytest.raises(WeirError):
        script.weir().for_user("ext:a").consume("seo")
    assert len(script.asked) == 1
    script = Script(limited, httpx.Response(200, json={"plans": []}))
    assert script.weir().plans.list() == {"plans": []}
    assert len(script.asked) == 2


def test_what_asks_for_a_longer_wait_than_allowed_is_told_at_once():
    script = Script(httpx.Response(503, json={"error": {"code": "unavailable", "message": ""}}, headers={"retry-after": "5"}))
    with pytest.raises(WeirError) as caught:
        script.weir().plans.list()
    assert (caught.value.retry_after_seconds, len(script.asked)) == (5, 1)


@pytest.mark.parametrize("form", ["weir", "async_weir"])
def test_a_write_is_sent_again_with_the_same_key_and_another_one_with_another(form):
    script = Script(httpx.ConnectError("reset"), UNAVAILABLE, httpx.Response(502, text="<html>"), httpx.Response(201, json={"id": "cust_1"}))
    weir = getattr(script, form)()

    def create():
        answer = weir.users.create({"externalId": "a"})
        return asyncio.run(answer) if asyncio.iscoroutine(answer) else answer

    assert create() == {"id": "cust_1"}
    assert len(script.asked) == 4
    assert len({request.headers["idempotency-key"] for request in script.asked}) == 1
    assert {request.content for request in script.asked} == {b'{"externalId": "a"}'}
    create()
    assert script.asked[4].headers["idempotency-key"] != script.asked[0].headers["idempotency-key"]


def test_attempts_have_an_end():
    script = Script(UNAVAILABLE)
    with pytest.raises(WeirError):
        script.weir(max_retries=2).plans.list()
    assert len(script.asked) == 3
    with pytest.raises(WeirError):
        script.weir().plans.upsert({"key": "a", "name": "A"}, max_retries=0)
    assert len(script.asked) == 4


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 413])
def test_what_is_wrong_with_the_request_is_not_sent_again(status):
    script = Script(httpx.Response(status, json={"error": {"code": "x", "message": "No.", "requestId": "req_1", "hint": "Do."}}))
    with pytest.raises(WeirError, match=r"No\. \[\d+ x, req_1\] Do\.") as caught:
        script.weir().plans.upsert({"key": "a", "name": "A"})
    assert (caught.value.status, len(script.asked)) == (status, 1)


def test_the_key_the_user_the_path_and_the_query_stand_in_the_request():
    script = Script(httpx.Response(200, json={"events": []}))
    script.weir(user="ada@example.com").events.list(
        external_customer_id="a&b", start=datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    )
    request = script.asked[0]
    assert request.headers["authorization"] == "Bearer wr_test_x"
    assert request.headers["x-weir-user"] == "ada@example.com"
    assert "idempotency-key" not in request.headers
    assert str(request.url) == "http://weir/v1/events?externalCustomerId=a%26b&from=1970-01-01T00%3A00%3A00.000Z"


def test_an_id_that_is_no_part_of_a_path_is_refused_and_no_other_one_leads_elsewhere():
    script = Script(httpx.Response(404, json={"error": {"code": "not_found", "message": ""}}))
    for id in ("", ".", ".."):
        with pytest.raises(ValueError):
            script.weir().plans.get(id)
    for id in ("a/../b", "?x", "%2e%2e", "a#b"):
        with pytest.raises(WeirError):
            script.weir().plans.get(id)
    assert [request.url.raw_path.decode()[10:] for request in script.asked] == ["a%2F..%2Fb", "%3Fx", "%252e%252e", "a%23b"]


def test_exact_numbers_and_times_are_sent_exactly():
    script = Script(httpx.Response(200, json={}))
    weir = script.weir()
    weir.for_user("a").consume("f", decimal.Decimal("0.1"))
    zone = datetime.timezone(datetime.timedelta(hours=2))
    weir.test_clocks.advance("clock_1", datetime.datetime(2026, 2, 1, 2, tzinfo=zone))
    assert script.bodies()[0]["quantity"] == "0.1"
    assert script.bodies()[1] == {"to": "2026-02-01T00:00:00.000Z"}
    with pytest.raises(ValueError, match="time zone"):
        weir.test_clocks.advance("clock_1", datetime.datetime(2026, 2, 1))


def test_every_element_of_a_list_is_read_page_by_page():
    def page(keys, cursor):
        return httpx.Response(200, json={"plans": [{"key": key} for key in keys], "hasMore": cursor is not None, "nextCursor": cursor})

    script = Script(page("ab", "n1"), page("", "n2"), page("c", None))
    assert [plan["key"] for plan in script.weir().plans.each()] == ["a", "b", "c"]
    assert [request.url.query.decode() for request in script.asked] == ["limit=200", "limit=200&cursor=n1", "limit=200&cursor=n2"]
    script.asked.clear()

    async def keys():
        return [plan["key"] async for plan in script.async_weir().plans.each()]

    assert asyncio.run(keys()) == ["a", "b", "c"]


def test_documents_are_answered_as_they_come_and_refusals_of_them_are_errors():
    script = Script(
        httpx.Response(200, content=b"%PDF-\xff"), httpx.Response(200, text="<p>1</p>"), httpx.Response(200, content=b"%PDF-2"),
        httpx.Response(200, text="<p>2</p>"), httpx.Response(404, json={"error": {"code": "not_found", "message": "No."}}),
    )
    invoices = script.weir().invoices
    assert invoices.pdf("INV-1", locale="de", usage=False) == b"%PDF-\xff"
    assert invoices.html("INV-1") == "<p>1</p>"
    assert invoices.credit_note_pdf("INV-1", "crn_1", locale="fr") == b"%PDF-2"
    assert invoices.credit_note_html("INV-1", "crn_1") == "<p>2</p>"
    with pytest.raises(WeirError) as caught:
        invoices.pdf("INV-2")
    assert caught.value.code == "not_found"
    assert [request.url.raw_path.decode() for request in script.asked] == [
        "/v1/invoices/INV-1/pdf?locale=de&usage=false", "/v1/invoices/INV-1/html",
        "/v1/invoices/INV-1/credit-notes/crn_1/pdf?locale=fr", "/v1/invoices/INV-1/credit-notes/crn_1/html",
        "/v1/invoices/INV-2/pdf",
    ]


def test_no_answer_is_an_error():
    script = Script(httpx.ReadTimeout("late"))
    with pytest.raises(WeirError) as caught:
        script.weir(max_retries=0).plans.list()
    assert (caught.value.status, caught.value.code, caught.value.is_retryable) == (0, "timeout", True)
    with pytest.raises(WeirError, match="127.0.0.1:1") as caught:
        Weir("k", "http://127.0.0.1:1", max_retries=0).plans.list()
    assert caught.value.code == "connection_failed"


def test_an_answer_of_something_else_than_weir_is_an_error():
    for answer in (httpx.Response(200, text="<html>"), httpx.Response(418, json={"tea": True})):
        with pytest.raises(WeirError) as caught:
            Script(answer).weir().plans.list()
        assert (caught.value.status, caught.value.code) == (answer.status_code, "invalid_answer")


def test_a_client_without_a_key_is_refused():
    with pytest.raises(ValueError, match="wr_live_"):
        Weir("")
    with pytest.raises(ValueError):
        Weir("k").for_user()


RESERVATION = httpx.Response(201, json={"id": "res_1", "status": "pending"})
DONE = httpx.Response(200, json={})


def test_guard_commits_what_was_taken_and_answers_the_result():
    script = Script(RESERVATION, DONE)

    def work(held):
        held.quantity = 412
        held.properties = {"model": "small"}
        return held.reservation["id"]

    assert script.weir().for_user("ext:a").guard("tokens", work, 1000, ttl_seconds=60) == "res_1"
    assert [request.url.path for request in script.asked] == ["/v1/users/ext:a/reservations", "/v1/reservations/res_1/commit"]
    assert script.bodies()[0].items() >= {"feature": "tokens", "quantity": 1000, "ttlSeconds": 60}.items()
    assert script.bodies()[1] == {"quantity": 412, "properties": {"model": "small"}}
    script.asked.clear()

    async def later(held):
        return work(held)

    assert asyncio.run(script.async_weir().for_user("ext:a").guard("tokens", later, 1000)) == "res_1"
    assert script.bodies()[1] == {"quantity": 412, "properties": {"model": "small"}}


def test_a_block_that_fails_releases_and_tells_its_own_error():
    script = Script(RESERVATION, DONE)
    with pytest.raises(RuntimeError, match="mine"):
        with script.weir().for_user("a").holding("f"):
            raise RuntimeError("mine")
    assert script.asked[1].url.path == "/v1/reservations/res_1/release"
    assert len(script.asked) == 2


def test_guard_does_not_run_what_is_refused():
    script = Script(httpx.Response(429, json=refusal("quota_exceeded")))
    with pytest.raises(WeirError):
        script.weir().for_user("a").guard("f", lambda held: pytest.fail("it ran"))
    assert len(script.asked) == 1


def test_guard_hands_over_the_result_when_the_commit_fails():
    script = Script(RESERVATION, httpx.Response(409, json={"error": {"code": "conflict", "message": ""}}))
    with pytest.raises(WeirError) as caught:
        script.weir().for_user("a").guard("f", lambda held: 42)
    assert caught.value.details["result"] == 42


def test_a_reservation_is_renewed_while_work_goes_on():
    script = Script(RESERVATION, DONE)
    weir = script.weir()
    with weir.for_user("a").holding("f", ttl_seconds=0.02):
        while len(script.asked) < 3:
            pass
    paths = [request.url.path for request in script.asked]
    assert paths[1] == "/v1/reservations/res_1/renew" and "/v1/reservations/res_1/commit" in paths


def test_the_synchronous_client_is_made_from_the_other_one():
    for name in make_sync.FILES:
        text = (PACKAGE / "_sync" / name).read_text(encoding="utf-8")
        assert text == make_sync.made(name), f"{name} is old: run make_sync.py"


def test_types_hold_and_mistakes_are_found(tmp_path):
    # Made whole here, since mypy runs in another folder.
    paths = [str(pathlib.Path(path).resolve()) for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]

    def check(path):
        return subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(tmp_path), str(path)],
            cwd=make_sync.PACKAGE.parent, env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        ).stdout

    assert check(PACKAGE) == ""
    code = tmp_path / "code.py"
    code.write_text(
        "from weir_client import Weir\nweir = Weir('k')\nweir.plans.upsert({'key': 'pro', 'name': 'Pro', 'quotas': {'seo': 1000}})\n"
        "used: int | str = weir.for_user('ext:a').billing.usage()['usage']['seo']\n"
    )
    assert check(code) == ""
    code.write_text("from weir_client import Weir\nWeir('k').plans.upsert({'key': 'pro', 'quotes': {}})\n")
    assert "quotes" in check(code)
