import WeirCore
import WeirPrimitives
import WeirStorage

extension InvoiceCollector {
    /// What to do after a request.
    enum Next {
        case goOn
        /// Nothing can be known now; again after so many seconds.
        case later(Int64)
    }

    /// Sends a request whose collection is stored, and applies what comes back.
    func carryOut(_ call: CollectionCall, _ loaded: Loaded, _ context: CallContext) async throws -> Next {
        let invoice = loaded.invoice.id
        // While nothing may be sent at all, the collection stays as it is.
        if call.changesSomething { _ = try await gatewayForChanges(context) }
        do {
            switch call {
            case .createIntent(let way):
                guard let post = StripePost.createIntent(of: loaded.invoice, way) else {
                    return try await apply(
                        .refused(code: "amount_not_chargeable", parameter: "amount"),
                        call,
                        context,
                        invoice
                    )
                }
                let intent = try await send(post, context) { gateway, post async throws(StripeError) in
                    try await gateway.createPaymentIntent(post).value
                }
                try await store(context) {
                    let fresh = try await load(invoice, context)
                    let change = CollectionRules.read(intent, .answer, fresh.collection, fresh.situation)
                    return change.map { Decision($0, fresh) }
                }
            case .findIntent(let way): return try await find(way, loaded, context)
            case .confirm(let way, let intent, let charge):
                return try await confirm(intent, way.number, charge, call, loaded, context)
            case .readIntent(let intent):
                let isLost = loaded.collection.state == .confirming
                try await readIntent(intent, of: invoice, isLost ? .givenUp : .elsewhere, context)
            case .cancelIntent(let intent, let way, let round):
                let post = StripePost.cancelIntent(intent, of: invoice, way: way, round: round)
                do throws(StripeError) {
                    _ = try await send(post, context) { gateway, post async throws(StripeError) in
                        try await gateway.cancelPaymentIntent(post).value
                    }
                } catch {
                    guard case .unexpectedState = error.cause else { throw error }
                }
                try await readIntent(intent, of: invoice, .answer, context)
                return try await isStill(.cancelling, invoice, context)
            case .openPage(let way): try await openPage(way, loaded, context)
            case .readPage(let session): try await readPage(session, of: invoice, context)
            case .closePage(let session, let way, let round):
                let post = StripePost.closePage(session, of: invoice, way: way, round: round)
                do throws(StripeError) {
                    _ = try await send(post, context) { gateway, post async throws(StripeError) in
                        try await gateway.expireCheckoutSession(post).value
                    }
                } catch {
                    // It was paid on, or has ended, meanwhile: what it says now decides.
                    guard case .refused = error.cause else { throw error }
                }
                try await readPage(session, of: invoice, context)
                return try await isStill(.expiring, invoice, context)
            }
            return .goOn
        } catch let error as StripeError {
            return try await apply(error.cause, call, context, invoice)
        }
    }

    /// Sends a request that was kept before, as it was kept.
    func send<Value: Sendable>(
        _ post: StripePost,
        _ context: CallContext,
        _ body: (any StripeGateway, StripePost) async throws(StripeError) -> Value
    ) async throws(StripeError) -> Value {
        let gateway: any StripeGateway
        let kept: KeptStripePost
        do {
            gateway = try await gatewayForChanges(context)
            kept = try await stores.keepStripePost(
                post,
                in: context.workspace,
                at: context.realNow ?? context.now
            )
        } catch {
            throw StripeError(Self.cause(error))
        }
        return try await body(gateway, kept.post)
    }

    /// Why nothing was sent.
    private static func cause(_ error: any Error) -> StripeError.Cause {
        if error is CancellationError { return .cancelled }
        guard let error = error as? WeirError else { return .overloaded }
        // A pause, a missing key and one of another account end when someone does something about it.
        return error.reason == nil ? .unreachable : .unauthorized
    }

    // MARK: Charging

    /// Charges an intent, and reads it: an answer may be one of before, given again, and what holds is what it says now.
    private func confirm(
        _ intent: String,
        _ way: Int,
        _ charge: PendingCharge,
        _ call: CollectionCall,
        _ loaded: Loaded,
        _ context: CallContext
    ) async throws -> Next {
        let invoice = loaded.invoice.id
        var failed: StripeError?
        do throws(StripeError) {
            _ = try await send(.confirm(intent, of: invoice, way: way, charge), context) {
                gateway,
                post async throws(StripeError) in
                try await gateway.confirmPaymentIntent(post).value
            }
        } catch {
            failed = error
        }
        let reading: IntentReading
        switch failed?.cause {
        case nil: reading = .answer
        case .declined(let decline): reading = .decline(decline)
        case .unexpectedState: reading = .refusal
        case .failed:
            let isOver = loaded.collection.rounds + 1 >= CollectionRules.roundsBeforeGivingUp
            reading = isOver ? .givenUp : .elsewhere
        case .interrupted, .unreadable, .inUse, .cancelled: reading = .elsewhere
        case .refused, .missing, .keyReused, .unauthorized, .forbidden, .rateLimited, .unreachable, .foreign,
            .overloaded:
            return try await apply(failed?.cause ?? .failed, call, context, invoice)
        }
        do {
            try await readIntent(intent, of: invoice, reading, context)
        } catch is StripeError {
            // Not to be known now; the same request goes out again.
        }
        return try await isStill(.confirming, invoice, context)
    }

