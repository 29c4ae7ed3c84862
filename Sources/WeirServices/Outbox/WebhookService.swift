package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a new endpoint is made from.
package struct CreateWebhookEndpoint: Sendable {
    package var url: String
    package var events: [EventPattern]
    package var description: String?

    package init(url: String, events: [EventPattern] = [.all], description: String? = nil) {
        self.url = url
        self.events = events
        self.description = description
    }
}

/// What changes of an endpoint.
package struct UpdateWebhookEndpoint: Sendable {
    package var url: String?
    package var events: [EventPattern]?
    package var description: FieldChange<String> = .keep
    package var isEnabled: Bool?

    package init() {}
}

/// Makes, changes and tries the operator's endpoints, and shows what was sent to them.
package struct WebhookService: Sendable {
    package typealias Stores = DomainEventStore & WebhookStore

    private let stores: any Stores
    private let runner: CommandRunner
    private let ids: IDGenerator
    private let secrets: SecretSource
    private let allowsPrivateTargets: Bool

    /// Seconds for which a secret that is replaced may go on signing.
    package static let overlaps = 0...(7 * 86_400)
    package static let defaultOverlap = 86_400

    package init(
        stores: any Stores,
        runner: CommandRunner,
        ids: IDGenerator,
        secrets: SecretSource,
        allowsPrivateTargets: Bool
    ) {
        self.stores = stores
        self.runner = runner
        self.ids = ids
        self.secrets = secrets
        self.allowsPrivateTargets = allowsPrivateTargets
    }

    // MARK: Reading

    /// What has happened and endpoints are sent, newest first, from before an event; kept for
    /// ``OutboxDispatcher/retentionDays``.
    package func events(
        in workspace: WorkspaceID,
        before: DomainEventID?,
        limit: Int
    ) async throws -> [StoredEvent] {
        try await stores.domainEvents(in: workspace, before: before.map { StoredEvent.number(of: $0) }, limit: limit)
    }

    /// All endpoints, oldest first.
    package func endpoints(in workspace: WorkspaceID) async throws -> [WebhookEndpoint] {
        try await stores.webhookEndpoints(in: workspace)
    }

    /// - Throws: ``WeirError`` `notFound`.
    package func endpoint(_ id: WebhookEndpointID, in workspace: WorkspaceID) async throws -> WebhookEndpoint {
        guard let endpoint = try await stores.webhookEndpoint(id, in: workspace) else {
            throw WeirError.notFound("Webhook endpoint", id.description)
        }
        return endpoint
    }

    /// Deliveries to an endpoint, newest first; one more than asked for when there are more.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func deliveries(
        of id: WebhookEndpointID,
        state: DeliveryState?,
        before: WebhookDeliveryID?,
        limit: Int,
        in workspace: WorkspaceID
    ) async throws -> [ListedDelivery] {
        let endpoint = try await endpoint(id, in: workspace)
        return try await stores.deliveries(
            of: endpoint.id,
            in: workspace,
            state: state,
            before: before,
            limit: limit + 1
        )
    }

    // MARK: Changing

    /// Makes an endpoint; it is sent what happens from now on.
    ///
    /// - Throws: ``WeirError`` `invalidInput` for a URL that may not be used, `conflict` when there are too many.
    package func create(
        _ input: CreateWebhookEndpoint,
        _ context: CallContext,
        keeping: AnswerKeeping<WebhookEndpoint> = .none
    ) async throws -> WebhookEndpoint {
        try check(input.url)
        return try await runner.run(context, keeping: keeping) {
            let present = try await stores.webhookEndpoints(in: context.workspace)
            guard present.count < WebhookEndpoint.maximumCount else {
                throw WeirError(
                    .conflict,
                    "There are \(WebhookEndpoint.maximumCount) webhook endpoints already.",
                    hint: "Remove one with DELETE /v1/webhook-endpoints/{id} first."
                )
            }
            let endpoint = WebhookEndpoint(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                url: input.url,
                events: input.events,
                description: input.description,
                secret: WebhookSecret(randomBytes: secrets.bytes(WebhookSecret.neededBytes)),
                after: try await stores.newestEventNumber(),
                createdAt: context.now,
                updatedAt: context.now
            )
            return Command(endpoint, from: nil, action: "webhookEndpoint.created", on: Self.subject(endpoint)) {
                record in
                try await stores.saveWebhookEndpoint(endpoint, record: record)
            }
        }
    }

    /// Changes an endpoint.
    ///
    /// One that is enabled again is sent what happens from then on.
    ///
    /// - Throws: ``WeirError`` `notFound`, `invalidInput`.
    package func update(
        _ id: WebhookEndpointID,
        _ input: UpdateWebhookEndpoint,
        _ context: CallContext,
        keeping: AnswerKeeping<WebhookEndpoint> = .none
    ) async throws -> WebhookEndpoint {
        if let url = input.url { try check(url) }
        return try await change(id, "webhookEndpoint.updated", context, keeping) { present in
            var endpoint = present
            endpoint.url = input.url ?? present.url
            endpoint.events = input.events ?? present.events
            endpoint.description = input.description.applied(to: present.description)
            guard let isWanted = input.isEnabled, isWanted != present.isEnabled else { return endpoint }
            endpoint.status = isWanted ? .enabled : .disabled(.byOperator, at: context.now)
            if isWanted { endpoint.after = try await stores.newestEventNumber() }
            return endpoint
        }
    }

    /// Gives an endpoint a new secret; for a time the old one signs as well.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func rotateSecret(
        of id: WebhookEndpointID,
        overlapSeconds: Int,
        _ context: CallContext,
        keeping: AnswerKeeping<WebhookEndpoint> = .none
    ) async throws -> WebhookEndpoint {
        try await change(id, "webhookEndpoint.secretRotated", context, keeping) { present in
            var endpoint = present
            endpoint.secret = WebhookSecret(randomBytes: secrets.bytes(WebhookSecret.neededBytes))
            endpoint.previousSecret =
                overlapSeconds == 0
                ? nil
                : WebhookEndpoint.ExpiringSecret(
                    secret: present.secret,
                    endsAt: context.now.adding(seconds: Int64(overlapSeconds))
                )
            return endpoint
        }
    }

    /// Removes an endpoint with the log of what was sent to it.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func delete(
        _ id: WebhookEndpointID,
        _ context: CallContext,
        keeping: AnswerKeeping<WebhookEndpointID> = .none
    ) async throws -> WebhookEndpointID {
        try await runner.run(context, keeping: keeping) {
            let endpoint = try await endpoint(id, in: context.workspace)
            return Command(
                id,
                auditing: (.webhookEndpoint(endpoint), nil),
                action: "webhookEndpoint.deleted",
                on: Self.subject(endpoint)
            ) { record in
                try await stores.deleteWebhookEndpoint(id, in: context.workspace, record: record)
            }
        }
    }

    /// Sends an endpoint an event by which it can be tried.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` when it is disabled.
    package func test(
        _ id: WebhookEndpointID,
        _ context: CallContext
    ) async throws -> WebhookEndpoint {
        try await runner.run(context, keeping: .none) {
            let endpoint = try await endpoint(id, in: context.workspace)
            try Self.checkEnabled(endpoint)
            let event = DomainEvent.webhookEndpointTest(id, version: Int(max(1, context.now.milliseconds)))
            return Command(unchanged: endpoint, on: Self.subject(endpoint), events: [event])
        }
    }

    /// Lets a delivery be made again, whatever came of it.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` when the endpoint is disabled.
    package func resend(
        _ id: WebhookDeliveryID,
        of endpointID: WebhookEndpointID,
        _ context: CallContext
    ) async throws -> ListedDelivery {
        try await runner.run(context, keeping: .none) {
            let endpoint = try await endpoint(endpointID, in: context.workspace)
            try Self.checkEnabled(endpoint)
            guard let present = try await stores.delivery(id, of: endpointID, in: context.workspace) else {
                throw WeirError.notFound("Webhook delivery", id.description)
            }
            let subject = CommandSubject(
                .webhookDelivery,
                id.description,
                customer: present.delivery.event.event.customer
            )
            var next = present
            // One that is under way is left alone.
            if present.delivery.owner != nil { return Command(unchanged: present, on: subject) }
            next.delivery.state = .waiting
            next.delivery.endedAt = nil
            next.delivery.attempts = 0
            next.delivery.nextAt = context.now
            return Command(next, from: present, action: "webhookDelivery.resendRequested", on: subject) {
                [next] record in
                // The request itself leaves the entry.
                var record = record
                record.audit = nil
                try await stores.saveDelivery(next.delivery, from: present.delivery, record: record)
            }
        }
    }

    // MARK: Parts

    private func change(
        _ id: WebhookEndpointID,
        _ action: String,
        _ context: CallContext,
        _ keeping: AnswerKeeping<WebhookEndpoint>,
        _ change: (WebhookEndpoint) async throws -> WebhookEndpoint
    ) async throws -> WebhookEndpoint {
        try await runner.run(context, keeping: keeping) {
            let present = try await endpoint(id, in: context.workspace)
            var changed = try await change(present)
            let subject = Self.subject(present)
            guard changed != present else { return Command(unchanged: present, on: subject) }
            changed.updatedAt = context.now
            return Command(changed, from: present, action: action, on: subject) { [changed] record in
                try await stores.saveWebhookEndpoint(changed, record: record)
            }
        }
    }

    private func check(_ url: String) throws {
        do throws(WebhookURL.Flaw) {
            _ = try WebhookURL(url, allowsPlain: allowsPrivateTargets)
        } catch {
            throw WeirError.invalidInput([RequestIssue("url", .invalidFormat, "'url' \(error.words)")])
        }
    }

    private static func checkEnabled(_ endpoint: WebhookEndpoint) throws {
        guard !endpoint.isEnabled else { return }
        throw WeirError(
            .conflict,
            "The webhook endpoint '\(endpoint.id)' is disabled.",
            hint: "Enable it with PATCH /v1/webhook-endpoints/{id} {\"status\": \"enabled\"} first."
        )
    }

    private static func subject(_ endpoint: WebhookEndpoint) -> CommandSubject {
        CommandSubject(.webhookEndpoint, endpoint.id.description)
    }
}
