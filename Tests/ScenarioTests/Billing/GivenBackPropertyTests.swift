import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// What holds whatever is paid, credited, refunded, voided, given up, changed, corrected and ended, in any order.
struct GivenBackPropertyTests {
    @Test(
        "Never is more given back than was paid or is still due, and figures add up",
        arguments: 0..<6 as Range<UInt64>
    )
    func everything(_ seed: UInt64) async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            var course = try await Course(story, seed: seed)
            for _ in 0..<24 {
                try await course.step()
                try await course.check()
            }
            try await course.end()
            try await course.check()
        }
    }

    /// A customer with one contract, and what happens to it.
    private struct Course {
        let story: Scenario
        var random: SeededGenerator
        let customer: String
        let contract: String
        let hasTax: Bool
        var today = 0
        var events: [String: Int] = [:]
        var payments = 0
        var told: [String] = []

        init(_ story: Scenario, seed: UInt64) async throws {
            self.story = story
            random = SeededGenerator(seed: seed)
            hasTax = random.chance(50)
            let calls = story.calls
            try await calls.meter("UNITS", ["eventName": "units", "aggregation": "sum", "valueProperty": "n"])
            for (key, amount, unit) in [("small", "31", "1"), ("large", "93.10", "0.37")] as [(String, String, String)]
            {
                let prices: JSONValue = [
                    [
                        "key": "base", "name": "Base", "model": "flat", "amount": .string(amount), "timing": "advance",
                    ],
                    [
                        "key": "year", "name": "Year", "model": "flat", "amount": "365", "timing": "advance",
                        "interval": "year",
                    ],
                    [
                        "key": "units", "name": "Units", "model": "per_unit", "unitAmount": .string(unit),
                        "meter": "UNITS",
                    ],
                ]
                try await calls.plan(key, ["currency": "USD", "prices": prices])
            }
            let taxes: JSONValue = hasTax ? ["taxRates": [["code": "vat", "percent": "7.7"]]] : [:]
            customer = try await calls.customer("acme", taxes)
            contract = try await calls.contract(customer, "small")
            try await calls.rollOver(contract)
        }

        var calls: OperatorCalls { story.calls }

        var invoices: [JSONValue] {
            get async throws {
                try await calls.invoices(of: contract, void: true).filter { $0["invoiceNumber"] != .null }
                    .sorted { $0["invoiceNumber"].text < $1["invoiceNumber"].text }
            }
        }

        private func day(_ number: Int) -> String {
            "\(LocalDate(dayNumber: 20_454 + number))"
        }

        mutating func step() async throws {
            let path = "/v1/contracts/\(contract)"
            switch Int.random(in: 0..<100, using: &random) {
            case ..<22: try await roll(on: Int.random(in: 3...25, using: &random))
            case ..<45: try await use()
            case ..<53:
                let plan = random.pick(["small", "large"])
                let quantity = ExactDecimal(Int64.random(in: 1...3, using: &random))
                let body: JSONObject = ["planKey": .string(plan), "quantity": .number(quantity)]
                var preview = body
                preview["preview"] = true
                let previewed = try await calls.post("\(path)/change-plan", .object(preview))
                let changed = try await calls.post("\(path)/change-plan", .object(body))
                told.append("change to \(plan) × \(quantity): \(changed.status)")
                guard changed.isSuccess else { return }
                // Two routes say the same.
                let next = try #require(try await drafts().first)
                #expect(previewed["invoices"][0].lines == next.lines, "\(told)")
                #expect(previewed["invoices"][0].total == next.total, "\(told)")
            case 53:
                let ended = try await calls.post("\(path)/cancel", ["cancelAt": "immediately"])
                told.append("cancel: \(ended.status)")
            default: try await settle()
            }
        }

        /// Time goes on; whatever is cut is what the draft said.
        private mutating func roll(on days: Int) async throws {
            today += days
            try story.move(to: "\(day(today))T00:00:00Z")
            let first = try await drafts().first
            try await calls.rollOver(contract)
            told.append("on to \(day(today))")
            guard let first, first["period"]["end"].text <= day(today) else { return }
            let cut = try calls.stage(try await calls.get("/v1/invoices/\(first["id"].text)"))
            #expect(cut.lines == first.lines, "\(told)")
            #expect(cut.total == first.total, "\(told)")
        }

        private func drafts() async throws -> [JSONValue] {
            try await calls.invoices(of: contract).filter { $0["invoiceNumber"] == .null }
        }

        /// Usage of any day so far comes, changes or goes.
        private mutating func use() async throws {
            let key: String
            if let known = events.keys.sorted().randomElement(using: &random), random.chance(50) {
                key = known
                if random.chance(50) {
                    try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/\(known)"))
                    events[known] = nil
                    told.append("retract \(known)")
                    return
                }
            } else {
                key = "e\(told.count)"
            }
            let at = events[key] ?? Int.random(in: 0...today, using: &random)
            events[key] = at
            let units = ExactDecimal(Int64.random(in: 0...90, using: &random))
            let event: JSONValue = [
                "customerId": .string(customer), "eventName": "units", "timestamp": .string("\(day(at))T00:00:00Z"),
                "idempotencyKey": .string(key), "properties": ["n": .number(units)],
            ]
            let answer = try await calls.post("/v1/events", event)
            told.append("\(units) on \(day(at)) as \(key): \(answer.status)")
        }

        /// Something is done with an invoice; what is not possible is refused.
        private mutating func settle() async throws {
            let closed = try await invoices
            guard let invoice = closed.randomElement(using: &random) else { return }
            let path = "/v1/invoices/\(invoice["id"].text)"
            let due = Int64(invoice["amountDueMinor"].plain) ?? 0
            let paid = Int64(invoice["amountPaidMinor"].plain) ?? 0
            func some(_ most: Int64) -> JSONValue {
                .number(ExactDecimal(Int64.random(in: 1...max(1, most), using: &random)))
            }
            let answer: APIResponse
            let action = Int.random(in: 0..<100, using: &random)
            switch action {
            case ..<35:
                payments += 1
                var body: JSONObject = ["reference": .string("R\(payments)")]
                if random.chance(40) { body["amountMinor"] = some(due) }
                answer = try await calls.post("\(path)/mark-paid", .object(body))
            case ..<70:
                var body: JSONObject = ["reason": random.chance(30) ? "goodwill" : "other"]
                let lines = invoice["lines"].arrayValue ?? []
                if random.chance(70), let index = lines.indices.randomElement(using: &random) {
                    let most = Int64(lines[index]["amountMinor"].plain) ?? 0
                    body["lines"] = [["line": .number(ExactDecimal(Int64(index))), "amountMinor": some(most)]]
                }
                answer = try await calls.post("\(path)/credit-notes", .object(body))
            case ..<85:
                answer = try await calls.post("\(path)/refund", random.chance(50) ? [:] : ["amountMinor": some(paid)])
            case ..<93:
                answer = try await calls.post("\(path)/void")
            default:
                // What was given back of it before it is given up stays given back.
                guard invoice == closed.last else { return }
                answer = try await calls.post("\(path)/mark-uncollectible")
            }
            #expect(answer.isSuccess || [400, 409].contains(answer.status), "\(answer.text)")
            told.append("\(action) on \(invoice["invoiceNumber"].text): \(answer.status)")
        }

        /// All usage goes and the contract ends: nothing may be lost or given twice even then.
        mutating func end() async throws {
            _ = try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "immediately"])
            for key in events.keys.sorted() {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/\(key)"))
            }
            told.append("end")
            for _ in 0..<2 {
                today += 40
                try story.move(to: "\(day(today))T00:00:00Z")
                try await calls.rollOver(contract)
            }
            let again = try await calls.rollOver(contract)
            #expect(again["credited"] == [] && again["finalized"] == [], "\(told)")
        }

        /// Figures of each invoice, and of all of them together.
        func check() async throws {
            var sums = Sums()
            let closed = try await invoices
            for invoice in closed { sums.count(invoice, among: closed, told) }
            // Each document rounds its own tax.
            let slack = hasTax ? Int64(sums.documents) : 0
            #expect(sums.refunded + sums.open <= sums.paid + sums.due + slack, "\(sums) \(told)")
            // What the server says that the customer has is that, too.
            let shown = try calls.stage(try await calls.get("/v1/customers/\(customer)"))
            let balances = (shown["creditBalances"].arrayValue ?? []).map { Int64($0["amountMinor"].plain) ?? -1 }
            #expect(balances == (sums.open == 0 ? [] : [sums.open]), "\(sums) \(told)")
        }
    }

    /// What a customer paid, owes and has.
    private struct Sums {
        var paid: Int64 = 0
        var refunded: Int64 = 0
        /// On invoices that were not given up.
        var due: Int64 = 0
        /// Credit that no invoice has used yet.
        var open: Int64 = 0
        var documents = 0

        mutating func count(_ invoice: JSONValue, among closed: [JSONValue], _ told: [String]) {
            func figure(_ name: String, of value: JSONValue? = nil) -> Int64 {
                Int64((value ?? invoice)[name].plain) ?? 0
            }
            func sum(_ name: String, _ values: JSONValue) -> Int64 {
                (values.arrayValue ?? []).reduce(0) { $0 + figure(name, of: $1) }
            }
            #expect(sum("amountMinor", invoice["lines"]) == figure("subtotalMinor"), "\(told)")
            let total =
                figure("subtotalMinor") - figure("discountMinor") + figure("taxMinor") + figure("carriedOverMinor")
                - figure("creditsAppliedMinor") - figure("prepaidAppliedMinor")
            #expect(total == figure("totalMinor") && total >= 0, "\(told)")
            #expect(figure("amountDueMinor") >= 0, "\(told)")
            #expect(figure("refundedMinor") <= figure("amountPaidMinor"), "\(told)")
            let notes = invoice["creditNotes"].arrayValue ?? []
            for (index, _) in (invoice["lines"].arrayValue ?? []).enumerated() {
                let credited = notes.flatMap { $0["lines"].arrayValue ?? [] }.filter { $0["line"].plain == "\(index)" }
                let amount = figure("amountMinor", of: invoice["lines"][index])
                #expect(sum("amountMinor", .array(credited)) <= max(0, amount), "\(told)")
            }
            documents += 1 + notes.count
            paid += figure("amountPaidMinor")
            refunded += figure("refundedMinor")
            guard invoice.status != "void" else { return }
            if invoice.status != "uncollectible" { due += figure("amountDueMinor") }
            let left = sum("totalMinor", invoice["creditNotes"]) - sum("offInvoiceMinor", invoice["creditNotes"])
            let ids = Set(notes.map { $0["id"].text })
            let uses = closed.filter { $0.status != "void" }.flatMap { $0["credits"].arrayValue ?? [] }
            let used = uses.filter { ids.contains($0["creditNoteId"].text) }
            open += max(0, left - figure("refundedMinor") - sum("amountMinor", .array(used)))
            open += figure("carriedOverMinor")
            let own = (invoice["credits"].arrayValue ?? []).filter { $0["source"] == "balance" }
            open -= sum("amountMinor", .array(own))
        }
    }
}
