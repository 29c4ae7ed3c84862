import WeirCore
import WeirFormats
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// What happened to an invoice.
extension InvoicePage {
    /// What happened to the invoice, newest first: its states, its payments, what was sent.
    func history() -> [Timeline.Entry] {
        var entries: [Timeline.Entry] = [Timeline.Entry("Drafted", at: invoice.createdAt)]
        var before: InvoiceMoment?
        for moment in invoice.moments {
            if moment.status != before?.status {
                entries.append(
                    Timeline.Entry(
                        before == nil ? "Finalized as \(invoice.shownNumber)" : StatusBadge.of(moment.status).text,
                        at: moment.at,
                        text: before == nil ? StatusBadge.of(moment.status).text : nil,
                        tone: StatusBadge.of(moment.status).tone
                    )
                )
            }
            if let before, moment.paid != before.paid {
                let amount = (try? moment.paid.subtracting(before.paid)) ?? moment.paid
                entries.append(Timeline.Entry("Paid \(site.money(amount))", at: moment.at, tone: .good))
            }
            if let before, moment.refunded != before.refunded {
                entries.append(
                    Timeline.Entry("Refunded \(site.money(moment.refunded)) in all", at: moment.at, tone: .warning)
                )
            }
            before = moment
        }
        for note in invoice.creditNotes {
            entries.append(
                Timeline.Entry(
                    "Credit note over \(site.money(note.total))",
                    at: note.createdAt,
                    text: note.reason.rawValue.capitalizedFirst
                )
            )
        }
        for payment in invoice.payments {
            // Weir's books have a day for it alone.
            entries.append(
                Timeline.Entry(
                    "Payment of \(site.money(payment.amount)) booked",
                    at: zone.startOfDay(payment.date),
                    text: "\(payment.method.rawValue.replacing("_", with: " ").capitalizedFirst), \(payment.reference)"
                )
            )
        }
        entries += timeline.map(Self.entry)
        entries += mails.map(Self.entry)
        entries += (payments?.attempts ?? []).map { Self.entry(of: $0, site) }
        entries += (payments?.refunds ?? []).map { Self.entry(of: $0, site) }
        return Array(entries.sorted { $1.at < $0.at }.prefix(Self.shownMoments))
    }

    private static func entry(of entry: InvoiceTimelineEntry) -> Timeline.Entry {
        let what =
            switch entry.message {
            case .invoice(let copy): copy == 1 ? "Invoice" : "Invoice, copy \(copy)"
            case .reminder(let days):
                days < 0 ? "Reminder, \(-days) days before it is due" : "Reminder, \(days) days after it was due"
            }
        switch entry.event {
        case .requested: return Timeline.Entry("\(what): to be sent", at: entry.at)
        case .handedOver: return Timeline.Entry("\(what): handed over", at: entry.at, tone: .good)
        case .notDelivered: return Timeline.Entry("\(what): nobody was there to take it", at: entry.at, tone: .warning)
        }
    }

    private static func entry(of mail: OutboxMail) -> Timeline.Entry {
        Timeline.Entry(
            "Mail: \(mail.content.kind.rawValue.replacing("_", with: " "))",
            at: mail.endedAt ?? mail.createdAt,
            by: mail.recipient,
            text: mail.lastError ?? words(of: mail.state),
            tone: mail.lastError == nil ? .plain : .warning
        )
    }

    private static func words(of state: DeliveryState) -> String {
        switch state {
        case .waiting: "Waiting"
        case .delivered: "Sent"
        case .failed: "Failed"
        case .omitted: "Left out: the settings, or the customer's, say that none is sent"
        }
    }

    private static func entry(of attempt: PaymentAttempt, _ site: PageSite) -> Timeline.Entry {
        let kind = attempt.kind == .charge ? "Charge" : "Payment page"
        let (words, tone): (String, PageTone) =
            switch attempt.state {
            case .pending: ("under way", .info)
            case .succeeded: ("succeeded", .good)
            case .failed: ("failed", .bad)
            case .ended: ("ended", .plain)
            }
        return Timeline.Entry(
            "\(kind) \(attempt.number) over \(site.money(attempt.amount)) \(words)",
            at: attempt.endedAt ?? attempt.begunAt,
            by: attempt.method,
            text: attempt.failureCode,
            tone: tone
        )
    }

    private static func entry(of refund: PaymentRefund, _ site: PageSite) -> Timeline.Entry {
        let words =
            switch refund.state {
            case .pending: "on its way"
            case .done: "done"
            case .failed: "failed"
            }
        return Timeline.Entry(
            "Refund of \(site.money(refund.amount)) \(words)",
            at: refund.updatedAt,
            by: refund.stripeID,
            tone: refund.state == .failed ? .bad : .plain
        )
    }
}
