import WeirCore
import WeirPrimitives

/// Customers as those find them who cannot wait.
extension PolicyDirectory {
    /// A customer that is in memory and not erased.
    func presentInMemory(_ reference: CustomerReference, in workspace: WorkspaceID) -> KeptCustomer? {
        guard let customer = kept(reference, in: workspace), !customer.isErased else { return nil }
        return customer
    }

    /// The customers that some requests are about, in their order; nil unless all are in memory and none is erased.
    func presentInMemory(_ requests: [DecisionRequest], in workspace: WorkspaceID) -> [KeptCustomer]? {
        // One alone is found in one step.
        if requests.count == 1 { return presentInMemory(requests[0].customer, in: workspace).map { [$0] } }
        var found = [KeptCustomer?](repeating: nil, count: requests.count)
        var byID = Looks<CustomerID>()
        var byName = Looks<CustomerReference>()
        for index in requests.indices {
            switch requests[index].customer {
            case .id(let id): byID.add(Place(workspace: workspace, key: id), for: index)
            case .external, .stripe: byName.add(Place(workspace: workspace, key: requests[index].customer), for: index)
            }
        }
        customers.look(at: byID.places, warmth: { $0.warmth }) { found[byID.indices[$0]] = $1 }
        names.look(at: byName.places, warmth: { $0.warmth }) { place, named in
            guard case .customer(let customer)? = named, customer.isKept else { return }
            customer.noteUse()
            found[byName.indices[place]] = customer
        }
        var present: [KeptCustomer] = []
        present.reserveCapacity(requests.count)
        for index in found.indices {
            guard let customer = found[index] ?? kept(requests[index].customer, in: workspace), !customer.isErased
            else { return nil }
            present.append(customer)
        }
        return present
    }

    /// What is looked for together, and for which requests.
    private struct Looks<Key: Hashable & Sendable> {
        private(set) var places: [Place<Key>] = []
        private(set) var indices: [Int] = []

        mutating func add(_ place: Place<Key>, for index: Int) {
            places.append(place)
            indices.append(index)
        }
    }

    /// What decisions under a policy read of a customer.
    func policy(of customer: KeptCustomer, under policy: PolicySnapshot) -> CustomerPolicy {
        customer.policy(zone: { zone(of: $0, under: $1) }, under: policy)
    }
}
