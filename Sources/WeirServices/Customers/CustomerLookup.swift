package import WeirPrimitives
package import WeirStorage

import WeirCore

/// Finds the customer that a request names, as the store has it now: commands decide on nothing older.
package struct CustomerLookup: Sendable {
    private let customers: any CustomerStore

    package init(customers: any CustomerStore) { self.customers = customers }

    /// - Throws: ``WeirError`` `notFound`.
    package func state(_ reference: CustomerReference, in workspace: WorkspaceID) async throws -> CustomerState {
        let id: CustomerID?
        switch reference {
        case .id(let known): id = known
        case .external(let text): id = try await customers.customer(externalID: text, in: workspace)?.id
        case .stripe(let text): id = try await customers.customer(stripeCustomerID: text, in: workspace)?.id
        }
        guard let id, let state = try await customers.customerState(id, in: workspace) else {
            throw WeirError.notFound("Customer", reference.description)
        }
        return state
    }

    /// The customer, if it may still be changed.
    ///
    /// - Throws: ``WeirError`` `notFound`, and `conflict` when it was erased.
    package func changeable(_ reference: CustomerReference, in workspace: WorkspaceID) async throws -> CustomerState {
        let state = try await state(reference, in: workspace)
        guard state.customer.erasedAt == nil else {
            throw WeirError(.conflict, "The customer '\(state.customer.id)' was erased and cannot be changed.")
        }
        return state
    }
}
