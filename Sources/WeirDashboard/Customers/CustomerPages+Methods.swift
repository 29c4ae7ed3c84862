import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// What a customer can be charged with, as Stripe has it.
extension CustomerPages {
    func paymentMethods(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await CustomerReader(services: request.services).basis(
            request.parameter("id"),
            request.context
        )
        let customer = basis.customer
        guard customer.erasedAt == nil else { throw PageNotFound() }
        return .page(
            Page(
                "Payment methods of \(customer.shownName)",
                CustomerPage.heading(of: customer, .paymentMethods, request.site)
                    + [PageSection(nil, try await content(basis, request))]
            )
        )
    }

    private func content(
        _ basis: CustomerReader.Basis,
        _ request: PageRequest<DashboardVisitor>
    ) async throws -> [any PageComponent] {
        let customer = basis.customer
        let stripe = request.services.stripe
        guard try await stripe.connections.connection(of: request.workspace) != nil else {
            return [
                EmptyState(
                    "Stripe is not connected",
                    "Customers save their payment methods with Stripe.",
                    action: PageButton("Stripe", href: request.path(SettingsTab.stripe.path))
                )
            ]
        }
        guard customer.stripeCustomerID != nil else {
            return [
                EmptyState(
                    "Not linked to a Stripe customer",
                    "One is made when the customer saves a payment method or pays; an existing one can be linked on the overview."
                )
            ]
        }
        do {
            let methods = try await stripe.methods.methods(of: customer.id, request.context)
            let charged = basis.contract?.paymentMethodID ?? customer.paymentMethodID
            let isMissing = charged.map { id in !methods.contains { $0.method.id == id } } ?? false
            let note =
                isMissing
                ? PageNote(
                    .warning,
                    "Invoices are charged to \(charged ?? ""), which Stripe does not list for this customer."
                )
                : nil
            return [note].compactMap(\.self) + [Self.table(methods)]
        } catch let error as WeirError where error.code == .providerError || error.code == .unavailable {
            return [PageNote(.bad, "Stripe cannot be asked: \(error.message)")]
        }
    }

    private static func table(_ methods: [SavedMethods.Listed]) -> PageTable {
        PageTable(
            "Payment methods",
            columns: [.init("Method"), .init("Expires", .brief), .init("State", .brief), .init("Stripe's id")],
            rows: methods.map { listed in
                PageTable.Row([
                    Cell(name(of: listed.method)),
                    Cell(expiry(of: listed.method) ?? "—"),
                    listed.isDefault ? .badge(Badge("Charged", .good)) : Cell("—"),
                    Cell(listed.method.id, isCode: true),
                ])
            },
            empty: EmptyState(
                "No payment methods",
                "The customer saves one in the portal or when it pays; a portal link can be minted on the overview."
            )
        )
    }

    /// `Visa •••• 4242`.
    private static func name(of method: StripePaymentMethod) -> String {
        method.card.map { "\(OfferText.prettified($0.brand)) •••• \($0.lastFour)" } ?? OfferText.prettified(method.type)
    }

    /// `04/2028`.
    private static func expiry(of method: StripePaymentMethod) -> String? {
        guard let card = method.card, card.expiryYear > 0 else { return nil }
        return "\(card.expiryMonth < 10 ? "0" : "")\(card.expiryMonth)/\(card.expiryYear)"
    }
}
