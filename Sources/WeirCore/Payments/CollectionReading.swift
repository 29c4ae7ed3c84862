import WeirPrimitives

/// Why an intent was read.
package enum IntentReading: Sendable, Hashable {
    /// It was just made or cancelled.
    case answer
    /// Its charge was just refused.
    case decline(StripeDecline)
    /// Stripe would not charge it in its state.
    case refusal
    /// The outcome of its charge was not told, and will not be any more.
    case givenUp
    /// An event came, or someone looked.
    case elsewhere
}

extension CollectionRules {
    // MARK: Intents

    /// What an intent, as it is now, means for a collection; nil when nothing.
    ///
    /// An intent belongs to a way by its id, or by the number of the way in its metadata while the id is not known. An
    /// intent that has succeeded always counts, be it of the present way or not: money came in.
    package static func read(
        _ intent: StripePaymentIntent,
        _ reading: IntentReading,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        let isOwn = isOfPresentWay(intent, collection)
        if collection.flawed.contains(intent.id) { return nil }
        guard let status = intent.status.known else {
            return isOwn && collection.state.isInFlight
                ? nil : CollectionChange(collection, [.alert(.unknownStatus, intent.id)])
        }
        guard isOwn, let way = collection.way else {
            return status == .succeeded ? CollectionChange(collection, [.paid(intent)]) : nil
        }
        var known = collection
        known.way?.intent = intent.id
        switch status {
        case .succeeded: return succeeded(intent, known, situation)
        case .processing:
            guard collection.state != .processing, collection.state != .settling || way.kind == .intent else {
                return nil
            }
            var change = to(way.kind == .checkout ? .settling : .processing, known, situation)
            change.facts = [.started, .processing(intent: intent.id, way.amount)]
            return change
        case .canceled:
            guard way.isOpen else { return nil }
            return closed(known, situation)
        case .requiresCapture:
            if collection.state == .releasing { return noting(known, over: collection, situation) }
            var change = blocking(known, situation)
            change.facts.append(.alert(.paymentAmount, intent.id))
            return change
        case .requiresAction, .requiresPaymentMethod, .requiresConfirmation:
            return way.kind == .checkout
                ? awaitingOnPage(intent, collection, situation)
                : awaiting(intent, status, reading, known, collection, situation)
        }
    }

    private static func isOfPresentWay(_ intent: StripePaymentIntent, _ collection: InvoiceCollection) -> Bool {
        guard let way = collection.way else { return false }
        if let id = way.intent { return id == intent.id }
        return intent.metadata[StripeMetadata.way] == String(way.number)
    }

