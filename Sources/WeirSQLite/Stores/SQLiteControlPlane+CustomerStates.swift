import Foundation
import GRDB
import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane {
    package func customerState(
        _ id: CustomerID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> CustomerState? {
        try await database.read { try $0.customerState(id, in: workspace) }
    }

    package func customerStates(
        _ ids: [CustomerID],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [CustomerState] {
        try await database.read { database in
            try ids.compactMap { try database.customerState($0, in: workspace) }
        }
    }

    package func customerStates(
        in workspace: WorkspaceID,
        after: CustomerID?,
        limit: Int
    ) async throws(StorageError) -> [CustomerState] {
        try await database.read { database in
            let start = after?.blob ?? Data()
            let customers = try database.all(
                SQL.customersAfter,
                [workspace.blob, start, limit],
                from: CustomerRecord.table,
                CustomerRecord.customer
            )
            guard let last = customers.last else { return [] }
            let range = [workspace.blob, start, last.id.blob]
            let subscriptions = try database.all(
                SQL.subscriptionsOfCustomers,
                range,
                from: SubscriptionRecord.table,
                SubscriptionRecord.subscription
            )
            let overrides = try database.all(
                SQL.overridesOfCustomers,
                range,
                from: QuotaOverrideRecord.table,
                QuotaOverrideRecord.override
            )
            return try database.customerStates(customers, subscriptions, overrides)
        }
    }
}

extension Database {
    /// Customers in their order, each with those of the subscriptions and overrides that are its own.
    func customerStates(
        _ customers: [Customer],
        _ subscriptions: [Subscription],
        _ overrides: [QuotaOverride]
    ) throws -> [CustomerState] {
        let subscriptionOf = Dictionary(subscriptions.map { ($0.customer, $0) }) { first, _ in first }
        let overridesOf = Dictionary(grouping: overrides, by: \.customer)
        return try customers.map {
            CustomerState(
                customer: $0,
                subscription: subscriptionOf[$0.id],
                overrides: overridesOf[$0.id] ?? [],
                ownTime: try ownTime(of: $0)
            )
        }
    }

    /// Customer, subscription and overrides.
    func customerState(_ id: CustomerID, in workspace: WorkspaceID) throws -> CustomerState? {
        guard let customer = try customer(id, in: workspace) else { return nil }
        return CustomerState(
            customer: customer,
            subscription: try first(
                SQL.subscriptionOfCustomer,
                [workspace.blob, id.blob],
                from: SubscriptionRecord.table,
                SubscriptionRecord.subscription
            ),
            overrides: try all(
                SQL.overridesOfCustomer,
                [workspace.blob, id.blob],
                from: QuotaOverrideRecord.table,
                QuotaOverrideRecord.override
            ),
            ownTime: try ownTime(of: customer)
        )
    }

    /// The time of the customer's test clock, if it has one.
    func ownTime(of customer: Customer) throws -> Timestamp? {
        try customer.testClock.flatMap { try testClock($0, in: customer.workspace) }?.now
    }
}
