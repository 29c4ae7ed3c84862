import WeirAPI
import WeirCore
import WeirPrimitives

/// A closed invoice that another one corrects, with what its corrections follow from beside contract and events.
struct CorrectedInvoiceBody: JSONWritable {
    let corrected: CorrectedInvoice

    init(_ corrected: CorrectedInvoice) { self.corrected = corrected }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("invoiceId", corrected.invoice.id)
            InvoiceFigures.write(corrected.invoice.slot.period, as: "period", to: &json)
            json.array("lines") { json in
                for line in corrected.invoice.statement.lines { json.element(StatedLineBody(line)) }
            }
            InvoiceBasisBody.write(corrected.account, to: &json)
            json.array("coupons") { json in
                for coupon in corrected.coupons { json.object { InvoiceBasisBody.write(coupon, to: &$0) } }
            }
            json.array("history") { json in
                for event in corrected.history { json.element(AdjustmentEventBody(event)) }
            }
        }
    }
}

/// A line of an invoice with all that it says, exactly.
struct StatedLineBody: JSONWritable {
    let line: InvoiceLine

    init(_ line: InvoiceLine) { self.line = line }

    func write(to json: inout JSONWriter) { json.object { write(membersTo: &$0) } }

    func write(membersTo json: inout JSONWriter) {
        InvoiceLineBody(line).write(membersTo: &json)
        switch line.kind {
        case .fee(let segment), .unusedFee(let segment): json.member("fee", FeeSegmentBody(segment))
        case .usage, .minimum, .adjustment, .oneOff: break
        }
        if !line.discountShare.isZero { json.member("discountShare", line.discountShare.description) }
    }
}

/// What happened to a line since its invoice was closed.
struct AdjustmentEventBody: JSONWritable {
    let event: AdjustmentEvent

    init(_ event: AdjustmentEvent) { self.event = event }

    func write(to json: inout JSONWriter) {
        json.object { json in
            switch event {
            case .said(let line):
                json.member("event", "adjusted")
                if case .adjustment(let source) = line.kind {
                    Self.write(UsagePlace(source), to: &json)
                    json.member("quantity", source.quantity)
                }
                json.member("net", line.net.description)
            case .given(let place, let net, let isGift):
                json.member("event", isGift ? "gift" : "given_back")
                Self.write(place, to: &json)
                json.member("net", net.description)
            }
        }
    }

    private static func write(_ place: UsagePlace, to json: inout JSONWriter) {
        json.member("price", place.priceKey)
        json.object("dimensions") { json in
            for (key, value) in place.dimensions.sorted(by: { $0.key < $1.key }) { json.member(key, value) }
        }
        InvoiceFigures.write(place.period, as: "period", to: &json)
        json.member("isMinimum", place.isMinimum)
    }
}
