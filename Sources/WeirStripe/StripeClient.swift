package import Logging
import WeirAPI
package import WeirCore
package import WeirServices

/// Speaks to one Stripe account over HTTP.
package struct StripeClient: StripeGateway {
    private let caller: StripeCaller
    private let mode: WorkspaceMode

    init(_ connection: StripeConnection, _ caller: StripeCaller) {
        self.caller = caller
        mode = connection.mode
    }

    // MARK: Calls

    package func account() async throws(StripeError) -> StripeAccount { try await get("/v1/account") }

    package func createCustomer(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeCustomer> {
        try await self.post(post)
    }

    package func updateCustomer(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeCustomer> {
        try await self.post(post)
    }

    package func customer(_ id: String) async throws(StripeError) -> StripeCustomer {
        try await get("/v1/customers/\(StripeForm.escaped(id))")
    }

    package func paymentMethods(
        of customer: String
    ) async throws(StripeError) -> StripePage<StripePaymentMethod> {
        try await list("/v1/customers/\(StripeForm.escaped(customer))/payment_methods", StripeForm(["limit": 100]))
    }

    package func createCheckoutSession(
        _ post: StripePost
    ) async throws(StripeError) -> StripeReply<StripeCheckoutSession> {
        try await self.post(post)
    }

    package func checkoutSession(_ id: String) async throws(StripeError) -> StripeCheckoutSession {
        try await get("/v1/checkout/sessions/\(StripeForm.escaped(id))")
    }

    package func expireCheckoutSession(
        _ post: StripePost
    ) async throws(StripeError) -> StripeReply<StripeCheckoutSession> {
        try await self.post(post)
    }

    package func createPortalSession(
        _ post: StripePost
    ) async throws(StripeError) -> StripeReply<StripePortalSession> {
        try await self.post(post)
    }

    package func subscription(_ id: String) async throws(StripeError) -> StripeSubscription {
        var found: StripeSubscription = try await get("/v1/subscriptions/\(StripeForm.escaped(id))")
        // The first page is part of the subscription; more than that have very few.
        if found.hasMoreItems {
            let all: StripePage<StripeSubscription.Item> = try await list(
                "/v1/subscription_items",
                StripeForm(["subscription": .text(id), "limit": 100])
            )
            found.items = all.elements
            found.hasMoreItems = all.hasMore
        }
        return found
    }

    package func subscriptions(
        of customer: String
    ) async throws(StripeError) -> StripePage<StripeSubscription> {
        try await list(
            "/v1/subscriptions",
            StripeForm(["customer": .text(customer), "status": "all", "limit": 100])
        )
    }

    package func updateSubscription(
        _ post: StripePost
    ) async throws(StripeError) -> StripeReply<StripeSubscription> {
        try await self.post(post)
    }

    package func endSubscription(_ id: String) async throws(StripeError) -> StripeSubscription {
        try decode(try await caller.delete("/v1/subscriptions/\(StripeForm.escaped(id))"))
    }

    package func price(_ id: String) async throws(StripeError) -> StripePrice {
        try await get("/v1/prices/\(StripeForm.escaped(id))")
    }

    package func invoice(_ id: String) async throws(StripeError) -> StripeInvoice {
        try await get("/v1/invoices/\(StripeForm.escaped(id))", StripeForm(["expand": .list(["payments"])]))
    }

    package func createSetupIntent(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeSetupIntent> {
        try await self.post(post)
    }

    package func paymentMethod(_ id: String) async throws(StripeError) -> StripePaymentMethod {
        try await get("/v1/payment_methods/\(StripeForm.escaped(id))")
    }

    package func detachPaymentMethod(
        _ post: StripePost
    ) async throws(StripeError) -> StripeReply<StripePaymentMethod> {
        try await self.post(post)
    }

    package func setupIntent(_ id: String) async throws(StripeError) -> StripeSetupIntent {
        try await get("/v1/setup_intents/\(StripeForm.escaped(id))")
    }

    package func cancelSetupIntent(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeSetupIntent> {
        try await self.post(post)
    }

    package func createPaymentIntent(
        _ post: StripePost
    ) async throws(StripeError) -> StripeReply<StripePaymentIntent> {
        try await self.post(post)
    }

    package func confirmPaymentIntent(
        _ post: StripePost
    ) async throws(StripeError) -> StripeReply<StripePaymentIntent> {
        try await self.post(post)
    }

    package func cancelPaymentIntent(
        _ post: StripePost
    ) async throws(StripeError) -> StripeReply<StripePaymentIntent> {
        try await self.post(post)
    }

    package func paymentIntent(_ id: String) async throws(StripeError) -> StripePaymentIntent {
        try await get(
            "/v1/payment_intents/\(StripeForm.escaped(id))",
            StripeForm(["expand": .list(["latest_charge"])])
        )
    }

    package func paymentIntents(
        of customer: String,
        createdFrom seconds: Int64?,
        after: String?
    ) async throws(StripeError) -> StripePage<StripePaymentIntent> {
        let created = seconds.map { StripeForm.Value.fields(StripeForm(["gte": .integer($0)])) }
        return try await list(
            "/v1/payment_intents",
            StripeForm([
                "customer": .text(customer), "created": created, "limit": 100,
                "starting_after": StripeForm.Value(after),
            ])
        )
    }

    package func createRefund(_ post: StripePost) async throws(StripeError) -> StripeReply<StripeRefund> {
        try await self.post(post)
    }

    package func refunds(of paymentIntent: String) async throws(StripeError) -> StripePage<StripeRefund> {
        try await list("/v1/refunds", StripeForm(["payment_intent": .text(paymentIntent), "limit": 100]))
    }

    package func refund(_ id: String) async throws(StripeError) -> StripeRefund {
        try await get("/v1/refunds/\(StripeForm.escaped(id))")
    }

    package func charge(_ id: String) async throws(StripeError) -> StripeCharge {
        try await get("/v1/charges/\(StripeForm.escaped(id))")
    }

    package func dispute(_ id: String) async throws(StripeError) -> StripeDispute {
        try await get("/v1/disputes/\(StripeForm.escaped(id))")
    }

    package func disputes(of paymentIntent: String) async throws(StripeError) -> StripePage<StripeDispute> {
        try await list("/v1/disputes", StripeForm(["payment_intent": .text(paymentIntent), "limit": 100]))
    }

    package func openCheckoutSessions(
        of customer: String
    ) async throws(StripeError) -> StripePage<StripeCheckoutSession> {
        try await list(
            "/v1/checkout/sessions",
            StripeForm(["customer": .text(customer), "status": "open", "limit": 100])
        )
    }

    package func events(
        createdFrom seconds: Int64,
        after: String?
    ) async throws(StripeError) -> StripePage<StripeEvent> {
        try await list(
            "/v1/events",
            StripeForm([
                "created": .fields(StripeForm(["gte": .integer(seconds)])), "limit": 100,
                "starting_after": StripeForm.Value(after),
            ])
        )
    }

    // MARK: Parts

    private func get<Value: StripeDecodable>(
        _ path: String,
        _ query: StripeForm = StripeForm()
    ) async throws(StripeError) -> Value {
        try decode(try await caller.get(path, query))
    }

    private func post<Value: StripeDecodable>(_ post: StripePost) async throws(StripeError) -> StripeReply<Value> {
        let answer = try await caller.post(post)
        return StripeReply(try decode(answer), requestID: answer.requestID, isReplayed: answer.isReplayed)
    }

    private func list<Element: StripeDecodable>(
        _ path: String,
        _ query: StripeForm
    ) async throws(StripeError) -> StripePage<Element> {
        let answer = try await caller.get(path, query)
        do throws(StripeObject.Flaw) {
            let list = try StripeObject(answer.json)
            guard try list.text("object") == "list", case .array(let all)? = list["data"] else {
                throw StripeObject.Flaw(member: "data")
            }
            var elements: [Element] = []
            for json in all {
                let object = try StripeObject(json)
                try check(object, Element.kind)
                elements.append(try Element(object))
            }
            return StripePage(elements: elements, hasMore: list.flag("has_more"))
        } catch {
            throw Self.error(error, answer)
        }
    }

    /// Reads an object, and makes sure that it is of the kind and of the mode that was asked for.
    private func decode<Value: StripeDecodable>(_ answer: StripeCaller.Answer) throws(StripeError) -> Value {
        do throws(StripeObject.Flaw) {
            let object = try StripeObject(answer.json)
            try check(object, Value.kind)
            return try Value(object)
        } catch {
            throw Self.error(error, answer)
        }
    }

    private func check(_ object: StripeObject, _ kind: String) throws(StripeObject.Flaw) {
        guard object.optionalText("object") == kind else { throw StripeObject.Flaw(member: "object") }
        if let found = object.mode, found != mode { throw StripeObject.Flaw(member: "livemode") }
    }

    private static func error(_ flaw: StripeObject.Flaw, _ answer: StripeCaller.Answer) -> StripeError {
        let isForeign = ["object", "livemode"].contains(flaw.member)
        return StripeError(isForeign ? .foreign : .unreadable, requestID: answer.requestID, status: 200)
    }
}

/// Makes clients for the accounts that a server reaches.
package struct StripeClients: Sendable {
    /// Where Stripe is when nothing else is said.
    package static let stripe = "https://api.stripe.com"

    private let base: String
    private let delays: any Clock<Duration>
    private let elapsed: @Sendable () -> Duration
    private let jitter: @Sendable () -> Int
    private let logger: Logger
    private let throttles = ThrottlePool()

    /// Makes them.
    ///
    /// - Parameters:
    ///   - base: The beginning of every address, without a slash at the end.
    ///   - delays: For waiting between attempts.
    ///   - elapsed: Time since some instant, on a clock that never steps back.
    ///   - jitter: 0 to 1,000, by chance.
    ///   - logger: Is told of attempts that failed, without keys, bodies and ids.
    package init(
        base: String = StripeClients.stripe,
        delays: any Clock<Duration>,
        elapsed: @escaping @Sendable () -> Duration,
        jitter: @escaping @Sendable () -> Int,
        logger: Logger
    ) {
        self.base = base
        self.delays = delays
        self.elapsed = elapsed
        self.jitter = jitter
        self.logger = logger
    }

    /// A client for an account; those of one key share one throttle.
    package func client(_ connection: StripeConnection) -> StripeClient {
        let throttle = throttles.throttle(of: connection.key) { StripeThrottle(delays: delays, elapsed: elapsed) }
        let caller = StripeCaller(
            base: base,
            key: connection.key,
            throttle: throttle,
            jitter: jitter,
            logger: logger
        )
        return StripeClient(connection, caller)
    }

    /// What the services need of Stripe.
    package var ports: StripePorts {
        StripePorts(gateway: { self.client($0) }, event: { StripeEvent(delivered: $0) })
    }
}

extension StripeEvent {
    /// Reads the body of a delivery; nil when it is no event.
    package init?(delivered body: [UInt8]) {
        guard let json = try? JSONParser.parse(body), let object = try? StripeObject(json),
            object.optionalText("object") == Self.kind, let event = try? StripeEvent(object)
        else { return nil }
        self = event
    }
}
