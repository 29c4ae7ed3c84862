"""The account itself and its balance: what a client asks to see whether its key works, and whose it is."""

from .common import operation


@operation("GetAccount")
def get_account(account, params, ids):
    return {
        "id": account.id, "object": "account", "business_profile": {"name": account.name}, "capabilities": {},
        "charges_enabled": True, "country": "US", "created": 1_600_000_000, "default_currency": "usd",
        "details_submitted": True, "email": f"{account.name}@example.com", "metadata": {}, "payouts_enabled": True,
        "settings": {}, "type": "standard",
    }  # fmt: skip


@operation("GetBalance")
def get_balance(account, params, ids):
    sums = {}
    for entry in account.ledger.entries:
        sums[entry["currency"]] = sums.get(entry["currency"], 0) + entry["amount"]
    available = [{"amount": amount, "currency": currency} for currency, amount in sorted(sums.items())]
    nothing = [{"amount": 0, "currency": "usd"}]
    return {"object": "balance", "available": available or nothing, "pending": nothing, "livemode": account.live}
