import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// The operator's endpoints, and what was sent to them.
struct WebhookPages: DashboardGroup {
    static let path = SettingsTab.webhooks.path
    static let pageSize = 25

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
                    columns: [.init("Address"), .init("Events"), .init("State"), .init("Created")],
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

    static func badge(_ status: WebhookEndpoint.Status) -> Badge {
        switch status {
        case .enabled: Badge("Enabled", .good)
        case .disabled(.byOperator, _): Badge("Disabled", .plain)
        case .disabled(.failing, _): Badge("Disabled: it failed for days", .bad)
        case .disabled(.gone, _): Badge("Disabled: it is gone", .bad)
        }
    }
}
