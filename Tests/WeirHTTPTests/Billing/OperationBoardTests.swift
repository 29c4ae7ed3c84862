import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

@Suite("What runs long")
struct OperationBoardTests {
    private static let now = Timestamp(milliseconds: 1_770_000_000_000)

    private func context(_ workspace: UInt128 = 1) -> CallContext {
        CallContext(workspace: WorkspaceID(rawValue: workspace), actor: .commandLine, now: Self.now)
    }

    @Test("It is listed by workspace, the newest first, and ends once")
    func listed() {
        let board = OperationBoard()
        let first = board.begin(.eventExport, context())
        let second = board.begin(.invoiceRun, context())
        _ = board.begin(.usageExport, context(2))
        board.report(second, Operation.Progress(count: 3, refused: 1, done: 4, total: 8))
        board.end(first, isWhole: true, at: Self.now)
        board.end(first, isWhole: false, at: Self.now.adding(seconds: 1))
        let all = board.operations(of: context().workspace, at: Self.now)
        #expect(all.map(\.kind) == [.invoiceRun, .eventExport])
        #expect(all[0].state == .running && all[0].progress.permille == 500)
        #expect(all[1].state == .ended(at: Self.now))
    }

    @Test("However many there are, it keeps a bounded number, and what runs the longest")
    func bounded() {
        let board = OperationBoard()
        let running = board.begin(.invoiceRun, context())
        for _ in 0..<(OperationBoard.limit * 2) {
            board.end(board.begin(.eventExport, context()), isWhole: true, at: Self.now)
        }
        let all = board.operations(of: context().workspace, at: Self.now)
        #expect(all.count == OperationBoard.limit)
        #expect(all.last?.number == running && all.last?.state == .running)
    }

    @Test(
        "A share is known where the whole is, and never beyond it",
        arguments: [(0, 0), (5, 500), (10, 1000), (20, 1000)]
    )
    func share(_ done: Int, _ permille: Int) {
        #expect(Operation.Progress(done: done, total: 10).permille == permille)
        #expect(Operation.Progress(done: done).permille == nil)
        #expect(Operation.Progress(done: done, total: 0).permille == nil)
    }
}
