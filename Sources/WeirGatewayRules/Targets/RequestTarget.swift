/// What a request asks for, in the one form in which it is matched and forwarded.
///
/// Reading it is strict: what could be read in two ways is refused, so that nothing behind the gateway sees another path
/// than the one whose route was decided on.
package struct RequestTarget: Sendable, Hashable {
    package var path: GatewayPath
    /// Behind the question mark, as it came; nil when there is no question mark.
    package var query: String?
    /// The authority of a target in absolute form; it stands in place of `Host`.
    package var authority: String?

    /// Longer targets are refused.
    package static let maximumBytes = 8 * 1024

    package init(path: GatewayPath, query: String? = nil, authority: String? = nil) {
        self.path = path
        self.query = query
        self.authority = authority
    }

    /// Reads a target in origin form, `/a?b`, or in absolute form, `http://host/a?b`.
    package init(_ text: String) throws(TargetFault) {
        guard text.utf8.count <= Self.maximumBytes else { throw .tooLong }
        var rest = text[...]
        var authority: String?
        if !text.utf8.starts(with: "/".utf8) {
            guard let (name, path) = Self.absolute(text) else { throw .unknownForm }
            authority = name
            rest = path
        }
        guard rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "\\") })
        else { throw .strayByte }
        let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?"))
        path = try GatewayPath(rest[..<(mark ?? rest.endIndex)])
        query = mark.map { String(rest[rest.utf8.index(after: $0)...]) }
        self.authority = authority
    }

    /// Authority and path of an address; an empty path is the root.
    private static func absolute(_ text: String) -> (authority: String, path: Substring)? {
        let scheme = "http://"
        guard text.utf8.count > scheme.utf8.count,
            text.prefix(scheme.count).lowercased() == scheme
        else { return nil }
        let rest = text.dropFirst(scheme.count)
        let end = rest.utf8.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        let authority = String(rest[..<end])
        guard HostName.isAuthority(authority) else { return nil }
        let path = rest[end...]
        if path.isEmpty { return (authority, "/") }
        return path.utf8.first == UInt8(ascii: "/") ? (authority, path) : nil
    }
}
