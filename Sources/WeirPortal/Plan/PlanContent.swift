import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// The parts of the page about the plan.
struct PlanContent: Sendable {
    let model: PlanModel
    let visitor: PortalVisitor

    private var words: PortalWords { visitor.words }
    private var format: PageFormat { visitor.format }

    var parts: [any PageComponent] {
        var parts: [any PageComponent] = []
        if let link = visitor.linkNote { parts.append(link) }
        if model.isSuspended { parts.append(PageNote(.bad, words.suspended)) }
        if let note = endNote { parts.append(note) }
        parts.append(Tiles(tiles))
        parts.append(PageGrid(.halves, [planSection, usageSection]))
        parts += offer
        return parts
    }

    // MARK: What there is

    private var currentPlan: Plan? {
        model.offer.current.flatMap { visitor.policy.plan($0)?.plan }
    }

    private var text: PriceText { PriceText(format: format, words: words.offer, of: visitor.policy) }

    private var endNote: PageNote? {
        guard let subscription = model.standing.subscription, subscription.endsWithPeriod else { return nil }
        let end = subscription.endsAt ?? subscription.period.end
        return PageNote(.warning, words.endsNote(format.date(end)))
    }

    private var tiles: [Tile] {
        let plan = currentPlan
        let card = plan.map { PlanComparison([$0], under: visitor.policy, text).cards[0] }
        var tiles = [
            Tile(
                words.yourPlan,
                plan?.terms.name ?? words.noPlan,
                detail: card.map { [$0.price, $0.interval].compactMap(\.self).joined(separator: " ") }
            )
        ]
        let account = model.account
        if account.due.isEmpty {
            tiles.append(Tile(words.amountDue, words.nothingDue, href: "/portal/invoices", tone: .good))
        } else {
            tiles.append(
                Tile(
                    words.amountDue,
                    account.due.map(format.money).joined(separator: " + "),
                    detail: words.openInvoices(account.openCount),
                    href: "/portal/invoices",
                    tone: .warning
                )
            )
        }
        if let next = account.next {
            tiles.append(
                Tile(
                    words.nextInvoice,
                    format.money(next.statement.total),
                    detail: "\(format.date(next.slot.invoiceDate)) · \(words.soFar)",
                    href: "/portal/invoices/\(next.id)"
                )
            )
        }
        return tiles
    }

    private var planSection: PageSection {
        guard let plan = currentPlan else {
            return PageSection(words.yourPlan, [PageText(words.noPlanText)])
        }
        var items: [(term: String, cell: Cell)] = [
            (words.plan, Cell(plan.terms.name)), (words.status, .badge(statusBadge)),
        ]
        if let subscription = model.standing.subscription {
            items.append((words.currentPeriod, Cell(format.period(subscription.period))))
            if let trial = subscription.trialEndsAt, trial > visitor.customerNow {
                items.append((words.trialUntil, Cell(format.date(trial))))
            }
            if subscription.endsWithPeriod {
                items.append((words.ends, Cell(format.date(subscription.endsAt ?? subscription.period.end))))
            } else {
                items.append((words.renews, Cell(format.date(subscription.period.end))))
            }
            items.append((words.since, Cell(format.date(subscription.createdAt))))
        }
        return PageSection(words.yourPlan, [Definitions(items)] + ending)
    }

    private var statusBadge: Badge {
        if model.standing.subscription?.endsWithPeriod == true { return Badge(words.statusEnding, .warning) }
        return switch model.standing.status {
        case .active: Badge(words.statusActive, .good)
        case .trialing: Badge(words.statusTrial, .info)
        case .pastDue: Badge(words.statusPastDue, .bad)
        case .unpaid: Badge(words.statusUnpaid, .bad)
        case .canceled, .incompleteExpired: Badge(words.statusEnded)
        case .paused: Badge(words.statusPaused, .warning)
        case .incomplete: Badge(words.statusIncomplete, .warning)
        }
    }

    /// Ending the subscription, or taking that back; nothing where the customer cannot.
    private var ending: [any PageComponent] {
        guard let subscription = model.standing.subscription else { return [] }
        let isOwn =
            switch model.source {
            case .contract?: true
            case .stripe?: model.hasStripe
            case .operator?: model.isMirrored && model.hasStripe
            case nil: false
            }
        guard isOwn, visitor.mayChange else { return [] }
        if subscription.endsWithPeriod {
            guard subscription.mayKeep else { return [] }
            return [PageForm.button(words.keep, "/portal/keep", .primary)]
        }
        guard subscription.mayCancel else { return [] }
        return [
            Disclosure(
                words.cancel,
                .danger,
                [
                    PageText(words.cancelQuestion(format.date(subscription.period.end))),
                    PageForm.button(words.cancelNow, "/portal/cancel", .danger),
                ]
            )
        ]
    }

    private var usageSection: PageSection {
        let metered = model.entitlements.filter { $0.isEnabled && $0.limit != nil }
        let bars: [any PageComponent] = metered.prefix(5).map { entitlement in
            ProgressBar(
                OfferText.name(of: entitlement.entitlement.feature, visitor.policy.meters),
                used: entitlement.state?.recorded ?? .zero,
                of: entitlement.limit,
                format
            )
        }
        let content: [any PageComponent] = bars.isEmpty ? [EmptyState(words.noUsageTitle, words.noUsage)] : bars
        return PageSection(
            words.usage,
            actions: [PageButton(words.details, href: "/portal/usage", .small)],
            content
        )
    }

    // MARK: What else there is

    private var offer: [any PageComponent] {
        let plans = model.offer.plans
        guard plans.count > 1 || plans.first.map({ $0.key != model.offer.current }) ?? false else { return [] }
        let comparison = PlanComparison(plans, under: visitor.policy, text)
        var content: [any PageComponent] = []
        switch model.change {
        case .checkout: break
        case .atStripe where !visitor.mayChange: break
        case .atStripe:
            content.append(
                PageForm.button(words.change, "/portal/stripe", .primary, hidden: [("back", "/portal")])
            )
        case .contract: content.append(PageNote(.info, words.changeByContract))
        case .seller: content.append(PageNote(.info, words.changeBySeller))
        case .noStripe: content.append(PageNote(.info, words.noStripe))
        }
        content.append(
            PlanCards(
                items: comparison.cards.map { card in
                    let isCurrent = card.key == model.offer.current
                    return PlanCards.Item(
                        card: card,
                        isCurrent: isCurrent,
                        badge: isCurrent ? Badge(words.current, .info) : nil,
                        action: isCurrent || !card.canBeBought || model.change != .checkout || !visitor.mayChange
                            ? nil
                            : PageForm.button(
                                words.choose(card.name),
                                "/portal/checkout",
                                .primary,
                                hidden: [("plan", card.key.text)]
                            )
                    )
                }
            )
        )
        if !comparison.rows.isEmpty {
            content.append(Disclosure(words.compare, .plain, [comparison.table(words)]))
        }
        return [PageSection(words.plans, id: "plans", isCard: false, content)]
    }
}

extension EntitlementUsage {
    var isEnabled: Bool { entitlement.isEnabled }
}
