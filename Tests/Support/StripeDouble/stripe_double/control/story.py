"""What others do: the customer in the browser and the portal, the bank, and the merchant in Stripe's dashboard."""

from .. import cards
from ..resources import (
    confirming,
    customers,
    disputes,
    invoices,
    paying,
    payment_intents,
    payment_methods,
    prices,
    refunds,
    setup_intents,
    subscriptions,
)  # fmt: skip
from .routes import Problem

PRICE = (
    "id",
    "unitAmount",
    "currency",
    "interval",
    "intervalCount",
    "product",
    "active",
    "nickname",
    "metadata",
    "lookupKey",
)
METHOD = (
    "customer",
    "default",
    "behaviour",
    "type",
    "brand",
    "last4",
    "expMonth",
    "expYear",
    "declinesAttach",
    "testMethod",
)
SUBSCRIPTION = (
    "customer",
    "price",
    "quantity",
    "items",
    "trialDays",
    "trialEnd",
    "metadata",
    "defaultPaymentMethod",
    "missingPaymentMethod",
    "status",
)


def add(routes):
    routes.add("POST", "/prices", lambda c: c.shown(prices.make(c.account, **c.body.fields(*PRICE))))
    routes.add("POST", "/prices/{id}", change_price)
    routes.add("POST", "/customers", lambda c: c.shown(customers.make(c.account, c.body.values)))
    routes.add("POST", "/customers/{id}", change_customer)
    routes.add("POST", "/customers/{id}/delete", delete_customer)
    routes.add("POST", "/payment_methods", make_method)
    routes.add("POST", "/payment_methods/{id}", change_method)
    routes.add("POST", "/payment_methods/{id}/detach", detach_method)
    routes.add("POST", "/payment_intents/{id}/confirm", confirm_payment)
    routes.add("POST", "/payment_intents/{id}/authenticate", authenticate_payment)
    routes.add("POST", "/payment_intents/{id}/settle", settle_payment)
    routes.add("POST", "/payment_intents/{id}/cancel", cancel_payment)
    routes.add("POST", "/setup_intents/{id}/confirm", confirm_setup)
    routes.add("POST", "/setup_intents/{id}/authenticate", authenticate_setup)
    routes.add("POST", "/checkout_sessions/{id}/complete", complete_session)
    routes.add("POST", "/subscriptions", make_subscription)
    routes.add("POST", "/subscriptions/{id}", change_subscription)
    routes.add("POST", "/subscriptions/{id}/status", set_status)
    routes.add("POST", "/subscriptions/{id}/cancel", cancel_subscription)
    routes.add("POST", "/subscriptions/{id}/pause", pause_subscription)
    routes.add("POST", "/subscriptions/{id}/resume", resume_subscription)
    routes.add("POST", "/invoices/{id}/pay", pay_invoice)
    routes.add("POST", "/invoices/{id}/end", end_invoice)
    routes.add("POST", "/refunds", make_refund)
    routes.add("POST", "/refunds/{id}/end", end_refund)
    routes.add("POST", "/disputes", open_dispute)
    routes.add("POST", "/disputes/{id}/close", close_dispute)


# Prices and customers


def change_price(command):
    price = command.find("price")
    fields = command.body.fields("active", "nickname", "metadata", "lookupKey")
    command.account.change(price, "price.updated", **fields)
    return command.shown(price)


def change_customer(command):
    customer = command.find("customer")
    customers.change(command.account, customer, command.body.values)
    return command.shown(customer)


def delete_customer(command):
    command.body.fields()
    customer = command.find("customer")
    customers.delete(command.account, customer)
    return command.shown(customer)


# Payment methods


def make_method(command):
    fields = command.body.fields(*METHOD)
    account = command.account
    owner, default, test = fields.pop("customer", None), fields.pop("default", False), fields.pop("test_method", None)
    if test is not None and test not in cards.TEST_METHODS and test not in cards.BY_NUMBER:
        raise Problem(f"unknown testMethod: {test}; known: {', '.join(cards.TEST_METHODS)}")
    method = payment_methods.of_test(account, test) if test else payment_methods.make(account, **fields)
    if owner is not None:
        customer = command.named("customer", owner)
        account.change(method, None, customer=owner, _set_up=True)
        account.emit("payment_method.attached", method)
        if default:
            customers.change(account, customer, {"invoice_settings": {"default_payment_method": method["id"]}})
    return command.shown(method)


def change_method(command):
    method = command.find("payment_method")
    fields = command.body.fields("behaviour", "expMonth", "expYear", "last4", "declinesAttach")
    if "behaviour" in fields:
        method["_behaviour"] = cards.behaviour(fields["behaviour"])
    if "declines_attach" in fields:
        method["_declines_attach"] = fields["declines_attach"]
    details = {name: fields[name] for name in ("exp_month", "exp_year", "last4") if name in fields}
    if details:
        command.account.change(method, "payment_method.automatically_updated", card={**method["card"], **details})
    return command.shown(method)


def detach_method(command):
    command.body.fields()
    method = command.find("payment_method")
    if method["customer"] is None:
        raise Problem("the payment method is not attached")
    return command.shown(payment_methods.detach(command.account, method))


# Payments


def confirm_payment(command):
    """The customer pays on a page of the client's own, with Stripe's elements: on-session."""
    intent = command.find("payment_intent")
    params = command.body.fields("paymentMethod", "setupFutureUsage", "returnUrl")
    confirming.confirm(command.account, intent, params)
    return command.shown(intent)


