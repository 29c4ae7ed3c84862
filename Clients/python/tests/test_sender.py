"""The buffered senders: nothing is lost, nothing counts twice, and what cannot be sent is told of."""
import asyncio
import json
import socket
import subprocess
import sys
import threading
import time

import httpx
import make_sync
import pytest
from weir_client import AsyncWeir, Weir, WeirError
from weir_server import TEST_KEY, Server


class Fake:
    """Answers batches as a function says; None takes all."""

    def __init__(self, answer=lambda events, number: None):
        self.answer = answer
        self.batches = []

    def __call__(self, request):
        events = json.loads(request.content)["events"]
        self.batches.append(events)
        given = self.answer(events, len(self.batches))
        return given or httpx.Response(202, json={"count": len(events), "duplicates": 0, "rejected": []})

    def sender(self, **options):
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Weir("k", http=http).events.sender(**{"max_retry_delay": 0.005, **options})


def refused(status, code="unavailable"):
    return httpx.Response(status, json={"error": {"code": code, "message": ""}})


def event(key):
    return {"externalCustomerId": "a", "eventName": "e", "idempotencyKey": str(key)}


def test_events_go_in_batches_in_order():
    fake = Fake()
    sender = fake.sender(batch_size=3, flush_interval=60)
    for number in range(8):
        sender.add(event(number))
    sender.flush()
    sent = "".join(event["idempotencyKey"] for batch in fake.batches for event in batch)
    assert sent == "01234567" and all(len(batch) <= 3 for batch in fake.batches)
    assert (sender.counts.accepted, sender.counts.waiting) == (8, 0)
    sender.close()


def test_an_event_goes_after_its_time_without_others():
    fake = Fake()
    sender = fake.sender(flush_interval=0.005)
    sender.add(event(1))
    while not fake.batches:
        time.sleep(0.001)
    sender.close()
    assert [len(batch) for batch in fake.batches] == [1]


def test_each_event_has_its_key_and_time_in_every_attempt():
    fake = Fake(lambda events, number: refused(503) if number < 4 else None)
    sender = fake.sender()
    mine = {"customerId": "cust_1", "eventName": "e", "properties": {"n": 1}}
    sent = sender.add(mine)
    mine["properties"]["n"] = 2
    sender.close()
    assert fake.batches == [[sent]] * 4
    assert len(sent["idempotencyKey"]) == 32 and sent["properties"] == {"n": 1}


def test_rejected_events_are_told_of_with_the_reason():
    rejected = {"index": 1, "code": "not_found", "message": "No."}
    fake = Fake(lambda events, number: httpx.Response(202, json={"count": 2, "duplicates": 0, "rejected": [rejected]}))
    told = []
    sender = fake.sender(flush_interval=60, on_rejected=lambda event, reason: told.append((event["idempotencyKey"], reason["code"])))
    for key in (1, 2, 3):
        sender.add(event(key))
    sender.close()
    assert told == [("2", "not_found")] and sender.counts.rejected == 1


def test_what_is_refused_as_a_whole_is_told_of_and_not_tried_for_ever():
    fake = Fake(lambda events, number: refused(401, "unauthorized"))
    failed = []
    sender = fake.sender(on_failure=lambda events, error: failed.append((len(events), error.code)))
    sender.add(event(1))
    sender.close()
    assert failed == [(1, "unauthorized")]
    sender = fake.sender()
    sender.add(event(1))
    with pytest.raises(WeirError):
        sender.flush()
    sender.close()
    assert sender.counts.failed == 1


def test_attempts_end_when_they_are_told_to():
    fake = Fake(lambda events, number: refused(503))
    sender = fake.sender(give_up_after=0.5)
    sender.add(event(1))
    with pytest.raises(WeirError):
        sender.close()
    assert len(fake.batches) > 1


@pytest.mark.parametrize("answer", [
    {}, {"count": 1, "duplicates": 0}, {"count": 1, "duplicates": 0, "rejected": [None]}, [],
    {"count": 0, "duplicates": 0, "rejected": [{"index": 1}]},
])
def test_an_answer_that_lacks_something_gives_the_batch_up_and_is_told_of(answer):
    fake = Fake(lambda events, number: httpx.Response(200, json=answer))
    sender = fake.sender()
    sender.add(event(1))
    with pytest.raises(WeirError) as caught:
        sender.flush()
    assert (caught.value.code, caught.value.status, len(fake.batches)) == ("invalid_answer", 200, 1)
    sender.close()
    assert (sender.counts.accepted, sender.counts.failed, sender.counts.waiting) == (0, 1, 0)


