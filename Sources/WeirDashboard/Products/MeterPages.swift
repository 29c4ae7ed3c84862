import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// Meters: what is counted, and how.
struct MeterPages: DashboardGroup {
    /// Events that a preview looks at.
    static let previewed = 20
    static let fields = ["eventNames": "events", "eventName": "events", "percentile": "percentile"]

    func register(on pages: DashboardRegistrar) {
        pages.get("/products/meters") { request in
            let meters = try await request.services.meters.meters(in: request.workspace, status: .all)
            return .page(list(meters, request))
        }
        pages.get("/products/meters/new", needs: .manageProducts) { request in
            .page(form(.empty, FormErrors(), nil, request))
        }
        pages.post("/products/meters/new", needs: .manageProducts) { request in
            if request.form["do"] == "preview" { return try await preview(request) }
            return try await request.submit(
                to: request.products(.meters),
                "The meter '\(request.form["code"])' counts from now on.",
                fields: Self.fields,
                form: { form($0, $1, nil, request) },
                {
                    let input = try Self.input(request.form)
                    _ = try await request.services.meters.create(input, request.context, keeping: AuditedAnswers.meter)
                }
            )
        }
        pages.post("/products/meters/{code}/archive", needs: .manageProducts) { request in
            let code = request.parameter("code")
            return try await request.press(request.products(.meters), "The meter '\(code)' is archived.") {
                _ = try await request.services.meters.archive(code, request.context, keeping: AuditedAnswers.meter)
            }
        }
        pages.post("/products/meters/{code}/rename", needs: .manageProducts) { request in
            let code = request.parameter("code")
            return try await request.press(request.products(.meters), "The meter '\(code)' is renamed.") {
                let name = try ProductForm.read(
                    JSONObject(members: [.init(name: "displayName", value: .string(request.form["name"]))]),
                    MeterRequest.rename
                )
                _ = try await request.services.meters.rename(
                    code,
                    to: name,
                    request.context,
                    keeping: AuditedAnswers.meter
                )
            }
        }
    }

    // MARK: The list

    private func list(_ meters: [Meter], _ request: ProductRequest) -> ProductPage {
        let active = meters.filter { $0.archivedAt == nil }
        let archived = meters.filter { $0.archivedAt != nil }
        var content: [any PageComponent] = [
            PageSection(
                nil,
                [
                    table(
                        "Meters",
                        active,
                        request,
                        empty: EmptyState("No meters yet", "A meter turns events into quantities.")
                    )
                ]
            )
        ]
        if !archived.isEmpty {
            let table = table("Archived meters", archived, request, empty: EmptyState("", ""))
            content.append(Disclosure("Archived: \(request.format.number(archived.count))", [table]))
        }
        return request.productPage(
            .meters,
            actions: request.mayManageProducts
                ? [PageButton("New meter", href: request.products(.meters, "/new"), .primary)] : [],
            content
        )
    }

    private func table(
        _ caption: String,
        _ meters: [Meter],
        _ request: ProductRequest,
        empty: EmptyState
    ) -> PageTable {
        PageTable(
            caption,
            columns: [
                PageTable.Column("Meter"), PageTable.Column("Events"), PageTable.Column("Counts"),
                PageTable.Column("Kept apart by"), PageTable.Column("Actions", .actions),
            ],
            rows: meters.map { meter in
                PageTable.Row([
                    Cell(meter.displayName, detail: meter.code), Cell(meter.eventNames.joined(separator: ", ")),
                    Cell(MeterText.summary(of: meter), detail: MeterText.conditions(of: meter)),
                    Cell(meter.groupKeys.isEmpty ? "—" : meter.groupKeys.joined(separator: ", ")),
                    .parts(actions(meter, request)),
                ])
            },
            empty: empty
        )
    }

    private func actions(_ meter: Meter, _ request: ProductRequest) -> [any PageComponent] {
        guard request.mayManageProducts, meter.archivedAt == nil else { return [] }
        let path = request.products(.meters, "/\(OwnPath.encoded(meter.code))")
        return [
            Disclosure(
                "Rename",
                .button,
                [
                    PageForm(
                        .post,
                        path + "/rename",
                        kind: .inline,
                        fields: [Field("name", "Name", value: meter.displayName)],
                        buttons: [PageButton("Rename", .small)]
                    )
                ]
            ),
            Disclosure(
                "Archive",
                .danger,
                [
                    PageText("Later events do not count in it; what it has counted stays."),
                    PageForm.button("Archive \(meter.code)", path + "/archive", .danger),
                ]
            ),
        ]
    }
}
