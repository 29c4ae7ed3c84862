package import WeirPrimitives

/// What has been changed in a store by whoever else uses it, for whoever keeps some of it in memory.
package struct StoredChanges: Sendable, Hashable {
    /// More than can be told, or nobody knows how much: what is kept in memory may all be out of date.
    package var isEverything = false
    /// Workspaces whose plans, kits, features, meters or settings have changed.
    package var policies: Set<WorkspaceID> = []
    /// Customers that have changed, or their subscriptions, quotas of their own or clocks.
    package var customers: [WorkspaceID: Set<CustomerID>] = [:]
    /// Digests of the secrets of API keys that have changed.
    package var apiKeys: Set<[UInt8]> = []
    package var tokenKeys: Set<TokenKeyID> = []

    package init() {}

    package static let everything: StoredChanges = {
        var changes = StoredChanges()
        changes.isEverything = true
        return changes
    }()

    package var isNone: Bool { self == StoredChanges() }
}