def test_the_asynchronous_sender_does_the_same():
    def answers(events, number):
        return [httpx.Response(404, text="<html>"), httpx.Response(200, json={"count": 1})][number - 1]

    async def run():
        http = httpx.AsyncClient(transport=httpx.MockTransport(Fake(answers)))
        sender = AsyncWeir("k", http=http).events.sender(max_retry_delay=0.005, flush_interval=float("inf"))
        await sender.add(event(1))
        with pytest.raises(WeirError) as caught:
            await sender.close()
        assert (caught.value.code, caught.value.status, sender.counts.failed) == ("invalid_answer", 200, 1)

    asyncio.run(run())


def test_what_a_proxy_answers_while_weir_restarts_is_passing():
    page = {"text": "<html>"}
    answers = [httpx.Response(404, **page), httpx.Response(200, **page), httpx.Response(404, json={"message": "no route"}), httpx.Response(403)]
    fake = Fake(lambda events, number: answers[number - 1] if number <= len(answers) else None)
    sender = fake.sender()
    sender.add(event(1))
    sender.close()
    assert (len(fake.batches), sender.counts.accepted, sender.counts.failed) == (5, 1, 0)
    large = Fake(lambda events, number: httpx.Response(413, **page)).sender()
    large.add(event(1))
    with pytest.raises(WeirError) as caught:
        large.close()
    assert (caught.value.code, caught.value.status) == ("invalid_answer", 413)


@pytest.mark.parametrize("key, url", [
    ("k", "127.0.0.1:8080"), ("k", "ftp://127.0.0.1"), ("k", "http://127.0.0.1:port"), ("a\r\nb", None),
])
def test_an_address_or_a_key_that_is_none_is_told_at_once(key, url):
    # A key is looked at when there is a connection.
    with socket.create_server(("127.0.0.1", 0)) as listener, Weir(key, url or f"http://127.0.0.1:{listener.getsockname()[1]}") as weir:
        sender = weir.events.sender()
        sender.add(event(1))
        with pytest.raises(WeirError) as caught:
            sender.close()
        assert (caught.value.code, caught.value.is_retryable, sender.counts.failed) == ("invalid_configuration", False, 1)
        with pytest.raises(WeirError) as caught:
            weir.plans.list()
        assert caught.value.code == "invalid_configuration"


@pytest.mark.parametrize("asked", ["99999999999999999", "inf", "nan", "-1e300", "1e999"])
def test_times_without_end_are_times(asked):
    fake = Fake(lambda events, number: httpx.Response(503, headers={"Retry-After": asked}) if number == 1 else None)
    sender = fake.sender(flush_interval=float("inf"))
    sender.add(event(1))
    sender.flush()
    assert len(fake.batches) == 2
    patient = Fake().sender(max_retry_delay=float("inf"))
    assert patient._settings.backoff(0, WeirError(503, "unavailable", "", retry_after_seconds=1e17)) <= threading.TIMEOUT_MAX
    patient.close()
    sender.close()


def test_a_batch_that_is_too_large_is_sent_in_halves():
    fake = Fake(lambda events, number: refused(413, "payload_too_large") if len(events) > 2 else None)
    sender = fake.sender(flush_interval=60)
    for key in range(5):
        sender.add(event(key))
    sender.close()
    assert sender.counts.accepted == 5 and [len(batch) for batch in fake.batches] == [5, 3, 2, 1, 2]


def test_when_the_buffer_is_full_adding_waits_for_room_or_is_refused():
    gate = threading.Event()
    fake = Fake(lambda events, number: gate.wait() and None)
    sender = fake.sender(batch_size=1, max_buffered=2, when_full="reject")
    sender.add(event(0))
    while not fake.batches:
        time.sleep(0.001)
    sender.add(event(1))
    sender.add(event(2))
    with pytest.raises(WeirError) as caught:
        sender.add(event(3))
    assert caught.value.code == "buffer_full"
    sender._settings.when_full = "wait"
    late = threading.Thread(target=sender.add, args=[event(4)])
    late.start()
    late.join(0.02)
    assert late.is_alive()
    gate.set()
    late.join()
    sender.close()
    assert sender.counts.accepted == 4