def authenticate_payment(command):
    intent = command.find("payment_intent")
    confirming.authenticate(command.account, intent, command.body.fields("success").get("success", True))
    return command.shown(intent)


def settle_payment(command):
    intent = command.find("payment_intent")
    confirming.settle(command.account, intent, command.body.fields("outcome").get("outcome"))
    paying.settled(command.account, intent)
    return command.shown(intent)


def cancel_payment(command):
    intent = command.find("payment_intent")
    reason = command.body.fields("reason").get("reason", "requested_by_customer")
    if intent["status"] not in payment_intents.CANCELABLE:
        raise Problem(f"the payment intent is {intent['status']}")
    payment_intents.end(command.account, intent, reason)
    return command.shown(intent)


def confirm_setup(command):
    intent = command.find("setup_intent")
    setup_intents.confirm(command.account, intent, command.body.fields("paymentMethod"))
    return command.shown(intent)


def authenticate_setup(command):
    intent = command.find("setup_intent")
    setup_intents.authenticate(command.account, intent, command.body.fields("success").get("success", True))
    return command.shown(intent)


def complete_session(command):
    session = command.find("checkout.session")
    fields = command.body.fields("paymentMethod", "email", "authenticated")
    paying.complete(
        command.account, session, fields.get("payment_method"), fields.get("email"), fields.get("authenticated", True)
    )
    return command.shown(session)


# Subscriptions and Stripe's invoices


def make_subscription(command):
    fields = command.body.fields(*SUBSCRIPTION, required=["customer"])
    customer = command.named("customer", fields.pop("customer"))
    items = fields.pop("items", None) or [{"price": fields.get("price"), "quantity": fields.get("quantity", 1)}]
    fields.pop("price", None)
    fields.pop("quantity", None)
    pairs = [(command.named("price", item["price"]), item.get("quantity", 1)) for item in items]
    return command.shown(subscriptions.make(command.account, customer, pairs, **fields))


def change_subscription(command):
    """As the portal or the dashboard changes it: the parameters are those of the API."""
    subscription = command.find("subscription")
    if subscription["status"] in subscriptions.ENDED:
        raise Problem(f"the subscription is {subscription['status']}")
    subscriptions.change(command.account, subscription, command.body.values)
    return command.shown(subscription)


STATUSES = ("active", "past_due", "unpaid", "incomplete", "incomplete_expired", "trialing", "paused", "canceled")


def set_status(command):
    """Sets a status as it is, with the event of an update, or of the end for `canceled`."""
    subscription = command.find("subscription")
    status = command.body.fields("status", required=["status"])["status"]
    if status not in STATUSES:
        raise Problem(f"unknown status: {status}; known: {', '.join(STATUSES)}; for others change the object")
    if status == "canceled":
        subscriptions.end(command.account, subscription)
    else:
        command.account.change(subscription, "customer.subscription.updated", status=status)
    return command.shown(subscription)


def cancel_subscription(command):
    command.body.fields()
    subscription = command.find("subscription")
    subscriptions.end(command.account, subscription)
    return command.shown(subscription)


def pause_subscription(command):
    subscription = command.find("subscription")
    subscriptions.pause(command.account, subscription, command.body.fields("type").get("type", "pause_requested"))
    return command.shown(subscription)


def resume_subscription(command):
    command.body.fields()
    subscription = command.find("subscription")
    if subscription["status"] != "paused":
        raise Problem(f"the subscription is {subscription['status']}")
    subscriptions.resume(command.account, subscription)
    return command.shown(subscription)


def pay_invoice(command):
    """Stripe tries again to collect an open invoice, with the subscription's or the given method."""
    account, invoice = command.account, command.find("invoice")
    if invoice["status"] not in ("open", "uncollectible"):
        raise Problem(f"the invoice is {invoice['status']}")
    given = command.body.fields("paymentMethod").get("payment_method")
    subscription = account.find("subscription", invoice["parent"]["subscription_details"]["subscription"])
    method = command.named("payment_method", given) if given else subscriptions.method_of(account, subscription)
    paid = invoices.pay(account, invoice, method)
    if paid and subscription["status"] in ("past_due", "unpaid", "incomplete"):
        account.change(subscription, "customer.subscription.updated", status="active")
        subscriptions.schedule(account, subscription)
    return command.shown(invoice)


def end_invoice(command):
    invoice = command.find("invoice")
    status = command.body.fields("status", required=["status"])["status"]
    if status not in ("void", "uncollectible"):
        raise Problem("an invoice ends as void or uncollectible")
    invoices.end(command.account, invoice, status)
    return command.shown(invoice)


# Money back


def make_refund(command):
    fields = command.body.fields("paymentIntent", "charge", "amount", "reason", "metadata")
    return command.shown(refunds.make(command.account, fields))


def end_refund(command):
    refund = command.find("refund")
    status = command.body.fields("status", required=["status"])["status"]
    if status not in ("succeeded", "failed", "canceled"):
        raise Problem("a refund ends as succeeded, failed or canceled")
    return command.shown(refunds.end(command.account, refund, status))


def open_dispute(command):
    fields = command.body.fields("charge", "amount", "reason", required=["charge"])
    charge = command.named("charge", fields.pop("charge"))
    return command.shown(disputes.open_one(command.account, charge, **fields))


def close_dispute(command):
    status = command.body.fields("status", required=["status"])["status"]
    if status not in ("won", "lost"):
        raise Problem("a dispute ends as won or lost")
    return command.shown(disputes.close(command.account, command.find("dispute"), status))
