import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

/// Parts of streams that wait for a slow disk while exports are made of moments in between.
struct DelayedPartTests {
    private static func queued(_ server: TestServer) async throws -> Int {
        let metrics = try await server.anonymous.send("GET", "/metrics").text
        let line = metrics.split(separator: "\n").first { $0.hasPrefix("weir_ledger_queued_commands ") }
        return line?.split(separator: " ").last.flatMap { Int($0) } ?? 0
    }

    /// Waits until so much waits in the ledger's queue, which whoever asks sees for himself.
    private static func wait(_ server: TestServer, forQueued count: Int) async throws {
        while try await queued(server) < count { await Task.yield() }
    }

    @Test("An export of a moment is the same before and after a part that began before it and was recorded later")
    func aDelayedPartChangesNoExport() async throws {
        let gate = Gate()
        try await TestServer.run(
            folder: .keepingData(because: "only a folder has a log that a test can hold back"),
            configure: { $0.flushIntervalMilliseconds = 3_600_000 },
            logDisk: { GatedDisk($0, syncGate: gate) }
        ) { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("CALLS", ["eventName": "call", "aggregation": "count"])
            _ = try await calls.customer("slow")
            let acme = try await calls.customer("acme")
            try calls.stage(try await calls.record(acme, "call", key: "first"))
            let line = #"{"externalCustomerId":"acme","eventName":"call","idempotencyKey":"delayed"}"#

            // The disk takes its time for another customer's event; the part of the stream waits behind it.
            gate.close()
            async let blocking = calls.post("/v1/events", ["externalCustomerId": "slow", "eventName": "call"])
            await gate.waitForArrival()
            async let stream = server.live.send(
                "POST",
                "/v1/events/batch",
                bytes: Array(line.utf8),
                headers: [("Content-Type", "application/x-ndjson")]
            )
            try await Self.wait(server, forQueued: 1)
            server.clock.advance(seconds: 600)
            let moment = server.clock.now.description
            server.clock.advance(seconds: 600)
            let events = "/v1/export/events?asOf=\(moment)"
            let usage =
                "/v1/export/usage?meter=CALLS&from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z"
                + "&externalCustomerId=acme&asOf=\(moment)"
            // The export is of all customers, and asks about the one first who has nothing to do with the part.
            async let early = calls.get(events)
            try await Self.wait(server, forQueued: 2)
            gate.open()
            let before = try await early.text
            #expect(try await blocking.status == 202)
            #expect(try await stream.text.contains(#""count":1"#))

            #expect(before.split(separator: "\n").count == 2)
            #expect(!before.contains("delayed"))
            #expect(try await calls.get(events).text == before)
            #expect(try await calls.get(usage).text.contains(#""value":1}"#))
            // The event is there, with a receipt behind the moment that was asked for first.
            let listed = try await calls.get("/v1/events?key=delayed").json["events"][0]
            #expect(listed["timestamp"] == "2026-02-01T00:00:00.000Z")
            #expect(listed["receivedAt"].text > moment, "\(listed) \(moment)")
            let now = try await calls.get("/v1/export/events").text
            #expect(now.split(separator: "\n").count == 3)
        }
    }
}
