import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The real server, killed at random moments again and again.
///
/// `WEIR_CRASH_ROUNDS` sets how many times, `WEIR_CRASH_SEED` repeats a run as far as the operating system allows.
struct CrashTests {
    /// Few enough that customers run out of it within a round.
    private static let limit = 400
    private static let customers = 3
    private static let clientsPerCustomer = 3
    /// Entries go to the database all the time, and runs are merged, so that kills come in the middle of both.
    private static let variables = ["WEIR_API_RATE_LIMIT": "1000000000", "WEIR_FLUSH_INTERVAL": "20"]

    /// Where the server keeps everything.
    enum Place: String, CaseIterable, Sendable {
        case folder
        case database
    }

    @Test(
        "every answered write survives SIGKILL, nothing counts twice, no quota is exceeded",
        arguments: Place.allCases
    )
    func everyAnsweredWriteSurvives(in place: Place) async throws {
        switch place {
        case .folder: try await everyAnsweredWriteSurvives(place, [:])
        case .database:
            try await TestPostgres.shared().withDatabase { url in
                try await everyAnsweredWriteSurvives(place, ["WEIR_DATABASE_URL": url])
            }
        }
    }

    private func everyAnsweredWriteSurvives(_ place: Place, _ variables: [String: String]) async throws {
        let environment = ProcessInfo.processInfo.environment
        let all = environment["WEIR_CRASH_ROUNDS"].flatMap { Int($0) } ?? 20
        // The database is not what dies here: that is the races of several servers.
        let rounds = place == .folder ? all : max(1, all / 6)
        let seed = environment["WEIR_CRASH_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64(UInt32.max))
        print("crash test: \(rounds) rounds in a \(place), seed \(seed)")
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: Self.variables.merging(variables) { own, _ in own }
        )
        do {
            try await run(rounds, seed, server, variables)
        } catch {
            Issue.record("\(error)\nThe server wrote:\n\(server.output.suffix(4_000))")
        }
    }

    private func run(
        _ rounds: Int,
        _ seed: UInt64,
        _ server: ServerProcess,
        _ database: [String: String]
    ) async throws {
        var random = SeededGenerator(seed: seed)
        var counts = CrashCounts()
        try await server.start()
        try await prepare(server.client())
        for round in 0..<rounds {
            let names = try await makeCustomers(round, server.client())
            let books = try await hammer(server, names, round, &random)
            try await server.kill()
            counts.kills += 1
            counts.kills += try await killWhileStarting(server, &random)
            try await server.start()
            for name in names {
                let book = books[name] ?? CrashBook()
                counts.add(book)
                var check = CrashCheck(api: server.client(), customer: name, book: book, limit: Self.limit)
                try await run(&check)
                counts.repeated += check.repeated
                #expect(check.problems == [], "round \(round), seed \(seed)")
                guard check.problems.isEmpty else { return }
            }
            counts.rounds += 1
            // Verification looks at every customer since the first round: in a long run, not after every round.
            if round < 20 || round % 25 == 0 || round == rounds - 1 {
                try await verify(server, database)
                counts.verifications += 1
            }
        }
        #expect(try await server.stop() == .exited(0))
        print("crash test: \(counts)")
    }

    /// Begins again while the answer is 503: on a machine that is busy, a slow look at a database counts as an outage.
    private func run(_ check: inout CrashCheck) async throws {
        for _ in 0..<200 {
            do {
                return try await check.run()
            } catch let refused as UnexpectedAnswer where refused.response.status == 503 {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        throw NeverSo("The server never answered with something else than 503")
    }

    private func prepare(_ api: APIClient) async throws {
        try await api.ask(
            "POST",
            "/v1/plans",
            [
                "key": "crash", "name": "Crash", "quotas": ["tokens": .init(Self.limit)],
            ]
        )
        try await api.ask(
            "POST",
            "/v1/meters",
            [
                "code": "PAGES", "eventName": "page.view", "displayName": "Pages", "aggregation": "sum",
                "valueProperty": "size",
            ]
        )
    }

    private func makeCustomers(_ round: Int, _ api: APIClient) async throws -> [String] {
        var names: [String] = []
        for index in 0..<Self.customers {
            let name = "crash-\(round)-\(index)"
            let made = try await api.sendPatiently("POST", "/v1/customers", ["externalId": .string(name)])
            let subscription = "/v1/users/ext:\(name)/billing/subscription"
            let subscribed = try await api.sendPatiently("PUT", subscription, ["planKey": "crash"])
            // It may have been made by a request that was answered 503.
            #expect(made.isSuccess || made.status == 409, "\(made.text)")
            #expect(subscribed.isSuccess, "\(subscribed.text)")
            names.append(name)
        }
        return names
    }

    /// Lets clients loose and kills the server under them.
    private func hammer(
        _ server: ServerProcess,
        _ names: [String],
        _ round: Int,
        _ random: inout SeededGenerator
    ) async throws -> [String: CrashBook] {
        // Now and then the server lives long enough to bring entries from its log to its database.
        let life =
            round % 4 == 3 ? Int.random(in: 1_500...3_000, using: &random) : Int.random(in: 5...400, using: &random)
        let seeds = names.flatMap { name in
            (0..<Self.clientsPerCustomer).map { (name: name, number: $0, seed: random.next()) }
        }
        return try await withThrowingTaskGroup(of: (String, CrashBook)?.self) { group in
            for start in seeds {
                group.addTask {
                    var client = CrashClient(
                        api: server.client(),
                        customer: start.name,
                        prefix: "r\(round)-\(start.number)",
                        seed: start.seed
                    )
                    try await client.run()
                    return (start.name, client.book)
                }
            }
            group.addTask {
                try await Task.sleep(for: .milliseconds(life))
                try await server.kill()
                return nil
            }
            var books: [String: CrashBook] = [:]
            for try await case let (name, book)? in group { books[name, default: CrashBook()].merge(book) }
            return books
        }
    }

    /// Sometimes kills the server before it has read its log; returns how often.
    private func killWhileStarting(_ server: ServerProcess, _ random: inout SeededGenerator) async throws -> Int {
        guard Int.random(in: 0..<4, using: &random) == 0 else { return 0 }
        try server.launch()
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...120, using: &random)))
        try await server.kill()
        return 1
    }

    private func verify(_ server: ServerProcess, _ database: [String: String]) async throws {
        let result = try await BuiltCommand.run(["verify", "--data", server.dataFolder], settings: database)
        #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
    }
}
