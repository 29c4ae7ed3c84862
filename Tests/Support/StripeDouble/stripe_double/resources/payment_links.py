"""Payment links: made, and switched on or off. Nobody pays through one here."""

from ..errors import invalid
from ..rendering import listed
from .common import merged_metadata, metadata_of, operation
from .line_items import line_items


@operation("PostPaymentLinks")
def create(account, params, ids):
    items = line_items(account, params.get("line_items") or [])
    if not items:
        raise invalid("Missing required param: line_items.", "parameter_missing", "line_items")
    restrictions = params.get("restrictions")
    limit = restrictions and {"completed_sessions": {"count": 0, "limit": restrictions["completed_sessions"]["limit"]}}
    link = account.add(
        "payment_link",
        active=True, after_completion={"hosted_confirmation": {"custom_message": None}, "type": "hosted_confirmation"},
        allow_promotion_codes=params.get("allow_promotion_codes", False), application=None,
        application_fee_amount=None, application_fee_percent=None,
        automatic_tax={"enabled": False, "liability": None}, billing_address_collection="auto",
        consent_collection=None, currency=items[0]["price"]["currency"], custom_fields=[],
        custom_text=dict.fromkeys(("after_submit", "shipping_address", "submit", "terms_of_service_acceptance")),
        customer_creation="if_required", inactive_message=None, invoice_creation=None, metadata=metadata_of(params),
        on_behalf_of=None, payment_intent_data=None, payment_method_collection="always", payment_method_types=None,
        phone_number_collection={"enabled": False}, restrictions=limit, shipping_address_collection=None,
        shipping_options=[], submit_type="auto", subscription_data=None,
        tax_id_collection={"enabled": False, "required": "never"}, transfer_data=None,
        url=f"https://buy.stripe.com/{account.ids.token(20)}",
        _line_items=listed(items, "/v1/payment_links/line_items"),
    )  # fmt: skip
    link.pop("created")
    return link


@operation("PostPaymentLinksPaymentLink")
def update(account, params, ids):
    link = account.need("payment_link", ids["payment_link"], in_path=True)
    if "metadata" in params:
        link["metadata"] = merged_metadata(link["metadata"], params["metadata"])
    link["active"] = params.get("active", link["active"])
    return link
