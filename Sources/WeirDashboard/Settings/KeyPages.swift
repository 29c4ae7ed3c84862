import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// API keys: make, show once, revoke.
struct KeyPages: DashboardGroup {
    private static let path = SettingsTab.keys.path

    /// What most keys are for.
    private enum Preset: String, CaseIterable {
        case everything
        case usage
        case reading

        var label: String {
            switch self {
            case .everything: "Everything"
            case .usage: "Record and ask for usage"
            case .reading: "Read everything"
            }
        }

        var scopes: Set<Scope> {
            switch self {
            case .everything: [.all]
            case .usage: [.resource(.usage, .write), .resource(.usage, .read), .resource(.customers, .read)]
            case .reading:
                Set(
                    Scope.allScopes.filter { scope in
                        if case .resource(_, .read) = scope { true } else { false }
                    }
                )
            }
        }
    }

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in try await list(request) }
        pages.post(Self.path, needs: .manageSettings) { request in
            let name = request.form["name"]
            guard !name.isEmpty, name.utf8.count <= 100, let preset = Preset(rawValue: request.form["scopes"]) else {
                var errors = FormErrors()
                errors["name"] = "Give a name of up to 100 characters."
                return try await list(request, errors: errors)
            }
            var created: CreatedKey?
            try await request.once { context in
                created = try await request.services.keys.create(
                    CreateKey(name: name, scopes: preset.scopes),
                    granting: [.all],
                    context,
                    keeping: PageKeeping.key
                )
            }
            // Not a redirect: the secret is shown by this answer alone.
            return try await list(request, created: created, isRepeated: created == nil)
        }
        pages.post(Self.path + "/{id}/revoke", needs: .manageSettings) { request in
            let key = try await request.services.keys.revoke(
                try request.identifier(),
                granting: [.all],
                request.context
            )
            return .redirect(request.path(Self.path), Flash(.good, "The key '\(key.name)' opens nothing any more."))
        }
    }

    private func list(
        _ request: PageRequest<DashboardVisitor>,
        created: CreatedKey? = nil,
        isRepeated: Bool = false,
        errors: FormErrors = FormErrors()
    ) async throws -> PageAnswer {
        let keys = try await request.services.keys.keys(in: request.workspace)
        let mayChange = request.may(.manageSettings)
        var content: [any PageComponent] = []
        if let created {
            content.append(
                SecretText(
                    "The key '\(created.key.name)'",
                    created.secret.text,
                    hint: "Keep it now: it is not shown again."
                )
            )
        }
        if isRepeated {
            content.append(
                PageNote(
                    .warning,
                    "The form was sent twice, and the key was made once: its secret was shown by the first answer. "
                        + "If you have not seen it, revoke the key and make another one."
                )
            )
        }
        content.append(
            PageSection([
                PageTable(
                    "API keys",
                    columns: [
                        .init("Name"), .init("Key"), .init("May do"), .init("Last used"), .init("State"),
                        .init("Actions", .actions),
                    ],
                    rows: keys.prefix(200).map { row($0, request, mayChange) },
                    empty: EmptyState("No keys", "Create one to let a program in.")
                )
            ])
        )
        if mayChange {
            content.append(
                PageSection(
                    "New key",
                    [
                        PageForm(
                            .post,
                            request.path(Self.path),
                            fields: [
                                HiddenField("key", request.formKey),
                                Field(
                                    "name",
                                    "Name",
                                    hint: "What the key is for: Production back end.",
                                    error: errors["name"],
                                    isRequired: true
                                ),
                                Field(
                                    "scopes",
                                    "May do",
                                    .choice(Preset.allCases.map { FieldOption($0.rawValue, $0.label) }),
                                    hint: "Single scopes can be given with 'weir keys create'."
                                ),
                            ],
                            buttons: [PageButton("Create the key")]
                        )
                    ]
                )
            )
        }
        return SettingsTab.keys.page(request, content, isInvalid: !errors.isEmpty)
    }

    private func row(_ key: APIKey, _ request: PageRequest<DashboardVisitor>, _ mayChange: Bool) -> PageTable.Row {
        let isValid = key.isValid(at: request.now)
        let state =
            key.revokedAt != nil
            ? Badge("Revoked", .plain) : isValid ? Badge("Active", .good) : Badge("Expired", .warning)
        let scopes = key.scopes.map(\.description).sorted()
        var actions: [any PageComponent] = []
        if mayChange, isValid {
            actions = [
                Disclosure(
                    "Revoke",
                    .danger,
                    [
                        PageText("Whatever uses the key '\(key.name)' is refused at once. This cannot be undone."),
                        PageForm.button("Revoke the key", request.path("\(Self.path)/\(key.id)/revoke"), .danger),
                    ]
                )
            ]
        }
        return PageTable.Row([
            Cell(key.name, detail: key.customer.map { "for \($0) only" }),
            Cell("\(key.shownPrefix)…\(key.lastFour)", isCode: true),
            Cell(
                scopes == ["*"] ? "Everything" : scopes.prefix(3).joined(separator: ", "),
                detail: scopes.count > 3 ? "and \(scopes.count - 3) more" : nil
            ),
            Cell(key.lastUsedAt.map { request.format.dateTime($0) } ?? "Never"),
            .badge(state, detail: key.expiresAt.map { "until \(request.format.date($0))" }),
            .parts(actions),
        ])
    }
}
