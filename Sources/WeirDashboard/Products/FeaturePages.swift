import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// Features: what can be granted or limited.
struct FeaturePages: DashboardGroup {
    func register(on pages: DashboardRegistrar) {
        pages.get("/products/features") { request in
            let features = try await request.services.features.features(in: request.workspace)
            return .page(list(features, .empty, FormErrors(), request))
        }
        pages.post("/products/features", needs: .manageProducts) { request in
            try await request.submit(
                to: request.products(.features),
                "The feature '\(request.form["key"])' is there.",
                form: { sent, errors in
                    let features = try await request.services.features.features(in: request.workspace)
                    return list(features, sent, errors, request)
                },
                {
                    var object = JSONObject()
                    object["key"] = ProductForm.text(request.form["key"])
                    object["type"] = ProductForm.text(request.form["type"])
                    object["unit"] = ProductForm.text(request.form["unit"])
                    object["failMode"] = ProductForm.text(request.form["failMode"])
                    object["meter"] = request.form["type"] == "metered" ? ProductForm.text(request.form["meter"]) : nil
                    let input = try ProductForm.read(object, FeatureRequest.create)
                    _ = try await request.services.features.create(
                        input,
                        request.context,
                        keeping: AuditedAnswers.feature
                    )
                }
            )
        }
        pages.post("/products/features/{key}", needs: .manageProducts) { request in
            let key = request.parameter("key")
            return try await request.press(request.products(.features), "The feature '\(key)' is changed.") {
                var object = JSONObject()
                object["unit"] = ProductForm.text(request.form["unit"]) ?? .null
                object["failMode"] = ProductForm.text(request.form["failMode"])
                let input = try ProductForm.read(object) { FeatureRequest.update($0) }
                _ = try await request.services.features.update(
                    key,
                    input,
                    request.context,
                    keeping: AuditedAnswers.feature
                )
            }
        }
    }

    private static let failModes = [
        FieldOption("closed", "Refuse"),
        FieldOption("open", "Allow"),
    ]

    private func list(
        _ features: [ListedFeature],
        _ sent: PageQuery,
        _ errors: FormErrors,
        _ request: ProductRequest
    ) -> ProductPage {
        let table = PageTable(
            "Features",
            columns: [
                PageTable.Column("Feature"), PageTable.Column("Type"), PageTable.Column("Meter"),
                PageTable.Column("Unit"), PageTable.Column("When Weir cannot decide"),
                PageTable.Column("Actions", .actions),
            ],
            rows: features.map { listed in
                PageTable.Row([
                    Cell(listed.feature.key.text), Cell(FeatureText.type(listed.feature.kind.name)),
                    Cell(listed.meter ?? "—"), Cell(listed.feature.unit ?? "—"),
                    Cell(listed.feature.failMode == .open ? "Allowed" : "Refused"),
                    .parts(request.mayManageProducts ? [change(listed.feature, request)] : []),
                ])
            },
            empty: EmptyState("No features yet", "A feature is what plans grant and limit.")
        )
        var content: [any PageComponent] = [PageSection(nil, [table])]
        if request.mayManageProducts {
            content.append(
                Disclosure("New feature", .button, isOpen: !errors.isEmpty, [creation(sent, errors, request)])
            )
        }
        return request.productPage(.features, content)
    }

    private func change(_ feature: Feature, _ request: ProductRequest) -> Disclosure {
        Disclosure(
            "Change",
            .button,
            [
                PageForm(
                    .post,
                    request.products(.features, "/\(OwnPath.encoded(feature.key.text))"),
                    fields: [
                        Field("unit", "Unit", value: feature.unit ?? "", hint: "What one is called: call."),
                        Field(
                            "failMode",
                            "When Weir cannot decide",
                            .choice(Self.failModes),
                            value: feature.failMode.rawValue
                        ),
                    ],
                    buttons: [PageButton("Save \(feature.key.text)")]
                )
            ]
        )
    }

    private func creation(
        _ sent: PageQuery,
        _ errors: FormErrors,
        _ request: ProductRequest
    ) -> PageForm {
        let meters = request.policy.meters.meters.filter { $0.archivedAt == nil }.map(\.code).sorted()
        return PageForm(
            .post,
            request.products(.features),
            fields: [
                Field(
                    "key",
                    "Key",
                    value: sent["key"],
                    hint: "Names it in the API for good: email.send.",
                    error: errors["key"],
                    isRequired: true
                ),
                Field(
                    "type",
                    "Type",
                    .choice(FeatureKind.Name.allCases.map { FieldOption($0.rawValue, FeatureText.type($0)) }),
                    value: sent["type"],
                    error: errors["type"]
                ),
                Field(
                    "meter",
                    "Meter",
                    .choice([FieldOption("", "One of its own")] + meters.map { FieldOption($0, $0) }),
                    value: sent["meter"],
                    hint: "For metered features.",
                    error: errors["meter"]
                ),
                Field("unit", "Unit", value: sent["unit"], hint: "What one is called: call.", error: errors["unit"]),
                Field(
                    "failMode",
                    "When Weir cannot decide",
                    .choice(Self.failModes),
                    value: sent["failMode"],
                    error: errors["failMode"]
                ),
            ],
            buttons: [PageButton("Create the feature")],
            errors: errors.others(than: ["key", "type", "meter", "unit", "failMode"])
        )
    }
}

/// Features in words.
enum FeatureText {
    static func type(_ name: FeatureKind.Name) -> String {
        switch name {
        case .metered: "Metered"
        case .boolean: "On or off"
        case .staticValue: "A value"
        }
    }
}
