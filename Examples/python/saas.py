"""A product in two plans and a metered one: sign-up, a change of plan told by Stripe, limited calls, usage, an invoice.

It makes plans and customers, so it wants a test workspace that has none of these names.

    WEIR_URL=http://127.0.0.1:8080 WEIR_API_KEY=wr_test_… python3 Examples/python/saas.py
"""
import datetime
import json
import os

from weir_client import Held, Weir, WeirError, verify_webhook

weir = Weir(os.environ["WEIR_API_KEY"], os.environ["WEIR_URL"])

# Which features a customer may use at all; made once.
kit = weir.account_kits.create({"name": "Starter", "primitivesConfig": {"search.web": {"enabled": False}}})
# How much of them. Plans are upserted by key, so doing this at every start is harmless.
weir.plans.upsert({"key": "free", "name": "Free", "accountKitId": kit["id"], "quotas": {"seo": 2}, "period": "month"})
weir.plans.upsert(
    {
        "key": "pro", "name": "Pro", "stripePriceId": "price_pro",
        "quotas": {"seo": 1000, "aeo": 250, "tokens": 1000}, "period": "month",
    }
)
print("plans:", ", ".join(sorted(plan["key"] for plan in weir.plans.list()["plans"])))

# Someone signs up.
user = weir.users.create({"externalId": "user_42", "email": "ada@example.com"})
customer = weir.for_user(user["id"])
customer.billing.set_subscription({"planKey": "free"})


def optimise() -> str:
    """Each call asks first; what does not fit is refused."""
    customer.consume("seo")
    return "done"


for _ in range(3):
    try:
        print("call:", optimise())
    except WeirError as error:
        print("call:", error.status, error.message)

# Stripe says that they pay now. The same state may be told as often as it comes.
period_end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=20)
customer.billing.set_subscription(
    {
        "planKey": "pro", "status": "active", "stripeCustomerId": "cus_42", "stripeSubscriptionId": "sub_42",
        "currentPeriodEnd": period_end.isoformat(timespec="milliseconds"), "assignKit": True,
    }
)
print("call:", optimise())

subscription = customer.billing.get_subscription()["subscription"]
assert subscription is not None
print("subscription:", subscription["planKey"], subscription["status"])

# Work whose size is known afterwards: quota is held for the most that it may take, and what it took is counted.
def write(held: Held) -> str:
    held.quantity = 412
    return "a text of 412 tokens"


print("guard:", customer.guard("tokens", write, 600))
reservation = customer.reserve("tokens", 300)
customer.commit(reservation["id"], {"quantity": 88})
usage = customer.billing.usage()
print(
    "usage:", usage["plan"], usage["status"], usage["period"], json.dumps(usage["quotas"], separators=(",", ":")),
    json.dumps(usage["usage"], separators=(",", ":")),
)

# Another customer pays for what it uses. Its month passes on a clock that is moved by hand.
clock = weir.test_clocks.create({"now": "2026-02-01T00:00:00Z"})
weir.meters.create({"code": "calls", "eventName": "api.call", "aggregation": "count"})
weir.plans.upsert(
    {
        "key": "metered", "name": "Metered", "currency": "USD",
        "prices": [{"key": "calls", "model": "per_unit", "meter": "calls", "unitAmount": "0.02"}],
    }
)
payer = weir.customers.create({"externalId": "acme", "testClockId": clock["id"]})
weir.contracts.create({"customerId": payer["id"], "planKey": "metered", "startDate": "2026-02-01"})
weir.events.send({"customerId": payer["id"], "eventName": "api.call", "timestamp": "2026-02-01T00:00:00Z"})
with weir.events.sender(batch_size=100) as sender:
    for _ in range(999):
        sender.add({"customerId": payer["id"], "eventName": "api.call", "timestamp": "2026-02-01T00:00:00Z"})
print("events:", 1 + sender.counts.accepted)
weir.test_clocks.advance(clock["id"], "2026-03-01T00:00:00Z")
invoices = weir.invoices.list(customer_id=payer["id"], status="sent")["invoices"]
print("invoices:", *(f"{invoice['totalMinor']} {invoice['currency']}" for invoice in invoices))

# Weir tells of what happens; who else could send such a message is found out.
try:
    verify_webhook(b'{"type":"invoice.paid"}', f"t=1,v1={'0' * 64}", "whsec_of_this_endpoint")
except WeirError as error:
    print("webhook:", error.code)
