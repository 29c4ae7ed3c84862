/// The names of the HTTP headers that have a meaning of their own here.
package enum HeaderName: String, Sendable, CaseIterable {
    case idempotencyKey = "Idempotency-Key"
    case retryAfter = "Retry-After"
    case rateLimitLimit = "X-RateLimit-Limit"
    case rateLimitRemaining = "X-RateLimit-Remaining"
    /// When the limit is whole again, in seconds since 1970.
    case rateLimitReset = "X-RateLimit-Reset"
    case requestID = "X-Request-Id"
    /// The person on whose behalf a request changes something, as the audit trail tells it.
    case user = "X-Weir-User"
}

/// The value of an `X-Weir-User` header: 1 to 200 printable ASCII characters.
package struct UserHeader: Sendable, Hashable {
    package let user: String

    /// - Throws: ``ErrorCode/invalidInput`` when the value has another form.
    package init(_ value: String) throws(APIError) {
        guard (1...200).contains(value.utf8.count), value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            let name = HeaderName.user.rawValue
            let message = "the header '\(name)' must be 1 to 200 printable ASCII characters"
            throw .invalidInput([FieldIssue(path: name, code: .invalidFormat, message: message)])
        }
        user = value
    }
}

/// The value of an `Idempotency-Key` header: 1 to 255 printable ASCII characters.
package struct IdempotencyKeyHeader: Sendable, Hashable {
    package let key: String

    /// - Throws: ``ErrorCode/invalidInput`` when the value has another form.
    package init(_ value: String) throws(APIError) {
        guard (1...255).contains(value.utf8.count), value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            let name = HeaderName.idempotencyKey.rawValue
            let message = "the header '\(name)' must be 1 to 255 printable ASCII characters without blanks"
            throw .invalidInput([FieldIssue(path: name, code: .invalidFormat, message: message)])
        }
        key = value
    }
}
