import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// The operator's endpoints, and what was sent to them.
struct WebhookPages: DashboardGroup {
    private static let path = SettingsTab.webhooks.path
    private static let pageSize = 25

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in try await list(request) }
        pages.post(Self.path, needs: .manageSettings) { request in
            let texts = request.form["events"].split(whereSeparator: { $0 == "," || $0 == " " || $0.isNewline })
            let patterns = texts.compactMap { EventPattern(String($0)) }
            guard patterns.count == texts.count, patterns.count <= WebhookEndpoint.maximumPatterns else {
                var errors = FormErrors()
                errors["events"] = "Give '*', groups like 'invoice.*' or events like 'invoice.paid'."
                return try await list(request, errors: errors)
            }
            do {
                var endpoint: WebhookEndpoint?
                try await request.once { context in
                    endpoint = try await request.services.webhooks.create(
                        CreateWebhookEndpoint(
                            url: request.form["url"],
                            events: patterns.isEmpty ? [.all] : patterns,
                            description: request.form.optional("description").map { String($0.prefix(200)) }
                        ),
                        context,
                        keeping: PageKeeping.endpoint
                    )
                }
                // Not a redirect: the secret is shown by this answer alone.
                return try await list(request, created: endpoint, isRepeated: endpoint == nil)
            } catch let error as WeirError where error.code == .invalidInput {
                return try await list(request, errors: FormErrors(error))
            }
        }
        pages.get(Self.path + "/{id}") { request in try await endpoint(request) }
        pages.post(Self.path + "/{id}/test", needs: .manageSettings) { request in
            let endpoint = try await request.services.webhooks.test(try request.identifier(), request.context)
            return .redirect(
                request.path("\(Self.path)/\(endpoint.id)"),
                Flash(.info, "A test event is on its way; load the page again to see what came of it.")
            )
        }
        pages.post(Self.path + "/{id}/state", needs: .manageSettings) { request in
            var input = UpdateWebhookEndpoint()
            input.isEnabled = request.form["enabled"] == "yes"
            let endpoint = try await request.services.webhooks.update(
                try request.identifier(),
                input,
                request.context
            )
            return .redirect(
                request.path("\(Self.path)/\(endpoint.id)"),
                Flash(.good, endpoint.status == .enabled ? "The endpoint gets events again." : "Nothing is sent there.")
            )
        }
        pages.post(Self.path + "/{id}/delete", needs: .manageSettings) { request in
            _ = try await request.services.webhooks.delete(
                try request.identifier(as: WebhookEndpointID.self),
                request.context
            )
            return .redirect(request.path(Self.path), Flash(.good, "The endpoint is gone."))
        }
        pages.post(Self.path + "/{id}/deliveries/{delivery}/resend", needs: .manageSettings) { request in
            let id = try request.identifier(as: WebhookEndpointID.self)
            _ = try await request.services.webhooks.resend(
                try request.identifier("delivery"),
                of: id,
                request.context
            )
            return .redirect(request.path("\(Self.path)/\(id)"), Flash(.good, "It is sent once more."))
        }
    }

    // MARK: All

    private func list(
        _ request: PageRequest<DashboardVisitor>,
        created: WebhookEndpoint? = nil,
        isRepeated: Bool = false,
        errors: FormErrors = FormErrors()
    ) async throws -> PageAnswer {
        let endpoints = try await request.services.webhooks.endpoints(in: request.workspace)
        var content: [any PageComponent] = []
        if let created {
            content.append(
                SecretText(
                    "What the endpoint's events are signed with",
                    created.secret.text,
                    hint: "Keep it now: it is not shown again."
                )
            )
        }
        if isRepeated {
            content.append(
                PageNote(
                    .warning,
                    "The form was sent twice, and the endpoint was made once: its secret was shown by the first answer. "
                        + "If you have not seen it, delete the endpoint and add it again."
                )
            )
        }
        content.append(
            PageSection([
                PageTable(
                    "Webhook endpoints",
                    columns: [.init("Address"), .init("Events"), .init("State"), .init("Made")],
                    rows: endpoints.map { endpoint in
                        PageTable.Row([
                            Cell(
                                endpoint.url,
                                detail: endpoint.description,
                                href: request.path("\(Self.path)/\(endpoint.id)")
                            ),
                            Cell(endpoint.events.map(\.text).joined(separator: ", ")),
                            .badge(Self.badge(endpoint.status)),
                            Cell(request.format.date(endpoint.createdAt)),
                        ])
                    },
                    empty: EmptyState(
                        "No endpoints",
                        "An endpoint is an address of yours that is told what happens: invoices, payments, limits."
                    )
                )
            ])
        )
        if request.may(.manageSettings) {
            content.append(
                PageSection(
                    "New endpoint",
                    [
                        PageForm(
                            .post,
                            request.path(Self.path),
                            fields: [
                                HiddenField("key", request.formKey),
                                Field(
                                    "url",
                                    "Address",
                                    value: created == nil && !isRepeated ? request.form["url"] : "",
                                    error: errors["url"],
                                    isRequired: true,
                                    placeholder: "https://example.com/weir"
                                ),
                                Field(
                                    "events",
                                    "Events",
                                    value: created == nil && !isRepeated ? request.form["events"] : "",
                                    hint: "Such as invoice.*, customer.*; empty for all.",
                                    error: errors["events"]
                                ),
                                Field("description", "Description", value: ""),
                            ],
                            buttons: [PageButton("Add the endpoint")],
                            errors: errors.others(than: ["url", "events"])
                        )
                    ]
                )
            )
        }
        return SettingsTab.webhooks.page(request, content, isInvalid: !errors.isEmpty)
    }

    private static func badge(_ status: WebhookEndpoint.Status) -> Badge {
        switch status {
        case .enabled: Badge("Enabled", .good)
        case .disabled(.byOperator, _): Badge("Disabled", .plain)
        case .disabled(.failing, _): Badge("Disabled: it failed for days", .bad)
        case .disabled(.gone, _): Badge("Disabled: it is gone", .bad)
        }
    }

    // MARK: One

    private func endpoint(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let webhooks = request.services.webhooks
        let endpoint = try await webhooks.endpoint(try request.identifier(), in: request.workspace)
        let state = DeliveryState(rawValue: request.query["state"])
        let path = request.path("\(Self.path)/\(endpoint.id)")
        var deliveries = try await webhooks.deliveries(
            of: endpoint.id,
            state: state,
            before: WebhookDeliveryID(request.query["before"]),
            limit: Self.pageSize,
            in: request.workspace
        )
        let hasMore = deliveries.count > Self.pageSize
        deliveries = Array(deliveries.prefix(Self.pageSize))
        let mayChange = request.may(.manageSettings)
        let isEnabled = endpoint.status == .enabled
        let actions: [any PageComponent] =
            mayChange
            ? [
                PageForm.button("Send a test event", path + "/test"),
                PageForm.button(
                    isEnabled ? "Disable" : "Enable",
                    path + "/state",
                    hidden: [("enabled", isEnabled ? "no" : "yes")]
                ),
                Disclosure(
                    "Delete",
                    .danger,
                    [
                        PageText("Nothing is sent there any more, and what was sent is forgotten."),
                        PageForm.button("Delete the endpoint", path + "/delete", .danger),
                    ]
                ),
            ] : []
        let pages = PageTable.Pages(
            first: request.query.has("before") ? OwnPath.with(path, [("state", state?.rawValue)]) : nil,
            next: hasMore
                ? OwnPath.with(
                    path,
                    [("state", state?.rawValue), ("before", deliveries.last?.delivery.id.description)]
                ) : nil
        )
        return .page(
            Page(
                "Webhook endpoint",
                [
                    PageHeading(
                        endpoint.url,
                        subtitle: endpoint.description,
                        back: PageLink("Webhooks", request.path(Self.path)),
                        badges: [Self.badge(endpoint.status)],
                        actions: actions
                    ),
                    PageSection(
                        "Deliveries",
                        [
                            PageForm(
                                .get,
                                path,
                                kind: .inline,
                                fields: [
                                    Field(
                                        "state",
                                        "State",
                                        .choice(
                                            [FieldOption("", "All")]
                                                + DeliveryState.allCases.map { FieldOption($0.rawValue, Self.word($0)) }
                                        ),
                                        value: state?.rawValue ?? ""
                                    )
                                ],
                                buttons: [PageButton("Show", .plain)],
                                submitsItself: true
                            ),
                            table(deliveries, path, mayChange && isEnabled, pages, request.format),
                        ]
                    ),
                ]
            )
        )
    }

    private func table(
        _ deliveries: [ListedDelivery],
        _ path: String,
        _ mayResend: Bool,
        _ pages: PageTable.Pages,
        _ format: PageFormat
    ) -> PageTable {
        PageTable(
            "Deliveries",
            columns: [
                .init("Event"), .init("When"), .init("State"), .init("Attempts", .figure), .init("Last answer"),
                .init("Actions", .actions),
            ],
            rows: deliveries.map { listed in
                let delivery = listed.delivery
                let tone: PageTone =
                    switch delivery.state {
                    case .waiting: .info
                    case .delivered: .good
                    case .failed: .bad
                    case .omitted: .plain
                    }
                return PageTable.Row([
                    Cell(delivery.event.event.name.text, detail: delivery.id.description),
                    Cell(format.exact(delivery.createdAt)),
                    .badge(Badge(Self.word(delivery.state), tone)),
                    Cell(format.number(listed.attempts.count)),
                    Cell(listed.attempts.first.map { Self.answer($0) } ?? "–"),
                    .parts(
                        mayResend
                            ? [PageForm.button("Send again", "\(path)/deliveries/\(delivery.id)/resend", .small)] : []
                    ),
                ])
            },
            empty: EmptyState("Nothing was sent yet", "Events that match are sent as they happen."),
            pages: pages
        )
    }

    private static func answer(_ attempt: WebhookAttempt) -> String {
        if let status = attempt.status { return "Status \(status)" }
        return attempt.failure?.rawValue.replacing("_", with: " ") ?? "–"
    }

    private static func word(_ state: DeliveryState) -> String {
        switch state {
        case .waiting: "Waiting"
        case .delivered: "Delivered"
        case .failed: "Failed"
        case .omitted: "Left out"
        }
    }
}
