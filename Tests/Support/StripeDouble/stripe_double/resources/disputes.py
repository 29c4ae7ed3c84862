"""Disputes: a customer's bank takes money back. They begin and end by a test's command."""

from .common import equal, operation, page


def open_one(account, charge, amount=None, reason="fraudulent"):
    amount = charge["amount_captured"] if amount is None else amount
    evidence_details = {
        "due_by": account.now() + 7 * 86400, "enhanced_eligibility": {}, "has_evidence": False, "past_due": False,
        "submission_count": 0, "submission_method": "manual",
    }  # fmt: skip
    card = {"brand": "visa", "case_type": "chargeback", "network": "visa", "network_reason_code": "10.4"}
    dispute = account.add(
        "dispute",
        amount=amount, balance_transactions=[], charge=charge["id"], currency=charge["currency"],
        enhanced_eligibility_types=[], evidence={"enhanced_evidence": {}}, evidence_details=evidence_details,
        is_charge_refundable=False, metadata={}, payment_intent=charge["payment_intent"],
        payment_method_details={"card": card, "type": "card"},
        reason=reason, status="needs_response",
    )  # fmt: skip
    account.change(charge, None, disputed=True)
    account.ledger.add(
        "dispute", -amount, charge, account.now(), session=session_of(account, charge), dispute=dispute["id"]
    )
    account.emit("charge.dispute.created", dispute)
    account.emit("charge.dispute.funds_withdrawn", dispute)
    return dispute


def close(account, dispute, status):
    """Ends a dispute as won or lost; a won one brings the money back."""
    charge = account.find("charge", dispute["charge"])
    account.change(dispute, None, status=status)
    if status == "won":
        account.ledger.add(
            "dispute_won",
            dispute["amount"],
            charge,
            account.now(),
            session=session_of(account, charge),
            dispute=dispute["id"],
        )
        account.emit("charge.dispute.funds_reinstated", dispute)
    account.emit("charge.dispute.closed", dispute)
    return dispute


def session_of(account, charge):
    return account.find("payment_intent", charge["payment_intent"])["_session_metadata"]


@operation("GetDisputesDispute")
def get(account, params, ids):
    return account.need("dispute", ids["dispute"], in_path=True)


@operation("GetDisputes")
def list_all(account, params, ids):
    found = [dispute for dispute in account.all("dispute") if equal(dispute, params, "charge", "payment_intent")]
    return page(found, params, "/v1/disputes", account, "dispute")
