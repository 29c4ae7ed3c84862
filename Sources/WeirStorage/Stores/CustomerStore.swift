package import WeirCore
package import WeirPrimitives

/// Keeps the customers.
package protocol CustomerStore: Sendable {
    /// Found also when erased.
    func customer(_ id: CustomerID, in workspace: WorkspaceID) async throws(StorageError) -> Customer?

    func customer(externalID: String, in workspace: WorkspaceID) async throws(StorageError) -> Customer?

    func customer(stripeCustomerID: String, in workspace: WorkspaceID) async throws(StorageError) -> Customer?

    func defaultCustomer(in workspace: WorkspaceID) async throws(StorageError) -> Customer?

    /// The ids of up to 10,000 external ids at once; those without a customer are missing.
    func customerIDs(
        externalIDs: [String],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [String: CustomerID]

    /// At most `limit` customers that are not erased, newest first, from behind `before`.
    func customers(
        in workspace: WorkspaceID,
        filter: CustomerFilter,
        before: CustomerID?,
        limit: Int
    ) async throws(StorageError) -> [Customer]

    /// Customers that are not erased whose external id, name or address contains a text, newest first.
    ///
    /// Capital and small letters of ASCII are the same. What is looked through is bounded: a search goes on behind the
    /// customer that it came to.
    ///
    /// - Parameters:
    ///   - text: Not empty.
    ///   - workspace: In which.
    ///   - before: Only customers that were made before this one.
    ///   - limit: Customers that are given, at most.
    ///   - looking: Customers that are looked through, at most.
    /// - Returns: Those found, and behind which customer to go on; nil when all were looked through.
    /// - Throws: ``StorageError``.
    func customers(
        containing text: String,
        in workspace: WorkspaceID,
        before: CustomerID?,
        limit: Int,
        looking: Int
    ) async throws(StorageError) -> (found: [Customer], next: CustomerID?)

    /// Customer, subscription and overrides, read in one transaction. Found also when erased.
    func customerState(_ id: CustomerID, in workspace: WorkspaceID) async throws(StorageError) -> CustomerState?

    /// The same of some customers, in one transaction; those that are not there are left out.
    func customerStates(
        _ ids: [CustomerID],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [CustomerState]

    /// The states of customers with an id above `after`, in the order of ids, erased ones too.
    func customerStates(
        in workspace: WorkspaceID,
        after: CustomerID?,
        limit: Int
    ) async throws(StorageError) -> [CustomerState]

    /// - Throws: ``StorageError/duplicate(_:)`` of `customerExternalID`, `customerStripeID`, `defaultCustomer` or
    ///   `idempotencyKey`; ``StorageError/notFound(_:)`` of its kit.
    func createCustomer(_ customer: Customer, record: CommandRecord) async throws(StorageError)

    /// Stores a changed customer, and the next revision.
    ///
    /// - Throws: ``StorageError/conflict`` when the revision is not the stored one; otherwise as `createCustomer`.
    func updateCustomer(_ customer: Customer, record: CommandRecord) async throws(StorageError)

    /// Stores an erased customer, and removes what else names it: rejected events and kept answers.
    ///
    /// - Throws: ``StorageError/conflict`` when the revision is not the stored one; ``StorageError/inUse(_:)`` of
    ///   `invoice` while one of the customer is open.
    func eraseCustomer(_ customer: Customer, record: CommandRecord) async throws(StorageError)
}

/// Keeps the subscriptions, at most one a customer.
package protocol SubscriptionStore: Sendable {
    func subscription(of customer: CustomerID, in workspace: WorkspaceID) async throws(StorageError) -> Subscription?

    func subscription(
        stripeSubscriptionID: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> Subscription?

    /// Stores a customer's first subscription (revision 0) or its next state, with the customer's changes.
    ///
    /// - Throws: ``StorageError/conflict`` when a revision is not the stored one; ``StorageError/duplicate(_:)`` of
    ///   `subscriptionStripeID`, `customerStripeID` or `idempotencyKey`; ``StorageError/notFound(_:)`` of the plan, the
    ///   kit or the customer.
    func setSubscription(_ change: SubscriptionChange, record: CommandRecord) async throws(StorageError)
}

/// Keeps what single customers get of a feature other than their plan says.
package protocol OverrideStore: Sendable {
    /// All overrides of a customer, by feature.
    func overrides(of customer: CustomerID, in workspace: WorkspaceID) async throws(StorageError) -> [QuotaOverride]

    /// Stores a new override (revision 0) or a changed one.
    ///
    /// - Throws: ``StorageError/conflict`` when the revision is not the stored one; ``StorageError/notFound(_:)`` of the
    ///   customer.
    func saveOverride(_ override: QuotaOverride, record: CommandRecord) async throws(StorageError)

    /// - Throws: ``StorageError/notFound(_:)``.
    func deleteOverride(
        of feature: FeatureKey,
        customer: CustomerID,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError)
}
