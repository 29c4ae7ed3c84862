package import WeirCore

extension WeirError {
    /// No key of Stripe's is known for the workspace.
    package static var stripeNotConfigured: WeirError {
        WeirError(
            .conflict,
            "Stripe is not set up for this workspace.",
            hint: "Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET for the server, or use PUT /v1/stripe/connection.",
            reason: .stripeNotConfigured
        )
    }

    /// The key is of another account than the one that the workspace's data is of.
    static func stripeAccountMismatch(bound: String, found: String) -> WeirError {
        WeirError(
            .conflict,
            "The key is of the Stripe account '\(found)', and the data of this workspace is of '\(bound)'.",
            hint: "Use a key of '\(bound)'; if the account was changed on purpose, say so with "
                + "PUT /v1/stripe/connection and 'rebind': true.",
            reason: .stripeAccountMismatch
        )
    }

    static func paymentsPaused(_ pause: PaymentPause) -> WeirError {
        WeirError(
            .conflict,
            "Nothing is changed at Stripe: \(pause.cause.message)",
            hint: "If this is the installation that is to bill, run 'weir stripe resume'; a copy should have no key.",
            reason: .paymentsPaused,
            details: [Fact("since", .instant(pause.since))]
        )
    }

    static func webhookRefused(_ flaw: StripeSignature.Flaw) -> WeirError {
        let (message, hint): (String, String) =
            switch flaw {
            case .missingHeader: ("The header 'Stripe-Signature' is missing.", "Only Stripe calls this route.")
            case .malformedHeader: ("The header 'Stripe-Signature' is malformed.", "Only Stripe calls this route.")
            case .tooOld:
                ("The delivery was signed more than 300 seconds ago.", "Check the clock of this machine.")
            case .tooNew:
                ("The delivery was signed more than 300 seconds ahead.", "Check the clock of this machine.")
            case .wrongSignature:
                (
                    "The signature fits no webhook secret of this workspace.",
                    "Copy the endpoint's signing secret (whsec_…) from Stripe, and let no proxy change the body."
                )
            }
        let reason: Reason =
            switch flaw {
            case .missingHeader: .signatureMissing
            case .malformedHeader: .signatureMalformed
            case .tooOld: .signatureTooOld
            case .tooNew: .signatureTooNew
            case .wrongSignature: .signatureMismatch
            }
        return WeirError(.invalidInput, message, hint: hint, reason: reason)
    }

    /// What a use case says when Stripe did not do what it asked.
    ///
    /// Stripe's own words are for the operator's log there; here stands the request's id.
    package init(_ error: StripeError) {
        let (message, hint): (String, String) =
            switch error.cause {
            case .declined: ("The payment was declined.", "Use another payment method.")
            case .refused(let code, let parameter):
                (
                    "Stripe refused the request\(Self.tail(code, parameter)).",
                    "Stripe's log names the reason under the request's id."
                )
            case .missing(let parameter):
                ("Stripe does not know the object\(Self.tail(nil, parameter)).", "See whether it was deleted there.")
            case .unexpectedState: ("Stripe has gone on with it meanwhile.", "Look at it again.")
            case .keyReused:
                ("A request was changed after it was sent.", "This is a mistake in Weir; nothing was charged twice.")
            case .unauthorized: ("Stripe does not accept the key.", "Set a valid STRIPE_SECRET_KEY.")
            case .forbidden:
                ("The key may not do this at Stripe.", "Give the restricted key this permission in Stripe's dashboard.")
            case .rateLimited: ("Stripe takes no more requests now.", "Try again later.")
            case .inUse: ("The same request is under way.", "Try again later.")
            case .failed: ("Stripe has failed.", "Try again later; nothing is done twice.")
            case .unreachable: ("Stripe cannot be reached.", "Check the network, then try again.")
            case .interrupted, .cancelled: ("Stripe did not answer.", "Try again; nothing is done twice.")
            case .unreadable: ("Stripe's answer cannot be understood.", "Try again; nothing is done twice.")
            case .foreign:
                (
                    "Stripe answered with something of the other mode, or of another kind.",
                    "Check what STRIPE_API_BASE points to."
                )
            case .overloaded: ("Too many requests wait for Stripe.", "Try again later.")
            }
        var details: [Fact] = []
        if let id = error.requestID { details.append(Fact("stripeRequestId", .text(id))) }
        var retryAfter: Int?
        if case .rateLimited(let seconds) = error.cause { retryAfter = seconds }
        let code: Code =
            switch error.cause {
            case .declined: .paymentRequired
            case .keyReused: .internalError
            case .refused, .missing, .unexpectedState, .unauthorized, .forbidden, .rateLimited, .inUse, .failed,
                .unreachable, .interrupted, .cancelled, .unreadable, .foreign, .overloaded:
                .providerError
            }
        self.init(code, message, hint: hint, details: details, retryAfterSeconds: retryAfter)
    }

    private static func tail(_ code: String?, _ parameter: String?) -> String {
        let words = [code, parameter].compactMap { $0.map { "'\($0.prefix(100))'" } }
        return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
    }
}
