import Synchronization
package import WeirMail
package import WeirStorage

/// Takes mails in the place of a server, and answers as it is told to.
package final class RecordingMail: MailTransport {
    private let state = Mutex((messages: [MailMessage](), outcomes: [MailOutcome]()))

    /// `outcomes`: Of the first attempts, in order; all later ones succeed.
    package init(_ outcomes: [MailOutcome] = []) {
        state.withLock { $0.outcomes = outcomes }
    }

    /// What was handed over, in order, be it taken or not.
    package var messages: [MailMessage] { state.withLock { $0.messages } }

    package func send(_ message: MailMessage) async -> MailOutcome {
        state.withLock { state in
            state.messages.append(message)
            return state.outcomes.isEmpty ? .sent : state.outcomes.removeFirst()
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
