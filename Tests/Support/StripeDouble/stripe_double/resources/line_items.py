"""The lines of Checkout Sessions and payment links."""

from ..errors import invalid
from . import prices


def line_items(account, given):
    """The lines with their amounts, for prices by id or made on the spot."""
    return [line_item(account, line, f"line_items[{index}]") for index, line in enumerate(given)]


def line_item(account, line, param):
    if ("price" in line) == ("price_data" in line):
        raise invalid(f"You must specify either `price` or `price_data` in {param}.", "parameter_missing", param)
    quantity = line.get("quantity", 1)
    if "price" in line:
        price = account.need("price", line["price"], f"{param}[price]")
        if not price["active"]:
            raise invalid(
                "The price specified is inactive. This field only accepts active prices.", None, f"{param}[price]"
            )
    else:
        data = line["price_data"]
        recurring = data.get("recurring", {})
        if "unit_amount" not in data:
            raise invalid(
                "Missing required param: unit_amount.", "parameter_missing", f"{param}[price_data][unit_amount]"
            )
        price = prices.make(
            account, data["unit_amount"], data["currency"], recurring.get("interval"),
            recurring.get("interval_count", 1), data.get("product"), active=False,
        )  # fmt: skip
    amount = price["unit_amount"] * quantity
    return {
        "id": f"li_{account.ids.token()}", "object": "item", "amount_discount": 0, "amount_subtotal": amount,
        "amount_tax": 0, "amount_total": amount, "currency": price["currency"],
        "description": line.get("price_data", {}).get("product_data", {}).get("name") or price["nickname"],
        "price": price, "quantity": quantity,
    }  # fmt: skip
