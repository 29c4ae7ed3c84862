import CPostgres
import Foundation

/// A statement and its arguments, `$1` being the first.
package struct PostgresStatement: Sendable {
    package var sql: String
    package var arguments: [PostgresValue]
    /// Whether it is worth keeping at the server.
    var isPrepared = true

    package init(_ sql: String, _ arguments: [PostgresValue] = []) {
        self.sql = sql
        self.arguments = arguments
    }

    /// One that opens or ends something, which the server understands at once.
    static func plain(_ sql: String) -> PostgresStatement {
        var statement = PostgresStatement(sql)
        statement.isPrepared = false
        return statement
    }
}

/// One session of libpq, of one thread.
///
/// Everything goes in pipelines: statements are written one behind another while answers are read.
final class Wire {
    let connection: OpaquePointer
    private var statements: StatementCache
    private let notices = Notices()
    /// How long the server may be silent before the connection counts as lost.
    private let patience: Duration
    private(set) var isBroken = false

    /// Connects, which takes as long as the configuration lets it.
    ///
    /// What is asked for:
    /// - `isAny`: Also to a server that only reads.
    /// - `first`: Which of several hosts is tried first.
    init(_ configuration: PostgresConfiguration, isAny: Bool, from first: Int) throws(PostgresError) {
        let parameters = configuration.parameters(isAny: isAny, from: first)
        let texts = (parameters.map(\.key) + parameters.map(\.value)).map { strdup($0) }
        defer { for text in texts { free(text) } }
        let keys = texts.prefix(parameters.count).map { UnsafePointer($0) } + [nil]
        let values = texts.dropFirst(parameters.count).map { UnsafePointer($0) } + [nil]
        guard let connection = PQconnectdbParams(keys, values, 1) else { throw .unreachable("no memory") }
        statements = StatementCache(limit: configuration.preparedStatements)
        patience = configuration.statementTimeout + .seconds(5)
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else {
            throw .unreachable(Self.message(connection))
        }
        PQsetNoticeReceiver(connection, Notices.receive, Unmanaged.passUnretained(notices).toOpaque())
        PQsetnonblocking(connection, 1)
    }

    deinit { PQfinish(connection) }

    /// libpq's words, on one line; they name hosts and users, never passwords.
    private static func message(_ connection: OpaquePointer) -> String {
        String(cString: PQerrorMessage(connection)).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Uses the session no more; its transaction is undone when the connection ends.
    func abandon() {
        isBroken = true
        // At once: the object may live on.
        _ = shutdown(PQsocket(connection), CInt(SHUT_RDWR))
    }

    /// Whether the server has warned since this was last asked.
    func takeWarning() -> Bool { notices.take() }

    // MARK: Exchange

    /// What is read, in this order.
    private enum Expected {
        case preparation(sql: String, name: String)
        case deallocation(name: String)
        case statement(sql: String)
        case end
    }

    /// Sends statements in one go and reads all answers.
    ///
    /// After one that failed, those behind it are not run, and have no answer.
    ///
    /// - Returns: The answers, and why the first one without an answer failed.
    /// - Throws: ``PostgresError/connectionLost(_:)``: what happened to the last statements is not known.
    func exchange(
        _ requests: [PostgresStatement]
    ) throws(PostgresError) -> (rows: [PostgresRows], failure: PostgresError?) {
        guard !isBroken else { throw .connectionLost("the connection is closed") }
        // Made before anything is sent: one that cannot be sent leaves the session as it was.
        var encoded: [EncodedArguments] = []
        for request in requests { encoded.append(try EncodedArguments(request.arguments)) }
        do throws(PostgresError) {
            guard PQenterPipelineMode(connection) == 1 else { throw lost() }
            var expected: [Expected] = []
            for (request, arguments) in zip(requests, encoded) {
                try send(request, arguments, &expected)
                expected.append(.statement(sql: request.sql))
            }
            // Last: what begins a transaction must come first, and after what ends a failed one everything works again.
            for name in statements.dropped {
                try send(plain: "DEALLOCATE \(name)")
                expected.append(.deallocation(name: name))
            }
            guard PQpipelineSync(connection) == 1 else { throw lost() }
            expected.append(.end)
            let answers = try receive(expected)
            guard PQexitPipelineMode(connection) == 1 else { throw lost() }
            return answers
        } catch {
            isBroken = true
            throw error
        }
    }

    private func send(plain sql: String) throws(PostgresError) {
        guard PQsendQueryParams(connection, sql, 0, nil, nil, nil, nil, 1) == 1 else { throw lost() }
    }

    private func send(
        _ request: PostgresStatement,
        _ arguments: EncodedArguments,
        _ expected: inout [Expected]
    ) throws(PostgresError) {
        guard request.isPrepared else { return try send(plain: request.sql) }
        let name: String
        switch statements.step(for: request.sql, types: request.arguments.map(\.typeID)) {
        case .use(let known): name = known
        case .prepare(let new, let types):
            name = new
            guard PQsendPrepare(connection, name, request.sql, CInt(types.count), types) == 1 else { throw lost() }
            expected.append(.preparation(sql: request.sql, name: name))
        }
        let isSent = arguments.withPointers { count, values, lengths, formats in
            PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1)
        }
        guard isSent == 1 else { throw lost() }
    }

