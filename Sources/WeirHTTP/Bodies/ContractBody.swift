import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// A contract as the API shows it.
struct ContractBody: JSONWritable {
    let contract: Contract

    init(_ contract: Contract) { self.contract = contract }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", contract.id)
            json.member("customerId", contract.customer)
            json.member("status", contract.cancelledAt == nil ? "active" : "cancelled")
            json.member("planKey", contract.phases.last?.plan.text)
            json.member("planVersion", contract.phases.last?.planVersion)
            json.member("quantity", contract.phases.last?.quantity)
            json.member("currency", contract.currency.code)
            json.member("timeZone", contract.timeZone)
            json.member("startDate", contract.start)
            json.member("endDate", contract.end)
            json.member("billing", contract.billing.rawValue)
            json.member("anchorDate", contract.anchor)
            json.member("proration", contract.proration.rawValue)
            json.member("netTerms", contract.netTermsDays)
            json.member("autoPay", contract.autoPay)
            json.member("paymentMethodId", contract.paymentMethodID)
            json.member("trialDays", contract.trialDays)
            json.member("progressiveBilling", contract.progressive.map(ProgressiveBody.init))
            json.member("coupons", contract.coupons.map(ContractCouponBody.init))
            json.member("phases", contract.phases.map(ContractPhaseBody.init))
            json.member("cancelledAt", contract.cancelledAt)
            json.member("createdAt", contract.createdAt)
            json.member("updatedAt", contract.updatedAt)
        }
    }
}

/// What a contract charges from a day on.
private struct ContractPhaseBody: JSONWritable {
    let phase: ContractPhase

    init(_ phase: ContractPhase) { self.phase = phase }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("startDate", phase.start)
            json.member("decidedAt", phase.decidedAt)
            json.member("planKey", phase.plan.text)
            json.member("planVersion", phase.planVersion)
            json.member("quantity", phase.quantity)
            json.array("fees") { json in
                for fee in phase.terms.fees {
                    json.object { json in
                        json.member("key", fee.priceKey)
                        json.member("label", fee.label)
                        json.member("amount", fee.unitAmount)
                        json.member("quantity", fee.quantity)
                        json.member("interval", fee.interval.unit.rawValue)
                        json.member("intervalCount", fee.interval.count)
                        json.member("timing", fee.timing.rawValue)
                        json.member("taxRates", (fee.taxRates ?? []).map(TaxRateBody.init))
                    }
                }
            }
            json.array("usage") { json in
                for usage in phase.terms.usages {
                    json.object { json in
                        json.member("price", PriceBody(usage.price))
                        if let quota = usage.quota {
                            json.object("includedQuota") { json in
                                json.member("limit", quota.limit)
                                json.member("period", quota.period.rawValue)
                            }
                        }
                        json.memberIfPresent("minimum", usage.minimum)
                        json.member("taxRates", (usage.taxRates ?? []).map(TaxRateBody.init))
                    }
                }
            }
            json.member("minimumSpend", phase.terms.minimumSpend)
            json.member("maximumSpend", phase.terms.maximumSpend)
            if phase.terms.minimumSpend != nil || phase.terms.maximumSpend != nil {
                json.member("commitmentInterval", phase.terms.commitmentPeriod.unit.rawValue)
                json.member("commitmentIntervalCount", phase.terms.commitmentPeriod.count)
            }
            json.member("taxRates", phase.terms.taxRates.map { $0.map(TaxRateBody.init) })
        }
    }
}

/// A tax rate as the API shows it.
struct TaxRateBody: JSONWritable {
    let rate: TaxRate

    init(_ rate: TaxRate) { self.rate = rate }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("code", rate.code)
            json.memberIfPresent("name", rate.name)
            json.member("percent", rate.percent)
            json.member("inclusive", rate.isInclusive)
        }
    }
}

/// What a change of a contract leads to, as the API shows it.
struct ContractPreviewBody: JSONWritable {
    let preview: ContractPreview

    init(_ preview: ContractPreview) { self.preview = preview }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("preview", true)
            json.member("contract", ContractBody(preview.contract))
            json.array("invoices") { json in
                for invoice in preview.invoices {
                    json.object { json in
                        InvoiceFigures.write(invoice.slot, to: &json)
                        InvoiceFigures.write(invoice.statement, to: &json)
                    }
                }
            }
        }
    }
}
