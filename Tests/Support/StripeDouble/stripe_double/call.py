"""One request to the API, from its bytes to what is to be executed, and the checks on the way.

Whatever a client does wrong is recorded as a violation of its account, beside the error that Stripe would answer.
"""

import re
from dataclasses import dataclass, field

from . import form
from .descriptions import FORM, OLDER, VERSIONS, Operation
from .errors import StripeError, invalid, unauthorized

KEY = re.compile(r"(sk|rk)_(test|live)_([A-Za-z0-9_]{1,100})")
LONGEST_IDEMPOTENCY_KEY = 255


@dataclass
class Call:
    account: object
    method: str
    path: str
    request_id: str
    key: str | None
    version: str
    operation: Operation | None = None
    ids: dict = field(default_factory=dict)
    params: dict = field(default_factory=dict)

    def customers(self):
        """The customers that it is about: named in its parameters, or of the object in its path."""
        target = self.target() or {}
        return {self.params.get("customer"), target.get("customer"), self.ids.get("customer")} - {None}

    def metadata(self):
        given = self.params.get("metadata")
        return {**((self.target() or {}).get("metadata") or {}), **(given if isinstance(given, dict) else {})}

    def target(self):
        return next((item for item in map(self.account.find_any, self.ids.values()) if item), None)

    def described_version(self):
        return self.version if self.version in VERSIONS else OLDER


def api_key(headers):
    """The kind, the mode and the account's name of an API key, or None."""
    scheme, _, key = headers.get("Authorization", "").partition(" ")
    match = KEY.fullmatch(key.strip()) if scheme.lower() == "bearer" else None
    return match and (key.strip(), match[2] == "live", match[3])


def account_of(accounts, headers, path):
    """The account of a request. Raises StripeError, and records a violation of no account."""
    found = api_key(headers)
    if not found:
        given = "Authorization" in headers
        message = "Invalid API Key provided." if given else "You did not provide an API key."
        accounts.violations.append({"rule": "api_key", "message": message, "path": path})
        raise unauthorized(message)
    key, live, name = found
    account = accounts.of(name, live)
    if key in account.settings.revoked_keys:
        raise unauthorized(f"Expired API Key provided: {key[:8]}***")
    return account


def version_of(account, headers, path):
    """The API version of a request. Raises StripeError on one that the account does not take."""
    given = headers.get("Stripe-Version")
    if given is None:
        account.violate("version_missing", "There is no Stripe-Version.", path=path)
        return account.settings.version
    if given not in account.settings.versions:
        account.violate("version_wrong", f"Stripe-Version is {given}.", path=path)
        raise invalid(f"Invalid Stripe API version: {given}.")
    return given


def parsed(call, headers, query, body, descriptions):
    """Fills a call with its operation and its parameters in their types. Raises StripeError."""
    call.operation, call.ids = descriptions.find(call.method, call.path)
    about = {"method": call.method, "path": call.path}
    if call.operation is None:
        message = f"Unrecognized request URL ({call.method}: {call.path})."
        call.account.violate("unknown_operation", message, **about)
        raise invalid(message, status=404)
    try:
        values = read(call, headers, query, body)
    except form.FormProblem as problem:
        call.account.violate("form", str(problem), **about)
        raise invalid(f"Invalid request: {problem}") from None
    check_parameters(call, values, descriptions)
    check_idempotency_key(call, headers)
    permitted = call.account.settings.permitted
    if permitted is not None and call.operation.name not in permitted:
        message = "The provided key does not have the required permissions for this endpoint."
        raise StripeError(403, "invalid_request_error", message, "more_permissions_required")


def read(call, headers, query, body):
    if call.method != "POST":
        values = form.read(query)
        if body:
            raise form.FormProblem("a body is sent with a method that has none")
        return values
    if query:
        raise form.FormProblem("parameters of a POST belong into its body")
    if body and headers.get("Content-Type", "").partition(";")[0].strip() != FORM:
        raise form.FormProblem(f"the Content-Type must be {FORM}")
    try:
        return form.read(body.decode())
    except UnicodeDecodeError:
        raise form.FormProblem("not UTF-8") from None


def check_parameters(call, values, descriptions):
    """Checks against every description; the one of the call's version decides what is answered."""
    answer = None
    for version in VERSIONS:
        params, errors = descriptions.request(call.operation, version, values)
        for error in errors:
            call.account.violate(
                "request",
                error.message,
                version=version,
                operation=call.operation.name,
                param=error.param,
                path=call.path,
            )
        if version == call.described_version():
            call.params, answer = params, errors[0] if errors else None
    if answer:
        raise answer


def check_idempotency_key(call, headers):
    if call.method != "POST":
        call.key = None
        return
    if call.key is None and call.account.settings.require_idempotency_key:
        message = "A POST has no Idempotency-Key."
        call.account.violate("idempotency_key_missing", message, operation=call.operation.name, path=call.path)
    if call.key is not None and not 1 <= len(call.key) <= LONGEST_IDEMPOTENCY_KEY:
        message = f"An Idempotency-Key has up to {LONGEST_IDEMPOTENCY_KEY} characters."
        call.account.violate("idempotency_key_length", message, operation=call.operation.name)
        raise invalid(message)
