"""Scripted faults, one test each: what the SDK raises, what was executed, and what the same key gives again."""

import threading

import pytest
import stripe

CREATE = "PostCustomers"


def create(sdk, key="k1"):
    return sdk.v1.customers.create(params={"email": "ada@example.com"}, options={"idempotency_key": key})


def customers(double):
    return len(double.get("/objects/customer"))


@pytest.mark.parametrize(
    "kind, made",
    [("timeout_before", 0), ("timeout_after", 1), ("reset_before", 0), ("reset_after", 1), ("truncated", 1)],
)
def test_a_broken_connection_is_a_connection_error(double, kind, made):
    double.post("/faults", kind=kind, operation=CREATE, milliseconds=30)
    with pytest.raises(stripe.APIConnectionError):
        create(double.sdk())
    assert customers(double) == made
    again = create(double.sdk())
    assert ("Idempotent-Replayed" in again.last_response.headers) == (made == 1)
    assert customers(double) == 1


@pytest.mark.parametrize(
    "kind, made",
    [
        ("html", 0),
        ("html_after", 1),
        ("empty", 0),
        ("empty_after", 1),
        ("error_unstored", 0),
        ("error_after_unstored", 1),
    ],
)
def test_a_server_error_is_an_api_error(double, sdk, kind, made):
    double.post("/faults", kind=kind, operation=CREATE)
    with pytest.raises(stripe.APIError) as caught:
        create(sdk)
    assert caught.value.http_status in (500, 502)
    assert customers(double) == made
    create(sdk)
    assert customers(double) == 1


def test_a_page_of_html_says_so(double):
    double.post("/faults", kind="html", operation=CREATE)
    answer = double.raw("POST", "/v1/customers", "", 502, Idempotency_Key="k1")
    assert answer.headers["Content-Type"].startswith("text/html") and answer.text.startswith("<html>")


def test_a_whole_answer_of_half_a_json(double, sdk):
    double.post("/faults", kind="truncated_json", operation=CREATE)
    with pytest.raises(stripe.APIError) as caught:
        create(sdk)
    assert caught.value.http_status == 200
    assert create(sdk).id and customers(double) == 1


def test_a_limit_is_a_rate_limit_error_with_its_time(double, sdk):
    double.post("/faults", kind="rate_limited", operation=CREATE, times=2, retryAfter=3, shouldRetry=True)
    for _ in range(2):
        with pytest.raises(stripe.RateLimitError) as caught:
            create(sdk)
        assert (caught.value.headers["Retry-After"], caught.value.headers["Stripe-Should-Retry"]) == ("3", "true")
    assert create(sdk).id


def test_a_locked_object_is_a_rate_limit_error(double, sdk):
    double.post("/faults", kind="lock_timeout", operation=CREATE)
    with pytest.raises(stripe.RateLimitError) as caught:
        create(sdk)
    assert caught.value.json_body["error"]["code"] == "lock_timeout"


def test_a_conflict_without_another_request(double, sdk):
    double.post("/faults", kind="conflict", operation=CREATE)
    with pytest.raises(stripe.StripeError) as caught:
        create(sdk)
    assert caught.value.json_body["error"]["code"] == "idempotency_key_in_use"


def test_a_key_that_no_longer_works(double, sdk):
    double.post("/faults", kind="unauthorized", operation=CREATE)
    with pytest.raises(stripe.AuthenticationError):
        create(sdk)
    double.call("PATCH", "/settings", revokedKeys=[double.key])
    with pytest.raises(stripe.AuthenticationError):
        create(sdk)
    double.call("PATCH", "/settings", revokedKeys=[])
    assert create(sdk).id


def test_a_key_without_the_permission(double, sdk):
    double.post("/faults", kind="forbidden", operation=CREATE)
    with pytest.raises(stripe.PermissionError):
        create(sdk)
    double.call("PATCH", "/settings", permitted=["GetCustomers"])
    with pytest.raises(stripe.PermissionError):
        create(sdk)
    assert sdk.v1.customers.list().data == []


