"""Executes a call under its idempotency key and makes the answer, checked against the description."""

import copy
from dataclasses import dataclass, field

from . import rendering
from .descriptions import VERSIONS
from .errors import StripeError
from .resources import OPERATIONS

PERIOD_WORDS = ("current_period_start", "current_period_end")


@dataclass
class Answer:
    """`replayed`: the request whose stored answer this is."""

    status: int
    body: dict
    headers: dict = field(default_factory=dict)
    replayed: str | None = None


def refused(call, error):
    """The answer of an error, with the objects that it carries in the call's version."""
    body = error.body()
    version = call.version if call else rendering.NEWEST
    for name in ("payment_intent", "setup_intent", "payment_method"):
        if isinstance(body["error"].get(name), dict):
            body["error"][name] = rendering.rendered(body["error"][name], version, call.account)
    if version != rendering.NEWEST:
        body = rendering.descriptions.pruned(body, rendering.OLDER, "error")
    return Answer(error.status, body, error.headers)


def begin(call):
    """The stored answer of the call's key, or None when the call is to be executed. Raises StripeError."""
    if call.key is None:
        return None
    found = call.account.keys.begin(call.key, call.path, call.params, call.account.now(), call.request_id)
    return found and Answer(found.status, copy.deepcopy(found.body), {}, found.request)


def execute(call, instead=None):
    """Executes a call whose key has begun. `instead`: an error that is answered and stored without executing."""
    scripted = False
    try:
        if instead:
            raise instead
        with call.account.on_behalf_of(call.request_id, call.key):
            result = OPERATIONS[call.operation.name](call.account, call.params, call.ids)
        scripted = rendering.contains(result, "_scripted")
        answer = Answer(200, rendering.expanded(result, call.params.get("expand", []), call.version, call.account))
    except StripeError as error:
        answer = refused(call, error)
        answer.headers = {}
    except Exception:
        if call.key is not None:
            call.account.keys.forget(call.key)
        raise
    store(call, answer)
    if not scripted:
        check(call, answer)
    return answer


def store(call, answer):
    if call.key is not None:
        call.account.keys.end(call.key, answer.status, copy.deepcopy(answer.body))


def check(call, answer):
    """Records where an answer is not what the description of its version says.

    What is left of a deleted object is not described.
    """
    account = call.account
    if rendering.contains(answer.body, "deleted"):
        return
    problems = rendering.descriptions.answer(call.operation, call.described_version(), answer.status, answer.body)
    if account.settings.period_shape or call.version not in VERSIONS:
        problems = [text for text in problems if not any(word in text for word in PERIOD_WORDS)]
    for problem in problems:
        account.violate(
            "answer", problem, version=call.described_version(), operation=call.operation.name, path=call.path
        )
