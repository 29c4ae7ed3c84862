import WeirAPI
package import WeirCore
package import WeirServices
package import WeirStorage

/// What use cases keep when a page asks for them: that it was done, and for the audit trail what changed, told as the
/// API tells it.
package enum PageKeeping {
    /// The answer to a form leads on; its page is made anew, so nothing but that it was done is kept.
    private static let done = KeptAnswer(status: 303, body: [])

    package static let customer: AnswerKeeping<Customer> = of { .customer($0) }
    package static let subscription: AnswerKeeping<ListedSubscription> = of { .subscription($0) }
    package static let override: AnswerKeeping<ListedOverride> = of { .override($0) }
    package static let invoice: AnswerKeeping<Invoice> = of { .invoice($0) }
    package static let contract: AnswerKeeping<Contract> = told { ContractBody($0) }
    package static let sending: AnswerKeeping<InvoiceSending> = told { InvoiceSendingBody($0) }
    package static let job: AnswerKeeping<ListedJob> = told { JobBody($0) }
    // Their secrets are shown once and kept nowhere.
    package static let key: AnswerKeeping<CreatedKey> = AnswerKeeping { _ in done }
    package static let endpoint: AnswerKeeping<WebhookEndpoint> = AnswerKeeping { _ in done }

    /// Of a thing that the trail tells of.
    package static func of<Value>(_ thing: @escaping @Sendable (Value) -> AuditedThing) -> AnswerKeeping<Value> {
        AnswerKeeping({ _ in done }) { from, to, kind in
            AuditRendering.renderer.change(from.map(thing), thing(to), kind)
        }
    }

    private static func told<Value>(_ body: @escaping @Sendable (Value) -> any JSONWritable) -> AnswerKeeping<Value> {
        AnswerKeeping({ _ in done }) { from, to, kind in
            AuditRendering.change(from: from.map { body($0).jsonBytes }, to: body(to).jsonBytes, kind: kind)
        }
    }
}
