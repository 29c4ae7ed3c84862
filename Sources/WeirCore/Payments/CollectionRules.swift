import WeirPrimitives

/// The state machine of collections; pure.
///
/// Whoever carries it out stores a change before the request that follows from it, sends the request under the key that
/// the collection says, and applies the answer to the collection as it is stored then. So a crash at any point leaves a
/// state from which ``next(_:_:wish:)`` goes on with the same request.
package enum CollectionRules {
    /// How long a request whose answer never came is sent again under its key: an hour less than Stripe keeps keys.
    package static let keyLifeSeconds: Int64 = 23 * 3_600
    /// Requests for an intent that came to nothing before the list is asked.
    package static let roundsBeforeListing = 6
    /// Charges that failed at Stripe before the charge is taken to have failed, if the intent says so too.
    package static let roundsBeforeGivingUp = 3
    /// How long a page is open.
    package static let pageLifeSeconds: Int64 = 12 * 3_600

    /// How long to wait after a request that came to nothing, in seconds of the server's time.
    package static func pause(afterRound round: Int) -> Int64 {
        min(5 << Int64(min(max(0, round - 1), 10)), 3_600)
    }

    // MARK: Next

    /// Says what is to be done now.
    package static func next(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation,
        wish: CollectionWish = .nothing
    ) -> CollectionMove {
        switch collection.state {
        case .blocked:
            if case .page = wish { return .refuse(.blocked) }
            return .rest(until: nil)
        case .releasing:
            if case .page = wish { return .refuse(.underWay) }
            return releasing(collection, situation)
        case .creating:
            guard let way = collection.way else { return blocked(collection, situation) }
            let isListed = collection.rounds >= roundsBeforeListing || !isFresh(way.begunAt, situation)
            return .call(isListed ? .findIntent(way) : .createIntent(way))
        case .confirming:
            guard let way = collection.way, let intent = way.intent, let charge = collection.charge else {
                return blocked(collection, situation)
            }
            if case .page = wish { return .refuse(.underWay) }
            return .call(
                isFresh(charge.begunAt, situation) ? .confirm(way, intent: intent, charge) : .readIntent(intent)
            )
        case .processing, .settling:
            switch wish {
            case .page: return .refuse(.underWay)
            case .look: return collection.way?.intent.map { .call(.readIntent($0)) } ?? readPage(collection)
            case .nothing: return .rest(until: nil)
            }
        case .cancelling:
            guard let way = collection.way, let intent = way.intent else { return blocked(collection, situation) }
            return .call(.cancelIntent(intent, way: way.number, round: collection.rounds))
        case .opening:
            guard let way = collection.way else { return blocked(collection, situation) }
            // Nobody ever saw the page, and it has ended by now.
            guard isFresh(way.begunAt, situation) else { return .change(closed(collection, situation)) }
            return .call(.openPage(way))
        case .expiring:
            guard let way = collection.way, let session = way.session else { return blocked(collection, situation) }
            return .call(.closePage(session, way: way.number, round: collection.rounds))
        case .offered: return offered(collection, situation, wish)
        case .waiting, .declined, .actionRequired, .carried, .stopped, .settled:
            return idle(collection, situation, wish)
        }
    }

    private static func readPage(_ collection: InvoiceCollection) -> CollectionMove {
        collection.way?.session.map { .call(.readPage($0)) } ?? .rest(until: nil)
    }

    private static func offered(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation,
        _ wish: CollectionWish
    ) -> CollectionMove {
        guard let way = collection.way, let session = way.session else { return blocked(collection, situation) }
        guard situation.isOwed, way.amount == situation.due else {
            return .change(to(.expiring, collection, situation))
        }
        switch wish {
        case .page(let consent):
            return consent == way.consent
                ? .call(.readPage(session)) : .change(to(.expiring, collection, situation))
        case .look: return .call(.readPage(session))
        case .nothing: break
        }
        if let end = way.expiresAt, end <= situation.realNow { return .call(.readPage(session)) }
        if mayCharge(collection, situation), situation.method != nil, situation.stripeCustomer != nil {
            return .change(to(.expiring, collection, situation))
        }
        return .rest(until: isWaiting(collection, situation) ? collection.nextAt : nil)
    }

    /// A collection of which nothing is under way.
    private static func idle(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation,
        _ wish: CollectionWish
    ) -> CollectionMove {
        guard situation.isOwed else {
            if collection.openIntent != nil { return .change(to(.cancelling, collection, situation)) }
            if case .page = wish { return .refuse(.nothingOwed) }
            if collection.state == .settled { return .rest(until: nil) }
            var next = to(.settled, collection, situation)
            next.collection.joined = nil
            next.collection.isAsked = false
            next.collection.nextAt = nil
            return .change(next)
        }
        if collection.state == .settled { return .change(to(.waiting, collection, situation)) }
        if collection.joined != nil {
            if case .page = wish { return .refuse(.underWay) }
            return .rest(until: nil)
        }
        switch wish {
        case .page(let consent): return page(collection, situation, consent)
        case .look:
            if collection.state == .actionRequired, let intent = collection.openIntent {
                return .call(.readIntent(intent))
            }
        case .nothing: break
        }
        guard mayCharge(collection, situation) else {
            let resting = restingState(collection)
            if collection.state != resting, collection.state != .carried {
                return .change(to(resting, collection, situation))
            }
            return .rest(until: isWaiting(collection, situation) ? collection.nextAt : nil)
        }
        guard situation.isReconciled else { return .reconcile }
        return charge(collection, situation)
    }

    private static func page(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation,
        _ consent: String?
    ) -> CollectionMove {
        guard situation.isReconciled else { return .reconcile }
        guard situation.due.minorUnits >= situation.minimum.minorUnits,
            ChargeLimits.stripeAmount(situation.due) != nil
        else { return .refuse(.amount) }
        if collection.openIntent != nil { return .change(to(.cancelling, collection, situation)) }
        guard let stripeCustomer = situation.stripeCustomer else { return .refuse(.blocked) }
        var next = to(.opening, collection, situation)
        next.collection.begin(
            PaymentWay(
                number: collection.lastWay + 1,
                kind: .checkout,
                amount: situation.due,
                stripeCustomer: stripeCustomer,
                expiresAt: situation.realNow.adding(seconds: pageLifeSeconds),
                consent: consent,
                begunAt: situation.realNow
            )
        )
        next.attempt = attempt(of: next.collection, situation)
        return .change(next)
    }

    static func charge(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionMove {
        guard let method = situation.method, let stripeCustomer = situation.stripeCustomer else {
            let failure = CollectionFailure(.noMethod, reason: .methodRemoved)
            return .change(failed(collection, failure, situation, isCharge: false))
        }
        if let way = collection.way, way.kind == .intent, way.isOpen, way.intent != nil {
            guard way.amount == amount(with: way.carried, situation), way.stripeCustomer == stripeCustomer else {
                return .change(to(.cancelling, collection, situation))
            }
            var next = to(.confirming, collection, situation)
            next.collection.attempts += 1
            next.collection.isAsked = false
            next.collection.charge = PendingCharge(
                number: next.collection.attempts,
                method: method,
                begunAt: situation.realNow
            )
            next.facts = [.started]
            next.attempt = attempt(of: next.collection, situation)
            return .change(next)
        }
        let parts = situation.carried.sorted { $0.invoice < $1.invoice }
        guard let total = amount(with: parts, of: situation.due, situation.carried) else {
            return .change(stopped(collection, .amount, "amount_too_large", situation))
        }
        if total.minorUnits < situation.minimum.minorUnits {
            if situation.canBeCarried {
                if collection.state == .carried, !collection.isAsked { return .rest(until: nil) }
                var next = to(.carried, collection, situation)
                next.collection.isAsked = false
                return .change(next)
            }
            return .change(stopped(collection, .amount, "amount_too_small", situation))
        }
        guard ChargeLimits.stripeAmount(total) != nil else {
            return .change(stopped(collection, .amount, "amount_not_chargeable", situation))
        }
        var next = to(.creating, collection, situation)
        next.collection.begin(
            PaymentWay(
                number: collection.lastWay + 1,
                kind: .intent,
                amount: total,
                carried: parts,
                stripeCustomer: stripeCustomer,
                begunAt: situation.realNow
            )
        )
        return .change(next)
    }

    // MARK: Conditions

    private static func isFresh(_ instant: Timestamp, _ situation: CollectionSituation) -> Bool {
        situation.realNow < instant.adding(seconds: keyLifeSeconds)
    }

    /// Whether the invoice is to be charged now.
    ///
    /// After a failure that is not tried again only another method, or someone's asking, lets it be charged.
    static func mayCharge(_ collection: InvoiceCollection, _ situation: CollectionSituation) -> Bool {
        if collection.isAsked { return true }
        guard situation.isCharged else { return false }
        guard collection.failure != nil else { return collection.nextAt.map { $0 <= situation.now } ?? true }
        if let method = situation.method, method != collection.method { return true }
        return collection.nextAt.map { $0 <= situation.now } ?? false
    }

    private static func isWaiting(_ collection: InvoiceCollection, _ situation: CollectionSituation) -> Bool {
        situation.isCharged && collection.nextAt.map { $0 > situation.now } ?? false
    }

    /// Where a collection is of which nothing is under way.
    static func restingState(_ collection: InvoiceCollection) -> CollectionState {
        guard let failure = collection.failure else { return .waiting }
        if collection.nextAt != nil { return .declined }
        return failure.cause == .authentication ? .actionRequired : .stopped
    }

    /// What is due on the invoice and on those that are charged with it, as they stand now.
    private static func amount(with parts: [CarriedPart], _ situation: CollectionSituation) -> Money? {
        amount(with: parts, of: situation.due, situation.carried)
    }

    private static func amount(with parts: [CarriedPart], of due: Money, _ present: [CarriedPart]) -> Money? {
        var sum = due.minorUnits
        for part in parts {
            let minor = present.first { $0.invoice == part.invoice }?.amountMinor ?? 0
            let (next, isOver) = sum.addingReportingOverflow(minor)
            if isOver { return nil }
            sum = next
        }
        return Money(minorUnits: sum, currency: due.currency)
    }

    // MARK: Changes

    static func to(
        _ state: CollectionState,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange {
        var next = collection
        next.state = state
        next.rounds = 0
        next.updatedAt = situation.realNow
        return CollectionChange(next)
    }

    static func attempt(of collection: InvoiceCollection, _ situation: CollectionSituation) -> PaymentAttempt? {
        guard let way = collection.way else { return nil }
        switch way.kind {
        case .checkout:
            return PaymentAttempt(
                workspace: collection.workspace,
                invoice: collection.invoice,
                kind: .checkout,
                number: way.number,
                way: way.number,
                amount: way.amount,
                consent: way.consent,
                begunAt: way.begunAt
            )
        case .intent:
            guard let charge = collection.charge else { return nil }
            return PaymentAttempt(
                workspace: collection.workspace,
                invoice: collection.invoice,
                kind: .charge,
                number: charge.number,
                way: way.number,
                amount: way.amount,
                method: charge.method,
                begunAt: charge.begunAt
            )
        }
    }

    /// The attempt that is under way, as it ended.
    static func ended(
        _ state: PaymentAttempt.State,
        _ code: String?,
        of collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> PaymentAttempt? {
        var attempt = attempt(of: collection, situation)
        attempt?.state = state
        attempt?.failureCode = code
        attempt?.endedAt = situation.realNow
        return attempt
    }

    /// The collection when its way has come to an end without money.
    static func closed(_ collection: InvoiceCollection, _ situation: CollectionSituation) -> CollectionChange {
        let parts = collection.way?.carried.map(\.invoice) ?? []
        let attempt = ended(.ended, nil, of: collection, situation)
        var next = collection
        next.way?.isOpen = false
        next.way?.url = nil
        next.charge = nil
        var change = to(restingState(next), next, situation)
        if collection.state.isInFlight { change.facts.append(.returned) }
        if !parts.isEmpty { change.facts.append(.released(parts)) }
        change.attempt = attempt
        return change
    }

    /// The collection after a charge that failed, or that could not be made.
    ///
    /// `isCharge`: A charge was made, and counts.
    static func failed(
        _ collection: InvoiceCollection,
        _ failure: CollectionFailure,
        _ situation: CollectionSituation,
        isCharge: Bool = true
    ) -> CollectionChange {
        var next = collection
        let attempt = isCharge ? ended(.failed, failure.code ?? failure.cause.rawValue, of: collection, situation) : nil
        let method = collection.charge?.method ?? situation.method
        if method != collection.method {
            next.failures = 0
            next.firstFailureAt = nil
        }
        next.method = method
        next.charge = nil
        next.isAsked = false
        next.failure = failure
        next.failures += 1
        let first = next.firstFailureAt ?? situation.now
        next.firstFailureAt = first
        next.nextAt = nil
        if situation.isCharged {
            next.nextAt = situation.schedule.next(
                failure.cause,
                failures: next.failures,
                first: first,
                now: situation.now,
                in: situation.zone
            )
        }
        var change = to(restingState(next), next, situation)
        let intent = collection.way?.intent
        let amount = collection.way?.amount ?? situation.due
        if failure.cause == .authentication, let intent {
            change.facts.append(.actionRequired(intent: intent, amount))
        } else {
            change.facts.append(.failed(failure, intent: intent, amount, nextAt: next.nextAt))
        }
        if situation.isCharged, endsAutoPay(failure, next.nextAt) { change.facts.append(.autoPayEnded) }
        if failure.cause == .noMethod, let method, isCharge { change.facts.append(.methodGone(method)) }
        change.attempt = attempt
        return change
    }

    /// Whether the contract is not charged by itself any more: what could be tried was, or must not be.
    private static func endsAutoPay(_ failure: CollectionFailure, _ nextAt: Timestamp?) -> Bool {
        switch failure.cause {
        case .hard: true
        case .soft, .technical: nextAt == nil
        case .needsCustomer, .authentication, .noMethod, .amount, .refused: false
        }
    }

    /// The collection when Stripe would not, or does not, take the request.
    static func stopped(
        _ collection: InvoiceCollection,
        _ cause: CollectionFailure.Cause,
        _ code: String?,
        _ situation: CollectionSituation
    ) -> CollectionChange {
        let failure = CollectionFailure(cause, code: code, reason: .unavailable)
        var change = failed(collection, failure, situation, isCharge: collection.charge != nil)
        change.facts.append(.alert(.paymentRefused, collection.invoice.description))
        return change
    }

    /// The collection when only a person can put it right.
    static func blocking(_ collection: InvoiceCollection, _ situation: CollectionSituation) -> CollectionChange {
        var change = to(.blocked, collection, situation)
        // Whatever comes in is booked all the same; until then it is owed, and can be paid or voided by hand.
        change.facts = [.returned, .alert(.paymentBlocked, collection.invoice.description)]
        return change
    }

    /// The collection when a person has dealt with what blocked it; nil when nothing does.
    package static func released(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        guard collection.state == .blocked else { return nil }
        var next = collection
        next.reconciledAt = nil
        var change = to(.releasing, next, situation)
        change.facts = [.goesOn]
        return change
    }

    /// Closes what is left of the way, once Stripe was asked what it has; then the invoice is as any other.
    private static func releasing(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionMove {
        guard collection.reconciledAt != nil else { return .reconcile }
        guard let way = collection.way, way.isOpen else {
            var next = collection
            next.charge = nil
            var change = to(restingState(next), next, situation)
            if let parts = collection.way?.carried, !parts.isEmpty {
                change.facts.append(.released(parts.map(\.invoice)))
            }
            return .change(change)
        }
        if way.kind == .intent, way.intent != nil { return .change(to(.cancelling, collection, situation)) }
        if way.kind == .checkout, way.session != nil { return .change(to(.expiring, collection, situation)) }
        // Stripe lists none of it: it was never made.
        return .change(closed(collection, situation))
    }

    private static func blocked(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionMove {
        .change(blocking(collection, situation))
    }
}

extension InvoiceCollection {
    /// Begins another way to pay.
    mutating func begin(_ way: PaymentWay) {
        lastWay = way.number
        self.way = way
        charge = nil
    }
}
