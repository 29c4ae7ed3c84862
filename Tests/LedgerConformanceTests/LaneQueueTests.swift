import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirPostgresLedger

/// Which batches a lane commits next, and how long the others wait for it.
struct LaneQueueTests {
    private let harness: LedgerHarness

    init() throws { harness = try LedgerHarness(meters: [ConformanceMeters.count]) }

    private func queue(
        mixesBuckets: Bool,
        _ change: (inout PostgresLedgerConfiguration) -> Void = { _ in }
    ) -> LaneQueue {
        var configuration = PostgresLedgerConfiguration()
        configuration.mixesBuckets = mixesBuckets
        configuration.commitCommands = 16
        configuration.smallBatchLength = 4
        change(&configuration)
        return LaneQueue(configuration)
    }

    /// Customers of different buckets.
    private func customers(_ count: Int) -> [Int] {
        var seen: Set<Int64> = []
        var customers: [Int] = []
        var next = 1
        while customers.count < count {
            if seen.insert(CustomerPlace.bucket(of: harness.context(next).customer)).inserted { customers.append(next) }
            next += 1
        }
        return customers
    }

    private func batch(of customer: Int, _ count: Int, isAtomic: Bool = false) -> LedgerBatch {
        LedgerBatch((0..<count).map { harness.event(customer, "k\($0)") }, isAtomic: isAtomic)
    }

    @discardableResult
    private func add(_ batch: LedgerBatch, to queue: LaneQueue) -> LedgerError? { queue.add(batch) { _ in } }

    /// Whose commands a round has, and how many of each.
    private func content(of round: LaneRound?) -> [CustomerID: Int] {
        (round?.parts ?? []).reduce(into: [:]) { found, part in
            for command in part.work.batch.commands[part.work.outcomes.count..<part.end] {
                found[command.context.customer, default: 0] += 1
            }
        }
    }

    /// Commits the round: what is left of its batches is put back, as a lane does it.
    private func finish(_ round: LaneRound?, in queue: LaneQueue) {
        queue.putBack(
            (round?.parts ?? []).compactMap { part in
                var work = part.work
                work.take(Array(repeating: .failed(.batchFailed), count: part.end - work.outcomes.count))
                return work.left > 0 ? work : nil
            }
        )
    }

