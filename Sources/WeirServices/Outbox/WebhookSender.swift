import Synchronization
import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Sends events to endpoints, beside each other but for those of one endpoint, of which few are under way at once.
package final class WebhookSender: Sendable {
    private let id: JobRunnerID
    private let stores: any WebhookStore
    private let transport: any WebhookTransport
    private let body: @Sendable (StoredEvent) -> [UInt8]
    private let board = Mutex((status: OutboxStatus(), running: 0))

    /// Deliveries under way at once, at most.
    package static let width = 32
    /// Of those, to one endpoint.
    package static let widthPerEndpoint = 4

    package init(id: JobRunnerID, stores: any WebhookStore, ports: OutboxPorts) {
        self.id = id
        self.stores = stores
        transport = ports.webhooks
        body = ports.eventBody
    }

    package var status: OutboxStatus { board.withLock { $0.status } }

    /// Takes up what earlier runs had under way when they ended; for the start.
    package func takeUp(at now: Timestamp) async throws(StorageError) {
        try await stores.releaseDeliveries(claimedBefore: id, at: now)
    }

    /// Gives back what this run has claimed and not ended; for the stop, when none of it is under way any more.
    package func giveBack(at now: Timestamp) async throws(StorageError) {
        try await stores.giveBackDeliveries(of: id, at: now)
    }

    /// Counts what waits; `now` is the server's.
    package func takeStock(at now: Timestamp) async throws(StorageError) {
        let counts = try await stores.deliveryCounts()
        board.withLock { $0.status.note(counts, at: now) }
    }

    /// Claims what is due and there is room for.
    package func claim(at now: Timestamp) async throws(StorageError) -> [ClaimedDelivery] {
        let room = Self.width - board.withLock { $0.running }
        guard room > 0 else { return [] }
        let claimed = try await stores.claimDeliveries(
            by: id,
            at: now,
            perEndpoint: min(Self.widthPerEndpoint, room),
            limit: room
        )
        board.withLock { $0.running += claimed.count }
        return claimed
    }

    /// Makes one attempt, and notes how it went.
    ///
    /// `now` is the server's, asked for before and after.
    /// - Returns: The delivery as it stands then; nil when someone else has claimed it, or it cannot be noted.
    @discardableResult
    package func deliver(_ claimed: ClaimedDelivery, now: @Sendable () -> Timestamp) async -> WebhookDelivery? {
        defer { board.withLock { $0.running -= 1 } }
        guard let claim = claimed.delivery.claim else { preconditionFailure("Only what was claimed is delivered.") }
        let outcome = await transport.post(request(claimed, at: now()))
        let (delivery, attempt, reason) = claimed.delivery.after(outcome, number: claim.number, at: now())
        do {
            try await stores.endDeliveryAttempt(delivery, of: claim, attempt, disabling: reason)
        } catch {
            // Noted by whoever has it now, or tried again when the lease ends.
            return nil
        }
        board.withLock { $0.status.count(delivery.state) }
        return delivery
    }

    /// Delivers what is due, and waits for it; for tests and small tools.
    @discardableResult
    package func deliverDue(now: @escaping @Sendable () -> Timestamp) async throws(StorageError) -> [WebhookDelivery] {
        let claimed = try await claim(at: now())
        return await withTaskGroup(of: WebhookDelivery?.self) { group in
            for delivery in claimed { group.addTask { await self.deliver(delivery, now: now) } }
            var delivered: [WebhookDelivery] = []
            for await delivery in group { if let delivery { delivered.append(delivery) } }
            return delivered
        }
    }

    private func request(_ claimed: ClaimedDelivery, at now: Timestamp) -> WebhookRequest {
        let bytes = body(claimed.delivery.event)
        let signature = WebhookSignature.header(body: bytes, secrets: claimed.endpoint.secrets(at: now), at: now)
        return WebhookRequest(
            url: claimed.endpoint.url,
            headers: [
                WebhookRequest.Header("Content-Type", "application/json; charset=utf-8"),
                WebhookRequest.Header("User-Agent", "Weir"),
                WebhookRequest.Header(WebhookSignature.headerName, signature),
                WebhookRequest.Header("Weir-Event", claimed.delivery.event.id.description),
                WebhookRequest.Header("Weir-Delivery", claimed.delivery.id.description),
            ],
            body: bytes
        )
    }
}

extension WebhookDelivery {
    /// The delivery after an attempt, the attempt for the log, and why the endpoint is disabled by it, if it is.
    func after(
        _ outcome: WebhookOutcome,
        number: Int,
        at now: Timestamp
    ) -> (WebhookDelivery, WebhookAttempt, WebhookEndpoint.DisabledReason?) {
        var next = self
        next.owner = nil
        var attempt = WebhookAttempt(number: number, at: now, status: nil, failure: nil, text: "")
        switch outcome {
        case .answered(let status, let text):
            attempt.status = status
            attempt.text = text
            if (200..<300).contains(status) {
                next.state = .delivered
                next.endedAt = now
                return (next, attempt, nil)
            }
            if status == 410 {
                next.state = .failed
                next.endedAt = now
                return (next, attempt, .gone)
            }
        case .failed(let failure, let text):
            attempt.failure = failure
            attempt.text = text
        }
        if let due = DeliveryRules.webhook.next(afterAttempt: attempts, at: now) {
            next.nextAt = due
            return (next, attempt, nil)
        }
        next.state = .failed
        next.endedAt = now
        return (next, attempt, .failing)
    }
}
