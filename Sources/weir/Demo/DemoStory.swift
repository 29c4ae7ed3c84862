import WeirAPI
import WeirClient
import WeirPrimitives

/// Lives through the months of a demo by a test clock, half a month at a time, and speaks to the API as an operator's own
/// programs do.
struct DemoStory {
    let client: APIClient
    let usage: DemoUsage
    let customers: [DemoCustomer]
    /// Where it begins, each half month, and where it ends.
    let steps: [Timestamp]
    /// Whether cards are charged through Stripe.
    let hasStripe: Bool
    let progress: (_ what: String, _ done: Int, _ size: Int) -> Void

    private(set) var report = DemoReport()
    private var ids: [Int: String] = [:]
    private var contracts: [Int: String] = [:]
    private var told: Set<Int> = []
    /// Invoices, by id, with the step at which each was first seen as sent.
    private var seen: [String: Int] = [:]

    /// Events in one request.
    private static let batch = 1_000

    init(
        client: APIClient,
        usage: DemoUsage,
        customers: [DemoCustomer],
        steps: [Timestamp],
        hasStripe: Bool,
        progress: @escaping (_ what: String, _ done: Int, _ size: Int) -> Void
    ) {
        self.client = client
        self.usage = usage
        self.customers = customers
        self.steps = steps
        self.hasStripe = hasStripe
        self.progress = progress
    }

    /// Everything, from the catalogue to the last invoice.
    ///
    /// - Throws: ``CommandFailure`` when the server refuses something.
    mutating func run() async throws {
        progress("catalogue", 0, steps.count)
        // Before anything is changed: a live workspace has no clocks, and refuses.
        let clock = try id(of: try await ask("POST", "/v1/test-clocks", ["now": JSONValue(steps[0]), "name": "Demo"]))
        try await ask("POST", "/v1/catalog/apply", DemoCatalogue.value().objectValue)
        for step in steps.indices.dropLast() {
            progress("\(day(steps[step]))", step, steps.count)
            for (index, customer) in customers.enumerated()
            where customer.joins == step || step == 0 && isLate(customer) {
                try await join(customer, index, clock, at: steps[step])
            }
            try await advance(clock, to: steps[step + 1])
            try await send(from: steps[step], to: steps[step + 1])
            try await pay(step, at: steps[step + 1])
            try await happen(step)
        }
        progress("the rest", steps.count - 1, steps.count)
        try await finish()
        report.sums = sums
        try await report.read(from: client)
    }

    private var sums = DemoUsage.Sums()

    /// Customers whose day does not come within the demo are there from the beginning.
    private func isLate(_ customer: DemoCustomer) -> Bool { customer.joins >= steps.count - 1 }

    private func day(_ instant: Timestamp) -> LocalDate { Zone.utc.localDate(at: instant) }

    // MARK: Asking

    @discardableResult
    private func ask(_ method: String, _ path: String, _ body: JSONObject? = nil) async throws -> JSONObject {
        let response = try await Retrying(attempts: 10).send { try await client.send(method, path, body: body) }
        guard response.isSuccess else { throw CommandFailure(response) }
        return response.json.objectValue ?? [:]
    }

    private func id(of object: JSONObject) throws -> String {
        guard let id = object["id"]?.stringValue else {
            throw CommandFailure("The server's answer cannot be understood.")
        }
        return id
    }

    // MARK: Customers and contracts

    private mutating func join(
        _ customer: DemoCustomer,
        _ index: Int,
        _ clock: String,
        at instant: Timestamp
    ) async throws {
        var body: JSONObject = [
            "externalId": .string(customer.key), "name": .string(customer.name), "testClockId": .string(clock),
            "email": .string("billing@\(customer.key).example"),
            "billingAddress": ["country": .string(customer.country)],
            "tags": [.string(customer.size > 1200 ? "key account" : "self-service")],
        ]
        switch customer.country {
        case "DE": body["taxRates"] = [["code": "vat", "name": "USt.", "percent": "19"]]
        case "GR": body["taxRates"] = [["code": "vat", "name": "ΦΠΑ", "percent": "24"]]
        case "FR": body["taxRates"] = [["code": "vat", "name": "TVA", "percent": "20"]]
        case _: break
        }
        let made = try id(of: try await ask("POST", "/v1/customers", body))
        ids[index] = made
        report.customers += 1
        guard !customer.isFree else { return }
        var isCharged = false
        if hasStripe, Self.paysByCard(customer) {
            try await ask("POST", "/v1/customers/\(made)/setup-intents", [:])
            let card = customer.payer == .never ? "pm_card_chargeCustomerFail" : "pm_card_visa"
            try await ask("PATCH", "/v1/customers/\(made)", ["paymentMethodId": .string(card)])
            isCharged = true
        }
        var contract: JSONObject = [
            "customerId": .string(made), "planKey": .string(customer.plan), "quantity": .init(customer.seats),
            "startDate": .string("\(day(instant))"),
        ]
        if let coupon = customer.coupon { contract["coupons"] = [.string(coupon)] }
        if isCharged { contract["autoPay"] = true }
        contracts[index] = try id(of: try await ask("POST", "/v1/contracts", contract))
        report.contracts += 1
    }

