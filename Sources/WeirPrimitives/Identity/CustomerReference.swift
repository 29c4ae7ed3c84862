/// How a request names a customer.
package enum CustomerReference: Sendable, Hashable {
    case id(CustomerID)
    /// The operator's own id.
    case external(String)
    /// The id at Stripe, `cus_…`.
    case stripe(String)

    package static let maximumExternalIDBytes = 255

    /// Reads a path segment, already percent-decoded: `cust_…`, `ext:<external id>` or `stripe:cus_…`.
    package init?(pathSegment text: String) {
        if let id = CustomerID(text) {
            self = .id(id)
        } else if let external = Self.suffix(of: text, after: "ext:"), Self.isExternalID(external) {
            self = .external(external)
        } else if let stripe = Self.suffix(of: text, after: "stripe:"), stripe.hasPrefix("cus_"),
            Self.isExternalID(stripe)
        {
            self = .stripe(stripe)
        } else {
            return nil
        }
    }

    private static func suffix(of text: String, after prefix: String) -> String? {
        guard text.utf8.starts(with: prefix.utf8) else { return nil }
        let rest = text.utf8.dropFirst(prefix.utf8.count)
        // By bytes, unless what follows could be one character with the end of the prefix.
        if let next = rest.first, next < 0x80 { return String(rest) }
        return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
    }

    private static func isExternalID(_ text: String) -> Bool {
        (1...maximumExternalIDBytes).contains(text.utf8.count) && !text.utf8.contains(0)
    }
}

extension CustomerReference: CustomStringConvertible {
    /// As it stands in a path.
    package var description: String {
        switch self {
        case .id(let id): id.description
        case .external(let text): "ext:" + text
        case .stripe(let text): "stripe:" + text
        }
    }
}
