"""Prices. They are made by a test's command, as in the dashboard; the client only reads them."""

from .common import equal, operation, page


def make(
    account,
    unit_amount=1000,
    currency="usd",
    interval="month",
    interval_count=1,
    product=None,
    active=True,
    id=None,
    nickname=None,
    metadata=None,
    lookup_key=None,
):
    """A price; one without an interval is for once."""
    recurring = interval and {
        "interval": interval, "interval_count": interval_count, "meter": None, "trial_period_days": None,
        "usage_type": "licensed",
    }  # fmt: skip
    return account.add(
        "price",
        id=id, active=active, billing_scheme="per_unit", currency=currency, custom_unit_amount=None,
        lookup_key=lookup_key, metadata=metadata or {}, nickname=nickname,
        product=product or account.ids.new("product"), recurring=recurring or None, tax_behavior="unspecified",
        tiers_mode=None, transform_quantity=None, type="recurring" if interval else "one_time",
        unit_amount=unit_amount, unit_amount_decimal=str(unit_amount),
    )  # fmt: skip


@operation("GetPricesPrice")
def get(account, params, ids):
    return account.need("price", ids["price"], "price", in_path=True)


@operation("GetPrices")
def list_all(account, params, ids):
    found = [price for price in account.all("price") if equal(price, params, "active", "currency", "product", "type")]
    if "lookup_keys" in params:
        found = [price for price in found if price["lookup_key"] in params["lookup_keys"]]
    if "recurring" in params:
        found = [
            price
            for price in found
            if price["recurring"] and equal(price["recurring"], params["recurring"], "interval", "usage_type", "meter")
        ]
    return page(found, params, "/v1/prices", account, "price")
