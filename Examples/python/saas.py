"""A product in three plans: sign-up, a change of plan told by Stripe, metered and limited calls, usage.

    WEIR_URL=http://127.0.0.1:8080 WEIR_API_KEY=wr_test_… python3 Examples/python/saas.py
"""
import datetime
import json
import os

from weir_client import Weir, WeirError

weir = Weir(os.environ["WEIR_API_KEY"], os.environ["WEIR_URL"])

# What each plan allows, and how much of it. Doing this at every start is harmless.
kit = weir.account_kits.create({"name": "Starter", "primitivesConfig": {"search.web": {"enabled": False}}})
weir.plans.upsert({"key": "free", "name": "Free", "accountKitId": kit["id"], "quotas": {"seo": 2}, "period": "month"})
weir.plans.upsert(
    {"key": "pro", "name": "Pro", "stripePriceId": "price_pro", "quotas": {"seo": 1000, "aeo": 250}, "period": "month"}
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
usage = customer.billing.usage()
print(
    "usage:", usage["plan"], usage["status"], usage["period"], json.dumps(usage["quotas"], separators=(",", ":")),
    json.dumps(usage["usage"], separators=(",", ":")),
)
