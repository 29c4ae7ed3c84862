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
            Self.write(account, to: &json)
            json.array("coupons") { json in
                for coupon in basis.coupons { json.object { Self.write(coupon, to: &$0) } }
            }
            json.array("corrected") { json in
                for corrected in basis.corrected { json.element(CorrectedInvoiceBody(corrected)) }
            }
            if basis.takesEarlierAsStated { json.member("takesEarlierAsStated", true) }
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

    /// What the invoices before said.
    static func write(_ account: ContractAccount, to json: inout JSONWriter) {
        json.array("billedFees") { json in
            for billed in account.billed {
                json.object { json in
                    json.member("fee", FeeSegmentBody(billed.segment))
                    json.member("isCredit", billed.isCredit)
                    json.member("amountMinor", billed.amount.minorUnits)
                    json.member("net", billed.net.description)
                    json.member("givenBack", billed.given.description)
                    json.member("gift", billed.gift.description)
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
    }

    /// What a coupon takes off, whenever it may.
    static func write(_ coupon: Coupon, to json: inout JSONWriter) {
        json.member("code", coupon.code)
        json.memberIfPresent("name", coupon.name)
        BenefitBody.write(coupon.benefit, to: &json)
        if let prices = coupon.prices { json.member("prices", prices.sorted()) }
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
            // What is taxed otherwise is another fee.
            json.member("taxRates", (fee.taxRates ?? []).map(TaxRateBody.init))
            InvoiceFigures.write(segment.period, as: "period", to: &json)
            InvoiceFigures.write(segment.range, as: "range", to: &json)
        }
    }
}
