import WeirCore
import WeirPrimitives
package import WeirStorage

/// Brings invoices and reminders to customers by mail.
package struct MailInvoiceDelivery: InvoiceDelivery {
    private let stores: any MailStore
    private let ids: IDGenerator
    private let clock: WallClock

    /// `clock`: The server's; mail goes out in real time.
    package init(stores: any MailStore, ids: IDGenerator, clock: WallClock) {
        self.stores = stores
        self.ids = ids
        self.clock = clock
    }

    /// Without a server to send it, mail is written as files.
    package var isConfigured: Bool { true }

    /// Puts the mails into the outbox; a message that is there already is passed over.
    package func handOver(_ handOver: InvoiceHandOver) async throws {
        let snapshot = try InvoiceSnapshot(handOver.invoice)
        let content: MailContent =
            switch handOver.message {
            case .invoice(let copy): .invoice(snapshot, copy: copy)
            case .reminder(let days): .invoiceReminder(snapshot, daysAfterDue: days)
            }
        let now = clock.now()
        var mails = OutboxMail.mails(content, to: handOver.customer, ids: ids, at: now)
        if mails.isEmpty {
            // Whoever looks for the invoice among the mails finds why nobody got it.
            var mail = OutboxMail(
                id: ids.make(at: now),
                workspace: handOver.customer.workspace,
                customer: handOver.customer.id,
                content: content,
                recipient: "(none)",
                createdAt: now
            )
            mail.state = .omitted
            mail.omission = .noAddress
            mail.endedAt = now
            mails = [mail]
        }
        try await stores.saveMails(mails, record: .none)
    }
}
