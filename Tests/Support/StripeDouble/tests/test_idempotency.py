"""Stripe's rules for idempotency keys, one test each."""

import threading

import pytest
import stripe
from conftest import confirm, intent


def create(sdk, key, **params):
    return sdk.v1.customers.create(params={"email": "ada@example.com", **params}, options={"idempotency_key": key})


def test_the_same_request_gets_the_stored_answer(double, client):
    first, again = create(client, "k1"), create(client, "k1")
    assert again.id == first.id and len(double.get("/objects/customer")) == 1
    assert "idempotent-replayed" not in {name.lower() for name in first.last_response.headers}
    assert again.last_response.headers["Idempotent-Replayed"] == "true"
    assert again.last_response.headers["Original-Request"] == first.last_response.headers["Request-Id"]
    assert again.last_response.headers["Request-Id"] != first.last_response.headers["Request-Id"]


def test_a_replay_is_the_answer_of_then(double, client):
    first = create(client, "k1")
    client.v1.customers.update(first.id, params={"name": "Ada"})
    assert create(client, "k1").name is None


def test_other_parameters_are_an_idempotency_error(double, client):
    create(client, "k1")
    with pytest.raises(stripe.IdempotencyError) as caught:
        create(client, "k1", name="Ada")
    assert caught.value.http_status == 400
    assert len(double.get("/objects/customer")) == 1


def test_another_path_is_an_idempotency_error(double, client):
    first = create(client, "k1")
    with pytest.raises(stripe.IdempotencyError):
        client.v1.customers.update(first.id, params={"email": "ada@example.com"}, options={"idempotency_key": "k1"})


def test_parameters_in_another_order_are_the_same(double):
    first = double.raw("POST", "/v1/customers", "email=a%40b.c&name=Ada", 200, Idempotency_Key="k1").json()
    again = double.raw("POST", "/v1/customers", "name=Ada&email=a%40b.c", 200, Idempotency_Key="k1").json()
    assert again == first


def test_while_the_first_runs_the_second_conflicts(double, sdk):
    fault = double.post("/faults", kind="hold_running", operation="PostCustomers")
    answers = []
    first = threading.Thread(target=lambda: answers.append(create(double.sdk(), "k1")))
    first.start()
    double.get(f"/faults/{fault['id']}", waitSeconds=5)
    with pytest.raises(stripe.StripeError) as caught:
        create(sdk, "k1")
    assert (caught.value.http_status, caught.value.json_body["error"]["code"]) == (409, "idempotency_key_in_use")
    double.post(f"/faults/{fault['id']}/release")
    first.join()
    assert create(sdk, "k1").id == answers[0].id
    assert len(double.get("/objects/customer")) == 1


def test_a_decline_is_stored_and_replayed(double, client):
    customer, method = double.customer(["decline:insufficient_funds", "succeed"])
    made = intent(client, customer, method)
    for _ in range(2):
        with pytest.raises(stripe.CardError) as caught:
            confirm(client, made.id, key="confirm-1", payment_method=method)
        assert caught.value.error.decline_code == "insufficient_funds"
    assert caught.value.headers["Idempotent-Replayed"] == "true"
    assert confirm(client, made.id, key="confirm-2", payment_method=method).status == "succeeded"


def test_a_stored_500_is_replayed_though_the_charge_was_made(double, client):
    customer, method = double.customer()
    made = intent(client, customer, method)
    double.post("/faults", kind="error_stored", operation="PostPaymentIntentsIntentConfirm")
    for _ in range(2):
        with pytest.raises(stripe.APIError) as caught:
            confirm(client, made.id, key="confirm-1")
        assert caught.value.http_status == 500
    assert caught.value.headers["Idempotent-Replayed"] == "true"
    assert client.v1.payment_intents.retrieve(made.id).status == "succeeded"
    assert len(double.get("/ledger")["entries"]) == 1


def test_a_stored_500_can_have_done_nothing(double, client):
    customer, method = double.customer()
    made = intent(client, customer, method)
    double.post("/faults", kind="error_before_stored", operation="PostPaymentIntentsIntentConfirm")
    for _ in range(2):
        with pytest.raises(stripe.APIError):
            confirm(client, made.id, key="confirm-1")
    assert client.v1.payment_intents.retrieve(made.id).status == "requires_confirmation"
    assert confirm(client, made.id, key="confirm-2").status == "succeeded"


def test_an_unstored_500_is_not_replayed(double, client):
    double.post("/faults", kind="error_unstored", operation="PostCustomers")
    with pytest.raises(stripe.APIError):
        create(client, "k1")
    assert create(client, "k1").id
    assert len(double.get("/objects/customer")) == 1


def test_keys_are_forgotten_after_24_hours(double, client):
    first = create(client, "k1")
    double.post("/clock", advanceSeconds=24 * 3600 - 1)
    assert create(client, "k1").id == first.id
    double.post("/clock", advanceSeconds=1)
    assert create(client, "k1").id != first.id


def test_a_forgotten_key_takes_other_parameters(double, client):
    create(client, "k1")
    double.post("/clock", advanceSeconds=24 * 3600)
    assert create(client, "k1", name="Ada").name == "Ada"


def test_errors_of_validation_are_not_stored(double):
    assert (
        double.raw("POST", "/v1/payment_intents", "currency=usd", 400, Idempotency_Key="k1").json()["error"]["param"]
        == "amount"
    )
    assert double.raw("POST", "/v1/payment_intents", "currency=usd&amount=500", 200, Idempotency_Key="k1").json()["id"]
    double.forgive("request")


def test_refusals_of_the_limiter_are_not_stored(double, client):
    double.post("/faults", kind="rate_limited", operation="PostCustomers")
    with pytest.raises(stripe.RateLimitError):
        create(client, "k1")
    assert create(client, "k1").id


def test_keys_belong_to_an_account_and_mode(double, client):
    first = create(client, "k1")
    live = double.sdk(key=double.key.replace("test", "live"))
    assert create(live, "k1").id != first.id


def test_a_get_has_no_key(double):
    for _ in range(2):
        double.raw("GET", "/v1/customers?limit=1", expect=200, Idempotency_Key="k1")
        double.raw("GET", "/v1/customers?limit=2", expect=200, Idempotency_Key="k1")


def test_a_key_of_more_than_255_characters_is_refused(double):
    double.raw("POST", "/v1/customers", "", 400, Idempotency_Key="k" * 256)
    double.raw("POST", "/v1/customers", "", 200, Idempotency_Key="k" * 255)
    double.forgive("idempotency_key_length")


def test_a_post_without_a_key_is_a_violation(double):
    double.raw("POST", "/v1/customers", "", 200)
    double.forgive("idempotency_key_missing")
