import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("What is under way, in the dashboard")
struct ActivityPageTests {
    /// A piece of a body whose length nobody has said.
    private static func chunk(_ text: String) -> String {
        String(text.utf8.count, radix: 16) + "\r\n" + text + "\r\n"
    }

    @Test("An import, an export and an invoice run are listed with what came of them, of this workspace alone")
    func ended() async throws {
        try await DeskStage.run { stage in
            #expect(try await stage.open("/activity").contains("Nothing runs"))
            let lines = (1...1500).map { number in
                #"{"customerId": "\#(number == 7 ? "ext:nobody" : stage.customer)", "eventName": "llm", "#
                    + #""idempotencyKey": "i\#(number)", "properties": {"tokens": 1, "model": "m-1"}}"#
            }
            // What is over at once is not listed: many clients send small streams all day.
            let short = try await stage.server.live.send(
                "POST",
                "/v1/events/batch",
                bytes: Array(lines[0].utf8),
                headers: [("Content-Type", "application/x-ndjson")]
            )
            #expect(short.isSuccess, "\(short.text)")
            #expect(!(try await stage.open("/activity").contains("Import of events")))
            let body = lines.joined(separator: "\n") + "\n"
            let half = body.utf8.count / 2
            let pieces = [String(body.prefix(half)), String(body.dropFirst(half))]
            try await RawConnection.run(to: stage.server.url) { connection in
                try await connection.send(
                    "POST /v1/events/batch?results=all HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                        + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
                )
                try await connection.send(Self.chunk(String(pieces[0].prefix(2_000))))
                // Told of: the stream has begun.
                _ = try await connection.text(until: "\"line\":1,")
                stage.server.clock.advance(seconds: 2)
                try await connection.send(Self.chunk(String(pieces[0].dropFirst(2_000))))
                _ = try await connection.text(until: "\"line\":700,")
                let running = try await stage.open("/activity")
                #expect(running.contains("Import of events") && !running.contains("Nothing runs"))
                #expect(running.contains("<progress") && running.contains("data-refresh"), "\(running)")
                #expect(running.contains("1 rejected"))
                try await connection.send(Self.chunk(pieces[1]))
                try await connection.send("0\r\n\r\n")
                _ = try await connection.text(until: "{\"end\":")
                _ = try await connection.text(until: "\n")
            }
            #expect(try await stage.calls.get("/v1/export/events").status == 200)
            let page = try await stage.open("/activity")
            #expect(page.contains("Import of events") && page.contains("Export of events"))
            #expect(page.contains("Done") && !page.contains("Broke off"))
            // One of 1,500 is nobody's.
            #expect(page.contains("1,499 events"), "\(page)")
            #expect(page.contains("rows"))
            // The board is the running server's alone, and says so.
            #expect(page.contains("Since the server was started, for it is not stored"))
            #expect(!(try await stage.browser.open("/dashboard/test/activity").text.contains("Import of events")))
            // A month later an invoice is due.
            try await stage.advance(days: 29)
            let run = try stage.calls.stage(try await stage.calls.post("/v1/invoice-runs"))
            let count = run["finalized"].wholeNumber ?? 0
            #expect(count > 0)
            let after = try await stage.open("/activity")
            #expect(after.contains("Invoice run"))
            #expect(after.contains("\(count) invoice"))
        }
    }

    @Test("A list that is downloaded stands there by the name of its file, with its rows")
    func lists() async throws {
        try await DeskStage.run { stage in
            for path in ["/invoices.csv", "/revenue/recurring.csv", "/revenue/receivables.csv"] {
                #expect(try await stage.browser.open(DeskStage.root + path).status == 200, "\(path)")
            }
            let page = try await stage.open("/activity")
            #expect(page.contains("Export of a list: invoices-2026-02-01.csv") && page.contains("0 rows"))
            #expect(page.contains("Export of a list: recurring-2026-02-EUR.csv") && page.contains("1 row<"))
            #expect(page.contains("Export of a list: receivables-2026-02-01.csv") && !page.contains("Broke off"))
        }
    }

    @Test(
        "What a command tells of has a bar while it tells, on the home page too, and has broken off when it falls silent"
    )
    func told() async throws {
        try await DeskStage.run { stage in
            func tell(_ name: String, _ state: String, done: Int64, kind: String? = nil) async throws {
                var body: JSONObject = [
                    "label": "calls <b>.csv", "count": .number(ExactDecimal(done * 10)), "refused": 2,
                    "done": .number(ExactDecimal(done)), "total": 200, "state": .string(state),
                ]
                if let kind { body["kind"] = .string(kind) }
                let answer = try await stage.calls.put("/v1/imports/\(name)", .object(body))
                #expect(answer.status == 200, "\(answer.text)")
            }
            try await tell("a", "running", done: 50)
            for path in ["/activity", ""] {
                let page = try await stage.open(path)
                #expect(page.contains("Import of events: calls &lt;b&gt;.csv"), "\(path)")
                #expect(page.contains("500 events, 25%") && page.contains("2 rejected"), "\(path)")
                #expect(page.contains("value=\"250\"") && page.contains("data-refresh"), "\(path)")
            }
            try await tell("a", "ended", done: 200)
            // What was on its way before changes nothing.
            try await tell("a", "running", done: 150)
            try await tell("b", "running", done: 20)
            let page = try await stage.open("/activity")
            #expect(page.contains("2,000 events") && page.contains("Done") && page.contains("200 events, 10%"))
            stage.server.clock.advance(seconds: 60)
            let silent = try await stage.open("/activity")
            #expect(silent.contains("Broke off") && silent.contains("Nothing runs"))
            try await tell("b", "running", done: 40)
            #expect(try await stage.open("/activity").contains("400 events, 20%"))
            // What another system has is counted in its own words.
            try await tell("c", "running", done: 3, kind: "system")
            #expect(try await stage.open("/activity").contains("30 records"))
        }
    }
}
