import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// What beside events and meters an invoice follows from, so that anybody can make it anew from a file.
struct InvoiceBasisBody: JSONWritable {
    let basis: InvoiceExplanation.Basis

    init(_ basis: InvoiceExplanation.Basis) { self.basis = basis }

    func write(to json: inout JSONWriter) {
        let account = basis.account
        json.object { json in
            json.member("contract", ContractBody(account.calendar.contract))
            json.member("taxRates", account.taxRates.map(TaxRateBody.init))
            json.member("meters", basis.meters.map(MeterBody.init))
            json.array("billedFees") { json in
                for billed in account.billed {
                    json.object { json in
                        json.member("fee", FeeSegmentBody(billed.segment))
                        json.member("isCredit", billed.isCredit)
                        json.member("amountMinor", billed.amount.minorUnits)
                        json.member("net", billed.net.description)
                    }
                }
            }
            json.array("charged") { json in
                for charged in account.charged {
                    json.object { json in
                        InvoiceFigures.write(charged.period, as: "period", to: &json)
                        json.member("amountMinor", charged.amount.minorUnits)
                    }
                }
            }
            if let period = basis.wholePeriod { InvoiceFigures.write(period, as: "wholePeriod", to: &json) }
            if let range = basis.range {
                json.object("events") { json in
                    // The level of a weighted sum comes from all events before.
                    json.memberIfPresent("start", range.start == .earliest ? nil : range.start)
                    json.member("end", range.end)
                }
            }
        }
    }
}

/// A fee for a part of one of its periods.
struct FeeSegmentBody: JSONWritable {
    let segment: FeeSegment

    init(_ segment: FeeSegment) { self.segment = segment }

    func write(to json: inout JSONWriter) {
        let fee = segment.fee
        json.object { json in
            json.member("key", fee.priceKey)
            json.member("label", fee.label)
            json.member("amount", fee.unitAmount)
            json.member("quantity", fee.quantity)
            json.member("interval", fee.interval.unit.rawValue)
            json.member("intervalCount", fee.interval.count)
            json.member("timing", fee.timing.rawValue)
            InvoiceFigures.write(segment.period, as: "period", to: &json)
            InvoiceFigures.write(segment.range, as: "range", to: &json)
        }
    }
}
