/// The closed set of error codes, each with its HTTP status.
package enum ErrorCode: String, Sendable, CaseIterable {
    case invalidInput = "invalid_input"
    case unauthorized
    case paymentRequired = "payment_required"
    case forbidden
    case notFound = "not_found"
    /// The path exists, but not for the method.
    case methodNotAllowed = "method_not_allowed"
    /// The request contradicts the state of the thing.
    case conflict
    /// A record with the same unique value exists.
    case duplicateRecord = "duplicate_record"
    /// An idempotency key came again with another body.
    case idempotencyConflict = "idempotency_conflict"
    case payloadTooLarge = "payload_too_large"
    case rateLimited = "rate_limited"
    case internalError = "internal_error"
    /// The payment provider failed.
    case providerError = "provider_error"
    case unavailable

    /// The HTTP status code.
    package var status: Int {
        switch self {
        case .invalidInput: 400
        case .unauthorized: 401
        case .paymentRequired: 402
        case .forbidden: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .conflict, .duplicateRecord, .idempotencyConflict: 409
        case .payloadTooLarge: 413
        case .rateLimited: 429
        case .internalError: 500
        case .providerError: 502
        case .unavailable: 503
        }
    }
}

/// Why a request was refused, more exactly than its code: `details.reason`.
package enum ErrorReason: String, Sendable, CaseIterable {
    case customerSuspended = "customer_suspended"
    case primitiveDisabledByKit = "primitive_disabled_by_kit"
    case subscriptionInactive = "subscription_inactive"
    case rateLimitExceeded = "rate_limit_exceeded"
    case quotaExceeded = "quota_exceeded"
    case unknownFeature = "unknown_feature"
    case keySubjectMismatch = "key_subject_mismatch"
    /// The API key lacks the scope that the call needs.
    case missingScope = "missing_scope"
    /// A customer token opens the customer's own reads only.
    case tokenNotAllowed = "token_not_allowed"
    case tokenMalformed = "token_malformed"
    case tokenKeyUnknown = "token_key_unknown"
    case tokenAlgorithmMismatch = "token_algorithm_mismatch"
    case tokenSignatureInvalid = "token_signature_invalid"
    case tokenAudienceMismatch = "token_audience_mismatch"
    case tokenIssuerMismatch = "token_issuer_mismatch"
    case tokenClaimMissing = "token_claim_missing"
    case tokenExpired = "token_expired"
    case tokenNotYetValid = "token_not_yet_valid"
    case tokenLivesTooLong = "token_lives_too_long"
    case tokenCustomerUnknown = "token_customer_unknown"
    /// Only a customer may ask this, with its token.
    case tokenRequired = "token_required"
    case stripeNotConfigured = "stripe_not_configured"
    /// Stripe has just refused the key.
    case stripeKeyRefused = "stripe_key_refused"
    case stripeAccountMismatch = "stripe_account_mismatch"
    case paymentsPaused = "payments_paused"
    case signatureMissing = "signature_missing"
    case signatureMalformed = "signature_malformed"
    case signatureTooOld = "signature_too_old"
    case signatureTooNew = "signature_too_new"
    case signatureMismatch = "signature_mismatch"
    /// Something of live mode came for a test workspace, or the other way round.
    case wrongMode = "wrong_mode"
    /// What is asked for is written, and the database can only be read now.
    case readOnly = "read_only"
}
