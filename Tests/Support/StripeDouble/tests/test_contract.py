"""Requests are checked against both descriptions, and what a client does wrong is recorded."""

import json
from urllib.parse import urlencode

import pytest
import requests
import stripe
from client_requests import BAD, CUSTOM_LINE, GOOD
from conftest import NEWEST, OLDER


def form(value, prefix=""):
    """Pairs of Stripe's bracket notation."""
    if isinstance(value, dict):
        parts = [(f"{prefix}[{name}]" if prefix else name, part) for name, part in value.items()]
    elif isinstance(value, list):
        parts = [(f"{prefix}[{index}]", part) for index, part in enumerate(value)]
    else:
        return [(prefix, {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else str(value))]
    return [pair for name, part in parts for pair in form(part, name)]


@pytest.fixture
def ids(double):
    customer, method = double.customer()
    price = double.post("/prices", unitAmount=900)["id"]
    subscription = double.post("/subscriptions", customer=customer, price=price)
    sdk = double.sdk()
    intents = [
        sdk.v1.payment_intents.create(
            params={"amount": 5000, "currency": "usd", "customer": customer, "metadata": {"invoice_id": "inv_1"}}
        ).id
        for _ in range(2)
    ]
    session = sdk.v1.checkout.sessions.create(
        params={"mode": "payment", "line_items": CUSTOM_LINE, "success_url": "https://x"}
    )
    return {
        "customer": customer, "method": method, "price": price, "subscription": subscription["id"],
        "session": session.id, "item": subscription["items"]["data"][0]["id"], "intent": intents[0],
        "other_intent": intents[1],
        "loose": double.post("/payment_methods", last4="1881")["id"],
    }  # fmt: skip


def filled(text, ids):
    for name, value in ids.items():
        text = text.replace("{" + name + "}", value)
    return text


@pytest.mark.parametrize("version", [NEWEST, OLDER])
def test_every_request_of_a_client_is_good_in_both_versions(double, ids, version):
    """The checks of the fixture then say whether every answer was as its description says."""
    for number, (method, path, params) in enumerate(GOOD):
        pairs = urlencode([(name, filled(value, ids)) for name, value in form(params)])
        path = filled(path, ids)
        if method == "POST":
            answer = double.raw(method, path, pairs, Idempotency_Key=f"k{number}", Stripe_Version=version)
        else:
            answer = double.raw(method, f"{path}?{pairs}", Stripe_Version=version)
        assert answer.status_code == 200, (method, path, answer.text)
        assert answer.headers["Stripe-Version"] == version and answer.headers["Request-Id"].startswith("req_")


@pytest.mark.parametrize("method, path, params, code, param", BAD)
def test_a_wrong_request_is_refused_and_recorded(double, method, path, params, code, param):
    pairs = urlencode(form(params))
    if method == "POST":
        answer = double.raw(method, path, pairs, Idempotency_Key="k")
    else:
        answer = double.raw(method, f"{path}?{pairs}")
    error = answer.json()["error"]
    assert (answer.status_code, error["type"], error.get("code"), error["param"]) == (
        400,
        "invalid_request_error",
        code,
        param,
    )
    recorded = double.forgive("request")
    assert {violation["version"] for violation in recorded} == {NEWEST, OLDER}
    assert json.dumps(recorded).count(param) >= 2


def test_a_parameter_of_one_version_only_is_recorded_for_the_other(double, ids):
    fields = {"amount": 5000, "currency": "usd", "payment_method_types": ["card"]}
    assert double.sdk(OLDER).v1.payment_intents.create(params=fields).status == "requires_payment_method"
    assert [violation["version"] for violation in double.forgive("request")] == [NEWEST]
    with pytest.raises(stripe.InvalidRequestError):
        double.sdk(NEWEST).v1.payment_intents.create(params=fields)
    assert [violation["version"] for violation in double.forgive("request")] == [NEWEST]


def test_an_unknown_operation_is_recorded(double):
    assert double.raw("POST", "/v1/payment_methods/pm_1/atach", "").status_code == 404
    assert double.raw("DELETE", "/v1/customers/cus_1").status_code == 404
    assert len(double.forgive("unknown_operation")) == 2


def test_a_version_is_needed_and_must_be_known(double):
    assert double.raw("GET", "/v1/account", Stripe_Version=None).status_code == 200
    double.forgive("version_missing")
    assert double.raw("GET", "/v1/account", Stripe_Version="2020-08-27").status_code == 400
    double.forgive("version_wrong")
    double.call("PATCH", "/settings", versions=[NEWEST])
    assert double.raw("GET", "/v1/account", Stripe_Version=OLDER).status_code == 400
    double.forgive("version_wrong")


def test_a_key_is_needed(double):
    with pytest.raises(stripe.AuthenticationError):
        double.sdk(key="whatever").v1.customers.list()
    assert double.raw("GET", "/v1/customers", Authorization=None).status_code == 401
    assert {v["rule"] for v in requests.get(f"{double.url}/_double/violations").json()} == {"api_key"}


@pytest.mark.parametrize(
    "body, kind",
    [
        ("a[=1", None),
        ("email=a&email=b", None),
        ("email=%ff", None),
        ('{"email":"a"}', "application/json"),
        ("line_items[][price]=x", None),
    ],
)
def test_what_is_no_form_is_recorded(double, body, kind):
    headers = {"Content_Type": kind} if kind else {}
    double.raw("POST", "/v1/customers", body, 400, Idempotency_Key="k", **headers)
    double.forgive("form")


def test_parameters_of_a_post_in_its_query_are_recorded(double):
    double.raw("POST", "/v1/customers?email=a", "", 400, Idempotency_Key="k")
    double.forgive("form")


def test_metadata_is_merged_and_cleared(double, client):
    made = client.v1.customers.create(params={"metadata": {"a": "1", "b": "2"}, "name": "Ada"})
    changed = client.v1.customers.update(made.id, params={"metadata": {"a": "", "c": "3"}, "name": ""})
    assert changed.metadata.to_dict() == {"b": "2", "c": "3"} and changed.name is None
    assert client.v1.customers.update(made.id, params={"metadata": ""}).metadata.to_dict() == {}


def test_what_cannot_be_expanded_is_refused(double, client):
    customer, _ = double.customer()
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.customers.retrieve(customer, params={"expand": ["nonsense"]})


def test_an_answer_that_strays_from_its_description_is_recorded(double):
    """The check of answers itself can fail: a value that no description knows, put in below what a test may script."""
    customer, _ = double.customer()
    double.call("PATCH", f"/objects/customer/{customer}", set={"colour": "red"})
    assert double.raw("GET", f"/v1/customers/{customer}").json()["colour"] == "red"
    assert double.get("/violations") == []
    double.call("PATCH", f"/objects/customer/{customer}", unset=["colour"])
    double.post("/customers", address={"planet": "Mars"})
    double.raw("GET", "/v1/customers?limit=1")
    assert "planet" in double.forgive("answer")[0]["message"]


def test_modes_are_two_worlds(double):
    customer, _ = double.customer()
    live = double.sdk(key=double.key.replace("test", "live"))
    assert (
        live.v1.customers.create().livemode is True and double.sdk().v1.customers.retrieve(customer).livemode is False
    )
    with pytest.raises(
        stripe.InvalidRequestError, match="a similar object exists in test mode, but a live mode key was used"
    ):
        live.v1.customers.retrieve(customer)


def test_a_restricted_key_opens_the_same_account(double):
    customer, _ = double.customer()
    assert double.sdk(key=double.key.replace("sk_", "rk_")).v1.customers.retrieve(customer).id == customer


def test_accounts_do_not_see_each_other(double):
    customer, _ = double.customer()
    other = double.sdk(key=double.key + "_other")
    with pytest.raises(stripe.InvalidRequestError) as caught:
        other.v1.customers.retrieve(customer)
    assert (caught.value.http_status, caught.value.code) == (404, "resource_missing")
    assert double.sdk().v1.accounts.retrieve_current().id != other.v1.accounts.retrieve_current().id


def test_a_reset_empties_one_account(double):
    customer, _ = double.customer()
    double.post("/reset")
    assert double.get("/objects/customer") == [] and double.get("/requests") == []
