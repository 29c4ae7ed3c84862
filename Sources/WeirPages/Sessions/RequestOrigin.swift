import HTTPTypes
package import WeirHTTP

/// Whether what a browser sends comes from a page of this server's.
package enum RequestOrigin {
    /// Looks at what the browser itself says of the page that sends.
    ///
    /// Browsers send `Origin` with every form that is posted; one that does not says so in `Sec-Fetch-Site`. Whatever
    /// says nothing is no browser of today, and has the form's secret to show.
    ///
    /// `publicURL`: Where people reach the server; behind a proxy the server does not see that by itself.
    package static func isOwn(_ call: BrowserCall, publicURL: String?) -> Bool {
        if let site = call.headers[.fetchSite], site != "same-origin", site != "none" { return false }
        guard let origin = call.headers[.origin] else { return true }
        if let publicURL, origin == Self.origin(of: publicURL) { return true }
        guard let host = call.host else { return false }
        return origin == "http://\(host)" || origin == "https://\(host)"
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
