import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// How the workspace stands with Stripe.
struct StripePages: DashboardGroup {
    private static let path = SettingsTab.stripe.path

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in try await page(request) }
        pages.post(Self.path + "/check", needs: .manageSettings) { request in
            let flash: Flash
            do {
                let account = try await request.services.stripe.administration.check(request.context)
                flash = Flash(.good, "Stripe takes the key; it is of the account \(account).")
            } catch let error as WeirError where error.code != .internalError {
                flash = Flash(.bad, [error.message, error.hint].compactMap(\.self).joined(separator: " "))
            }
            return .redirect(request.path(Self.path), flash)
        }
        pages.post(Self.path + "/resume", needs: .manageSettings) { request in
            _ = try await request.services.stripe.administration.resume(request.context)
            return .redirect(request.path(Self.path), Flash(.good, "Payments go on."))
        }
        pages.post(Self.path, needs: .manageSettings) { request in
            var errors = FormErrors()
            let key = StripeKey(request.form["key"])
            if key == nil { errors["key"] = "A secret key \(StripeKey.rule)." }
            let texts = request.form["secrets"].split(whereSeparator: { $0 == "," || $0.isWhitespace })
            let secrets = texts.compactMap { StripeWebhookSecret(String($0)) }
            if secrets.count != texts.count { errors["secrets"] = "A webhook secret begins with whsec_." }
            guard let key, errors.isEmpty else { return try await page(request, errors) }
            do {
                _ = try await request.services.stripe.administration.set(
                    SetStripeConnection(key: key, webhookSecrets: secrets),
                    request.context
                )
            } catch let error as WeirError where error.code != .internalError {
                return try await page(request, FormErrors(error, fields: ["secretKey": "key"]))
            }
            return .redirect(request.path(Self.path), Flash(.good, "Stripe is connected."))
        }
    }

    private func page(
        _ request: PageRequest<DashboardVisitor>,
        _ errors: FormErrors = FormErrors()
    ) async throws -> PageAnswer {
        let status = try await request.services.stripe.administration.status(of: request.workspace)
        let mayChange = request.may(.manageSettings)
        let path = request.path(Self.path)
        var content: [any PageComponent] = []
        if let pause = status.pause {
            content.append(
                PageNote(
                    .warning,
                    "\(pause.cause.message) Nothing is charged until somebody has made sure what was paid since.",
                    title: "Payments are paused"
                )
            )
            if mayChange {
                content.append(
                    PageForm.button("Look at Stripe, and let payments go on", path + "/resume", .primary)
                )
            }
        }
        content.append(connection(status, request, path, mayChange))
        if !status.alerts.isEmpty { content.append(alerts(status, request)) }
        if mayChange { content.append(form(path, errors)) }
        return SettingsTab.stripe.page(request, content, isInvalid: !errors.isEmpty)
    }

    private func connection(
        _ status: StripeStatus,
        _ request: PageRequest<DashboardVisitor>,
        _ path: String,
        _ mayChange: Bool
    ) -> any PageComponent {
        guard let connection = status.connection else {
            return PageSection([
                EmptyState(
                    "Stripe is not connected",
                    "Invoices can be sent and marked as paid; customers cannot pay them by card."
                )
            ])
        }
        let format = request.format
        let source =
            switch connection.source {
            case .environment: "The server's variables"
            case .stored: "Given here or with the API"
            }
        return PageSection(
            "Connection",
            actions: mayChange ? [PageForm.button("Check the connection", path + "/check")] : [],
            [
                Definitions([
                    ("Account", Cell(status.binding?.account ?? "not known yet", isCode: status.binding != nil)),
                    ("Key", Cell(source)),
                    (
                        "Webhook secrets",
                        Cell(
                            connection.webhookSecrets.isEmpty
                                ? "None: no webhook is accepted" : format.number(connection.webhookSecrets.count)
                        )
                    ),
                    ("Events that wait", Cell(format.number(status.events.pending))),
                    ("Last event", Cell(status.events.lastReceivedAt.map { format.dateTime($0) } ?? "None yet")),
                ])
            ]
        )
    }

    private func alerts(_ status: StripeStatus, _ request: PageRequest<DashboardVisitor>) -> any PageComponent {
        PageSection(
            "What somebody should look at",
            [
                PageTable(
                    "Alerts",
                    columns: [.init("What"), .init("About"), .init("Last"), .init("Times", .figure)],
                    rows: status.alerts.prefix(50).map { stored in
                        PageTable.Row([
                            Cell(stored.alert.kind.rawValue.replacing("_", with: " ").capitalizedFirst),
                            Cell(
                                stored.alert.subject,
                                href: stored.alert.customer.map { request.path("/customers/\($0)") }
                            ),
                            Cell(request.format.dateTime(stored.lastAt)),
                            Cell(request.format.number(stored.count)),
                        ])
                    },
                    empty: EmptyState("Nothing", "")
                )
            ]
        )
    }

    private func form(_ path: String, _ errors: FormErrors) -> any PageComponent {
        Disclosure(
            "Connect with a key",
            .plain,
            isOpen: !errors.isEmpty,
            [
                PageSection([
                    PageForm(
                        .post,
                        path,
                        fields: [
                            SecretOwner("stripe"),
                            Field(
                                "key",
                                "Secret key",
                                .password(isNew: true),
                                hint: "Of Stripe's dashboard. It is kept on this server and never shown again.",
                                error: errors["key"],
                                isRequired: true
                            ),
                            Field(
                                "secrets",
                                "Webhook secrets",
                                .password(isNew: true),
                                hint: "Those of the endpoint at Stripe, with spaces between them.",
                                error: errors["secrets"]
                            ),
                        ],
                        buttons: [PageButton("Connect")],
                        errors: errors.others(than: ["key", "secrets"])
                    )
                ])
            ]
        )
    }
}
