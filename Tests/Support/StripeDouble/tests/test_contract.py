"""Requests are checked against both descriptions, and what a client does wrong is recorded."""

import json
from urllib.parse import urlencode

import pytest
import requests
import stripe
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


META = {"metadata": {"tenant_id": "t1"}}
CUSTOM_LINE = [
    {"price_data": {"currency": "usd", "unit_amount": 5000, "product_data": {"name": "Invoice INV-1"}}, "quantity": 1}
]

# Every request that a client of this kind sends; `{...}` in a path or a value is an id made before.
GOOD = [
    ("POST", "/v1/customers", {"email": "a@b.c", "name": "Acme", **META}),
    ("GET", "/v1/customers", {"email": "a@b.c", "limit": 3}),
    ("GET", "/v1/customers/{customer}", {}),
    ("GET", "/v1/customers/search", {"query": "metadata['tenant_id']:'t1'"}),
    ("POST", "/v1/customers/{customer}", {"invoice_settings": {"default_payment_method": "{method}"}}),
    ("GET", "/v1/customers/{customer}/payment_methods", {"type": "card", "limit": 10}),
    ("POST", "/v1/checkout/sessions", {"mode": "subscription", "customer": "{customer}", "client_reference_id": "t1", "line_items": [{"price": "{price}", "quantity": 1}], "success_url": "https://x/s?session_id={CHECKOUT_SESSION_ID}", "cancel_url": "https://x/c", **META, "subscription_data": {**META, "trial_period_days": 7}, "allow_promotion_codes": True, "expires_at": 1_800_003_600}),
    ("POST", "/v1/checkout/sessions", {"mode": "payment", "customer": "{customer}", "client_reference_id": "inv_1", "line_items": CUSTOM_LINE, "payment_intent_data": {"metadata": {"invoice_id": "inv_1"}, "setup_future_usage": "off_session"}, "saved_payment_method_options": {"payment_method_save": "enabled"}, "success_url": "https://x"}),
    ("POST", "/v1/checkout/sessions", {"mode": "setup", "customer": "{customer}", "currency": "usd", "success_url": "https://x", "setup_intent_data": META}),
    ("POST", "/v1/checkout/sessions/{session}/expire", {}),
    ("GET", "/v1/checkout/sessions/{session}", {"expand": ["line_items", "customer"]}),
    ("POST", "/v1/billing_portal/sessions", {"customer": "{customer}", "return_url": "https://x", "flow_data": {"type": "subscription_cancel", "subscription_cancel": {"subscription": "{subscription}"}}}),
    ("GET", "/v1/subscriptions", {"customer": "{customer}", "status": "all"}),
    ("POST", "/v1/subscriptions/{subscription}", {"cancel_at_period_end": True}),
    ("POST", "/v1/subscriptions/{subscription}", {"items": [{"id": "{item}", "price": "{price}"}], "proration_behavior": "create_prorations"}),
    ("GET", "/v1/subscriptions/{subscription}", {"expand": ["latest_invoice.payments", "items.data.price", "customer"]}),
    ("DELETE", "/v1/subscriptions/{subscription}", {"invoice_now": False, "prorate": False}),
    ("POST", "/v1/setup_intents", {"customer": "{customer}", "usage": "off_session", "automatic_payment_methods": {"enabled": True}, **META}),
    ("POST", "/v1/payment_intents", {"amount": 5000, "currency": "usd", "customer": "{customer}", "payment_method": "{method}", "off_session": True, "confirm": True, "error_on_requires_action": True, "description": "Invoice INV-1", "metadata": {"invoice_id": "inv_2", "attempt": "1"}, "expand": ["latest_charge"]}),
    ("POST", "/v1/payment_intents/{intent}/confirm", {"payment_method": "{method}", "off_session": True}),
    ("GET", "/v1/payment_intents/{intent}", {"expand": ["latest_charge", "payment_method", "customer"]}),
    ("POST", "/v1/payment_intents/{other_intent}/cancel", {"cancellation_reason": "abandoned"}),
    ("GET", "/v1/payment_intents", {"customer": "{customer}", "limit": 100, "created": {"gte": 1}}),
    ("GET", "/v1/payment_intents/search", {"query": "metadata['invoice_id']:'inv_1'"}),
    ("POST", "/v1/refunds", {"payment_intent": "{intent}", "amount": 100, "reason": "requested_by_customer", "metadata": {"credit_note": "cn1"}}),
    ("GET", "/v1/events", {"created": {"gte": 1}, "types": ["payment_intent.succeeded"], "delivery_success": True}),
    ("GET", "/v1/payment_methods/{method}", {}),
    ("POST", "/v1/payment_methods/{loose}/attach", {"customer": "{customer}"}),
    ("POST", "/v1/payment_methods/{loose}/detach", {}),
    ("POST", "/v1/payment_links", {"line_items": [{"price": "{price}", "quantity": 1}], "restrictions": {"completed_sessions": {"limit": 1}}, "metadata": {"invoice_id": "i"}}),
    ("POST", "/v1/webhook_endpoints", {"url": "https://x/webhooks/stripe", "enabled_events": ["payment_intent.succeeded"], "api_version": "2025-03-31.basil"}),
    ("GET", "/v1/prices/{price}", {}),
    ("GET", "/v1/account", {}),
    ("GET", "/v1/balance", {}),
]  # fmt: skip

BAD = [
    ("POST", "/v1/payment_intents", {"currency": "usd"}, "parameter_missing", "amount"),
    ("POST", "/v1/payment_intents", {"amount": "50.00", "currency": "usd"}, "parameter_invalid_integer", "amount"),
    ("POST", "/v1/payment_intents", {"amount": 5000, "currency": "usd", "custmer": "c"}, "parameter_unknown", "custmer"),
    ("POST", "/v1/checkout/sessions", {"mode": "subscribe", "success_url": "x"}, None, "mode"),
    ("POST", "/v1/setup_intents", {"usage": "offsession"}, None, "usage"),
    ("POST", "/v1/subscriptions/sub_1", {"cancel_at_period_end": "maybe"}, None, "cancel_at_period_end"),
    ("POST", "/v1/checkout/sessions", {"mode": "payment", "success_url": "https://x", "line_items": [{"price_data": {"currency": "usd", "unit_amount": 500, "product_data": {"description": "x"}}, "quantity": 1}]}, "parameter_missing", "line_items[0][price_data][product_data][name]"),
    ("POST", "/v1/refunds", {"reason": "because"}, None, "reason"),
    ("GET", "/v1/payment_intents", {"limit": "many"}, "parameter_invalid_integer", "limit"),
    ("GET", "/v1/events", {"created": {"since": 1}}, "parameter_unknown", "created[since]"),
    ("POST", "/v1/customers/cus_1", {"invoice_settings": {"default": "pm_1"}}, "parameter_unknown", "invoice_settings[default]"),
]  # fmt: skip


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
        "customer": customer, "method": method, "price": price, "subscription": subscription["id"], "session": session.id,
        "item": subscription["items"]["data"][0]["id"], "intent": intents[0], "other_intent": intents[1],
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
