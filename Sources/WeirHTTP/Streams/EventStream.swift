import Hummingbird
import NIOCore
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirStreams

/// Records events while they come, however many, and tells of them line by line.
///
/// A part of what has come is recorded and told of before more is read, so memory is bounded, and whoever sends too fast
/// is slowed down. Every line that was told of is durable.
struct EventStream: Sendable {
    /// Of which lines is told.
    enum Told: String, Sendable, CaseIterable {
        /// Only of the first that were not accepted, as far as a connection holds them that nobody reads from.
        case rejected
        case all
    }

    let events: EventService
    let tools: StreamTools
    let call: APICall
    let told: Told
    let eventName: String?
    /// The number of the first line.
    let firstLine: Int

    /// Events that are recorded at once, at most.
    static let maximumPart = 1000
    /// Of so many rejected lines is told, unless all are asked for; of the others only how many there are.
    ///
    /// Many clients read when they have sent everything. What they are told meanwhile must find room in the buffers of the
    /// connection, or neither side would go on.
    static let maximumTold = (lines: 1000, bytes: 64 << 10)

    /// The answer, which reads the request while it is written.
    func body(of stream: StreamedBody) -> ResponseBody {
        ResponseBody { writer in
            var run = EventStreamRun(stream: self)
            var entry = EventStreamEntry(
                operations: tools.operations,
                clock: tools.clock,
                context: call.context,
                total: stream.length
            )
            // Unless it was said before that it is whole.
            defer { entry.end(isWhole: false) }
            var reader = EventLineReader(media: stream.media, eventName: eventName, firstLine: firstLine)
            do {
                var pieces = try stream.makePieces()
                while true {
                    let piece = try await pieces.next()
                    let lines = try piece.map { try reader.lines(in: $0) } ?? reader.finish()
                    for start in Swift.stride(from: 0, to: lines.count, by: Self.maximumPart) {
                        let part = lines[start..<min(start + Self.maximumPart, lines.count)]
                        try await tools.checkStanding(of: call.principal)
                        try await run.record(Array(part))
                        entry.report(count: run.count, refused: run.rejected, done: pieces.received)
                        if let told = run.take() {
                            try await writer.write(ByteBuffer(bytes: told))
                        }
                    }
                    if piece == nil { break }
                }
                // Before its sender knows: all that was sent is recorded.
                entry.end(isWhole: true)
                try await writer.write(ByteBuffer(bytes: run.end()))
            } catch  where StreamTools.isOwn(error) {
                // What was recorded stays, and is told of; the last line says why there is no more.
                let last = tools.line(for: Self.shown(error), requestID: run.requestID)
                try await writer.write(ByteBuffer(bytes: run.progress() + last))
            }
            try await writer.finish(nil)
        }
    }

    /// Mistakes of whoever sends, as errors of the API.
    private static func shown(_ error: any Error) -> any Error {
        switch error {
        case let error as GzipError: APIError(.invalidInput, "The body cannot be decompressed: \(error).")
        case let error as CSVError: APIError(.invalidInput, "\(error)")
        case _: error
        }
    }
}

/// What is noted of a stream among what runs long: nothing of the many that are over at once.
private struct EventStreamEntry {
    private let operations: OperationBoard
    private let clock: WallClock
    private var context: CallContext
    /// Bytes; nil when nobody knows.
    private let total: Int?
    /// Once it is entered.
    private var number: UInt64?

    init(operations: OperationBoard, clock: WallClock, context: CallContext, total: Int?) {
        self.operations = operations
        self.clock = clock
        self.context = context
        self.total = total
        self.context.now = clock.now()
    }

    /// Notes how far it has come, once it has run for a while.
    mutating func report(count: Int, refused: Int, done: Int) {
        if number == nil, context.now.adding(seconds: OperationBoard.shortSeconds) <= clock.now() {
            number = operations.begin(.eventImport, context, total: total)
        }
        guard let number else { return }
        operations.report(number, Operation.Progress(count: count, refused: refused, done: done, total: total))
    }

    func end(isWhole: Bool) {
        guard let number else { return }
        operations.end(number, isWhole: isWhole, at: clock.now())
    }
}

/// A stream that is being recorded.
private struct EventStreamRun {
    private let stream: EventStream
    /// Lines that were not sent yet.
    private var output: [UInt8] = []
    /// The last line that was recorded, and the last that the sender knows of.
    private var lastLine: Int
    private var toldLine: Int
    private(set) var count = 0
    private var duplicates = 0
    private var replaced = 0
    private(set) var rejected = 0
    /// Rejected lines that are not kept, and those of which nothing was told but that they are.
    private var notKept = 0
    private var notTold = 0
    /// Bytes that rejected lines took in the answer.
    private var toldBytes = 0

    init(stream: EventStream) {
        self.stream = stream
        lastLine = stream.firstLine - 1
        toldLine = lastLine
    }

    var requestID: RequestID { stream.call.context.requestID ?? RequestID(rawValue: 0) }

