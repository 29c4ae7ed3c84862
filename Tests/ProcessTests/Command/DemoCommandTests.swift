import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

@testable import weir

/// `weir demo`, against running servers: what it says is what it made.
struct DemoCommandTests {
    private static let words = ["demo", "--customers", "8", "--months", "2", "--until", "2026-06-20T10:00", "--json"]

    @Test func theNumbersAreThoseOfTheServer() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let made = try await BuiltCommand.run(Self.words + ["--data", server.dataFolder])
        try #require(made.status == .exited(0), "\(made.errors)")
        let report = try #require(try JSONParser.parse(Array(made.output.utf8)).objectValue)
        // A workspace of its own, in which nothing else is.
        let workspace = try #require(report.text("workspace"))
        let client = APIClient(
            .socket(try LocalSocket.path(in: server.dataFolder)),
            headers: [("X-Weir-Workspace", workspace)]
        )
        func all(_ path: String, _ name: String) async throws -> [JSONObject] {
            try await ListReading(client: client).all(path, name: name).compactMap(\.objectValue)
        }
        #expect(report["customers"]?.intValue == 8)
        #expect(try await all("/v1/customers", "customers").count == 8)
        #expect(report["contracts"]?.intValue == 7)
        #expect(try await all("/v1/contracts", "contracts").count == 7)
        // Events, and what the meters make of them.
        var events = 0
        let export = try await client.lines("GET", "/v1/export/events?format=ndjson") { _ in events += 1 }
        #expect(export.isSuccess)
        #expect(events == report["events"]?.intValue && events > 2_000)
        #expect(try await all("/v1/events/rejected", "rejectedEvents").count == report["rejected"]?.intValue)
        for (meter, name) in [
            ("INPUT_TOKENS", "inputTokens"), ("OUTPUT_TOKENS", "outputTokens"), ("EXECUTIONS", "executions"),
        ] {
            let usage = try await client.send(
                "POST",
                "/v1/usage/query",
                body: ["meter": .string(meter), "from": "2026-01-01T00:00:00Z", "to": "2027-01-01T00:00:00Z"]
                    as JSONObject
            )
            let rows = try #require(usage.json.objectValue?["rows"]?.arrayValue)
            #expect(rows.map { $0.objectValue?["value"]?.intValue } == [report[name]?.intValue], "\(meter): \(rows)")
        }
        // Invoices in every state that there is without Stripe.
        let invoices = try await all("/v1/invoices", "invoices")
        let told = try #require(report["invoices"]?.objectValue)
        for status in ["drafted", "in_progress", "sent", "paid", "void", "uncollectible", "refunded"] {
            let count = invoices.count { $0.text("status") == status }
            #expect(count > 0 && told[status]?.intValue == count, "\(status)")
        }
        #expect(told.members.reduce(0) { $0 + ($1.value.intValue ?? 0) } == invoices.count)
        var sums: [String: Int] = [:]
        for invoice in invoices where !["drafted", "in_progress", "void"].contains(invoice.text("status")) {
            sums[invoice.text("currency") ?? "", default: 0] += invoice["totalMinor"]?.intValue ?? 0
        }
        let invoiced = try #require(report["invoicedMinor"]?.objectValue)
        #expect(Set(sums.keys) == ["EUR", "USD"])
        for (currency, minor) in sums { #expect(invoiced[currency]?.intValue == minor, "\(currency)") }
        // What is to be opened can be.
        let link = try #require(report["links"]?.objectValue?.text("sign in, once"))
        #expect(try await server.client().send("GET", link).status == 200)
        #expect(report["links"]?.objectValue?.text("dashboard") == "/dashboard/\(workspace)")
        // Nothing of a bar where there is no terminal.
        #expect(!made.errors.contains("\r"), "\(made.errors)")
        let verified = try await BuiltCommand.run(["verify", "--data", server.dataFolder])
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")

        // The same seed gives the same, elsewhere too, with the key of an empty test workspace.
        let again = try await BuiltCommand.run(
            Self.words,
            settings: ["WEIR_URL": server.url, "WEIR_KEY": TestKeys.test]
        )
        try #require(again.status == .exited(0), "\(again.errors)")
        var (first, second) = (report, try #require(try JSONParser.parse(Array(again.output.utf8)).objectValue))
        for name in ["workspace", "links"] {
            first[name] = nil
            second[name] = nil
        }
        #expect(first == second)
        // And where customers are, or money is real, nothing is done.
        for workspace in ["test", "live"] {
            let refused = try await BuiltCommand.run(
                ["demo", "--data", server.dataFolder, "--workspace", workspace, "--customers", "4"]
            )
            #expect(refused.status == .exited(1), "\(refused.output)")
        }
        let plans = try await server.client().send("GET", "/v1/plans")
        #expect(plans.json.objectValue?["plans"] == [])
        #expect(try await server.stop() == .exited(0))
    }

    @Test(arguments: [["--customers", "3"], ["--customers", "41"], ["--months", "0"], ["--until", "soon"]])
    func whatCannotBeMadeIsSaid(words: [String]) async throws {
        #expect(try await BuiltCommand.run(["demo"] + words).status == .exited(64))
    }

    @Test func usageFollowsFromTheSeed() throws {
        let (start, last) = (try #require(LocalDate("2026-05-01")), try #require(LocalDate("2026-06-20")))
        let end = Zone.utc.startOfDay(last).adding(seconds: 10 * 3600)
        func events(_ seed: UInt64) -> (events: [JSONObject], sums: DemoUsage.Sums) {
            let usage = DemoUsage(seed: seed, start: start, end: end)
            var sums = DemoUsage.Sums()
            var events: [JSONObject] = []
            for (index, customer) in DemoCustomer.all.enumerated() {
                for day in 0...last.days(since: start) {
                    events += usage.events(of: customer, index: index, on: start.adding(days: day), adding: &sums)
                }
            }
            return (events, sums)
        }
        let (made, sums) = events(7)
        #expect(made == events(7).events)
        #expect(made != events(8).events)
        #expect(made.count == sums.events)
        // Each event once, none in what is still to come.
        #expect(
            Set(made.map { "\($0.text("externalCustomerId") ?? "") \($0.text("idempotencyKey") ?? "")" }).count
                == made.count
        )
        let times = made.compactMap { $0.text("timestamp").flatMap { Timestamp(iso8601: $0) } }
        #expect(times.count == made.count && times.allSatisfy { $0 < end && $0 >= Zone.utc.startOfDay(start) })
        func sum(_ property: String) -> Int {
            made.reduce(0) { $0 + ($1["properties"]?.objectValue?[property]?.intValue ?? 0) }
        }
        #expect(sum("inputTokens") == sums.inputTokens)
        #expect(sum("outputTokens") == sums.outputTokens)
        #expect(sum("executions") == sums.executions)
        // Weekends are quiet, and somebody ran wild.
        var days: [LocalDate: Int] = [:]
        for (event, time) in zip(made, times) {
            days[Zone.utc.localDate(at: time), default: 0] +=
                event["properties"]?.objectValue?["outputTokens"]?.intValue ?? 0
        }
        let weekend = days.filter { [.saturday, .sunday].contains($0.key.weekday) }.values
        let week = days.filter { ![.saturday, .sunday].contains($0.key.weekday) }.values
        #expect(weekend.reduce(0, +) / weekend.count * 2 < week.reduce(0, +) / week.count)
        #expect(DemoCustomer.all.contains { $0.name.contains("<script>") })
        #expect(Set(DemoCustomer.all.map(\.key)).count == DemoCustomer.all.count)
    }

    @Test func aTerminalIsShownABar() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let folder = try TemporaryFolder()
        let words = [try BuiltCommand.path(), "demo", "--customers", "4", "--months", "1", "--data", server.dataFolder]
        // `script` runs it on a terminal of its own.
        let process = try ChildProcess(
            executable: "/usr/bin/env",
            arguments: [
                "script", "--quiet", "--return", "--command", words.joined(separator: " "), folder.path + "/typescript",
            ],
            environment: BuiltCommand.environment(["TERM": "xterm"]),
            outputFolder: folder.path
        )
        #expect(await process.waitForEnd() == .exited(0), "\(process.output())")
        let text = process.standardOutput()
        #expect(text.contains("\r[---") || text.contains("\r[###"), "\(text)")
        // It is taken away before the result.
        let parts = text.components(separatedBy: "\r\u{1B}[K")
        #expect(parts.count == 2 && parts[1].contains("customers"), "\(text)")
        #expect(try await server.stop() == .exited(0))
    }
}
