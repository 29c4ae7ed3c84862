import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// Events that were rejected: replayed when their cause is gone, or given up.
extension EventPages {
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

    func rejected(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
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

    func replay(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
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

    func confirmDiscard(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
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

    func discard(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
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
