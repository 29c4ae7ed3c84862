import WeirAPI
import WeirPrimitives

extension StripeMapping {
    private static let readOfItem: Set<String> = [
        "id", "object", "created", "current_period_start", "current_period_end", "deleted", "discounts", "metadata",
        "plan", "price", "quantity", "subscription", "tax_rates",
    ]
    private static let read: Set<String> = [
        "id", "object", "customer", "status", "items", "currency", "default_tax_rates", "discounts", "discount",
        "current_period_start", "current_period_end", "start_date", "billing_cycle_anchor", "cancel_at_period_end",
        "cancel_at", "canceled_at", "cancellation_details", "ended_at", "trial_end", "trial_start", "collection_method",
        "days_until_due", "pause_collection", "automatic_tax", "livemode", "created", "latest_invoice",
        "default_payment_method", "default_source", "payment_settings", "plan", "quantity", "price", "test_clock",
        "trial_settings", "billing_cycle_anchor_config", "invoice_settings", "billing_mode", "description", "email",
        "name",
    ]

    package mutating func subscription(_ record: ForeignRecord) -> Mapped<SubscriptionDraft> {
        let name = record.text("id") ?? ""
        guard choices.billing != .none else { return Mapped(nil) }
        guard let status = StripeStatus(record) else {
            return .leftOut("subscription", name, "status", "'\(record.text("status") ?? "")' is not known")
        }
        let stripe = Self.customer(of: record) ?? ""
        if status.isOver {
            let note = ImportNote("subscription", name, "status", "it is \(status.rawValue)", outcome: .told)
            guard let customer = customers[stripe] else { return Mapped(nil, [note]) }
            let terms = SubscriptionDraft.Terms.over(status: status.rawValue)
            return Mapped(SubscriptionDraft(name: name, customer: customer, planKey: "", terms: terms), [note])
        }
        guard let customer = customers[stripe] else {
            return .leftOut(
                "subscription",
                name,
                "customer",
                "its customer '\(stripe)' was \(refused.contains(stripe) ? "left out" : "not read")"
            )
        }
        let items = StripeItems(record, mayAddOn: choices.billing == .contracts)
        guard !items.plan.isEmpty else { return .leftOut("subscription", name, "items", "it has no price") }
        guard record.value("items.has_more") != .bool(true) else {
            return .leftOut("subscription", name, "items", "its list of items is cut off")
        }
        if let other = chosen[stripe]?.id, other != name {
            return .leftOut(
                "subscription",
                name,
                nil,
                "the customer has the subscription '\(other)' too, and one plan at a time here"
            )
        }
        chosen[stripe] = (status.rank, name)
        var notes = items.notes.map { ImportNote("subscription", name, "items", $0) }
        notes += ImportNote.unread("subscription", name, record, Self.read)
        for item in record.records("items") {
            notes += ImportNote.unread("subscription", name, item, at: "items.", Self.readOfItem)
        }
        let end = record.instant("current_period_end") ?? record.records("items").first?.instant("current_period_end")
        guard choices.billing == .contracts else {
            var state: JSONObject = [
                "status": .string(status.rawValue), "stripeSubscriptionId": .string(name),
                "stripeCustomerId": .string(stripe),
            ]
            state["currentPeriodEnd"] = end.map { JSONValue($0) }
            if status != .active, status != .trialing {
                notes.append(
                    ImportNote("subscription", name, "status", "it is \(status.rawValue), here too", outcome: .told)
                )
            }
            let key = planKey(items.plan)
            return Mapped(
                SubscriptionDraft(name: name, customer: customer, planKey: key, terms: .mirrored(state)),
                notes
            )
        }
        if let reason = status.reasonForNone {
            let note = ImportNote(
                "subscription",
                name,
                "status",
                "\(status.rawValue): \(reason)",
                outcome: .leftOut
            )
            let terms = SubscriptionDraft.Terms.notLive(status: status.rawValue)
            return Mapped(SubscriptionDraft(name: name, customer: customer, planKey: "", terms: terms), [note])
        }
        if status == .pastDue {
            let reason = "past_due: a contract all the same; what is owed there stays there"
            notes.append(ImportNote("subscription", name, "status", reason, outcome: .told))
        }
        return contract(record, name, customer, items, end, notes)
    }

