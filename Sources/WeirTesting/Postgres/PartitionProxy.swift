import Foundation

/// Stands between nodes and a PostgreSQL's socket, and keeps to itself what it is told to: a network that is cut.
///
/// `@unchecked Sendable`: what changes is touched while the condition's lock is held, and by nobody else.
package final class PartitionProxy: @unchecked Sendable {
    /// The folder of the socket that nodes connect to.
    package let folder: String
    private let server: String
    private let listener: CInt
    private let change = NSCondition()
    private var holdsRequests = false
    private var holdsAnswers = false
    /// What a request has in it behind which answers are kept back.
    private var trigger: [UInt8]?
    private var isClosed = false
    private var descriptors: Set<CInt> = []

    /// `server`: The folder of its socket.
    package init(to server: String) throws {
        folder = try TestPostgres.makeFolder()
        self.server = server + "/.s.PGSQL.5432"
        listener = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        let path = folder + "/.s.PGSQL.5432"
        let isListening = Self.withAddress(path) { bind(listener, $0, $1) == 0 } && listen(listener, 64) == 0
        guard isListening else { throw ProcessFailure("nothing can listen on \(path)") }
        Thread.detachNewThread { [self] in accept() }
    }

    /// Ends it, and every connection.
    package func close() {
        change.withLock {
            isClosed = true
            change.broadcast()
        }
        cut()
        _ = shutdown(listener, CInt(SHUT_RDWR))
        try? FileManager.default.removeItem(atPath: folder)
    }

    // MARK: What goes wrong

    /// Keeps back what nodes send from now on.
    package func holdRequests() { change.withLock { holdsRequests = true } }

    /// Keeps back what the server sends from now on.
    package func holdAnswers() { change.withLock { holdsAnswers = true } }

    /// Keeps back what the server sends from the next request on that has a text in it.
    package func holdAnswers(from text: String) { change.withLock { trigger = Array(text.utf8) } }

    /// Whether what the server sends is kept back now.
    package var isHoldingAnswers: Bool { change.withLock { holdsAnswers } }

    /// Passes everything on again, what was kept back first.
    package func resume() {
        change.withLock {
            holdsRequests = false
            holdsAnswers = false
            trigger = nil
            change.broadcast()
        }
    }

    /// Ends the connections that there are, with what was kept back; new ones are passed on.
    package func cut() {
        change.withLock { for descriptor in descriptors { _ = shutdown(descriptor, CInt(SHUT_RDWR)) } }
        resume()
    }

    // MARK: Passing on

    private func accept() {
        while true {
            let client = Foundation.accept(listener, nil, nil)
            guard client >= 0 else { break }
            let server = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
            let isThere = Self.withAddress(self.server) { connect(server, $0, $1) == 0 }
            let isTaken = change.withLock { () -> Bool in
                guard isThere, !isClosed else { return false }
                descriptors.formUnion([client, server])
                return true
            }
            guard isTaken else {
                Foundation.close(client)
                Foundation.close(server)
                continue
            }
            let ends = DispatchGroup()
            for isRequest in [true, false] {
                ends.enter()
                Thread.detachNewThread { [self] in
                    pass(from: isRequest ? client : server, to: isRequest ? server : client, isRequest: isRequest)
                    ends.leave()
                }
            }
            // Both use both of them until both have ended.
            ends.notify(queue: .global()) { [self] in
                change.withLock { descriptors.subtract([client, server]) }
                Foundation.close(client)
                Foundation.close(server)
            }
        }
        Foundation.close(listener)
    }

    private func pass(from source: CInt, to target: CInt, isRequest: Bool) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(source, &buffer, buffer.count)
            guard count > 0 else { break }
            waitUntilOpen(isRequest, buffer[..<count])
            var sent = 0
            while sent < count {
                let written = buffer[sent..<count].withUnsafeBytes {
                    send(target, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
                }
                guard written > 0 else { break }
                sent += written
            }
            if sent < count { break }
        }
        _ = shutdown(source, CInt(SHUT_RDWR))
        _ = shutdown(target, CInt(SHUT_RDWR))
    }

    private func waitUntilOpen(_ isRequest: Bool, _ bytes: ArraySlice<UInt8>) {
        change.withLock {
            if isRequest, let trigger, bytes.firstRange(of: trigger) != nil {
                holdsAnswers = true
                self.trigger = nil
            }
            while isRequest ? holdsRequests : holdsAnswers, !isClosed { change.wait() }
        }
    }

    private static func withAddress<Value>(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
    ) -> Value {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
