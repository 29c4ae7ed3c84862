import Foundation
import Testing
import WeirClient
import WeirTesting

/// What a sender makes of answers that are not as they should be, or that are not Weir's.
struct EventSenderAnswerTests {
    @Test(
        "However long an answer asks to wait, it is waited for as long as may be",
        arguments: [
            ("99999999999999999", Int64(10_000)), ("9223372036854775807", 10_000), ("-9223372036854775808", 100),
            ("99999999999999999999999", 100), ("2", 2_000),
        ]
    )
    func pausesAreBounded(_ asked: String, _ pause: Int64) async throws {
        let script = [SenderTesting.refusal(503, "unavailable", retryAfter: asked), SenderTesting.taken(1)]
        try await ScriptedServer.run(script) { _, url in
            let testing = SenderTesting()
            let counts = try await testing.weir(url).events.sending(testing.options()) { sender in
                try await sender.add(SenderTesting.event("1"))
                try await sender.flush()
                return sender.counts
            }
            #expect(testing.pauses == [pause])
            #expect(counts.accepted == 1)
        }
    }

    @Test("A call is not sent again when that would be too late, and one that asks for no time does no harm")
    func callsAreBounded() async throws {
        let script = [
            SenderTesting.refusal(503, "unavailable", retryAfter: "99999999999999999"),
            SenderTesting.refusal(503, "unavailable", retryAfter: "-9223372036854775808"), SenderTesting.taken(1),
        ]
        try await ScriptedServer.run(script) { server, url in
            let testing = SenderTesting()
            let weir = testing.weir(url)
            let failure = await #expect(throws: WeirError.self) {
                try await weir.events.sendBatch([SenderTesting.event("1")])
            }
            #expect(failure?.status == 503)
            #expect(testing.pauses.isEmpty)
            try await weir.events.sendBatch([SenderTesting.event("2")])
            #expect(testing.pauses == [200], "as long as after any first attempt")
            #expect(SenderTesting.batches(server) == ["1", "2", "2"])
        }
    }

    @Test("An answer of Weir that lacks something is not asked for again, and says with which status it came")
    func incompleteAnswersStand() async throws {
        try await ScriptedServer.run([ScriptedServer.Answer(status: 202, body: #"{"count": 1}"#)]) { server, url in
            let testing = SenderTesting()
            try await testing.weir(url).events.sending(testing.options()) { sender in
                try await sender.add(SenderTesting.event("1"))
                try await sender.flush()
            }
            #expect(testing.told == ["1 202 invalid_answer"])
            #expect(server.requests.count == 1)
        }
    }

    @Test("What a proxy answers while Weir restarts is passing, whatever it is")
    func foreignAnswersPass() async throws {
        let page = "<html>Not here</html>"
        let script = [
            ScriptedServer.Answer(status: 404, body: page), ScriptedServer.Answer(status: 200, body: page),
            ScriptedServer.Answer(status: 404, body: #"{"message": "no route"}"#),
            ScriptedServer.Answer(status: 403, body: ""), SenderTesting.taken(1),
        ]
        try await ScriptedServer.run(script) { server, url in
            let testing = SenderTesting()
            let counts = try await testing.weir(url).events.sending(testing.options()) { sender in
                try await sender.add(SenderTesting.event("1"))
                try await sender.flush()
                return sender.counts
            }
            #expect(SenderTesting.batches(server) == ["1", "1", "1", "1", "1"])
            #expect(testing.told.isEmpty)
            #expect(counts.accepted == 1 && counts.failed == 0)
        }
    }

    @Test("What a proxy finds too large is halved, and one event that is too large is given up")
    func foreignLimitsStand() async throws {
        let page = ScriptedServer.Answer(status: 413, body: "<html>Too large</html>")
        try await ScriptedServer.run([page, page, SenderTesting.taken(1)]) { server, url in
            let testing = SenderTesting()
            try await testing.weir(url).events.sending(testing.options()) { sender in
                try await sender.add(SenderTesting.event("1"))
                try await sender.add(SenderTesting.event("2"))
                try await sender.flush()
            }
            #expect(SenderTesting.batches(server) == ["12", "1", "2"])
            #expect(testing.told == ["1 413 invalid_answer"])
        }
    }

    @Test("What Weir says itself stands")
    func refusalsStand() async throws {
        try await ScriptedServer.run([SenderTesting.refusal(404, "not_found")]) { server, url in
            let testing = SenderTesting()
            try await testing.weir(url).events.sending(testing.options()) { sender in
                try await sender.add(SenderTesting.event("1"))
                try await sender.flush()
            }
            #expect(testing.told == ["1 404 not_found"])
            #expect(server.requests.count == 1)
        }
    }

    @Test(
        "An address or a key that is none is told at once, and not tried for ever",
        arguments: [
            ("", "wr_live_x"), ("127.0.0.1:8080", "wr_live_x"), ("localhost:8080", "wr_live_x"),
            ("http://", "wr_live_x"), ("ftp://127.0.0.1", "wr_live_x"), ("http://127.0.0.1:1", "wr_live_x\r\nX: y"),
        ]
    )
    func configurationIsToldOf(_ url: String, _ key: String) async throws {
        let testing = SenderTesting()
        let weir = testing.weir(url, key: key)
        let counts = try await weir.events.sending(testing.options { $0.onFailure = nil }) { sender in
            try await sender.add(SenderTesting.event("1"))
            let failure = await #expect(throws: WeirError.self) { try await sender.flush() }
            #expect(failure?.code == "invalid_configuration")
            #expect(failure?.isRetryable == false)
            return sender.counts
        }
        #expect(counts.failed == 1)
        let failure = await #expect(throws: WeirError.self) { try await weir.plans.list() }
        #expect(failure?.code == "invalid_configuration")
        #expect(testing.pauses.isEmpty)
    }
}
