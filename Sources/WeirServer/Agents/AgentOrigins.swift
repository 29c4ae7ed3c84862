import WeirPages

/// Which pages that a browser shows may speak to agents' tools.
///
/// Not those whose origin is the name that the request itself gives for the server: whoever has a name of his own lead to this
/// server (DNS rebinding) sends that name in both. So the page must be at the public address that was configured, or at the
/// very address that was called where that is no name that somebody else could let lead here: an IP address, or `localhost`.
struct AgentOrigins: Sendable {
    /// `https://billing.example.com`, of the configured public address.
    private let ownOrigin: String?

    init(publicURL: String?) { ownOrigin = publicURL.map { RequestOrigin.origin(of: $0).lowercased() } }

    /// Whether a page of an origin may speak; `host` is the server's name and port as the request gives them.
    func allow(_ origin: String, host: String?) -> Bool {
        let origin = origin.lowercased()
        if let ownOrigin, origin == ownOrigin { return true }
        guard let host = host?.lowercased(), RequestOrigin.isAddress(host) else { return false }
        return origin == "http://\(host)" || origin == "https://\(host)"
    }
}
