import WeirCore
import WeirPrimitives
import WeirStorage

// Events are stored by the writes of the things that they tell of, so that no change is without its events.

extension PostgresTransaction {
    /// Stores events; one that is there already is passed over.
    func announce(_ events: [DomainEvent], in workspace: WorkspaceID, at instant: Timestamp) throws {
        for event in events {
            try announce(Announcement(workspace: workspace, event: event, at: instant))
        }
    }

    func announce(_ announcement: Announcement) throws {
        let event = announcement.event
        let workspace = announcement.workspace.blob
        let external: String?? = try event.customer.flatMap { customer in
            try first(
                "SELECT external_id FROM customers WHERE workspace_id = ? AND id = ?",
                [workspace, customer.blob],
                from: CustomerRecord.table
            ) { $0.optionalText("external_id") }
        }
        let values = try DomainEventRecord.values(announcement, customerExternalID: external ?? nil)
        try insert(into: DomainEventRecord.table, values, unlessThereBy: "workspace_id, subject, name, version")
    }

    /// A customer's change.
    func announce(_ customer: Customer, from previous: Customer?) throws {
        var stored = customer
        stored.revision = (previous?.revision ?? 0) + 1
        try announce(DomainEvent.events(from: previous, to: stored), in: customer.workspace, at: customer.updatedAt)
    }

    /// A subscription's change.
    func announce(_ subscription: Subscription, from previous: Subscription?) throws {
        let workspace = subscription.workspace
        let plan: PlanKey? = try first(
            "SELECT key FROM plans WHERE workspace_id = ? AND id = ?",
            [workspace.blob, subscription.plan.blob],
            from: PlanRecord.table
        ) { try $0.parsed("key") { PlanKey($0) } }
        guard let plan else { throw StorageError.notFound(.plan) }
        var stored = subscription
        stored.revision += 1
        let events = DomainEvent.events(from: previous, to: stored, plan: plan)
        try announce(events, in: workspace, at: subscription.updatedAt)
    }

    /// A contract's change.
    func announce(_ contract: Contract, from previous: Contract?) throws {
        var stored = contract
        stored.revision += 1
        try announce(DomainEvent.events(from: previous, to: stored), in: contract.workspace, at: contract.updatedAt)
    }

    /// An invoice's change.
    func announce(_ invoice: Invoice, from previous: Invoice?, paidBy payment: StripePayment? = nil) throws {
        var stored = invoice
        stored.revision += 1
        do {
            let events = try DomainEvent.events(from: previous, to: stored, paidBy: payment).map { event in
                try afterwards(event, in: invoice.workspace)
            }
            try announce(events, in: invoice.workspace, at: invoice.updatedAt)
        } catch is MoneyError {
            throw StorageError.invalidData("invoices.total_minor")
        }
    }

    /// A payment's event with a version above all that was told of the payment before, which others have counted.
    private func afterwards(_ event: DomainEvent, in workspace: WorkspaceID) throws -> DomainEvent {
        guard case .payment(let kind, let payment, let version) = event else { return event }
        let newest: Int?? = try first(
            SQL.newestVersionOfSubject,
            [workspace.blob, event.subject],
            from: DomainEventRecord.table
        ) { $0.optionalInteger("newest") }
        return .payment(kind, payment, version: max(version, ((newest ?? nil) ?? 0) + 1))
    }

    /// Takes an erased customer's name out of what was announced of it.
    func forgetName(of customer: CustomerID, in workspace: WorkspaceID) throws {
        try run(
            """
            UPDATE domain_events SET customer_external_id = NULL
            WHERE workspace_id = ? AND customer_id = ? AND customer_external_id IS NOT NULL
            """,
            [workspace.blob, customer.blob]
        )
    }
}
