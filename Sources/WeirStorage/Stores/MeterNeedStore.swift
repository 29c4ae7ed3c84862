package import WeirPrimitives

/// Knows who still needs the meters of a workspace.
package protocol MeterNeedStore: Sendable {
    /// Who needs which meters at a moment.
    func meterNeeds(in workspace: WorkspaceID, at now: Timestamp) async throws(StorageError) -> MeterNeeds
}

/// Who needs the meters of a workspace beside its offer.
package struct MeterNeeds: Sendable, Hashable {
    /// By the codes of meters, a contract that charges for what they count, in any of its phases, also by an add-on.
    ///
    /// Contracts that are over and whose last invoice is final are left out.
    package var contracts: [String: ContractID]
    /// By plan, the versions that someone subscribed to whose subscription is not over for good.
    package var subscribers: [PlanID: Set<Int>]

    package init(contracts: [String: ContractID] = [:], subscribers: [PlanID: Set<Int>] = [:]) {
        self.contracts = contracts
        self.subscribers = subscribers
    }

    package static let none = MeterNeeds()
}