    /// Whose plan is charged at once.
    private static func paysByCard(_ customer: DemoCustomer) -> Bool {
        customer.plan == "pro" || customer.plan == "team"
    }

    private func advance(_ clock: String, to instant: Timestamp) async throws {
        while true {
            let answer = try await ask("POST", "/v1/test-clocks/\(clock)/advance", ["to": JSONValue(instant)])
            guard answer["isComplete"] == .bool(false) else { return }
        }
    }

    // MARK: Events

    private mutating func send(from: Timestamp, to: Timestamp) async throws {
        var waiting: [JSONObject] = []
        var date = day(from)
        while Zone.utc.startOfDay(date) < to {
            for (index, customer) in customers.enumerated() where ids[index] != nil {
                waiting += usage.events(of: customer, index: index, on: date, adding: &sums)
            }
            if waiting.count >= Self.batch { try await send(&waiting) }
            date = date.adding(days: 1)
        }
        if !waiting.isEmpty { try await send(&waiting) }
    }

    private mutating func send(_ events: inout [JSONObject]) async throws {
        for start in stride(from: 0, to: events.count, by: Self.batch) {
            let part = events[start..<min(start + Self.batch, events.count)]
            let answer = try await ask(
                "POST",
                "/v1/events/batch?atomic=true",
                ["events": .array(part.map { .object($0) })]
            )
            report.events += answer["count"]?.intValue ?? 0
        }
        events = []
    }

    // MARK: Payments

    private mutating func pay(_ step: Int, at instant: Timestamp) async throws {
        let sent = try await ListReading(client: client).all(
            "/v1/invoices",
            name: "invoices",
            filters: [("status", "sent")]
        )
        for (invoice, id, index) in inOrder(sent.compactMap(\.objectValue)) {
            let first = seen[id, default: step]
            seen[id] = first
            let customer = customers[index]
            if step > 1, told.insert(index).inserted, try await settle(customer.incident, invoice, id) { continue }
            if hasStripe, Self.paysByCard(customer) { continue }
            switch customer.payer {
            case .prompt: try await markPaid(invoice, id, index, at: instant)
            case .late where step > first: try await markPaid(invoice, id, index, at: instant)
            case .partly where step == first: try await markPaid(invoice, id, index, at: instant, percent: 60)
            case .late, .partly, .never: break
            }
        }
    }

    /// Invoices with their ids and customers, by date, customer and number.
    private func inOrder(_ invoices: [JSONObject]) -> [(invoice: JSONObject, id: String, index: Int)] {
        let known = invoices.compactMap { invoice -> (invoice: JSONObject, id: String, index: Int)? in
            guard let id = invoice["id"]?.stringValue, let index = index(of: invoice) else { return nil }
            return (invoice, id, index)
        }
        func place(_ one: (invoice: JSONObject, id: String, index: Int)) -> (String, Int, String) {
            (
                one.invoice["invoiceDate"]?.stringValue ?? "", one.index,
                one.invoice["invoiceNumber"]?.stringValue ?? ""
            )
        }
        return known.sorted { place($0) < place($1) }
    }

    private func index(of invoice: JSONObject) -> Int? {
        let customer = invoice["customerId"]?.stringValue
        return ids.first { $0.value == customer }?.key
    }

    /// What becomes of the first invoice of some.
    ///
    /// - Returns: Whether that is all that becomes of it.
    private mutating func settle(
        _ incident: DemoCustomer.Incident?,
        _ invoice: JSONObject,
        _ id: String
    ) async throws -> Bool {
        switch incident {
        case .void:
            try await ask("POST", "/v1/invoices/\(id)/void", [:])
            return true
        case .uncollectible:
            try await ask("POST", "/v1/invoices/\(id)/mark-uncollectible", [:])
            return true
        case .refund:
            try await ask(
                "POST",
                "/v1/invoices/\(id)/mark-paid",
                ["method": "bank_transfer", "reference": "RF10000001"]
            )
            try await ask("POST", "/v1/invoices/\(id)/refund", [:])
            return true
        case .creditNote:
            let note: JSONObject = ["reason": "goodwill", "lines": [["line": 0, "amountMinor": 500]]]
            try await ask("POST", "/v1/invoices/\(id)/credit-notes", note)
            return false
        case .upgrade, .downgrade, .moreSeats, .cancel, .suspend, .topUp, nil:
            return false
        }
    }

