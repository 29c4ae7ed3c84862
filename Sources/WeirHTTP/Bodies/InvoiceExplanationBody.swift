import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Why an invoice says what it says, as the API shows it.
struct InvoiceExplanationBody: JSONWritable {
    let explanation: InvoiceExplanation

    init(_ explanation: InvoiceExplanation) { self.explanation = explanation }

    func write(to json: inout JSONWriter) {
        let invoice = explanation.invoice
        json.object { json in
            json.member("id", invoice.id)
            json.member("invoiceNumber", invoice.number?.description)
            json.member("status", invoice.status.rawValue)
            json.member("customerId", invoice.customer)
            json.member("contractId", invoice.contract)
            json.member("currency", invoice.currency.code)
            json.member("timeZone", explanation.timeZone)
            InvoiceFigures.write(invoice.slot.period, as: "period", to: &json)
            json.member("cut", explanation.cut.map { Int64(clamping: $0) })
            json.member("lines", explanation.lines.map(ExplainedLineBody.init))
            json.member("subtotalMinor", invoice.statement.subtotal.minorUnits)
            json.member("discounts", invoice.statement.discounts.map(DiscountBody.init))
            json.member("discountMinor", invoice.statement.discount.minorUnits)
            json.member("taxMinor", invoice.statement.tax.minorUnits)
            json.member("creditsAppliedMinor", invoice.statement.creditsApplied.minorUnits)
            json.member("prepaidAppliedMinor", invoice.statement.prepaidApplied.minorUnits)
            json.member("carriedOverMinor", invoice.statement.carriedOver.minorUnits)
            json.member("totalMinor", invoice.statement.total.minorUnits)
            json.member("matches", explanation.differences.isEmpty)
            json.member("differences", explanation.differences)
            json.memberIfPresent("basis", explanation.basis.map(InvoiceBasisBody.init))
        }
    }
}

private struct ExplainedLineBody: JSONWritable {
    let explained: InvoiceExplanation.Line

    init(_ explained: InvoiceExplanation.Line) { self.explained = explained }

    func write(to json: inout JSONWriter) {
        json.object { json in
            InvoiceLineBody(explained.line).write(membersTo: &json)
            json.member("planKey", explained.plan?.text)
            json.member("planVersion", explained.planVersion)
            json.memberIfPresent("priceTerms", explained.price.map(PriceBody.init))
            json.memberIfPresent("meter", explained.meter.map(MeterBody.init))
            switch explained.line.kind {
            case .fee(let segment), .unusedFee(let segment): json.member("fee", FeeSegmentBody(segment))
            case .usage, .minimum, .adjustment, .oneOff: break
            }
            let discount = explained.line.discountShare
            if !discount.isZero { json.member("discountShare", discount.description) }
            // A share is a fraction, exact: 17/28.
            json.memberIfPresent("share", explained.share?.description)
            json.memberIfPresent("rating", explained.rating.map(RatingExplanationBody.init))
            if let events = explained.events {
                json.object("events") { json in
                    json.member("count", events.count)
                    json.member("sha256", events.digest)
                    if events.passedOver > 0 { json.member("passedOver", events.passedOver) }
                }
            }
        }
    }
}
