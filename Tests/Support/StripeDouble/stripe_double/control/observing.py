"""What tests read: requests, violations, events, the ledger, and the closing check."""

from .routes import Problem

CHECK = ("metadataKey", "totals", "afterFullRefund", "everyCharge")


def add(routes):
    routes.add("GET", "/requests", requests)
    routes.add("GET", "/events", lambda command: [command.shown(event) for event in command.account.events])
    routes.add("GET", "/violations", lambda command: command.account.violations)
    routes.add("DELETE", "/violations", forgive)
    routes.add("GET", "/ledger", ledger)
    routes.add("POST", "/ledger/check", check_ledger)
    routes.add("POST", "/check", check)


async def requests(command):
    """The requests of the client. With waitCount and waitSeconds: once there are so many."""
    names = ("operation", "path", "idempotencyKey", "method")
    wanted = {name: command.query[name] for name in names if name in command.query}

    def found():
        return [e for e in command.account.requests if all(e[name] == value for name, value in wanted.items())]

    if "waitCount" in command.query:
        count = int(command.query["waitCount"])
        if not await command.account.wait_until(
            lambda: len(found()) >= count, float(command.query.get("waitSeconds", 10))
        ):
            raise Problem(f"there are {len(found())} requests, not {count}", 408)
    return found()


def forgive(command):
    """Takes away the violations of a rule, which a test has provoked; without a rule, all."""
    rule = command.query.get("rule")
    gone = [violation for violation in command.account.violations if rule in (None, violation["rule"])]
    command.account.violations = [v for v in command.account.violations if v not in gone]
    return gone


def ledger(command):
    query = command.query
    entries = command.account.ledger.matching(
        query.get("customer"), query.get("paymentIntent"), query.get("metadataKey"), query.get("metadataValue")
    )
    sums = {}
    for entry in entries:
        of_kind = sums.setdefault(entry["currency"], {})
        of_kind[entry["kind"]] = of_kind.get(entry["kind"], 0) + entry["amount"]
    return {"entries": entries, "sums": sums}


def offences(command):
    fields = command.body.fields(*CHECK)
    return command.account.ledger.check(
        fields.get("metadata_key", "weir_invoice"), fields.get("totals"), fields.get("after_full_refund", False),
        fields.get("every_charge", False),
    )  # fmt: skip


def check_ledger(command):
    found = offences(command)
    return {"ok": not found, "offences": found}


def check(command):
    """The end of a test: the ledger, the violations, and faults that never fired: such a test tests nothing."""
    found, account = offences(command), command.account
    unfired = [fault.described() for fault in account.faults.unfired()]
    ok = not found and not account.violations and not unfired
    return {"ok": ok, "offences": found, "violations": account.violations, "unfiredFaults": unfired}