    private func markPaid(
        _ invoice: JSONObject,
        _ id: String,
        _ index: Int,
        at instant: Timestamp,
        percent: Int = 100
    ) async throws {
        let issued = invoice["invoiceDate"]?.stringValue.flatMap { LocalDate($0) } ?? day(instant)
        var random = DemoRandom(seed: usage.seed, index, issued.dayNumber, invoice["totalMinor"]?.intValue ?? 0)
        let date = min(issued.adding(days: random.number(1...9)), day(instant))
        let amount = (invoice["amountDueMinor"]?.intValue ?? 0) * percent / 100
        guard amount > 0 else { return }
        let body: JSONObject = [
            "method": "bank_transfer", "date": .string("\(date)"),
            "reference": .string("RF\(random.number(10_000_000...99_999_999))"),
        ]
        // What is due may have become less since the list was read: all of it is not said as a number.
        try await ask("POST", "/v1/invoices/\(id)/mark-paid", percent == 100 ? body : Self.with(body, amount))
    }

    private static func with(_ body: JSONObject, _ amount: Int) -> JSONObject {
        var body = body
        body["amountMinor"] = .init(amount)
        return body
    }

    // MARK: What happens besides

    /// Half way through, contracts change and end.
    private mutating func happen(_ step: Int) async throws {
        guard step == (steps.count - 1) / 2 else { return }
        for (index, customer) in customers.enumerated() {
            guard let id = ids[index] else { continue }
            let contract = contracts[index].map { "/v1/contracts/\($0)" }
            switch (customer.incident, contract) {
            case (.upgrade, let contract?):
                try await ask("POST", contract + "/change-plan", ["planKey": "team", "quantity": 6])
            case (.downgrade, let contract?):
                try await ask(
                    "POST",
                    contract + "/change-plan",
                    ["planKey": "pro", "quantity": 1, "effective": "end_of_period"]
                )
            case (.moreSeats, let contract?):
                try await ask("POST", contract + "/change-plan", ["quantity": .init(customer.seats + 4)])
            case (.cancel, let contract?): try await ask("POST", contract + "/cancel", ["cancelAt": "end_of_period"])
            case (.topUp, _): try await ask("PUT", "/v1/customers/\(id)/quotas/executions", ["add": 5000])
            case (.suspend, _): try await ask("PATCH", "/v1/customers/\(id)", ["status": "suspended"])
            case _: break
            }
        }
    }

    /// Single invoices, events that nothing counts, and some that were rejected.
    private mutating func finish() async throws {
        if let first = ids[0] {
            try await single(first, [("Workshop, two days", "2", "1450"), ("Travel", "1", "380.50")], isFinal: true)
            try await single(first, [("Migration of old data", "1", "900")], isFinal: false)
        }
        let end = steps[steps.count - 1]
        let stray = (0..<6).map { place -> JSONValue in
            [
                "externalCustomerId": .string(customers[place % customers.count].key), "eventName": "page.view",
                "idempotencyKey": .string("page.view:\(place)"),
                "timestamp": JSONValue(end.adding(seconds: -600 * Int64(place + 1))),
                "properties": ["path": .string("/docs/\(place)")],
            ]
        }
        let broken: [JSONValue] = [
            rejected("left-long-ago", "agent.execution", 0), rejected("left-long-ago", "agent.execution", 1),
            rejected("typo-acme", "llm.request", 2), rejected(customers[0].key, "", 3),
            [
                "externalCustomerId": .string(customers[0].key), "eventName": "llm.request",
                "idempotencyKey": "rejected:4",
                "timestamp": JSONValue(end.adding(seconds: 86_400)), "properties": ["inputTokens": 12],
            ],
        ]
        let answer = try await ask("POST", "/v1/events/batch", ["events": .array(stray + broken)])
        report.events += answer["count"]?.intValue ?? 0
        report.rejected += answer["rejected"]?.arrayValue?.count ?? 0
        sums.events += stray.count
    }

    private func rejected(_ customer: String, _ event: String, _ place: Int) -> JSONValue {
        [
            "externalCustomerId": .string(customer), "eventName": .string(event),
            "idempotencyKey": .string("rejected:\(place)"),
            "properties": ["inputTokens": .init(100 * place)],
        ]
    }

    private func single(_ customer: String, _ lines: [(String, String, String)], isFinal: Bool) async throws {
        let lines = lines.map { line -> JSONValue in
            ["label": .string(line.0), "quantity": .string(line.1), "unitPrice": .string(line.2)]
        }
        let body: JSONObject = [
            "customerId": .string(customer), "currency": "USD", "netTerms": 14, "lines": .array(lines),
        ]
        let made = try id(of: try await ask("POST", "/v1/invoices", body))
        if isFinal { try await ask("POST", "/v1/invoices/\(made)/finalize", [:]) }
    }
}
