package import WeirCore
package import WeirPrimitives
import WeirStorage

extension CustomerBilling {
    /// A page of Stripe's on which a customer looks after methods, invoices and plan; its address works once.
    ///
    /// Whom the operator has ended changes methods there and nothing else: Stripe's page would let it renew.
    ///
    /// `key`: Names the click; one that comes again gets the same page. `page`: Where the customer comes back to.
    /// - Throws: ``WeirError`` `conflict` when the customer has no Stripe customer yet.
    package func portal(
        for id: CustomerID,
        key: String?,
        from page: String? = nil,
        _ context: CallContext
    ) async throws -> String {
        let gateway = try await connections.gatewayForChanges(of: context.workspace, now: context.now)
        let state = try await payer(id, context)
        guard let stripeCustomer = state.customer.stripeCustomerID else {
            throw WeirError(
                .conflict,
                "The customer has no payment account yet.",
                hint: "It gets one with POST /billing/checkout or POST /billing/setup-intent."
            )
        }
        let policy = try await directory.policy(of: context.workspace)
        let post = StripePost.createPortalSession(
            stripeCustomer: stripeCustomer,
            returnURL: page ?? policy.settings.returnURLs.portal,
            methodsOnly: state.subscription?.mirror?.isEndedByOperator ?? false,
            request: Self.request(stripeCustomer, key, context)
        )
        do throws(StripeError) {
            return try await gateway.createPortalSession(post).value.url
        } catch {
            guard case .refused(_, nil) = error.cause else { throw WeirError(error) }
            throw WeirError(
                .providerError,
                "Stripe has no settings for its customer portal in this mode.",
                hint: "Save them once under Settings, Billing, Customer portal in Stripe's dashboard."
            )
        }
    }

    /// What a browser needs to save a method.
    package struct SetupPage: Sendable {
        package var intent: String
        /// For the customer's own browser only.
        package var clientSecret: StripeSecret
    }

    /// Begins the saving of a method that may be charged later.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer or the contract.
    package func setupIntent(
        for reference: CustomerReference,
        contract: ContractID?,
        key: String?,
        _ context: CallContext
    ) async throws -> SetupPage {
        let lookup = CustomerLookup(customers: stores)
        let state = try await lookup.changeable(reference, in: context.workspace)
        guard context.mayTouch(state.customer.id) else {
            throw WeirError.notFound("Customer", reference.description, sealedTo: context.sealedTo)
        }
        if let contract {
            let found = try await stores.contract(contract, in: context.workspace)
            guard found?.customer == state.customer.id else {
                throw WeirError.notFound("Contract", contract.description)
            }
        }
        let gateway = try await connections.gatewayForChanges(of: context.workspace, now: context.now)
        let stripeCustomer = try await stripeCustomer(of: state.customer, gateway, context)
        let post = StripePost.createSetupIntent(
            for: state.customer,
            stripeCustomer: stripeCustomer,
            contract: contract,
            request: Self.request(stripeCustomer, key, context)
        )
        let intent: StripeSetupIntent
        do throws(StripeError) {
            intent = try await gateway.createSetupIntent(post).value
        } catch {
            throw WeirError(error)
        }
        guard let secret = intent.clientSecret else {
            throw WeirError(StripeError(.unreadable))
        }
        return SetupPage(intent: intent.id, clientSecret: secret)
    }

    /// Names a request to Stripe that each click needs anew: by the caller's key if it gave one, else by the call's id.
    static func request(_ stripeCustomer: String, _ key: String?, _ context: CallContext) -> String {
        guard let key else { return context.requestID?.description ?? "\(stripeCustomer)-\(context.now.milliseconds)" }
        let digest = Digest.sha256(Array("\(context.workspace)\n\(stripeCustomer)\n\(key)".utf8))
        return digest.prefix(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0\(digits)" : digits
        }.joined()
    }
}
