"""Subscriptions: made by Checkout or by a test's command, changed and ended through the API, renewed by the clock."""

from ..clock import add_interval, day_of_month
from ..errors import invalid, no_such
from ..rendering import listed
from . import invoices
from .common import cleared, equal, merged_metadata, operation, page

ENDED = ("canceled", "incomplete_expired")
NOTICE_OF_TRIAL_END = 3 * 86400
PAYMENT_SETTINGS = {
    "payment_method_options": None,
    "payment_method_types": None,
    "save_default_payment_method": "off",
}
INCOMPLETE_LIFETIME = 23 * 3600


def make(
    account,
    customer,
    items,
    trial_days=None,
    trial_end=None,
    metadata=None,
    default_payment_method=None,
    missing_payment_method="create_invoice",
    status=None,
    pay_first=True,
):
    """A subscription from now on. `items`: (price, quantity). `status`: taken as it is, without a payment.

    Its first invoice is paid with the default payment method; if that fails, the subscription is incomplete.
    """
    now = account.now()
    trial_end = trial_end or (now + trial_days * 86400 if trial_days else None)
    subscription = account.add(
        "subscription",
        application=None, application_fee_percent=None,
        automatic_tax={"disabled_reason": None, "enabled": False, "liability": None},
        billing_cycle_anchor=trial_end or now,
        billing_cycle_anchor_config=None, billing_mode={"flexible": None, "type": "classic"}, billing_schedules=[],
        billing_thresholds=None, cancel_at=None, cancel_at_period_end=False, canceled_at=None,
        cancellation_details={"comment": None, "feedback": None, "reason": None},
        collection_method="charge_automatically", currency=items[0][0]["currency"], customer=customer["id"],
        days_until_due=None, default_payment_method=default_payment_method, default_source=None, default_tax_rates=[],
        description=None, discounts=[], ended_at=None,
        invoice_settings={"account_tax_ids": None, "issuer": {"type": "self"}},
        latest_invoice=None, metadata=metadata or {}, next_pending_invoice_item_invoice=None, on_behalf_of=None,
        pause_collection=None, payment_settings=PAYMENT_SETTINGS,
        pending_invoice_item_interval=None, pending_setup_intent=None, pending_update=None, schedule=None,
        start_date=now, status=status or ("trialing" if trial_end else "active"), test_clock=None, transfer_data=None,
        trial_end=trial_end, trial_settings={"end_behavior": {"missing_payment_method": missing_payment_method}},
        trial_start=now if trial_end else None,
    )  # fmt: skip
    first = items[0][0]
    end = trial_end or next_end(subscription, first, now)
    data = [item(account, subscription, price, quantity, now, end) for price, quantity in items]
    subscription["items"] = listed(data, f"/v1/subscription_items?subscription={subscription['id']}")
    account.emit("customer.subscription.created", subscription)
    if status is None and pay_first:
        begin(account, subscription, now, end)
    schedule(account, subscription)
    return subscription


def item(account, subscription, price, quantity, start, end):
    plan = {
        "id": price["id"], "object": "plan", "active": price["active"], "amount": price["unit_amount"],
        "amount_decimal": price["unit_amount_decimal"], "billing_scheme": "per_unit", "created": price["created"],
        "currency": price["currency"], "interval": price["recurring"]["interval"],
        "interval_count": price["recurring"]["interval_count"], "livemode": account.live, "metadata": {}, "meter": None,
        "nickname": price["nickname"], "product": price["product"], "tiers_mode": None, "transform_usage": None,
        "trial_period_days": None, "usage_type": "licensed",
    }  # fmt: skip
    return {
        "id": account.ids.new("subscription_item"), "object": "subscription_item", "billing_thresholds": None,
        "created": account.now(), "current_period_end": end, "current_period_start": start, "discounts": [],
        "metadata": {}, "plan": plan, "price": price, "quantity": quantity, "subscription": subscription["id"],
        "tax_rates": [],
    }  # fmt: skip


def next_end(subscription, price, start):
    recurring = price["recurring"]
    anchor = day_of_month(subscription["billing_cycle_anchor"])
    return add_interval(start, recurring["interval"], recurring["interval_count"], anchor)


def period(subscription):
    first = subscription["items"]["data"][0]
    return first["current_period_start"], first["current_period_end"]


