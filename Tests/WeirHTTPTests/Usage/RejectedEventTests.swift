import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Rejected events: listed with the reason, and tried again.
struct RejectedEventTests {
    private func withMeter(_ test: (OperatorCalls, ManualClock) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("CALLS", ["eventName": "call", "aggregation": "count"])
            try await test(calls, server.clock)
        }
    }

    private func report(_ calls: OperatorCalls, _ customers: [String]) async throws {
        let events = customers.map { JSONValue.object(["externalCustomerId": .string($0), "eventName": "call"]) }
        try calls.stage(try await calls.post("/v1/events/batch", ["events": .array(events)]))
    }

    @Test
    func rejectedEventIsListedAsItWasSent() async throws {
        try await withMeter { calls, _ in
            try await report(calls, ["acme"])
            let listed = try await calls.get("/v1/events/rejected")
            let id = listed.json["rejectedEvents"][0]["id"].text
            #expect(
                listed.text == """
                    {"rejectedEvents":[{"id":"\(id)","code":"not_found",\
                    "message":"Customer 'ext:acme' not found",\
                    "customerId":null,"eventName":"call","receivedAt":"2026-02-01T00:00:00.000Z",\
                    "event":{"eventName":"call","externalCustomerId":"acme"}}],"hasMore":false,"nextCursor":null}
                    """
            )
        }
    }

    @Test
    func listIsPagedAndFiltered() async throws {
        try await withMeter { calls, clock in
            for name in ["a", "b", "c"] {
                try await report(calls, [name])
                clock.advance(seconds: 1)
            }
            try calls.stage(try await calls.post("/v1/events/batch", ["events": [["eventName": "other"]]]))
            let first = try await calls.get("/v1/events/rejected?limit=2&code=not_found")
            #expect(first.json["rejectedEvents"].arrayValue?.map { $0["event"]["externalCustomerId"] } == ["c", "b"])
            let cursor = first.json["nextCursor"].text
            let second = try await calls.get("/v1/events/rejected?limit=2&code=not_found&cursor=\(cursor)")
            #expect(second.json["rejectedEvents"].arrayValue?.map { $0["event"]["externalCustomerId"] } == ["a"])
            #expect(second.json["hasMore"] == false)
            let named = try await calls.get("/v1/events/rejected?eventName=other")
            #expect(named.json["rejectedEvents"].arrayValue?.count == 1)
        }
    }

    @Test("What was rejected counts once its cause is gone, at the time at which it came, and only once")
    func replayedEventCounts() async throws {
        try await withMeter { calls, clock in
            try await report(calls, ["acme", "globex"])
            clock.set("2026-03-05T00:00:00Z")
            let customer = try await calls.customer("acme")
            let answer = try await calls.post("/v1/events/rejected/replay", ["all": true])
            #expect(answer.status == 200)
            #expect(answer.json["results"].arrayValue?.map { $0["status"] } == ["accepted", "rejected"])
            #expect(answer.json["results"][0]["meters"] == ["CALLS"])
            #expect(answer.json["results"][1]["code"] == "not_found")
            let again = try await calls.post("/v1/events/rejected/replay", ["all": true])
            #expect(again.json["results"].arrayValue?.count == 1)
            let listed = try await calls.get("/v1/events?customerId=\(customer)")
            #expect(listed.json["events"].arrayValue?.map { $0["timestamp"] } == ["2026-02-01T00:00:00.000Z"])
        }
    }

    @Test
    func singleOnesAreReplayedById() async throws {
        try await withMeter { calls, _ in
            try await report(calls, ["acme", "acme"])
            _ = try await calls.customer("acme")
            let ids =
                try await calls.get("/v1/events/rejected").json["rejectedEvents"].arrayValue?.map { $0["id"] } ?? []
            for expected in ["accepted", "missing"] {
                let answer = try await calls.post("/v1/events/rejected/replay", ["ids": [ids[0]]])
                #expect(answer.json["results"].arrayValue?.map { $0["status"].text } == [expected])
            }
            let given = try await calls.delete("/v1/events/rejected/\(ids[1].text)")
            #expect(given.status == 200)
            #expect(try await calls.get("/v1/events/rejected").json["rejectedEvents"] == [])
        }
    }

    @Test
    func otherWorkspacesRejectedEventsAreNotSeen() async throws {
        try await TestServer.run { server in
            try await report(OperatorCalls(server.live), ["acme"])
            let live = try await OperatorCalls(server.live).get("/v1/events/rejected")
            let id = live.json["rejectedEvents"][0]["id"]
            let test = OperatorCalls(server.test)
            #expect(try await test.get("/v1/events/rejected").json["rejectedEvents"] == [])
            let replay = try await test.post("/v1/events/rejected/replay", ["ids": [id]])
            #expect(replay.json["results"][0]["status"] == "missing")
            try test.stage(try await test.delete("/v1/events/rejected/\(id.text)"))
            let still = try await OperatorCalls(server.live).get("/v1/events/rejected")
            #expect(still.json["rejectedEvents"].arrayValue?.count == 1)
        }
    }

    @Test(arguments: [
        #"{}"#, #"{"ids":[]}"#, #"{"ids":["x"]}"#, #"{"all":true,"ids":["rej_00000000000000000000000000"]}"#,
        #"{"all":false}"#, #"{"al":true}"#,
    ])
    func replayMustSayWhich(_ body: String) async throws {
        try await withMeter { calls, _ in
            let answer = try await calls.client.send("POST", "/v1/events/rejected/replay", bytes: Array(body.utf8))
            #expect(answer.status == 400)
            #expect(answer.json["error"]["issues"].arrayValue?.isEmpty == false)
        }
    }
}