    private mutating func contract(
        _ record: ForeignRecord,
        _ name: String,
        _ customer: String,
        _ items: StripeItems,
        _ end: Timestamp?,
        _ opening: [ImportNote]
    ) -> Mapped<SubscriptionDraft> {
        var notes = opening
        var otherwise: [String] = []
        let zone = Zone.utc
        let began =
            record.instant("current_period_start")
            ?? record.records("items").first?.instant("current_period_start") ?? record.instant("start_date")
        let start = choices.start.map { contractStart(record, items, end, chosen: $0) }
        guard let first = start?.day ?? began.map({ zone.localDate(at: $0) }) else {
            return .leftOut("subscription", name, "start_date", "it does not say when it began")
        }
        if let note = start?.note {
            notes.append(ImportNote("subscription", name, "current_period_end", note, outcome: .told))
        }
        if let reason = start?.chargesOtherwise { otherwise.append(reason) }
        var contract: JSONObject = ["startDate": .string("\(first)"), "billing": "anniversary"]
        if let anchor = record.instant("billing_cycle_anchor").map({ zone.localDate(at: $0) }), anchor != first {
            contract["anchorDate"] = .string("\(anchor)")
        }
        if items.quantity != 1 { contract["quantity"] = .init(integerLiteral: items.quantity) }
        let last: LocalDate?
        if record.flag("cancel_at_period_end") {
            last = end.map { zone.localDate(at: $0) }
        } else {
            last = record.instant("cancel_at").map { zone.localDate(at: $0) }
        }
        if let last, last <= first { return .endsBefore(name, customer, "cancel_at", last, first) }
        contract["endDate"] = last.map { .string("\($0)") }
        if record.text("collection_method") == "send_invoice", let days = record.integer("days_until_due"), days >= 0 {
            contract["netTerms"] = .init(integerLiteral: days)
        }
        // A trial that is over does not begin again with the contract.
        let trial = record.instant("trial_end").map { zone.localDate(at: $0).days(since: first) } ?? 0
        contract["trialDays"] = .init(integerLiteral: Int64(max(0, trial)))
        if trial > 0, items.hasMetered {
            otherwise.append(
                "usage in a trial is free there and charged here: begin the contract when the trial is over"
            )
        }
        guard items.quantity > 0 else {
            return .leftOut("subscription", name, "items", "it has items of no quantity: remove them there")
        }
        let addOns = items.addOns.compactMap { id, quantity -> JSONValue? in
            let price = prices[id]
            let mapped = price.map { StripePrice($0, meters: [:], plan: name, name: title(of: $0)).mapped() }
            guard let value = mapped?.value?.flat(times: quantity) else {
                otherwise.append("\(quantity) × \(id) has no place beside another number of seats")
                return nil
            }
            return .object(value)
        }
        if !addOns.isEmpty { contract["addOns"] = .array(addOns) }
        if let code = record.text("currency")?.uppercased() {
            for id in items.plan + items.addOns.map(\.id) {
                if let own = prices[id]?.text("currency")?.uppercased(), own != code {
                    otherwise.append("it is in \(code), and the price \(id) is taken over in \(own)")
                }
            }
        }
        if record.value("pause_collection") != nil {
            otherwise.append("its collection is paused there, and would not be here")
        }
        addTaxes(record, to: &contract, &otherwise)
        addCoupons(record, to: &contract, &otherwise)
        if record.value("schedule") != nil {
            notes.append(
                ImportNote(
                    "subscription",
                    name,
                    "schedule",
                    "changes to come are still to be made: weir contracts change-plan"
                )
            )
        }
        let draft = SubscriptionDraft(
            name: name,
            customer: customer,
            planKey: planKey(items.plan),
            terms: .contract(contract),
            chargesOtherwise: otherwise
        )
        return Mapped(draft, notes)
    }

    /// When the contract begins, where a day was chosen for all.
    private func contractStart(
        _ record: ForeignRecord,
        _ items: StripeItems,
        _ end: Timestamp?,
        chosen: LocalDate
    ) -> ContractStart {
        let zone = Zone.utc
        let anchor = (record.instant("billing_cycle_anchor") ?? end).map { zone.localDate(at: $0) }
        let price = items.plan.first.flatMap { prices[$0] }
        let count = price?.integer("recurring.interval_count") ?? 1
        let periods = anchor.flatMap {
            BillingPeriods(anchor: $0, unit: price?.text("recurring.interval"), count: count)
        }
        let began = record.instant("start_date").map { zone.localDate(at: $0) }
        return ContractStart(chosen: chosen, began: began, periods: periods)
    }

