import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

extension AuditedThing {
    /// The thing as the API shows it; what is left out of the trail, and what is personal, is seen to by who compares.
    var audited: any JSONWritable {
        switch self {
        case .apiKey(let key): KeyBody(key)
        case .tokenKey(let key): TokenKeyBody(key: key)
        case .settings(let settings): SettingsBody(settings)
        case .meter(let meter): MeterBody(meter)
        case .feature(let feature): FeatureBody(feature)
        case .kit(let kit): KitBody(kit)
        case .plan(let plan): PlanBody(plan)
        case .coupon(let coupon): CouponBody(coupon)
        case .customer(let customer): CustomerBody(customer)
        case .subscription(let subscription): SubscriptionBody(subscription)
        case .override(let listed): OverrideBody(listed)
        case .invoice(let invoice): InvoiceBody(invoice)
        case .message(let entry): InvoiceTimelineBody(entry)
        case .testClock(let clock): TestClockBody(clock)
        case .webhookEndpoint(let endpoint): WebhookEndpointBody(endpoint)
        case .refusedAddress(let refused): RefusedAddressBody(refused)
        case .teamMember(let member): TeamMemberBody(member)
        case .versionsInForce, .planVersion, .kitOfCustomers, .catalogOutcome, .drafts, .headOfInvoice:
            AuditedPart(thing: self)
        }
    }
}

/// What the trail tells of that no answer shows in this form.
private struct AuditedPart: JSONWritable {
    let thing: AuditedThing

    func write(to json: inout JSONWriter) {
        json.object { json in
            switch thing {
            case .versionsInForce(let versions): json.member("versionsInForce", versions)
            case .planVersion(let version, let subscribers):
                json.object("subscription") { json in json.member("planVersion", version) }
                json.memberIfPresent("subscribers", subscribers)
            case .kitOfCustomers(let kit):
                json.object("customer") { json in json.member("accountKitId", kit) }
            case .catalogOutcome(let outcome):
                json.member("applyTo", outcome.options.reach.rawValue)
                json.member("prune", outcome.options.prunes)
                json.object("summary") { json in
                    for action in CatalogItemChange.Action.allCases {
                        json.member(action.rawValue, outcome.changes.count { $0.action == action })
                    }
                }
            case .headOfInvoice(let invoice):
                json.member("invoiceNumber", invoice.number?.description)
                json.member("status", invoice.status.rawValue)
                InvoiceFigures.write(invoice.slot, to: &json)
                json.member("currency", invoice.currency.code)
                json.member("totalMinor", invoice.statement.total.minorUnits)
                json.member("cut", invoice.cut.map { Int64(clamping: $0) })
                json.member("finalizedAt", invoice.finalizedAt)
            case .drafts(let invoices):
                json.object("drafts") { json in
                    for invoice in invoices { Self.write(invoice, to: &json) }
                }
            case .apiKey, .tokenKey, .settings, .meter, .feature, .kit, .plan, .coupon, .customer, .subscription,
                .override, .invoice, .message, .testClock, .webhookEndpoint, .refusedAddress, .teamMember:
                break
            }
        }
    }

    private static func write(_ invoice: Invoice, to json: inout JSONWriter) {
        json.object(invoice.id.description) { json in
            json.member("status", invoice.status.rawValue)
            json.member("periodStart", invoice.slot.period.start)
            json.member("periodEnd", invoice.slot.period.end)
            json.member("invoiceDate", invoice.slot.invoiceDate)
            json.member("dueDate", invoice.slot.dueDate)
        }
    }
}
