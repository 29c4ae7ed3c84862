package import WeirPrimitives

// What Stripe's objects say, as far as Weir reads them. Sets of values that Stripe may add to are open.

/// A value of a set that Stripe may add to.
package enum StripeOpen<Known: RawRepresentable & Sendable & Hashable>: Sendable, Hashable
where Known.RawValue == String {
    case known(Known)
    case unknown(String)

    package init(_ text: String) {
        self = Known(rawValue: text).map { .known($0) } ?? .unknown(text)
    }

    package var known: Known? {
        if case .known(let value) = self { value } else { nil }
    }

    package var text: String {
        switch self {
        case .known(let value): value.rawValue
        case .unknown(let text): text
        }
    }
}

/// The account that a key belongs to.
package struct StripeAccount: Sendable, Hashable {
    package var id: String

    package init(id: String) { self.id = id }
}

package struct StripeCustomer: Sendable, Hashable {
    package var id: String
    /// Everything else is gone then.
    package var isDeleted: Bool
    package var email: String?
    package var name: String?
    package var metadata: [String: String]
    /// What Stripe's own invoices are paid with.
    package var defaultPaymentMethod: String?

    package init(
        id: String,
        isDeleted: Bool = false,
        email: String? = nil,
        name: String? = nil,
        metadata: [String: String] = [:],
        defaultPaymentMethod: String? = nil
    ) {
        self.id = id
        self.isDeleted = isDeleted
        self.email = email
        self.name = name
        self.metadata = metadata
        self.defaultPaymentMethod = defaultPaymentMethod
    }
}

/// A saved way to pay, as far as it may be shown.
package struct StripePaymentMethod: Sendable, Hashable {
    package var id: String
    /// As Stripe names it: `card`, `sepa_debit`.
    package var type: String
    package var card: Card?
    package var customer: String?

    package struct Card: Sendable, Hashable {
        package var brand: String
        package var lastFour: String
        package var expiryMonth: Int
        package var expiryYear: Int

        package init(brand: String, lastFour: String, expiryMonth: Int, expiryYear: Int) {
            self.brand = brand
            self.lastFour = lastFour
            self.expiryMonth = expiryMonth
            self.expiryYear = expiryYear
        }
    }

    package init(id: String, type: String, card: Card?, customer: String?) {
        self.id = id
        self.type = type
        self.card = card
        self.customer = customer
    }
}

package struct StripePrice: Sendable, Hashable {
    package var id: String
    package var isActive: Bool
    package var isRecurring: Bool
    /// Lower case.
    package var currency: String
    package var unitAmountMinor: Int64?

    package init(id: String, isActive: Bool, isRecurring: Bool, currency: String, unitAmountMinor: Int64?) {
        self.id = id
        self.isActive = isActive
        self.isRecurring = isRecurring
        self.currency = currency
        self.unitAmountMinor = unitAmountMinor
    }
}

package struct StripeCheckoutSession: Sendable, Hashable {
    package enum Status: String, Sendable {
        case open
        case complete
        case expired
    }

    package enum PaymentStatus: String, Sendable {
        case paid
        case unpaid
        case noPaymentRequired = "no_payment_required"
    }

    package var id: String
    /// nil once it has ended.
    package var url: String?
    /// `subscription`, `payment` or `setup`.
    package var mode: String
    package var status: StripeOpen<Status>?
    package var paymentStatus: StripeOpen<PaymentStatus>
    package var customer: String?
    package var subscription: String?
    package var paymentIntent: String?
    package var clientReference: String?
    package var metadata: [String: String]
    package var expiresAt: Timestamp

    package init(
        id: String,
        url: String?,
        mode: String,
        status: StripeOpen<Status>?,
        paymentStatus: StripeOpen<PaymentStatus>,
        customer: String?,
        subscription: String?,
        paymentIntent: String?,
        clientReference: String?,
        metadata: [String: String],
        expiresAt: Timestamp
    ) {
        self.id = id
        self.url = url
        self.mode = mode
        self.status = status
        self.paymentStatus = paymentStatus
        self.customer = customer
        self.subscription = subscription
        self.paymentIntent = paymentIntent
        self.clientReference = clientReference
        self.metadata = metadata
        self.expiresAt = expiresAt
    }
}

package struct StripePortalSession: Sendable, Hashable {
    package var id: String
    package var url: String

    package init(id: String, url: String) {
        self.id = id
        self.url = url
    }
}

/// What of an invoice of Stripe's own matters here.
package struct StripeInvoice: Sendable, Hashable {
    package var id: String
    package var status: String?
    package var customer: String?
    /// The subscription that it bills, wherever the API version puts it.
    package var subscription: String?
    /// The intents of its payments, newest version's shape and older ones'.
    package var paymentIntents: [String]

    package init(id: String, status: String?, customer: String?, subscription: String?, paymentIntents: [String]) {
        self.id = id
        self.status = status
        self.customer = customer
        self.subscription = subscription
        self.paymentIntents = paymentIntents
    }
}

