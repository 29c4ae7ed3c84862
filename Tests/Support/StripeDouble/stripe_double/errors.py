"""The errors that Stripe answers with."""


class StripeError(Exception):
    """An answer other than 200. `extra` goes into the error object as it is; `headers` to the answer."""

    def __init__(self, status, kind, message, code=None, param=None, headers=None, **extra):
        super().__init__(message)
        self.status, self.kind, self.message, self.code, self.param = status, kind, message, code, param
        self.headers = headers or {}
        self.extra = extra

    def body(self):
        error = {"type": self.kind, "message": self.message}
        if self.code:
            error["code"] = self.code
            error["doc_url"] = f"https://stripe.com/docs/error-codes/{self.code.replace('_', '-')}"
        if self.param:
            error["param"] = self.param
        return {"error": {**error, **self.extra}}


def invalid(message, code=None, param=None, status=400, **extra):
    return StripeError(status, "invalid_request_error", message, code, param, **extra)


def no_such(kind, given, param="id", in_path=False, other_mode=None):
    """An id that leads nowhere: 404 in a path, 400 in a parameter."""
    message = f"No such {kind}: '{given}'"
    if other_mode is not None:
        here, there = ("test", "live") if other_mode else ("live", "test")
        message += f"; a similar object exists in {there} mode, but a {here} mode key was used to make this request."
    return invalid(message, "resource_missing", param, 404 if in_path else 400)


def unauthorized(message="Invalid API Key provided."):
    return StripeError(401, "invalid_request_error", message)


def reused_key(message):
    return StripeError(400, "idempotency_error", message)


def key_in_use():
    message = "There is currently another in-progress request using this Idempotent Key. Please try again later."
    return StripeError(409, "idempotency_error", message, "idempotency_key_in_use")
