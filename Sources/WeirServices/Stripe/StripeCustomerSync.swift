import WeirCore
import WeirPrimitives
import WeirStorage

/// Makes Weir's customer say what the Stripe customer says, and finds or makes the one for the other.
struct StripeCustomerSync: Sendable {
    let stores: any StripeSync.Stores
    let lookup: CustomerLookup
    let runner: CommandRunner
    let ids: IDGenerator

    /// What a reading came to.
    struct Outcome: Sendable {
        var customer: CustomerID?
        var text: String
    }

    /// The customer that a Stripe customer is, found, linked or made; in transactions of their own.
    ///
    /// `hint`: Whom something else at Stripe names, such as a session that the customer went through.
    func customer(
        of stripeCustomer: String,
        hint: CustomerReference?,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> CustomerID? {
        if let known = try await stores.customer(stripeCustomerID: stripeCustomer, in: context.workspace) {
            return known.id
        }
        var context = context
        context.job = nil
        context.idempotency = nil
        let outcome = try await runner.run(context, keeping: .none) {
            try await decide(stripeCustomer, hint: hint, event: nil, gateway, context)
        }
        return outcome.customer
    }

    /// Reads a Stripe customer and decides what it means.
    func decide(
        _ id: String,
        hint: CustomerReference?,
        event: DoneStripeEvent?,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> Command<Outcome> {
        let name = StripeObjectName(workspace: context.workspace, topic: .customer, id: id)
        var reading = StripeReading(object: name, number: try await stores.takeStripeReading(of: name))
        let holder = try await stores.customer(stripeCustomerID: id, in: context.workspace)
        let stripe: StripeCustomer
        do throws(StripeError) {
            stripe = try await gateway.customer(id)
        } catch {
            guard error.isMissing else { throw WeirError(error) }
            // One that was deleted is told of as such; one that is not there tells nothing.
            let outcome = Outcome(customer: holder?.id, text: "Stripe does not have the customer.")
            let effects = StripeEffects(workspace: context.workspace, at: context.now, event: event?.ignored)
            return unchanged(outcome, holder, effects, context)
        }
        let named = try await named(by: stripe, hint, except: holder, context)
        let verdict = StripeCustomerRules.verdict(on: stripe, holder: holder, named: named)
        // Whom it names may have been linked to it since the holder was looked for.
        let held = holder ?? (named?.stripeCustomerID == id ? named : nil)
        if case .unlink(let customer) = verdict { reading.goneFrom = customer.id }
        let effects = { (alerts: [StripeAlert]) in
            StripeEffects(
                workspace: context.workspace,
                at: context.now,
                readings: [reading],
                event: event,
                alerts: alerts,
                settled: alerts.isEmpty ? [id] : []
            )
        }
        switch verdict {
        case .keep:
            let outcome = Outcome(customer: held?.id, text: "The customer is as Stripe says.")
            return unchanged(outcome, held, effects([]), context)
        case .conflict(let customer):
            let alert = StripeAlert(.customerLink, id, customer: customer.id)
            return unchanged(
                Outcome(customer: nil, text: StripeAlert.Kind.customerLink.message),
                customer,
                effects([alert]),
                context
            )
        case .update(let customer):
            return change(customer, from: held, "customer.updated", effects([]), context)
        case .link(let customer):
            return change(customer, from: named, "customer.linked", effects([]), context)
        case .unlink(let customer):
            let alert = StripeAlert(.customerDeleted, id, customer: customer.id)
            return change(customer, from: held, "customer.unlinked", effects([alert]), context)
        case .make(let externalID):
            return make(stripe, externalID, effects([]), context)
        }
    }

    // MARK: Parts

    /// The customer that the metadata names, or else the hint.
    private func named(
        by stripe: StripeCustomer,
        _ hint: CustomerReference?,
        except holder: Customer?,
        _ context: CallContext
    ) async throws -> Customer? {
        guard holder == nil, !stripe.isDeleted else { return nil }
        for reference in [StripeMetadata.reference(in: stripe.metadata), hint].compactMap(\.self) {
            do {
                return try await lookup.state(reference, in: context.workspace).customer
            } catch let error as WeirError where error.code == .notFound {
                continue
            }
        }
        return nil
    }

    private func unchanged(
        _ outcome: Outcome,
        _ customer: Customer?,
        _ effects: StripeEffects,
        _ context: CallContext
    ) -> Command<Outcome> {
        var command = Command(unchanged: outcome, on: Self.subject(customer?.id, outcome.customer))
        command.stripe = effects
        return command
    }

    private func change(
        _ customer: Customer,
        from previous: Customer?,
        _ action: String,
        _ effects: StripeEffects,
        _ context: CallContext
    ) -> Command<Outcome> {
        var customer = customer
        customer.updatedAt = context.now
        let outcome = Outcome(customer: customer.id, text: "The customer is as Stripe says now.")
        var command = Command(
            outcome,
            auditing: (previous.map { .customer($0) }, .customer(customer)),
            action: action,
            on: Self.subject(customer.id, nil)
        ) { [customer] record in
            // Whoever has taken the Stripe customer meanwhile is looked at anew.
            try await decidingAgain(ifTaken: .customerStripeID) {
                try await stores.updateCustomer(customer, record: record)
            }
        }
        command.stripe = effects
        return command
    }

    private func make(
        _ stripe: StripeCustomer,
        _ externalID: String?,
        _ effects: StripeEffects,
        _ context: CallContext
    ) -> Command<Outcome> {
        let customer = Customer(
            id: ids.make(at: context.now),
            workspace: context.workspace,
            externalID: externalID,
            email: StripeCustomerRules.email(of: stripe),
            name: StripeCustomerRules.name(of: stripe),
            stripeCustomerID: stripe.id,
            paymentMethodID: stripe.defaultPaymentMethod,
            isFromStripe: true,
            createdAt: context.now,
            updatedAt: context.now
        )
        let outcome = Outcome(customer: customer.id, text: "A customer was made for the Stripe customer.")
        var command = Command(
            outcome,
            auditing: (nil, .customer(customer)),
            action: "customer.created",
            on: Self.subject(customer.id, nil)
        ) { record in
            try await decidingAgain(ifTaken: .customerStripeID, .customerExternalID) {
                try await stores.createCustomer(customer, record: record)
            }
        }
        command.stripe = effects
        return command
    }

    private static func subject(_ customer: CustomerID?, _ other: CustomerID?) -> CommandSubject {
        let id = customer ?? other
        return CommandSubject(.customer, id?.description ?? "", customer: id)
    }
}

extension StripeError {
    /// Whether the object is not there.
    var isMissing: Bool {
        if case .missing = cause { true } else { false }
    }
}
