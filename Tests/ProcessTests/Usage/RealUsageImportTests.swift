import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// An hour of real requests, imported by the command into a running server, comes out exactly.
struct RealUsageImportTests {
    private static let meters = ["REQUESTS", "INPUT_TOKENS", "OUTPUT_TOKENS"]

    @Test("both files of real usage come out exactly, again after importing them again, and verify agrees")
    func importedUsageIsExact() async throws {
        guard let usage = try RealUsage.find() else {
            print("left out: the import of real usage, because its files are not on this machine")
            return
        }
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        try await makeMeters(server.client())
        for file in RealUsage.files {
            let report = try await importFile(usage.path(file), file.service, server)
            #expect(report == "\(file.requests) accepted, 0 duplicates, 0 replaced, 0 rejected")
        }
        try await compare(usage, server)

        for file in RealUsage.files {
            let report = try await importFile(usage.path(file), file.service, server)
            #expect(report == "0 accepted, \(file.requests) duplicates, 0 replaced, 0 rejected")
        }
        try await compare(usage, server)
        try await verify(server)
        #expect(try await server.stop() == .exited(0))

        // And once more from what was stored, without a server.
        try await verify(server)
    }

    private func makeMeters(_ api: APIClient) async throws {
        let properties = ["REQUESTS": nil, "INPUT_TOKENS": "input_tokens", "OUTPUT_TOKENS": "output_tokens"]
        for (code, property) in properties {
            var meter: JSONObject = [
                "code": .string(code), "eventName": "llm.request", "displayName": .string(code),
                "aggregation": property == nil ? "count" : "sum", "groupKeys": ["service"],
            ]
            meter["valueProperty"] = property.map { .string($0) }
            try await api.ask("POST", "/v1/meters", meter)
        }
    }

    private func importFile(_ path: String, _ service: String, _ server: ServerProcess) async throws -> String {
        let result = try await BuiltCommand.run([
            "events", "import", path, "--data", server.dataFolder, "--json", "--event-name", "llm.request",
            "--customers", "\(RealUsage.customers)", "--customer-prefix", "customer-", "--create-customers",
            "--timestamp-column", "TIMESTAMP", "--property", "input_tokens=ContextTokens",
            "--property", "output_tokens=GeneratedTokens", "--set", "service=\(service)",
        ])
        #expect(result.status == .exited(0), "\(result.errors)")
        let report = try JSONParser.parse(Array(result.output.utf8)).objectValue ?? [:]
        return ["accepted", "duplicates", "replaced", "rejected"]
            .map { "\(report.number($0) ?? -1) \($0)" }.joined(separator: ", ")
    }

    /// Compares what the API shows with the files, by customer and service, by service, and in total.
    private func compare(_ usage: RealUsage, _ server: ServerProcess) async throws {
        let api = server.client()
        var byCustomer: [String: UsageSums] = [:]
        for file in RealUsage.files {
            for row in try usage.rows(file) {
                byCustomer["\(row.customer) \(file.service)", default: UsageSums()].add(row)
            }
        }
        #expect(byCustomer.count == 2 * RealUsage.customers)
        #expect(try await sums(api, groupBy: ["customer", "service"], names: try await names(api)) == byCustomer)
        let byService = try await sums(api, groupBy: ["service"])
        for file in RealUsage.files {
            let stated = UsageSums(requests: file.requests, input: file.inputTokens, output: file.outputTokens)
            #expect(byService["\(file.service)"] == stated)
        }
        let total = UsageSums(requests: 28_185, input: 40_421_844, output: 4_334_561)
        #expect(try await sums(api, groupBy: []) == ["": total])
    }

    /// The external id of each customer.
    private func names(_ api: APIClient) async throws -> [String: String] {
        let customers = try await api.list("/v1/customers?limit=200", "customers")
        return Dictionary(customers.map { ($0.text("id") ?? "", $0.text("externalId") ?? "") }) { first, _ in first }
    }

    private func sums(
        _ api: APIClient,
        groupBy: [String],
        names: [String: String] = [:]
    ) async throws -> [String: UsageSums] {
        var sums: [String: UsageSums] = [:]
        for meter in Self.meters {
            let answer = try await api.ask(
                "POST",
                "/v1/usage/query",
                [
                    "meter": .string(meter), "from": "2023-11-16T00:00:00Z", "to": "2023-11-17T00:00:00Z",
                    "groupBy": .array(groupBy.map { .string($0) }),
                ]
            )
            for case .object(let row) in answer["rows"]?.arrayValue ?? [] {
                let customer = row.text("customerId").map { names[$0] ?? $0 }
                let service = row["group"]?.objectValue?.text("service")
                let value = row.number("value") ?? -1
                let key = [customer, service].compactMap(\.self).joined(separator: " ")
                switch meter {
                case "REQUESTS": sums[key, default: UsageSums()].requests = value
                case "INPUT_TOKENS": sums[key, default: UsageSums()].input = value
                case _: sums[key, default: UsageSums()].output = value
                }
            }
        }
        return sums
    }

    private func verify(_ server: ServerProcess) async throws {
        let result = try await BuiltCommand.run(["verify", "--data", server.dataFolder])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.output == "100 customers, 28185 events, no difference\n")
    }
}