    @Test("A large batch has its turn however many small ones of other buckets keep coming")
    func aLargeBatchOfAnotherBucketHasItsTurn() throws {
        let queue = queue(mixesBuckets: false)
        let customers = customers(3)
        let (busy, other, waiting) = (try #require(customers.first), customers[1], try #require(customers.last))
        for _ in 0..<3 { add(batch(of: busy, 4), to: queue) }
        add(batch(of: other, 4), to: queue)
        add(batch(of: waiting, 40), to: queue)
        var served: [Set<CustomerID>] = []
        for _ in 0..<6 {
            let round = queue.next()
            served.append(Set(content(of: round).keys))
            finish(round, in: queue)
            for _ in 0..<3 { add(batch(of: busy, 4), to: queue) }
        }
        // What was there before the large one's first part takes two commits.
        let ids = [busy, other, waiting, busy, busy, waiting].map { Set([harness.context($0).customer]) }
        #expect(served == ids)
    }

    @Test("Each commit is for one bucket, and a small batch is behind no more than one part of each that was there")
    func aSmallBatchHasItsTurnAmongLargeOnes() throws {
        let queue = queue(mixesBuckets: false)
        let customers = customers(6)
        let late = try #require(customers.last)
        for customer in customers.dropLast() { add(batch(of: customer, 100), to: queue) }
        add(batch(of: late, 2), to: queue)
        var waited = 0
        while true {
            let round = queue.next()
            let content = content(of: round)
            #expect(content.count == 1)
            finish(round, in: queue)
            if content[harness.context(late).customer] != nil { break }
            waited += 1
            try #require(waited <= customers.count)
        }
        #expect(waited == customers.count - 1)
    }

    @Test("Where a commit may be for all, small batches leave a quarter of it to large ones, in turn")
    func largeBatchesShareWhatIsTheirs() throws {
        let queue = queue(mixesBuckets: true)
        let customers = customers(3)
        let small = try #require(customers.first)
        for customer in customers.dropFirst() { add(batch(of: customer, 100), to: queue) }
        var served: [CustomerID: Int] = [:]
        for _ in 0..<10 {
            for _ in 0..<5 { add(batch(of: small, 4), to: queue) }
            let round = queue.next()
            for (customer, count) in content(of: round) { served[customer, default: 0] += count }
            finish(round, in: queue)
        }
        let counts = customers.map { served[harness.context($0).customer] }
        #expect(counts == [120, 20, 20])
    }

    @Test("A small batch that is larger than its part of a commit leaves a command to the first large one")
    func aFullCommitHasRoomForOneCommand() throws {
        let queue = queue(mixesBuckets: true) {
            $0.commitCommands = 4
            $0.smallBatchLength = 8
        }
        let customers = customers(2)
        let large = harness.context(try #require(customers.last)).customer
        add(batch(of: try #require(customers.first), 8), to: queue)
        add(batch(of: try #require(customers.last), 20), to: queue)
        let content = content(of: queue.next())
        #expect(content[large] == 1)
        #expect(content.values.reduce(0, +) == 9)
    }

    @Test func anAtomicBatchIsCommittedWhole() throws {
        let queue = queue(mixesBuckets: false)
        let customers = customers(2)
        let whole = harness.context(try #require(customers.last)).customer
        add(batch(of: try #require(customers.first), 100), to: queue)
        add(batch(of: try #require(customers.last), 50, isAtomic: true), to: queue)
        finish(queue.next(), in: queue)
        #expect(content(of: queue.next()) == [whole: 50])
    }

    @Test("A full queue refuses at once, and what it has taken stays")
    func aFullQueueRefusesAtOnce() throws {
        let queue = queue(mixesBuckets: true) { $0.queueLimit = 50 }
        let customer = try #require(customers(1).first)
        #expect(add(batch(of: customer, 40), to: queue) == nil)
        #expect(add(batch(of: customer, 11), to: queue) == .overloaded(retryAfterSeconds: 1))
        #expect(add(batch(of: customer, 10), to: queue) == nil)
        #expect(queue.length == 50)
    }

    @Test("Whose history is long goes to the lane beside, with what came before it was known, and comes back")
    func aLongHistoryIsGoneThroughBesideTheOthers() throws {
        let queue = queue(mixesBuckets: true)
        let detour = LaneDetour(PostgresLedgerConfiguration())
        let customers = customers(2)
        let (long, other) = (try #require(customers.first), try #require(customers.last))
        let id = harness.context(long).customer
        add(batch(of: long, 2), to: queue)
        add(batch(of: other, 2), to: queue)
        let round = try #require(queue.next())
        #expect(content(of: detour.divert(round)).count == 2)
        detour.begin(id)
        detour.begin(id)
        #expect(detour.count == 1)
        let others = [harness.context(other).customer: 2]
        #expect(content(of: detour.divert(round)) == others)
        let beside = try #require(detour.queue.next())
        #expect(content(of: beside) == [id: 2])
        // Not answered: part of it may be left.
        detour.end(beside)
        #expect(content(of: detour.divert(round)) == others)
        for part in beside.parts { part.work.answer.give(.success([])) }
        detour.end(beside)
        #expect(content(of: detour.divert(round)) == others.merging([id: 2]) { first, _ in first })
    }

    @Test func whoHasWaitedTooLongIsTakenOut() throws {
        let queue = queue(mixesBuckets: true)
        add(batch(of: 1, 2), to: queue)
        add(batch(of: 2, 40), to: queue)
        let before = try #require(queue.takeAll().map(\.since).min())
        #expect(queue.length == 0)
        add(batch(of: 1, 2), to: queue)
        add(batch(of: 2, 40), to: queue)
        #expect(queue.takeAll(since: before).isEmpty)
        #expect(queue.length == 42)
        #expect(queue.takeAll(since: .now + .seconds(60)).map(\.left).sorted() == [2, 40])
        #expect(queue.length == 0)
    }

    @Test("A batch that had a part of a commit has not waited")
    func aPartBeginsTheWaitAnew() throws {
        let queue = queue(mixesBuckets: true)
        add(batch(of: 1, 40), to: queue)
        let round = try #require(queue.next())
        let before = try #require(round.parts.first?.work.since)
        finish(round, in: queue)
        let after = try #require(queue.takeAll().first?.since)
        #expect(after > before)
    }

    @Test("Whose history takes a lane all its time has a commit for itself")
    func batchesByCustomerAreNotMixed() {
        let queue = LaneQueue(PostgresLedgerConfiguration(), .byCustomer)
        for customer in [1, 2, 1, 3] { add(batch(of: customer, 2), to: queue) }
        var found: [[CustomerID: Int]] = []
        while let round = queue.next() { found.append(content(of: round)) }
        let expected = [(1, 4), (2, 2), (3, 2)].map { [harness.context($0.0).customer: $0.1] }
        #expect(found == expected)
    }
}