    private static func succeeded(
        _ intent: StripePaymentIntent,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange {
        let attempt = ended(.succeeded, nil, of: collection, situation)
        var next = collection
        next.way?.isOpen = false
        next.way?.url = nil
        next.method = collection.charge?.method ?? collection.method
        next.charge = nil
        next.failure = nil
        next.failures = 0
        next.firstFailureAt = nil
        next.nextAt = nil
        next.isAsked = false
        var change = to(.waiting, next, situation)
        change.facts = [.paid(intent)]
        change.attempt = attempt
        return change
    }

    /// An intent of the invoice's own on which nothing has come in.
    private static func awaiting(
        _ intent: StripePaymentIntent,
        _ status: StripePaymentIntent.Status,
        _ reading: IntentReading,
        _ known: InvoiceCollection,
        _ stored: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        switch stored.state {
        case .creating: return made(known, situation)
        case .releasing: return noting(known, over: stored, situation)
        case .confirming:
            if status == .requiresAction {
                let failure = CollectionFailure(
                    .authentication,
                    code: "requires_action",
                    reason: .authenticationRequired
                )
                return failed(known, failure, situation)
            }
            switch reading {
            case .decline(let decline):
                return failed(known, DeclineRules.failure(decline, earlier: stored.failures), situation)
            case .refusal: return stopped(known, .refused, "payment_intent_unexpected_state", situation)
            case .givenUp:
                return failed(known, CollectionFailure(.technical, reason: .unavailable), situation)
            // What it says may be of the charge before; whoever has sent the present one finds out.
            case .answer, .elsewhere: return nil
            }
        case .processing:
            // The bank has said no.
            let decline =
                intent.lastFailure
                ?? StripeDecline(
                    code: nil,
                    declineCode: nil,
                    adviceCode: nil,
                    paymentIntentID: intent.id,
                    paymentMethodID: nil
                )
            return failed(known, DeclineRules.failure(decline, earlier: stored.failures), situation)
        case .waiting, .declined, .actionRequired, .cancelling, .opening, .offered, .expiring, .settling, .carried,
            .stopped, .blocked, .settled:
            return nil
        }
    }

    /// The intent is there: it is charged in the same step where that is still wanted, so that nobody else begins with it.
    private static func made(
        _ known: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange {
        let resting = to(restingState(known), known, situation)
        guard situation.isOwed, situation.isReconciled, mayCharge(resting.collection, situation),
            case .change(let next) = charge(resting.collection, situation), next.collection.state == .confirming
        else { return resting }
        return next
    }

    /// Remembers which intent is the way's, without which it cannot be cancelled.
    private static func noting(
        _ known: InvoiceCollection,
        over stored: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        known == stored ? nil : to(known.state, known, situation)
    }

    /// The intent of a page: the customer may try again as long as the page is open.
    private static func awaitingOnPage(
        _ intent: StripePaymentIntent,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        guard collection.state == .settling else { return nil }
        let failure = CollectionFailure(
            .needsCustomer,
            code: intent.lastFailure?.declineCode ?? intent.lastFailure?.code,
            reason: .declined
        )
        var over = collection
        over.way?.isOpen = false
        over.way?.intent = intent.id
        return failed(over, failure, situation)
    }

    /// The collection when a list shows no intent of a way that was to be made; nil when another way has begun since.
    ///
    /// Two workers may have looked at the same list: the second must not end the way that the first has begun upon it.
    package static func notFound(
        way: Int,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        guard collection.state == .creating, collection.way?.number == way else { return nil }
        return closed(collection, situation)
    }

    // MARK: Pages

    /// What a page of Stripe's, as it is now, means for a collection; nil when nothing.
    package static func read(
        _ session: StripeCheckoutSession,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        guard let way = collection.way, way.kind == .checkout,
            way.session.map({ $0 == session.id })
                ?? (session.metadata[StripeMetadata.way] == String(way.number))
        else { return nil }
        var known = collection
        known.way?.session = session.id
        if let intent = session.paymentIntent { known.way?.intent = intent }
        switch session.status?.known {
        case .open:
            guard collection.state == .opening || collection.state == .offered else { return nil }
            known.way?.url = session.url
            known.way?.expiresAt = session.expiresAt
            guard known != collection || collection.state == .opening else { return nil }
            return to(.offered, known, situation)
        case .expired:
            guard way.isOpen else { return nil }
            return closed(known, situation)
        case .complete:
            switch collection.state {
            case .opening, .offered, .expiring:
                known.way?.url = nil
                var change = to(.settling, known, situation)
                change.facts = [.started]
                if session.paymentStatus.known == .unpaid, let intent = session.paymentIntent {
                    change.facts.append(.processing(intent: intent, way.amount))
                }
                return change
            case .waiting, .creating, .confirming, .processing, .declined, .actionRequired, .cancelling, .settling,
                .carried, .stopped, .blocked, .settled:
                return nil
            // It was paid on; the reading of its intent says what that means.
            case .releasing: return noting(known, over: collection, situation)
            }
        case nil: return nil
        }
    }

    // MARK: Requests that came to nothing

    /// What an error that says for certain that nothing was done means; nil when the request is to be sent again, or was one
    /// that the collection has gone on from: the refusal of a way or charge that is over says nothing of the present one,
    /// on which money may be under way.
    package static func refused(
        _ call: CollectionCall,
        _ cause: StripeError.Cause,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        guard isPresent(call, collection) else { return nil }
        switch cause {
        case .keyReused: return blocking(collection, situation)
        case .missing(let parameter): return missing(call, parameter, collection, situation)
        case .refused(let code, let parameter):
            switch call {
            case .createIntent, .confirm:
                if code == "amount_too_small", let change = tooSmall(call, collection, situation) { return change }
                if parameter == "payment_method" { return methodGone(collection, situation) }
                let cause = (code ?? "").hasPrefix("amount_") ? CollectionFailure.Cause.amount : .refused
                let change = stopped(closing(collection, call), cause, code, situation)
                return releasing(collection, call, change)
            case .openPage:
                var change = closed(collection, situation)
                if code == "amount_too_small", let way = collection.way,
                    let minimum = ChargeLimits.minimum(above: way.amount)
                {
                    change.facts.append(.learned(minimum))
                } else {
                    change.facts.append(.alert(.paymentRefused, collection.invoice.description))
                }
                return change
            case .findIntent, .readIntent, .cancelIntent, .readPage, .closePage: return nil
            }
        case .declined, .unexpectedState, .unauthorized, .forbidden, .rateLimited, .inUse, .failed, .unreachable,
            .interrupted, .unreadable, .foreign, .overloaded, .cancelled:
            return nil
        }
    }

    /// Whether a request is of the way, and the charge, that the collection is at now.
    package static func isPresent(_ call: CollectionCall, _ collection: InvoiceCollection) -> Bool {
        switch call {
        case .createIntent(let way), .findIntent(let way):
            collection.state == .creating && collection.way?.number == way.number
        case .confirm(let way, _, let charge):
            collection.state == .confirming && collection.way?.number == way.number
                && collection.charge?.number == charge.number
        case .openPage(let way): collection.state == .opening && collection.way?.number == way.number
        case .cancelIntent(_, let way, _): collection.state == .cancelling && collection.way?.number == way
        case .closePage(_, let way, _): collection.state == .expiring && collection.way?.number == way
        case .readIntent(let intent): collection.way?.intent == intent
        case .readPage(let session): collection.way?.session == session
        }
    }

    /// Stripe wants more for a charge than was known: the next step carries the invoice, or stops it.
    ///
    /// - Returns: nil when the amount is so large that this cannot be it.
    private static func tooSmall(
        _ call: CollectionCall,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        guard let way = collection.way, let minimum = ChargeLimits.minimum(above: way.amount) else { return nil }
        guard case .confirm = call else {
            var change = closed(collection, situation)
            change.facts.append(.learned(minimum))
            return change
        }
        var next = collection
        next.charge = nil
        // Else an invoice that someone has asked to be charged would stay without a word.
        next.isAsked = true
        var change = to(.cancelling, next, situation)
        change.facts = [.returned, .learned(minimum)]
        change.attempt = ended(.failed, "amount_too_small", of: collection, situation)
        return change
    }

    private static func closing(_ collection: InvoiceCollection, _ call: CollectionCall) -> InvoiceCollection {
        var next = collection
        if case .createIntent = call { next.way?.isOpen = false }
        return next
    }

    /// Of a way that never began, those that were to be charged with it wait for another one.
    private static func releasing(
        _ collection: InvoiceCollection,
        _ call: CollectionCall,
        _ change: CollectionChange
    ) -> CollectionChange {
        guard case .createIntent = call, let parts = collection.way?.carried, !parts.isEmpty else { return change }
        var change = change
        change.facts.append(.released(parts.map(\.invoice)))
        return change
    }

    private static func methodGone(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange {
        var change = failed(
            collection,
            CollectionFailure(.noMethod, code: "resource_missing", reason: .methodRemoved),
            situation,
            isCharge: collection.charge != nil
        )
        // Of a customer who is gone at Stripe nothing was charged, and its method is gone all the same.
        if collection.charge == nil, let method = situation.method { change.facts.append(.methodGone(method)) }
        return change
    }

    private static func missing(
        _ call: CollectionCall,
        _ parameter: String?,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        switch call {
        case .createIntent:
            // The Stripe customer is gone, and every method with it.
            return releasing(collection, call, methodGone(closing(collection, call), situation))
        case .confirm:
            if parameter == "intent" { return blocking(collection, situation) }
            return methodGone(collection, situation)
        case .cancelIntent, .closePage, .readPage: return closed(collection, situation)
        case .openPage: return closed(collection, situation)
        case .readIntent: return blocking(collection, situation)
        case .findIntent: return nil
        }
    }

    /// The collection after a request whose outcome cannot be known now.
    package static func unknown(
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange {
        var next = collection
        next.rounds += 1
        next.updatedAt = situation.realNow
        return CollectionChange(next)
    }

    // MARK: What a list shows

    /// Takes over an intent of the invoice that the data does not know, after a restore or a copy.
    ///
    /// - Returns: nil when there is nothing to take over; what has succeeded is told by ``read(_:_:_:_:)``.
    package static func adopted(
        _ intent: StripePaymentIntent,
        _ collection: InvoiceCollection,
        _ situation: CollectionSituation
    ) -> CollectionChange? {
        guard let money = ChargeLimits.money(stripeAmount: intent.amountMinor, intent.currency),
            collection.way?.intent != intent.id
        else { return nil }
        let number = intent.metadata[StripeMetadata.way].flatMap { Int($0) } ?? 0
        switch intent.status.known {
        case .processing:
            var next = collection
            next.lastWay = max(collection.lastWay, number)
            next.way = PaymentWay(
                number: max(1, number),
                kind: .intent,
                amount: money,
                stripeCustomer: intent.customer ?? situation.stripeCustomer ?? "",
                intent: intent.id,
                begunAt: intent.createdAt
            )
            var change = to(.processing, next, situation)
            change.facts = [.started]
            return change
        case .succeeded, .requiresPaymentMethod, .requiresConfirmation, .requiresAction, .requiresCapture, .canceled,
            nil:
            guard number > collection.lastWay else { return nil }
            var next = collection
            next.lastWay = number
            next.updatedAt = situation.realNow
            return CollectionChange(next)
        }
    }
}
