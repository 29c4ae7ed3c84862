/// The address of an endpoint, taken apart as far as it must be looked at.
package struct WebhookURL: Sendable, Hashable {
    package let text: String
    package let isEncrypted: Bool
    /// Without the brackets of an IPv6 address.
    package let host: String
    /// 80 or 443 when none is given.
    package let port: Int

    package static let maximumBytes = 2048

    package enum Flaw: Error, Sendable, Hashable {
        /// Too long, not in ASCII, or of no form that a URL has.
        case malformed
        /// Not https; http is for endpoints in one's own network.
        case notEncrypted
        /// It names a user or a password: those would be in every list.
        case namesUser
        /// It has a fragment, which is never sent.
        case hasFragment

        package var words: String {
            switch self {
            case .malformed:
                "must be an absolute https URL of at most \(WebhookURL.maximumBytes) ASCII characters"
            case .notEncrypted: "must begin with https://"
            case .namesUser: "must not hold a user or a password"
            case .hasFragment: "must not have a fragment"
            }
        }
    }

    /// Reads a URL.
    ///
    /// `allowsPlain`: Whether http will do.
    package init(_ text: String, allowsPlain: Bool) throws(Flaw) {
        guard text.utf8.count <= Self.maximumBytes, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            !text.utf8.contains(UInt8(ascii: "\\"))
        else { throw .malformed }
        let lower = text.lowercased()
        let rest: Substring
        if lower.hasPrefix("https://") {
            isEncrypted = true
            rest = text.dropFirst(8)
        } else if lower.hasPrefix("http://") {
            guard allowsPlain else { throw .notEncrypted }
            isEncrypted = false
            rest = text.dropFirst(7)
        } else {
            throw .malformed
        }
        if rest.contains("#") { throw .hasFragment }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        if authority.contains("@") { throw .namesUser }
        var port = isEncrypted ? 443 : 80
        let host: Substring
        let behind: Substring
        if authority.hasPrefix("[") {
            guard let close = authority.firstIndex(of: "]") else { throw .malformed }
            host = authority[authority.index(after: authority.startIndex)..<close]
            behind = authority[authority.index(after: close)...]
            guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
                throw .malformed
            }
        } else {
            host = authority.prefix { $0 != ":" }
            behind = authority.dropFirst(host.count)
            guard host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_" }) else {
                throw .malformed
            }
        }
        guard !host.isEmpty, host.utf8.count <= 253 else { throw .malformed }
        if !behind.isEmpty {
            guard behind.first == ":", let number = Int(behind.dropFirst()), (1...65_535).contains(number),
                behind.dropFirst().allSatisfy(\.isNumber)
            else { throw .malformed }
            port = number
        }
        self.text = text
        self.host = String(host)
        self.port = port
    }
}
