"""What money has moved, and whether any invoice of the client's was charged twice or over its total."""


class Ledger:
    """Entries in the order in which money moved; amounts in minor units, signed from the merchant's side."""

    def __init__(self):
        self.entries = []

    def add(self, kind, amount, charge, at, metadata=None, session=None, **extra):
        """`session`: the metadata of the Checkout Session that the charge came through, if any."""
        self.entries.append(
            {
                "kind": kind, "amount": amount, "currency": charge["currency"], "at": at,
                "charge": charge["id"], "paymentIntent": charge["payment_intent"], "customer": charge["customer"],
                "metadata": dict(charge["metadata"]), "sessionMetadata": dict(session or {}),
                "ownMetadata": dict(metadata or {}), **extra,
            }
        )  # fmt: skip

    def matching(self, customer=None, payment_intent=None, key=None, value=None):
        return [
            entry
            for entry in self.entries
            if (customer is None or entry["customer"] == customer)
            and (payment_intent is None or entry["paymentIntent"] == payment_intent)
            and (key is None or (invoice_of(entry, key) is not None and value in (None, invoice_of(entry, key))))
        ]

    def check(self, key, totals=None, after_full_refund=False, every_charge=False):
        """The offences against "never twice, never over its total", one object each.

        `totals`: what each invoice may be charged at most, as {"amount", "currency"}; with them, a charge of an
        invoice that is not among them is an offence too. `after_full_refund`: a charge may follow one that was
        refunded wholly. `every_charge`: a charge without the key is an offence.
        """
        offences = []
        by_invoice = {}
        for entry in self.entries:
            invoice = invoice_of(entry, key)
            if invoice is not None:
                by_invoice.setdefault(invoice, []).append(entry)
            elif every_charge and entry["kind"] == "charge":
                offences.append({"offence": "charge_without_invoice", "invoice": None, "entries": [entry]})
        for invoice, entries in by_invoice.items():
            total = None if totals is None else totals.get(invoice)
            offences += [
                {"offence": offence, "invoice": invoice, "entries": entries}
                for offence in invoice_offences(entries, total, totals is not None, after_full_refund)
            ]
        return offences


def invoice_of(entry, key):
    return entry["metadata"].get(key) or entry["sessionMetadata"].get(key)


def invoice_offences(entries, total, totals_given, after_full_refund):
    charges = [entry for entry in entries if entry["kind"] == "charge"]
    held, twice = 0, False
    for entry in entries:
        if entry["kind"] == "charge":
            twice = twice or held > 0 or (not after_full_refund and entry is not charges[0])
        if entry["kind"] in ("charge", "refund", "refund_failed"):
            held += entry["amount"]
    if twice:
        yield "charged_twice"
    if held < 0:
        yield "refunded_over_charge"
    if totals_given and total is None and charges:
        yield "invoice_unknown"
    if total is not None and charges:
        if any(entry["currency"] != total["currency"] for entry in charges):
            yield "charged_in_other_currency"
        refunded = sum(entry["amount"] for entry in entries if entry["kind"] in ("refund", "refund_failed"))
        charged = sum(entry["amount"] for entry in charges) + (refunded if after_full_refund else 0)
        if charged > total["amount"]:
            yield "charged_over_total"
