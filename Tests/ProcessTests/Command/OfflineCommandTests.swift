import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir explain --offline`, `weir invoices run` and `weir simulate`, against a running server and without one.
struct OfflineCommandTests {
    private func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    @Test func anInvoiceIsMadeAnewFromFilesThatWereExportedOneByOne() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let files = try TemporaryFolder()
        func weir(_ arguments: String...) async throws -> CommandResult {
            try await BuiltCommand.run(arguments + ["--data", server.dataFolder])
        }
        func offline(_ arguments: String...) async throws -> CommandResult {
            try await BuiltCommand.run(["explain", "--offline"] + arguments, workingFolder: files.path)
        }
        // given: a contract of a month that is over, with usage
        let client = server.client()
        try await client.ask(
            "POST",
            "/v1/meters",
            [
                "code": "TOKENS", "eventName": "llm", "aggregation": "sum", "valueProperty": "tokens",
                "groupKeys": ["model"],
            ]
        )
        let price: JSONValue = [
            "key": "tokens", "name": "Tokens", "model": "dimensional", "meter": "TOKENS", "fallback": "0.001",
            "rates": [["match": ["model": "large"], "unitAmount": "0.01"]],
        ]
        try await client.ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "currency": "USD", "prices": [price]])
        for name in ["acme", "other"] as [JSONValue] {
            try await client.ask("POST", "/v1/customers", ["externalId": name])
            for key in ["a", "b", "c"] as [JSONValue] {
                let event: JSONObject = [
                    "externalCustomerId": name, "eventName": "llm", "idempotencyKey": key,
                    "timestamp": "2025-03-10T12:00:00Z",
                    "properties": ["tokens": 1000, "model": key == "c" ? "small, or so" : "large"],
                ]
                try await client.ask("POST", "/v1/events", event)
            }
            try await client.ask(
                "POST",
                "/v1/contracts",
                [
                    "externalCustomerId": name, "planKey": "pro", "startDate": "2025-03-01", "endDate": "2025-04-01",
                ]
            )
        }
        // when: all that is due is finalized
        let run = try await weir("invoices", "run")
        // then: it says how many, and the second time there are none; the contracts' own jobs may have been faster
        #expect(run.status == .exited(0), "\(run.errors)")
        let outputs = [
            "2 finalized: INV-000001 to INV-000002\n  42.00 USD\n",
            "1 finalized: INV-000002 to INV-000002\n  21.00 USD\n",
            "0 finalized\n",
        ]
        #expect(outputs.contains(run.output), "\(run.output)")
        #expect(try await weir("invoices", "run").output == "0 finalized\n")

        // when: explanation, events and catalogue are exported
        let explained = try await weir("explain", "INV-000001", "--json")
        try write(explained.output, to: files.path + "/invoice.json")
        let explanation = try JSONParser.parse(Array(explained.output.utf8)).objectValue ?? [:]
        let customer = explanation.text("customerId") ?? ""
        let cut = "\(explanation.number("cut") ?? 0)"
        for (format, name) in [("csv", "events.csv"), ("ndjson", "events.ndjson")] {
            let export = try await weir(
                "export",
                "events",
                "--customer",
                customer,
                "--through",
                cut,
                "--format",
                format,
                "--output",
                files.path + "/" + name
            )
            #expect(export.status == .exited(0), "\(export.errors)")
        }
        #expect(try await weir("catalog", "export", "--output", files.path + "/catalog.yaml").status == .exited(0))
        let bundle = try await weir("explain", "INV-000001", "--bundle", files.path + "/bundle")
        #expect(bundle.output.contains("with 3 events"), "\(bundle.errors)")
        try write(
            """
            plans:
              - key: pro
                name: Pro
                currency: USD
                prices: [{key: tokens, model: per_unit, meter: TOKENS, unitAmount: "0.005"}]
            """,
            to: files.path + "/new.yaml"
        )
        let simulated = try await weir(
            "simulate",
            "--catalog",
            files.path + "/new.yaml",
            "--from",
            "2025-03-01",
            "--to",
            "2025-04-01"
        )
        // then: the simulation shows who would pay what
        #expect(simulated.status == .exited(0), "\(simulated.errors)")
        let words = simulated.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(words.contains("acme pro 21.00 USD 15.00 USD -6.00 USD"), "\(simulated.output)")
        #expect(words.contains("total, 2 contracts 42.00 USD 30.00 USD -12.00 USD"), "\(simulated.output)")
        let totals = try await weir(
            "simulate",
            "--catalog",
            files.path + "/new.yaml",
            "--from",
            "2025-03-01",
            "--to",
            "2025-04-01",
            "--json"
        )
        let last = try JSONParser.parse(Array((totals.output.split(separator: "\n").last ?? "").utf8))
        #expect(last.objectValue?["totals"]?.arrayValue?.first?.objectValue?.number("differenceMinor") == -1200)

        // when: there is no server and no data any more
        #expect(try await server.stop() == .exited(0))
        try FileManager.default.removeItem(atPath: server.dataFolder)
        // then: the files are enough, in either form
        for events in ["events.csv", "events.ndjson", "bundle/events.ndjson"] {
            let right = try await offline(
                "--invoice",
                "invoice.json",
                "--events",
                events,
                "--catalog",
                "catalog.yaml"
            )
            #expect(right.status == .exited(0), "\(right.errors)")
            #expect(right.output.hasSuffix("matches: INV-000001 is what the 3 events of the file come to\n"))
        }
        let named = try await offline("INV-000001", "--bundle", "bundle", "--json")
        #expect(try JSONParser.parse(Array(named.output.utf8)).objectValue?["matches"] == true)
        #expect(try await offline("INV-000002", "--bundle", "bundle").errors.contains("is not about INV-000002"))
        // when: a number in the table is another one
        let table = try read(files.path + "/events.csv")
        try write(table.replacingOccurrences(of: "1000}", with: "1001}"), to: files.path + "/wrong.csv")
        let wrong = try await offline("--invoice", "invoice.json", "--events", "wrong.csv")
        // then: each line that is not so is named, with quantity and amount
        #expect(wrong.status == .exited(1))
        #expect(
            wrong.errors.contains(
                "differs: 'Tokens · large' says 2000 for 20.00 USD, the events give 2002 for 20.02 USD"
            ),
            "\(wrong.errors)"
        )
        // then: what is not there or not readable is said
        #expect(try await offline("--invoice", "invoice.json", "--events", "none.csv").status == .exited(1))
        try write("{}", to: files.path + "/empty.json")
        let empty = try await offline("--invoice", "empty.json", "--events", "events.csv")
        #expect(empty.errors.contains("'id' is missing"), "\(empty.errors)")
    }
}
