package import WeirCore
package import WeirPrimitives
import WeirStorage

/// The payment methods that a customer has saved: shows them, and lets the customer choose or remove one.
package struct SavedMethods: Sendable {
    let collector: InvoiceCollector

    /// A method, and whether it is the one that is charged.
    package struct Listed: Sendable, Hashable {
        package var method: StripePaymentMethod
        package var isDefault: Bool
    }

    /// All methods, the one that is charged first; none without a Stripe customer.
    ///
    /// - Throws: ``WeirError`` `stripe_not_configured`, `provider_error`.
    package func methods(of customer: CustomerID, _ context: CallContext) async throws -> [Listed] {
        let state = try await collector.billing.payer(customer, context)
        let gateway = try await collector.connections.gateway(of: context.workspace, now: context.now)
        guard let stripeCustomer = state.customer.stripeCustomerID else { return [] }
        let found: StripePage<StripePaymentMethod>
        do throws(StripeError) {
            found = try await gateway.paymentMethods(of: stripeCustomer)
        } catch {
            throw WeirError(error)
        }
        let charged = try await charged(of: state.customer, context)
        let all = found.elements.map { Listed(method: $0, isDefault: $0.id == charged) }
        return all.filter(\.isDefault) + all.filter { !$0.isDefault }
    }

    /// Makes a method the one that is charged, of the contracts that have one of their own too.
    ///
    /// - Throws: ``WeirError`` `notFound` for a method that is not the customer's.
    package func choose(_ id: String, for customer: CustomerID, _ context: CallContext) async throws {
        let state = try await collector.billing.payer(customer, context)
        let (gateway, stripeCustomer) = try await require(id, of: state.customer, context)
        let request = CustomerBilling.request(stripeCustomer, nil, context)
        do throws(StripeError) {
            _ = try await gateway.updateCustomer(
                .setDefaultPaymentMethod(id, of: stripeCustomer, request: request)
            )
        } catch {
            throw WeirError(error)
        }
        for contract in try await collector.stores.contracts(of: customer, in: context.workspace)
        where contract.paymentMethodID != nil && contract.paymentMethodID != id {
            try await collector.contracts.changePayment(of: contract.id, "contract.paymentMethodChosen", context) {
                $0.paymentMethodID = id
            }
        }
        try await collector.changeCustomer(customer, "customer.paymentMethodChosen", context) {
            $0.paymentMethodID = id
        }
    }

    /// Removes a method for good.
    ///
    /// - Throws: ``WeirError`` `notFound` for a method that is not the customer's, `conflict` for the one that invoices are
    ///   charged to by themselves.
    package func remove(_ id: String, of customer: CustomerID, _ context: CallContext) async throws {
        let state = try await collector.billing.payer(customer, context)
        let (gateway, _) = try await require(id, of: state.customer, context)
        let contracts = try await collector.stores.contracts(of: customer, in: context.workspace)
        let isCharged = contracts.contains { contract in
            contract.autoPay && (contract.paymentMethodID ?? state.customer.paymentMethodID) == id
                && isRunning(contract, state, context)
        }
        if isCharged {
            throw WeirError(
                .conflict,
                "Your invoices are charged to this payment method.",
                hint: "Make another one the default first."
            )
        }
        do throws(StripeError) {
            _ = try await gateway.detachPaymentMethod(.detachPaymentMethod(id))
        } catch {
            // Removed a moment ago.
            if !error.isMissing { throw WeirError(error) }
        }
        for contract in contracts where contract.paymentMethodID == id {
            try await collector.contracts.changePayment(of: contract.id, "contract.paymentMethodGone", context) {
                if $0.paymentMethodID == id { $0.paymentMethodID = nil }
            }
        }
        try await collector.changeCustomer(customer, "customer.paymentMethodGone", context) {
            if $0.paymentMethodID == id { $0.paymentMethodID = nil }
        }
    }

    private func isRunning(_ contract: Contract, _ state: CustomerState, _ context: CallContext) -> Bool {
        let zone = collector.directory.zone(named: contract.timeZone)
        return contract.end.map { state.now(context.now) < zone.startOfDay($0) } ?? true
    }

    /// The method that is charged: that of a contract before the customer's own.
    private func charged(of customer: Customer, _ context: CallContext) async throws -> String? {
        let contracts = try await collector.stores.contracts(of: customer.id, in: context.workspace)
        return contracts.lazy.compactMap(\.paymentMethodID).first ?? customer.paymentMethodID
    }

    /// What changes something about a method, once it is known to be the customer's.
    private func require(
        _ id: String,
        of customer: Customer,
        _ context: CallContext
    ) async throws -> (any StripeGateway, String) {
        let gateway = try await collector.connections.gatewayForChanges(of: context.workspace, now: context.now)
        guard let stripeCustomer = customer.stripeCustomerID else { throw Self.notFound(id) }
        let method: StripePaymentMethod
        do throws(StripeError) {
            method = try await gateway.paymentMethod(id)
        } catch {
            throw error.isMissing ? Self.notFound(id) : WeirError(error)
        }
        guard method.customer == stripeCustomer else { throw Self.notFound(id) }
        return (gateway, stripeCustomer)
    }

    private static func notFound(_ id: String) -> WeirError { .notFound("Payment method", String(id.prefix(100))) }
}
