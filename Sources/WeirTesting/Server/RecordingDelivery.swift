import Synchronization
import WeirCore
import WeirPrimitives
package import WeirStorage

/// Takes what is handed over, as a mail server does.
package final class RecordingDelivery: InvoiceDelivery {
    private struct State {
        var fails = false
        var keys: Set<String> = []
        var taken: [String] = []
    }

    package struct Unreachable: Error {}

    private let state = Mutex(State())

    package init() {}

    package var isConfigured: Bool { true }

    /// Each message that was taken: message, number and total.
    package var taken: [String] { state.withLock { $0.taken } }

    package func fail(_ fails: Bool) { state.withLock { $0.fails = fails } }

    package func handOver(_ handOver: InvoiceHandOver) async throws {
        try state.withLock { state in
            if state.fails { throw Unreachable() }
            guard state.keys.insert(handOver.key).inserted else { return }
            let invoice = handOver.invoice
            state.taken.append(
                "\(handOver.message) \(invoice.number?.description ?? "") \(invoice.statement.total.minorUnits)"
            )
        }
    }
}
