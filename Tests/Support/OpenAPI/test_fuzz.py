"""Requests made from the OpenAPI document, right and wrong ones: whatever is sent is answered, and as documented."""
import functools
import os
import random

import openapi
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, Verbosity, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from story import Comparison, send
from test_document import CLOSED, examples
from weir_server import TEST_KEY, Server


def no_fault_of_the_server(context, response, case):
    """Another's fault is told as such: there is no Stripe here that could be asked."""
    if response.status_code == 502 and response.json()["error"]["code"] == "provider_error":
        return None
    return not_a_server_error(context, response, case)


def wrong_data_is_rejected(context, response, case):
    """What was made wrong, if it was sent: of a parameter whose value is a list without elements nothing is."""
    if [] in (case.query or {}).values():
        return None
    return negative_data_rejection(context, response, case)


def of_what_was_read(check):
    """A check of answers to requests; one whose address has over 80 KiB is none yet, and is answered 400 without a body."""
    @functools.wraps(check)
    def judge(context, response, case):
        if response.status_code == 400 and not response.content and len(response.request.url) > 80 << 10:
            return None
        return check(context, response, case)
    return judge


EXAMPLES = int(os.environ.get("WEIR_FUZZ_EXAMPLES", "8"))
CHECKS = tuple(map(of_what_was_read, (
    no_fault_of_the_server, status_code_conformance, content_type_conformance, response_headers_conformance,
    response_schema_conformance, wrong_data_is_rejected,
)))
# Values of parameters of paths that are there, by the part of the path before them.
KNOWN = {}


@pytest.fixture(scope="module")
def prepared():
    """A server on which the examples were played, so that paths lead somewhere."""
    # Nothing leaves the machine, whatever keys are made up.
    with Server(STRIPE_API_BASE="http://127.0.0.1:9") as server:
        comparison = Comparison()
        for example in examples():
            # What the story ends with would be missing.
            if example["request"]["method"] == "DELETE" or example["operation"] == "cancelContract":
                continue
            _, _, answer = send(server.url, comparison.request(example["request"]))
            comparison.differences(example["answer"], answer)
        collect(comparison)
        yield server


def collect(comparison):
    for masked, real in comparison.real.items():
        KNOWN.setdefault(masked.split("_")[0], []).append(real)


BEFORE = {
    "customers": "cust", "users": "cust", "contracts": "ctr", "invoices": "inv", "account-kits": "kit", "keys": "key",
    "token-keys": "tkey", "test-clocks": "clock", "reservations": "res", "jobs": "job", "rejected": "rej",
}
NAMED = {
    "customers": ["ext:acme", "ext:globex", "ext:initech"], "users": ["ext:acme", "ext:initech"], "plans": ["pro", "free"],
    "features": ["seo", "aeo", "sso"], "quotas": ["seo", "aeo", "sso"], "meters": ["api_calls", "visits"],
    "coupons": ["WELCOME", "TEN"], "events": ["call-1", "call-4"], "invoices": ["INV-000001", "INV-000002"],
}


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Most paths lead to what is there."""
    if not isinstance(path_parameters, dict):
        return path_parameters
    parts = context.operation.path.split("/")
    chooser = random.Random(repr(sorted(path_parameters.items())))
    for name in path_parameters:
        before = parts[parts.index("{" + name + "}") - 1]
        choices = NAMED.get(before, []) + KNOWN.get(BEFORE.get(before, ""), [])
        if choices and chooser.random() < 0.8:
            path_parameters[name] = chooser.choice(choices)
    return path_parameters


def without_examples(value):
    """The document alone: its examples are sent by another test."""
    if isinstance(value, dict):
        return {name: without_examples(member) for name, member in value.items() if name not in ("examples", "x-examples", "example")}
    return [without_examples(element) for element in value] if isinstance(value, list) else value


schema = schemathesis.openapi.from_dict(without_examples(CLOSED))


@schema.exclude(operation_id="getDescription").parametrize()
@settings(
    max_examples=EXAMPLES, deadline=None, database=None, derandomize=EXAMPLES < 1000, verbosity=Verbosity.quiet,
    phases=(Phase.generate, Phase.shrink), suppress_health_check=list(HealthCheck),
)
def test_every_operation_answers_as_documented(case, prepared):
    case.call_and_validate(
        base_url=prepared.url.rstrip("/"), headers={"Authorization": f"Bearer {TEST_KEY}"}, checks=CHECKS, timeout=60
    )
