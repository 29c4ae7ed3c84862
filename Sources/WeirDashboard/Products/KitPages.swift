import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// Account kits: which features customers may use at all, as a matrix of kits and features.
struct KitPages: DashboardGroup {
    func register(on pages: DashboardRegistrar) {
        pages.get("/products/kits") { request in
            .page(try await matrix(.empty, FormErrors(), isSent: false, request))
        }
        pages.post("/products/kits/matrix", needs: .manageProducts) { request in
            try await request.submit(
                to: request.products(.kits),
                "The kits are saved.",
                form: { try await matrix($0, $1, isSent: true, request) },
                { try await save(request) }
            )
        }
        pages.post("/products/kits", needs: .manageProducts) { request in
            try await request.submit(
                to: request.products(.kits),
                "The kit '\(request.form["name"])' is there.",
                form: { try await matrix($0, $1, isSent: false, request) },
                {
                    var object = JSONObject()
                    object["name"] = ProductForm.text(request.form["name"])
                    object["description"] = ProductForm.text(request.form["description"])
                    object["mode"] = ProductForm.text(request.form["mode"])
                    let input = try ProductForm.read(object, KitRequest.create)
                    _ = try await request.services.kits.create(input, request.context, keeping: AuditedAnswers.kit)
                }
            )
        }
        pages.post("/products/kits/{id}/delete", needs: .manageProducts) { request in
            let id = try request.identifier(as: AccountKitID.self)
            return try await request.press(request.products(.kits), "The kit is deleted.") {
                _ = try await request.services.kits.delete(id, request.context)
            }
        }
    }

    /// What a kit says of a feature, as the matrix shows it.
    enum Say: String, CaseIterable {
        /// What its mode says.
        case mode = ""
        case on
        case off

        init(_ kit: AccountKit, _ feature: FeatureKey) {
            self = kit.primitives[feature].map { $0.isEnabled ? .on : .off } ?? .mode
        }
    }

    /// Stores the kits whose row was changed; what else a kit says of a feature stays.
    private func save(_ request: ProductRequest) async throws {
        let kits = try await request.services.kits.kits(in: request.workspace).map(\.kit)
        let features = request.policy.features.keys.sorted()
        for kit in kits {
            let path = "kit.\(kit.id)."
            guard request.form.has(path + "mode") else { continue }
            // Whoever changed it meanwhile is not overwritten.
            guard request.form[path + "revision"] == "\(kit.revision)" else {
                throw FormRefusal(
                    FormErrors(general: ["The kit '\(kit.name)' was changed by someone else meanwhile. Look again."])
                )
            }
            var primitives = kit.primitives
            for feature in features {
                guard let said = Say(rawValue: request.form[path + "feature.\(feature.text)"]),
                    said != Say(kit, feature)
                else { continue }
                switch said {
                case .mode: primitives[feature] = nil
                case .on, .off:
                    var primitive = primitives[feature] ?? KitPrimitive(isEnabled: said == .on)
                    primitive.isEnabled = said == .on
                    primitives[feature] = primitive
                }
            }
            var input = UpdateKit()
            if primitives != kit.primitives { input.primitives = .set(primitives) }
            if let mode = KitMode(rawValue: request.form[path + "mode"]), mode != kit.mode { input.mode = .set(mode) }
            _ = try await request.services.kits.update(kit.id, input, request.context, keeping: AuditedAnswers.kit)
        }
    }

    // MARK: Page

