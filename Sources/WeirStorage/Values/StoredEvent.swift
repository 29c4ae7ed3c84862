package import WeirCore
package import WeirPrimitives

/// A domain event as it is stored.
package struct StoredEvent: Sendable, Hashable {
    /// Grows with every event of the installation, in the order in which the changes were made.
    package var number: Int64
    package var announcement: Announcement
    /// The operator's own id of the customer as it was then; gone once the customer is erased.
    package var customerExternalID: String?

    package init(number: Int64, announcement: Announcement, customerExternalID: String? = nil) {
        self.number = number
        self.announcement = announcement
        self.customerExternalID = customerExternalID
    }

    package var workspace: WorkspaceID { announcement.workspace }
    package var event: DomainEvent { announcement.event }
    package var at: Timestamp { announcement.at }

    /// Follows from when it happened and from its number, so it is the same each time.
    package var id: DomainEventID {
        let time = UInt128(UInt64(truncatingIfNeeded: max(0, at.milliseconds)) & 0xFFFF_FFFF_FFFF)
        return DomainEventID(rawValue: time << 80 | UInt128(UInt64(number)))
    }

    /// The number of the event with an id.
    package static func number(of id: DomainEventID) -> Int64 {
        Int64(truncatingIfNeeded: id.rawValue & UInt128(Int64.max))
    }
}
