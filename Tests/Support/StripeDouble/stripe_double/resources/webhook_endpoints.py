"""Webhook endpoints that the client makes; its answer alone holds the secret."""

from .common import metadata_of, operation


@operation("PostWebhookEndpoints")
def create(account, params, ids):
    endpoint = account.add(
        "webhook_endpoint",
        api_version=params.get("api_version"), application=None, description=params.get("description") or None,
        enabled_events=params["enabled_events"], metadata=metadata_of(params), status="enabled", url=params["url"],
    )  # fmt: skip
    secret = f"whsec_{account.ids.token(32)}"
    account.webhooks.add_endpoint(
        params["url"], [secret], endpoint["id"], params.get("api_version"), params["enabled_events"]
    )
    return {**endpoint, "secret": secret}
