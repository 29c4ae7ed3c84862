import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirEmbeddedLedger

/// What the bound of the queue counts.
struct SubmissionQueueTests {
    private func batch(_ count: Int) throws -> Submission {
        let harness = try LedgerHarness(meters: [TestMeters.count])
        let commands = (0..<count).map {
            harness.record(1, key: "e\($0)", at: TestMeters.start, now: TestMeters.start)
        }
        return .batch(LedgerBatch(commands)) { _ in }
    }

    private func takeAll(_ queue: SubmissionQueue) -> [Submission] {
        var taken: [Submission] = []
        queue.takeAll(into: &taken, waits: false)
        return taken
    }

    @Test func takingBehindSomethingKeepsTheOrder() throws {
        let queue = SubmissionQueue(limit: 100, smallBatchLength: 3)
        #expect(queue.add(try batch(1)) == nil)
        var taken: [Submission] = []
        queue.takeAll(into: &taken, waits: false)
        for count in 2...3 { #expect(queue.add(try batch(count)) == nil) }
        queue.takeAll(into: &taken, waits: false)
        #expect(taken.map(\.commandCount) == [1, 2, 3])
        queue.takeAll(into: &taken, waits: false)
        #expect(taken.map(\.commandCount) == [1, 2, 3])
    }

    @Test func itKnowsWhetherSomebodyWaitsForLittle() throws {
        let queue = SubmissionQueue(limit: 100, smallBatchLength: 3)
        #expect(queue.add(try batch(4)) == nil)
        #expect(queue.add(.flushDue) == nil)
        #expect(!queue.holdsSmallBatches)
        #expect(queue.add(try batch(3)) == nil)
        #expect(queue.holdsSmallBatches)
        #expect(queue.takeUrgent().count == 1)
        #expect(queue.holdsSmallBatches)
        #expect(takeAll(queue).count == 2)
        #expect(!queue.holdsSmallBatches)
        // The flusher's clock is nothing that somebody asked for.
        #expect(queue.submissionCount == 2)
    }

    @Test func onlyALookAtMoreCustomersThanAnybodyAsksForIsNobodysQuestion() throws {
        let queue = SubmissionQueue(limit: 10_000, smallBatchLength: 3)
        let harness = try LedgerHarness(meters: [TestMeters.count])
        let context = harness.record(1, key: "e", at: TestMeters.start, now: TestMeters.start).context
        let read = LedgerCommand.readQuotas(QuotaReadCommand(context: context, items: [], now: TestMeters.start))
        func reads(_ count: Int) -> LedgerBatch { LedgerBatch(Array(repeating: read, count: count)) }
        let most = LedgerBatch.maximumAskedReads
        for (number, count) in [1, 2, most].enumerated() {
            #expect(queue.add(.batch(reads(count)) { _ in }) == nil)
            #expect(queue.add([LedgerRequest(batch: reads(count)) { _ in }]).error == nil)
            #expect(queue.submissionCount == UInt64(2 * number + 2))
        }
        #expect(queue.add(.batch(reads(most + 1)) { _ in }) == nil)
        #expect(queue.add([LedgerRequest(batch: reads(most + 1)) { _ in }]).error == nil)
        #expect(queue.submissionCount == 6)
        #expect(queue.add(try batch(most + 1)) == nil)
        #expect(queue.submissionCount == 7)
    }

    @Test func theFlushersClockTakesNoCallersPlace() throws {
        let queue = SubmissionQueue(limit: 10, smallBatchLength: 3)
        #expect(queue.add(try batch(1)) == nil)
        // The sequencer waits for the disk meanwhile.
        for _ in 0..<100 { #expect(queue.add(.flushDue) == nil) }
        #expect(queue.length == 1)
        #expect(queue.add(try batch(9)) == nil)
        #expect(queue.add(try batch(1)) == .overloaded(retryAfterSeconds: 1))
        #expect(queue.takeUrgent().count == 100)
        #expect(queue.add(try batch(1)) == .overloaded(retryAfterSeconds: 1))
        #expect(takeAll(queue).count == 2)
        #expect(queue.length == 0)
        #expect(queue.add(try batch(10)) == nil)
    }
}
