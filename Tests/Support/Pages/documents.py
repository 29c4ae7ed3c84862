"""Invoices and credit notes of every kind, made through the API of a server's test workspace."""
import itertools
import json
import urllib.error
import urllib.request

from weir_server import TEST_KEY

SELLER = {
    "legalName": "Example Cloud GmbH",
    "address": {"line1": "Lindenstraße 12", "city": "Berlin", "postalCode": "10969", "country": "DE"},
    "taxId": "DE123456789",
}
VAT = [{"code": "vat", "name": "VAT", "percent": "19"}]
ATTACK = "<script>alert('x')</script>\"&'><img src=x onerror=alert(1)>"


class Caller:
    """Asks a server in the name of its operator."""

    def __init__(self, url):
        self.url = url.rstrip("/")

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": f"Bearer {TEST_KEY}", "Content-Type": "application/json"}
        call = urllib.request.Request(self.url + path, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(call) as answer:
                return json.loads(answer.read())
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path} answers {error.code}: {error.read().decode()}") from None

    def get(self, path):
        """Headers and bytes of a document."""
        call = urllib.request.Request(self.url + path, headers={"Authorization": f"Bearer {TEST_KEY}"})
        with urllib.request.urlopen(call) as answer:
            return answer.headers, answer.read()


def make(server):
    """Makes the documents; returns their paths by name, without `/pdf` and `/html`."""
    story = Story(Caller(server.url))
    return story.usage() | story.single()


