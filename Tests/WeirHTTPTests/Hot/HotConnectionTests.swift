import NIOCore
import NIOEmbedded
import Testing
import WeirTesting

@testable import WeirHTTP

/// What a hot connection takes, holds and lets go, and how it ends.
struct HotConnectionTests {
    // MARK: Bounds

    @Test func whoeverDoesNotTakeTheAnswersIsNotReadFrom() async throws {
        try await HotBench.run { bench in
            bench.take(false)
            try bench.send(String(repeating: HotBench.request(), count: 3))
            bench.channel.read()
            #expect(bench.underWay == 0)
            #expect(bench.reads.count == 0)
            bench.take(true)
            #expect(bench.underWay == 3)
            #expect(bench.reads.count == 1)
            bench.answerAll()
            #expect(try bench.answers() == 3)
        }
    }

    @Test(
        "What follows a hot request is read on from here; what follows a request that is handed on, at the library's wish"
    )
    func onlyWhatIsLookedAtHereFirstIsReadOn() async throws {
        try await HotBench.run { bench in
            try bench.send(HotBench.request())
            #expect(bench.reads.count == 1)
            try bench.send("GET /other HTTP/1.1\r\nHost: x\r\n\r\n")
            bench.answerAll()
            #expect(bench.handedOn.bytes > 0)
            #expect(bench.reads.count == 1)
            bench.channel.read()
            #expect(bench.reads.count == 2)
        }
    }

    @Test func onlySoManyRequestsAreUnderWayAndTheRestIsNotRead() async throws {
        try await HotBench.run { bench in
            let count = HotConnection.maximumUnderWay + 10
            try bench.send(String(repeating: HotBench.request(), count: count))
            bench.channel.read()
            #expect(bench.underWay == HotConnection.maximumUnderWay)
            #expect(bench.reads.count == 0)
            while bench.underWay > 0 { bench.answerAll() }
            #expect(bench.reads.count == 1)
            #expect(try bench.answers() == count)
        }
    }

