package import HTTPTypes

/// The cookie that holds a session's secret.
package struct SessionCookie: Sendable, Hashable {
    package var name: String
    /// The pages that get it: `/dashboard`.
    package var path: String
    /// Sent over https only.
    package var isSecure: Bool

    /// `isSecure`: When the public URL is https; the name then says so too, which keeps other hosts of the domain from
    /// setting it.
    package init(name: String, path: String, isSecure: Bool) {
        self.name = isSecure ? "__Secure-" + name : name
        self.path = path
        self.isSecure = isSecure
    }

    private var attributes: String { "; Path=\(path); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "") }

    /// The field that sets it; without `seconds` it ends with the browser.
    package func setting(_ value: String, seconds: Int64? = nil) -> String {
        "\(name)=\(value)" + attributes + (seconds.map { "; Max-Age=\($0)" } ?? "")
    }

    /// The field that removes it.
    package var clearing: String { "\(name)=\(attributes); Max-Age=0" }

    /// What the browser sends; nil when it sends none, or two of the name, which only somebody else can have set.
    package func value(in headers: HTTPFields) -> String? {
        var found: String?
        for field in headers[values: .cookie] {
            for pair in field.split(separator: ";") {
                let parts = pair.drop { $0 == " " }.split(
                    separator: "=",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                guard parts.count == 2, parts[0] == name else { continue }
                if found != nil { return nil }
                found = String(parts[1])
            }
        }
        return found
    }
}
