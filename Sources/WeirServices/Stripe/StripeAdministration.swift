package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// How a workspace stands with Stripe.
package struct StripeStatus: Sendable {
    /// nil when Stripe is not set up.
    package var connection: StripeConnection?
    package var binding: StripeBinding?
    package var pause: PaymentPause?
    package var events: StripeEventCounts
    package var alerts: [StoredStripeAlert]
}

/// What is said of a connection.
package struct SetStripeConnection: Sendable {
    package var key: StripeKey
    package var webhookSecrets: [StripeWebhookSecret]
    /// The key is of another account than before, and that is meant.
    package var rebinds: Bool

    package init(key: StripeKey, webhookSecrets: [StripeWebhookSecret], rebinds: Bool = false) {
        self.key = key
        self.webhookSecrets = webhookSecrets
        self.rebinds = rebinds
    }
}

/// Shows and changes how workspaces stand with Stripe.
package struct StripeAdministration: Sendable {
    package typealias Stores = InstallationStore & JobStore & StripeConnectionStore & StripeStore & WorkspaceStore

    private let stores: any Stores
    private let connections: StripeConnections
    private let runner: CommandRunner
    private let bell: JobBell
    private let backfill: StripeBackfill
    private let collector: InvoiceCollector

    static let shownAlerts = 100

    init(
        stores: any Stores,
        connections: StripeConnections,
        runner: CommandRunner,
        bell: JobBell,
        backfill: StripeBackfill,
        collector: InvoiceCollector
    ) {
        self.stores = stores
        self.connections = connections
        self.runner = runner
        self.bell = bell
        self.backfill = backfill
        self.collector = collector
    }

    // MARK: Reading

    package func status(of workspace: WorkspaceID) async throws -> StripeStatus {
        StripeStatus(
            connection: try await connections.connection(of: workspace),
            binding: try await stores.stripeBinding(of: workspace),
            pause: try await stores.installation()?.pause,
            events: try await stores.stripeEventCounts(in: workspace),
            alerts: try await stores.stripeAlerts(in: workspace, limit: Self.shownAlerts)
        )
    }

    /// The events that came last, newest first.
    package func events(
        in workspace: WorkspaceID,
        state: StripeEventState?,
        limit: Int
    ) async throws -> [StoredStripeEvent] {
        try await stores.stripeEvents(in: workspace, state: state, limit: limit)
    }

    /// Asks Stripe whether it takes the key, and whose it is.
    ///
    /// - Returns: The id of the account.
    /// - Throws: ``WeirError`` when Stripe is not set up, does not answer, or says no.
    package func check(_ context: CallContext) async throws -> String {
        guard let connection = try await connections.connection(of: context.workspace) else {
            throw WeirError(.conflict, "Stripe is not set up.", reason: .stripeNotConfigured)
        }
        let account = try await connections.account(of: connection)
        if let bound = try await stores.stripeBinding(of: context.workspace), bound.account != account.id {
            throw WeirError.stripeAccountMismatch(bound: bound.account, found: account.id)
        }
        return account.id
    }

    // MARK: Changing

    /// Sets how the workspace reaches Stripe, once Stripe has accepted the key.
    ///
    /// - Throws: ``WeirError`` `invalidInput` for a key of the other mode, `stripe_account_mismatch` for one of another
    ///   account, and what Stripe says to the key.
    package func set(
        _ input: SetStripeConnection,
        _ context: CallContext,
        keeping: AnswerKeeping<StripeStatus> = .none
    ) async throws -> StripeStatus {
        guard let workspace = try await stores.workspace(context.workspace) else {
            throw WeirError.notFound("Workspace", context.workspace.description)
        }
        guard workspace.mode == input.key.mode else {
            throw WeirError.invalidInput(
                [
                    RequestIssue(
                        "secretKey",
                        .conflictingFields,
                        "'secretKey' is of \(input.key.mode.rawValue) mode, and the workspace a \(workspace.mode.rawValue) one"
                    )
                ],
                hint: "Live keys are for live workspaces, test keys for test workspaces."
            )
        }
        let connection = StripeConnection(
            workspace: workspace.id,
            key: input.key,
            webhookSecrets: input.webhookSecrets,
            source: .stored
        )
        let account = try await connections.account(of: connection)
        let bound = try await stores.stripeBinding(of: workspace.id)
        if let bound, bound.account != account.id, !input.rebinds {
            throw WeirError.stripeAccountMismatch(bound: bound.account, found: account.id)
        }
        let subject = CommandSubject(.stripeConnection, workspace.id.description)
        if let bound, bound.account != account.id {
            let binding = StripeBinding(workspace: workspace.id, account: account.id, boundAt: context.now)
            var once = context
            once.idempotency = nil
            _ = try await runner.run(once, keeping: AnswerKeeping<StripeBinding>.none) {
                Command(binding, from: nil, action: "stripe.rebound", on: subject) { record in
                    try await stores.rebindStripe(binding, record: record)
                }
            }
        }
        let status = try await runner.run(context, keeping: keeping) {
            let before = try await self.status(of: workspace.id)
            var status = before
            status.connection = connection
            status.binding =
                status.binding
                ?? StripeBinding(
                    workspace: workspace.id,
                    account: account.id,
                    boundAt: context.now
                )
            return Command(status, from: before, action: "stripe.connected", on: subject) { record in
                try await stores.saveStripeConnection(connection, at: context.now, record: record)
            }
        }
        connections.forgetVerified(workspace.id)
        collector.resumeAfterKeyChange(workspace.id)
        return status
    }

    /// Forgets the key and the secrets that were set; the server's variables may take their place.
    package func remove(
        _ context: CallContext,
        keeping: AnswerKeeping<StripeStatus> = .none
    ) async throws -> StripeStatus {
        let subject = CommandSubject(.stripeConnection, context.workspace.description)
        let status = try await runner.run(context, keeping: keeping) {
            let before = try await self.status(of: context.workspace)
            guard before.connection?.source == .stored else { return Command(unchanged: before, on: subject) }
            var status = before
            status.connection = try await connections.environmentConnection(of: context.workspace)
            return Command(status, from: before, action: "stripe.disconnected", on: subject) { record in
                try await stores.deleteStripeConnection(of: context.workspace, record: record)
            }
        }
        connections.forgetVerified(context.workspace)
        return status
    }

    /// Lets what was held back go on, after a restore or a copy.
    ///
    /// Every mirrored subscription is read again first, all events that Stripe still has are looked through, and what it
    /// has of each invoice on which something may be paid is listed, so that nothing goes on from what was true at the
    /// time of the back-up, and nothing that was paid since is charged again.
    ///
    /// - Throws: ``WeirError``, and then nothing goes on.
    package func resume(
        _ context: CallContext,
        keeping: AnswerKeeping<StripeStatus> = .none
    ) async throws -> StripeStatus {
        // What is made from here on is of this installation alone.
        let began = context.now
        if try await stores.installation()?.pause != nil {
            for connection in try await connections.all() { try await catchUp(connection.workspace, context) }
        }
        let subject = CommandSubject(.installation, context.workspace.description)
        let status = try await runner.run(context, keeping: keeping) {
            let before = try await self.status(of: context.workspace)
            guard before.pause != nil else { return Command(unchanged: before, on: subject) }
            var status = before
            status.pause = nil
            return Command(status, from: before, action: "payments.resumed", on: subject) { record in
                // The request itself is written down, pause or not.
                var record = record
                record.audit = nil
                try await stores.endPaymentPause(at: began, record: record)
            }
        }
        bell.ring()
        return status
    }

    /// Makes up for what happened at Stripe since the data was as it is.
    private func catchUp(_ workspace: WorkspaceID, _ context: CallContext) async throws {
        let now = context.now
        var own = context
        own.workspace = workspace
        own.idempotency = nil
        do {
            try await PaymentReconciliation(collector: collector).reconcileAll(own)
        } catch let error as StripeError {
            throw WeirError(error)
        }
        _ = try await backfill.run(in: workspace, since: .earliest, now: now)
        var after: String?
        repeat {
            let ids = try await stores.mirroredSubscriptions(
                in: workspace,
                periodEndedBefore: nil,
                after: after,
                limit: 500
            )
            try await stores.scheduleJobs(ids.map { StripeSubscriptionHandler.job(of: $0, workspace, at: now) })
            after = ids.count == 500 ? ids.last : nil
        } while after != nil
    }

    /// Takes an alert away that someone has dealt with; an invoice that it blocked goes on.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func dismiss(
        _ kind: StripeAlert.Kind,
        _ alertSubject: String,
        _ context: CallContext,
        keeping: AnswerKeeping<StripeStatus> = .none
    ) async throws -> StripeStatus {
        // First, so that no invoice stays blocked without an alert that says so.
        try await collector.release(dealtWith: kind, alertSubject, context)
        return try await runner.run(context, keeping: keeping) {
            let before = try await self.status(of: context.workspace)
            var status = before
            status.alerts.removeAll { $0.alert.kind == kind && $0.alert.subject == alertSubject }
            let subject = CommandSubject(.stripeAlert, "\(kind.rawValue)/\(alertSubject)")
            return Command(status, from: before, action: "stripeAlert.dismissed", on: subject) { record in
                try await stores.deleteStripeAlert(kind, alertSubject, in: context.workspace, record: record)
            }
        }
    }
}
