import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Everything written out, at one moment.
struct ExportTests {
    private func withEvents(_ test: (TestServer, OperatorCalls) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            let meters: [(String, JSONValue)] = [
                ("SUM", ["aggregation": "sum", "valueProperty": "n"]),
                ("MAX", ["aggregation": "max", "valueProperty": "n"]),
                ("UNIQUE", ["aggregation": "unique_count", "valueProperty": "model"]),
                ("WEIGHTED", ["aggregation": "weighted_sum", "valueProperty": "n"]),
            ]
            for (code, definition) in meters {
                var body = definition.objectValue ?? [:]
                body["eventName"] = "llm"
                body["groupKeys"] = ["model"]
                try await calls.meter(code, .object(body))
            }
            for name in ["acme", "globex", "idle"] {
                let id = try await calls.customer(name)
                server.clock.advance(seconds: 1)
                guard name != "idle" else { continue }
                for index in 0..<5 {
                    try await record(calls, id, index)
                    server.clock.advance(seconds: 1)
                }
            }
            try await test(server, calls)
        }
    }

    private func record(_ calls: OperatorCalls, _ id: String, _ index: Int) async throws {
        try calls.stage(
            try await calls.record(
                id,
                "llm",
                ["n": .init(integerLiteral: Int64(1 << index)), "model": .string(index % 2 == 0 ? "x" : "y, \"z\"")],
                key: "job-\(index)",
                at: "2026-01-31T\(10 + index):30:00Z"
            )
        )
    }

    private func rows(_ answer: APIResponse) -> [JSONValue] {
        answer.text.split(separator: "\n").map { (try? JSONParser.parse(Array($0.utf8))) ?? .null }
    }

    @Test func everyEventIsALine() async throws {
        try await withEvents { _, calls async throws in
            let answer = try await calls.get("/v1/export/events")
            #expect(answer.status == 200)
            #expect(answer.header("Content-Type") == "application/x-ndjson")
            #expect(answer.header("X-Weir-As-Of") != nil)
            let listed = try await calls.get("/v1/events?limit=200").json["events"].arrayValue
            #expect(rows(answer) == listed)
            #expect(listed?.count == 10)
            let some = try await calls.get(
                "/v1/export/events?externalCustomerId=acme&from=2026-01-31T11:30:00Z&to=2026-01-31T13:30:00Z"
            )
            #expect(rows(some).map { $0["idempotencyKey"] } == ["job-1", "job-2"])
        }
    }

    @Test func theAuditTrailIsWrittenOutAsOfAMoment() async throws {
        try await withEvents { server, calls async throws in
            let listed = try await calls.get("/v1/audit?limit=200").json["auditEntries"].arrayValue ?? []
            #expect(listed.count > 5)
            let answer = try await calls.get("/v1/export/audit")
            #expect(rows(answer) == listed)
            let moment = try #require(answer.header("X-Weir-As-Of"))
            server.clock.advance(seconds: 1)
            try await calls.meter("LATER", ["eventName": "later", "aggregation": "count"])
            #expect(rows(try await calls.get("/v1/export/audit?asOf=\(moment)")) == listed)
            #expect(rows(try await calls.get("/v1/export/audit")).count == listed.count + 1)
            let table = try await calls.get("/v1/export/audit?format=csv&kind=meter&asOf=\(moment)")
            let lines = table.text.split(separator: "\r\n")
            #expect(lines.first == "id,at,actor,user,action,kind,subject,customerId,route,requestId,changes")
            #expect(lines.count == 5)
        }
    }

    @Test func eventsAreATable() async throws {
        try await withEvents { _, calls async throws in
            let answer = try await calls.get("/v1/export/events?format=csv&externalCustomerId=globex")
            let lines = answer.text.split(separator: "\r\n")
            #expect(lines.count == 6)
            #expect(lines[0].hasPrefix("customerId,externalCustomerId,eventName,idempotencyKey,timestamp,"))
            #expect(lines[2].contains(#","{""model"":""y, \""z\"""",""n"":2}""#))
            let asked = try await calls.client.send("GET", "/v1/export/events", headers: [("Accept", "text/csv")])
            #expect(asked.header("Content-Type") == "text/csv; charset=utf-8")
        }
    }

    @Test("What comes later changes nothing of an export of a moment: events, new versions, retractions, customers")
    func anExportIsOfOneMoment() async throws {
        try await withEvents { server, calls async throws in
            let kinds = [
                "events?format=ndjson", "events?format=csv", usage("SUM"), usage("MAX"), usage("UNIQUE"),
                usage("WEIGHTED"), usage("SUM", "&window=hour"), usage("WEIGHTED", "&window=hour"),
                usage("UNIQUE", "&groupBy=model"),
            ]
            let moment = server.clock.now.description
            server.clock.advance(seconds: 1)
            var before: [String] = []
            for kind in kinds { before.append(try await calls.get("/v1/export/\(kind)&asOf=\(moment)").text) }
            #expect(before[0].split(separator: "\n").count == 10)

            let acme = "ext:acme"
            let id = try await calls.get("/v1/customers/\(acme)").json["id"].text
            // Another version, a retraction of the highest, something new, and a new customer.
            try calls.stage(
                try await calls.record(id, "llm", ["n": 100, "model": "x"], key: "job-0", at: "2026-01-31T10:30:00Z")
            )
            try calls.stage(try await calls.delete("/v1/customers/\(acme)/events/job-4"))
            try await record(calls, id, 7)
            try await record(calls, try await calls.customer("late"), 3)
            for (kind, text) in zip(kinds, before) {
                #expect(try await calls.get("/v1/export/\(kind)&asOf=\(moment)").text == text, "\(kind)")
            }
            for (kind, text) in zip(kinds, before) {
                #expect(try await calls.get("/v1/export/\(kind)").text != text, "\(kind)")
            }
        }
    }

    private func usage(_ meter: String, _ further: String = "") -> String {
        "usage?meter=\(meter)&from=2026-01-31T09:00:00Z&to=2026-01-31T20:00:00Z\(further)"
    }

    @Test func usageIsWhatTheQuerySays() async throws {
        try await withEvents { _, calls async throws in
            for meter in ["SUM", "MAX", "UNIQUE", "WEIGHTED"] {
                for window in ["none", "hour"] {
                    let exported = rows(
                        try await calls.get("/v1/export/\(usage(meter, "&window=\(window)&groupBy=model"))")
                    )
                    let asked = try await calls.query([
                        "meter": .string(meter), "from": "2026-01-31T09:00:00Z", "to": "2026-01-31T20:00:00Z",
                        "window": .string(window), "groupBy": ["customer", "model"],
                    ])
                    #expect(exported == asked, "\(meter) \(window)")
                    #expect(!asked.isEmpty)
                }
            }
            let table = try await calls.get("/v1/export/\(usage("SUM", "&format=csv"))").text
            #expect(table.hasPrefix("windowStart,windowEnd,customerId,externalCustomerId,value\r\n"))
            #expect(table.contains(",acme,31\r\n"))
        }
    }

    @Test(arguments: [
        ("events?from=now", "from"), ("events?format=xml", "format"), ("events?limit=3", "limit"),
        ("events?asOf=2999-01-01T00:00:00Z", "asOf"), ("usage?from=2026-01-01T00:00:00Z", "meter"),
        ("usage?meter=SUM&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z", "to"),
        ("usage?meter=SUM&from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z&groupBy=user", "groupBy"),
    ])
    func wrongQuestionsAreRefusedBeforeTheAnswerBegins(_ query: String, _ path: String) async throws {
        try await withEvents { _, calls async throws in
            let answer = try await calls.get("/v1/export/\(query)")
            #expect(answer.status == 400)
            let paths = answer.json["error"]["issues"].arrayValue?.map { $0["path"].text } ?? []
            #expect(paths.contains(path), "\(answer.text)")
            #expect(try await calls.get("/v1/export/events?externalCustomerId=nobody").status == 404)
            #expect(try await calls.get("/v1/export/everything").status == 404)
        }
    }
}
