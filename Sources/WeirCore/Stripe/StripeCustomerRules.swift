import WeirPrimitives

/// Whose a Stripe customer is; pure.
package enum StripeCustomerRules {
    /// What is to be done about a Stripe customer as it was read.
    package enum Verdict: Sendable, Equatable {
        /// It is known here, and these are the customer's facts now.
        case update(Customer)
        /// It becomes that customer's.
        case link(Customer)
        /// Nobody has it yet: a customer is made for it.
        case make(externalID: String?)
        case keep
        /// It was deleted at Stripe: the customer has none any more.
        case unlink(Customer)
        /// Whom it names has another one.
        case conflict(Customer)
    }

    /// Decides by what is told for certain: the link, else what the metadata names; never by an e-mail address.
    ///
    /// - Parameters:
    ///   - stripe: As it was read.
    ///   - holder: The customer that is linked to it.
    ///   - named: The customer that its metadata names; it may have been linked to it since the holder was looked for.
    /// - Returns: What is to be done.
    package static func verdict(on stripe: StripeCustomer, holder: Customer?, named: Customer?) -> Verdict {
        let holder = holder ?? (named?.stripeCustomerID == stripe.id ? named : nil)
        if stripe.isDeleted {
            guard let holder else { return .keep }
            return .unlink(unlinked(holder))
        }
        if let holder {
            let updated = updated(holder, by: stripe)
            return updated == holder ? .keep : .update(updated)
        }
        guard let named else {
            if case .external(let text)? = StripeMetadata.reference(in: stripe.metadata) {
                return .make(externalID: text)
            }
            return .make(externalID: nil)
        }
        guard named.erasedAt == nil else { return .keep }
        guard named.stripeCustomerID == nil else { return .conflict(named) }
        var linked = updated(named, by: stripe)
        linked.stripeCustomerID = stripe.id
        return .link(linked)
    }

    /// What Stripe tells of e-mail and name fills what is empty, and follows where Stripe said it before.
    ///
    /// A customer that the operator keeps is not overwritten: there the operator's word counts.
    private static func updated(_ customer: Customer, by stripe: StripeCustomer) -> Customer {
        var customer = customer
        let follows = customer.isFromStripe
        if let email = email(of: stripe), follows || customer.email == nil { customer.email = email }
        if let name = name(of: stripe), follows || customer.name == nil { customer.name = name }
        if let method = stripe.defaultPaymentMethod, customer.paymentMethodID == nil {
            customer.paymentMethodID = method
        }
        return customer
    }

    /// The e-mail address as far as it is one that can be kept.
    package static func email(of stripe: StripeCustomer) -> String? {
        guard let email = stripe.email, (3...254).contains(email.utf8.count), email.contains("@") else { return nil }
        return email
    }

    package static func name(of stripe: StripeCustomer) -> String? {
        guard let name = stripe.name, !name.isEmpty else { return nil }
        return String(name.prefix(200))
    }

    private static func unlinked(_ customer: Customer) -> Customer {
        var customer = customer
        customer.stripeCustomerID = nil
        // Methods go with the Stripe customer that had them.
        customer.paymentMethodID = nil
        return customer
    }

    /// Whether a customer that an operator now makes with a Stripe customer is the one that was made for it before.
    ///
    /// Only one that Stripe's event made, and that nobody has named otherwise since: whichever of the two comes first, there is one
    /// customer in the end.
    package static func adopts(_ holder: Customer, externalID: String?) -> Bool {
        holder.isFromStripe && holder.erasedAt == nil && (holder.externalID == nil || holder.externalID == externalID)
    }
}