    @Test func bytesThatWereLookedAtAreLetGoOnAConnectionThatIsNeverEmpty() async throws {
        try await HotBench.run { bench in
            let request = HotBench.request(body: #"{"text":"\#(String(repeating: "x", count: 400))"}"#)
            let half = request.count / 2
            try bench.send(String(request.prefix(half)))
            for _ in 0..<2_000 {
                // The end of one request and the beginning of the next.
                try bench.send(String(request.dropFirst(half)) + String(request.prefix(half)))
                bench.answerAll()
            }
            #expect(try bench.answers() == 2_000)
            #expect(bench.connection.heldBytes < 16 * request.count, "\(bench.connection.heldBytes)")
        }
    }

    @Test func aLargeBodyIsCollectedOnlyForAKnownKey() async throws {
        let unknown = "wr_live_" + String(repeating: "f", count: 32)
        let (length, piece) = (5_000_000, String(repeating: "x", count: 100_000))
        try await HotBench.run { bench in
            let head = HotBench.head(key: unknown, length: length)
            try bench.send(head)
            // The ordinary entrance looks at the key, and refuses before the body has come.
            #expect(bench.handedOn.bytes == head.utf8.count)
            for _ in 0..<10 { try bench.send(piece) }
            #expect(bench.handedOn.bytes == head.utf8.count + 10 * piece.utf8.count)
            #expect(bench.connection.heldBytes <= 2 * piece.utf8.count)
        }
        try await HotBench.run { bench in
            try bench.send(HotBench.head(length: length))
            for sent in 1...50 {
                #expect(bench.underWay == 0)
                try bench.send(piece)
                // A length that was only announced takes no memory.
                #expect(bench.connection.heldBytes <= max(1 << 18, 4 * sent * piece.utf8.count))
            }
            #expect(bench.handedOn.bytes == 0)
            #expect(bench.underWay == 1)
        }
    }

    // MARK: Idleness

    @Test func aConnectionThatSaysNothingIsClosedAfterTheIdleTime() async throws {
        try await HotBench.run { bench in
            bench.advance(seconds: 59)
            #expect(bench.channel.isActive)
            bench.advance(seconds: 1)
            #expect(!bench.channel.isActive)
        }
    }

    @Test func whatIsReadOrAnsweredBeginsTheIdleTimeAnew() async throws {
        try await HotBench.run { bench in
            bench.advance(seconds: 40)
            try bench.send(HotBench.request())
            bench.advance(seconds: 40)
            bench.answerAll()
            #expect(try bench.answers() == 1)
            bench.advance(seconds: 59)
            #expect(bench.channel.isActive)
            bench.advance(seconds: 60)
            #expect(!bench.channel.isActive)
        }
    }

    @Test func whoeverWaitsForAnAnswerIsNotIdle() async throws {
        try await HotBench.run { bench in
            try bench.send(HotBench.request())
            bench.advance(seconds: 3_600)
            #expect(bench.channel.isActive)
            bench.answerAll()
            #expect(try bench.answers() == 1)
            bench.advance(seconds: 59)
            #expect(bench.channel.isActive)
            bench.advance(seconds: 61)
            #expect(!bench.channel.isActive)
        }
    }

    @Test func aRequestThatDoesNotGetOnIsIdle() async throws {
        try await HotBench.run { bench in
            try bench.send(HotBench.head(length: 10))
            bench.advance(seconds: 59)
            #expect(bench.channel.isActive)
            bench.advance(seconds: 61)
            #expect(!bench.channel.isActive)
        }
    }

    // MARK: Order

    @Test func answersWaitForThoseOfRequestsBefore() async throws {
        try await HotBench.run { bench in
            try bench.send((1...4).map { HotBench.request(body: "\($0)") }.joined())
            #expect(bench.underWay == 4)
            for _ in 2...4 {
                bench.ledger.answerLast()
                bench.settle()
                #expect(try bench.answers() == 0)
            }
            bench.ledger.answerLast()
            bench.settle()
            #expect(try bench.answeredBodies() == ["1", "2", "3", "4"])
            // The one behind a gap waits, the others do not.
            try bench.send((5...7).map { HotBench.request(body: "\($0)") }.joined())
            bench.ledger.answerLast()
            bench.ledger.answerFirst()
            bench.settle()
            #expect(try bench.answeredBodies() == ["5"])
            bench.ledger.answerFirst()
            bench.settle()
            #expect(try bench.answeredBodies() == ["6", "7"])
        }
    }

    @Test func whoWasClosedMeanwhileGetsNothing() async throws {
        try await HotBench.run { bench in
            try bench.send((1...3).map { HotBench.request(body: "\($0)") }.joined())
            bench.ledger.answerLast()
            bench.settle()
            bench.channel.close(promise: nil)
            bench.answerAll()
            #expect(try bench.answers() == 0)
            #expect(bench.ledger.count == 0)
        }
    }

    @Test func anAnswerThatFillsTheSocketLetsNothingFurtherBegin() async throws {
        try await HotBench.run { bench in
            let most = HotConnection.maximumUnderWay
            try bench.send((0..<most + 2).map { HotBench.request(body: "\($0)") }.joined())
            #expect(bench.underWay == most)
            let filling = FillingSocket { bench.take(false) }
            try bench.channel.pipeline.syncOperations.addHandler(filling, position: .first)
            // Both leave: the second was there before it was known that the client takes no more.
            bench.ledger.answerFirst()
            bench.ledger.answerFirst()
            bench.settle()
            #expect(try bench.answeredBodies() == ["0", "1"])
            #expect(bench.underWay == most - 2)
            bench.take(true)
            #expect(bench.underWay == most)
        }
    }

    // MARK: The end

    @Test func theEndIsToldWhenWhatWasReadIsAnswered() async throws {
        try await HotBench.run { bench in
            // Of these, two wait until the client takes answers again.
            try bench.send(HotBench.request() + HotBench.request())
            bench.take(false)
            try bench.send(HotBench.request() + HotBench.request())
            #expect(bench.underWay == 2)
            let reads = bench.reads.count
            bench.quiesce()
            bench.channel.read()
            #expect(bench.handedOn.quiesced == 0)
            bench.answerAll()
            #expect(bench.handedOn.quiesced == 0)
            bench.take(true)
            #expect(bench.underWay == 2)
            #expect(bench.handedOn.quiesced == 0)
            bench.answerAll()
            #expect(try bench.answers() == 4)
            #expect(bench.handedOn.quiesced == 1)
            // Nothing new was asked for meanwhile.
            #expect(bench.reads.count == reads)
        }
    }

    @Test func anEndOnAQuietConnectionIsToldAtOnceAndOnlyOnce() async throws {
        try await HotBench.run { bench in
            bench.quiesce()
            bench.quiesce()
            #expect(bench.handedOn.quiesced == 1)
        }
    }

    @Test func aRequestThatHasBegunIsReadToItsEndBeforeTheEnd() async throws {
        try await HotBench.run { bench in
            try bench.send(HotBench.head(length: 2))
            bench.quiesce()
            let reads = bench.reads.count
            bench.channel.read()
            #expect(bench.handedOn.quiesced == 0)
            #expect(bench.reads.count == reads + 1)
            try bench.send("{}")
            bench.answerAll()
            #expect(try bench.answers() == 1)
            #expect(bench.handedOn.quiesced == 1)
        }
    }
}
