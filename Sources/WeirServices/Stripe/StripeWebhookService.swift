import Crypto
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Takes what Stripe sends by itself: believes it by its signature, keeps it, and leaves the rest to a job.
package struct StripeWebhookService: Sendable {
    package typealias Stores = StripeStore

    private let stores: any Stores
    private let connections: StripeConnections
    private let bell: JobBell
    /// What came since the start.
    package let tally = StripeTally()

    /// What a delivery may have at most; more than Stripe ever sends.
    package static let maximumBodyBytes = 1 << 20

    package init(stores: any Stores, connections: StripeConnections, bell: JobBell) {
        self.stores = stores
        self.connections = connections
        self.bell = bell
    }

    /// A delivery as it came.
    package struct Delivery: Sendable {
        /// `Stripe-Signature`.
        package var signature: String?
        /// The raw body: what was signed.
        package var body: [UInt8]
        /// The workspace that the path names; nil means all of the server's.
        package var workspace: WorkspaceID?

        package init(signature: String?, body: [UInt8], workspace: WorkspaceID?) {
            self.signature = signature
            self.body = body
            self.workspace = workspace
        }
    }

    /// What became of a delivery.
    package struct Receipt: Sendable, Hashable {
        package var workspace: WorkspaceID
        package var event: StripeEvent
        /// It came before.
        package var isRepeated: Bool
        package var state: StripeEventState
    }

    /// Keeps a delivery; when this returns, Stripe need not send it again.
    ///
    /// - Throws: ``WeirError`` `invalidInput` with the reason, for a signature that is wrong, a body that is no event, or
    ///   one of the other mode; `conflict` when no secret is known; what the store throws, so that Stripe sends it again.
    package func receive(_ delivery: Delivery, now: Timestamp) async throws -> Receipt {
        do {
            let receipt = try await keep(delivery, now)
            tally.count { counts in
                counts.received += 1
                if receipt.isRepeated { counts.repeated += 1 }
                if receipt.state == .ignored { counts.ignored += 1 }
            }
            return receipt
        } catch let error as WeirError where error.code == .invalidInput {
            tally.count { $0.refused += 1 }
            throw error
        }
    }

    private func keep(_ delivery: Delivery, _ now: Timestamp) async throws -> Receipt {
        let connection = try await sender(of: delivery, now)
        guard let event = connections.event(in: delivery.body) else {
            throw WeirError(.invalidInput, "The body is not an event of Stripe's.")
        }
        guard event.mode == connection.mode else {
            let alert = StripeAlert(.wrongMode, event.mode.rawValue)
            try await stores.saveStripeEffects(
                StripeEffects(workspace: connection.workspace, at: now, alerts: [alert])
            )
            throw WeirError(
                .invalidInput,
                "The event is of \(event.mode.rawValue) mode, and the workspace is a \(connection.mode.rawValue) one.",
                hint: "Let each mode's endpoint have its own secret, and its own workspace.",
                reason: .wrongMode
            )
        }
        let stored = Self.stored(event, connection.workspace, now)
        let isNew = try await stores.saveStripeEvent(stored, job: Self.job(for: stored, now))
        if isNew, stored.state == .pending { bell.ring() }
        return Receipt(workspace: connection.workspace, event: event, isRepeated: !isNew, state: stored.state)
    }

    /// An event as it is kept when it comes: what changes nothing here is dealt with at once.
    static func stored(_ event: StripeEvent, _ workspace: WorkspaceID, _ now: Timestamp) -> StoredStripeEvent {
        let isOfUse = event.topic != .other && event.objectID != nil
        return StoredStripeEvent(
            workspace: workspace,
            event: event,
            state: isOfUse ? .pending : .ignored,
            receivedAt: now,
            doneAt: isOfUse ? nil : now
        )
    }

    static func job(for stored: StoredStripeEvent, _ now: Timestamp) -> Job? {
        guard stored.state == .pending else { return nil }
        return Job(of: stored.workspace, .stripeEvent, subject: stored.event.id, period: "1", dueAt: now, now: now)
    }

    // MARK: Signature

    /// The connection whose secret the delivery was signed with.
    private func sender(of delivery: Delivery, _ now: Timestamp) async throws -> StripeConnection {
        var candidates = try await connections.all()
        if let workspace = delivery.workspace { candidates = candidates.filter { $0.workspace == workspace } }
        candidates = candidates.filter { !$0.webhookSecrets.isEmpty }
        guard !candidates.isEmpty else { throw WeirError.stripeNotConfigured }
        let signature: StripeSignature
        do throws(StripeSignature.Flaw) {
            signature = try StripeSignature(header: delivery.signature)
            try signature.checkTime(now: now)
        } catch {
            throw WeirError.webhookRefused(error)
        }
        for connection in candidates {
            let isSender = connection.webhookSecrets.contains { secret in
                Self.isSigned(delivery.body, signature, with: secret)
            }
            if isSender { return connection }
        }
        throw WeirError.webhookRefused(.wrongSignature)
    }

    /// Whether one of the signatures is that of the body under a secret; in constant time.
    package static func isSigned(
        _ body: [UInt8],
        _ signature: StripeSignature,
        with secret: StripeWebhookSecret
    ) -> Bool {
        var authentication = HMAC<SHA256>(key: SymmetricKey(data: Array(secret.secret.text.utf8)))
        authentication.update(data: signature.signedPrefix)
        authentication.update(data: body)
        let expected = Array(authentication.finalize())
        // Every one is looked at, so that the time does not tell which.
        return signature.signatures.reduce(false) { ConstantTime.areEqual($1, expected) || $0 }
    }
}
