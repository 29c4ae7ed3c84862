import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirGateway
import WeirPrimitives
import WeirTesting

/// What goes on while the ledger cannot be reached: nothing, or exactly what the operator allowed.
struct FailModeTests {
    private static let routes: JSONValue = [
        ["path": "/open", "upstream": "up", "feature": "open"],
        ["path": "/closed", "upstream": "up", "feature": "closed"],
        // It has an allowance, and its feature fails closed all the same.
        ["path": "/strict", "upstream": "up", "feature": "strict"],
        [
            "path": "/chat", "upstream": "up", "feature": "tokens",
            "quantity": [
                "reserve": 100,
                "count": [["response": "usage.input_tokens"], ["response": "usage.output_tokens"]],
            ],
        ],
    ]
    private static let table: JSONObject = ["openAllowance": ["open": 7, "strict": 7, "tokens": 1000]]

    private func run(_ test: (RemoteGatewayStage) async throws -> Void) async throws {
        try await RemoteGatewayStage.run(routes: Self.routes, table: Self.table, test)
    }

    /// Makes the features, a plan and a customer.
    private static func prepare(_ calls: OperatorCalls, quota: Int64 = 1_000) async throws -> String {
        for feature in ["open", "tokens"] {
            let body: JSONValue = ["key": .string(feature), "type": "metered", "failMode": "open"]
            try calls.stage(try await calls.post("/v1/features", body))
        }
        let limit = JSONValue.number(ExactDecimal(quota))
        try await calls.plan(
            "pro",
            ["quotas": ["open": limit, "closed": limit, "strict": limit, "tokens": .number(ExactDecimal(quota * 10))]]
        )
        return try await calls.customer(plan: "pro")
    }

    private static func events(_ server: TestServer, _ customer: String, _ name: String) async throws -> [JSONObject] {
        try await server.live.list("/v1/events?customerId=\(customer)&eventName=\(name)&limit=200", "events")
    }

    private static func verify(_ server: TestServer) async throws {
        var last = JSONValue.null
        let answer = try await server.local.lines("POST", "/local/verify") { line in
            last = (try? JSONParser.parse(line)) ?? .null
            #expect(last["type"].text != "differences", "\(String(decoding: line, as: UTF8.self))")
        }
        #expect(answer.isSuccess)
        #expect(last["type"].text == "end")
        #expect(last["differences"] == 0)
    }

