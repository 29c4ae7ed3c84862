package import WeirPrimitives

/// Something that has happened to a thing, as others are told of it: mail to customers, webhooks to the operator.
///
/// It holds what was so when it happened, without personal data, so that it can be kept and told again. The version is
/// that of the subject behind the change: whoever has seen a later one of the same subject drops an earlier one.
package enum DomainEvent: Sendable, Hashable {
    case customer(CustomerEventKind, CustomerSnapshot, version: Int)
    case subscription(SubscriptionEventKind, SubscriptionSnapshot, version: Int)
    case contract(ContractEventKind, ContractSnapshot, version: Int)
    case invoice(InvoiceEventKind, InvoiceSnapshot, version: Int)
    /// Versions of a payment are counted by whoever carries it out: each change of it has a higher one. That it was booked on
    /// its invoice is told by the store, with a version above all of those.
    case payment(PaymentEventKind, PaymentSnapshot, version: Int)
    /// Usage has reached a part of a limit; the version counts what was told of the limit.
    case quotaThresholdCrossed(QuotaCrossing, version: Int)
    /// What a period costs so far has reached an amount; as ``quotaThresholdCrossed(_:version:)``.
    case spendThresholdCrossed(SpendCrossing, version: Int)
    /// An operator tries an endpoint.
    case webhookEndpointTest(WebhookEndpointID, version: Int)

    package var name: EventName {
        switch self {
        case .customer(let kind, _, _): .customer(kind)
        case .subscription(let kind, _, _): .subscription(kind)
        case .contract(let kind, _, _): .contract(kind)
        case .invoice(let kind, _, _): .invoice(kind)
        case .payment(let kind, _, _): .payment(kind)
        case .quotaThresholdCrossed: .quotaThresholdCrossed
        case .spendThresholdCrossed: .spendThresholdCrossed
        case .webhookEndpointTest: .webhookEndpointTest
        }
    }

    /// Names the thing among all of the workspace.
    package var subject: String {
        switch self {
        case .customer(_, let snapshot, _): snapshot.customer.description
        case .subscription(_, let snapshot, _): snapshot.subscription.description
        case .contract(_, let snapshot, _): snapshot.contract.description
        case .invoice(_, let snapshot, _): snapshot.invoice.description
        case .payment(_, let snapshot, _): "\(snapshot.invoice)/\(snapshot.reference)"
        case .quotaThresholdCrossed(let crossing, _): "\(crossing.customer)/\(crossing.feature)"
        case .spendThresholdCrossed(let crossing, _): crossing.contract.description
        case .webhookEndpointTest(let endpoint, _): endpoint.description
        }
    }

    /// From 1; higher for what happened later to the same subject.
    package var version: Int {
        switch self {
        case .customer(_, _, let version), .subscription(_, _, let version), .contract(_, _, let version),
            .invoice(_, _, let version), .payment(_, _, let version), .quotaThresholdCrossed(_, let version),
            .spendThresholdCrossed(_, let version), .webhookEndpointTest(_, let version):
            version
        }
    }

    /// Whom it is about; nil when it is about the operator alone.
    package var customer: CustomerID? {
        switch self {
        case .customer(_, let snapshot, _): snapshot.customer
        case .subscription(_, let snapshot, _): snapshot.customer
        case .contract(_, let snapshot, _): snapshot.customer
        case .invoice(_, let snapshot, _): snapshot.customer
        case .payment(_, let snapshot, _): snapshot.customer
        case .quotaThresholdCrossed(let crossing, _): crossing.customer
        case .spendThresholdCrossed(let crossing, _): crossing.customer
        case .webhookEndpointTest: nil
        }
    }
}

/// A domain event in its workspace.
///
/// It is stored in the transaction of what it tells of. One whose name, subject and version are there already is passed
/// over: the same thing happened once.
package struct Announcement: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var event: DomainEvent
    /// When it happened, in the customer's time.
    package var at: Timestamp

    package init(workspace: WorkspaceID, event: DomainEvent, at: Timestamp) {
        self.workspace = workspace
        self.event = event
        self.at = at
    }
}
