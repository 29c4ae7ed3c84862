import Synchronization
package import WeirMail
package import WeirStorage

/// Takes mails in the place of a server, and answers as it is told to.
package final class RecordingMail: MailTransport {
    private struct State {
        var messages: [MailMessage] = []
        var outcomes: [MailOutcome] = []
        /// Who waits until so many were handed over.
        var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// `outcomes`: Of the first attempts, in order; all later ones succeed.
    package init(_ outcomes: [MailOutcome] = []) {
        state.withLock { $0.outcomes = outcomes }
    }

    /// What was handed over, in order, be it taken or not.
    package var messages: [MailMessage] { state.withLock { $0.messages } }

    package func send(_ message: MailMessage) async -> MailOutcome {
        let (outcome, ready) = state.withLock { state in
            state.messages.append(message)
            let count = state.messages.count
            let ready = state.waiting.filter { $0.count <= count }
            state.waiting.removeAll { $0.count <= count }
            return (state.outcomes.isEmpty ? MailOutcome.sent : state.outcomes.removeFirst(), ready)
        }
        for waiting in ready { waiting.continuation.resume() }
        return outcome
    }

    /// Waits until so many were handed over.
    package func wait(for count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.messages.count >= count { return true }
                state.waiting.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }
}

/// Refuses all mail, for its addresses.
package struct RefusingMail: MailTransport {
    package init() {}

    package func send(_ message: MailMessage) async -> MailOutcome {
        .refused("The server answered: 550 no such user", address: true)
    }
}

/// Takes webhooks in the place of endpoints, and answers as it is told to.
package final class RecordingWebhooks: WebhookTransport {
    package let allowsPrivateTargets: Bool
    private let state = Mutex((requests: [WebhookRequest](), outcomes: [String: [WebhookOutcome]]()))

    /// `outcomes`: By URL, of the first attempts, in order; all later ones are answered 200.
    package init(_ outcomes: [String: [WebhookOutcome]] = [:], allowsPrivateTargets: Bool = false) {
        self.allowsPrivateTargets = allowsPrivateTargets
        state.withLock { $0.outcomes = outcomes }
    }

    /// What was sent, in order.
    package var requests: [WebhookRequest] { state.withLock { $0.requests } }

    package func post(_ request: WebhookRequest) async -> WebhookOutcome {
        state.withLock { state in
            state.requests.append(request)
            guard var outcomes = state.outcomes[request.url], !outcomes.isEmpty else {
                return .answered(status: 200, body: "ok")
            }
            let outcome = outcomes.removeFirst()
            state.outcomes[request.url] = outcomes
            return outcome
        }
    }
}
