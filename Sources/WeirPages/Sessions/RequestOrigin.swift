import HTTPTypes
import WeirCore
package import WeirHTTP
import WeirPrimitives

/// Whether what a browser sends comes from a page of this server's.
package enum RequestOrigin {
    /// Looks at what the browser itself says of the page that sends.
    ///
    /// Browsers send `Origin` with every form that is posted; one that does not says so in `Sec-Fetch-Site`. Whatever
    /// says nothing is no browser of today, and has the form's secret to show.
    ///
    /// Where people reach the server is what was configured. The name that a request gives for it counts only without
    /// that, and where it is an address that nobody else can let lead here: a way in beside the public one, such as a
    /// tunnel.
    ///
    /// `publicURL`: Where people reach the server; nil when nobody has said it.
    package static func isOwn(_ call: BrowserCall, publicURL: String?) -> Bool {
        if let site = call.headers[.fetchSite], site != "same-origin", site != "none" { return false }
        guard let origin = call.headers[.origin] else { return true }
        return isOwn(origin, host: call.host, publicURL: publicURL)
    }

    /// Whether an origin is this server's; `host` is its name and port as the request, or a trusted proxy, gives them.
    package static func isOwn(_ origin: String, host: String?, publicURL: String?) -> Bool {
        let origin = plain(origin)
        if let publicURL, origin == plain(Self.origin(of: publicURL)) { return true }
        guard let host, publicURL == nil || isAddress(host) else { return false }
        return origin == plain("http://\(host)") || origin == plain("https://\(host)")
    }

    /// Whether a host, with or without its port, is an IP address or `localhost`.
    package static func isAddress(_ host: String) -> Bool {
        let host = host.lowercased()
        if host.hasPrefix("[") {
            let parts = host.dropFirst().split(separator: "]", omittingEmptySubsequences: false)
            guard parts.count == 2, let address = parts.first else { return false }
            return IPAddress(parsing: String(address)) != nil
        }
        let name = host.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        return name == "localhost" || IPAddress(parsing: name) != nil
    }

    /// As browsers write an origin: in small letters, without the port that its scheme has anyway.
    private static func plain(_ origin: String) -> String {
        let origin = origin.lowercased()
        for (scheme, port) in [("http://", ":80"), ("https://", ":443")]
        where origin.hasPrefix(scheme) && origin.hasSuffix(port) {
            return String(origin.dropLast(port.count))
        }
        return origin
    }

    /// Where the pages are that a form came from, for links to others of them: the public address, else what the browser
    /// says of the form's page, else what it has called.
    package static func base(of call: BrowserCall, publicURL: String?) -> String {
        if let publicURL { return publicURL }
        if let origin = call.headers[.origin], isOwn(origin, host: call.host, publicURL: nil) { return origin }
        return call.host.map { "http://\($0)" } ?? ""
    }

    /// `https://billing.example.com` of an address that has more behind it.
    package static func origin(of url: String) -> String {
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.prefix(3).joined(separator: "/")
    }
}

extension HTTPField.Name {
    static let fetchSite = pageHeader("Sec-Fetch-Site")
    static let referrerPolicy = pageHeader("Referrer-Policy")
    static let permissionsPolicy = pageHeader("Permissions-Policy")
    static let openerPolicy = pageHeader("Cross-Origin-Opener-Policy")
    static let resourcePolicy = pageHeader("Cross-Origin-Resource-Policy")
    static let frameOptions = pageHeader("X-Frame-Options")

    /// A name that is known to be well formed.
    private static func pageHeader(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("'\(text)' is no header name.") }
        return name
    }
}