    /// Paces the repetitions of a request when its collection has not gone on.
    private func isStill(
        _ state: CollectionState,
        _ invoice: InvoiceID,
        _ context: CallContext
    ) async throws -> Next {
        let stored = try await stores.collection(of: invoice, in: context.workspace)
        guard let stored, stored.state == state else { return .goOn }
        return try await wait(invoice, context, atLeast: 0)
    }

    private func wait(_ invoice: InvoiceID, _ context: CallContext, atLeast seconds: Int64) async throws -> Next {
        let after = try await store(context) {
            let fresh = try await load(invoice, context)
            return Decision(CollectionRules.unknown(fresh.collection, fresh.situation), fresh)
        }
        return .later(max(seconds, CollectionRules.pause(afterRound: after?.rounds ?? 1)))
    }

    /// Applies an error: what it says for certain, or that nothing is known.
    private func apply(
        _ cause: StripeError.Cause,
        _ call: CollectionCall,
        _ context: CallContext,
        _ invoice: InvoiceID
    ) async throws -> Next {
        if cause.isOfTheKey {
            try await halt(cause, context)
            return .later(Self.haltSeconds)
        }
        var isOver = false
        let refused = try await store(context) {
            let fresh = try await load(invoice, context)
            isOver = !CollectionRules.isPresent(call, fresh.collection)
            guard let change = CollectionRules.refused(call, cause, fresh.collection, fresh.situation) else {
                return nil
            }
            return try await decision(change, on: fresh, context)
        }
        // What another worker has gone on to is not put off, nor its rounds counted, by what came of the request before.
        if refused != nil || isOver { return .goOn }
        var seconds: Int64 = 0
        if case .rateLimited(let after?) = cause { seconds = Int64(min(after, 3_600)) }
        return try await wait(invoice, context, atLeast: seconds)
    }

    /// Looks for an intent that may have been made, among those of the customer.
    private func find(_ way: PaymentWay, _ loaded: Loaded, _ context: CallContext) async throws -> Next {
        let invoice = loaded.invoice.id
        let gateway = try await gateway(context)
        var after: String?
        for _ in 0..<PaymentReconciliation.maximumPages {
            let page = try await gateway.paymentIntents(
                of: way.stripeCustomer,
                // Stripe's clock and ours may differ by minutes.
                createdFrom: way.begunAt.milliseconds / 1000 - 3_600,
                after: after
            )
            let found = page.elements.first { intent in
                intent.metadata[StripeMetadata.invoice] == invoice.description
                    && intent.metadata[StripeMetadata.way] == String(way.number)
            }
            if let found {
                try await readIntent(found.id, of: invoice, .answer, context)
                return .goOn
            }
            after = page.elements.last?.id
            if !page.hasMore || after == nil { break }
        }
        try await store(context) {
            let fresh = try await load(invoice, context)
            let change = CollectionRules.notFound(way: way.number, fresh.collection, fresh.situation)
            return change.map { Decision($0, fresh) }
        }
        return .goOn
    }

    // MARK: Pages

    private func openPage(_ way: PaymentWay, _ loaded: Loaded, _ context: CallContext) async throws {
        let invoice = loaded.invoice.id
        guard let publicURL,
            let post = StripePost.openPage(of: loaded.invoice, in: context.workspace, way, publicURL: publicURL)
        else {
            throw StripeError(.refused(code: "page_not_possible", parameter: nil))
        }
        let reply = try await send(post, context) { gateway, post async throws(StripeError) in
            try await gateway.createCheckoutSession(post)
        }
        if reply.isReplayed {
            // What it said then may not be so any more; but its id is known now.
            try await readPage(reply.value.id, of: invoice, context)
            return
        }
        try await store(context) {
            let fresh = try await load(invoice, context)
            return CollectionRules.read(reply.value, fresh.collection, fresh.situation).map { Decision($0, fresh) }
        }
    }

    /// Reads a page, and the intent of one that was paid on.
    func readPage(_ id: String, of invoice: InvoiceID, _ context: CallContext) async throws {
        var intent: String?
        try await store(context) {
            intent = nil
            let reading = try await takeReading(of: id, context)
            let session = try await gateway(context).checkoutSession(id)
            let fresh = try await load(invoice, context)
            if session.status?.known == .complete { intent = session.paymentIntent }
            let change = CollectionRules.read(session, fresh.collection, fresh.situation)
            return change.map { Decision($0, fresh, reading) }
        }
        if let intent { try await readIntent(intent, of: invoice, .elsewhere, context) }
    }
}

extension CollectionCall {
    /// Whether it changes something at Stripe.
    fileprivate var changesSomething: Bool {
        switch self {
        case .createIntent, .confirm, .cancelIntent, .openPage, .closePage: true
        case .findIntent, .readIntent, .readPage: false
        }
    }
}
