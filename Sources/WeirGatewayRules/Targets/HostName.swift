/// The host that a request is for, as `Host` says it.
package enum HostName {
    /// Whether a text can be a host with or without a port, and nothing else.
    package static func isAuthority(_ text: String) -> Bool {
        guard (1...255).contains(text.utf8.count) else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
                true
            case _: false
            }
        }
    }

    /// The host in lower case, without a port and without a dot at its end.
    package static func host(ofAuthority text: String) -> String {
        var host = text[...]
        if text.utf8.first == UInt8(ascii: "[") {
            host = text[...(text.lastIndex(of: "]") ?? text.index(before: text.endIndex))]
        } else if let colon = text.lastIndex(of: ":") {
            host = text[..<colon]
        }
        if host.utf8.last == UInt8(ascii: "."), host.utf8.count > 1 { host = host.dropLast() }
        return host.lowercased()
    }
}

/// Which hosts a route is for: one by its name, or all below a name, `*.example.com`.
package struct HostPattern: Sendable, Hashable, CustomStringConvertible {
    /// In lower case.
    package let description: String

    package init?(_ text: String) {
        let text = text.lowercased()
        let name = text.hasPrefix("*.") ? String(text.dropFirst(2)) : text
        guard HostName.isAuthority(name), !name.contains("*"), !name.contains(":") || name.hasPrefix("[") else {
            return nil
        }
        description = text
    }

    /// `host`: As ``HostName/host(ofAuthority:)`` gives it.
    package func matches(_ host: String) -> Bool {
        guard description.hasPrefix("*.") else { return host == description }
        return host.hasSuffix(description.dropFirst()) && host.utf8.count > description.utf8.count - 1
    }
}
