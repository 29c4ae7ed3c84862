import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("Customers in the dashboard")
struct CustomerPagesTests {
    @Test("The search finds by id, external id, name and address, and pages by cursor")
    func search() async throws {
        try await DeskStage.run { stage in
            for index in 0..<60 {
                // Ids of one millisecond are in no order.
                stage.server.clock.advance(seconds: 1)
                _ = try await stage.calls.customer("tenant-\(index)", ["name": .string("Tenant \(index)")])
            }
            let first = try await stage.open("/customers")
            #expect(first.contains("Tenant 59"))
            #expect(!first.contains("Tenant 9<"))
            let next = try #require(first.split(separator: "rel=\"next\" href=\"").dropFirst().first)
            let path = String(next.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
            let second = try await stage.browser.open(path).text
            #expect(second.contains("Tenant 0<"))
            #expect(second.contains("&lt;script&gt;"))
            for query in ["acme", "billing@ACME", stage.customer, "S%C3%B6hne"] {
                let found = try await stage.open("/customers?q=\(query)")
                #expect(found.contains("/customers/\(stage.customer)"), "\(query)")
                #expect(found.count(of: "role=\"row\"") == 2, "\(query): one row and the head")
            }
            #expect(try await stage.open("/customers?q=nobody+there").contains("Nobody found"))
            #expect(try await stage.open("/customers?status=suspended").contains("Nobody found"))
        }
    }

    @Test("The list is narrowed down to those who subscribe to a plan, with and without a search")
    func byPlan() async throws {
        try await DeskStage.run { stage in
            let second = try await stage.calls.customer("second", plan: "team", ["name": "Second"])
            let third = try await stage.calls.customer("third", ["name": "Third"])
            for (query, found) in [
                ("", [stage.customer, second, third]), ("?plan=pro", [stage.customer]), ("?plan=team", [second]),
                ("?plan=team&status=active", [second]), ("?plan=team&status=suspended", []),
                ("?plan=team&q=second", [second]), ("?plan=pro&q=second", []),
                ("?plan=none", [stage.customer, second, third]),
            ] {
                let page = try await stage.open("/customers" + query)
                for customer in [stage.customer, second, third] {
                    #expect(page.contains("/customers/\(customer)\"") == found.contains(customer), "\(query)")
                }
                #expect(page.contains("Nobody found") == found.isEmpty, "\(query)")
            }
            #expect(try await stage.open("/customers?plan=team").contains("<option value=\"team\" selected"))
        }
    }

    @Test("One customer's page shows the numbers of the API")
    func overview() async throws {
        try await DeskStage.run { stage in
            let page = try await stage.open("/customers/\(stage.customer)")
            #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Söhne"))
            let used = try await stage.calls.used(stage.customer, "tokens")
            #expect(used == 150)
            #expect(page.contains("150 of 1,000"))
            #expect(page.contains("Pro"))
            let draft = try #require(try await stage.invoices().first)
            #expect(draft["totalMinor"] == 5150)
            #expect(page.contains("€51.50"))
            #expect(page.contains("tokens 120 · model m-1") || page.contains("model m-1 · tokens 120"))
            #expect(page.contains("Contract created"))
            // Usage by day and by dimension, as pictures with their numbers.
            #expect(page.contains("<svg"))
            let usage = try await stage.open("/customers/\(stage.customer)/usage?feature=tokens")
            #expect(usage.contains("tokens by model"))
            #expect(usage.contains("m-1") && usage.contains("m-2"))
            #expect(try await stage.open("/customers/\(stage.customer)/audit").contains("Customer created"))
            let methods = try await stage.open("/customers/\(stage.customer)/payment-methods")
            #expect(methods.contains("Stripe is not connected"))
            let events = try await stage.open("/customers/\(stage.customer)/events")
            #expect(events.contains("k1") && events.contains("k2"))
            #expect(events.contains("data-refresh"))
        }
    }

    @Test("A customer is made once, however often the form is pressed")
    func create() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/customers/new")
            let path = DeskStage.root + "/customers/new"
            let empty = try await stage.submit("/customers/new", [("name", "")])
            #expect(empty.status == 422)
            #expect(empty.text.contains("by which it can be found"))
            let taken = try await stage.submit("/customers/new", [("name", "Other"), ("externalId", "acme")])
            #expect(taken.status == 422)
            #expect(taken.text.contains("exists"))
            try await stage.open("/customers/new")
            let form = await stage.browser.page
            let key = try #require(form.split(separator: "name=\"key\" value=\"").dropFirst().first).prefix {
                $0 != "\""
            }
            let token = await stage.browser.formToken
            let fields = [("_token", token), ("key", String(key)), ("name", "Twice"), ("email", "twice@example.com")]
            for _ in 0..<3 { #expect(try await stage.browser.post(path, fields).status == 200) }
            let found = try await stage.open("/customers?q=twice@example.com")
            #expect(found.count(of: "role=\"row\"") == 2)
            #expect(try await stage.trail().count { $0 == "customer.created Ada Owner" } == 1)
        }
    }

    @Test("Suspending, resuming, quotas and links do what they say, with an entry in the trail")
    func actions() async throws {
        try await DeskStage.run { stage in
            let page = "/customers/\(stage.customer)"
            try await stage.open(page)
            let suspended = try await stage.submit("\(page)/suspend")
            #expect(suspended.text.contains("every decision is refused"))
            #expect(try await stage.calls.consume(stage.customer, "tokens", 1).refusal.hasSuffix("customer_suspended"))
            #expect(try await stage.submit("\(page)/resume").text.contains("active again"))
            #expect(try await stage.calls.consume(stage.customer, "tokens", 1).isSuccess)

            try await stage.open(page)
            let until = [("feature", "tokens"), ("kind", "add"), ("amount", "2500"), ("until", "2026-03-01")]
            let extended = try await stage.submit("\(page)/quota", until)
            #expect(extended.text.contains("151 of 3,500"))
            #expect(extended.text.contains("+ 2,500"))
            try await stage.open(page)
            #expect(try await stage.submit("\(page)/quota", [("feature", "tokens"), ("amount", "many")]).status == 422)
            try await stage.open(page)
            let gone = try await stage.submit("\(page)/quota", [("feature", "tokens"), ("kind", "remove")])
            #expect(gone.text.contains("151 of 1,000"))

            try await stage.open(page)
            #expect(try await stage.submit("\(page)/stripe", [("stripe", "acct_1")]).status == 422)
            try await stage.open(page)
            #expect(try await stage.submit("\(page)/stripe", [("stripe", "cus_77")]).text.contains("cus_77"))
            try await stage.open(page)
            let link = try await stage.submit("\(page)/portal-link")
            #expect(link.text.contains("http://weir.example/portal/"))

            let trail = try await stage.trail()
            for action in [
                "customer.suspended", "customer.updated", "quotaOverride.set", "quotaOverride.removed",
                "customer.portalLinkMade",
            ] {
                #expect(trail.contains("\(action) Ada Owner"), "\(action): \(trail)")
            }
            #expect(try await stage.open("\(page)/audit").contains("status: active → suspended"))
        }
    }

    @Test("A customer without a contract gets a plan, after it was shown what changes, and loses it again")
    func plan() async throws {
        try await DeskStage.run { stage in
            let customer = try await stage.calls.customer("loose")
            let page = "/customers/\(customer)"
            let shown = try await stage.open("\(page)/plan?plan=team")
            #expect(shown.contains("5,000"))
            #expect(
                try await stage.calls.get("/v1/customers/\(customer)/billing/subscription").json["subscription"]
                    == .null
            )
            let given = try await stage.submit("\(page)/plan")
            #expect(given.text.contains("has the plan Team now"))
            try await stage.open("\(page)/cancel")
            #expect(try await stage.submit("\(page)/cancel").text.contains("has ended"))
            let subscription = try await stage.calls.get("/v1/customers/\(customer)/billing/subscription").json
            #expect(subscription["subscription"]["status"] == "canceled")
            try await stage.open("\(page)/plan?plan=team")
            _ = try await stage.submit("\(page)/plan")
            let again = try await stage.calls.get("/v1/customers/\(customer)/billing/subscription").json
            #expect(again["subscription"]["status"] == "active")
        }
    }

    @Test("What is another workspace's is not there")
    func otherWorkspace() async throws {
        try await DeskStage.run { stage in
            let other = OperatorCalls(stage.server.test)
            let foreign = try await other.customer("foreign")
            for part in ["", "/usage", "/events", "/audit", "/plan", "/cancel"] {
                let answer = try await stage.browser.open("\(DeskStage.root)/customers/\(foreign)\(part)")
                #expect(answer.status == 404, "\(part)")
            }
            try await stage.open("/customers/\(stage.customer)")
            let token = await stage.browser.formToken
            for part in ["suspend", "resume", "stripe", "quota", "portal-link", "plan", "cancel", "keep"] {
                let answer = try await stage.browser.post(
                    "\(DeskStage.root)/customers/\(foreign)/\(part)",
                    [("_token", token), ("feature", "tokens"), ("amount", "1"), ("plan", "pro")]
                )
                #expect(answer.status == 404, "\(part): \(answer.text.prefix(300))")
            }
            #expect(try await other.get("/v1/customers/\(foreign)").json["status"] == "active")
            #expect(try await stage.browser.open("/dashboard/test/customers/\(foreign)").status == 200)
            #expect(try await stage.browser.open("\(DeskStage.root)/customers/nonsense").status == 404)
        }
    }

    @Test("Who may not move money links nobody to Stripe, when it makes a customer neither")
    func stripeLinks() async throws {
        try await DeskStage.run { stage in
            let path = "\(DeskStage.root)/customers"
            let support = try await stage.member("support")
            #expect(!(try await support.open("\(path)/\(stage.customer)").text.contains("Link a Stripe customer")))
            let token = await support.formToken
            let linked = try await support.post(
                "\(path)/\(stage.customer)/stripe",
                [("_token", token), ("stripe", "cus_77")]
            )
            #expect(linked.status == 403)
            #expect(!(try await support.open("\(path)/new").text.contains("Stripe customer")))
            let made = try await support.submit("\(path)/new", [("name", "Other"), ("stripe", "cus_77")])
            #expect(made.status == 403 && made.text.contains("may not link Stripe customers"))
            #expect(try await stage.open("/customers?q=Other").contains("Nobody found"))
            try await support.open("\(path)/new")
            #expect(try await support.submit("\(path)/new", [("name", "Other")]).text.contains("was made"))
        }
    }

    @Test("By a link of the portal nobody does more than who has made it, and the trail says whose it was")
    func portalLinks() async throws {
        try await DeskStage.run { stage in
            let path = "\(DeskStage.root)/customers/\(stage.customer)"
            func entered(by member: TestBrowser) async throws -> TestBrowser {
                try await member.open(path)
                let shown = try await member.submit("\(path)/portal-link").text
                let link = try #require(shown.split(separator: "http://weir.example").dropFirst().first)
                let address = String(link.prefix { $0 != "\"" && $0 != "<" && $0 != " " })
                    .replacing("&amp;", with: "&")
                let visitor = TestBrowser(stage.server)
                try await visitor.open(address)
                #expect(try await visitor.submit(address).status == 200)
                return visitor
            }
            let looking = try await entered(by: try await stage.member("support"))
            let page = try await looking.open("/portal").text
            #expect(page.contains("by a link of Member") && page.contains("change nothing"))
            #expect(!page.contains("Cancel plan"))
            let token = await looking.formToken
            for action in [
                "cancel", "keep", "checkout", "stripe", "payment-methods/default", "payment-methods/remove",
                "payment-methods/intent",
            ] {
                #expect(try await looking.post("/portal/\(action)", [("_token", token)]).status == 403, "\(action)")
            }
            let contract = "/v1/contracts/\(stage.contract)"
            #expect(try stage.calls.stage(try await stage.calls.get(contract))["endDate"] == .null)

            let finance = try await stage.member("finance")
            let acting = try await entered(by: finance)
            try await acting.open("/portal")
            try await acting.submit("/portal/cancel")
            #expect(try stage.calls.stage(try await stage.calls.get(contract))["endDate"] == "2026-03-01")
            #expect(try await stage.trail().contains("contract.cancelled by a link of Member"))
            // Who is out of the team is out of the portal.
            let team = try await stage.open("/settings/team")
            let ids = team.split(separator: "/settings/team/mem_").dropFirst().map { "mem_" + $0.prefix { $0 != "/" } }
            for id in Set(ids) {
                try await stage.open("/settings/team")
                _ = try await stage.submit("/settings/team/\(id)/remove")
            }
            #expect(try await acting.open("/portal", following: false).status == 303)
        }
    }

    @Test("A credit is shown to the cent before it is given, is given once, and only as it was shown")
    func credit() async throws {
        try await DeskStage.run { stage in
            let page = "/customers/\(stage.customer)/credit"
            #expect(try await stage.open(page).contains("No invoice can be credited"))
            let id = try await stage.dueInvoice()["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            func invoice() async throws -> JSONValue {
                try stage.calls.stage(try await stage.calls.get("/v1/invoices/\(id)"))
            }
            #expect(try await stage.open("/customers/\(stage.customer)").contains(page))
            #expect(try await stage.open(page).contains("INV-000001"))
            let much = try await stage.submit(page, [("invoice", id), ("amount", "999"), ("reason", "goodwill")])
            #expect(much.status == 422 && much.text.contains("can be credited"))
            // The first press shows, and does nothing.
            try await stage.open(page)
            let shown = try await stage.submit(page, [("invoice", id), ("amount", "10"), ("reason", "goodwill")])
            #expect(shown.status == 200 && shown.text.contains("Credit €10.00"), "\(shown.text)")
            #expect(shown.text.contains("Taken off what is owed"))
            #expect(try await invoice()["amountCreditedMinor"] == 0)
            // Meanwhile a colleague books a payment: what it comes to is shown anew.
            try stage.calls.stage(
                try await stage.calls.post(
                    "/v1/invoices/\(id)/mark-paid",
                    ["reference": "B-1", "amountMinor": 1000]
                )
            )
            let stale = try await stage.submit(page)
            #expect(stale.status == 409 && stale.text.contains("has changed meanwhile"))
            #expect(try await invoice()["amountCreditedMinor"] == 0)
            let form = await stage.browser.page
            let given = try await stage.submit(page)
            #expect(given.status == 200 && given.text.contains("The credit was given"))
            #expect(try await invoice()["amountCreditedMinor"] == 1000)
            #expect(try await invoice()["creditNotes"].arrayValue?.count == 1)
            // The same form once more gives nothing more.
            let again = try await stage.browser.post(DeskStage.root + page, Self.hidden(of: form))
            #expect(again.status == 200 && again.text.contains("The credit was given"))
            #expect(try await invoice()["creditNotes"].arrayValue?.count == 1)
            #expect(try await stage.trail().contains("invoice.credited Ada Owner"))
        }
    }

    /// The fields of a page's forms that nobody sees, each once.
    private static func hidden(of page: String) -> [(String, String)] {
        var fields: [(String, String)] = []
        for piece in page.split(separator: "<input type=\"hidden\" name=\"").dropFirst() {
            let name = String(piece.prefix { $0 != "\"" })
            let value = String(piece.dropFirst(name.utf8.count + 9).prefix { $0 != "\"" })
            if !fields.contains(where: { $0.0 == name }) { fields.append((name, value)) }
        }
        return fields
    }

    @Test("A credit that is pressed many times at once is given once, and nobody is told that nothing was done")
    func creditAtOnce() async throws {
        try await DeskStage.run { stage in
            let page = "/customers/\(stage.customer)/credit"
            let id = try await stage.dueInvoice()["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            for round in 1...6 {
                try await stage.open(page)
                // All that is left in the end, so that a later press could credit nothing more.
                let amount = round == 6 ? "" : "2"
                let shown = try await stage.submit(page, [("invoice", id), ("amount", amount), ("reason", "goodwill")])
                #expect(shown.status == 200, "\(shown.text)")
                let fields = Self.hidden(of: shown.text)
                #expect(fields.contains { $0.0 == "shown" } && fields.contains { $0.0 == "key" })
                let answers = try await withThrowingTaskGroup(of: APIResponse.self) { group in
                    for _ in 0..<6 {
                        group.addTask {
                            try await stage.browser.post(DeskStage.root + page, fields, following: false)
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                for answer in answers {
                    #expect(answer.status == 303, "round \(round): \(answer.text)")
                }
                let invoice = try stage.calls.stage(try await stage.calls.get("/v1/invoices/\(id)"))
                #expect(invoice["creditNotes"].arrayValue?.count == round)
            }
        }
    }

    @Test("A credit on what was paid is kept for the next invoice, or given back; others' invoices are not there")
    func creditOfPaid() async throws {
        try await DeskStage.run { stage in
            let page = "/customers/\(stage.customer)/credit"
            let id = try await stage.dueInvoice()["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/mark-paid", ["reference": "B-1"]))
            try await stage.open(page)
            let kept = try await stage.submit(page, [("invoice", id), ("amount", "5"), ("reason", "other")])
            #expect(kept.text.contains("Kept for the next invoices"))
            #expect(try await stage.submit(page).text.contains("The credit was given"))
            #expect(try await stage.open(page).contains("balance is €5.00"))
            try await stage.open(page)
            let back = [("invoice", id), ("amount", "2"), ("reason", "other"), ("refund", "yes")]
            #expect(try await stage.submit(page, back).text.contains("Given back"))
            #expect(try await stage.submit(page).text.contains("The credit was given"))
            let invoice = try stage.calls.stage(try await stage.calls.get("/v1/invoices/\(id)"))
            #expect(invoice["refundedMinor"] == 200)
            let other = try await stage.calls.customer("other")
            let path = "/customers/\(other)/credit"
            try await stage.open(path)
            let token = await stage.browser.formToken
            let foreign = try await stage.browser.post(
                DeskStage.root + path,
                [("_token", token), ("invoice", id), ("amount", "1")]
            )
            #expect(foreign.status == 404)
        }
    }

    @Test("What Stripe charges for is not changed or ended here alone")
    func atStripe() async throws {
        try await DeskStage.run { stage in
            let customer = try await stage.calls.customer("mirrored")
            try await stage.calls.subscribe(
                customer,
                to: "pro",
                ["stripeCustomerId": "cus_1", "stripeSubscriptionId": "sub_1"]
            )
            let page = "/customers/\(customer)"
            let shown = try await stage.open(page)
            #expect(shown.contains("Cancel") && !shown.contains("Change plan"))
            let changed = try await stage.browser.open("\(DeskStage.root)\(page)/plan?plan=team")
            #expect(changed.status == 409 && changed.text.contains("sub_1"))
            try await stage.open(page)
            let token = await stage.browser.formToken
            let given = try await stage.browser.post(
                "\(DeskStage.root)\(page)/plan",
                [("_token", token), ("plan", "team")]
            )
            #expect(given.status == 409)
            #expect(try await stage.open("\(page)/cancel").contains("Stripe is asked"))
            // No Stripe is connected, so it cannot be asked: nothing ends here either.
            let ended = try await stage.submit("\(page)/cancel")
            #expect(ended.status >= 400, "\(ended.text)")
            let subscription = try await stage.calls.get("/v1/customers/\(customer)/billing/subscription").json
            #expect(subscription["subscription"]["status"] == "active")
            #expect(subscription["subscription"]["planKey"] == "pro")
        }
    }

    @Test("Each role finds the forms that it may send, and is refused the others")
    func roles() async throws {
        try await DeskStage.run { stage in
            let path = "\(DeskStage.root)/customers/\(stage.customer)"
            let reader = try await stage.member("read_only")
            let seen = try await reader.open(path).text
            #expect(seen.contains("150 of 1,000"))
            #expect(seen.count(of: "<form") == seen.count(of: "action=\"/dashboard/sign-out\""))
            let token = await reader.formToken
            for part in ["suspend", "resume", "stripe", "quota", "portal-link", "plan", "cancel"] {
                #expect(try await reader.post("\(path)/\(part)", [("_token", token)]).status == 403, "\(part)")
            }
            #expect(try await reader.open("\(DeskStage.root)/customers/new").status == 403)
            let support = try await stage.member("support")
            let page = try await support.open(path).text
            #expect(page.contains("Extend a quota") && page.contains("Suspend"))
            #expect(!page.contains("Change plan"))
            #expect(try await support.open("\(path)/plan").status == 403)
        }
    }
}