    private func matrix(
        _ sent: PageQuery,
        _ errors: FormErrors,
        isSent: Bool,
        _ request: ProductRequest
    ) async throws -> ProductPage {
        let kits = try await request.services.kits.kits(in: request.workspace)
        let features = request.policy.features.keys.sorted()
        var content: [any PageComponent] = []
        if kits.isEmpty {
            content.append(
                PageSection(
                    nil,
                    [
                        EmptyState(
                            "No kits yet",
                            "Without a kit, every feature is open to every customer as its plan says."
                        )
                    ]
                )
            )
        } else {
            content.append(
                PageSection(
                    "Kits and features",
                    hint: "What a kit does not say of a feature, its mode says: open allows it, closed refuses it.",
                    [form(kits, features, isSent ? sent : nil, isSent ? errors : FormErrors(), request)]
                )
            )
        }
        guard request.mayManageProducts else { return request.productPage(.kits, content) }
        let hasErrors = !isSent && !errors.isEmpty
        var actions = [Disclosure("New kit", .button, isOpen: hasErrors, [creation(sent, errors, request)])]
        let others = kits.filter { !$0.isDefault }
        if !others.isEmpty {
            actions.append(
                Disclosure(
                    "Delete a kit",
                    .danger,
                    [
                        PageText("A kit that customers or plans use cannot be deleted."),
                        PageTable(
                            "Kits that can be deleted",
                            columns: [.init("Kit"), .init("Actions", .actions)],
                            rows: others.map { listed in
                                PageTable.Row([
                                    Cell(listed.kit.name),
                                    .parts([
                                        PageForm.button(
                                            "Delete \(listed.kit.name)",
                                            request.products(.kits, "/\(listed.kit.id)/delete"),
                                            .small
                                        )
                                    ]),
                                ])
                            },
                            empty: EmptyState("No kits", "")
                        ),
                    ]
                )
            )
        }
        content.append(PageActions(actions))
        return request.productPage(.kits, content)
    }

    private func form(
        _ kits: [ListedKit],
        _ features: [FeatureKey],
        _ sent: PageQuery?,
        _ errors: FormErrors,
        _ request: ProductRequest
    ) -> any PageComponent {
        let isEditable = request.mayManageProducts
        let table = PageTable(
            "Kits and features",
            columns: [PageTable.Column("Feature")] + kits.map { PageTable.Column($0.kit.name) },
            rows: [
                PageTable.Row(
                    [Cell("Mode")]
                        + kits.map { listed in
                            cell(
                                "kit.\(listed.kit.id).mode",
                                listed.kit.mode.rawValue,
                                Self.modes,
                                sent,
                                isEditable,
                                "Mode, \(listed.kit.name)"
                            )
                        }
                )
            ]
                + features.map { feature in
                    PageTable.Row(
                        [Cell(feature.text)]
                            + kits.map { listed in
                                cell(
                                    "kit.\(listed.kit.id).feature.\(feature.text)",
                                    Say(listed.kit, feature).rawValue,
                                    Self.says(listed.kit.mode),
                                    sent,
                                    isEditable,
                                    "\(feature.text), \(listed.kit.name)"
                                )
                            }
                    )
                },
            empty: EmptyState("", ""),
            stacks: false
        )
        guard isEditable else { return table }
        return PageForm(
            .post,
            request.products(.kits, "/matrix"),
            fields: [table] + kits.map { HiddenField("kit.\($0.kit.id).revision", "\($0.kit.revision)") },
            buttons: [PageButton("Save the kits")],
            errors: errors.all
        )
    }

    private static let modes = KitMode.allCases.map { FieldOption($0.rawValue, $0 == .open ? "Open" : "Closed") }

    private static func says(_ mode: KitMode) -> [FieldOption] {
        [
            FieldOption("", mode == .open ? "By mode: allowed" : "By mode: refused"), FieldOption("on", "Allowed"),
            FieldOption("off", "Refused"),
        ]
    }

    private func cell(
        _ name: String,
        _ present: String,
        _ options: [FieldOption],
        _ sent: PageQuery?,
        _ isEditable: Bool,
        _ label: String
    ) -> Cell {
        guard isEditable else { return Cell(options.first { $0.value == present }?.label ?? present) }
        return .parts([MatrixChoice(name: name, label: label, options: options, chosen: sent?.raw(name) ?? present)])
    }

    private func creation(
        _ sent: PageQuery,
        _ errors: FormErrors,
        _ request: ProductRequest
    ) -> PageForm {
        PageForm(
            .post,
            request.products(.kits),
            fields: [
                Field("name", "Name", value: sent["name"], error: errors["name"], isRequired: true),
                Field("description", "Description", value: sent["description"], error: errors["description"]),
                Field("mode", "Mode", .choice(Self.modes), value: sent["mode"], error: errors["mode"]),
            ],
            buttons: [PageButton("Create the kit")],
            errors: errors.others(than: ["name", "description", "mode"])
        )
    }
}
