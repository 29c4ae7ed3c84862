import WeirCore
import WeirPrimitives
import WeirStorage

/// Invoices that wait for a person, and how they go on.
extension InvoiceCollector {
    /// Lets an invoice go on when what blocked it was dealt with, which is what taking its alert away says.
    func release(dealtWith kind: StripeAlert.Kind, _ subject: String, _ context: CallContext) async throws {
        guard let invoice = try await invoice(blockedBy: kind, subject, context) else { return }
        let stored = try await store(context) {
            let fresh = try await load(invoice, context)
            return CollectionRules.released(fresh.collection, fresh.situation).map { Decision($0, fresh) }
        }
        if stored != nil { bell.ring() }
    }

    private func invoice(
        blockedBy kind: StripeAlert.Kind,
        _ subject: String,
        _ context: CallContext
    ) async throws -> InvoiceID? {
        switch kind {
        case .paymentBlocked:
            guard let id = InvoiceID(subject), try await stores.invoice(id, in: context.workspace) != nil else {
                return nil
            }
            return id
        case .paymentAmount:
            let alert = try await stores.stripeAlert(kind, subject, in: context.workspace)
            guard let customer = alert?.alert.customer else { return nil }
            let blocked = try await stores.collections(of: customer, states: [.blocked], in: context.workspace)
            return blocked.first { $0.blockingIntents.contains(subject) }?.invoice
        case .unknownStatus, .unknownPrice, .missingPeriod, .secondSubscription, .billedElsewhere, .customerLink,
            .customerDeleted, .customerUnknown, .wrongMode, .paymentUnknown, .paymentSurplus, .paymentRefused,
            .keyRefused, .refundFailed, .dispute:
            return nil
        }
    }

    /// Checks that nobody is to look at an invoice first.
    ///
    /// - Throws: ``WeirError`` `conflict`, which says what to do.
    func checkNoAlertStands(of loaded: Loaded, _ context: CallContext) async throws {
        guard loaded.collection.state == .blocked else { return }
        let id = loaded.invoice.id.description
        var alerts: [(kind: StripeAlert.Kind, subject: String)] = [(.paymentBlocked, id)]
        alerts += loaded.collection.blockingIntents.map { (.paymentAmount, $0) }
        for (kind, subject) in alerts
        where try await stores.stripeAlert(kind, subject, in: context.workspace) != nil {
            throw WeirError(
                .conflict,
                "Something is wrong with an earlier payment of the invoice '\(loaded.invoice.shownName)': \(kind.message)",
                hint: """
                    Put it right as 'weir stripe status' says, then take the alert away with DELETE \
                    /v1/stripe/alerts/\(kind.rawValue)/\(subject): what is left of the payment is closed, and the \
                    invoice goes on.
                    """
            )
        }
    }
}

extension InvoiceCollection {
    /// Intents that may be what blocks it.
    fileprivate var blockingIntents: [String] { flawed + [way?.intent].compactMap(\.self) }
}
