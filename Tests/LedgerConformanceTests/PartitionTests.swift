import Foundation
import Testing
import WeirCore
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// A network between a node and the database that passes nothing on, while another node goes on.
@Suite(.timeLimit(.minutes(30))) struct PartitionTests {
    /// How the network comes back.
    enum End: CaseIterable {
        /// What was kept back arrives.
        case resumed
        /// The connections are gone.
        case cut
    }

    private static let limit: Int64 = 3
    private static let terms = ConformanceMeters.terms(ConformanceMeters.count, .hard(Quantity(limit)))

    /// Runs a body on a node behind a network that can be cut, and on one beside it.
    private func withNodes(
        _ body: (_ far: PostgresLedger, _ near: PostgresLedger, PartitionProxy, LedgerHarness) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: [ConformanceMeters.count])
        let meterSets = [harness.workspace: harness.meters]
        let server = try TestPostgres.shared()
        let proxy = try PartitionProxy(to: server.folder)
        defer { proxy.close() }
        try await PostgresNode.withDatabase { url in
            var impatient = PostgresLedgerConfiguration.small
            impatient.patienceMilliseconds = 200
            try await PostgresNode.withLedger(
                on: url.replacing(server.folder, with: proxy.folder),
                meterSets: meterSets,
                readMeters: { meterSets[$0] ?? .empty },
                configuration: impatient
            ) { far in
                try await PostgresNode.withLedger(
                    on: url,
                    meterSets: meterSets,
                    readMeters: { meterSets[$0] ?? .empty }
                ) { near in
                    try await body(far, near, proxy, harness)
                    // Whoever waits for the network still is let go.
                    proxy.cut()
                }
            }
        }
    }

    private func end(_ end: End, _ proxy: PartitionProxy) {
        switch end {
        case .resumed: proxy.resume()
        case .cut: proxy.cut()
        }
    }

    /// Asks until there is an answer, as a client does.
    private func answer(_ command: LedgerCommand, _ ledger: PostgresLedger) async throws -> LedgerOutcome? {
        while true {
            do {
                return try await ledger.outcome(of: command)
            } catch is LedgerError {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
    }

    private func expect(
        _ keys: Set<String>,
        _ ledger: PostgresLedger,
        _ harness: LedgerHarness
    ) async throws {
        let events = try await ledger.events(of: harness.context(1)).map(\.recorded.event.key)
        #expect(events.count == Int(Self.limit) && Set(events) == keys)
        #expect(try await ledger.allDifferences().isEmpty)
    }

    @Test("A commit whose answer does not arrive counts once", arguments: End.allCases)
    func aWithheldAnswerIsNoSecondDecision(_ how: End) async throws {
        try await withNodes { far, near, proxy, harness async throws in
            #expect(try await answer(harness.ask(1, "a", Self.terms), far)?.isAllowed == true)
            // Its key goes to the server with its commit, and nothing else that is under way has it.
            proxy.holdAnswers(from: "withheld")
            await #expect(throws: LedgerError.self) {
                try await far.outcome(of: harness.ask(1, "withheld", Self.terms))
            }
            // Told before its commit was sent, or after: it is on its way now, and holds the customer.
            while !proxy.isHoldingAnswers { try await Task.sleep(for: .milliseconds(5)) }
            #expect(try await answer(harness.ask(1, "c", Self.terms), near)?.isAllowed == true)
            #expect(try await answer(harness.ask(1, "d", Self.terms), near)?.isAllowed == false)
            end(how, proxy)
            #expect(try await answer(harness.ask(1, "withheld", Self.terms), far)?.isAllowed == true)
            #expect(try await answer(harness.ask(1, "e", Self.terms), far)?.isAllowed == false)
            try await expect(["a", "withheld", "c"], near, harness)
        }
    }

    @Test("A node that cannot reach the database says so, and what others decide holds", arguments: End.allCases)
    func aNodeThatIsCutOffDecidesNothing(_ how: End) async throws {
        try await withNodes { far, near, proxy, harness async throws in
            #expect(try await answer(harness.ask(1, "a", Self.terms), far)?.isAllowed == true)
            proxy.holdRequests()
            for key in ["b", "c"] {
                await #expect(throws: LedgerError.self) { try await far.outcome(of: harness.ask(1, key, Self.terms)) }
            }
            for key in ["d", "e"] {
                #expect(try await answer(harness.ask(1, key, Self.terms), near)?.isAllowed == true)
            }
            end(how, proxy)
            for key in ["b", "c"] {
                #expect(try await answer(harness.ask(1, key, Self.terms), far)?.isAllowed == false)
            }
            try await expect(["a", "d", "e"], far, harness)
        }
    }

    @Test func aCustomerWhoseNodeIsGoneIsServedByOthers() async throws {
        try await withNodes { far, near, proxy, harness async throws in
            #expect(try await answer(harness.ask(1, "a", Self.terms), far)?.isAllowed == true)
            // It holds the customer, and nobody hears of it any more: the server ends that by itself.
            proxy.holdAnswers()
            await #expect(throws: LedgerError.self) { try await far.outcome(of: harness.ask(1, "b", Self.terms)) }
            for key in ["c", "d"] {
                #expect(try await answer(harness.ask(1, key, Self.terms), near)?.isAllowed == true)
            }
            proxy.cut()
            #expect(try await answer(harness.ask(1, "b", Self.terms), far)?.isAllowed == false)
            try await expect(["a", "c", "d"], far, harness)
        }
    }
}
