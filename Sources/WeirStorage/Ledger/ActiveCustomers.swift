import Synchronization
package import WeirCore
package import WeirPrimitives

/// Of which customers something was recorded last, in each workspace; in memory alone.
package final class ActiveCustomers: Sendable {
    /// Customers of one workspace, and workspaces, at most.
    package static let maximumCustomers = 40
    package static let maximumWorkspaces = 1_000

    /// Oldest first.
    private let customers = Mutex<[WorkspaceID: [CustomerID]]>([:])

    package init() {}

    /// Takes some in, the newest last.
    package func note(_ active: [ActiveCustomer]) {
        guard !active.isEmpty else { return }
        customers.withLock { customers in
            for one in active {
                guard customers[one.workspace]?.last != one.customer else { continue }
                if customers[one.workspace] == nil, customers.count >= Self.maximumWorkspaces { customers.removeAll() }
                Self.note(one.customer, in: &customers[one.workspace, default: []])
            }
        }
    }

    private static func note(_ customer: CustomerID, in list: inout [CustomerID]) {
        if let index = list.lastIndex(of: customer) {
            list.remove(at: index)
        } else if list.count >= maximumCustomers {
            list.removeFirst()
        }
        list.append(customer)
    }

    /// Newest first.
    package func customers(of workspace: WorkspaceID) -> [CustomerID] {
        customers.withLock { Array(($0[workspace] ?? []).reversed()) }
    }
}