    /// Records some lines, which are durable when it returns.
    mutating func record(_ lines: [EventLine]) async throws {
        var context = stream.call.context
        context.now = stream.tools.clock.now()
        let results: [EventResult]
        if let submission = kept(lines, context) {
            results = try await stream.events.carryOutPatiently(submission)
            notKept += try await keep(rejectedOf: results, context) { sent(lines[$0]) }
        } else {
            let sent = lines.map(sent)
            let submission = try await stream.events.submission(sent, isAtomic: false, context: context)
            results = try await stream.events.carryOutPatiently(submission)
            notKept += try await keep(rejectedOf: results, context) { sent[$0] }
        }
        for (line, result) in zip(lines, results) { tell(line.number, result) }
        lastLine = lines.last?.number ?? lastLine
    }

    /// What there is to send, if there is; now and then how far it has come.
    ///
    /// Ever more rarely in a very long stream, for the sake of those who do not read meanwhile.
    mutating func take() -> [UInt8]? {
        if lastLine - toldLine >= max(10_000, (lastLine - stream.firstLine) / 100) { return progress() }
        return output.isEmpty ? nil : rest()
    }

    /// What was not sent yet, and how far it has come, unless that was said.
    mutating func progress() -> [UInt8] {
        if lastLine > toldLine {
            toldLine = lastLine
            let line = line { json in json.object("progress") { totals(&$0) } }
            output += line
        }
        return rest()
    }

    private mutating func rest() -> [UInt8] {
        defer { output = [] }
        return output
    }

    /// The last line.
    mutating func end() -> [UInt8] {
        let requestID = requestID
        let line = line { json in
            json.object("end") { json in
                totals(&json)
                json.member("requestId", requestID)
            }
        }
        return rest() + line
    }

    // MARK: Steps

    /// The submission from memory alone; nil when something is not there, or a line needs a closer look.
    private func kept(_ lines: [EventLine], _ context: CallContext) -> LedgerSubmission<[EventResult]>? {
        let size = lines.reduce(0) { size, line in
            if case .json(let bytes) = line.content { size + bytes.count } else { size }
        }
        guard var recorder = stream.events.recorder(context, count: lines.count, byteCount: size) else { return nil }
        for line in lines {
            guard case .json(let bytes) = line.content else { return nil }
            let isTaken = bytes.withUnsafeBufferPointer { bytes -> Bool in
                guard let body = ScannedBody.event(bytes), let event = body.events.first else { return false }
                return recorder.add(of: event.customer.reference(in: bytes), timestamp: event.timestamp) {
                    writer,
                    newKey in
                    event.write(to: &writer, body, bytes) { headerKey(line.number) ?? newKey() }
                }
            }
            guard isTaken else { return nil }
        }
        return recorder.each()
    }

    private func sent(_ line: EventLine) -> SentEvent { line.sent(headerKey: headerKey(line.number)) }

    private func headerKey(_ number: Int) -> String? { stream.call.idempotencyKey.map { "\($0)/\(number)" } }

    /// Keeps what was rejected; returns how many are not kept.
    private func keep(
        rejectedOf results: [EventResult],
        _ context: CallContext,
        event: (Int) -> SentEvent
    ) async throws -> Int {
        var kept: [(SentEvent, EventRejection)] = []
        for (index, result) in results.enumerated() {
            if case .rejected(let rejection) = result { kept.append((event(index), rejection)) }
        }
        return kept.isEmpty ? 0 : try await stream.events.keepRejected(kept, context: context)
    }

    private mutating func tell(_ number: Int, _ result: EventResult) {
        switch result {
        case .rejected(let rejection):
            rejected += 1
            let limit = EventStream.maximumTold
            guard stream.told == .all || (rejected <= limit.lines && toldBytes < limit.bytes) else {
                notTold += 1
                return
            }
            let line = line { json in
                json.member("line", number)
                json.member("status", "rejected")
                json.member("code", rejection.code.rawValue)
                json.member("message", rejection.message)
            }
            toldBytes += line.count
            output += line
        case .accepted(let event):
            count += 1
            let status: String
            switch event.kind {
            case .new: status = "accepted"
            case .duplicate:
                duplicates += 1
                status = "duplicate"
            case .replaced:
                replaced += 1
                status = "replaced"
            }
            guard stream.told == .all else { return }
            let line = line { json in
                json.member("line", number)
                json.member("status", status)
                json.member("idempotencyKey", event.key)
                json.member("meters", event.meters)
                json.memberIfPresent("unmatched", event.unmatched)
            }
            output += line
        }
    }

    private func totals(_ json: inout JSONWriter) {
        json.member("lines", lastLine)
        json.member("count", count)
        json.member("duplicates", duplicates)
        json.member("replaced", replaced)
        json.member("rejected", rejected)
        if notTold > 0 { json.member("notTold", notTold) }
        if notKept > 0 { json.member("notKept", notKept) }
    }

    private func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object(members)
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