    private func receive(
        _ expected: [Expected]
    ) throws(PostgresError) -> (rows: [PostgresRows], failure: PostgresError?) {
        var rows: [PostgresRows] = []
        var failure: PostgresError?
        for answer in expected {
            guard let result = try nextResult() else { throw lost() }
            let status = PQresultStatus(result)
            switch answer {
            case .end:
                defer { PQclear(result) }
                guard status == PGRES_PIPELINE_SYNC else { throw lost() }
                continue
            case .preparation(let sql, let name):
                defer { PQclear(result) }
                if status != PGRES_COMMAND_OK { statements.forget(sql, name: name) }
                if let error = try self.failure(of: result, status) { failure = failure ?? error }
            case .deallocation(let name):
                defer { PQclear(result) }
                // It says nothing of the statements before it.
                if try self.failure(of: result, status) != nil || status == PGRES_COMMAND_OK {
                    statements.hasDeallocated(name)
                }
            case .statement(let sql):
                let taken = PostgresRows(result)
                if let error = try self.failure(of: result, status) {
                    let isStale = Self.isStale(error)
                    if isStale { statements.drop(sql) }
                    failure = failure ?? (isStale ? .staleStatement : error)
                } else {
                    rows.append(taken)
                }
            }
            // A statement's answer is followed by nothing.
            while let more = try nextResult() { PQclear(more) }
        }
        return (rows, failure)
    }

    /// Whether a prepared statement's rows have other columns now.
    private static func isStale(_ error: PostgresError) -> Bool {
        if case .server(state: "0A000", _) = error { return true }
        return false
    }

    /// Why a statement failed; nil when it did not, or when it was not run after one that did.
    private func failure(of result: OpaquePointer, _ status: ExecStatusType) throws(PostgresError) -> PostgresError? {
        switch status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY, PGRES_PIPELINE_ABORTED: return nil
        case PGRES_FATAL_ERROR:
            if PQstatus(connection) != CONNECTION_OK { throw lost() }
            let severity = PQresultErrorField(result, Int32(UInt8(ascii: "V"))).map { String(cString: $0) }
            let error = PostgresError(result)
            if severity == "FATAL" || severity == "PANIC" { throw .connectionLost("\(error)") }
            return error
        case _: return .server(state: "", message: "An answer that Weir does not ask for: copy or streaming.")
        }
    }

    /// Waits for an answer while what is to be sent goes out; nil where an answer ends.
    private func nextResult() throws(PostgresError) -> OpaquePointer? {
        let deadline = ContinuousClock.now + patience
        while true {
            let flushed = PQflush(connection)
            if flushed < 0 { throw lost() }
            if PQisBusy(connection) == 0 { return PQgetResult(connection) }
            try wait(forRoom: flushed > 0, until: deadline)
        }
    }

    private func wait(forRoom: Bool, until deadline: ContinuousClock.Instant) throws(PostgresError) {
        let events = Int16(POLLIN) | (forRoom ? Int16(POLLOUT) : 0)
        var poll = pollfd(fd: PQsocket(connection), events: events, revents: 0)
        let left = (deadline - ContinuousClock.now).milliseconds
        guard left > 0 else { throw .connectionLost("the server was silent for \(patience.components.seconds) s") }
        let count = Foundation.poll(&poll, 1, Int32(clamping: left))
        if count < 0, errno != EINTR { throw lost() }
        if count > 0, poll.revents & ~Int16(POLLOUT) != 0, PQconsumeInput(connection) == 0 { throw lost() }
    }

    // MARK: Scripts and notifications

    /// Runs several statements without arguments, in one transaction unless they say otherwise.
    func run(script: String) throws(PostgresError) {
        guard !isBroken else { throw .connectionLost("the connection is closed") }
        do throws(PostgresError) {
            guard PQsendQuery(connection, script) == 1 else { throw lost() }
            var failure: PostgresError?
            while let result = try nextResult() {
                defer { PQclear(result) }
                if let error = try self.failure(of: result, PQresultStatus(result)) { failure = failure ?? error }
            }
            if let failure { throw failure }
        } catch {
            if case .connectionLost = error { isBroken = true }
            throw error
        }
    }

    /// Reads what has arrived; the channels and payloads of notifications.
    func takeNotifications() throws(PostgresError) -> [(channel: String, payload: String)] {
        guard PQconsumeInput(connection) == 1 else {
            isBroken = true
            throw lost()
        }
        var taken: [(channel: String, payload: String)] = []
        while let notification = PQnotifies(connection) {
            defer { PQfreemem(notification) }
            let payload = notification.pointee.extra.map { String(cString: $0) } ?? ""
            taken.append((String(cString: notification.pointee.relname), payload))
        }
        return taken
    }

    private func lost() -> PostgresError { .connectionLost(Self.message(connection)) }
}

/// What the server says beside its answers: whether there was a warning.
private final class Notices {
    private var hasWarning = false

    func take() -> Bool {
        defer { hasWarning = false }
        return hasWarning
    }

    static let receive: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?) -> Void = { box, result in
        guard let box, let result, let severity = PQresultErrorField(result, Int32(UInt8(ascii: "V"))) else { return }
        if String(cString: severity) == "WARNING" {
            Unmanaged<Notices>.fromOpaque(box).takeUnretainedValue().hasWarning = true
        }
    }
}

/// Arguments in the form in which they are sent.
private struct EncodedArguments {
    private var bytes: [UInt8] = []
    /// Where each one lies; nil for NULL.
    private var places: [Range<Int>?] = []

    init(_ arguments: [PostgresValue]) throws(PostgresError) {
        for argument in arguments {
            let start = bytes.count
            places.append(try argument.append(to: &bytes) ? start..<bytes.count : nil)
        }
        // What is empty is not NULL: it needs an address.
        bytes.append(0)
    }

    func withPointers(
        _ body: (CInt, [UnsafePointer<CChar>?], [CInt], [CInt]) -> CInt
    ) -> CInt {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return body(
                CInt(places.count),
                places.map { place in place.flatMap { place in base.map { $0 + place.lowerBound } } },
                places.map { CInt($0?.count ?? 0) },
                places.map { _ in 1 }
            )
        }
    }
}
