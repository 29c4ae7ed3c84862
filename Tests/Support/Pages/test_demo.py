"""The same seed and end give the same demo, wherever it is made."""
import json
import os
import subprocess

import stage as stages
import weir_server

END = "2026-06-20T10:00"


def told(server):
    """What there is in a demo, without what is random in every workspace: ids."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WEIR_")}
    environment.update(WEIR_URL=server.url, WEIR_KEY=weir_server.TEST_KEY)
    words = ["demo", "--seed", "7", "--customers", "8", "--months", "2", "--until", END, "--json"]
    done = subprocess.run([weir_server.executable(), *words], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr

    def rows(path, name):
        found, cursor = [], ""
        while True:
            page = stages.ask("GET", f"{server.url.rstrip('/')}{path}?limit=200{cursor}", Authorization=f"Bearer {weir_server.TEST_KEY}")
            found += page[name]
            if not page["nextCursor"]:
                return found
            cursor = "&cursor=" + page["nextCursor"]

    customers = rows("/v1/customers", "customers")
    names = {customer["id"]: customer["externalId"] for customer in customers}
    invoices = rows("/v1/invoices", "invoices")
    return {
        "customers": sorted((customer["externalId"], customer["name"], customer["status"]) for customer in customers),
        "contracts": sorted(
            (names[contract["customerId"]], contract["startDate"], contract["status"], str(contract.get("endDate")))
            for contract in rows("/v1/contracts", "contracts")),
        "invoices": sorted(
            (invoice["invoiceNumber"] or "", names[invoice["customerId"]], invoice["invoiceDate"], invoice["dueDate"],
             invoice["status"], invoice["currency"], invoice["totalMinor"], invoice["amountDueMinor"],
             json.dumps([[line["label"], line["quantity"], line["amountMinor"]] for line in invoice["lines"]]))
            for invoice in invoices),
    }


def test_the_same_seed_gives_the_same_demo():
    found = []
    for _ in range(2):
        with weir_server.Server(WEIR_API_RATE_LIMIT="1000000000") as server:
            found.append(told(server))
    assert len(found[0]["invoices"]) > 20
    numbers = [invoice[0] for invoice in found[0]["invoices"] if invoice[0]]
    assert len(numbers) > 5 and len(set(numbers)) == len(numbers)
    # Which customer has which number, too.
    assert found[0] == found[1]
