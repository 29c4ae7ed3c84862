import WeirCore
import WeirMail
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// What is mailed, and whether mail can be sent.
struct MailPages: DashboardGroup {
    let tools: DashboardTools

    private static let path = SettingsTab.mail.path
    private static let pageSize = 25

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in try await page(request) }
        pages.post(Self.path + "/test", needs: .manageSettings) { request in
            guard let address = MailAddress(request.form["address"]) else {
                var errors = FormErrors()
                errors["address"] = "This is no e-mail address that can be written to."
                return try await page(request, errors)
            }
            let outcome = await request.services.mailSender.sendTest(
                to: address,
                mode: request.visitor.workspace.mode,
                id: tools.ids.make(at: request.now),
                at: request.now
            )
            return .redirect(request.path(Self.path), Self.flash(outcome, request.form["address"]))
        }
        pages.post(Self.path + "/quiet", needs: .manageSettings) { request in
            var mail = MailSettingsChanges()
            mail.isQuiet = .set(request.form.has("quiet"))
            if let text = request.form.optional("replyTo") {
                mail.replyTo = .set(text)
            } else {
                mail.replyTo = .clear
            }
            var input = UpdateSettings()
            input.mail = .set(mail)
            _ = try await request.services.settings.update(input, request.context)
            return .redirect(request.path(Self.path), Flash(.good, "Mail follows this from now on."))
        }
        pages.post(Self.path + "/{id}/resend", needs: .manageCustomers) { request in
            _ = try await request.services.mails.resend(try request.identifier(), request.context)
            return .redirect(request.path(Self.path), Flash(.good, "The mail is sent again."))
        }
    }

    private static func flash(_ outcome: MailOutcome?, _ address: String) -> Flash {
        switch outcome {
        case nil:
            Flash(.bad, "No address is set from which mail is sent. Start the server with WEIR_MAIL_FROM.")
        case .sent?: Flash(.good, "A test mail is on its way to \(address).")
        case .refused(let cause, _)?: Flash(.bad, "The mail was refused: \(cause)")
        case .postponed(let cause)?: Flash(.bad, "The mail was not sent: \(cause)")
        case .unknown(let cause)?: Flash(.warning, "The mail may have been sent: \(cause)")
        }
    }

    private func page(
        _ request: PageRequest<DashboardVisitor>,
        _ errors: FormErrors = FormErrors()
    ) async throws -> PageAnswer {
        let filter = DeliveryFilter(request, path: request.path(Self.path))
        let found = try await request.services.mails.mails(
            of: nil,
            kind: nil,
            state: filter.state,
            before: filter.before.flatMap { MailID($0) },
            limit: Self.pageSize,
            request.context
        )
        let mails = Array(found.prefix(Self.pageSize))
        var content: [any PageComponent] = []
        if request.may(.manageSettings) { content.append(forms(request, errors)) }
        content.append(
            PageSection(
                "Mails to customers",
                [
                    filter.form { Self.badge($0).text },
                    PageTable(
                        "Mails",
                        columns: [
                            .init("Mail"), .init("To"), .init("When"), .init("State"), .init("Actions", .actions),
                        ],
                        rows: mails.map { row($0, request) },
                        empty: EmptyState("No mails", "Invoices, reminders and warnings to customers are listed here."),
                        pages: filter.pages(
                            behind: found.count > Self.pageSize ? mails.last?.id.description : nil
                        )
                    ),
                ]
            )
        )
        return SettingsTab.mail.page(request, content, isInvalid: !errors.isEmpty)
    }

    private func forms(_ request: PageRequest<DashboardVisitor>, _ errors: FormErrors) -> any PageComponent {
        let mail = request.policy.settings.mail
        let path = request.path(Self.path)
        return PageGrid(
            .halves,
            [
                PageSection(
                    "Test mail",
                    hint: "Shows whether the server can send mail.",
                    [
                        PageForm(
                            .post,
                            path + "/test",
                            fields: [
                                Field(
                                    "address",
                                    "To",
                                    .email,
                                    value: errors.isEmpty ? request.member.email : request.form["address"],
                                    error: errors["address"],
                                    isRequired: true
                                )
                            ],
                            buttons: [PageButton("Send a test mail")]
                        )
                    ]
                ),
                PageSection(
                    "Mail to customers",
                    [
                        PageForm(
                            .post,
                            path + "/quiet",
                            fields: [
                                Field("replyTo", "Answers go to", .email, value: mail.replyTo ?? ""),
                                Field(
                                    "quiet",
                                    "Send no mail to customers",
                                    .check(isChecked: mail.isQuiet),
                                    hint: "Links that customers ask for themselves are sent all the same."
                                ),
                            ],
                            buttons: [PageButton("Save")]
                        )
                    ]
                ),
            ]
        )
    }

    private func row(_ mail: OutboxMail, _ request: PageRequest<DashboardVisitor>) -> PageTable.Row {
        let canResend = mail.state != .delivered && request.may(.manageCustomers)
        return PageTable.Row([
            Cell(mail.content.kind.rawValue.replacing("_", with: " ").capitalizedFirst, detail: mail.lastError),
            Cell(mail.recipient, href: request.path("/customers/\(mail.customer)")),
            Cell(request.format.dateTime(mail.createdAt)),
            .badge(Self.badge(mail.state)),
            .parts(
                canResend
                    ? [PageForm.button("Send again", request.path("\(Self.path)/\(mail.id)/resend"), .small)] : []
            ),
        ])
    }

    private static func badge(_ state: DeliveryState) -> Badge {
        switch state {
        case .waiting: Badge("Waiting", .info)
        case .delivered: Badge("Sent", .good)
        case .failed: Badge("Failed", .bad)
        case .omitted: Badge("Left out", .plain)
        }
    }
}
