import Foundation
import NIOPosix
import WeirCore

/// Looks up the addresses of names, as the machine does, without blocking the callers' threads.
struct HostResolver: Sendable {
    private let threads: NIOThreadPool

    /// A lookup may take half a minute when a name server does not answer; that many may wait beside each other.
    init(threadCount: Int = 8) {
        threads = NIOThreadPool(numberOfThreads: threadCount)
        threads.start()
    }

    func shutDown() async throws { try await threads.shutdownGracefully() }

    /// All addresses of a name or of an address in any of its forms; none when there is no such name.
    func addresses(of host: String) async throws -> [IPAddress] {
        try await threads.runIfActive { Self.addresses(of: host) }
    }

    private static func addresses(of host: String) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_protocol = Int32(IPPROTO_TCP)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [IPAddress] = []
        var next = list
        while let entry = next?.pointee {
            if let address = Self.found(entry), !found.contains(address) { found.append(address) }
            next = entry.ai_next
        }
        return found
    }

    private static func found(_ entry: addrinfo) -> IPAddress? {
        guard let memory = UnsafeRawPointer(entry.ai_addr) else { return nil }
        switch entry.ai_family {
        case AF_INET:
            let address = memory.loadUnaligned(as: sockaddr_in.self).sin_addr
            return withUnsafeBytes(of: address) { IPAddress(Array($0)) }
        case AF_INET6:
            let address = memory.loadUnaligned(as: sockaddr_in6.self).sin6_addr
            return withUnsafeBytes(of: address) { IPAddress(Array($0)) }
        case _: return nil
        }
    }
}
