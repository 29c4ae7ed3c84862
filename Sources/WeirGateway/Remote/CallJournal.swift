import Glibc
import NIOCore
import NIOPosix
import Synchronization
package import WeirPrimitives

/// Keeps the calls that were counted while the ledger could not be reached, until it has them.
///
/// A file of lines, each on disk before its call is answered. Calls that come together are written together, with one
/// sync. The file is emptied when the ledger has all of it; until then everything in it is sent again after a crash, under
/// the same keys. One process at a time has the folder.
package final class CallJournal: Sendable {
    package typealias Completion = @Sendable (Result<Void, any Error>) -> Void

    private struct State {
        var waiting: [(entry: JournalEntry, completion: Completion)] = []
        var isWriting = false
        /// On disk, and not sent yet.
        var unsent: [JournalEntry] = []
        /// Lines of the file, those that are being written included, and how many of them the ledger has.
        var written = 0
        var sent = 0
        /// Bytes of the file that are whole lines on disk.
        var size: Int64 = 0
        var failure: JournalFailure?
    }

    private let path: String
    private let file: Int32
    private let state: Mutex<State>

    /// Entries at most; calls that take nothing of an allowance do not fill the disk.
    package static let maximumEntries = 1_000_000

    package static let name = "calls.journal"
    /// What the ledger has refused for good, for the operator to look at.
    package static let refusedName = "calls.refused"

    /// Opens the journal of a folder, which must be there and this process's alone.
    ///
    /// A last line that is not whole was never answered, and is cut off.
    ///
    /// - Throws: ``JournalFailure``, also when a line in the middle cannot be read.
    package init(folder: String) throws(JournalFailure) {
        path = folder + "/" + Self.name
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .failed("open \(path)") }
        file = descriptor
        var state = State()
        do throws(JournalFailure) {
            let bytes = try Self.contents(of: descriptor, path)
            let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            for (number, line) in bytes[..<end].split(separator: UInt8(ascii: "\n")).enumerated() {
                guard let entry = JournalEntry(line: line) else {
                    throw JournalFailure(
                        "line \(number + 1) of \(path) cannot be read; move the file away to start without"
                    )
                }
                state.unsent.append(entry)
            }
            state.size = Int64(end)
            state.written = state.unsent.count
            guard end == bytes.count || ftruncate(descriptor, off_t(end)) == 0 else { throw .failed("cut \(path)") }
            try Self.syncFolder(folder)
        } catch {
            close(descriptor)
            throw error
        }
        self.state = Mutex(state)
    }

    deinit { close(file) }

    /// What the ledger does not have, by feature.
    package var unrecorded: [String: Quantity] {
        state.withLock { state in
            state.unsent.reduce(into: [:]) { $0[$1.feature, default: .zero].billionths += $1.units.billionths }
        }
    }

    // MARK: Writing

    /// Keeps an entry; it is on disk when this completes without an error.
    package func append(_ entry: JournalEntry, then completion: @escaping Completion) {
        let begins = state.withLock { state -> Bool? in
            guard state.unsent.count + state.waiting.count < Self.maximumEntries else { return nil }
            state.waiting.append((entry, completion))
            guard !state.isWriting else { return false }
            state.isWriting = true
            return true
        }
        guard let begins else { return completion(.failure(JournalFailure("it is full"))) }
        if begins { NIOThreadPool.singleton.submit { _ in self.writeAll() } }
    }

    private func writeAll() {
        while true {
            let batch = state.withLock { state in
                let batch = state.waiting
                state.waiting = []
                if batch.isEmpty { state.isWriting = false }
                state.written += batch.count
                return (entries: batch, offset: state.size, failure: state.failure)
            }
            guard !batch.entries.isEmpty else { return }
            let bytes = batch.entries.flatMap(\.entry.line)
            var result = Result<Void, any Error>.success(())
            do throws(JournalFailure) {
                if let failure = batch.failure { throw failure }
                try write(bytes, at: batch.offset)
            } catch {
                result = .failure(error)
            }
            state.withLock { state in
                switch result {
                case .success:
                    state.size += Int64(bytes.count)
                    state.unsent += batch.entries.map(\.entry)
                case .failure:
                    state.written -= batch.entries.count
                }
            }
            for item in batch.entries { item.completion(result) }
        }
    }

    private func write(_ bytes: [UInt8], at offset: Int64) throws(JournalFailure) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(file, buffer.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset) + off_t(done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let failure = JournalFailure.failed("write \(path)")
                // What is there of it must not stand before the next lines.
                if ftruncate(file, off_t(offset)) != 0 { fail(failure) }
                throw failure
            }
            done += count
        }
        guard fdatasync(file) == 0 else {
            // What is on disk is not known any more.
            let failure = JournalFailure.failed("sync \(path)")
            fail(failure)
            throw failure
        }
    }

    private func fail(_ failure: JournalFailure) { state.withLock { $0.failure = failure } }

    // MARK: Sending

    /// What is to be sent next, in order.
    func unsent(_ maximum: Int) -> [JournalEntry] { state.withLock { Array($0.unsent.prefix(maximum)) } }

    /// The ledger has the first so many; the file is emptied when it has all.
    func recorded(_ count: Int) throws(JournalFailure) {
        try state.withLock { state throws(JournalFailure) in
            state.unsent.removeFirst(count)
            state.sent += count
            guard state.sent == state.written else { return }
            guard ftruncate(file, 0) == 0, fdatasync(file) == 0 else { throw .failed("empty \(path)") }
            state.size = 0
            state.written = 0
            state.sent = 0
        }
    }

    /// Keeps for the operator what the ledger refuses for good.
    func keepRefused(_ entry: JournalEntry) throws(JournalFailure) {
        let path = String(path.dropLast(Self.name.count)) + Self.refusedName
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .failed("open \(path)") }
        defer { close(descriptor) }
        let line = entry.line
        guard Glibc.write(descriptor, line, line.count) == line.count, fsync(descriptor) == 0 else {
            throw .failed("write \(path)")
        }
    }

    // MARK: Files

    private static func contents(of file: Int32, _ path: String) throws(JournalFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = pread(file, &buffer, buffer.count, off_t(bytes.count))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .failed("read \(path)") }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// The name of a new file must not be lost when the machine fails.
    private static func syncFolder(_ folder: String) throws(JournalFailure) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failed("open the folder \(folder)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .failed("sync the folder \(folder)") }
    }
}

/// The journal cannot be read or written.
package struct JournalFailure: Error, Sendable, CustomStringConvertible {
    package var description: String

    init(_ description: String) { self.description = "The gateway's journal cannot be used: \(description)" }

    static func failed(_ action: String) -> JournalFailure {
        JournalFailure("cannot \(action): \(String(cString: strerror(errno)))")
    }
}
