import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/customers/near-limits`: all who are at or near a limit, those first who have used most of theirs.
struct NearLimitPages: DashboardGroup {
    static let path = "/customers/near-limits"
    static let hint = "Who has used \(AlertRules.nearPercent)% or more of a limit in the present period, warned or not."
    static let nobody = EmptyState(
        "Nobody is near a limit",
        "Customers stand here a few seconds after they have used \(AlertRules.nearPercent)% of a limit."
    )

    private static let pageSize = 50

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in try await page(request) }
    }

    private func page(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let format = request.format
        let path = request.path(Self.path)
        let after = Self.place(request.query)
        let states = try await request.services.figures.store.customersNearLimits(
            in: request.workspace,
            at: request.now,
            after: after,
            limit: Self.pageSize + 1
        )
        let looked = Array(states.prefix(Self.pageSize))
        let found = try await NearLimits.current(of: looked, atMost: Self.pageSize, request)
        let next = states.count > Self.pageSize ? looked.last.flatMap { NearLimitPlace($0) } : nil
        let rows = found.map { one in
            PageTable.Row(
                [
                    Cell(
                        CustomerLabel.text(one.customer),
                        detail: one.customer.externalID,
                        href: request.path("/customers/\(one.customer.id)")
                    ),
                    Cell(one.usage.entitlement.feature.key.text), Cell(format.number(one.used)),
                    Cell(format.number(one.limit)), Cell(format.percent(permille: one.percent * 10)),
                    Cell(format.dateTime(one.usage.resetsAt)),
                ],
                tone: one.percent >= 100 ? .bad : .plain
            )
        }
        return .page(
            Page(
                "At or near a limit",
                [
                    PageHeading(
                        "At or near a limit",
                        subtitle: Self.hint,
                        back: PageLink("Customers", request.path("/customers"))
                    ),
                    PageSection([
                        PageTable(
                            "Customers at or near a limit",
                            columns: [
                                .init("Customer"), .init("Feature"), .init("Used", .figure), .init("Limit", .figure),
                                .init("Share", .figure), .init("Starts anew", .brief),
                            ],
                            rows: rows,
                            empty: states.isEmpty
                                ? Self.nobody
                                : EmptyState("Nobody here any more", "Those who stood here have more by now."),
                            pages: PageTable.Pages(
                                first: after == nil ? nil : path,
                                next: next.map { OwnPath.with(path, Self.query($0)) }
                            )
                        )
                    ]),
                ]
            )
        )
    }

    private static func query(_ place: NearLimitPlace) -> [(String, String?)] {
        [
            ("percent", "\(place.usedPercent)"), ("customer", place.customer.description),
            ("feature", place.feature.text),
        ]
    }

    /// nil for the first page, and for what is no place.
    private static func place(_ query: PageQuery) -> NearLimitPlace? {
        guard let percent = Int(query["percent"]), let customer = CustomerID(query["customer"]),
            let feature = FeatureKey(query["feature"])
        else { return nil }
        return NearLimitPlace(usedPercent: percent, customer: customer, feature: feature)
    }
}
