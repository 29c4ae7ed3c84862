import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirPrimitives
import WeirTesting

/// Invoice vectors through the API of a running server: plan, contract, events, a moved clock, and the invoice.
struct InvoicesOverHTTPTests {
    /// What the API has no field for; those cases run against the code alone.
    private static let beyond = ["wallet_balance", "already_billed"]

    private static func isExpressible(_ inputs: VectorFields) throws -> Bool {
        guard beyond.allSatisfy({ inputs[$0] == nil }), inputs["one_off"] == nil else { return false }
        guard inputs["charges"] != nil else { return true }
        return try inputs.objects("charges").allSatisfy { $0["prorated"] == nil }
    }

    @Test("Every case that the API can express comes out of it, more than one in ten of all")
    func casesHoldOverHTTP() async throws {
        let cases = try VectorFile.loadAll().filter { $0.name == "invoices" }.flatMap(\.cases)
        let chosen = try cases.filter { try Self.isExpressible($0.inputs) }
        #expect(chosen.count * 10 >= cases.count)
        for name in ["coupons", "thresholds", "upgraded_at"] {
            #expect(chosen.contains { $0.inputs[name] != nil }, "no case with \(name)")
        }
        for vector in chosen { try await run(vector) }
    }

    private func run(_ vector: VectorCase) async throws {
        let inputs = vector.inputs
        let start = try Self.start(inputs)
        try await TestServer.run(clock: ManualClock(start)) { server in
            let offer = try VectorRating.offer(inputs, fee: InvoiceVectors.fee(inputs))
            for meter in offer.meters { try await send(server, "/v1/meters", Self.json(meter)) }
            try await send(server, "/v1/plans", offer.plan)
            try await send(server, "/v1/customers", #"{"externalId":"vector"}"#)
            for coupon in try Self.coupons(inputs) { try await send(server, "/v1/coupons", coupon) }
            let contract = try await send(server, "/v1/contracts", try Self.contract(inputs, start))
            let id = contract["id"]?.stringValue ?? ""
            for (number, event) in try Self.events(inputs).enumerated() {
                if let at = event.at, at > server.clock.now { server.clock.set(at) }
                try await send(server, "/v1/events", Self.json(event, number))
                // What a threshold makes due at once.
                if inputs["thresholds"] != nil { try await send(server, "/v1/contracts/\(id)/roll-over", "{}") }
            }
            if inputs["upgraded_at"] != nil {
                // The day of the change belongs to the next plan.
                server.clock.set(try inputs.moment("upgraded_at"))
                let day = try inputs.day("upgraded_at", in: .utc)
                try await send(server, "/v1/contracts/\(id)/cancel", #"{"cancelAt":"\#(day)"}"#)
            }
            if inputs["terminated_at"] != nil {
                let end = try inputs.moment("terminated_at")
                if end > server.clock.now { server.clock.set(end) }
                try await send(server, "/v1/contracts/\(id)/roll-over", "{}")
                try await send(server, "/v1/contracts/\(id)/cancel", #"{"cancelAt":"immediately"}"#)
            }
            let found = try await server.live.list("/v1/invoices?contractId=\(id)&limit=200", "invoices")
                .filter { $0["thresholdMinor"] == nil }
            let invoice = try #require(try Self.wanted(found, inputs), "\(vector.id) has no such invoice")
            try compare(invoice, vector)
        }
    }

    @discardableResult
    private func send(_ server: TestServer, _ path: String, _ body: String) async throws -> JSONObject {
        let answer = try await server.live.send("POST", path, bytes: Array(body.utf8))
        guard answer.isSuccess else { throw VectorProblem("\(path) answered \(answer.text) to \(body)") }
        return answer.json.objectValue ?? [:]
    }

    private func compare(_ invoice: JSONObject, _ vector: VectorCase) throws {
        let sums = [
            "subtotal": "subtotalMinor", "discount": "discountMinor", "tax": "taxMinor",
            "credits_applied": "creditsAppliedMinor", "prepaid_applied": "prepaidAppliedMinor", "total": "totalMinor",
        ]
        for (name, field) in sums {
            let expected = try Self.minor(vector.expected.text(name))
            #expect(invoice.number(field) == expected, "\(vector.id): \(name)")
        }
        // The API has one line where a vector has one for each tier, and one of nothing for a price without usage.
        let hasTiers = vector.inputs["charges"] != nil && vector.inputs.isFirstCharge(ofModel: "graduated")
        guard !hasTiers else { return }
        let expected = try vector.expected.objects("lines").map { try Self.minor($0.text("amount")) }
        let lines = (invoice["lines"]?.arrayValue ?? []).compactMap(\.objectValue)
        let seen = lines.filter { $0.number("quantity") != 0 }.compactMap { $0.number("amountMinor") }
        #expect(seen.sorted() == expected.sorted(), "\(vector.id)")
    }

    private static func minor(_ text: String) throws -> Int {
        Int(try Money(rounding: ExactDecimal.vector(text), in: .usd).minorUnits)
    }

    // MARK: From the vector to requests

    private static func start(_ inputs: VectorFields) throws -> Timestamp {
        if inputs["start"] != nil { return try inputs.moment("start") }
        if let period = inputs.optionalText("period"), let day = LocalDate(period.prefix(10)) {
            return Zone.utc.startOfDay(day)
        }
        return Zone.utc.startOfDay(try inputs.date("invoice").adding(months: -1))
    }

    private static func contract(_ inputs: VectorFields, _ start: Timestamp) throws -> String {
        let plan = inputs["plan"] == nil ? nil : try inputs.object("plan")
        var members = [
            #""externalCustomerId":"vector""#, #""planKey":"vector""#,
            #""startDate":"\#(Zone.utc.billableDay(at: start))""#,
        ]
        if plan?.optionalText("billing") == "calendar" { members.append(#""billing":"calendar""#) }
        if let days = try plan?.optionalInteger("trial_days") { members.append(#""trialDays":\#(days)"#) }
        if let period = inputs.optionalText("period") { members.append(#""endDate":"\#(period.suffix(10))""#) }
        if let percent = inputs.optionalText("tax_rate_percent") {
            members.append(#""taxRates":[{"code":"tax","percent":"\#(percent)"}]"#)
        }
        let ownRates = try Self.ownTaxRates(inputs)
        if !ownRates.isEmpty { members.append(#""priceTaxRates":{\#(ownRates.joined(separator: ","))}"#) }
        if inputs["thresholds"] != nil {
            let thresholds = try inputs.texts("thresholds").map { "\"\($0)\"" }.joined(separator: ",")
            members.append(#""progressiveBilling":{"thresholds":[\#(thresholds)]}"#)
        }
        let codes = try coupons(inputs).indices.map { "\"coupon-\($0)\"" }
        if !codes.isEmpty { members.append(#""coupons":[\#(codes.joined(separator: ","))]"#) }
        return "{\(members.joined(separator: ","))}"
    }

    private static func coupons(_ inputs: VectorFields) throws -> [String] {
        guard inputs["coupons"] != nil else { return [] }
        return try inputs.objects("coupons").enumerated().map { index, coupon in
            let benefit =
                try coupon.text("type") == "fixed"
                ? #""amountOff":"\#(coupon.text("amount"))","currency":"USD""#
                : #""percentOff":"\#(coupon.text("percent"))""#
            return #"{"code":"coupon-\#(index)",\#(benefit)}"#
        }
    }

    /// Tax rates of single prices: `"plan":[…]`.
    private static func ownTaxRates(_ inputs: VectorFields) throws -> [String] {
        var percents: [(key: String, percent: String)] = []
        if let percent = inputs.optionalText("plan_tax_rate_percent") { percents.append(("plan", percent)) }
        for (number, charge) in try (inputs["charges"] == nil ? [] : inputs.objects("charges")).enumerated() {
            if let percent = charge.optionalText("tax_rate_percent") { percents.append(("charge-\(number)", percent)) }
        }
        return percents.map { key, percent in
            #""\#(key)":[{"code":"tax-\#(percent)","percent":"\#(percent)"}]"#
        }
    }

    private struct Event {
        var at: Timestamp?
        var code: String?
        var value: String
    }

    private static func events(_ inputs: VectorFields) throws -> [Event] {
        guard inputs["events"] != nil else { return [] }
        return try inputs.objects("events").map { event in
            Event(
                at: event["time"] == nil ? nil : try event.moment("time"),
                code: event.optionalText("code") ?? event.optionalText("unit"),
                value: event.optionalText("value") ?? "1"
            )
        }
    }

    private static func json(_ event: Event, _ number: Int) -> String {
        let code = event.code.map { #","code":"\#($0)""# } ?? ""
        let time = event.at.map { #","timestamp":"\#($0)""# } ?? ""
        return """
            {"externalCustomerId":"vector","eventName":"vector","idempotencyKey":"\(number)"\(time),\
            "properties":{"value":"\(event.value)"\(code)}}
            """
    }

    private static func json(_ meter: Meter) -> String {
        let aggregation = meter.aggregation == .count ? "count" : meter.aggregation == .max ? "max" : "sum"
        var members = [
            #""code":"\#(meter.code)""#, #""eventName":"vector""#, #""aggregation":"\#(aggregation)""#,
        ]
        if let property = meter.valueProperty { members.append(#""valueProperty":"\#(property)""#) }
        if let codes = meter.filters["code"] { members.append(#""filters":{"code":["\#(codes[0])"]}"#) }
        return "{\(members.joined(separator: ","))}"
    }

    private static func wanted(_ found: [JSONObject], _ inputs: VectorFields) throws -> JSONObject? {
        func end(_ invoice: JSONObject) -> String { invoice["period"]?.objectValue?.text("end") ?? "" }
        let invoices = found.filter { $0.text("status") != "void" }.sorted { end($0) < end($1) }
        guard let text = inputs.optionalText("invoice"), text != "first" else { return invoices.first }
        if LocalDate(text) != nil { return invoices.first { $0.text("invoiceDate") == text } }
        return invoices.last
    }
}

extension VectorFields {
    /// Whether the first charge has a price of a model.
    fileprivate func isFirstCharge(ofModel model: String) -> Bool {
        (try? objects("charges").first?.object("price").text("model")) == model
    }
}