def method_of(account, subscription):
    """The payment method that its invoices are paid with, or None."""
    customer = account.find("customer", subscription["customer"])
    default = (customer.get("invoice_settings") or {}).get("default_payment_method")
    method = account.find("payment_method", subscription["default_payment_method"] or default)
    return method if method and method["customer"] == customer["id"] else None


def begin(account, subscription, start, end):
    """The first invoice: none to pay during a trial."""
    amount = 0 if subscription["trial_end"] else None
    invoice = invoices.make(account, subscription, "subscription_create", start, end, amount)
    paid = invoices.pay(account, invoice, method_of(account, subscription))
    subscription["latest_invoice"] = invoice["id"]
    if not paid:
        account.change(subscription, "customer.subscription.updated", status="incomplete")


# What happens by the clock


def schedule(account, subscription):
    """Puts what comes next on the agenda. Entries that no longer hold do nothing."""
    _, end = period(subscription)
    add = account.agenda.add
    if subscription["status"] == "incomplete":
        add(subscription["created"] + INCOMPLETE_LIFETIME, lambda: expire(account, subscription))
    if subscription["status"] == "trialing":
        notice = max(subscription["trial_end"] - NOTICE_OF_TRIAL_END, account.now())
        add(notice, lambda trial_end=subscription["trial_end"]: notify_of_trial_end(account, subscription, trial_end))
    if subscription["cancel_at"]:
        add(subscription["cancel_at"], lambda at=subscription["cancel_at"]: cancel_at(account, subscription, at))
    if subscription["status"] not in ENDED:
        add(end, lambda: renew(account, subscription, end))


def expire(account, subscription):
    if subscription["status"] == "incomplete":
        account.change(
            subscription, "customer.subscription.updated", status="incomplete_expired", ended_at=account.now()
        )


def notify_of_trial_end(account, subscription, trial_end):
    if subscription["status"] == "trialing" and subscription["trial_end"] == trial_end:
        account.emit("customer.subscription.trial_will_end", subscription)


def cancel_at(account, subscription, at):
    if subscription["cancel_at"] == at and subscription["status"] not in ENDED:
        end(account, subscription)


def renew(account, subscription, ending):
    """The period has ended: the subscription ends, pauses, or begins its next period with an invoice."""
    if subscription["status"] in (*ENDED, "paused", "incomplete") or period(subscription)[1] != ending:
        return
    if subscription["cancel_at_period_end"]:
        end(account, subscription)
        return
    trial = subscription["status"] == "trialing"
    method = method_of(account, subscription)
    missing = subscription["trial_settings"]["end_behavior"]["missing_payment_method"]
    if trial and method is None and missing == "cancel":
        end(account, subscription)
        return
    if trial and method is None and missing == "pause":
        pause(account, subscription, "trial_end_without_payment_method")
        return
    start_period(account, subscription, ending, method)


def start_period(account, subscription, start, method):
    finish = next_end(subscription, subscription["items"]["data"][0]["price"], start)
    data = [{**i, "current_period_start": start, "current_period_end": finish} for i in subscription["items"]["data"]]
    status = "active" if subscription["status"] in ("trialing", "paused") else subscription["status"]
    account.change(
        subscription, "customer.subscription.updated", items={**subscription["items"], "data": data}, status=status
    )
    invoice = invoices.make(account, subscription, "subscription_cycle", start, finish)
    account.change(subscription, None, latest_invoice=invoice["id"])
    paid = invoices.pay(account, invoice, method)
    if not paid and subscription["status"] == "active":
        account.change(subscription, "customer.subscription.updated", status="past_due")
    if paid and subscription["status"] == "past_due":
        account.change(subscription, "customer.subscription.updated", status="active")
    schedule(account, subscription)


def pause(account, subscription, kind):
    paused = {"subscription": {"type": kind}, "transitioned_at": account.now(), "type": "subscription"}
    account.change(subscription, None, status="paused", status_details={"paused": paused})
    account.emit("customer.subscription.paused", subscription)


def resume(account, subscription):
    """Ends a pause: a new period begins now, with an invoice."""
    account.change(subscription, None, status="active", status_details=None)
    account.emit("customer.subscription.resumed", subscription)
    start_period(account, subscription, account.now(), method_of(account, subscription))


