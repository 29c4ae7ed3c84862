import WeirCore
import WeirPrimitives
import WeirStorage

extension PolicyDirectory {
    /// A customer that must be there and not be erased.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    func requirePolicy(
        of reference: CustomerReference,
        under policy: PolicySnapshot
    ) async throws -> CustomerPolicy {
        guard let found = try await customerPolicy(reference, under: policy), found.customer.erasedAt == nil else {
            throw WeirError.notFound("Customer", reference.description)
        }
        return found
    }

    /// The same for whoever may not touch every customer: one that it may not touch is not found, be it there or not.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    func requirePolicy(
        of reference: CustomerReference,
        under policy: PolicySnapshot,
        for context: CallContext
    ) async throws -> CustomerPolicy {
        guard let found = try await customerPolicy(reference, under: policy), found.customer.erasedAt == nil,
            context.mayTouch(found.customer.id)
        else { throw WeirError.notFound("Customer", reference.description, sealedTo: context.sealedTo) }
        return found
    }

    /// What the ledger must know of a customer that was loaded past the cache, erased ones too, whose totals stay.
    func ledgerContext(of state: CustomerState, under policy: PolicySnapshot) -> CustomerContext {
        CustomerPolicy(
            customer: state.customer,
            subscription: state.subscription,
            overrides: state.overrides,
            ownTime: state.ownTime,
            zone: zone(of: state.customer, under: policy)
        ).context
    }
}
