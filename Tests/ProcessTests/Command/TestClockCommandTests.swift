import Testing
import WeirAPI
import WeirClient
import WeirTesting

@testable import weir

/// `weir test-clocks`, against a running server.
struct TestClockCommandTests {
    @Test func aClockIsMadeMovedAndRemoved() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ words: String...) async throws -> CommandResult {
            try await BuiltCommand.run(
                ["test-clocks"] + words + ["--data", server.dataFolder, "--workspace", "test"]
            )
        }
        func made(_ name: String) async throws -> String {
            let made = try await weir("create", "--now", "2026-01-31", "--name", name, "--json")
            #expect(made.status == .exited(0), "\(made.errors)")
            return try #require(try JSONParser.parse(Array(made.output.utf8)).objectValue?.text("id"))
        }
        // given: a customer that lives by a clock, on a plan at $50 a month
        let clock = try await made("A year")
        let idle = try await made("Nobody")
        let client = server.client(key: TestKeys.test)
        let price: JSONValue = ["key": "base", "name": "Base", "model": "flat", "amount": "50"]
        try await client.ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "currency": "USD", "prices": [price]])
        try await client.ask("POST", "/v1/customers", ["externalId": "acme", "testClockId": .string(clock)])
        try await client.ask("POST", "/v1/contracts", ["externalCustomerId": "acme", "planKey": "pro"])
        // when: the clock is moved
        let moved = try await weir("advance", clock, "--to", "2026-04-01")
        // then: what ran is told, each at its own instant
        #expect(moved.status == .exited(0), "\(moved.errors)")
        for text in ["2026-02-28T00:00:00.000Z", "INV-000001", "INV-000002"] {
            #expect(moved.output.contains(text), "\(moved.output)")
        }
        #expect(moved.output.hasSuffix("the clock stands at 2026-04-01T00:00:00.000Z\n"), "\(moved.output)")
        let list = try await weir("list").output
        #expect(list.contains("2026-04-01T00:00:00.000Z  A year") && list.contains("2026-01-31T00:00:00.000Z  Nobody"))
        #expect(try await weir("show", idle).output.contains("Nobody"))
        // and: it never goes back, stays while someone lives by it, and is not for live workspaces
        #expect(try await weir("advance", clock, "--to", "2026-03-01").status == .exited(1))
        #expect(try await weir("delete", clock).status == .exited(1))
        #expect(try await weir("delete", idle).output == "\(idle) is removed\n")
        #expect(try await weir("show", idle).status == .exited(1))
        let live = try await BuiltCommand.run(["test-clocks", "list", "--data", server.dataFolder])
        #expect(live.status == .exited(1))
        #expect(try await server.stop() == .exited(0))
        // and: it moves without a server too
        let offline = try await weir("advance", clock, "--to", "2026-05-01")
        #expect(offline.output.contains("INV-000003"), "\(offline.output)\(offline.errors)")
    }

    @Test func whatFailedInAnAdvanceIsNamed() throws {
        let answer = """
            {"testClock": {"now": "2026-02-01T00:00:00.000Z"}, "isComplete": true, "jobs": [
             {"id": "job_1", "kind": "contract_billing", "subject": "ctr_1", "ranAt": "2026-02-01T00:00:00.000Z",
              "state": "retrying", "error": {"code": "conflict", "message": "It does not fit."}},
             {"id": "job_2", "kind": "invoice_delivery", "subject": "inv_1", "ranAt": "2026-02-01T00:00:00.000Z",
              "state": "done", "what": "Sent."}]}
            """
        let advance = try #require(try JSONParser.parse(Array(answer.utf8)).objectValue)
        #expect(TestClocksAdvance.failures(of: advance) == ["job_1: It does not fit."])
        let lines = TestClocksAdvance.lines(of: advance)
        #expect(lines.contains { $0.contains("ctr_1") && $0.contains("contract_billing retrying") }, "\(lines)")
        #expect(lines.contains { $0.contains("inv_1") && $0.contains("Sent.") }, "\(lines)")
        #expect(lines.last == "the clock stands at 2026-02-01T00:00:00.000Z")
    }
}
