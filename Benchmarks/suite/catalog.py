"""What the workspace under measurement sells: meters, features, a kit and a plan."""

from .templates import EVENT_NAME

FEATURES = [f"feature-{number}" for number in range(10)]
PLAN = "bench"
PLENTY = 1_000_000_000

METERS = [
    {"code": "llm-requests", "eventName": EVENT_NAME, "aggregation": "count"},
    {"code": "llm-input", "eventName": EVENT_NAME, "aggregation": "sum", "valueProperty": "input_tokens"},
    {
        "code": "llm-output",
        "eventName": EVENT_NAME,
        "aggregation": "sum",
        "valueProperty": "output_tokens",
        "groupKeys": ["service", "model"],
    },
]


def make(server):
    """Makes three meters for the events, ten features to decide about, and a plan with a quota on each and a rate.

    Two more quotas stand on the meters of the events, so that reading usage tells of all that was ingested.
    """
    for meter in METERS:
        server.call("POST", "/v1/meters", meter)
    for key, meter in [("requests", "llm-requests"), ("input-tokens", "llm-input")]:
        server.call("POST", "/v1/features", {"key": key, "type": "metered", "meter": meter})
    kit = server.call(
        "POST",
        "/v1/account-kits",
        {
            "name": "Bench",
            "mode": "closed",
            "primitivesConfig": {feature: {"enabled": True} for feature in [*FEATURES, "requests", "input-tokens"]},
        },
    )
    quotas = {feature: PLENTY for feature in FEATURES} | {"requests": PLENTY, "input-tokens": 1000 * PLENTY}
    server.call(
        "POST",
        "/v1/plans",
        {
            "key": PLAN,
            "name": "Bench",
            "accountKitId": kit["id"],
            "quotas": quotas,
            "rateLimits": {"*": {"limit": 1_000_000, "interval": "second"}},
        },
    )


def subscribe(server, external, quota=None):
    """A customer of the plan, with a quota of its own on the first feature when one is given."""
    server.call("POST", "/v1/users", {"externalId": external})
    server.call("PUT", f"/v1/users/ext:{external}/billing/subscription", {"planKey": PLAN})
    if quota is not None:
        server.call("PUT", f"/v1/users/ext:{external}/quotas/{FEATURES[0]}", {"limit": quota})
