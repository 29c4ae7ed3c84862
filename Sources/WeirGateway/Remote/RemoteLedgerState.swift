package import Logging
import Synchronization
package import WeirGatewayRules
package import WeirPrimitives

/// What a gateway knows of a ledger elsewhere, and keeps for it: shared by whoever asks and whoever records afterwards.
package final class RemoteLedgerState: Sendable {
    let journal: CallJournal
    private let rules: Mutex<AwayRules>
    private let logger: Logger
    /// Whoever records waits for these.
    let bell: AsyncStream<Void>
    private let ringer: AsyncStream<Void>.Continuation

    /// `allowances`: Units by feature that may go on while the ledger cannot be reached.
    package init(allowances: [String: Quantity], journal: CallJournal, logger: Logger) {
        self.journal = journal
        self.logger = logger
        let unrecorded = journal.unrecorded
        rules = Mutex(AwayRules(stated: allowances, unrecorded: unrecorded))
        (bell, ringer) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        if !unrecorded.isEmpty { ringer.yield() }
    }

    func with<Value: Sendable>(_ body: (inout AwayRules) -> Value) -> Value { rules.withLock { body(&$0) } }

    /// Whether the ledger is taken to be out of reach.
    package var isAway: Bool { with { $0.isAway } }

    /// What may still go on of a feature without the ledger; nil for one that fails closed.
    package func allowance(_ feature: String) -> OpenAllowance? { with { $0.allowance(feature) } }

    /// The ledger did not answer.
    ///
    /// One that turns the gateway away is there, and was told to: nothing goes on without it then.
    func lost(_ cause: LedgerServer.Away) {
        if case .turnedAway = cause {
            logger.error("the server does not let the gateway ask", metadata: ["cause": "\(cause)"])
            return
        }
        guard with({ $0.lost() }) else { return }
        logger.warning(
            "the ledger cannot be reached; features without an allowance are refused",
            metadata: ["cause": "\(cause)"]
        )
        ring()
    }

    /// The ledger answers and has everything.
    func returned() {
        with { $0.returned() }
        logger.warning("the ledger can be reached again")
    }

    func ring() { ringer.yield() }
}