package struct StripeSetupIntent: Sendable, Hashable {
    package enum Status: String, Sendable {
        case requiresPaymentMethod = "requires_payment_method"
        case requiresConfirmation = "requires_confirmation"
        case requiresAction = "requires_action"
        case processing
        case succeeded
        case canceled
    }

    package var id: String
    package var status: StripeOpen<Status>
    /// For the customer's own browser, and for nobody else.
    package var clientSecret: StripeSecret?
    package var customer: String?
    package var paymentMethod: String?
    package var metadata: [String: String]

    package init(
        id: String,
        status: StripeOpen<Status>,
        clientSecret: StripeSecret?,
        customer: String?,
        paymentMethod: String?,
        metadata: [String: String]
    ) {
        self.id = id
        self.status = status
        self.clientSecret = clientSecret
        self.customer = customer
        self.paymentMethod = paymentMethod
        self.metadata = metadata
    }
}

package struct StripePaymentIntent: Sendable, Hashable {
    package enum Status: String, Sendable {
        case requiresPaymentMethod = "requires_payment_method"
        case requiresConfirmation = "requires_confirmation"
        case requiresAction = "requires_action"
        case processing
        case requiresCapture = "requires_capture"
        case succeeded
        case canceled
    }

    package var id: String
    package var status: StripeOpen<Status>
    package var amountMinor: Int64
    package var amountReceivedMinor: Int64
    /// Lower case.
    package var currency: String
    package var customer: String?
    package var paymentMethod: String?
    package var latestCharge: String?
    package var clientSecret: StripeSecret?
    /// Why the last attempt failed.
    package var lastFailure: StripeDecline?
    package var metadata: [String: String]
    package var createdAt: Timestamp
    /// What it was paid with, where the answer tells.
    package var paidWith: PaidWith?

    /// A method as far as it may be shown.
    package struct PaidWith: Sendable, Hashable {
        /// As Stripe names it: `card`, `us_bank_account`.
        package var type: String
        package var brand: String?
        package var lastFour: String?

        package init(type: String, brand: String? = nil, lastFour: String? = nil) {
            self.type = type
            self.brand = brand
            self.lastFour = lastFour
        }

        /// `Visa ••••4242`.
        package var label: String {
            let words = (brand ?? type).split(separator: "_").joined(separator: " ")
            let name = words.prefix(1).uppercased() + words.dropFirst()
            return lastFour.map { "\(name) ••••\($0)" } ?? name
        }
    }

    package init(
        id: String,
        status: StripeOpen<Status>,
        amountMinor: Int64,
        amountReceivedMinor: Int64,
        currency: String,
        customer: String?,
        paymentMethod: String?,
        latestCharge: String?,
        clientSecret: StripeSecret?,
        lastFailure: StripeDecline?,
        metadata: [String: String],
        createdAt: Timestamp,
        paidWith: PaidWith? = nil
    ) {
        self.id = id
        self.status = status
        self.amountMinor = amountMinor
        self.amountReceivedMinor = amountReceivedMinor
        self.currency = currency
        self.customer = customer
        self.paymentMethod = paymentMethod
        self.latestCharge = latestCharge
        self.clientSecret = clientSecret
        self.lastFailure = lastFailure
        self.metadata = metadata
        self.createdAt = createdAt
        self.paidWith = paidWith
    }
}

package struct StripeRefund: Sendable, Hashable {
    package enum Status: String, Sendable {
        case pending
        case requiresAction = "requires_action"
        case succeeded
        case failed
        case canceled
    }

    package var id: String
    package var status: StripeOpen<Status>?
    package var amountMinor: Int64
    package var currency: String
    package var paymentIntent: String?
    package var charge: String?
    package var metadata: [String: String]

    package init(
        id: String,
        status: StripeOpen<Status>?,
        amountMinor: Int64,
        currency: String,
        paymentIntent: String?,
        charge: String?,
        metadata: [String: String]
    ) {
        self.id = id
        self.status = status
        self.amountMinor = amountMinor
        self.currency = currency
        self.paymentIntent = paymentIntent
        self.charge = charge
        self.metadata = metadata
    }
}

/// A page of a list.
package struct StripePage<Element: Sendable>: Sendable {
    package var elements: [Element]
    package var hasMore: Bool

    package init(elements: [Element], hasMore: Bool) {
        self.elements = elements
        self.hasMore = hasMore
    }
}

/// What a charge tells beyond its intent.
package struct StripeCharge: Sendable, Hashable {
    package var id: String
    package var paymentIntent: String?

    package init(id: String, paymentIntent: String?) {
        self.id = id
        self.paymentIntent = paymentIntent
    }
}

/// A payment that a customer's bank contests.
package struct StripeDispute: Sendable, Hashable {
    package var id: String
    /// As Stripe names it: `needs_response`, `won`, `lost`, `warning_needs_response`.
    package var status: String
    package var amountMinor: Int64
    /// Lower case.
    package var currency: String
    package var paymentIntent: String?
    package var charge: String?

    package init(
        id: String,
        status: String,
        amountMinor: Int64,
        currency: String,
        paymentIntent: String?,
        charge: String?
    ) {
        self.id = id
        self.status = status
        self.amountMinor = amountMinor
        self.currency = currency
        self.paymentIntent = paymentIntent
        self.charge = charge
    }

    /// Whether the bank has the money; an inquiry takes none, and a won dispute brings it back.
    package var hasTakenMoney: Bool {
        !status.hasPrefix("warning") && status != "won" && status != "prevented"
    }
}
