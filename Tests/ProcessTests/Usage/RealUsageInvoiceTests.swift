import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// An hour of real requests, invoiced under three plans: what all customers owe is what the files come to.
struct RealUsageInvoiceTests {
    /// `make soak` raises these: customers of each plan, and how many invoices of each are made anew from files.
    private static let customers = number("WEIR_REAL_CUSTOMERS", or: 10)
    private static let checked = number("WEIR_REAL_CHECKED", or: 2)

    private static func number(_ variable: String, or standard: Int) -> Int {
        ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? standard
    }

    /// A plan, with what it comes to in the test's own arithmetic.
    private struct Variant: Sendable {
        var plan: String
        /// The charge of input and of output.
        var charges: [JSONObject]
        /// The amounts of the lines of some usage, in ten-millionths of a dollar.
        var amounts: @Sendable ([String: UsageSums]) -> [Int]
    }

    /// $0.50 and $1.50 for a million tokens; the same with cheaper tokens beyond a number; and dearer ones for code.
    private static let variants = [
        Variant(
            plan: "million",
            charges: [
                ["model": "per_unit", "unitAmount": "0.0000005"], ["model": "per_unit", "unitAmount": "0.0000015"],
            ]
        ) { services in
            let sums = total(services)
            return [sums.input * 5, sums.output * 15]
        },
        Variant(plan: "graduated", charges: [graduated(from: "0.0000005"), graduated(from: "0.0000015")]) { services in
            let sums = total(services)
            // The first 100,000 at the full price, the next 200,000 at 80 %, the rest at half of it.
            func amount(_ units: Int, _ price: Int) -> Int {
                let first = min(units, 100_000)
                let second = min(max(units - 100_000, 0), 200_000)
                return (first * price * 10 + second * price * 8 + (units - first - second) * price * 5) / 10
            }
            return [amount(sums.input, 5), amount(sums.output, 15)]
        },
        Variant(
            plan: "dimensional",
            charges: [
                rateCard(conv: "0.0000005", other: "0.0000008"), rateCard(conv: "0.0000015", other: "0.0000021"),
            ]
        ) { services in
            services.sorted { $0.key < $1.key }.flatMap { service, sums in
                service == "conv" ? [sums.input * 5, sums.output * 15] : [sums.input * 8, sums.output * 21]
            }
        },
    ]

    private static func total(_ services: [String: UsageSums]) -> UsageSums {
        services.values.reduce(into: UsageSums()) { sums, part in
            sums.requests += part.requests
            sums.input += part.input
            sums.output += part.output
        }
    }

    private static func graduated(from price: String) -> JSONObject {
        let (second, third) = price == "0.0000005" ? ("0.0000004", "0.00000025") : ("0.0000012", "0.00000075")
        return [
            "model": "graduated",
            "tiers": [
                ["upTo": 100_000, "unitAmount": .string(price)], ["upTo": 300_000, "unitAmount": .string(second)],
                ["upTo": nil, "unitAmount": .string(third)],
            ],
        ]
    }

    private static func rateCard(conv: String, other: String) -> JSONObject {
        [
            "model": "dimensional", "rates": [["match": ["service": "conv"], "unitAmount": .string(conv)]],
            "fallback": .string(other),
        ]
    }

    @Test("the invoices of an hour of real usage come to what the files come to, and are made anew from exports alone")
    func invoicesAreExact() async throws {
        guard let usage = try RealUsage.find() else {
            print("left out: the invoices of real usage, because its files are not on this machine")
            return
        }
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let api = server.client()
        try await makeCatalog(api)
        for variant in Self.variants {
            for file in RealUsage.files { try await importFile(usage.path(file), file.service, variant.plan, server) }
        }
        var expected: [Int: [String: UsageSums]] = [:]
        for file in RealUsage.files {
            for row in try usage.rows(file) {
                expected[row.number % Self.customers, default: [:]][file.service, default: UsageSums()].add(row)
            }
        }
        #expect(expected.count == Self.customers)

        let bundles = try TemporaryFolder()
        for variant in Self.variants {
            var billed = 0
            var wanted = 0
            for customer in 0..<Self.customers {
                let invoice = try await invoice(variant.plan, customer, api)
                let amounts = variant.amounts(expected[customer] ?? [:]).map(Self.cents)
                let lines = (invoice["lines"]?.arrayValue ?? []).compactMap { $0.objectValue?.number("amountMinor") }
                #expect(lines.sorted() == amounts.sorted(), "\(variant.plan) \(customer)")
                billed += invoice.number("totalMinor") ?? -1
                wanted += amounts.reduce(0, +)
                guard customer < Self.checked, let number = invoice.text("invoiceNumber") else { continue }
                let folder = "\(bundles.path)/\(variant.plan)-\(customer)"
                let written = try await BuiltCommand.run([
                    "explain", number, "--bundle", folder, "--data", server.dataFolder,
                ])
                #expect(written.status == .exited(0), "\(written.errors)")
            }
            #expect(billed == wanted, "\(variant.plan)")
            print("real usage, \(variant.plan): \(Self.customers) invoices, \(billed) cents")
        }
        // Nothing is left but the files.
        #expect(try await server.stop() == .exited(0))
        try FileManager.default.removeItem(atPath: server.dataFolder)
        try await check(bundles.path)
    }

