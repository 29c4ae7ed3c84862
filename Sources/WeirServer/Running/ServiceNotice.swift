import Foundation

/// Tells the service manager that started this process how it is, as systemd's `Type=notify` wants it.
enum ServiceNotice {
    /// Says that requests are answered now.
    ///
    /// Without a service manager that listens it does nothing; what cannot be told is not told again, since then the
    /// manager ends the process when its time is over, and says so.
    static func ready(environment: [String: String] = ProcessInfo.processInfo.environment) {
        send("READY=1", to: environment["NOTIFY_SOCKET"])
    }

    private static func send(_ text: String, to path: String?) {
        guard let path, path.utf8.count > 1 else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        // A name that begins so is one of the kernel's own, without a file.
        if name.first == UInt8(ascii: "@") { name[0] = 0 }
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard name.count < room else { return }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        // Such a name ends where the length says, a file's with a zero.
        let length = MemoryLayout<sa_family_t>.size + name.count + (name[0] == 0 ? 0 : 1)
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), pointer, socklen_t(length))
            }
        }
    }
}
