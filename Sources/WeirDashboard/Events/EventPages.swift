import HTTPTypes
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/events`: what comes in, one event, and those that were rejected.
struct EventPages: DashboardGroup {
    func register(on pages: DashboardRegistrar) {
        pages.get("/events") { request in
            let list = try await Self.list(request, path: request.site.events.list, of: nil, zone: request.visitor.zone)
            return .page(Page("Events", Self.heading(request, isRejected: false) + list.parts()))
        }
        pages.get("/events/rejected") { try await rejected($0) }
        pages.post("/events/rejected/replay", needs: .manageEvents) { try await replay($0) }
        pages.get("/events/rejected/discard", needs: .manageEvents) { try await confirmDiscard($0) }
        pages.post("/events/rejected/discard", needs: .manageEvents) { try await discard($0) }
        pages.get("/events/{customer}/{sequence}") { request in
            guard let sequence = Sequence64(request.parameter("sequence")) else { throw PageNotFound() }
            let detail = try await request.services.usage.events.event(
                sequence,
                of: .id(try request.identifier("customer", as: CustomerID.self)),
                context: request.context
            )
            let page = EventPage(site: request.site, detail: detail)
            return .page(Page(detail.listing.event.event.name, page.parts()))
        }
    }

    private static func heading(
        _ request: PageRequest<DashboardVisitor>,
        isRejected: Bool
    ) -> [any PageComponent] {
        [
            PageHeading("Events"),
            PageTabs(
                "Events",
                [
                    NavigationItem("Accepted", request.site.events.list, isCurrent: !isRejected),
                    NavigationItem("Rejected", request.site.events.rejected, isCurrent: isRejected),
                ]
            ),
        ]
    }

    // MARK: List

    /// The newest events, or those that a filter shows; of one customer, if one is given.
    ///
    /// `zone`: In which days are meant.
    static func list(
        _ request: PageRequest<DashboardVisitor>,
        path: String,
        of owner: CustomerID?,
        zone: Zone
    ) async throws -> EventList {
        let query = request.query
        var list = EventList(
            site: request.site,
            filter: EventList.Filter(
                customer: owner == nil ? query["customer"] : "",
                name: query["name"],
                key: query["key"],
                from: query["from"],
                to: query["to"],
                status: EventStatus(rawValue: query["status"])
            ),
            events: [],
            path: path,
            isLive: false,
            isFirstPage: query.optional("before") == nil,
            showsCustomer: owner == nil
        )
        let customer =
            if let owner { owner as CustomerID? } else {
                try await request.named(list.filter.customer, &list.errors)
            }
        let range = range(list.filter, zone, &list.errors)
        guard list.errors.isEmpty, let range else { return list }
        let filter = EventFilter(
            customer: customer.map { .id($0) },
            eventName: query.optional("name"),
            key: query.optional("key"),
            range: range,
            status: list.filter.status
        )
        let events = request.services.usage.events
        let isOfAll = list.filter.from.isEmpty && list.filter.to.isEmpty
        if customer == nil, !isOfAll {
            // A time of the whole workspace is read customer by customer; the list goes on where a page ended.
            let page = try await events.events(
                filter,
                after: cursor(query["before"]),
                limit: EventList.pageSize,
                bounds: EventListBounds(entries: 2_000, customers: 100),
                context: request.context
            )
            list.events = page.events
            list.next = page.next.map { "\($0.customer)-\($0.sequence)" }
            return list
        }
        let before = Sequence64(query["before"])
        let newest = try await events.newest(
            filter,
            before: customer == nil ? nil : before,
            limit: EventList.pageSize,
            context: request.context
        )
        list.events = newest.events
        list.customers = newest.customers
        list.next = newest.before.map { "\($0)" }
        list.isLive = list.isFirstPage && isOfAll
        return list
    }

    /// `cust_…-17`.
    private static func cursor(_ text: String) -> EventCursor? {
        let parts = text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let customer = CustomerID(parts[0]), let sequence = Sequence64(parts[1]) else {
            return nil
        }
        return EventCursor(customer: customer, sequence: sequence)
    }

    /// The time that a filter names, in days or instants; a day at its end belongs to it.
    private static func range(_ filter: EventList.Filter, _ zone: Zone, _ errors: inout [String]) -> TimeRange? {
        func instant(_ text: String, isEnd: Bool) -> Timestamp? {
            if let day = LocalDate(text) { return zone.startOfDay(isEnd ? day.adding(days: 1) : day) }
            return Timestamp(iso8601: text)
        }
        var start = Timestamp.earliest
        var end = Timestamp.distantFuture
        for (text, isEnd) in [(filter.from, false), (filter.to, true)] where !text.isEmpty {
            guard let found = instant(text, isEnd: isEnd) else {
                errors.append("A time is a day like 2026-02-28 or an instant like 2026-02-28T12:00:00Z.")
                return nil
            }
            if isEnd { end = found } else { start = found }
        }
        guard start <= end else {
            errors.append("The time ends before it begins.")
            return nil
        }
        return TimeRange(start: start, end: end)
    }

    // MARK: Rejected

    private func filter(
        _ query: PageQuery,
        _ request: PageRequest<DashboardVisitor>,
        _ errors: inout [String]
    ) async throws -> (shown: RejectedList.Filter, filter: RejectedEventFilter) {
        let shown = RejectedList.Filter(customer: query["customer"], name: query["name"], code: query["code"])
        let customer = try await request.named(shown.customer, &errors)
        return (
            shown,
            RejectedEventFilter(
                customer: customer,
                eventName: query.optional("name"),
                code: query.optional("code")
            )
        )
    }

    private func rejected(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let events = request.services.usage.events
        var errors: [String] = []
        let (shown, filter) = try await filter(request.query, request, &errors)
        let before = RejectedEventID(request.query["before"])
        var list = RejectedList(
            site: request.site,
            filter: shown,
            errors: errors,
            events: [],
            causes: [],
            customers: [:],
            isFirstPage: before == nil
        )
        if errors.isEmpty {
            var found = try await events.rejected(
                filter: filter,
                before: before,
                limit: RejectedList.pageSize + 1,
                context: request.context
            )
            if found.count > RejectedList.pageSize {
                found.removeLast()
                list.next = found.last?.id
            }
            list.events = found
            list.causes = try await events.rejectedCauses(filter, context: request.context)
            list.customers = try await request.names(of: found.compactMap(\.customer))
        }
        let key = request.may(.manageEvents) ? request.formKey : nil
        return .page(Page("Rejected events", Self.heading(request, isRejected: true) + list.parts(formKey: key)))
    }

    private func replay(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        var errors: [String] = []
        let (shown, filter) = try await filter(request.form, request, &errors)
        if let error = errors.first { throw WeirError(.notFound, error) }
        let selection: ReplaySelection
        if let text = request.form.optional("id") {
            guard let id = RejectedEventID(text) else { throw PageNotFound() }
            selection = .ids([id])
        } else {
            selection = .all(filter, before: nil)
        }
        // Whatever is replayed twice counts once: its key is its own.
        let outcome = try await request.services.usage.events.replay(selection, context: request.context) {
            KeptEvent.read($0)
        }
        try await note(request, "rejectedEvents.replayed")
        return .redirect(
            PageAddress(request.site.events.rejected, shown.items).text,
            Self.flash(outcome)
        )
    }

    private static func flash(_ outcome: ReplayOutcome) -> Flash {
        var (accepted, rejected, missing) = (0, 0, 0)
        for entry in outcome.entries {
            switch entry.fate {
            case .tried(.accepted): accepted += 1
            case .tried(.rejected): rejected += 1
            case .missing: missing += 1
            }
        }
        var told = ["\(accepted) accepted"]
        if rejected > 0 {
            told.append("\(rejected) rejected again: \(outcome.causes.first?.message ?? "")")
        }
        if missing > 0 { told.append("\(missing) were not there any more") }
        if outcome.next != nil { told.append("there are more; replay once more") }
        return Flash(rejected > 0 ? .warning : .good, "Replayed: " + told.joined(separator: "; ") + ".")
    }

    private func confirmDiscard(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        var errors: [String] = []
        let (shown, filter) = try await filter(request.query, request, &errors)
        if let error = errors.first { throw WeirError(.notFound, error) }
        let outcome = try await request.services.usage.events.discardRejected(
            filter,
            isDryRun: true,
            context: request.context
        )
        return .page(
            Page(
                "Discard rejected events",
                kind: .narrow,
                [
                    PageHeading(
                        "Discard rejected events",
                        back: PageLink("Rejected events", PageAddress(request.site.events.rejected, shown.items).text)
                    ),
                    PageNote(
                        .warning,
                        "\(request.site.number(outcome.matched)) rejected events are given up. They cannot be replayed then.",
                        items: outcome.causes.prefix(20).map {
                            "\(request.site.number($0.count)): \(RejectedList.words(of: $0.code))"
                        }
                    ),
                    PageSection(
                        nil,
                        [
                            PageForm(
                                .post,
                                request.site.events.rejected + "/discard",
                                fields: shown.items.compactMap { item in item.value.map { HiddenField(item.name, $0) } }
                                    + [HiddenField("all", "yes"), HiddenField("key", request.formKey)],
                                buttons: [
                                    PageButton("Discard them", .danger),
                                    PageButton("Back", href: request.site.events.rejected, .quiet),
                                ]
                            )
                        ]
                    ),
                ]
            )
        )
    }

    private func discard(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let events = request.services.usage.events
        var errors: [String] = []
        let (shown, filter) = try await filter(request.form, request, &errors)
        if let error = errors.first { throw WeirError(.notFound, error) }
        let done: String
        if let text = request.form.optional("id") {
            guard let id = RejectedEventID(text) else { throw PageNotFound() }
            try await events.discardRejected(id, context: request.context)
            done = "The event is given up."
        } else {
            guard request.form.has("all") else { throw PageNotFound() }
            let outcome = try await events.discardRejected(filter, isDryRun: false, context: request.context)
            done = "\(request.site.number(outcome.discarded)) rejected events are given up."
        }
        try await note(request, "rejectedEvents.discarded")
        return .redirect(PageAddress(request.site.events.rejected, shown.items).text, Flash(.good, done))
    }

    /// What is not stored in the control plane leaves its entry by itself.
    private func note(_ request: PageRequest<DashboardVisitor>, _ action: String) async throws {
        try await request.services.audit.saveAuditEntry(
            request.context.auditEntry(
                action: action,
                on: CommandSubject(.request, request.call.requestID.description)
            )
        )
    }
}
