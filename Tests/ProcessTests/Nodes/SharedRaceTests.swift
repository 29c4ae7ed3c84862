import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Three servers on one PostgreSQL, of which any may be killed, as may their connections and the database.
///
/// `WEIR_NODE_RACES` says how many races there are; the seed of each is printed.
@Suite(.serialized, .timeLimit(.minutes(60))) struct SharedRaceTests {
    private static let limit = 10_000
    /// How much each request wants of it: in the long run everyone asks for one.
    private static let quantity = seeds.count > 2 ? 1 : 10
    private static let seeds = (0..<(Int(ProcessInfo.processInfo.environment["WEIR_NODE_RACES"] ?? "") ?? 2)).map {
        20_261_127 + UInt64($0)
    }

    @Test("Whatever is killed, no more is admitted than there is, and what was answered is there", arguments: seeds)
    func nothingIsAdmittedTwiceAndNothingIsLost(seed: UInt64) async throws {
        print("race of servers: seed \(seed)")
        let race = try SharedRace(seed: seed, limit: Self.limit, quantity: Self.quantity)
        do {
            try await race.run()
            try await check(race)
        } catch {
            Issue.record("seed \(seed): \(error)\nThe servers wrote:\n\(race.shared.output)")
        }
        print("race of servers: seed \(seed), \(race.summary)")
    }

    private func check(_ race: SharedRace) async throws {
        // Whoever lost the database last has it back.
        for index in race.shared.servers.indices {
            _ = try await answered(race, index) { try await $0.ask("GET", "/readyz") }
        }
        let usage = try await answered(race, 1) {
            try await $0.ask("GET", "/v1/users/ext:\(SharedRace.customer)/billing/usage")
        }
        #expect(usage["usage"]?.objectValue?.number("tokens") == race.limit)
        let listed = try await answered(race, 1) {
            try await $0.list("/v1/events?externalCustomerId=\(SharedRace.customer)&limit=200", "events")
        }
        let keys = listed.map { $0.text("idempotencyKey") ?? "" }
        #expect(Set(keys).count == keys.count, "an event is there twice")
        // Everything was asked again until it was answered, so what is there is what was answered.
        #expect(Set(keys) == race.kept)
        let flaws = race.history.flaws(limit: Int64(race.limit / race.quantity))
        #expect(flaws.isEmpty, "\(flaws.prefix(5))")
        let verified = try await race.shared.verify()
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
        for status in try await race.shared.stop() { #expect(status == .exited(0)) }
    }

    /// Asks a server again for as long as it says that it cannot answer now.
    private func answered<Value>(
        _ race: SharedRace,
        _ server: Int,
        _ question: (APIClient) async throws -> Value
    ) async throws -> Value {
        while true {
            do {
                return try await question(race.shared.client(server))
            } catch let refused as UnexpectedAnswer where refused.response.status == 503 {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}
