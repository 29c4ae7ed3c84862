import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Answers that go on, and what they are billed by.
struct GatewayStreamTests {
    private static func routes(_ further: JSONObject = [:]) -> JSONValue {
        var route: JSONObject = [
            "name": "chat", "path": "/chat/{model}", "methods": ["POST"], "upstream": "up", "feature": "tokens",
            "quantity": [
                "reserve": 100,
                "count": [["response": "usage.input_tokens"], ["response": "usage.output_tokens"]],
            ],
            "properties": ["model": ["path": "model"], "output": ["response": "usage.output_tokens"]],
        ]
        for member in further.members { route[member.name] = member.value }
        return [.object(route)]
    }

    private func run(
        _ further: JSONObject = [:],
        quota: JSONValue = 1_000_000,
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        try await GatewayStage.run(routes: Self.routes(further)) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["tokens": quota]])
            try await test(stage, try await stage.operatorCalls.customer(plan: "pro"))
        }
    }

    @Test("a stream of events is billed by the tokens in its final message")
    func eventsAreBilledByTheLast() async throws {
        try await run { stage, customer in
            let answer = try await stage.client(of: customer).send(
                "POST",
                "/chat/large",
                headers: [("X-Do", "events=20,374,44")]
            )
            #expect(answer.status == 200)
            #expect(answer.text.hasSuffix("data: [DONE]\n\n"))
            #expect(answer.text.components("data:") == 23)
            #expect(answer.header("Transfer-Encoding") == "chunked")
            // The head is out before the size is known: it tells of what is held.
            #expect(answer.header("X-Usage-Used") == "100")
            #expect(try await stage.quota(customer, "tokens") == (used: 418, reserved: 0))
            let event = try #require(try await stage.events(customer, "tokens").first)
            #expect(event["properties"]?["output"].wholeNumber == 44)
            #expect(event["properties"]?["model"].text == "large")
            let seen = try #require(stage.upstream.seen.first)
            #expect(seen["Accept-Encoding"] == [])
        }
    }

    @Test("the head of a unary answer tells of the usage after its own commit")
    func unaryIsCommittedBeforeItsHead() async throws {
        let further: JSONObject = ["quantity": ["reserve": 100, "count": ["response": "usage.total_tokens"]]]
        try await run(further) { stage, customer in
            let answer = try await stage.client(of: customer).send("POST", "/chat/x", headers: [("X-Tokens", "7")])
            #expect(answer.header("X-Usage-Used") == "7")
            #expect(answer.header("Content-Length") != nil)
            #expect(try await stage.quota(customer, "tokens") == (used: 7, reserved: 0))
        }
    }

    @Test("more than was held counts in full, and the next call is refused")
    func overrunCounts() async throws {
        try await run(quota: 120) { stage, customer in
            let client = stage.client(of: customer)
            let first = try await client.send("POST", "/chat/x", headers: [("X-Do", "events=2,400,100")])
            #expect(first.status == 200)
            #expect(try await stage.quota(customer, "tokens").used == 500)
            let second = try await client.send("POST", "/chat/x")
            #expect(second.status == 429)
            #expect(second.json["error"]["used"] == 500)
        }
    }

    @Test("a stream that breaks off reaches the client truncated", arguments: ["release", "commit"])
    func brokenStream(_ policy: String) async throws {
        try await run(["onUnknown": .string(policy)]) { stage, customer in
            await #expect(throws: APIClientError.self) {
                try await stage.client(of: customer).send("POST", "/chat/x", headers: [("X-Do", "broken-events=3")])
            }
            try await stage.untilNothingIsHeld(customer, "tokens")
            let used = try await stage.quota(customer, "tokens").used
            #expect(used == (policy == "commit" ? 100 : 0))
        }
    }

    @Test(
        "a client that goes away in the middle is counted as the route says",
        arguments: [("commit", 100), ("release", 0), ("finish", 418)]
    )
    func clientGoesAway(_ policy: String, _ used: Int) async throws {
        try await run(["onClientAbort": .string(policy)]) { stage, customer in
            // So many events that the client is gone before they have all passed.
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    "POST /chat/x HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                        + "X-Weir-Customer: \(customer)\r\nX-Do: events=600,374,44,5000\r\nContent-Length: 0\r\n\r\n"
                )
                let answer = try await connection.answer()
                #expect(answer.status == 200)
            }
            try await stage.untilNothingIsHeld(customer, "tokens")
            #expect(try await stage.quota(customer, "tokens").used == used)
        }
    }

    @Test(
        "a request that grows too large in the middle of its answer is counted as if its client had gone",
        arguments: [("commit", 100), ("release", 0), ("finish", 100)]
    )
    func growsTooLargeInTheMiddle(_ policy: String, _ used: Int) async throws {
        try await run(["onClientAbort": .string(policy), "maxBodyBytes": 1_000]) { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    "POST /chat/x HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                        + "X-Weir-Customer: \(customer)\r\nX-Do: early\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "3\r\nabc\r\n"
                )
                #expect(try await connection.answer().status == 200)
                #expect(try await stage.quota(customer, "tokens") == (used: 100, reserved: 100))
                try await connection.send("7d0\r\n" + String(repeating: "x", count: 2_000) + "\r\n0\r\n\r\n")
                try await stage.untilNothingIsHeld(customer, "tokens")
            }
            #expect(try await stage.quota(customer, "tokens") == (used: used, reserved: 0))
        }
    }

    @Test("an answer without a length is counted, be it small or large", arguments: [50, 10_000, 500_000])
    func chunkedAnswers(_ size: Int) async throws {
        try await run { stage, customer in
            let answer = try await stage.client(of: customer).send(
                "POST",
                "/chat/x",
                headers: [("X-Do", "chunks=\(size)")]
            )
            #expect(answer.status == 200)
            #expect(answer.body.count == size)
            // It told of no tokens, so what was held counts.
            #expect(try await stage.quota(customer, "tokens") == (used: 100, reserved: 0))
        }
    }

    @Test("a large body passes both ways without being kept, and the client's pace slows the service down")
    func largeBodies() async throws {
        try await run { stage, customer in
            let size = 20 << 20
            let answer = try await stage.client(of: customer).send(
                "POST",
                "/chat/x",
                bytes: [UInt8](repeating: UInt8(ascii: "u"), count: 3 << 20),
                headers: [("X-Do", "bytes=\(size)")]
            )
            #expect(answer.status == 200)
            #expect(answer.body.count == size)
            #expect(stage.upstream.seen.first?.body.utf8.count == 3 << 20)
            #expect(try await stage.quota(customer, "tokens") == (used: 100, reserved: 0))
        }
    }
}

extension String {
    /// How many parts the text has around a separator.
    fileprivate func components(_ separator: String) -> Int {
        var count = 1
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}

extension GatewayStage {
    /// Waits until the calls of a customer are settled.
    ///
    /// Each look is a request, so this waits no longer than the gateway takes.
    func untilNothingIsHeld(_ customer: String, _ feature: String) async throws {
        for _ in 0..<20_000 {
            if try await quota(customer, feature).reserved == 0 { return }
        }
        throw ProcessFailure("quota of '\(feature)' is still held")
    }
}