def test_a_closed_sender_takes_nothing():
    sender = Fake().sender()
    sender.close()
    with pytest.raises(WeirError) as caught:
        sender.add(event(1))
    assert caught.value.code == "sender_closed"


def test_what_is_no_event_is_refused_at_once():
    sender = Fake().sender()
    for wrong in ({"eventName": "e"}, {"customerId": "a"}, {"customerId": "a", "externalCustomerId": "b", "eventName": "e"}):
        with pytest.raises(ValueError):
            sender.add(wrong)
    with pytest.raises(TypeError):
        sender.add({"customerId": "a", "eventName": "e", "properties": {"n": object()}})
    with pytest.raises(ValueError):
        Fake().sender(batch_size=0)
    sender.close()


def test_a_client_that_is_closed_too_early_is_told_of():
    weir = Weir("k")
    sender = weir.events.sender()
    weir.close()
    sender.add(event(1))
    with pytest.raises(WeirError) as caught:
        sender.close()
    assert caught.value.code == "send_failed"


QUERY = {"meter": "n", "from": "2020-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z", "externalCustomerId": "a"}


def test_nothing_is_lost_when_the_server_is_killed_again_and_again_under_load():
    with Server() as server, Weir(TEST_KEY, server.url) as weir:
        weir.meters.create({"code": "n", "eventName": "e", "aggregation": "sum", "valueProperty": "n"})
        weir.users.create({"externalId": "a"})
        sender = weir.events.sender(batch_size=50, flush_interval=0.005, max_retry_delay=0.05, max_buffered=200)
        added, over = 0, threading.Event()

        def load():
            nonlocal added
            while not over.is_set():
                sender.add({"externalCustomerId": "a", "eventName": "e", "properties": {"n": 1}})
                added += 1
                if added % 20 == 0:
                    time.sleep(0.001)

        thread = threading.Thread(target=load, daemon=True)
        thread.start()
        for _ in range(3):
            before = sender.counts.accepted
            while sender.counts.accepted < before + 200:
                # Given up, they would never be accepted.
                assert sender.counts.failed == 0
                time.sleep(0.002)
            server.kill()
            server.start()
        over.set()
        thread.join()
        sender.close()
        assert weir.query_usage(QUERY)["rows"][0]["value"] == added
        assert (sender.counts.accepted, sender.counts.rejected, sender.counts.failed) == (added, 0, 0)


def test_nothing_is_lost_by_the_asynchronous_sender_either():
    async def run(server):
        async with AsyncWeir(TEST_KEY, server.url) as weir:
            await weir.meters.create({"code": "n", "eventName": "e", "aggregation": "sum", "valueProperty": "n"})
            await weir.users.create({"externalId": "a"})
            sender = weir.events.sender(batch_size=50, flush_interval=0.005, max_retry_delay=0.05, max_buffered=200)
            added, is_over = 0, False

            async def load():
                nonlocal added
                while not is_over:
                    await sender.add({"externalCustomerId": "a", "eventName": "e", "properties": {"n": 1}})
                    added += 1
                    if added % 20 == 0:
                        await asyncio.sleep(0.001)

            task = asyncio.create_task(load())
            for _ in range(3):
                before = sender.counts.accepted
                while sender.counts.accepted < before + 200:
                    assert sender.counts.failed == 0
                    await asyncio.sleep(0.002)
                server.kill()
                await asyncio.to_thread(server.start)
            is_over = True
            await task
            await sender.close()
            usage = await weir.query_usage(QUERY)
            assert usage["rows"][0]["value"] == added
            assert (sender.counts.accepted, sender.counts.rejected, sender.counts.failed) == (added, 0, 0)

    with Server() as server:
        asyncio.run(run(server))


def test_what_waits_is_sent_before_the_program_ends():
    with Server() as server, Weir(TEST_KEY, server.url) as weir:
        weir.users.create({"externalId": "a"})
        program = (
            f"from weir_client import Weir\nsender = Weir({TEST_KEY!r}, {server.url!r}).events.sender(flush_interval=60)\n"
            "for key in '123': sender.add({'externalCustomerId': 'a', 'eventName': 'e', 'idempotencyKey': key})\n"
        )
        environment = {"PYTHONPATH": ":".join([str(make_sync.PACKAGE.parent), *sys.path])}
        ended = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
        assert (ended.returncode, ended.stderr) == (0, "")
        assert len(weir.events.list(external_customer_id="a")["events"]) == 3
