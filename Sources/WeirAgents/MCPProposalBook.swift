import Synchronization
import WeirAPI
import WeirPrimitives

/// What agents have proposed and not applied, by whom; it ends with the process.
///
/// Bounded in how many each caller has waiting, in bytes in all, and in time. Room is made by those that have expired, oldest
/// first, and then by the caller's own that nobody could apply from where they were proposed.
package final class MCPProposalBook: Sendable {
    /// Proposals that wait of one caller.
    package static let maximumOfCaller = 100
    /// Bytes of all proposals of all callers.
    package static let maximumBytes = 32 << 20
    /// Bytes of one proposal.
    package static let maximumBytesOfOne = 16 << 10
    /// How long a proposal waits: an hour, after which what it was looked at with is out of date.
    package static let lifetimeMilliseconds: Int64 = 3_600_000

    private struct Entry {
        var proposal: MCPProposal
        var caller: String
        var expiresAt: Timestamp
        /// False for one that is only shown, since nobody can approve it where it was proposed.
        var canBeApplied: Bool
    }

    private struct State {
        /// By number; numbers rise, so the oldest has the lowest.
        var all: [Int: Entry] = [:]
        var ofCaller: [String: [Int]] = [:]
        var bytes = 0
        var last = 0
        /// Nothing below it is there any more.
        var first = 1

        func entry(_ number: Int, of caller: String, at now: Timestamp) -> Entry? {
            guard let entry = all[number], entry.caller == caller, now < entry.expiresAt else { return nil }
            return entry
        }

        mutating func remove(_ number: Int) {
            guard let entry = all.removeValue(forKey: number) else { return }
            bytes -= entry.proposal.storedBytes
            ofCaller[entry.caller]?.removeAll { $0 == number }
            if ofCaller[entry.caller]?.isEmpty == true { ofCaller[entry.caller] = nil }
        }

        /// Removes from the oldest on, up to the first that has not expired.
        mutating func removeExpired(at now: Timestamp) {
            while first <= last {
                if let entry = all[first] {
                    guard entry.expiresAt <= now else { return }
                    remove(first)
                }
                first += 1
            }
        }
    }

    private let state = Mutex(State())

    package init() {}

    /// Notes a proposal.
    ///
    /// Only `caller`, who proposes, can apply it; `canBeApplied` says whether that will be possible here.
    ///
    /// - Returns: Its number, which no other proposal of this process has had.
    /// - Throws: ``AgentFailure`` when it is too large, or when there is no room.
    func insert(
        _ proposal: MCPProposal,
        of caller: String,
        canBeApplied: Bool,
        at now: Timestamp
    ) throws(AgentFailure) -> Int {
        // What it would come to has been told, and may be long.
        var proposal = proposal
        proposal.effect = .null
        guard proposal.storedBytes <= Self.maximumBytesOfOne else {
            throw AgentFailure("A proposal is at most \(Self.maximumBytesOfOne >> 10) KiB; give shorter texts.")
        }
        return try state.withLock { [proposal] state throws(AgentFailure) in
            state.removeExpired(at: now)
            if let own = state.ofCaller[caller], own.count >= Self.maximumOfCaller {
                guard let given = own.first(where: { state.all[$0]?.canBeApplied == false }) else {
                    throw AgentFailure(
                        "\(Self.maximumOfCaller) proposals are waiting; apply some of them first, or wait until they "
                            + "expire, an hour after they were made."
                    )
                }
                state.remove(given)
            }
            guard state.bytes + proposal.storedBytes <= Self.maximumBytes else {
                throw AgentFailure(
                    "There is no room for more proposals; try again when some have been applied or have expired, "
                        + "an hour after they were made."
                )
            }
            state.last += 1
            state.all[state.last] = Entry(
                proposal: proposal,
                caller: caller,
                expiresAt: Timestamp(milliseconds: now.milliseconds + Self.lifetimeMilliseconds),
                canBeApplied: canBeApplied
            )
            state.ofCaller[caller, default: []].append(state.last)
            state.bytes += proposal.storedBytes
            return state.last
        }
    }

    /// - Throws: ``AgentFailure`` when the caller has no such proposal, or none any more.
    func proposal(_ number: Int, of caller: String, at now: Timestamp) throws(AgentFailure) -> MCPProposal {
        guard let proposal = state.withLock({ $0.entry(number, of: caller, at: now)?.proposal }) else {
            throw Self.missing(number)
        }
        return proposal
    }

    /// Takes a proposal out, so that it is done once, whoever asks at the same time.
    ///
    /// - Throws: as ``proposal(_:of:at:)``.
    func take(_ number: Int, of caller: String, at now: Timestamp) throws(AgentFailure) -> MCPProposal {
        let taken = state.withLock { state in
            let proposal = state.entry(number, of: caller, at: now)?.proposal
            if proposal != nil { state.remove(number) }
            return proposal
        }
        guard let taken else { throw Self.missing(number) }
        return taken
    }

    /// How many are kept, and their bytes.
    var size: (count: Int, bytes: Int) { state.withLock { ($0.all.count, $0.bytes) } }

    private static func missing(_ number: Int) -> AgentFailure {
        AgentFailure(
            "There is no proposal \(number), or none any more: it is done once and expires after an hour. "
                + "Propose it with propose_change."
        )
    }
}