    private func addTaxes(_ record: ForeignRecord, to contract: inout JSONObject, _ otherwise: inout [String]) {
        if let customer = Self.customer(of: record), exempted.contains(customer) {
            // None at all, instead of those that a customer or the workspace may have here.
            contract["taxRates"] = []
            return
        }
        if record.flag("automatic_tax.enabled") {
            otherwise.append("Stripe works its taxes out (automatic_tax): give the customer tax rates")
        }
        func rates(_ list: [ForeignRecord], _ names: [String]) -> [JSONValue] {
            if list.isEmpty, !names.isEmpty {
                otherwise.append("its tax rates are named only: export them in full")
            }
            return list.compactMap { rate -> JSONValue? in
                guard let code = rate.text("id").flatMap(ImportNames.key), let percent = rate.decimal("percentage")
                else {
                    otherwise.append("a tax rate of it cannot be read")
                    return nil
                }
                let title = ImportNames.title(rate.text("display_name")) ?? code
                var result: JSONObject = [
                    "code": .string(String(code.prefix(64))), "name": .string(title), "percent": percent.json,
                ]
                if rate.flag("inclusive") { result["inclusive"] = true }
                return .object(result)
            }
        }
        let whole = rates(record.records("default_tax_rates"), record.texts("default_tax_rates"))
        if !whole.isEmpty { contract["taxRates"] = .array(whole) }
        var single = JSONObject()
        for item in record.records("items") {
            let own = rates(item.records("tax_rates"), item.texts("tax_rates"))
            guard !own.isEmpty, let key = item.text("price.id").flatMap(ImportNames.key) else { continue }
            single[key] = .array(own)
        }
        if !single.isEmpty { contract["priceTaxRates"] = .object(single) }
    }

    /// Coupons that go on for ever are the contract's; of others it cannot be said how much of them is left.
    private mutating func addCoupons(
        _ record: ForeignRecord,
        to contract: inout JSONObject,
        _ otherwise: inout [String]
    ) {
        var given = record.records("discounts") + (record.record("discount").map { [$0] } ?? [])
        let named = record.texts("discounts")
        if given.isEmpty, !named.isEmpty {
            otherwise.append("its discounts are named only: export subscriptions with expand[]=data.discounts")
        }
        // A customer's own counts where the subscription has none.
        if given.isEmpty, named.isEmpty, let own = Self.customer(of: record).flatMap({ discounts[$0] }) {
            given = [own]
        }
        if record.records("items").contains(where: { !($0.value("discounts")?.arrayValue ?? []).isEmpty }) {
            otherwise.append("items of it have discounts of their own")
        }
        guard !given.isEmpty else { return }
        let codes = offeredCoupons()
        var taken: [JSONValue] = []
        for discount in given {
            let id = ["coupon.id", "coupon", "source.coupon.id", "source.coupon"].lazy.compactMap { discount.text($0) }
                .first
            let coupon =
                coupons.first { $0.text("id") == id } ?? discount.record("coupon") ?? discount.record("source.coupon")
            guard let id, let code = ImportNames.key(id), codes.contains(id), coupon?.text("duration") == "forever"
            else {
                otherwise.append("its discount \(id ?? "") is not for ever, or not taken over: weir coupons add")
                continue
            }
            if !taken.contains(.string(code)) { taken.append(.string(code)) }
        }
        if !taken.isEmpty { contract["coupons"] = .array(taken) }
    }

    /// Ids of coupons that are taken over; worked out once.
    private mutating func offeredCoupons() -> Set<String> {
        if let known = couponIDs { return known }
        let saysProducts = saysProducts
        let offered = priceOrder.compactMap { prices[$0] }
        let found = Uncontested(coupons, kind: "coupon", field: "id") { $0.text("id") }.records.filter {
            StripePrice.coupon($0, prices: offered, saysProducts: saysProducts).value != nil
        }
        let ids = Set(found.compactMap { $0.text("id") })
        couponIDs = ids
        return ids
    }
}