    @Test("a feature that fails open admits exactly its allowance, whoever asks, and all of it is recorded once")
    func exactlyTheAllowance() async throws {
        try await run { stage in
            let known = try await stage.withServer { _, calls in
                let customer = try await Self.prepare(calls)
                return (customer, try await calls.customer("other", plan: "pro"))
            }
            let (customer, stranger) = known
            try await stage.withGateway { gateway in
                let client = gateway.client(of: customer)
                try await stage.withServer(seed: 2) { _, _ in
                    for path in ["/open", "/closed", "/strict"] {
                        let answer = try await client.send("POST", path)
                        #expect(answer.status == 200)
                    }
                }
                let before = stage.upstream.seen.count
                // The server is gone.
                let answers = try await withThrowingTaskGroup(of: APIResponse.self) { group in
                    for _ in 0..<40 { group.addTask { try await client.send("POST", "/open") } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(answers.filter { $0.status == 200 }.count == 7)
                for answer in answers where answer.status == 200 {
                    // Nobody knows how the quota stands.
                    #expect(answer.header("X-Usage-Used") == nil)
                }
                for answer in answers where answer.status != 200 {
                    #expect(answer.status == 503)
                    #expect(answer.json["error"]["code"].text == "unavailable")
                    #expect(answer.header("Retry-After") == "1")
                }
                for path in ["/closed", "/strict"] {
                    let refused = try await client.send("POST", path)
                    #expect(refused.status == 503)
                    #expect(refused.header("Retry-After") == "1")
                }
                // Whom the ledger has not let through before is not let through now.
                #expect(try await gateway.client(of: stranger).send("POST", "/chat").status == 503)
                #expect(try await client.send("POST", "/chat").status == 503)
                #expect(stage.upstream.seen.count == before + 7)
                #expect(try stage.journal().count == 7)
                let seen = try #require(stage.upstream.seen.last)
                #expect(seen["X-Weir-Customer-Id"] == [customer])
                #expect(seen["X-Weir-Reservation"].first?.hasPrefix("gateway_") == true)
                try await stage.withServer(seed: 3) { server, calls in
                    try await stage.untilJournalIsEmpty()
                    #expect(try await calls.used(customer, "open") == 8)
                    let events = try await Self.events(server, customer, "open")
                    #expect(events.count == 8)
                    #expect(Set(events.map { $0["idempotencyKey"]?.stringValue ?? "" }).count == 8)
                    try await stage.untilAnswered(gateway, customer, "/closed")
                    // The ledger decides again, and the allowance is whole again.
                    let answer = try await client.send("POST", "/open")
                    #expect(answer.status == 200)
                    #expect(answer.header("X-Usage-Used") == "9")
                    try await Self.verify(server)
                }
                var admitted = 0
                for _ in 0..<10 where try await client.send("POST", "/open").status == 200 { admitted += 1 }
                #expect(admitted == 7)
            }
        }
    }

    @Test("calls under way when the ledger goes are counted if their feature fails open, and refused if not")
    func callsUnderWay() async throws {
        try await run { stage in
            try await stage.withGateway { gateway in
                let customer = try await stage.withServer { _, calls in try await Self.prepare(calls) }
                let client = gateway.client(of: customer)
                let ended = try await withThrowingTaskGroup(of: (String, Int).self) { group in
                    try await stage.withServer(seed: 2) { _, _ in
                        try await stage.untilAnswered(gateway, customer, "/strict")
                        let before = stage.upstream.seen.count
                        for (index, path) in ["/open", "/closed"].enumerated() {
                            group.addTask {
                                (path, try await client.send("POST", path, headers: [("X-Do", "wait")]).status)
                            }
                            await stage.upstream.arrival(of: before + index + 1)
                        }
                    }
                    stage.upstream.letGo()
                    return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
                }
                #expect(ended == ["/open": 200, "/closed": 503])
                #expect(try stage.journal().count == 1)
                #expect(try #require(try stage.journal().first).contains(#""commit":"res_"#))
                // The commit of a call that was under way takes of the allowance, too.
                var admitted = 0
                for _ in 0..<10 where try await client.send("POST", "/open").status == 200 { admitted += 1 }
                #expect(admitted == 6)
                try await stage.withServer(seed: 3) { server, calls in
                    try await stage.untilJournalIsEmpty()
                    #expect(try await Self.events(server, customer, "open").count == 7)
                    #expect(try await Self.events(server, customer, "closed").isEmpty)
                    #expect(try await calls.used(customer, "open") == 7)
                }
            }
        }
    }

    @Test("what was counted is recorded once, by whichever gateway runs next and however often it is sent")
    func survivesTheGateway() async throws {
        try await run { stage in
            let customer = try await stage.withServer { _, calls in try await Self.prepare(calls) }
            let kept = try await stage.withGateway { gateway in
                let client = gateway.client(of: customer)
                try await stage.withServer(seed: 2) { _, _ in
                    let open = try await client.send("POST", "/open")
                    #expect(open.status == 200)
                    let chat = try await client.send("POST", "/chat", headers: [("X-Do", "events=2,30,4")])
                    #expect(chat.status == 200)
                }
                for _ in 0..<3 { #expect(try await client.send("POST", "/open").status == 200) }
                // The answer tells how much it was, as always.
                let chat = try await client.send("POST", "/chat", headers: [("X-Do", "events=2,300,56")])
                #expect(chat.status == 200)
                return try String(contentsOfFile: stage.journalFolder() + "/calls.journal", encoding: .utf8)
            }
            #expect(try stage.journal().count == 4)
            // Started anew without the server, it has that much less to give, and knows nobody.
            try await stage.withGateway(seed: 101) { gateway in
                let answer = try await gateway.client(of: customer).send("POST", "/open")
                #expect(answer.status == 503)
            }
            try await stage.withServer(seed: 3) { server, calls in
                try await stage.withGateway(seed: 102) { _ in try await stage.untilJournalIsEmpty() }
                // As if it had been killed between sending and emptying its journal, with half a line behind.
                let half = kept + #"{"feature":"open","units":"1","custo"#
                try Data(half.utf8).write(to: URL(fileURLWithPath: stage.journalFolder() + "/calls.journal"))
                try await stage.withGateway(seed: 103) { _ in try await stage.untilJournalIsEmpty() }
                #expect(try await Self.events(server, customer, "open").count == 4)
                #expect(try await calls.used(customer, "open") == 4)
                #expect(try await calls.used(customer, "tokens") == 390)
                try await Self.verify(server)
            }
        }
    }

    @Test("the limit is overrun by no more than the allowance, however often the server goes and comes")
    func overrunIsBounded() async throws {
        try await run { stage in
            let customer = try await stage.withServer { _, calls in try await Self.prepare(calls, quota: 10) }
            try await stage.withGateway { gateway in
                let client = gateway.client(of: customer)
                for round in 0..<5 {
                    try await stage.withServer(seed: UInt64(round) + 2) { _, calls in
                        try await stage.untilJournalIsEmpty()
                        try await stage.untilAnswered(gateway, customer, "/closed")
                        let status = try await client.send("POST", "/open").status
                        let used = try await calls.used(customer, "open").wholeNumber ?? 0
                        #expect(used <= 10 + 7)
                        // Once the ledger has all, it alone decides.
                        if used > 10 { #expect(status == 429) }
                    }
                    for _ in 0..<10 { _ = try await client.send("POST", "/open") }
                }
                try await stage.withServer(seed: 50) { _, calls in
                    try await stage.untilJournalIsEmpty()
                    let used = try await calls.used(customer, "open").wholeNumber ?? 0
                    #expect(used > 10)
                    #expect(used <= 10 + 7)
                }
            }
        }
    }

    @Test("an allowance of a feature that no route has is a mistake of the table")
    func strayAllowance() async throws {
        try await RemoteGatewayStage.run(routes: Self.routes, table: ["openAllowance": ["opne": 7]]) { stage in
            let error = await #expect(throws: APIError.self) { try await stage.withGateway { _ in } }
            #expect(error?.issues.map(\.path) == ["openAllowance.opne"])
        }
    }
}

/// The file in which a gateway keeps what the ledger does not have yet.
struct CallJournalTests {
    private static let line =
        #"{"feature":"seo","units":"1.5","customerId":"\#(CustomerID(rawValue: 1))","event":{"eventName":"seo"}}"#

    private func unrecorded(_ text: String) throws -> [String: Quantity] {
        let folder = try TemporaryFolder()
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/\(CallJournal.name)"))
        return try CallJournal(folder: folder.path).unrecorded
    }

    @Test("whole lines are kept, and a last one that is not whole was never answered")
    func tornEndIsCut() throws {
        let line = Self.line
        #expect(try unrecorded("").isEmpty)
        #expect(try unrecorded(line + "\n") == ["seo": try #require(Quantity(parsing: "1.5"))])
        for count in [1, 20, line.utf8.count] {
            #expect(try unrecorded("\(line)\n\(line)\n\(line.prefix(count))") == ["seo": Quantity(3)])
        }
    }

    @Test("a line that cannot be read stops the start, rather than losing what was counted")
    func unreadableLineStops() {
        #expect(throws: JournalFailure.self) { try unrecorded("\(Self.line)\n{}\n\(Self.line)\n") }
        #expect(throws: JournalFailure.self) { try CallJournal(folder: "/nowhere") }
    }
}
