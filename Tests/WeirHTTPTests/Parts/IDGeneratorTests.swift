import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// Ids of one process, and what follows from their order.
struct IDGeneratorTests {
    private static let instant = Timestamp(milliseconds: 1_770_000_000_000)

    @Test func idsOfOneInstantAreInTheOrderOfTheirMaking() {
        let ids = IDGenerator.seeded(7)
        // Other instants between them, and other kinds, change nothing.
        let made = (0..<500).map { index -> CustomerID in
            let _: InvoiceID = ids.make(at: Self.instant.adding(milliseconds: index % 2 == 0 ? 1 : -1))
            return ids.make(at: Self.instant)
        }
        #expect(made == made.sorted())
        #expect(Set(made).count == made.count)
        #expect(made.allSatisfy { $0.createdAt == Self.instant })
    }

    @Test func twoProcessesMakeDifferentOnes() {
        let (left, right) = (IDGenerator.seeded(1), IDGenerator.seeded(2))
        let made = (0..<100).flatMap { _ -> [CustomerID] in
            [left.make(at: Self.instant), right.make(at: Self.instant)]
        }
        #expect(Set(made).count == made.count)
    }

    @Test func anIdOfARequestSaysNothingOfWhatElseWasMade() {
        let (quiet, busy) = (IDGenerator.seeded(3), IDGenerator.seeded(3))
        // As much chance is drawn by both, but one of them makes things that are kept.
        for _ in 0..<300 {
            _ = quiet.next(Self.instant)
            let _: InvoiceID = busy.make(at: Self.instant)
        }
        #expect(quiet.make(RequestID.self, at: Self.instant) == busy.make(RequestID.self, at: Self.instant))
    }

    /// What is due together is done in one order, so invoices get the same numbers wherever the same story is told.
    @Test(arguments: ["", "/delivery"])
    func jobsOfOneInstantAreInTheOrderOfWhatTheyAreAbout(part: String) {
        let ids = IDGenerator.seeded(11)
        let workspace: WorkspaceID = ids.make(at: Self.instant)
        let invoices = (0..<200).map { _ -> InvoiceID in ids.make(at: Self.instant) }
        func job(_ invoice: InvoiceID, _ period: String) -> Job {
            Job(
                of: workspace,
                .invoiceDelivery,
                subject: "\(invoice)\(part)",
                period: period,
                dueAt: Self.instant,
                now: Self.instant
            )
        }
        let jobs = invoices.map { job($0, "1") }
        #expect(jobs.sorted(by: JobRules.runsBefore).map(\.id) == jobs.map(\.id))
        // The same job has the same id, another one of the same subject another.
        #expect(invoices.map { job($0, "1").id } == jobs.map(\.id))
        #expect(Set(invoices.map { job($0, "2").id } + jobs.map(\.id)).count == 2 * jobs.count)
    }
}
