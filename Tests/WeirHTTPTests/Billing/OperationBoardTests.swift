import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

@Suite("What runs long")
struct OperationBoardTests {
    private static let now = Timestamp(milliseconds: 1_770_000_000_000)

    private func context(_ workspace: UInt128 = 1, seconds: Int64 = 0) -> CallContext {
        let now = Self.now.adding(seconds: seconds)
        return CallContext(workspace: WorkspaceID(rawValue: workspace), actor: .commandLine, now: now)
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

    @Test("However busy a workspace is, the others keep what they have")
    func besideOthers() {
        let board = OperationBoard()
        let ended = board.begin(.eventImport, context(2))
        board.end(ended, isWhole: true, at: Self.now)
        let running = board.begin(.invoiceRun, context(2))
        for _ in 0..<(OperationBoard.limit * 3) { _ = board.begin(.eventExport, context()) }
        #expect(board.operations(of: context(2).workspace, at: Self.now).map(\.number) == [running, ended])
        #expect(board.operations(of: context().workspace, at: Self.now).count == OperationBoard.limit)
        // What went is not reported of any more, and harms nothing.
        board.report(ended + 2, Operation.Progress(count: 9))
        #expect(board.operations(of: context().workspace, at: Self.now).allSatisfy { $0.progress.count == 0 })
    }

    @Test("All workspaces together are bounded too: the one with the most gives, and what runs stays")
    func boundedInAll() {
        let board = OperationBoard()
        let running = board.begin(.invoiceRun, context(1))
        let each = OperationBoard.limit
        let workspaces = OperationBoard.limitOfAll / each + 3
        for workspace in 1...workspaces {
            for _ in 0..<each - 1 {
                board.end(board.begin(.eventExport, context(UInt128(workspace))), isWhole: true, at: Self.now)
            }
        }
        let counts = (1...workspaces).map { workspace in
            board.operations(of: WorkspaceID(rawValue: UInt128(workspace)), at: Self.now).count
        }
        #expect(counts.reduce(0, +) == OperationBoard.limitOfAll)
        #expect(counts.allSatisfy { $0 >= each - 5 })
        #expect(board.operations(of: context().workspace, at: Self.now).last?.number == running)
    }

    @Test("A command that has fallen silent goes before what runs")
    func silent() {
        let board = OperationBoard()
        let running = board.begin(.invoiceRun, context())
        board.tell("a", .eventImport, label: "a.csv", Operation.Progress(), isWhole: nil, context())
        let later = context(seconds: OperationBoard.silenceSeconds)
        for _ in 0..<(OperationBoard.limit - 1) { _ = board.begin(.eventExport, later) }
        let all = board.operations(of: context().workspace, at: later.now)
        #expect(all.count == OperationBoard.limit)
        #expect(all.last?.number == running && !all.contains { $0.teller != nil })
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
