import WeirAPI
import WeirPrimitives
import WeirServices
import WeirStorage

extension APIError {
    /// A use case's error as the API shows it.
    init(_ error: WeirError) {
        var details = JSONObject()
        if let reason = error.reason { details["reason"] = .string(reason.rawValue) }
        for fact in error.details { details[fact.name] = JSONValue(fact.value) }
        var members = JSONObject()
        for fact in error.members { members[fact.name] = JSONValue(fact.value) }
        self.init(
            ErrorCode(error.code),
            error.message,
            hint: error.hint,
            issues: error.issues.map(FieldIssue.init),
            details: details,
            members: members,
            retryAfterSeconds: error.retryAfterSeconds
        )
    }

    /// The ledger's error.
    init(ledger error: LedgerError) {
        switch error {
        case .unavailable:
            self.init(
                .unavailable,
                "The ledger cannot be written to now.",
                hint: "Send the request again with the same key; what has taken effect already does not count twice.",
                retryAfterSeconds: 5
            )
        case .readOnly: self.init(WeirError.readOnly)
        case .overloaded(let seconds):
            self.init(
                .unavailable,
                "Too much is waiting to be recorded.",
                hint: "Send the request again later.",
                retryAfterSeconds: max(1, seconds)
            )
        case .overflow:
            self.init(.invalidInput, "The quantity would take a sum out of the range that can be held exactly.")
        case .unknownMeter:
            self.init(.notFound, "There is no such meter.")
        case .archived(let through): self.init(WeirError.archived(through: through))
        }
    }
}

extension ErrorCode {
    init(_ code: WeirError.Code) {
        self =
            switch code {
            case .invalidInput: .invalidInput
            case .unauthorized: .unauthorized
            case .paymentRequired: .paymentRequired
            case .forbidden: .forbidden
            case .notFound: .notFound
            case .conflict: .conflict
            case .duplicateRecord: .duplicateRecord
            case .idempotencyConflict: .idempotencyConflict
            case .payloadTooLarge: .payloadTooLarge
            case .rateLimited: .rateLimited
            case .internalError: .internalError
            case .providerError: .providerError
            case .unavailable: .unavailable
            }
    }
}

extension FieldIssue {
    init(_ issue: RequestIssue) {
        self.init(path: issue.path, code: IssueCode(issue.code), message: issue.message)
    }
}

extension IssueCode {
    init(_ code: RequestIssue.Code) {
        self =
            switch code {
            case .required: .required
            case .invalidFormat: .invalidFormat
            case .outOfRange: .outOfRange
            case .tooFew: .tooFew
            case .tooMany: .tooMany
            case .unknownValue: .unknownValue
            case .conflictingFields: .conflictingFields
            case .notFound: .notFound
            case .notAllowed: .notAllowed
            }
    }
}

extension JSONValue {
    init(_ value: FactValue) {
        switch value {
        case .null: self = .null
        case .bool(let bool): self = .bool(bool)
        case .text(let text): self = .string(text)
        case .integer(let integer): self = .number(ExactDecimal(integer))
        case .quantity(let quantity): self = JSONValue(quantity)
        case .instant(let instant): self = JSONValue(instant)
        }
    }
}
