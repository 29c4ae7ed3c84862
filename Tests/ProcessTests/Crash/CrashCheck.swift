import WeirAPI
import WeirClient
import WeirTesting

/// Compares what a restarted server holds of a customer with what was answered before the crash.
struct CrashCheck {
    let api: APIClient
    let customer: String
    var book: CrashBook
    let limit: Int
    private(set) var problems: [String] = []
    var repeated = 0

    init(api: APIClient, customer: String, book: CrashBook, limit: Int) {
        self.api = api
        self.customer = customer
        self.book = book
        self.limit = limit
    }

    /// Checks, then sends again what was not answered, and checks again.
    mutating func run() async throws {
        try await compare("after the crash")
        try await repeatEverythingUnanswered()
        try await repeatSomeAnswered()
        try await compare("after repeating")
    }

    mutating func report(_ problem: String) { problems.append("\(customer): \(problem)") }

    private mutating func expect(_ condition: Bool, _ problem: @autoclosure () -> String) {
        if !condition { report(problem()) }
    }

    // MARK: Comparing

    private mutating func compare(_ moment: String) async throws {
        let listed = try await api.list("/v1/events?externalCustomerId=\(customer)&limit=200", "events")
        var quantities: [String: Int] = [:]
        var views = 0
        var tokens = 0
        for event in listed {
            let key = event.text("idempotencyKey") ?? ""
            let properties = event["properties"]?.objectValue
            let isView = event.text("eventName") == "page.view"
            let quantity = properties?.number(isView ? "size" : "quantity") ?? 1
            expect(quantities[key] == nil, "\(moment), '\(key)' is there twice")
            quantities[key] = quantity
            if isView { views += quantity } else { tokens += quantity }
        }
        for (key, event) in book.events { compare(moment, key, event, quantities) }
        for (key, consume) in book.consumes { compare(moment, key, consume, quantities) }
        let held = try await compareReservations(moment, quantities)
        // What a commit records has the reservation's id for its key.
        let ids = Set(book.reservations.values.compactMap(\.id))
        for key in quantities.keys {
            let isKnown = book.events[key] != nil || book.consumes[key] != nil || ids.contains(key)
            expect(isKnown, "\(moment), '\(key)' is there though nobody asked for it")
        }
        try await compareTotals(moment, views: views, tokens: tokens, held: held)
    }

    private mutating func compare(
        _ moment: String,
        _ key: String,
        _ recorded: CrashBook.Recorded,
        _ quantities: [String: Int]
    ) {
        switch recorded.answer {
        case .accepted:
            expect(quantities[key] != nil, "\(moment), '\(key)' was answered and is lost")
            expect(quantities[key] ?? recorded.quantity == recorded.quantity, "\(moment), '\(key)' has changed")
        case .refused:
            expect(quantities[key] == nil, "\(moment), '\(key)' was refused and counts")
        case .none:
            expect(quantities[key] ?? recorded.quantity == recorded.quantity, "\(moment), '\(key)' has changed")
        }
    }

    /// Returns what is held.
    private mutating func compareReservations(_ moment: String, _ quantities: [String: Int]) async throws -> Int {
        var held = 0
        for (key, reservation) in book.reservations {
            // Refused, or never answered: what it may have made is seen in the totals, and when it is repeated.
            guard let id = reservation.id else { continue }
            let shown = try await api.ask("GET", "/v1/reservations/\(id)")
            let status = shown.text("status") ?? ""
            if status == "pending" { held += reservation.quantity }
            expect(
                allowedStatuses(of: reservation).contains(status),
                "\(moment), reservation '\(key)' is \(status) after \(reservation.ending)"
            )
            expect(
                (quantities[id] != nil) == (status == "committed"),
                "\(moment), reservation '\(key)' is \(status) and its event \(quantities[id] == nil ? "missing" : "there")"
            )
            if case .commit(let quantity) = reservation.ending, let seen = quantities[id] {
                expect(seen == quantity, "\(moment), reservation '\(key)' counts \(seen), not \(quantity)")
            }
        }
        return held
    }

    private func allowedStatuses(of reservation: CrashBook.Held) -> [String] {
        switch (reservation.ending, reservation.endingAnswer) {
        case (.open, _): ["pending"]
        case (.commit, .accepted): ["committed"]
        case (.commit, _): ["pending", "committed"]
        case (.release, .accepted): ["released"]
        case (.release, _): ["pending", "released"]
        }
    }

    private mutating func compareTotals(_ moment: String, views: Int, tokens: Int, held: Int) async throws {
        let usage = try await api.ask("GET", "/v1/users/ext:\(customer)/billing/usage")
        let used = usage["usage"]?.objectValue?.number("tokens") ?? 0
        expect(used == tokens, "\(moment), \(used) tokens are shown and \(tokens) recorded")
        let entitlements = try await api.ask("GET", "/v1/users/ext:\(customer)/entitlements")
        let feature = entitlements["entitlements"]?.arrayValue?.compactMap(\.objectValue)
            .first { $0.text("feature") == "tokens" }
        let reserved = feature?.number("reserved") ?? 0
        expect(reserved >= held, "\(moment), \(reserved) tokens are held and \(held) reservations are open")
        let limit = limit
        expect(used + reserved <= limit, "\(moment), \(used) + \(reserved) tokens exceed the quota of \(limit)")
        let pages = try await api.ask(
            "POST",
            "/v1/usage/query",
            [
                "meter": "PAGES", "externalCustomerId": .string(customer), "from": "2000-01-01T00:00:00Z",
                "to": "2100-01-01T00:00:00Z",
            ]
        )
        let counted = pages["rows"]?.arrayValue?.first?.objectValue?.number("value") ?? 0
        expect(counted == views, "\(moment), \(counted) views are shown and \(views) recorded")
    }
}
