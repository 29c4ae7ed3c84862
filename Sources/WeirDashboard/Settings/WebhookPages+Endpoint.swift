import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// One endpoint, and what was sent to it.
extension WebhookPages {
    func endpoint(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let webhooks = request.services.webhooks
        let endpoint = try await webhooks.endpoint(try request.identifier(), in: request.workspace)
        let path = request.path("\(Self.path)/\(endpoint.id)")
        let filter = DeliveryFilter(request, path: path)
        var deliveries = try await webhooks.deliveries(
            of: endpoint.id,
            state: filter.state,
            before: filter.before.flatMap { WebhookDeliveryID($0) },
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
        let pages = filter.pages(behind: hasMore ? deliveries.last?.delivery.id.description : nil)
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
                            filter.form { Self.word($0) },
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
