"""Sessions of the billing portal."""

from ..errors import invalid
from . import customers
from .common import operation


@operation("PostBillingPortalSessions")
def create(account, params, ids):
    if not account.settings.portal_configured:
        mode = "live" if account.live else "test"
        message = (
            f"No configuration provided and your {mode} mode default configuration has not been created. Provide a "
            f"configuration or create your default by saving your customer portal settings in {mode} mode."
        )
        raise invalid(message)
    if "customer" not in params:
        raise invalid("Missing required param: customer.", "parameter_missing", "customer")
    customer = customers.existing(account, params["customer"])
    wanted = params.get("flow_data")
    if wanted and wanted["type"] in ("subscription_cancel", "subscription_update"):
        details = wanted.get(wanted["type"])
        if not details:
            raise invalid(f"Missing required param: flow_data[{wanted['type']}].", "parameter_missing", "flow_data")
        account.need("subscription", details["subscription"], f"flow_data[{wanted['type']}][subscription]")
    session = account.add(
        "billing_portal.session",
        configuration="bpc_default", customer=customer["id"], locale=params.get("locale"), on_behalf_of=None,
        return_url=params.get("return_url"), flow=flow(wanted, params.get("return_url")) if wanted else None,
        url=f"https://billing.stripe.com/p/session/{account.ids.token(32)}",
    )  # fmt: skip
    return session


def flow(wanted, return_url):
    after = wanted.get("after_completion") or {"type": "portal_homepage"}
    result = {
        "after_completion": after,
        "type": wanted["type"],
        "subscription_cancel": None,
        "subscription_update": None,
    }
    if wanted["type"] == "subscription_cancel":
        result["subscription_cancel"] = {
            "retention": None,
            "subscription": wanted["subscription_cancel"]["subscription"],
        }
    if wanted["type"] == "subscription_update":
        result["subscription_update"] = {"subscription": wanted["subscription_update"]["subscription"]}
    return result
