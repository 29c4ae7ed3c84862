package import WeirCore

/// Speaks to one Stripe account in one mode.
///
/// Each call sends one request, and sends it again as ``StripeRetryRules`` say: with the key and the bytes that it was
/// given. Whatever comes back is of the gateway's mode, or the call throws.
package protocol StripeGateway: Sendable {
    /// The account of the key; asked for before anything else is done with the key.
    func account() async throws(StripeError) -> StripeAccount

    // MARK: Customers

    func createCustomer(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeCustomer>
    func updateCustomer(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeCustomer>
    func customer(_ id: String) async throws(StripeError) -> StripeCustomer
    /// At most 100, newest first.
    func paymentMethods(of customer: String) async throws(StripeError) -> StripePage<StripePaymentMethod>

    /// One that was taken away has no customer.
    func paymentMethod(_ id: String) async throws(StripeError) -> StripePaymentMethod
    func detachPaymentMethod(_ post: StripePost) async throws(StripeError) -> StripeReply<StripePaymentMethod>

    // MARK: Subscriptions

    func createCheckoutSession(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeCheckoutSession>
    func checkoutSession(_ id: String) async throws(StripeError) -> StripeCheckoutSession
    func expireCheckoutSession(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeCheckoutSession>
    func createPortalSession(_ post: StripePost) async throws(StripeError) -> StripeReply<StripePortalSession>
    /// With all its items, however many.
    func subscription(_ id: String) async throws(StripeError) -> StripeSubscription
    /// All of a customer, ended ones too, newest first; at most 100.
    func subscriptions(of customer: String) async throws(StripeError) -> StripePage<StripeSubscription>
    func updateSubscription(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeSubscription>
    /// Ends a subscription at once; ending it again is ``StripeError/Cause/missing(parameter:)``.
    func endSubscription(_ id: String) async throws(StripeError) -> StripeSubscription
    func price(_ id: String) async throws(StripeError) -> StripePrice
    /// An invoice of Stripe's own, with its payments.
    func invoice(_ id: String) async throws(StripeError) -> StripeInvoice

    // MARK: Payments

    func createSetupIntent(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeSetupIntent>
    func setupIntent(_ id: String) async throws(StripeError) -> StripeSetupIntent
    func cancelSetupIntent(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeSetupIntent>
    func createPaymentIntent(_ post: StripePost) async throws(StripeError) -> StripeReply<StripePaymentIntent>
    func confirmPaymentIntent(_ post: StripePost) async throws(StripeError) -> StripeReply<StripePaymentIntent>
    func cancelPaymentIntent(_ post: StripePost) async throws(StripeError) -> StripeReply<StripePaymentIntent>
    func paymentIntent(_ id: String) async throws(StripeError) -> StripePaymentIntent
    /// Of a customer, newest first, made at or after a second; at most 100 from behind `after`.
    func paymentIntents(
        of customer: String,
        createdFrom seconds: Int64?,
        after: String?
    ) async throws(StripeError) -> StripePage<StripePaymentIntent>
    func createRefund(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeRefund>
    /// Those of an intent; at most 100.
    func refunds(of paymentIntent: String) async throws(StripeError) -> StripePage<StripeRefund>
    func refund(_ id: String) async throws(StripeError) -> StripeRefund
    func charge(_ id: String) async throws(StripeError) -> StripeCharge
    func dispute(_ id: String) async throws(StripeError) -> StripeDispute
    /// Those of an intent; at most 100.
    func disputes(of paymentIntent: String) async throws(StripeError) -> StripePage<StripeDispute>
    /// Pages of a customer that are open, newest first; at most 100.
    func openCheckoutSessions(of customer: String) async throws(StripeError) -> StripePage<StripeCheckoutSession>

    // MARK: Events

    /// Events from a second on, newest first; at most 100 from behind `after`.
    func events(createdFrom seconds: Int64, after: String?) async throws(StripeError) -> StripePage<StripeEvent>
}

/// What Stripe answered to something that changed.
package struct StripeReply<Value: Sendable>: Sendable {
    package var value: Value
    package var requestID: String?
    /// The same request was carried out before; this is its answer again.
    package var isReplayed: Bool

    package init(_ value: Value, requestID: String?, isReplayed: Bool) {
        self.value = value
        self.requestID = requestID
        self.isReplayed = isReplayed
    }
}

/// Makes what speaks to Stripe, and reads what Stripe sends by itself.
package struct StripePorts: Sendable {
    package let gateway: @Sendable (StripeConnection) -> any StripeGateway
    /// Reads the body of a delivery; nil when it is no event.
    package let event: @Sendable ([UInt8]) -> StripeEvent?

    package init(
        gateway: @escaping @Sendable (StripeConnection) -> any StripeGateway,
        event: @escaping @Sendable ([UInt8]) -> StripeEvent?
    ) {
        self.gateway = gateway
        self.event = event
    }
}
