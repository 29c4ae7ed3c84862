package import WeirStorage

extension StorageError {
    /// Says what an error of the database or of a store means to a caller.
    package init(postgres error: any Error) {
        switch error {
        case let error as StorageError:
            self = error
        case let error as PostgresError:
            self.init(error)
        case let error as DocumentError:
            self = .invalidData("document: \(error.path)")
        case is CancellationError:
            self = .cancelled
        case _:
            self = .unavailable(String(describing: type(of: error)))
        }
    }

    private init(_ error: PostgresError) {
        switch error {
        case .uniqueViolation(let constraint):
            self = Self.uniqueness(constraint)
        case .foreignKeyViolation(let constraint):
            self = .invalidData(constraint)
        case .invalidValue(let what), .wrongColumn(let what):
            self = .invalidData(what)
        case .serializationFailure, .deadlock, .staleStatement:
            // Others were in the way each time.
            self = .conflict
        case .cancelled, .unknownOutcome:
            self = .cancelled
        case .unreachable(let why), .connectionLost(let why), .unavailable(let why), .unsupportedVersion(let why),
            .invalidConfiguration(let why):
            self = .unavailable("PostgreSQL: \(why)")
        case .lockNotAvailable: self = .unavailable("PostgreSQL: a lock was held for too long")
        case .readOnly: self = .readOnly
        case .timedOut: self = .unavailable("PostgreSQL: a statement took too long")
        case .poolExhausted: self = .unavailable("PostgreSQL: all connections are busy")
        case .closed: self = .unavailable("PostgreSQL: the connections are closed")
        case .transactionPooler:
            self = .unavailable("PostgreSQL: a pooler gives each transaction another session; connect without it")
        case .server(let state, let message):
            self = .unavailable("PostgreSQL \(state): \(message)")
        }
    }

    /// What the violated index keeps unique.
    private static func uniqueness(_ constraint: String) -> StorageError {
        switch constraint {
        case "idempotency_records_pkey": .duplicate(.idempotencyKey)
        case "customers_by_external_id": .duplicate(.customerExternalID)
        case "customers_by_stripe_id": .duplicate(.customerStripeID)
        case "customers_default": .duplicate(.defaultCustomer)
        case "plans_workspace_id_key_key": .duplicate(.planKey)
        case "account_kits_workspace_id_name_key": .duplicate(.kitName)
        case "features_workspace_id_key_key": .duplicate(.featureKey)
        case "meters_workspace_id_code_key": .duplicate(.meterCode)
        case "coupons_workspace_id_code_key": .duplicate(.couponCode)
        case "subscriptions_by_stripe_id": .duplicate(.subscriptionStripeID)
        case "api_keys_hash_key": .duplicate(.apiKeyHash)
        case "token_keys_by_key_id": .duplicate(.tokenKeyID)
        case "invoices_by_period": .duplicate(.invoicePeriod)
        case "team_members_by_email": .duplicate(.teamMemberEmail)
        case "invoice_payments_pkey": .duplicate(.paymentReference)
        // Made by two commands at once: the second one was decided without the first.
        case "subscriptions_pkey", "quota_overrides_pkey": .conflict
        case _: .duplicate(.identifier)
        }
    }
}
