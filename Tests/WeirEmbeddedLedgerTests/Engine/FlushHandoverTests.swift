import Foundation
import Testing
import WeirStorage

@testable import WeirEmbeddedLedger

/// One store, and two threads that bring entries there.
@Suite struct FlushHandoverTests {
    private static func job(_ frame: UInt64, urgent: Bool = false) -> FlushJob {
        FlushJob(flushes: [], throughFrame: frame, isUrgent: urgent)
    }

    /// What a thread is told next, in words; it never waits for longer than is left of no time.
    private static func next(_ handover: FlushHandover, urgent: Bool) -> String {
        switch handover.next(urgent: urgent, limit: 0) {
        case .write(let job): "write \(job.throughFrame)"
        case .tidy: "tidy"
        case .nothing: "nothing"
        case .stop: "stop"
        }
    }

    @Test func aJobGoesToTheThreadThatItIsFor() {
        let handover = FlushHandover()
        handover.begin(Self.job(1))
        #expect(Self.next(handover, urgent: true) == "nothing")
        #expect(Self.next(handover, urgent: false) == "write 1")
        handover.giveStoreBack(hasWritten: true)
        #expect(handover.takeHasWritten())
        handover.begin(Self.job(2, urgent: true))
        #expect(Self.next(handover, urgent: false) == "nothing")
        #expect(Self.next(handover, urgent: true) == "write 2")
        // Meanwhile nobody else has the store.
        handover.begin(Self.job(3))
        #expect(Self.next(handover, urgent: false) == "nothing")
        handover.giveStoreBack(hasWritten: true)
        #expect(Self.next(handover, urgent: false) == "write 3")
    }

    @Test func aJobIsWrittenOnce() {
        let handover = FlushHandover()
        handover.begin(Self.job(1))
        #expect(Self.next(handover, urgent: false) == "write 1")
        handover.giveStoreBack(hasWritten: true)
        #expect(handover.takeHasWritten())
        #expect(Self.next(handover, urgent: false) == "nothing")
        #expect(Self.next(handover, urgent: true) == "nothing")
    }

    @Test func aJobThatWaitsIsHurried() {
        let handover = FlushHandover()
        handover.hurry()
        #expect(handover.takeStoreToTidy())
        #expect(handover.isAtWork)
        handover.begin(Self.job(1))
        handover.giveStoreBack(hasWritten: false)
        handover.hurry()
        #expect(Self.next(handover, urgent: false) == "nothing")
        #expect(Self.next(handover, urgent: true) == "write 1")
        // Under way it stays where it is.
        handover.hurry()
        handover.giveStoreBack(hasWritten: true)
        #expect(!handover.isAtWork)
    }

    @Test func whoTidiesHasTheStoreAloneAndIsToldWhenOthersWaitForIt() {
        let handover = FlushHandover()
        #expect(handover.takeStoreToTidy())
        #expect(!handover.hasWork)
        handover.begin(Self.job(1, urgent: true))
        #expect(handover.hasWork)
        #expect(Self.next(handover, urgent: true) == "nothing")
        handover.giveStoreBack(hasWritten: false)
        // Whoever waits for the store goes before who would tidy again.
        #expect(!handover.takeStoreToTidy())
        #expect(Self.next(handover, urgent: true) == "write 1")
        #expect(!handover.takeStoreToTidy())
        handover.giveStoreBack(hasWritten: true)
        #expect(handover.takeStoreToTidy())
    }

    @Test func whatWasWrittenIsToldOnce() {
        let handover = FlushHandover()
        #expect(!handover.takeHasWritten())
        #expect(handover.takeStoreToTidy())
        handover.giveStoreBack(hasWritten: false)
        #expect(!handover.takeHasWritten())
        handover.begin(Self.job(1, urgent: true))
        #expect(Self.next(handover, urgent: true) == "write 1")
        handover.giveStoreBack(hasWritten: true)
        // Only the patient thread tidies.
        #expect(Self.next(handover, urgent: true) == "nothing")
        #expect(Self.next(handover, urgent: false) == "tidy")
        #expect(handover.takeHasWritten())
        #expect(!handover.takeHasWritten())
        #expect(Self.next(handover, urgent: false) == "nothing")
    }

    @Test func aJobComesBeforeTheEnd() {
        let handover = FlushHandover()
        handover.begin(Self.job(1, urgent: true))
        handover.stop()
        #expect(Self.next(handover, urgent: false) == "nothing")
        #expect(Self.next(handover, urgent: true) == "write 1")
        handover.giveStoreBack(hasWritten: true)
        #expect(Self.next(handover, urgent: true) == "stop")
        #expect(Self.next(handover, urgent: false) == "stop")
        #expect(!handover.takeStoreToTidy())
    }

    @Test func theEndComesWhenAllThreadsHaveEnded() {
        let handover = FlushHandover()
        let ended = Ended()
        for urgent in [false, true] {
            handover.addThread()
            Thread.detachNewThread {
                while case .write = handover.next(urgent: urgent, limit: nil) {
                    handover.giveStoreBack(hasWritten: true)
                }
                ended.add()
                handover.removeThread()
            }
        }
        handover.begin(Self.job(1, urgent: true))
        handover.stop()
        #expect(ended.count == 2)
        #expect(handover.takeHasWritten())
    }

    /// `@unchecked Sendable`: the count is read and changed under the lock.
    private final class Ended: @unchecked Sendable {
        private let lock = NSLock()
        private var number = 0

        func add() { lock.withLock { number += 1 } }
        var count: Int { lock.withLock { number } }
    }
}
