package import WeirCore
package import WeirPrimitives

/// Keeps what has happened until it is told.
package protocol DomainEventStore: Sendable {
    /// The oldest events of which nothing was made yet, in their order.
    func undispatchedEvents(limit: Int) async throws(StorageError) -> [StoredEvent]

    /// Stores what is made of events, and that it was made, in one transaction; a mail that is there already is passed
    /// over.
    ///
    /// - Throws: ``StorageError/conflict`` when something was made of one of them already.
    func saveDispatches(_ dispatches: [EventDispatch], at now: Timestamp) async throws(StorageError)

    /// The events of a workspace, newest first, from before a number.
    func domainEvents(
        in workspace: WorkspaceID,
        before: Int64?,
        limit: Int
    ) async throws(StorageError) -> [StoredEvent]

    /// The number of the newest event; 0 when there is none.
    func newestEventNumber() async throws(StorageError) -> Int64

    /// Removes events of which something was made before an instant, with their deliveries; at most so many.
    func deleteEvents(dispatchedBefore instant: Timestamp, limit: Int) async throws(StorageError) -> Int
}

/// Keeps mails.
package protocol MailStore: Sendable {
    /// Puts mails into the outbox; one that is there already is passed over.
    func saveMails(_ mails: [OutboxMail], record: CommandRecord) async throws(StorageError)

    /// Claims mails that are due, at most `limit`, oldest first; each claim counts as an attempt.
    func claimMails(by owner: JobRunnerID, at now: Timestamp, limit: Int) async throws(StorageError) -> [OutboxMail]

    /// Lets go what was claimed by runs that are known to have ended; for the start of `owner`.
    ///
    /// A store that one server has to itself knows that of all others; one that several share knows it of none, and waits
    /// for their leases.
    func releaseMails(claimedBefore owner: JobRunnerID, at now: Timestamp) async throws(StorageError)

    /// Gives back what a run of the server has claimed and not ended, for its stop: nothing of it is under way any more.
    ///
    /// Others may claim it at once, and that it was claimed is no attempt. What somebody has claimed since stays theirs.
    func giveBackMails(of owner: JobRunnerID, at now: Timestamp) async throws(StorageError)

    /// Stores how an attempt went.
    ///
    /// `refused`: An address to which nothing is sent any more.
    /// - Throws: ``StorageError/leaseLost`` when the claim does not hold any more.
    func endMailAttempt(
        _ mail: OutboxMail,
        of claim: DeliveryClaim,
        refused: RefusedAddress?
    ) async throws(StorageError)

    func mail(_ id: MailID, in workspace: WorkspaceID) async throws(StorageError) -> OutboxMail?

    /// At most `limit` mails, newest first, from behind `before`.
    func mails(
        in workspace: WorkspaceID,
        filter: MailFilter,
        before: MailID?,
        limit: Int
    ) async throws(StorageError) -> [OutboxMail]

    /// Stores a mail that is to be sent after all.
    ///
    /// - Throws: ``StorageError/conflict`` when it has changed since it was read.
    func saveMail(_ mail: OutboxMail, from previous: OutboxMail, record: CommandRecord) async throws(StorageError)

    /// Removes mails that were sent, given up or left out before an instant; at most so many.
    func deleteMails(endedBefore instant: Timestamp, limit: Int) async throws(StorageError) -> Int

    func mailCounts() async throws(StorageError) -> OutboxCounts

    func refusedAddress(_ address: String, in workspace: WorkspaceID) async throws(StorageError) -> RefusedAddress?

    /// Addresses to which nothing is sent, in their order.
    func refusedAddresses(in workspace: WorkspaceID, limit: Int) async throws(StorageError) -> [RefusedAddress]

    /// - Throws: ``StorageError/notFound(_:)``.
    func deleteRefusedAddress(
        _ address: String,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError)
}

/// Keeps the endpoints and what is sent to them.
package protocol WebhookStore: Sendable {
    /// All endpoints of a workspace, oldest first.
    func webhookEndpoints(in workspace: WorkspaceID) async throws(StorageError) -> [WebhookEndpoint]

    func webhookEndpoint(
        _ id: WebhookEndpointID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> WebhookEndpoint?

    /// Stores a new endpoint (revision 0), or its next state; what waits for one that is disabled is given up.
    ///
    /// - Throws: ``StorageError/conflict`` when the revision is not the stored one.
    func saveWebhookEndpoint(_ endpoint: WebhookEndpoint, record: CommandRecord) async throws(StorageError)

    /// Removes an endpoint with its deliveries.
    ///
    /// - Throws: ``StorageError/notFound(_:)``.
    func deleteWebhookEndpoint(
        _ id: WebhookEndpointID,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError)

    /// Claims deliveries that are due, at most `perEndpoint` to one endpoint, and none to one to which some are under
    /// way; each claim counts as an attempt.
    func claimDeliveries(
        by owner: JobRunnerID,
        at now: Timestamp,
        perEndpoint: Int,
        limit: Int
    ) async throws(StorageError) -> [ClaimedDelivery]

    /// As ``MailStore/releaseMails(claimedBefore:at:)``.
    func releaseDeliveries(claimedBefore owner: JobRunnerID, at now: Timestamp) async throws(StorageError)

    /// As ``MailStore/giveBackMails(of:at:)``.
    func giveBackDeliveries(of owner: JobRunnerID, at now: Timestamp) async throws(StorageError)

    /// Stores how an attempt went, and that the endpoint is disabled because of it.
    ///
    /// - Throws: ``StorageError/leaseLost`` when the claim does not hold any more.
    func endDeliveryAttempt(
        _ delivery: WebhookDelivery,
        of claim: DeliveryClaim,
        _ attempt: WebhookAttempt,
        disabling reason: WebhookEndpoint.DisabledReason?
    ) async throws(StorageError)

    func delivery(
        _ id: WebhookDeliveryID,
        of endpoint: WebhookEndpointID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> ListedDelivery?

    /// At most `limit` deliveries, newest first, from behind `before`.
    func deliveries(
        of endpoint: WebhookEndpointID,
        in workspace: WorkspaceID,
        state: DeliveryState?,
        before: WebhookDeliveryID?,
        limit: Int
    ) async throws(StorageError) -> [ListedDelivery]

    /// Stores a delivery that is to be made again.
    ///
    /// - Throws: ``StorageError/conflict`` when it has changed since it was read.
    func saveDelivery(
        _ delivery: WebhookDelivery,
        from previous: WebhookDelivery,
        record: CommandRecord
    ) async throws(StorageError)

    func deliveryCounts() async throws(StorageError) -> OutboxCounts
}

/// A delivery that was claimed, and where it goes.
package struct ClaimedDelivery: Sendable, Hashable {
    package var delivery: WebhookDelivery
    package var endpoint: WebhookEndpoint

    package init(delivery: WebhookDelivery, endpoint: WebhookEndpoint) {
        self.delivery = delivery
        self.endpoint = endpoint
    }
}