class Story:
    def __init__(self, caller):
        self.ask = caller.ask
        self.ask("PATCH", "/v1/settings", {"seller": SELLER, "mail": {"quiet": True}})
        self.clock = self.ask("POST", "/v1/test-clocks", {"now": "2026-02-01T00:00:00Z"})["id"]
        self.numbers = itertools.count(1)

    def customer(self, name, **more):
        body = {"externalId": f"customer-{next(self.numbers)}", "name": name, "testClockId": self.clock, **more}
        return self.ask("POST", "/v1/customers", body)["id"]

    def advance(self, day):
        self.ask("POST", f"/v1/test-clocks/{self.clock}/advance", {"to": f"{day}T00:00:00Z"})

    def events(self, customer, event, values, day="2026-02-10"):
        events = [
            {"customerId": customer, "eventName": event, "timestamp": f"{day}T{index % 24:02}:00:00Z",
             "idempotencyKey": f"{customer}-{event}-{day}-{index}", "properties": properties}
            for index, properties in enumerate(values)
        ]
        answer = self.ask("POST", "/v1/events/batch?atomic=true", {"events": events})
        assert answer["count"] == len(events), answer

    # Usage in every form

    def usage(self):
        """Two months of a contract with fees, usage of several models, a coupon and taxes; and what comes of them."""
        for code, event, aggregation, more in [
            ("api_calls", "api.call", "sum", {"valueProperty": "n", "groupKeys": ["region"]}),
            ("tokens", "tokens", "sum", {"valueProperty": "n"}),
            ("volume", "payment", "sum", {"valueProperty": "amount"}),
            ("storage", "storage", "max", {"valueProperty": "gb"}),
        ]:
            self.ask("POST", "/v1/meters", {"code": code, "eventName": event, "aggregation": aggregation, **more})
        self.ask("POST", "/v1/coupons", {"code": "SPRING", "name": "Spring 2026", "percentOff": 10, "duration": "forever"})
        tiers = [{"upTo": "1000000", "unitAmount": "0.0004"}, {"upTo": "5000000", "unitAmount": "0.0003", "flatAmount": "25"},
                 {"upTo": None, "unitAmount": "0.00015"}]
        self.ask("POST", "/v1/plans", {
            "key": "scale", "name": "Scale", "currency": "EUR", "netTerms": 14,
            "prices": [
                {"key": "base", "name": "Scale plan", "model": "flat", "amount": "499", "timing": "advance"},
                {"key": "seats", "name": "Seats", "model": "per_unit", "per": "seat", "unitAmount": "24", "timing": "advance"},
                {"key": "tokens", "name": "Tokens", "model": "graduated", "meter": "tokens", "freeUnits": "250000",
                 "tiers": tiers},
                {"key": "calls", "name": "API calls", "model": "dimensional", "meter": "api_calls",
                 "rates": [{"match": {"region": "eu"}, "unitAmount": "0.0025"}, {"match": {"region": "us"}, "unitAmount": "0.002"}],
                 "fallback": "0.003"},
                {"key": "payments", "name": "Payment volume", "model": "percentage", "meter": "volume",
                 "ratePercent": "1.4", "fixedPerEvent": "0.25"},
                {"key": "storage", "name": "Storage", "model": "package", "meter": "storage", "packageSize": "100",
                 "packageAmount": "7.5"},
            ],
        })
        customer = self.customer(
            "Acme", legalName="Acme Robotics and Warehouse Automation (Ireland) Holdings Limited", taxRates=VAT,
            taxId="IE1234567T",
            billingAddress={"line1": "1 Harbour Street", "line2": "Floor 4", "city": "Dublin", "postalCode": "D02 XY45",
                            "country": "IE"},
        )
        contract = self.ask("POST", "/v1/contracts", {
            "customerId": customer, "planKey": "scale", "quantity": 12, "coupons": ["SPRING"]})["id"]
        self.advance("2026-02-11")
        self.events(customer, "tokens", [{"n": 734_567}] * 10)
        self.events(customer, "api.call", [{"n": 40_000 + index, "region": region}
                                           for index, region in enumerate(["eu", "us", "ap-southeast", "eu"] * 6)])
        self.events(customer, "payment", [{"amount": f"{90 + index}.95"} for index in range(40)])
        self.events(customer, "storage", [{"gb": 730}])
        self.advance("2026-03-05")
        # Late usage, which the next invoice corrects.
        self.events(customer, "api.call", [{"n": 1_500, "region": "eu"}], day="2026-02-20")
        self.events(customer, "tokens", [{"n": 120_000}], day="2026-03-02")
        invoices = self.ask("GET", f"/v1/invoices?contractId={contract}")["invoices"]
        ends = {invoice["period"]["end"][:10]: invoice for invoice in invoices}
        final, draft = ends["2026-03-01"]["id"], ends["2026-04-01"]["id"]
        note = self.ask("POST", f"/v1/invoices/{final}/credit-notes", {
            "reason": "goodwill", "lines": [{"line": 0, "amountMinor": 4990}, {"line": 2, "amountMinor": 10000}]})
        self.ask("POST", f"/v1/invoices/{final}/mark-paid", {
            "reference": "statement 17", "amountMinor": 100000, "method": "bank_transfer", "date": "2026-03-04"})
        note = note["creditNotes"][0]["id"]
        return {
            "usage": f"/v1/invoices/{final}", "draft": f"/v1/invoices/{draft}",
            "credit-note": f"/v1/invoices/{final}/credit-notes/{note}",
        }

    # One-off invoices

    def invoice(self, customer, currency, lines, finalize=True):
        lines = [dict(zip(("label", "quantity", "unitPrice"), line)) for line in lines]
        body = {"customerId": customer, "currency": currency, "lines": lines, "netTerms": 30}
        invoice = self.ask("POST", "/v1/invoices", body)["id"]
        if finalize:
            self.ask("POST", f"/v1/invoices/{invoice}/finalize")
        return f"/v1/invoices/{invoice}"

    def single(self):
        address = {"line1": "千代田1-1", "city": "東京都", "postalCode": "100-0001", "country": "JP"}
        japan = self.customer("株式会社サンプル", legalName="株式会社サンプル・テクノロジー", billingAddress=address)
        arabic = self.customer(
            "شركة المثال", legalName="شركة المثال للتقنية المحدودة", taxId="310122393500003",
            billingAddress={"line1": "شارع الملك فهد 12", "city": "الرياض", "country": "SA"},
            taxRates=[{"code": "vat", "name": "ضريبة القيمة المضافة", "percent": "15"}])
        greek = self.customer("Ω Labs", legalName="Ω Εργαστήρια Α.Ε.", taxRates=[
            {"code": "vat", "name": "ΦΠΑ", "percent": "24", "inclusive": True}])
        attacker = self.customer(ATTACK, legalName=ATTACK, billingAddress={"line1": ATTACK, "city": ATTACK, "country": "US"})
        long_name = "Universally Unabbreviated " * 7
        long = self.customer("Long", legalName=long_name.strip(), billingAddress={
            "line1": "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2, "city": "Taumata", "country": "NZ"})
        plain = self.customer("Initech")
        paid = self.invoice(plain, "USD", [("Set-up", "1", "1250"), ("Consulting, hours", "7.5", "180")])
        self.ask("POST", f"{paid}/mark-paid", {"reference": "ch_3Nq8", "method": "card", "date": "2026-03-06"})
        refunded = self.invoice(plain, "USD", [("Workshop", "1", "900")])
        self.ask("POST", f"{refunded}/mark-paid", {"reference": "T-9", "date": "2026-03-06"})
        self.ask("POST", f"{refunded}/refund", {})
        void = self.invoice(plain, "GBP", [("Ordered by mistake", "2", "45.50")])
        self.ask("POST", f"{void}/void")
        credited = self.invoice(plain, "USD", [("Twice", "1", "60")])
        note = self.ask("POST", f"{credited}/credit-notes", {"reason": "duplicate"})["creditNotes"][0]["id"]
        return {
            "japan": self.invoice(japan, "JPY", [
                ("ストレージ利用料", "10", "2500"), ("API呼び出し(東京リージョン)", "123456", "0.5"), ("導入支援", "1", "180000")]),
            "arabic": self.invoice(arabic, "KWD", [
                ("خدمة التخزين السحابي", "3", "12.345"), ("API calls · الرياض", "1000", "0.0125"), ("استشارات", "1", "250")]),
            "greek": self.invoice(greek, "EUR", [
                ("Ω-Rechner · größer", "3", "400"), ("Обработка событий", "7", "10"), ("עברית · ไทย · 한국어 · हिन्दी", "1", "30")]),
            "attack": self.invoice(attacker, "USD", [(ATTACK, "1", "1"), ("\u202eevil.exe\u2066", "1", "2")]),
            "long-names": self.invoice(long, "USD", [
                (("Compute in the region of the northern hemisphere with the longest name of all " * 3).strip(), "3", "1.10"),
                ("W" * 120, "123456789.123456", "0.000123456789"), ("Minutes", "1", "98765432.10")]),
            "many-lines": self.invoice(plain, "USD", [
                (f"Compute · region-{index} · instance type c{index % 7}.large", str(index * 10), "1.1") for index in range(1, 151)]),
            "open-draft": self.invoice(plain, "KRW", [("Retainer", "1", "500000")], finalize=False),
            "paid": paid, "refunded": refunded, "void": void,
            "credited-away": credited, "credit-note-of-all": f"{credited}/credit-notes/{note}",
        }
