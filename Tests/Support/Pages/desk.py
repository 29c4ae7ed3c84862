"""The dashboard's customers, contracts, invoices and events, found from its own lists."""
import re

import stage as stages

ROOT = "/dashboard/test"


def first(page, pattern):
    """The first link of the page that is shown whose path is like this."""
    for link in page.locator("main a[href]").all():
        path = stages.path_of(link.get_attribute("href"))
        if re.fullmatch(pattern, path):
            return path
    return None


def pages(page, url):
    """Names and paths, looked up in the browser of somebody who has signed in."""
    found = {
        "customers": f"{ROOT}/customers", "customer-search": f"{ROOT}/customers?q=a", "customer-new": f"{ROOT}/customers/new",
        "contracts": f"{ROOT}/contracts", "contract-new": f"{ROOT}/contracts/new", "invoices": f"{ROOT}/invoices",
        "invoices-none": f"{ROOT}/invoices?customer=nobody-is-called-so", "events": f"{ROOT}/events", "rejected": f"{ROOT}/events/rejected",
        "rejected-discard": f"{ROOT}/events/rejected/discard",
    }

    def follow(name, path, pattern, *parts):
        page.goto(url + path, wait_until="load")
        found[name] = first(page, pattern)
        for part in parts:
            if found[name]:
                found[f"{name}-{part.split('?')[0]}"] = f"{found[name]}/{part}"

    follow("contract", f"{ROOT}/contracts?state=active", rf"{ROOT}/contracts/con[a-z]*_\w+", "change", "cancel")
    if found["contract"]:
        follow("customer", found["contract"], rf"{ROOT}/customers/cust_\w+", "usage", "events", "audit", "plan")
        page.goto(f"{url}{found['contract']}/change", wait_until="load")
        page.get_by_label("Seats").fill("3")
        page.get_by_role("button", name="Show what it costs").click()
        found["contract-preview"] = page.url.removeprefix(url)
    for status, parts in [("sent", ["mark-paid", "credit", "void"]), ("paid", ["refund"]), ("in_progress", ["finalize"])]:
        follow(f"invoice-{status}", f"{ROOT}/invoices?status={status}", rf"{ROOT}/invoices/inv_\w+", *parts)
    follow("event", f"{ROOT}/events", rf"{ROOT}/events/cust_\w+/\d+")
    return {name: path for name, path in found.items() if path}
