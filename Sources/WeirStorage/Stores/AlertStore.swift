package import WeirCore
package import WeirPrimitives

/// Keeps what alerts have been given, and whose usage has changed since it was last looked at.
package protocol AlertStore: Sendable {
    /// Customers with entries that nobody has looked at yet, in the order of ids from behind `after`.
    ///
    /// The ledger notes them in the transaction in which it stores the entries, so none is missed; subscriptions and
    /// overrides are noted too.
    func changedUsage(after: CustomerID?, limit: Int) async throws(StorageError) -> [ChangedUsage]

    /// What was told of each of some customers and how near their limits they are; those of whom nothing is kept are left
    /// out.
    func alertStates(of changed: [ChangedUsage]) async throws(StorageError) -> [CustomerID: [AlertState]]

    /// Stores what a look at some customers came to, with the events, in one transaction; a customer stays noted when
    /// there are entries since.
    func saveAlerts(_ changes: [AlertChange]) async throws(StorageError)

    /// Forgets the share that was used of at most `limit` limits whose period had ended at an instant.
    ///
    /// - Returns: Of how many it was.
    @discardableResult
    func forgetShares(endedBy instant: Timestamp, limit: Int) async throws(StorageError) -> Int
}

/// A customer whose usage has changed.
package struct ChangedUsage: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// The number of the last entry that was noted.
    package var sequence: Sequence64
    /// Grows with each note of the customer.
    package var note: Int64
    /// Its subscription or an override has changed as well, so what is in memory of it may be older.
    package var rightsChanged: Bool

    package init(
        workspace: WorkspaceID,
        customer: CustomerID,
        sequence: Sequence64,
        note: Int64,
        rightsChanged: Bool = false
    ) {
        self.workspace = workspace
        self.customer = customer
        self.sequence = sequence
        self.note = note
        self.rightsChanged = rightsChanged
    }
}

/// What a look at a customer came to.
package struct AlertChange: Sendable, Hashable {
    package var usage: ChangedUsage
    /// The states that are to be kept in place of those of the same subjects.
    package var states: [AlertState]
    package var announcements: [Announcement]
    /// How often each subject had been told of when it was looked at; nil when nobody else can have told since.
    ///
    /// Where another server has, nothing of the change is saved and the note stays, so that it is looked at again.
    package var seen: [AlertSubject: Int]?

    package init(usage: ChangedUsage, states: [AlertState] = [], announcements: [Announcement] = []) {
        self.usage = usage
        self.states = states
        self.announcements = announcements
    }
}
