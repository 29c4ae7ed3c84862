import WeirAPI
import WeirCore

/// Says what an answer that says no means.
enum StripeErrorReading {
    /// The body may be absent, or a page of a proxy.
    ///
    /// Then the status alone tells of what concerns every request, and
    /// nothing tells of the object that was asked for: it may be there, and a charge may have been made.
    static func cause(status: Int, body: JSONValue?, retryAfterSeconds: Int?) -> StripeError.Cause {
        let told = body?.objectValue?["error"]?.objectValue
        let error = told ?? [:]
        let code = error["code"]?.stringValue
        let type = error["type"]?.stringValue
        let parameter = error["param"]?.stringValue
        switch status {
        case 401: return .unauthorized
        case 403: return .forbidden
        case 409: return .inUse
        case 429: return .rateLimited(retryAfterSeconds: retryAfterSeconds)
        case 500...: return .failed
        case _: break
        }
        guard told != nil else { return .unreadable }
        if status == 402 { return .declined(decline(error)) }
        if type == "idempotency_error" { return .keyReused }
        if type == "card_error" { return .declined(decline(error)) }
        switch code {
        case "resource_missing": return .missing(parameter: parameter)
        case "payment_intent_unexpected_state", "intent_invalid_state", "setup_intent_unexpected_state":
            return .unexpectedState(error["payment_intent"].flatMap { try? StripePaymentIntent(StripeObject($0)) })
        case _: break
        }
        return status == 404 ? .missing(parameter: parameter) : .refused(code: code, parameter: parameter)
    }

    private static func decline(_ error: JSONObject) -> StripeDecline {
        StripeDecline(
            code: error["code"]?.stringValue,
            declineCode: error["decline_code"]?.stringValue,
            adviceCode: error["advice_code"]?.stringValue,
            paymentIntentID: StripeObject.id(in: error["payment_intent"]),
            paymentMethodID: StripeObject.id(in: error["payment_method"])
        )
    }
}
