"""Checks the signatures of kept webhooks with the SDK of Stripe, and prints what came of each as JSON.

usage: verify_webhooks.py FOLDER SECRET
"""

import json
import os
import sys

import stripe

folder, secret = sys.argv[1:3]
results = []


def check(payload, header, key):
    try:
        event = stripe.Webhook.construct_event(payload, header, key)
        return {"ok": True, "id": event["id"], "type": event["type"]}
    except stripe.SignatureVerificationError as error:
        return {"ok": False, "error": str(error)}


for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        kept = json.load(file)
    header = kept["headers"]["Weir-Signature"]
    results.append(
        {
            "path": kept["path"],
            "header": header,
            "right": check(kept["body"], header, secret),
            "wrongSecret": check(kept["body"], header, secret + "x"),
            "changedBody": check(kept["body"] + " ", header, secret),
            "body": kept["body"],
        }
    )
print(json.dumps(results))
