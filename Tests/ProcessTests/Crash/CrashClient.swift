import WeirAPI
import WeirClient
import WeirTesting

/// Asks a server for one thing after the other until it dies, and keeps book.
struct CrashClient {
    let api: APIClient
    /// External id of the customer.
    let customer: String
    /// Begins every key, so that none is used twice.
    let prefix: String
    private var random: SeededGenerator
    private(set) var book = CrashBook()
    private var count = 0

    init(api: APIClient, customer: String, prefix: String, seed: UInt64) {
        self.api = api
        self.customer = customer
        self.prefix = prefix
        random = SeededGenerator(seed: seed)
    }

    /// Goes on until the server does not answer.
    ///
    /// - Throws: ``UnexpectedAnswer`` when it answers what it must not.
    mutating func run() async throws {
        while !Task.isCancelled {
            do {
                switch Int.random(in: 0..<10, using: &random) {
                case 0...2: try await record()
                case 3: try await recordBatch()
                case 4...6: try await consume()
                case _: try await reserve()
                }
            } catch is APIClientError {
                return
            } catch let refused as UnexpectedAnswer where refused.response.status == 503 {
                // A database that was slow to answer counts as away: what became of it is as unknown as without an answer.
                continue
            }
        }
    }

    private mutating func nextKey() -> String {
        count += 1
        return "\(prefix)-\(count)"
    }

    private mutating func record() async throws {
        let key = nextKey()
        let size = Int.random(in: 1...100, using: &random)
        book.events[key] = .init(quantity: size, answer: .none)
        try await api.ask("POST", "/v1/events", CrashRequests.event(customer, key, size))
        book.events[key]?.answer = .accepted
    }

    private mutating func recordBatch() async throws {
        var events: [JSONValue] = []
        var keys: [String] = []
        for _ in 0..<Int.random(in: 1...20, using: &random) {
            let key = nextKey()
            let size = Int.random(in: 1...100, using: &random)
            book.events[key] = .init(quantity: size, answer: .none)
            keys.append(key)
            events.append(.object(CrashRequests.event(customer, key, size)))
        }
        let answer = try await api.ask("POST", "/v1/events/batch", ["events": .array(events)])
        guard answer.number("count") == keys.count, answer.number("duplicates") == 0 else {
            throw CrashFailure("a batch of \(keys.count) new events was answered \(answer)")
        }
        for key in keys { book.events[key]?.answer = .accepted }
    }

    private mutating func consume() async throws {
        let key = nextKey()
        let quantity = Int.random(in: 1...5, using: &random)
        book.consumes[key] = .init(quantity: quantity, answer: .none)
        let response = try await api.send(
            "POST",
            "/v1/users/ext:\(customer)/usage/consume",
            body: CrashRequests.decision(key, quantity)
        )
        book.consumes[key]?.answer = try Self.answer(response)
    }

    private mutating func reserve() async throws {
        let key = nextKey()
        let quantity = Int.random(in: 1...8, using: &random)
        book.reservations[key] = .init(quantity: quantity, answer: .none)
        let response = try await api.send(
            "POST",
            "/v1/users/ext:\(customer)/reservations",
            body: CrashRequests.reservation(key, quantity)
        )
        let answer = try Self.answer(response)
        book.reservations[key]?.answer = answer
        guard case .accepted = answer, let id = response.json.objectValue?.text("id") else { return }
        book.reservations[key]?.id = id
        switch Int.random(in: 0..<4, using: &random) {
        case 0: break
        case 1:
            book.reservations[key]?.ending = .release
            try await api.ask("POST", "/v1/reservations/\(id)/release", [:])
            book.reservations[key]?.endingAnswer = .accepted
        case _:
            let used = Int.random(in: 1...quantity, using: &random)
            book.reservations[key]?.ending = .commit(used)
            try await api.ask("POST", "/v1/reservations/\(id)/commit", CrashRequests.commit(used))
            book.reservations[key]?.endingAnswer = .accepted
        }
    }

    private static func answer(_ response: APIResponse) throws -> CrashBook.Answer {
        if response.isSuccess { return .accepted }
        let code = response.json.objectValue?["error"]?.objectValue?["details"]?.objectValue?.text("reason")
        guard response.status == 429, code == "quota_exceeded" else { throw UnexpectedAnswer("a decision", response) }
        return .refused
    }
}

/// The bodies that clients send, and send again.
enum CrashRequests {
    static func event(_ customer: String, _ key: String, _ size: Int) -> JSONObject {
        [
            "externalCustomerId": .string(customer), "eventName": "page.view", "idempotencyKey": .string(key),
            "properties": ["size": .init(size)],
        ]
    }

    static func decision(_ key: String, _ quantity: Int) -> JSONObject {
        ["feature": "tokens", "quantity": .init(quantity), "idempotencyKey": .string(key)]
    }

    static func reservation(_ key: String, _ quantity: Int) -> JSONObject {
        ["feature": "tokens", "quantity": .init(quantity), "idempotencyKey": .string(key), "ttlSeconds": 86_400]
    }

    static func commit(_ quantity: Int) -> JSONObject { ["quantity": .init(quantity)] }
}

extension JSONValue {
    init(_ number: Int) { self.init(integerLiteral: Int64(number)) }
}

/// What a crash must not do, and did.
struct CrashFailure: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
