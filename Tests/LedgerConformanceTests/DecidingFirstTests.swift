import Testing
import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirPostgresLedger

/// A node decides on what it has in memory, and the commit fails when that is not what is there.
@Suite(.timeLimit(.minutes(30))) struct DecidingFirstTests {
    /// Runs a body on two nodes that always decide before they hold the rows of customers they know.
    ///
    /// `hasStrayKey`: A key is of no entry, which is a difference.
    private func withNodes(
        hasStrayKey: Bool = false,
        _ body: (PostgresLedger, PostgresLedger, LedgerHarness, PostgresConnection) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: [ConformanceMeters.count])
        let meterSets = [harness.workspace: harness.meters]
        var configuration = PostgresLedgerConfiguration.small
        configuration.cachedCustomers = 100
        configuration.undisturbedRounds = 0
        try await PostgresNode.withDatabase { url in
            let administrator = PostgresConnection(try PostgresConfiguration(url: url))
            try await PostgresNode.withLedger(
                on: url,
                meterSets: meterSets,
                readMeters: { meterSets[$0] ?? .empty },
                configuration: configuration
            ) { first in
                try await PostgresNode.withLedger(
                    on: url,
                    meterSets: meterSets,
                    readMeters: { meterSets[$0] ?? .empty },
                    configuration: configuration
                ) { second in
                    try await body(first, second, harness, administrator)
                    #expect(try await first.allDifferences().isEmpty || hasStrayKey)
                }
            }
            await administrator.close()
        }
    }

    private func terms(_ limit: Int64) -> DecisionTerms {
        ConformanceMeters.terms(ConformanceMeters.count, .hard(Quantity(limit)))
    }

    @Test func aLimitHoldsOnWhatTheOtherNodeUsedMeanwhile() async throws {
        try await withNodes { first, second, harness, _ async throws in
            let terms = terms(5)
            var allowed = 0
            for index in 0..<12 {
                // Twice each, so that a node knows what it decides on.
                let node = index / 2 % 2 == 0 ? first : second
                if try await node.outcome(of: harness.ask(1, "k\(index)", terms))?.isAllowed == true { allowed += 1 }
            }
            #expect(allowed == 5)
        }
    }

    @Test("Nobody is refused for usage that another node has taken back")
    func aRefusalIsOfThePresent() async throws {
        try await withNodes { first, second, harness, _ async throws in
            let terms = terms(3)
            for index in 0..<3 {
                #expect(try await first.outcome(of: harness.ask(1, "k\(index)", terms))?.isAllowed == true)
            }
            // Changes nothing, so the node goes on knowing the customer as it was.
            #expect(try await first.outcome(of: harness.ask(1, "over", terms))?.isAllowed == false)
            _ = try await second.outcome(of: harness.retract(1, "k1"))
            #expect(try await first.outcome(of: harness.ask(1, "again", terms))?.isAllowed == true)
            #expect(try await first.outcome(of: harness.ask(1, "over again", terms))?.isAllowed == false)
        }
    }

    @Test func oneCustomerThatChangedKeepsNobodyElseFromBeingServed() async throws {
        try await withNodes { first, second, harness, _ async throws in
            for customer in 1...4 { _ = try await first.outcome(of: harness.event(customer, "before")) }
            _ = try await second.outcome(of: harness.event(3, "meanwhile"))
            let batch = LedgerBatch((1...4).map { harness.event($0, "after") })
            let outcomes = try await first.submit(batch)
            #expect(outcomes.map(\.recordedKind) == [.new, .new, .new, .new])
            for customer in 1...4 {
                let expected = Quantity(customer == 3 ? 3 : 2)
                #expect(try await second.total(ConformanceMeters.count, of: customer, harness) == expected)
            }
        }
    }

    @Test func aKeyThatTheOtherNodeHasTakenIsAReplay() async throws {
        try await withNodes { first, second, harness, _ async throws in
            _ = try await first.outcome(of: harness.event(1, "before"))
            _ = try await second.outcome(of: harness.event(1, "shared"))
            #expect(try await first.outcome(of: harness.event(1, "shared"))?.recordedKind == .duplicate)
            #expect(try await first.outcome(of: harness.event(1, "before"))?.recordedKind == .duplicate)
            #expect(try await first.events(of: harness.context(1)).count == 2)
        }
    }

    @Test("An entry is taken though the place of its key in the table is another key's")
    func keysThatClashAreTaken() async throws {
        try await withNodes(hasStrayKey: true) { first, _, harness, administrator async throws in
            _ = try await first.outcome(of: harness.event(1, "before"))
            let customer = harness.context(1).customer
            let secret = try await administrator.run { session in try LaneSession.secret(of: session) }
            // As an entry has it of a customer of the same bucket, whose key has the same hash.
            try await administrator.run { session in
                _ = try session.query(
                    "INSERT INTO ledger_keys (bucket, hash, sequence) VALUES ($1::bigint, $2, 2)",
                    [
                        .integer(CustomerPlace.bucket(of: customer)),
                        .integer(Int64(bitPattern: secret.hash("clash", of: customer))),
                    ]
                )
            }
            #expect(try await first.outcome(of: harness.event(1, "clash"))?.recordedKind == .new)
            #expect(try await first.outcome(of: harness.event(1, "clash"))?.recordedKind == .duplicate)
            #expect(try await first.events(of: harness.context(1)).count == 2)
        }
    }
}