def test_the_sdk_retries_by_itself_without_a_second_customer(double):
    double.post("/faults", kind="timeout_after", milliseconds=30, operation=CREATE)
    double.post("/faults", kind="error_unstored", operation=CREATE, shouldRetry=True)
    create(double.sdk(retries=3))
    assert customers(double) == 1


def test_a_slow_answer_and_a_dripping_one_are_answers(double, sdk):
    double.post("/faults", kind="slow", operation=CREATE, milliseconds=50)
    double.post("/faults", kind="drip", operation=CREATE, milliseconds=50)
    assert create(sdk, "k1").id and create(sdk, "k2").email == "ada@example.com"


@pytest.mark.parametrize("kind, made", [("hold_before", 0), ("hold_running", 0), ("hold_after", 1)])
def test_a_held_request_waits_for_the_test(double, kind, made):
    fault = double.post("/faults", kind=kind, operation=CREATE)
    answers = []
    thread = threading.Thread(target=lambda: answers.append(create(double.sdk())))
    thread.start()
    assert double.get(f"/faults/{fault['id']}", waitSeconds=5)["waiting"] == 1
    assert customers(double) == made and answers == []
    double.post(f"/faults/{fault['id']}/release")
    thread.join()
    assert answers[0].id and customers(double) == 1


def test_a_fault_hits_the_nth_matching_request_only(double, sdk):
    one, other = (double.post("/customers", email=f"{name}@example.com")["id"] for name in "ab")
    double.post(
        "/faults", kind="error_unstored", operation="GET /v1/customers/{customer}", customer=one, nth=2, times=2
    )
    results = []
    for identifier in (one, other, one, other, one, one):
        try:
            sdk.v1.customers.retrieve(identifier)
            results.append("ok")
        except stripe.APIError:
            results.append("error")
    assert results == ["ok", "ok", "error", "ok", "error", "ok"]


def test_a_fault_is_matched_by_metadata_key_and_path(double, sdk):
    double.post("/faults", kind="error_unstored", metadata={"tenant_id": "t2"})
    double.post("/faults", kind="error_unstored", idempotencyKey="k9")
    sdk.v1.customers.create(params={"metadata": {"tenant_id": "t1"}})
    with pytest.raises(stripe.APIError):
        sdk.v1.customers.create(params={"metadata": {"tenant_id": "t2"}})
    with pytest.raises(stripe.APIError):
        create(sdk, "k9")
    assert [fault["fired"] for fault in double.get("/faults")] == [1, 1]


def test_an_unknown_fault_and_an_unknown_name_are_refused(double):
    double.ends_clean = False
    double.post("/faults", expect=400, kind="nonsense")
    double.post("/faults", expect=400, kind="html", operaton=CREATE)


def test_a_fault_that_never_fires_fails_the_closing_check(double):
    double.ends_clean = False
    double.post("/faults", kind="html", operation=CREATE)
    assert not double.post("/check", metadataKey="invoice_id")["ok"]


def outcomes(double, seed):
    double.call("PUT", "/chaos", seed=seed, requests={"error_unstored": 0.2, "html": 0.2})
    seen = []
    for number in range(40):
        answer = double.raw(
            "POST", "/v1/customers", f"name=n{number}", Idempotency_Key=f"k{seed}-{number % 20}-{number // 20}"
        )
        seen.append(answer.status_code)
    double.call("DELETE", "/chaos")
    return seen


def test_chaos_is_the_same_for_the_same_seed(double, address):
    first = outcomes(double, 7)
    double.post("/reset")
    assert outcomes(double, 7) == first and set(first) == {200, 500, 502}
    double.post("/reset")
    assert outcomes(double, 8) != first


