import Foundation

/// Whether a server could listen where it is to.
enum PortCheck {
    static func finding(_ configuration: ServerConfiguration) -> Finding {
        let (host, port) = (configuration.host, configuration.port)
        guard port != 0 else { return .ok(.port, "Any free port will be taken.") }
        if let reason = obstacle(host, port) {
            return .failure(
                .port,
                "Weir cannot listen on \(host), port \(port): \(reason).",
                remedy: "Choose others with --host and --port."
            )
        }
        return .ok(.port, "Port \(port) of \(host) is free.")
    }

    static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    /// Why nothing can listen there; nil when something can.
    private static func obstacle(_ host: String, _ port: Int) -> String? {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &found)
        guard code == 0, let address = found else { return String(cString: gai_strerror(code)) }
        defer { freeaddrinfo(found) }
        let descriptor = socket(
            address.pointee.ai_family,
            address.pointee.ai_socktype | Int32(SOCK_CLOEXEC.rawValue),
            address.pointee.ai_protocol
        )
        guard descriptor >= 0 else { return FolderCheck.reason(errno) }
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0, listen(descriptor, 1) == 0
        else { return FolderCheck.reason(errno) }
        return nil
    }
}
