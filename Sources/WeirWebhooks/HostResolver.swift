import Foundation
import NIOPosix
import WeirCore

/// Looks up the addresses of names, as the machine does, without blocking the callers' threads.
struct HostResolver: Sendable {
    /// An address, and how it is written.
    struct Found: Sendable, Hashable {
        var address: IPAddress
        var text: String
    }

    private let threads: NIOThreadPool

    /// A lookup may take half a minute when a name server does not answer; that many may wait beside each other.
    init(threadCount: Int = 8) {
        threads = NIOThreadPool(numberOfThreads: threadCount)
        threads.start()
    }

    func shutDown() async throws { try await threads.shutdownGracefully() }

    /// All addresses of a name or of an address in any of its forms; none when there is no such name.
    func addresses(of host: String) async throws -> [Found] {
        try await threads.runIfActive { Self.addresses(of: host) }
    }

    private static func addresses(of host: String) -> [Found] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_protocol = Int32(IPPROTO_TCP)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [Found] = []
        var next = list
        while let entry = next?.pointee {
            if let address = Self.found(entry), !found.contains(address) { found.append(address) }
            next = entry.ai_next
        }
        return found
    }

    private static func found(_ entry: addrinfo) -> Found? {
        guard let memory = UnsafeRawPointer(entry.ai_addr) else { return nil }
        switch entry.ai_family {
        case AF_INET:
            var address = memory.loadUnaligned(as: sockaddr_in.self).sin_addr
            return found(AF_INET, &address, bytes: 4)
        case AF_INET6:
            var address = memory.loadUnaligned(as: sockaddr_in6.self).sin6_addr
            return found(AF_INET6, &address, bytes: 16)
        case _: return nil
        }
    }

    private static func found(_ family: Int32, _ address: UnsafeRawPointer, bytes: Int) -> Found? {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(family, address, &text, socklen_t(text.count)) != nil else { return nil }
        return Found(
            address: IPAddress(Array(UnsafeRawBufferPointer(start: address, count: bytes))),
            text: String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        )
    }
}