def test_chaos_draws_and_tells_its_seed(double):
    assert double.call("PUT", "/chaos")["seed"] != double.call("PUT", "/chaos")["seed"]
    for kind in ("nonsense", "hold_after"):
        double.call("PUT", "/chaos", expect=400, requests={kind: 1})
    double.call("DELETE", "/chaos")


def test_no_double_charge_in_chaos_with_keys_that_stay(double):
    """A client that keeps its keys ends with one charge for each invoice, whatever was thrown at it."""
    customer, method = double.customer()
    seed = double.call(
        "PUT",
        "/chaos",
        seed=42,
        silenceMilliseconds=20,
        requests={
            "timeout_after": 0.05,
            "reset_after": 0.1,
            "reset_before": 0.1,
            "error_unstored": 0.1,
            "html_after": 0.1,
            "truncated": 0.1,
        },
    )["seed"]
    sdk = double.sdk()

    def insistently(call):
        for _ in range(50):
            try:
                return call()
            except (stripe.APIConnectionError, stripe.APIError):
                continue
        raise AssertionError(f"seed {seed}: it never succeeds")

    for number in range(15):
        params = {
            "amount": 1000 + number,
            "currency": "usd",
            "customer": customer,
            "payment_method": method,
            "metadata": {"invoice_id": f"inv_{number}"},
        }
        made = insistently(
            lambda: sdk.v1.payment_intents.create(params=params, options={"idempotency_key": f"pi-{number}"})
        )
        paid = insistently(
            lambda: sdk.v1.payment_intents.confirm(
                made.id, params={"off_session": True}, options={"idempotency_key": f"c-{number}"}
            )
        )
        assert paid.status == "succeeded"
    totals = {f"inv_{number}": {"amount": 1000 + number, "currency": "usd"} for number in range(15)}
    assert double.post("/ledger/check", metadataKey="invoice_id", totals=totals, everyCharge=True) == {
        "ok": True,
        "offences": [],
    }
    assert len(double.get("/ledger")["entries"]) == 15
    assert {entry["fault"] for entry in double.get("/requests")} - {None}


def test_a_silence_lasts_until_the_client_gives_up(double):
    fault = double.post("/faults", kind="timeout_after", operation=CREATE)
    with pytest.raises(stripe.APIConnectionError, match="timed out"):
        create(double.sdk(timeout=0.3))
    assert double.get(f"/faults/{fault['id']}", waitSeconds=5)["shown"] == 1
    assert customers(double) == 1


def test_a_client_that_leaves_before_its_answer_is_no_failure(double):
    for kind in ("slow", "slow_running"):
        double.post("/faults", kind=kind, operation=CREATE, milliseconds=300)
        with pytest.raises(stripe.APIConnectionError):
            create(double.sdk(timeout=0.1), key=kind)
    double.post("/faults", kind="hold_after", operation=CREATE)
    with pytest.raises(stripe.APIConnectionError):
        create(double.sdk(timeout=0.1), key="hold_after")
    double.post("/faults/fault_3/release")
    for kind in ("slow", "slow_running", "hold_after"):
        while True:
            try:
                create(double.sdk(), key=kind)
                break
            except stripe.StripeError as error:
                assert error.http_status == 409
    assert customers(double) == 3


def test_accounts_are_served_at_once(double):
    """While one account's request hangs, the others' are answered."""
    fault = double.post("/faults", kind="hold_running", operation=CREATE)
    thread = threading.Thread(target=lambda: create(double.sdk()))
    thread.start()
    double.get(f"/faults/{fault['id']}", waitSeconds=5)
    made = []
    threads = [
        threading.Thread(target=lambda n=n: made.append(create(double.sdk(key=f"{double.key}_{n}")).id))
        for n in range(8)
    ]
    for other in threads:
        other.start()
    for other in threads:
        other.join()
    assert len(set(made)) == 8 and customers(double) == 0
    double.post(f"/faults/{fault['id']}/release")
    thread.join()
