import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirTesting

@testable import weir

/// A server and an export of Lago's, of which single things are changed.
extension ImportSafetyTests {
    struct Export {
        let path: String

        init(_ folder: TemporaryFolder) throws {
            path = folder.path + "/export"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        }

        /// A plan `pro`, with a charge over a metric that has no place here when it is to be `odd`.
        func writePlan(odd: Bool, amount: Int = 1000) throws {
            try write(
                "billable_metrics.json",
                #"[{"code": "calls", "aggregation_type": "count_agg"}, {"code": "odd", "aggregation_type": "custom_agg"}]"#
            )
            try write(
                "plans.json",
                """
                [{"code": "pro", "name": "Pro", "interval": "monthly", "amount_cents": \(amount), "amount_currency": "USD",
                  "charges": [{"billable_metric_code": "\(odd ? "odd" : "calls")", "charge_model": "standard",
                  "properties": {"amount": "0.5"}}]}]
                """
            )
        }

        func writeCustomer(_ more: String = "", status: String = "active") throws {
            try write("customers.json", #"[{"external_id": "acme", "name": "=HYPERLINK(1)"}]"#)
            try write(
                "subscriptions.json",
                """
                [{"external_id": "s1", "external_customer_id": "acme", "plan_code": "pro", "status": "\(status)", \(more)
                  "billing_time": "calendar", "started_at": "2026-02-01T00:00:00Z", "plan_amount_cents": 1000}]
                """
            )
        }
    }

    struct Setup {
        let server: ServerProcess
        let client: APIClient
        let clock: String
        let export: Export

        func weir(_ words: String...) async throws -> CommandResult {
            try await BuiltCommand.run(["import"] + words + ["--data", server.dataFolder, "--workspace", "test"])
        }

        func take(_ words: String...) async throws -> (status: ProcessStatus, report: JSONObject, text: String) {
            try await takeAll(words)
        }

        func takeAll(
            _ words: [String]
        ) async throws -> (status: ProcessStatus, report: JSONObject, text: String) {
            let result = try await BuiltCommand.run(
                ["import", "lago", export.path, "--json"] + words + [
                    "--data", server.dataFolder, "--workspace", "test",
                ]
            )
            let report = try JSONParser.parse(Array(result.output.utf8)).objectValue
            return (result.status, try #require(report), result.output + result.errors)
        }
    }

    static func setup() async throws -> Setup {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let client = server.client(key: TestKeys.test)
        let clock = try #require(
            try await client.ask("POST", "/v1/test-clocks", ["now": "2026-02-10T00:00:00Z"]).text("id")
        )
        return Setup(server: server, client: client, clock: clock, export: try Export(server.folder))
    }

    static func entry(_ report: JSONObject, _ kind: String, _ outcome: String) -> String? {
        (report["entries"]?.arrayValue ?? []).compactMap(\.objectValue).first {
            $0["kind"] == .string(kind) && $0["outcome"] == .string(outcome)
        }?.text("about")
    }
}
