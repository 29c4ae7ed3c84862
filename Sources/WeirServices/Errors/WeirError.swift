package import WeirPrimitives

/// Why a use case did not do what it was asked.
///
/// Nothing was changed, unless the message says that this is unknown. Holds no secret and nothing of another tenant.
package struct WeirError: Error, Sendable, Equatable {
    package var code: Code
    /// One sentence for a person.
    package var message: String
    /// What to do about it.
    package var hint: String?
    /// Every issue of an invalid request.
    package var issues: [RequestIssue]
    /// Why exactly, for programs.
    package var reason: Reason?
    /// Facts for programs, beside the reason.
    package var details: [Fact]
    /// Facts that stand beside code and message: `used`, `limit`, `resetsAt`.
    package var members: [Fact]
    /// When to try again.
    package var retryAfterSeconds: Int?

    /// The closed set of kinds; each has one HTTP status.
    package enum Code: Sendable, CaseIterable {
        case invalidInput
        case unauthorized
        case paymentRequired
        case forbidden
        case notFound
        case conflict
        case duplicateRecord
        case idempotencyConflict
        case payloadTooLarge
        case rateLimited
        case internalError
        /// Stripe said no, or nothing.
        case providerError
        case unavailable
    }

    /// The closed set of reasons.
    package enum Reason: String, Sendable, CaseIterable {
        case customerSuspended = "customer_suspended"
        case primitiveDisabledByKit = "primitive_disabled_by_kit"
        case subscriptionInactive = "subscription_inactive"
        case rateLimitExceeded = "rate_limit_exceeded"
        case quotaExceeded = "quota_exceeded"
        case unknownFeature = "unknown_feature"
        /// The account kit allows less in one call.
        case callLimitExceeded = "call_limit_exceeded"
        case keySubjectMismatch = "key_subject_mismatch"
        case missingScope = "missing_scope"
        case stripeNotConfigured = "stripe_not_configured"
        /// Stripe has just refused the key; it is asked again after a while.
        case stripeKeyRefused = "stripe_key_refused"
        case stripeAccountMismatch = "stripe_account_mismatch"
        /// The data was restored or copied, and nobody has made sure yet what was paid.
        case paymentsPaused = "payments_paused"
        case signatureMissing = "signature_missing"
        case signatureMalformed = "signature_malformed"
        case signatureTooOld = "signature_too_old"
        case signatureTooNew = "signature_too_new"
        case signatureMismatch = "signature_mismatch"
        case wrongMode = "wrong_mode"
        /// The database is one that can only be read.
        case readOnly = "read_only"
    }

    package init(
        _ code: Code,
        _ message: String,
        hint: String? = nil,
        issues: [RequestIssue] = [],
        reason: Reason? = nil,
        details: [Fact] = [],
        members: [Fact] = [],
        retryAfterSeconds: Int? = nil
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.issues = issues
        self.reason = reason
        self.details = details
        self.members = members
        self.retryAfterSeconds = retryAfterSeconds
    }
}

/// A named fact of an error.
package struct Fact: Sendable, Equatable {
    package var name: String
    package var value: FactValue

    package init(_ name: String, _ value: FactValue) {
        self.name = name
        self.value = value
    }
}

/// The value of a fact.
package enum FactValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case text(String)
    case integer(Int64)
    case quantity(Quantity)
    case instant(Timestamp)
}

/// One thing that is wrong with a request: where, what kind, and a sentence that stands alone.
package struct RequestIssue: Error, Sendable, Equatable {
    /// The field, as in `quotas.seo`.
    package var path: String
    package var code: Code
    package var message: String

    /// The kinds that only rules can tell; what form alone tells is found before a use case runs.
    package enum Code: String, Sendable, CaseIterable {
        case required
        case invalidFormat = "invalid_format"
        case outOfRange = "out_of_range"
        case tooFew = "too_few"
        case tooMany = "too_many"
        case unknownValue = "unknown_value"
        case conflictingFields = "conflicting_fields"
        case notFound = "not_found"
        case notAllowed = "not_allowed"
    }

    package init(_ path: String, _ code: Code, _ message: String) {
        self.path = path
        self.code = code
        self.message = message
    }
}

extension WeirError {
    /// A request with issues; the message tells the first and how many more there are.
    ///
    /// - Precondition: There is at least one issue.
    package static func invalidInput(_ issues: [RequestIssue], hint: String? = nil) -> WeirError {
        precondition(!issues.isEmpty, "An invalid request has an issue.")
        let more = issues.count - 1
        let rest = more == 0 ? "" : " (and \(more) more \(more == 1 ? "issue" : "issues"))"
        return WeirError(.invalidInput, "Invalid input: \(issues[0].message)\(rest)", hint: hint, issues: issues)
    }

    /// Something that is not there, or is another workspace's, which is the same to whoever asks.
    ///
    /// `kind`: With a capital letter: `Plan`.
    package static func notFound(_ kind: String, _ name: String) -> WeirError {
        // A name comes from the request and may be of any length.
        let shown = name.count > 200 ? String(name.prefix(200)) + "…" : name
        return WeirError(.notFound, "\(kind) '\(shown)' not found")
    }

    /// The same as it is told to whoever may touch one customer only, be the thing there or not; to all others it is
    /// ``notFound(_:_:)``.
    package static func notFound(_ kind: String, _ name: String, sealedTo customer: CustomerID?) -> WeirError {
        var error = notFound(kind, name)
        if customer != nil {
            error.hint = "The key is sealed to one customer; every other one is not found."
            error.reason = .keySubjectMismatch
        }
        return error
    }
}
