import WeirCore
import WeirPrimitives

/// A collection and its surroundings, for tests of the rules.
struct CollectionStory {
    static let now = Timestamp(milliseconds: 1_800_000_000_000)

    var collection: InvoiceCollection
    var situation: CollectionSituation

    init(cents: Int64 = 5_000, method: String? = "pm_1", isCharged: Bool = true) throws {
        let invoice = try InvoiceRulesTests.sent(cents)
        collection = InvoiceCollection(
            workspace: invoice.workspace,
            invoice: invoice.id,
            customer: invoice.customer,
            createdAt: Self.now,
            updatedAt: Self.now
        )
        situation = CollectionSituation(
            invoice: invoice,
            due: usd(cents),
            isCharged: isCharged,
            method: method,
            stripeCustomer: "cus_1",
            zone: .utc,
            now: Self.now
        )
    }

    /// What is to be done.
    func next(_ wish: CollectionWish = .nothing) -> CollectionMove {
        CollectionRules.next(collection, situation, wish: wish)
    }

    /// Stores changes until something is to be sent, or nothing is to be done.
    ///
    /// - Returns: The facts on the way, and what is to be done then.
    mutating func goOn(_ wish: CollectionWish = .nothing) -> (facts: [CollectionFact], move: CollectionMove) {
        var facts: [CollectionFact] = []
        for _ in 0..<10 {
            guard case .change(let change) = next(wish) else { break }
            facts += apply(change)
        }
        return (facts, next(wish))
    }

    /// Stores a change.
    @discardableResult
    mutating func apply(_ change: CollectionChange?) -> [CollectionFact] {
        guard let change else { return [] }
        collection = change.collection
        collection.revision += 1
        for fact in change.facts {
            switch fact {
            case .started: move(.paymentStarted)
            case .failed, .actionRequired, .returned: move(.paymentFailed)
            case .paid(let intent):
                move(.settledInFull)
                situation.due = usd(
                    situation.due.minorUnits - min(situation.due.minorUnits, intent.amountReceivedMinor)
                )
            case .autoPayEnded: situation.isCharged = false
            case .learned(let minimum): situation.minimum = minimum
            case .processing, .methodGone, .released, .goesOn, .alert: break
            }
        }
        return change.facts
    }

    private mutating func move(_ event: InvoiceEvent) {
        if let moved = try? InvoiceRules.moved(situation.invoice, by: event, now: situation.now) {
            situation.invoice = moved
        }
    }

    mutating func pass(seconds: Int64) {
        situation.now = situation.now.adding(seconds: seconds)
        situation.realNow = situation.realNow.adding(seconds: seconds)
    }

    /// An intent of the present way.
    func intent(
        _ status: StripePaymentIntent.Status,
        id: String = "pi_1",
        failure: StripeDecline? = nil,
        cents: Int64? = nil
    ) -> StripePaymentIntent {
        let amount = cents ?? collection.way?.amount.minorUnits ?? situation.due.minorUnits
        return StripePaymentIntent(
            id: id,
            status: .known(status),
            amountMinor: amount,
            amountReceivedMinor: status == .succeeded ? amount : 0,
            currency: "usd",
            customer: "cus_1",
            paymentMethod: "pm_1",
            latestCharge: nil,
            clientSecret: nil,
            lastFailure: failure,
            metadata: [
                StripeMetadata.invoice: collection.invoice.description,
                StripeMetadata.way: String(collection.way?.number ?? 0),
            ],
            createdAt: Self.now
        )
    }

    func session(
        _ status: StripeCheckoutSession.Status,
        paid: StripeCheckoutSession.PaymentStatus = .unpaid,
        id: String = "cs_1"
    ) -> StripeCheckoutSession {
        StripeCheckoutSession(
            id: id,
            url: status == .open ? "https://checkout.stripe.com/c/\(id)" : nil,
            mode: "payment",
            status: .known(status),
            paymentStatus: .known(paid),
            customer: "cus_1",
            subscription: nil,
            paymentIntent: status == .complete ? "pi_9" : nil,
            clientReference: collection.invoice.description,
            metadata: [StripeMetadata.way: String(collection.way?.number ?? 0)],
            expiresAt: situation.realNow.adding(seconds: 3_600)
        )
    }

    mutating func read(_ intent: StripePaymentIntent, _ reading: IntentReading = .elsewhere) -> [CollectionFact] {
        apply(CollectionRules.read(intent, reading, collection, situation))
    }

    mutating func read(_ session: StripeCheckoutSession) -> [CollectionFact] {
        apply(CollectionRules.read(session, collection, situation))
    }

    static func decline(_ code: String) -> StripeDecline {
        StripeDecline(
            code: "card_declined",
            declineCode: code,
            adviceCode: nil,
            paymentIntentID: "pi_1",
            paymentMethodID: "pm_1"
        )
    }

    /// Goes on to where the charge is about to be sent.
    mutating func toConfirming() {
        _ = goOn()
        _ = read(intent(.requiresPaymentMethod), .answer)
        _ = goOn()
    }

    mutating func decline(_ code: String) -> [CollectionFact] {
        read(intent(.requiresPaymentMethod, failure: Self.decline(code)), .decline(Self.decline(code)))
    }

    /// Goes on to where a page is open.
    mutating func toOffered(consent: String? = nil) {
        _ = goOn(.page(consent: consent))
        _ = read(session(.open))
    }
}
