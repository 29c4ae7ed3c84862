package import WeirPrimitives

/// Moves subscribers of a plan from older versions of it to the current one.
package struct PlanMigration: Sendable, Hashable {
    /// Subscribers who come from the same terms.
    package struct Move: Sendable, Hashable {
        /// The versions that they subscribed to.
        package var versions: [Int]
        /// The kit that came with those terms, and the one that takes its place; nil when kits stay.
        package var kit: KitMove?
        /// What the trail says of it; found under each of the subscribers.
        package var audit: AuditEntry?

        package init(versions: [Int], kit: KitMove? = nil, audit: AuditEntry? = nil) {
            self.versions = versions
            self.kit = kit
            self.audit = audit
        }
    }

    /// Customers who have the one kit get the other; whoever was given another kit keeps it.
    package struct KitMove: Sendable, Hashable {
        package var from: AccountKitID?
        package var to: AccountKitID
        /// What the trail says of it; found under each of those who get the other kit, and left out when nobody does.
        package var audit: AuditEntry?

        package init(from: AccountKitID?, to: AccountKitID, audit: AuditEntry? = nil) {
            self.from = from
            self.to = to
            self.audit = audit
        }
    }

    package var workspace: WorkspaceID
    package var plan: PlanID
    /// The plan's current version, or the write is a conflict.
    package var version: Int
    package var moves: [Move]
    /// nil moves all subscribers of the versions; at most 1,000.
    package var customers: [CustomerID]?
    /// How many are moved, or the write is a conflict.
    package var count: Int
    package var at: Timestamp

    package init(
        workspace: WorkspaceID,
        plan: PlanID,
        version: Int,
        moves: [Move],
        customers: [CustomerID]?,
        count: Int,
        at: Timestamp
    ) {
        self.workspace = workspace
        self.plan = plan
        self.version = version
        self.moves = moves
        self.customers = customers
        self.count = count
        self.at = at
    }
}
