import Foundation
import Synchronization
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The buffered sender: nothing is lost, nothing counts twice, and what cannot be sent is told of.
struct EventSenderTests {
    private static func taken(_ count: Int, rejected: String = "[]") -> ScriptedServer.Answer {
        ScriptedServer.Answer(
            status: 202,
            body: """
                {"status": "accepted", "count": \(count), "duplicates": 0, "replaced": 0, "rejected": \(rejected), \
                "requestId": "req_1"}
                """
        )
    }

    private static func refusal(_ status: Int, _ code: String) -> ScriptedServer.Answer {
        ScriptedServer.Answer(status: status, body: #"{"error": {"code": "\#(code)", "message": "No."}}"#)
    }

    /// What callbacks were told.
    private final class Told: Sendable {
        private let list = Mutex<[String]>([])
        var all: [String] { list.withLock { $0 } }
        func tell(_ text: String) { list.withLock { $0.append(text) } }
    }

    private static func event(_ key: String) -> Weir.EventInput {
        .init(externalCustomerId: "a", eventName: "e", idempotencyKey: key)
    }

    /// A client that does not wait between attempts.
    private static func weir(_ url: String) -> Weir {
        Weir(
            APIClient(.url(url), key: TestKeys.live),
            pause: { _ in },
            now: { Date(timeIntervalSince1970: 1_769_904_000) },
            random: { $0.upperBound },
            newKey: { "key" }
        )
    }

    /// Sends to a server with a script; answers the keys of each batch that it was sent, and the counts.
    private static func send(
        _ script: [ScriptedServer.Answer],
        _ change: (inout Weir.SenderOptions) -> Void = { _ in },
        _ work: (Weir.EventSender) async throws -> Void
    ) async throws -> (batches: [String], counts: Weir.SenderCounts) {
        var options = Weir.SenderOptions()
        options.flushInterval = .seconds(3600)
        change(&options)
        var seen: [String] = []
        var counts: Weir.SenderCounts?
        try await ScriptedServer.run(script) { server, url in
            counts = try await weir(url).events.sending(options) { sender in
                try await work(sender)
                return sender.counts
            }
            seen = server.requests.map { request in
                let events = Weir.JSON(parsing: request.body)?["events"]?.elements ?? []
                return events.map { $0["idempotencyKey"]?.text ?? "" }.joined()
            }
        }
        return (seen, try #require(counts))
    }

    @Test("Events go in batches, in order")
    func batchesGoInOrder() async throws {
        let (batches, counts) = try await Self.send(
            [Self.taken(3), Self.taken(3), Self.taken(2)],
            { $0.batchSize = 3 }
        ) {
            for key in 0..<8 { try await $0.add(Self.event("\(key)")) }
            try await $0.flush()
        }
        #expect(batches == ["012", "345", "67"])
        #expect(counts.added == 8 && counts.accepted == 8 && counts.waiting == 0)
    }

    @Test("An event goes after its time, without others")
    func eventsGoAfterTheirTime() async throws {
        let (answers, answer) = AsyncStream.makeStream(of: Void.self)
        let (batches, _) = try await Self.send(
            [Self.taken(0, rejected: #"[{"index": 0, "code": "not_found", "message": "No."}]"#)],
            {
                $0.flushInterval = .milliseconds(1)
                $0.onRejected = { _, _ in answer.yield() }
            },
            { sender in
                try await sender.add(Self.event("1"))
                for await _ in answers { break }
            }
        )
        #expect(batches == ["1"])
    }

    @Test("Each event has its key and its time from the beginning, in every attempt")
    func keysStay() async throws {
        let script = [
            Self.refusal(503, "unavailable"), ScriptedServer.Answer(body: "", isCut: true), Self.refusal(502, "x"),
            Self.taken(1),
        ]
        let (batches, counts) = try await Self.send(script) { sender in
            let sent = try await sender.add(.init(customerId: "cust_1", eventName: "e", properties: ["n": 1]))
            #expect(sent.idempotencyKey == "key")
            #expect(sent.timestamp == Date(timeIntervalSince1970: 1_769_904_000))
            try await sender.flush()
        }
        #expect(batches == ["key", "key", "key", "key"])
        #expect(counts.accepted == 1)
    }

    @Test("Rejected events are told of with the reason")
    func rejectedEventsAreTold() async throws {
        let told = Told()
        let answer = Self.taken(2, rejected: #"[{"index": 1, "code": "not_found", "message": "No."}]"#)
        let (_, counts) = try await Self.send(
            [answer],
            { $0.onRejected = { told.tell("\($0.idempotencyKey ?? "") \($1.code)") } },
            { sender in
                for key in ["1", "2", "3"] { try await sender.add(Self.event(key)) }
                try await sender.flush()
            }
        )
        #expect(told.all == ["2 not_found"])
        #expect(counts.accepted == 2 && counts.rejected == 1)
    }

    @Test("What is refused as a whole is told of once, and not tried for ever")
    func refusalsAreTold() async throws {
        let told = Told()
        let refused = Self.refusal(401, "unauthorized")
        let (batches, _) = try await Self.send(
            [refused],
            { $0.onFailure = { told.tell("\($0.count) \($1.code)") } },
            { sender in
                try await sender.add(Self.event("1"))
                try await sender.flush()
            }
        )
        #expect(told.all == ["1 unauthorized"])
        #expect(batches.count == 1)
        let (_, counts) = try await Self.send([refused]) { sender in
            try await sender.add(Self.event("1"))
            let failure = await #expect(throws: WeirError.self) { try await sender.flush() }
            #expect(failure?.code == "unauthorized")
            try await sender.flush()
        }
        #expect(counts.failed == 1)
        let unheard = await #expect(throws: WeirError.self) {
            try await Self.send([refused]) { try await $0.add(Self.event("1")) }
        }
        #expect(unheard?.code == "unauthorized", "the end of sending tells it too")
    }

    @Test("Attempts end when they are told to")
    func attemptsEnd() async throws {
        let (batches, counts) = try await Self.send([Self.refusal(503, "unavailable")], { $0.giveUpAfter = .zero }) {
            sender in
            try await sender.add(Self.event("1"))
            let failure = await #expect(throws: WeirError.self) { try await sender.flush() }
            #expect(failure?.code == "unavailable")
        }
        #expect(batches == ["1"])
        #expect(counts.failed == 1)
    }

    @Test("A batch that is too large is sent in halves")
    func largeBatchesAreHalved() async throws {
        let large = Self.refusal(413, "payload_too_large")
        let script = [large, large, Self.taken(2), Self.taken(1), Self.taken(2)]
        let (batches, counts) = try await Self.send(script) { sender in
            for key in 1...5 { try await sender.add(Self.event("\(key)")) }
            try await sender.flush()
        }
        #expect(batches == ["12345", "123", "12", "3", "45"])
        #expect(counts.accepted == 5)
    }

    @Test("When the buffer is full adding waits for room, or is refused if that was asked for")
    func fullBuffersHold() async throws {
        // Nothing is due, so nothing makes room until a flush.
        let (_, counts) = try await Self.send(
            [Self.taken(2), Self.taken(1)],
            { $0.maxBuffered = 2 },
            { sender in
                try await sender.add(Self.event("1"))
                try await sender.add(Self.event("2"))
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await sender.add(Self.event("3")) }
                    try await sender.flush()
                    try await group.waitForAll()
                }
                try await sender.flush()
            }
        )
        #expect(counts.accepted == 3)
        let (batches, _) = try await Self.send(
            [Self.taken(1)],
            {
                $0.maxBuffered = 1
                $0.whenFull = .reject
            },
            { sender in
                try await sender.add(Self.event("1"))
                let failure = await #expect(throws: WeirError.self) { try await sender.add(Self.event("2")) }
                #expect(failure?.code == "buffer_full")
            }
        )
        #expect(batches == ["1"])
    }

    @Test("A sender that was shut down takes nothing, and whoever waits for room is told")
    func closedSendersTakeNothing() async throws {
        let (batches, _) = try await Self.send([Self.taken(1)], { $0.maxBuffered = 1 }) { sender in
            try await sender.add(Self.event("1"))
            await withTaskGroup(of: String?.self) { group in
                group.addTask {
                    do throws(WeirError) {
                        try await sender.add(Self.event("2"))
                        return nil
                    } catch {
                        return error.code
                    }
                }
                sender.shutdown()
                for await code in group { #expect(code == "sender_closed") }
            }
        }
        #expect(batches == ["1"])
    }

    @Test("What waits is sent when the task is cancelled")
    func cancelledTasksSend() async throws {
        try await ScriptedServer.run([Self.taken(2)]) { server, url in
            let weir = Self.weir(url)
            await withTaskGroup(of: Void.self) { group in
                let (added, add) = AsyncStream.makeStream(of: Void.self)
                let (forever, end) = AsyncStream.makeStream(of: Void.self)
                group.addTask {
                    try? await weir.events.sending(.init { $0.flushInterval = .seconds(3600) }) { sender in
                        try await sender.add(Self.event("1"))
                        try await sender.add(Self.event("2"))
                        add.yield()
                        // Ends when the task is cancelled.
                        for await _ in forever {}
                    }
                }
                for await _ in added { break }
                group.cancelAll()
                await group.waitForAll()
                end.finish()
            }
            #expect(server.requests.count == 1)
        }
    }

    @Test("What cannot be sent after the end is told of, and does not hold the program for ever")
    func shutdownsEnd() async throws {
        let told = Told()
        let (_, counts) = try await Self.send(
            [Self.refusal(503, "unavailable")],
            {
                $0.shutdownTimeout = .zero
                $0.onFailure = { told.tell("\($0.count) \($1.status ?? 0)") }
            },
            { try await $0.add(Self.event("1")) }
        )
        #expect(counts.added == 1)
        #expect(told.all == ["1 503"])
    }

    @Test("What is no event is refused at once")
    func whatIsNoEventIsRefused() async throws {
        let (batches, _) = try await Self.send([]) { sender in
            let wrong: [Weir.EventInput] = [
                .init(eventName: "e"), .init(customerId: "a", externalCustomerId: "b", eventName: "e"),
                .init(customerId: "a"),
            ]
            for event in wrong {
                let failure = await #expect(throws: WeirError.self) { try await sender.add(event) }
                #expect(failure?.code == "invalid_event")
            }
        }
        #expect(batches.isEmpty)
    }
}
