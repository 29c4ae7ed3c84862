"""Ids in Stripe's form, the same in every run: made from the account's name, the kind and a count."""

import hashlib

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

PREFIXES = {
    "billing_portal.session": "bps", "charge": "ch", "customer": "cus", "dispute": "du", "event": "evt",
    "invoice": "in", "invoice_payment": "inpay", "payment_intent": "pi", "payment_link": "plink",
    "payment_method": "pm", "price": "price", "product": "prod", "refund": "re", "request": "req",
    "setup_intent": "seti", "subscription": "sub", "subscription_item": "si", "webhook_endpoint": "we",
}  # fmt: skip


class Ids:
    def __init__(self, account, live):
        self.account, self.live, self.count = account, live, 0

    def token(self, length=24):
        self.count += 1
        text = f"{self.account}:{self.live}:{self.count}"
        number = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=24).digest(), "big")
        digits = []
        while len(digits) < length:
            number, digit = divmod(number, 62)
            digits.append(ALPHABET[digit])
        return "".join(digits)

    def new(self, kind):
        if kind == "checkout.session":
            return f"cs_{'live' if self.live else 'test'}_{self.token(29)}"
        return f"{PREFIXES[kind]}_{self.token()}"
