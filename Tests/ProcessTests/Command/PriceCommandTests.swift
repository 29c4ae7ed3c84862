import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir prices`, against a running server.
struct PriceCommandTests {
    @Test func usageIsPricedByPlanAndByTermsOfAFile() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ words: String...) async throws -> CommandResult {
            try await BuiltCommand.run(["prices", "estimate"] + words + ["--data", server.dataFolder])
        }
        let client = server.client()
        try await client.ask("POST", "/v1/meters", ["code": "CALLS", "eventName": "call", "aggregation": "count"])
        let prices: JSONValue = [
            ["key": "base", "name": "Base", "model": "flat", "amount": "50"],
            ["key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "0.08", "meter": "CALLS"],
        ]
        try await client.ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "currency": "USD", "prices": prices])
        // when: a plan is asked about
        let plan = try await weir("pro", "--usage", "calls=1234")
        // then: each price has a line, and there is a total
        #expect(plan.status == .exited(0), "\(plan.errors)")
        #expect(plan.output.contains("98.72 USD"), "\(plan.output)")
        #expect(plan.output.hasSuffix("total: 148.72 USD\n"), "\(plan.output)")
        // when: terms come from a file, and usage from the command line
        let file = "\(server.dataFolder)/estimate.yaml"
        let terms = """
            terms:
              currency: USD
              prices:
                - {key: calls, name: Calls, model: per_unit, unitAmount: "0.10", meter: CALLS}
            """
        try Data(terms.utf8).write(to: URL(fileURLWithPath: file))
        #expect(try await weir("--fields", file, "--usage", "calls=1234").output.hasSuffix("total: 123.40 USD\n"))
        // then: what cannot be understood is said
        #expect(try await weir().status == .exited(64))
        #expect(try await weir("pro", "--usage", "calls").status == .exited(64))
        let unknown = try await weir("pro", "--usage", "call=1")
        #expect(unknown.status == .exited(1), "\(unknown.output)")
        try Data("- no mapping".utf8).write(to: URL(fileURLWithPath: file))
        let list = try await weir("--fields", file)
        #expect(list.status == .exited(1) && list.errors.contains("the fields of the request"), "\(list.errors)")
        #expect(try await server.stop() == .exited(0))
    }
}
