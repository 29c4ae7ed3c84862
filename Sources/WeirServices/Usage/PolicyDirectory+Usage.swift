import WeirCore
import WeirPrimitives
import WeirStorage

/// A customer with the policy that holds for it, as one question sees them.
struct CustomerView: Sendable {
    let state: CustomerState
    let policy: CustomerPolicy

    var customer: CustomerID { state.customer.id }
    var ledgerContext: CustomerContext { policy.context }
}

extension PolicyDirectory {
    /// A customer as questions about usage see it; nil when there is none of that name, or it was erased.
    func view(
        of reference: CustomerReference,
        under policy: PolicySnapshot
    ) async throws -> CustomerView? {
        guard let state = try await customer(reference, in: policy.workspace.id) else { return nil }
        return view(of: state, under: policy)
    }

    /// The same, for a customer that must be there.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    func requireView(
        of reference: CustomerReference,
        under policy: PolicySnapshot
    ) async throws -> CustomerView {
        guard let view = try await view(of: reference, under: policy) else {
            throw WeirError.notFound("Customer", reference.description)
        }
        return view
    }

    /// A customer that was loaded already; nil when it was erased.
    func view(of state: CustomerState, under policy: PolicySnapshot) -> CustomerView? {
        guard state.customer.erasedAt == nil else { return nil }
        return CustomerView(state: state, policy: customerPolicy(of: state, under: policy))
    }

    /// What the ledger must know of a customer, erased ones too, whose totals stay.
    func ledgerContext(of state: CustomerState, under policy: PolicySnapshot) -> CustomerContext {
        customerPolicy(of: state, under: policy).context
    }

    private func customerPolicy(of state: CustomerState, under policy: PolicySnapshot) -> CustomerPolicy {
        CustomerPolicy(
            customer: state.customer,
            subscription: state.subscription,
            overrides: state.overrides,
            zone: zone(of: state.customer, under: policy)
        )
    }
}
