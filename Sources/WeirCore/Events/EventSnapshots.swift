package import WeirPrimitives

// What events hold of things: as they were when it happened, without personal data.

package struct CustomerSnapshot: Sendable, Hashable {
    package var customer: CustomerID
    package var status: CustomerStatus

    package init(_ customer: Customer) {
        self.init(customer: customer.id, status: customer.status)
    }

    package init(customer: CustomerID, status: CustomerStatus) {
        self.customer = customer
        self.status = status
    }
}

package struct SubscriptionSnapshot: Sendable, Hashable {
    package var subscription: SubscriptionID
    package var customer: CustomerID
    package var plan: PlanKey
    package var planVersion: Int
    package var status: SubscriptionStatus
    package var source: SubscriptionSource
    package var currentPeriodEnd: Timestamp?
    /// When its trial ends; nil when it has none or that is not known.
    package var trialEndsAt: Timestamp?

    /// As it is now; `plan` is the key of its plan, and `trialEndsAt` is for a trial that is not Stripe's.
    package init(_ subscription: Subscription, plan: PlanKey, trialEndsAt: Timestamp? = nil) {
        self.init(
            subscription: subscription.id,
            customer: subscription.customer,
            plan: plan,
            planVersion: subscription.planVersion,
            status: subscription.status,
            source: subscription.source,
            currentPeriodEnd: subscription.currentPeriodEnd,
            trialEndsAt: trialEndsAt ?? subscription.mirror?.trialEndsAt
        )
    }

    package init(
        subscription: SubscriptionID,
        customer: CustomerID,
        plan: PlanKey,
        planVersion: Int,
        status: SubscriptionStatus,
        source: SubscriptionSource,
        currentPeriodEnd: Timestamp?,
        trialEndsAt: Timestamp? = nil
    ) {
        self.subscription = subscription
        self.customer = customer
        self.plan = plan
        self.planVersion = planVersion
        self.status = status
        self.source = source
        self.currentPeriodEnd = currentPeriodEnd
        self.trialEndsAt = trialEndsAt
    }
}

package struct ContractSnapshot: Sendable, Hashable {
    package var contract: ContractID
    package var customer: CustomerID
    /// Of the last phase.
    package var plan: PlanKey
    package var quantity: Int64
    package var start: LocalDate
    /// The first day that is no longer part of it; nil while it is open-ended.
    package var end: LocalDate?

    /// - Precondition: It has a phase, as every contract does.
    package init(_ contract: Contract) {
        guard let phase = contract.phases.last else { preconditionFailure("A contract has a phase.") }
        self.init(
            contract: contract.id,
            customer: contract.customer,
            plan: phase.plan,
            quantity: phase.quantity,
            start: contract.start,
            end: contract.end
        )
    }

    package init(
        contract: ContractID,
        customer: CustomerID,
        plan: PlanKey,
        quantity: Int64,
        start: LocalDate,
        end: LocalDate?
    ) {
        self.contract = contract
        self.customer = customer
        self.plan = plan
        self.quantity = quantity
        self.start = start
        self.end = end
    }
}

package struct InvoiceSnapshot: Sendable, Hashable {
    package var invoice: InvoiceID
    package var customer: CustomerID
    package var contract: ContractID?
    package var number: String?
    package var status: InvoiceStatus
    package var total: Money
    /// What is still to be paid.
    package var due: Money
    /// What was given back of what was paid.
    package var refunded: Money
    package var invoiceDate: LocalDate
    package var dueDate: LocalDate

    package init(_ invoice: Invoice) throws(MoneyError) {
        self.init(
            invoice: invoice.id,
            customer: invoice.customer,
            contract: invoice.contract,
            number: invoice.number?.description,
            status: invoice.status,
            total: invoice.statement.total,
            due: try invoice.amountDue,
            refunded: invoice.refunded,
            invoiceDate: invoice.slot.invoiceDate,
            dueDate: invoice.slot.dueDate
        )
    }

    package init(
        invoice: InvoiceID,
        customer: CustomerID,
        contract: ContractID?,
        number: String?,
        status: InvoiceStatus,
        total: Money,
        due: Money,
        refunded: Money,
        invoiceDate: LocalDate,
        dueDate: LocalDate
    ) {
        self.invoice = invoice
        self.customer = customer
        self.contract = contract
        self.number = number
        self.status = status
        self.total = total
        self.due = due
        self.refunded = refunded
        self.invoiceDate = invoiceDate
        self.dueDate = dueDate
    }
}

/// Something that happens while an invoice is paid.
package struct PaymentSnapshot: Sendable, Hashable {
    package var invoice: InvoiceID
    package var customer: CustomerID
    package var invoiceNumber: String?
    /// Names the payment among those of the invoice, 1 to 255 bytes.
    package var reference: String
    package var amount: Money
    /// What it was paid with, for people: `Visa ••••4242`; never a whole number of a card or account.
    package var method: String?
    /// Why it failed, for the customer; nil when it did not.
    package var reason: PaymentFailureReason?
    /// When it is tried again; nil when it is not.
    package var nextAttemptAt: Timestamp?

    package init(
        invoice: InvoiceID,
        customer: CustomerID,
        invoiceNumber: String?,
        reference: String,
        amount: Money,
        method: String? = nil,
        reason: PaymentFailureReason? = nil,
        nextAttemptAt: Timestamp? = nil
    ) {
        self.invoice = invoice
        self.customer = customer
        self.invoiceNumber = invoiceNumber
        self.reference = reference
        self.amount = amount
        self.method = method
        self.reason = reason
        self.nextAttemptAt = nextAttemptAt
    }
}

/// Why a payment failed, as far as a customer is told; what smells of fraud is `declined`.
package enum PaymentFailureReason: String, Sendable, Hashable, CaseIterable {
    case insufficientFunds = "insufficient_funds"
    case cardExpired = "card_expired"
    case methodRemoved = "method_removed"
    case authenticationRequired = "authentication_required"
    case declined
    /// The payment service could not be reached or could not say.
    case unavailable
}

/// Usage of a feature has reached a part of its limit.
package struct QuotaCrossing: Sendable, Hashable {
    package var customer: CustomerID
    package var feature: FeatureKey
    /// Percent of the limit.
    package var threshold: Int
    package var used: Quantity
    package var limit: Quantity
    /// The quota period.
    package var period: TimeRange

    package init(
        customer: CustomerID,
        feature: FeatureKey,
        threshold: Int,
        used: Quantity,
        limit: Quantity,
        period: TimeRange
    ) {
        self.customer = customer
        self.feature = feature
        self.threshold = threshold
        self.used = used
        self.limit = limit
        self.period = period
    }
}

/// What a contract's present period costs so far has reached an amount.
package struct SpendCrossing: Sendable, Hashable {
    package var customer: CustomerID
    package var contract: ContractID
    package var threshold: Money
    package var amount: Money
    /// The billing period.
    package var period: TimeRange

    package init(customer: CustomerID, contract: ContractID, threshold: Money, amount: Money, period: TimeRange) {
        self.customer = customer
        self.contract = contract
        self.threshold = threshold
        self.amount = amount
        self.period = period
    }
}
