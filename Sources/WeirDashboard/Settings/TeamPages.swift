import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// Who may sign in, and as what.
struct TeamPages: DashboardGroup {
    let tools: DashboardTools

    private static let path = SettingsTab.team.path

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in try await page(request) }
        pages.post(Self.path, needs: .manageTeam) { request in
            guard let role = TeamRole(rawValue: request.form["role"]) else { throw PageNotFound() }
            do {
                let link = try await request.services.team.invite(
                    name: request.form["name"],
                    email: request.form["email"],
                    role: role,
                    request.context
                )
                // Not a redirect: the link is shown by this answer alone.
                return try await page(request, link: link)
            } catch let error as WeirError where error.code == .duplicateRecord {
                var errors = FormErrors()
                errors["email"] = "Somebody in the team has this address."
                return try await page(request, errors: errors)
            } catch let error as WeirError where error.code == .invalidInput {
                return try await page(request, errors: FormErrors(error))
            }
        }
        pages.post(Self.path + "/{id}/link", needs: .manageTeam) { request in
            let link = try await request.services.team.renewLink(of: try request.identifier(), request.context)
            return try await page(request, link: link)
        }
        pages.post(Self.path + "/{id}/role", needs: .manageTeam) { request in
            guard let role = TeamRole(rawValue: request.form["role"]) else { throw PageNotFound() }
            let member = try await request.services.team.setRole(role, of: try request.identifier(), request.context)
            return .redirect(request.path(Self.path), Flash(.good, "\(member.name): \(member.role.label)."))
        }
        pages.post(Self.path + "/{id}/remove", needs: .manageTeam) { request in
            let member = try await request.services.team.remove(try request.identifier(), request.context)
            return .redirect(request.path(Self.path), Flash(.good, "\(member.name) cannot sign in any more."))
        }
        pages.get(SettingsTab.account.path, needs: .manageOwnAccount) { request in account(request) }
        pages.post(SettingsTab.account.path, needs: .manageOwnAccount) { request in
            do {
                _ = try await request.services.team.setPassword(
                    current: request.form.raw("current") ?? "",
                    new: request.form.raw("new") ?? "",
                    of: request.member.id,
                    keeping: request.token.digest,
                    from: request.call.peer,
                    request.context
                )
            } catch let error as WeirError where error.code == .invalidInput {
                return account(request, FormErrors(error))
            }
            return .redirect(
                request.path(SettingsTab.account.path),
                Flash(.good, "The new password holds; on other browsers you are signed out.")
            )
        }
    }

    // MARK: Team

    private func page(
        _ request: PageRequest<DashboardVisitor>,
        link: TeamService.MadeLink? = nil,
        errors: FormErrors = FormErrors()
    ) async throws -> PageAnswer {
        let members = try await request.services.team.members()
        let mayChange = request.may(.manageTeam)
        var content: [any PageComponent] = []
        if let link {
            let base = RequestOrigin.base(of: request.call, publicURL: tools.publicURL)
            content.append(
                SecretText(
                    "Link for \(link.member?.name ?? "")",
                    "\(base)\(DashboardAudience.path)/link/\(link.secret)",
                    hint:
                        "Hand it on yourself. It works once, until \(request.format.dateTime(link.expiresAt)), and is not shown again."
                )
            )
        }
        content.append(
            PageSection([
                PageTable(
                    "Team",
                    columns: [
                        .init("Name"), .init("Role"), .init("Signs in"), .init("Since"), .init("Actions", .actions),
                    ],
                    rows: members.map { row($0, request, mayChange) },
                    empty: EmptyState("Nobody", "")
                )
            ])
        )
        if mayChange { content.append(invitation(request, link == nil, errors)) }
        return SettingsTab.team.page(request, content, isInvalid: !errors.isEmpty)
    }

    private func invitation(
        _ request: PageRequest<DashboardVisitor>,
        _ keepsTyped: Bool,
        _ errors: FormErrors
    ) -> any PageComponent {
        PageSection(
            "Invite someone",
            [
                PageForm(
                    .post,
                    request.path(Self.path),
                    fields: [
                        Field(
                            "name",
                            "Name",
                            value: keepsTyped ? request.form["name"] : "",
                            error: errors["name"],
                            isRequired: true
                        ),
                        Field(
                            "email",
                            "E-mail",
                            .email,
                            value: keepsTyped ? request.form["email"] : "",
                            error: errors["email"],
                            isRequired: true
                        ),
                        Choices(
                            "role",
                            "Role",
                            .one,
                            TeamRole.allCases.reversed().map {
                                FieldOption($0.rawValue, "\($0.label): \($0.summary)")
                            },
                            chosen: [
                                (keepsTyped ? request.form.optional("role") : nil) ?? TeamRole.readOnly.rawValue
                            ]
                        ),
                    ],
                    buttons: [PageButton("Create an invitation")]
                )
            ]
        )
    }

    private func row(
        _ member: TeamMember,
        _ request: PageRequest<DashboardVisitor>,
        _ mayChange: Bool
    ) -> PageTable.Row {
        let path = request.path("\(Self.path)/\(member.id)")
        let isSelf = member.id == request.member.id
        var actions: [any PageComponent] = []
        if mayChange {
            actions = [
                Disclosure(
                    "Change",
                    .button,
                    [
                        PageForm(
                            .post,
                            path + "/role",
                            fields: [
                                Choices(
                                    "role",
                                    "Role of \(member.name)",
                                    .one,
                                    TeamRole.allCases.map { FieldOption($0.rawValue, "\($0.label): \($0.summary)") },
                                    chosen: [member.role.rawValue]
                                )
                            ],
                            buttons: [PageButton("Save the role")]
                        ),
                        PageForm.button(
                            member.joinedAt == nil ? "New invitation link" : "Link to sign in",
                            path + "/link",
                            .small
                        ),
                        PageForm.button("Remove \(member.name)", path + "/remove", .danger),
                    ]
                )
            ]
        }
        return PageTable.Row([
            Cell(member.name, detail: member.email, parts: isSelf ? [Badge("You", .info)] : []),
            Cell(member.role.label),
            Cell(member.joinedAt == nil ? "Invited" : member.password == nil ? "By links" : "By password"),
            Cell(request.format.date(member.joinedAt ?? member.createdAt)),
            .parts(actions),
        ])
    }

    // MARK: Own account

    private func account(
        _ request: PageRequest<DashboardVisitor>,
        _ errors: FormErrors = FormErrors()
    ) -> PageAnswer {
        let member = request.member
        var fields: [any PageComponent] = [SecretOwner(member.email)]
        if member.password != nil {
            fields.append(
                Field(
                    "current",
                    "Current password",
                    .password(isNew: false),
                    error: errors["current"],
                    isRequired: true
                )
            )
        }
        fields.append(
            Field(
                "new",
                "New password",
                .password(isNew: true),
                hint: "At least 12 characters.",
                error: errors["new"],
                isRequired: true
            )
        )
        return SettingsTab.account.page(
            request,
            [
                PageSection([
                    Definitions([
                        ("Name", Cell(member.name)), ("E-mail", Cell(member.email)),
                        ("Role", Cell(member.role.label, detail: member.role.summary)),
                    ])
                ]),
                PageSection(
                    member.password == nil ? "Set a password" : "Change the password",
                    [
                        PageForm(
                            .post,
                            request.path(SettingsTab.account.path),
                            fields: fields,
                            buttons: [PageButton("Save the password")],
                            errors: errors.others(than: ["current", "new"])
                        )
                    ]
                ),
            ],
            isInvalid: !errors.isEmpty
        )
    }
}
