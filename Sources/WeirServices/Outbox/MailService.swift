package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Shows what mail was sent, and sends again what was not.
package struct MailService: Sendable {
    package typealias Stores = CustomerStore & MailStore

    private let stores: any Stores
    private let lookup: CustomerLookup
    private let runner: CommandRunner

    /// Addresses that a list shows, at most.
    private static let maximumAddresses = 1_000

    package init(stores: any Stores, runner: CommandRunner) {
        self.stores = stores
        lookup = CustomerLookup(customers: stores)
        self.runner = runner
    }

    /// Mails, newest first; one more than asked for when there are more.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer.
    package func mails(
        of customer: CustomerReference?,
        kind: MailKind?,
        state: DeliveryState?,
        before: MailID?,
        limit: Int,
        _ context: CallContext
    ) async throws -> [OutboxMail] {
        var filter = MailFilter(kind: kind, state: state)
        if let customer {
            filter.customer = try await lookup.state(customer, in: context.workspace).customer.id
        }
        return try await stores.mails(in: context.workspace, filter: filter, before: before, limit: limit + 1)
    }

    /// Lets a mail be sent that was given up or left out, or be tried at once.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` when it was sent.
    package func resend(
        _ id: MailID,
        _ context: CallContext,
        keeping: AnswerKeeping<OutboxMail> = .none
    ) async throws -> OutboxMail {
        try await runner.run(context, keeping: keeping) {
            guard let mail = try await stores.mail(id, in: context.workspace) else {
                throw WeirError.notFound("Mail", id.description)
            }
            let subject = CommandSubject(.mail, id.description, customer: mail.customer)
            var next = mail
            switch mail.state {
            case .delivered:
                throw WeirError(
                    .conflict,
                    "The mail '\(id)' was sent.",
                    hint: "A copy of an invoice is sent with POST /v1/invoices/{id}/send."
                )
            case .waiting:
                // One that is under way is left alone.
                if mail.owner != nil || mail.nextAt <= context.now { return Command(unchanged: mail, on: subject) }
            case .failed, .omitted:
                next.state = .waiting
                next.omission = nil
                next.endedAt = nil
                next.attempts = 0
            }
            next.nextAt = context.now
            return Command(next, from: mail, action: "mail.resendRequested", on: subject) { [next] record in
                try await stores.saveMail(next, from: mail, record: record)
            }
        }
    }

    /// The addresses to which nothing is sent, because a mail to them was refused for good.
    package func refusedAddresses(_ context: CallContext) async throws -> [RefusedAddress] {
        try await stores.refusedAddresses(in: context.workspace, limit: Self.maximumAddresses)
    }

    /// Lets mail be sent to an address again.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func allow(
        _ address: String,
        _ context: CallContext,
        keeping: AnswerKeeping<RefusedAddress> = .none
    ) async throws -> RefusedAddress {
        try await runner.run(context, keeping: keeping) {
            guard let refused = try await stores.refusedAddress(address, in: context.workspace) else {
                throw WeirError.notFound("Refused address", address)
            }
            // The trail is kept for ever, and an address tells of a person.
            let subject = CommandSubject(.refusedAddress, "(personal)")
            return Command(
                refused,
                auditing: (.refusedAddress(refused), nil),
                action: "refusedAddress.allowed",
                on: subject
            ) { record in
                try await stores.deleteRefusedAddress(address, in: context.workspace, record: record)
            }
        }
    }
}
