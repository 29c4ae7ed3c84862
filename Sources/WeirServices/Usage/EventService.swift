import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Takes usage events: what happened is recorded, whatever the quotas say.
///
/// Good events count although others beside them are bad. A bad one is kept, as it was sent and with the reason, before
/// the answer is given, so that it can be seen and tried again.
package struct EventService: Sendable {
    let directory: PolicyDirectory
    let ledger: any Ledger
    let customers: any CustomerStore
    let rejectedEvents: any RejectedEventStore
    let ids: IDGenerator
    /// How full the room for rejected events is.
    package let room: RejectedEventRoom

    package init(
        directory: PolicyDirectory,
        ledger: any Ledger,
        customers: any CustomerStore,
        rejectedEvents: any RejectedEventStore,
        ids: IDGenerator,
        room: RejectedEventRoom = RejectedEventRoom()
    ) {
        self.directory = directory
        self.ledger = ledger
        self.customers = customers
        self.rejectedEvents = rejectedEvents
        self.ids = ids
        self.room = room
    }

    /// Events of one call, at most.
    package static let maximumBatch = 10_000
    /// How far ahead of the clock a timestamp may lie, for clocks that run fast.
    package static let maximumLeadMilliseconds: Int64 = 3_600_000
    /// The earliest timestamp.
    package static let earliestTimestamp = Timestamp(milliseconds: 0)

    /// Takes an event out of everything it counts in; repeating it is harmless.
    ///
    /// - Returns: Whether it had been retracted before.
    /// - Throws: ``WeirError``: `notFound` when the customer has no event under the key.
    package func retract(
        key: String,
        of reference: CustomerReference,
        context: CallContext
    ) async throws -> RetractedEvent {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: reference, under: policy, for: context)
        let command = RetractCommand(
            context: customer.context,
            key: key,
            now: customer.now(context.now)
        )
        switch try await ledger.submitOne(.retract(command)) {
        case .retracted(_, let wasRetracted):
            return RetractedEvent(customer: customer.customer.id, key: key, wasRetracted: wasRetracted)
        case .failed(let failure):
            throw WeirError(failure, key: key)
        case .recorded, .decided, .reserved, .renewed, .committed, .released, .quotas, .explained, .reservation:
            throw WeirError.unexpectedOutcome
        }
    }
}

/// An event that does not count any more.
package struct RetractedEvent: Sendable, Equatable {
    package var customer: CustomerID
    package var key: String
    package var wasRetracted: Bool
}
