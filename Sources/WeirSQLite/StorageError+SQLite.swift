import GRDB
import WeirStorage

extension StorageError {
    /// Says what an error of the database or of a store means to a caller.
    init(sqlite error: any Error) {
        switch error {
        case let error as StorageError:
            self = error
        case let error as DatabaseError:
            self.init(error)
        case let error as DocumentError:
            self = .invalidData("document: \(error.path)")
        case is CancellationError:
            self = .cancelled
        case _:
            self = .unavailable(String(describing: type(of: error)))
        }
    }

    private init(_ error: DatabaseError) {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
            self = Self.uniqueness(error.message ?? "")
        case .SQLITE_CONSTRAINT_FOREIGNKEY, .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_NOTNULL,
            .SQLITE_CONSTRAINT_DATATYPE:
            self = .invalidData(error.message ?? "constraint")
        case .SQLITE_INTERRUPT, .SQLITE_ABORT:
            self = .cancelled
        case _:
            // The message of the library, without statement and arguments.
            self = .unavailable("SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
        }
    }

    /// SQLite names the columns of the violated index in its message, and nowhere else.
    private static func uniqueness(_ message: String) -> StorageError {
        let columns = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
        return switch columns {
        case "idempotency_records.workspace_id, idempotency_records.key": .duplicate(.idempotencyKey)
        case "customers.workspace_id, customers.external_id": .duplicate(.customerExternalID)
        case "customers.workspace_id, customers.stripe_customer_id": .duplicate(.customerStripeID)
        case "customers.workspace_id": .duplicate(.defaultCustomer)
        case "plans.workspace_id, plans.key": .duplicate(.planKey)
        case "account_kits.workspace_id, account_kits.name": .duplicate(.kitName)
        case "features.workspace_id, features.key": .duplicate(.featureKey)
        case "meters.workspace_id, meters.code": .duplicate(.meterCode)
        case "coupons.workspace_id, coupons.code": .duplicate(.couponCode)
        case "subscriptions.workspace_id, subscriptions.stripe_subscription_id": .duplicate(.subscriptionStripeID)
        case "api_keys.hash": .duplicate(.apiKeyHash)
        case "invoice_payments.workspace_id, invoice_payments.invoice_id, invoice_payments.reference":
            .duplicate(.paymentReference)
        // Made by two commands at once: the second one was decided without the first.
        case "subscriptions.workspace_id, subscriptions.customer_id",
            "quota_overrides.workspace_id, quota_overrides.customer_id, quota_overrides.feature":
            .conflict
        case _: .duplicate(.identifier)
        }
    }
}
