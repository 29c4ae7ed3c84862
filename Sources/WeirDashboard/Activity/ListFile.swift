import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirStreams

/// A list as a file of comma-separated values, which stands under Activity while it is written.
///
/// It is written as a whole before it is handed out, so every list says how many rows its file has at most.
struct ListFile {
    /// Rows between two notes of how far it has come.
    private static let portion = 100

    private let board: OperationBoard
    private let number: UInt64
    private var csv = CSVWriter()
    private var progress = Operation.Progress()

    private init(_ board: OperationBoard, _ number: UInt64) {
        self.board = board
        self.number = number
    }

    /// Writes a file.
    ///
    /// - Throws: What `rows` throws, and `CancellationError` when nobody waits for the file any more; it has broken off then.
    static func answer(
        named name: String,
        header: [String],
        _ request: PageRequest<DashboardVisitor>,
        _ clock: WallClock,
        rows: (inout ListFile) async throws -> Void
    ) async throws -> PageAnswer {
        let board = request.services.operations
        let number = board.begin(.listExport, label: name, request.context)
        // Unless it was said before that it is whole.
        defer { board.end(number, isWhole: false, at: clock.now()) }
        var file = ListFile(board, number)
        file.csv.record(header)
        try await rows(&file)
        board.report(number, file.progress)
        board.end(number, isWhole: true, at: clock.now())
        return .file(PageFile(name: name, contentType: "text/csv; charset=utf-8", bytes: file.csv.bytes))
    }

    /// Says how many rows there will be.
    mutating func expect(_ rows: Int) {
        progress.total = rows
        board.report(number, progress)
    }

    mutating func row(_ fields: [String]) throws {
        csv.record(fields)
        progress.count += 1
        progress.done += 1
        guard progress.count.isMultiple(of: Self.portion) else { return }
        try Task.checkCancellation()
        board.report(number, progress)
    }

    /// Says behind the rows what is not among them.
    mutating func remark(_ text: String) { csv.record([text]) }
}
