/// What a refused payment means; pure.
package enum DeclineRules {
    private static let soft: Set<String> = [
        "insufficient_funds", "reenter_transaction", "approve_with_id", "card_velocity_exceeded",
        "withdrawal_count_limit_exceeded", "generic_decline", "do_not_honor", "call_issuer", "no_action_taken",
    ]
    private static let technical: Set<String> = [
        "try_again_later", "processing_error", "issuer_not_available", "issuer_unavailable",
    ]
    private static let needsCustomer: Set<String> = [
        "incorrect_number", "incorrect_cvc", "invalid_cvc", "expired_card", "invalid_expiry_month",
        "invalid_expiry_year", "incorrect_zip", "incorrect_pin", "invalid_number", "card_not_supported",
        "currency_not_supported", "transaction_not_allowed", "invalid_amount", "not_permitted",
        "payment_intent_authentication_failure",
    ]
    private static let hard: Set<String> = [
        "lost_card", "stolen_card", "pickup_card", "restricted_card", "fraudulent", "invalid_account",
        "new_account_information_available", "revocation_of_authorization", "revocation_of_all_authorizations",
        "stop_payment_order", "security_violation", "merchant_blacklist",
    ]

    /// Reads a refusal: what Stripe advises goes before the bank's own code.
    ///
    /// A code that is not known is tried again once, and then is the customer's to put right.
    ///
    /// - Parameters:
    ///   - decline: As Stripe told it.
    ///   - earlier: Charges with this method that failed before.
    /// - Returns: The cause, with what the customer is told; what smells of fraud is told as a plain decline.
    package static func failure(_ decline: StripeDecline, earlier: Int) -> CollectionFailure {
        let code = decline.declineCode ?? decline.code
        func made(_ cause: CollectionFailure.Cause) -> CollectionFailure {
            CollectionFailure(cause, code: code, reason: reason(code, cause))
        }
        if decline.code == "authentication_required" || code == "authentication_required" {
            return made(.authentication)
        }
        switch decline.adviceCode {
        // What the customer can put right is not tried again either, and another method may be charged.
        case "do_not_try_again": return made(code.map { needsCustomer.contains($0) } ?? false ? .needsCustomer : .hard)
        case "confirm_card_data": return made(.needsCustomer)
        case "try_again_later": return made(code.map { soft.contains($0) } ?? false ? .soft : .technical)
        case _: break
        }
        guard let code else { return made(earlier == 0 ? .soft : .needsCustomer) }
        if soft.contains(code) { return made(.soft) }
        if technical.contains(code) { return made(.technical) }
        if needsCustomer.contains(code) { return made(.needsCustomer) }
        if hard.contains(code) { return made(.hard) }
        return made(earlier == 0 ? .soft : .needsCustomer)
    }

    private static func reason(_ code: String?, _ cause: CollectionFailure.Cause) -> PaymentFailureReason {
        switch cause {
        case .hard: return .declined
        case .authentication: return .authenticationRequired
        case .technical: return .unavailable
        case .noMethod: return .methodRemoved
        case .amount, .refused: return .unavailable
        case .soft, .needsCustomer: break
        }
        switch code {
        case "insufficient_funds": return .insufficientFunds
        case "expired_card", "invalid_expiry_month", "invalid_expiry_year": return .cardExpired
        case _: return .declined
        }
    }
}
