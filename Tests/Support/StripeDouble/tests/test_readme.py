"""The README names every endpoint, fault, setting and rule that there is, and no other."""

import inspect
import re

from conftest import FOLDER

from stripe_double import api, call, cards, execution
from stripe_double.account import Accounts, Settings
from stripe_double.control import state
from stripe_double.control.routes import PREFIX, snake
from stripe_double.faults import KINDS
from stripe_double.ledger import invoice_offences
from stripe_double.server import application
from stripe_double.signature import FORMS

README = (FOLDER / "README.md").read_text()
WORDS = set(re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", README, flags=re.DOTALL)))


def documented_routes():
    """`GET /violations`, `DELETE /violations`, and `POST /x/{id}/cancel`, `/pause`, which share their beginning."""
    routes = set()
    for line in README.splitlines():
        if not line.startswith("| `") or not (match := re.match(r"\| (`(?:GET|POST|PUT|PATCH|DELETE) [^|]+)\|", line)):
            continue
        for text in re.findall(r"`([^`]+)`", match[1]):
            if " " in text:
                method, path = text.split(" ")
                routes.add((method, path))
            elif text.startswith("/"):
                routes.add((method, path.rsplit("/", 1)[0] + text))
    return routes


def test_every_endpoint_is_described_and_no_other():
    routes = {(route.method, route.resource.canonical) for route in application(Accounts()).router.routes()}
    own = {
        (method, path.removeprefix(PREFIX)) for method, path in routes if path.startswith(PREFIX) and method != "HEAD"
    }
    assert own == documented_routes()


def test_every_fault_setting_and_form_is_described():
    assert set(KINDS) <= WORDS
    assert set(FORMS) - {"valid"} <= WORDS
    assert set(state.SETTINGS) <= WORDS and {snake(name) for name in state.SETTINGS} == set(vars(Settings()))


def test_every_rule_and_offence_is_described():
    sources = "".join(inspect.getsource(module) for module in (api, call, execution))
    rules = set(re.findall(r"violate\(\s*\"(\w+)\"", sources)) | {"api_key"}
    assert len(rules) == 10 and rules <= WORDS
    offences = set(re.findall(r"yield \"(\w+)\"", inspect.getsource(invoice_offences))) | {"charge_without_invoice"}
    assert len(offences) == 6 and offences <= WORDS


def test_every_test_method_is_described():
    text = README.replace("\n", " ")
    for name in cards.TEST_METHODS:
        stem = re.match(r"pm_(card|usBankAccount|sepaDebit)", name)[0]
        ending = re.split(r"chargeDeclined|authenticationRequired|_", name)[-1]
        assert stem in text and ending in text, name
