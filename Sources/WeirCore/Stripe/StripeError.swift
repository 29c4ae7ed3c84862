/// Why Stripe did not do what it was asked, or why that is not known.
package struct StripeError: Error, Sendable, Hashable {
    package var cause: Cause
    /// By which Stripe's support and log find the request.
    package var requestID: String?
    /// HTTP status, if there was an answer.
    package var status: Int?

    package init(_ cause: Cause, requestID: String? = nil, status: Int? = nil) {
        self.cause = cause
        self.requestID = requestID
        self.status = status
    }

    /// The closed set of causes.
    package enum Cause: Sendable, Hashable {
        /// 402: the bank or Stripe refused the payment.
        case declined(StripeDecline)
        /// 400 and other refusals of what was asked; `code` and `parameter` as Stripe names them.
        case refused(code: String?, parameter: String?)
        /// The object is not there, in this account and mode.
        case missing(parameter: String?)
        /// The intent has gone on meanwhile; as it stands, when the answer says so.
        case unexpectedState(StripePaymentIntent?)
        /// The idempotency key came before with another body: a mistake of Weir's, never mended by another key.
        case keyReused
        /// 401: the key is wrong or was revoked.
        case unauthorized
        /// 403: the key may not do this.
        case forbidden
        /// 429 to the last attempt; nothing was done.
        case rateLimited(retryAfterSeconds: Int?)
        /// 409 to the last attempt: the same request is under way elsewhere.
        case inUse
        /// 5xx to the last attempt: whether it was done is unknown.
        case failed
        /// No connection came about: nothing was done.
        case unreachable
        /// The connection ended, or the time was up, before an answer: whether it was done is unknown.
        case interrupted
        /// The answer cannot be understood: whether it was done is unknown.
        case unreadable
        /// The answer is of the other mode, or of another kind of object, than was asked for.
        case foreign
        /// Too many requests wait for Stripe already; nothing was sent.
        case overloaded
        /// The work was called off while it waited; nothing was sent after that.
        case cancelled
    }

    /// Whether the request may have been carried out all the same.
    ///
    /// Then only the same key and body may be sent again, or the object be read.
    package var isOutcomeUnknown: Bool {
        switch cause {
        case .failed, .interrupted, .unreadable, .inUse, .cancelled, .foreign: true
        case .declined, .refused, .missing, .unexpectedState, .keyReused, .unauthorized, .forbidden, .rateLimited,
            .unreachable, .overloaded:
            false
        }
    }

    /// Whether a later attempt of the same may fare better without anyone doing something about it.
    package var isTransient: Bool {
        switch cause {
        case .rateLimited, .inUse, .failed, .unreachable, .interrupted, .unreadable, .overloaded, .cancelled: true
        case .declined, .refused, .missing, .unexpectedState, .keyReused, .unauthorized, .forbidden, .foreign: false
        }
    }
}

/// A refused payment.
package struct StripeDecline: Sendable, Hashable {
    /// What went wrong, as `card_declined`, `authentication_required` or `expired_card`.
    package var code: String?
    /// Why the bank declined, as `insufficient_funds`.
    package var declineCode: String?
    /// What Stripe advises: `try_again_later`, `confirm_card_data`, `do_not_try_again`.
    package var adviceCode: String?
    package var paymentIntentID: String?
    package var paymentMethodID: String?

    package init(
        code: String?,
        declineCode: String?,
        adviceCode: String?,
        paymentIntentID: String?,
        paymentMethodID: String?
    ) {
        self.code = code
        self.declineCode = declineCode
        self.adviceCode = adviceCode
        self.paymentIntentID = paymentIntentID
        self.paymentMethodID = paymentMethodID
    }
}
