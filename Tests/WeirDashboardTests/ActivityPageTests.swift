import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("What is under way, in the dashboard")
struct ActivityPageTests {
    @Test("An import, an export and an invoice run are listed with what came of them, of this workspace alone")
    func ended() async throws {
        try await DeskStage.run { stage in
            #expect(try await stage.open("/activity").contains("Nothing runs"))
            let lines = (1...1500).map { number in
                #"{"customerId": "\#(stage.customer)", "eventName": "llm", "idempotencyKey": "i\#(number)", "#
                    + #""properties": {"tokens": \#(number == 7 ? "\"x\"" : "1"), "model": "m-1"}}"#
            }
            let answer = try await stage.server.live.send(
                "POST",
                "/v1/events/batch",
                bytes: Array(lines.joined(separator: "\n").utf8),
                headers: [("Content-Type", "application/x-ndjson")]
            )
            #expect(answer.isSuccess, "\(answer.text)")
            #expect(try await stage.calls.get("/v1/export/events").status == 200)
            let page = try await stage.open("/activity")
            #expect(page.contains("Import of events") && page.contains("Export of events"))
            #expect(page.contains("Done") && !page.contains("Broke off"))
            #expect(page.contains("1,500 events") || page.contains("1,499 events"), "\(page)")
            #expect(page.contains("rows"))
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

    @Test(
        "What a command tells of has a bar while it tells, on the home page too, and has broken off when it falls silent"
    )
    func told() async throws {
        try await DeskStage.run { stage in
            func tell(_ name: String, _ state: String, done: Int64) async throws {
                let body: JSONValue = [
                    "label": "calls <b>.csv", "count": .number(ExactDecimal(done * 10)), "refused": 2,
                    "done": .number(ExactDecimal(done)), "total": 200, "state": .string(state),
                ]
                let answer = try await stage.server.local.send("PUT", "/local/operations/\(name)", body: body)
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
        }
    }
}
