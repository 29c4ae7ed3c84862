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
            var rest = active[...]
            while let workspace = rest.first?.workspace {
                let run = rest.prefix { $0.workspace.halves.low == workspace.halves.low && $0.workspace == workspace }
                if customers[workspace] == nil, customers.count >= Self.maximumWorkspaces { customers.removeAll() }
                Self.note(run, in: &customers[workspace, default: []])
                rest = rest.dropFirst(run.count)
            }
        }
    }

    /// By halves of ids, the one that differs first: this is done for nearly every decision.
    private static func note(_ run: ArraySlice<ActiveCustomer>, in list: inout [CustomerID]) {
        for one in run {
            let halves = one.customer.halves
            var place = list.count - 1
            while place >= 0, list[place].halves.low != halves.low || list[place].halves.high != halves.high {
                place -= 1
            }
            if place >= 0 {
                if place < list.count - 1 { list.append(list.remove(at: place)) }
            } else {
                if list.count >= maximumCustomers { list.removeFirst() }
                list.append(one.customer)
            }
        }
    }

    /// Newest first.
    package func customers(of workspace: WorkspaceID) -> [CustomerID] {
        customers.withLock { Array(($0[workspace] ?? []).reversed()) }
    }
}
