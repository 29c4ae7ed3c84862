import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirStreams

/// The forms of an export.
enum ExportFormat: String, Sendable, CaseIterable {
    /// One JSON object a line.
    case ndjson
    /// Comma-separated values with a header.
    case csv
}

extension ObjectReader {
    /// `format`, else what the header `Accept` asks for.
    func exportFormat(_ call: APICall) -> ExportFormat {
        optional("format") { $0.choice(ExportFormat.self) } ?? (call.form.wantsCSV ? .csv : .ndjson)
    }

    /// `asOf`: the moment whose state is exported; the present one when it is left out.
    func exportInstant(_ call: APICall) -> Timestamp {
        let now = call.context.now
        guard let instant = optional("asOf", read: { $0.timestamp() }) else { return now }
        if instant > now { report("asOf", .outOfRange, "must not be in the future") }
        return instant
    }
}

/// Writes the rows of an export into an answer, as many at a time as fill a buffer.
struct ExportWriter {
    private let format: ExportFormat
    private let flushSize = 32 << 10
    private var csv = CSVWriter()
    private var lines: [UInt8] = []
    private var writer: any ResponseBodyWriter
    /// Whether whoever asks may have more; asked before each part.
    private let checkStanding: @Sendable () async throws -> Void
    /// Told of how many rows were written, and how far the export has come.
    private let progress: ExportProgress
    private var rows = 0

    init(
        _ format: ExportFormat,
        header: [String],
        to writer: any ResponseBodyWriter,
        progress: ExportProgress,
        checkStanding: @escaping @Sendable () async throws -> Void
    ) {
        self.format = format
        self.writer = writer
        self.progress = progress
        self.checkStanding = checkStanding
        if format == .csv { csv.record(header) }
    }

    /// Writes one row: as an object, or as fields in the order of the header.
    @concurrent
    mutating func write(_ object: some JSONWritable, fields: () -> [String?]) async throws {
        switch format {
        case .ndjson:
            lines += object.jsonBytes
            lines.append(UInt8(ascii: "\n"))
        case .csv:
            csv.record(fields())
        }
        rows += 1
        if lines.count + csv.bytes.count >= flushSize { try await flush() }
    }

    /// Tells how far it has come, in thousandths.
    var reached: @Sendable (Int) -> Void {
        let progress = progress
        return { progress.note(share: $0) }
    }

    @concurrent
    private mutating func flush() async throws {
        let bytes = format == .csv ? csv.bytes : lines
        guard !bytes.isEmpty else { return }
        try await checkStanding()
        try await writer.write(ByteBuffer(bytes: bytes))
        progress.note(rows: rows)
        csv.removeAll()
        lines.removeAll(keepingCapacity: true)
    }

    /// `whole`: Told when all is written, before whoever asks sees the end.
    @concurrent
    mutating func finish(whole: @Sendable () -> Void) async throws {
        try await flush()
        whole()
        try await writer.finish(nil)
    }
}

/// How far an export has come, as rows and their share of the whole are told of one by one.
final class ExportProgress: Sendable {
    private let present = Mutex(Operation.Progress())
    private let report: @Sendable (Operation.Progress) -> Void

    init(_ report: @escaping @Sendable (Operation.Progress) -> Void) { self.report = report }

    func note(rows: Int) { change { $0.count = rows } }

    /// `share`: In thousandths.
    func note(share: Int) {
        change { progress in
            progress.done = share
            progress.total = ExportShare.whole
        }
    }

    private func change(_ change: (inout Operation.Progress) -> Void) {
        report(
            present.withLock { progress in
                change(&progress)
                return progress
            }
        )
    }
}

extension APIResponse {
    /// The answer of an export; an error in its midst breaks the connection off, so that nobody takes a part for all.
    ///
    /// `kind`: As what it stands among that which runs.
    static func export(
        _ kind: Operation.Kind,
        _ format: ExportFormat,
        header: [String],
        asOf instant: Timestamp,
        _ call: APICall,
        _ tools: StreamTools,
        _ rows: @escaping @concurrent @Sendable (inout ExportWriter) async throws -> Void
    ) -> APIResponse {
        let requestID = call.context.requestID ?? RequestID(rawValue: 0)
        let principal = call.principal
        let context = call.context
        let body = ResponseBody { writer in
            let number = tools.operations.begin(kind, context)
            // Unless it was said before that it is whole.
            defer { tools.operations.end(number, isWhole: false, at: tools.clock.now()) }
            var export = ExportWriter(
                format,
                header: header,
                to: writer,
                progress: ExportProgress { tools.operations.report(number, $0) },
                checkStanding: { try await tools.checkStanding(of: principal) }
            )
            do {
                try await rows(&export)
                try await export.finish { tools.operations.end(number, isWhole: true, at: tools.clock.now()) }
            } catch {
                if StreamTools.isOwn(error) { tools.note(error, requestID: requestID) }
                throw error
            }
        }
        var response = APIResponse.streamed(format == .csv ? csvType : linesType, body)
        response.headers[.asOf] = instant.description
        return response
    }
}

extension HTTPField.Name {
    /// The moment whose state an export shows.
    static let asOf = known("X-Weir-As-Of")
    /// Where a page of comma-separated values goes on.
    static let nextCursor = known("X-Next-Cursor")
}
