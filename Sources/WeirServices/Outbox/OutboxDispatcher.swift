package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Makes of each event what is to be sent because of it: mails to the customer, deliveries to the operator's endpoints.
///
/// Each event is taken once, in the order of the changes: what is made of it and that it was made are one transaction.
package struct OutboxDispatcher: Sendable {
    package typealias Stores = CustomerStore & DomainEventStore & MailStore & WebhookStore

    private let stores: any Stores
    private let ids: IDGenerator

    /// Events of one transaction, so that none takes long.
    private static let portion = 200
    /// How long events and their deliveries are kept, in days.
    package static let retentionDays: Int64 = 30
    /// How long mails are listed once they have ended, in days.
    package static let mailRetentionDays: Int64 = 400

    package init(stores: any Stores, ids: IDGenerator) {
        self.stores = stores
        self.ids = ids
    }

    /// Takes the events that wait.
    ///
    /// `now` is the server's.
    /// - Returns: How many there were; fewer than all when a task is cancelled.
    @discardableResult
    package func dispatch(at now: Timestamp) async throws(StorageError) -> Int {
        var count = 0
        while !Task.isCancelled {
            let events = try await stores.undispatchedEvents(limit: Self.portion)
            guard !events.isEmpty else { break }
            var endpoints: [WorkspaceID: [WebhookEndpoint]] = [:]
            var dispatches: [EventDispatch] = []
            for event in events {
                if endpoints[event.workspace] == nil {
                    endpoints[event.workspace] = try await stores.webhookEndpoints(in: event.workspace)
                }
                let deliveries = deliveries(of: event, to: endpoints[event.workspace] ?? [], now)
                dispatches.append(
                    EventDispatch(number: event.number, mails: try await mails(of: event, now), deliveries: deliveries)
                )
            }
            do throws(StorageError) {
                try await stores.saveDispatches(dispatches, at: now)
            } catch .conflict {
                // Another one has taken them.
                continue
            }
            count += events.count
        }
        return count
    }

    /// Removes what is older than anyone may ask for again; at most a portion of each.
    @discardableResult
    package func forgetOld(at now: Timestamp) async throws(StorageError) -> Int {
        let bound = now.adding(seconds: -Self.retentionDays * 86_400)
        let mailBound = now.adding(seconds: -Self.mailRetentionDays * 86_400)
        let events = try await stores.deleteEvents(dispatchedBefore: bound, limit: Self.portion)
        let mails = try await stores.deleteMails(endedBefore: mailBound, limit: Self.portion)
        return events + mails
    }

    private func deliveries(
        of event: StoredEvent,
        to endpoints: [WebhookEndpoint],
        _ now: Timestamp
    ) -> [WebhookDelivery] {
        endpoints.filter { endpoint in
            if case .webhookEndpointTest(let tested, _) = event.event { return endpoint.id == tested }
            return endpoint.wants(event.event.name, number: event.number)
        }.map { endpoint in
            WebhookDelivery(
                id: ids.make(at: now),
                workspace: event.workspace,
                endpoint: endpoint.id,
                event: event,
                createdAt: now
            )
        }
    }

    private func mails(of event: StoredEvent, _ now: Timestamp) async throws(StorageError) -> [OutboxMail] {
        guard let content = MailContent(event.event), let id = event.event.customer,
            let customer = try await stores.customer(id, in: event.workspace), customer.erasedAt == nil
        else { return [] }
        return OutboxMail.mails(content, to: customer, ids: ids, at: now)
    }
}

extension OutboxMail {
    /// The mails of a content, one for each address of a customer.
    ///
    /// `now` is the server's.
    package static func mails(
        _ content: MailContent,
        to customer: Customer,
        ids: IDGenerator,
        at now: Timestamp
    ) -> [OutboxMail] {
        MailRules.recipients(of: customer, for: content.kind).map { address in
            OutboxMail(
                id: ids.make(at: now),
                workspace: customer.workspace,
                customer: customer.id,
                content: content,
                recipient: address,
                createdAt: now
            )
        }
    }
}
