import Synchronization

/// What an agent has proposed and not applied, at most so many; it ends with the process.
package final class MCPProposalBook: Sendable {
    package static let maximum = 100

    private struct State {
        var all: [Int: MCPProposal] = [:]
        var last = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Notes a proposal.
    ///
    /// - Returns: Its number.
    /// - Throws: ``AgentFailure`` when there are too many.
    func insert(_ proposal: MCPProposal) throws(AgentFailure) -> Int {
        try state.withLock { state throws(AgentFailure) in
            guard state.all.count < Self.maximum else {
                throw AgentFailure("\(Self.maximum) proposals are waiting; apply some of them first.")
            }
            state.last += 1
            state.all[state.last] = proposal
            return state.last
        }
    }

    /// - Throws: ``AgentFailure`` when there is no such proposal, or none any more.
    func proposal(_ number: Int) throws(AgentFailure) -> MCPProposal {
        guard let proposal = state.withLock({ $0.all[number] }) else { throw Self.missing(number) }
        return proposal
    }

    /// Takes a proposal out, so that it is done once, whoever asks at the same time.
    func take(_ number: Int) throws(AgentFailure) -> MCPProposal {
        guard let proposal = state.withLock({ $0.all.removeValue(forKey: number) }) else { throw Self.missing(number) }
        return proposal
    }

    private static func missing(_ number: Int) -> AgentFailure {
        AgentFailure("There is no proposal \(number); propose it with propose_change.")
    }
}