def end(account, subscription, comment=None):
    details = {**subscription["cancellation_details"], "reason": "cancellation_requested", "comment": comment}
    account.change(
        subscription, None, status="canceled", ended_at=account.now(), cancellation_details=details,
        canceled_at=subscription["canceled_at"] or account.now(),
    )  # fmt: skip
    account.emit("customer.subscription.deleted", subscription)


# The API


@operation("GetSubscriptionsSubscriptionExposedId")
def get(account, params, ids):
    return account.need("subscription", ids["subscription_exposed_id"], in_path=True)


@operation("GetSubscriptions")
def list_all(account, params, ids):
    wanted = params.get("status")
    found = [s for s in account.all("subscription") if equal(s, params, "customer", "collection_method")]
    if wanted == "ended":
        found = [s for s in found if s["status"] in ENDED]
    elif wanted not in (None, "all"):
        found = [s for s in found if s["status"] == wanted]
    elif wanted is None:
        found = [s for s in found if s["status"] != "canceled"]
    if "price" in params:
        found = [s for s in found if any(i["price"]["id"] == params["price"] for i in s["items"]["data"])]
    return page(found, params, "/v1/subscriptions", account, "subscription")


@operation("PostSubscriptionsSubscriptionExposedId")
def update(account, params, ids):
    subscription = account.need("subscription", ids["subscription_exposed_id"], in_path=True)
    if subscription["status"] in ENDED and set(params) - {"metadata", "cancellation_details", "expand"}:
        message = "A canceled subscription can only update its cancellation_details and metadata."
        raise invalid(message)
    change(account, subscription, params)
    return subscription


def change(account, subscription, params):
    """Changes a subscription by parameters of the API, also on behalf of the portal."""
    fields = {
        name: cleared(params[name])
        for name in ("description", "default_payment_method", "pause_collection", "cancel_at")
        if name in params
    }
    if params.get("default_payment_method"):
        account.need("payment_method", params["default_payment_method"], "default_payment_method")
    if "metadata" in params:
        fields["metadata"] = merged_metadata(subscription["metadata"], params["metadata"])
    if "cancel_at_period_end" in params:
        fields |= cancellation(account, subscription, params["cancel_at_period_end"])
    elif fields.get("cancel_at"):
        fields["canceled_at"] = account.now()
    elif "cancel_at" in fields:
        fields["canceled_at"] = None
    if "items" in params:
        fields["items"] = changed_items(account, subscription, params["items"])
    if params.get("trial_end") == "now":
        fields["trial_end"] = account.now()
    account.change(subscription, "customer.subscription.updated", **fields)
    if params.get("trial_end") == "now" and subscription["status"] == "trialing":
        start_period(account, subscription, account.now(), method_of(account, subscription))
    else:
        schedule(account, subscription)


def cancellation(account, subscription, wanted):
    details = {**subscription["cancellation_details"], "reason": "cancellation_requested" if wanted else None}
    return {
        "cancel_at_period_end": wanted, "cancel_at": period(subscription)[1] if wanted else None,
        "canceled_at": account.now() if wanted else None, "cancellation_details": details,
    }  # fmt: skip


def changed_items(account, subscription, given):
    """The items after an update: by id changed or taken away, without an id added."""
    data = [dict(item) for item in subscription["items"]["data"]]
    start, end = period(subscription)
    for index, wanted in enumerate(given):
        price = wanted.get("price") and account.need("price", wanted["price"], f"items[{index}][price]")
        if "id" not in wanted:
            data.append(item(account, subscription, price, wanted.get("quantity", 1), start, end))
            continue
        place = next((place for place, old in enumerate(data) if old["id"] == wanted["id"]), None)
        if place is None:
            raise no_such("subscription item", wanted["id"], f"items[{index}][id]")
        if wanted.get("deleted"):
            del data[place]
            continue
        old = data[place]
        new = item(account, subscription, price or old["price"], wanted.get("quantity", old["quantity"]), start, end)
        data[place] = {**new, "id": old["id"], "created": old["created"]}
    return {**subscription["items"], "data": data}


@operation("DeleteSubscriptionsSubscriptionExposedId")
def cancel(account, params, ids):
    identifier = ids["subscription_exposed_id"]
    subscription = account.need("subscription", identifier, in_path=True)
    if subscription["status"] in ENDED:
        raise no_such("subscription", identifier, "id", in_path=True)
    end(account, subscription, (params.get("cancellation_details") or {}).get("comment"))
    return subscription