    /// Rounded half away from zero; amounts are ten-millionths of a dollar, 100,000 of them a cent.
    private static func cents(_ amount: Int) -> Int { (amount + 50_000) / 100_000 }

    // MARK: Steps

    private func makeCatalog(_ api: APIClient) async throws {
        let properties = ["INPUT_TOKENS": "input_tokens", "OUTPUT_TOKENS": "output_tokens"]
        for (code, property) in properties {
            try await api.ask(
                "POST",
                "/v1/meters",
                [
                    "code": .string(code), "eventName": "llm.request", "aggregation": "sum",
                    "valueProperty": .string(property), "groupKeys": ["service"],
                ]
            )
        }
        for variant in Self.variants {
            var prices: [JSONValue] = []
            for (charge, (key, meter)) in zip(
                variant.charges,
                [("input", "INPUT_TOKENS"), ("output", "OUTPUT_TOKENS")]
            ) {
                var price = charge
                price["key"] = .string(key)
                price["meter"] = .string(meter)
                prices.append(.object(price))
            }
            try await api.ask(
                "POST",
                "/v1/plans",
                [
                    "key": .string(variant.plan), "name": .string(variant.plan), "currency": "USD",
                    "prices": .array(prices),
                ]
            )
        }
    }

    private func importFile(_ path: String, _ service: String, _ plan: String, _ server: ServerProcess) async throws {
        let result = try await BuiltCommand.run([
            "events", "import", path, "--data", server.dataFolder, "--event-name", "llm.request",
            "--customers", "\(Self.customers)", "--customer-prefix", "\(plan)-", "--create-customers",
            "--timestamp-column", "TIMESTAMP", "--property", "input_tokens=ContextTokens",
            "--property", "output_tokens=GeneratedTokens", "--set", "service=\(service)",
        ])
        #expect(result.status == .exited(0), "\(result.errors)")
    }

    /// The customer's invoice of the hour's month, finalized.
    private func invoice(_ plan: String, _ customer: Int, _ api: APIClient) async throws -> JSONObject {
        let contract = try await api.ask(
            "POST",
            "/v1/contracts",
            [
                "externalCustomerId": .string("\(plan)-\(customer)"), "planKey": .string(plan),
                "startDate": "2023-11-01", "endDate": "2023-12-01",
            ]
        )
        let drafts = try await api.list("/v1/invoices?contractId=\(contract.text("id") ?? "")", "invoices")
        #expect(drafts.count == 1)
        return try await api.ask("POST", "/v1/invoices/\(drafts.first?.text("id") ?? "")/finalize")
    }

    /// Makes each invoice anew, and again with one event altered, one less and one more.
    private func check(_ folder: String) async throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let bundle = "\(folder)/\(name)"
            let right = try await BuiltCommand.run(["explain", "--offline", "--bundle", bundle], workingFolder: folder)
            #expect(right.status == .exited(0), "\(right.errors)")
            #expect(right.output.contains("matches: INV-"), "\(right.output)")

            let path = "\(bundle)/events.ndjson"
            let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
            #expect(lines.count > 100)
            let middle = lines.count / 2
            var altered = lines
            // A million tokens are worth cents under every plan.
            altered[middle] = lines[middle].replacingOccurrences(
                of: #""input_tokens":"#,
                with: #""input_tokens":1000000"#
            )
            var fewer = lines
            fewer.remove(at: middle)
            var more = lines
            more.append(
                lines[middle].replacingOccurrences(of: #""idempotencyKey":""#, with: #""idempotencyKey":"added-"#)
            )
            for (change, events) in [("altered", altered), ("fewer", fewer), ("more", more)] {
                #expect(events != lines)
                try Data(events.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: path))
                let wrong = try await BuiltCommand.run(["explain", "--offline", "--bundle", bundle])
                #expect(wrong.status == .exited(1), "\(name) \(change)")
                #expect(wrong.output.contains("differs: INV-"), "\(wrong.output)")
                #expect(wrong.errors.contains("differs: 'input"), "\(wrong.errors)")
                if change == "altered" { #expect(wrong.errors.contains("the events give"), "\(wrong.errors)") }
            }
        }
    }
}
