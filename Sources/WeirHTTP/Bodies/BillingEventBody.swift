import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Something that the server did for billing, as the API shows it.
struct BillingEventBody: JSONWritable {
    let event: BillingEvent

    init(_ event: BillingEvent) { self.event = event }

    func write(to json: inout JSONWriter) {
        json.object { json in
            switch event {
            case .invoiceFinalized(let invoice):
                json.member("event", "invoice_finalized")
                Self.write(invoice, to: &json)
            case .draftsRolledOn(let made, let changed):
                json.member("event", "drafts_rolled_on")
                json.member("made", made)
                json.member("changed", changed)
            case .subscriptionChanged(let status):
                json.member("event", "subscription_changed")
                json.member("status", status.rawValue)
            case .invoiceCredited(let invoice, let note, let total):
                json.member("event", "invoice_credited")
                json.member("creditNoteId", note)
                json.member("creditedMinor", total.minorUnits)
                Self.write(invoice, to: &json)
            case .correctionDrafted(let invoice):
                json.member("event", "correction_drafted")
                Self.write(invoice, to: &json)
            case .message(let invoice, let message, let event):
                json.member("event", "message_\(event.rawValue)")
                json.member("message", message.description)
                Self.write(invoice, to: &json)
            }
        }
    }

    private static func write(_ invoice: InvoiceFacts, to json: inout JSONWriter) {
        json.member("invoiceId", invoice.id)
        json.member("invoiceNumber", invoice.number?.description)
        json.member("status", invoice.status.rawValue)
        json.member("currency", invoice.total.currency.code)
        json.member("totalMinor", invoice.total.minorUnits)
        InvoiceFigures.write(invoice.period, as: "period", to: &json)
    }
}

/// A line of an invoice's timeline as the API shows it.
struct InvoiceTimelineBody: JSONWritable {
    let entry: InvoiceTimelineEntry

    init(_ entry: InvoiceTimelineEntry) { self.entry = entry }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("at", entry.at)
            json.member("message", entry.message.description)
            switch entry.message {
            case .invoice(let copy):
                json.member("kind", "invoice")
                json.member("copy", copy)
            case .reminder(let days):
                json.member("kind", "reminder")
                json.member("daysAfterDue", days)
            }
            json.member("event", entry.event.rawValue)
        }
    }
}

/// That an invoice is to be sent, as the API shows it.
struct InvoiceSendingBody: JSONWritable {
    let sending: InvoiceSending

    init(_ sending: InvoiceSending) { self.sending = sending }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", sending.invoice.id)
            json.member("invoiceNumber", sending.invoice.number?.description)
            json.member("message", sending.message.description)
            json.member("state", "requested")
            json.member("deliveryConfigured", sending.isDelivered)
            let notice = "No delivery is configured: its timeline says that it was asked for, and nobody gets it."
            json.member("notice", sending.isDelivered ? nil : notice)
        }
    }
}
