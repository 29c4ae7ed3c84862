package import WeirAPI
import WeirClient
import WeirCore
package import WeirMail
import WeirPrimitives
package import WeirServer
import WeirServices
package import WeirStorage

/// A server that reaches an account of the Stripe double, and gets its events.
///
/// Both live by one clock, which the test moves.
package struct StripeStage: Sendable {
    package let server: TestServer
    package let account: DoubleAccount
    /// The operator, in the test workspace.
    package let calls: OperatorCalls

    package static let secret = "whsec_of_the_test_endpoint"
    /// Where the server says that customers reach it.
    package static let publicURL = "https://pay.test"

    /// Tells a story; at its end nothing may be wrong at the double.
    ///
    /// - Parameters:
    ///   - start: In ISO 8601.
    ///   - webhookMode: How the double delivers: `immediate`, `held` or `before_answer`.
    ///   - folder: Of an earlier server, to go on with what that left.
    ///   - account: Of an earlier stage.
    ///   - seed: Of ids and secrets.
    ///   - mail: Takes the mail; the usual writes it as files.
    ///   - webhooks: Takes what the operator's endpoints are told.
    ///   - configure: Changes settings before the start.
    ///   - ports: Changes what is taken from the world.
    ///   - story: What happens.
    /// - Throws: ``StageFailure`` when something is wrong at the double; what the story throws.
    package static func run(
        from start: String = "2026-02-01T00:00:00Z",
        webhookMode: String = "immediate",
        folder: TemporaryFolder? = nil,
        account: DoubleAccount? = nil,
        seed: UInt64 = 1,
        mail: (any MailTransport)? = nil,
        webhooks: (any WebhookTransport)? = nil,
        configure: (inout ServerConfiguration) -> Void = { _ in },
        ports: (inout ServerPorts) -> Void = { _ in },
        _ story: (StripeStage) async throws -> Void
    ) async throws {
        guard let instant = Timestamp(iso8601: start) else { throw StageFailure("'\(start)' is no instant") }
        let account = if let account { account } else { try await DoubleAccount.make() }
        guard let key = StripeKey(account.key), let secret = StripeWebhookSecret(Self.secret) else {
            throw StageFailure("the double's key has another form than Stripe's")
        }
        try await account.setClock(seconds: instant.milliseconds / 1000)
        let totals = try await TestServer.run(
            clock: ManualClock(instant),
            seed: seed,
            folder: folder,
            configure: { configuration in
                configuration.stripe = [StripeEnvironment(key: key, webhookSecrets: [secret])]
                configuration.stripeAPIBase = account.url
                configuration.publicURL = publicURL
                configure(&configuration)
            },
            delivery: nil,
            mail: mail,
            webhooks: webhooks,
            ports: ports
        ) { server in
            let stage = StripeStage(server: server, account: account, calls: OperatorCalls(server.test))
            try await stage.awaitFirstSweep()
            try await stage.subscribe(mode: webhookMode)
            try await stage.calls.settings(["returnUrls": ["checkoutSuccess": "https://app.test/done"]])
            try await story(stage)
            return try await stage.totals()
        }
        let offences = try await account.offences(totals: totals)
        guard offences.isEmpty else { throw StageFailure(offences) }
    }

    /// What is wrong at the end of a story.
    package struct StageFailure: Error, CustomStringConvertible {
        package var description: String

        init(_ description: String) { self.description = description }
    }

    /// Waits until the server has looked through the events of the time before; those of the story come by webhook.
    private func awaitFirstSweep() async throws {
        guard try await calls.get("/v1/stripe").json["configured"] == true else { return }
        try await until("the first sweep is done") {
            let jobs = try await calls.get("/v1/jobs?kind=stripe_sweep&state=done").json
            return jobs["jobs"].arrayValue?.isEmpty == false
        }
    }

    /// Lets the double deliver to this server.
    package func subscribe(mode: String, path: String = "/webhooks/stripe") async throws {
        try await account.control(
            "PUT",
            "/webhooks/endpoint",
            ["url": .string(server.url + path), "secrets": [.string(Self.secret)], "mode": .string(mode)]
        )
    }

    // MARK: The course of things

    /// Moves both clocks to an instant; what becomes due at Stripe happens.
    package func move(to text: String) async throws {
        guard let instant = Timestamp(iso8601: text) else { throw StageFailure("'\(text)' is no instant") }
        server.clock.set(instant)
        try await account.setClock(seconds: instant.milliseconds / 1000)
    }

    /// Waits until every event that came is dealt with, and what is due by the clock is done.
    package func settle() async throws {
        for _ in 0..<2_000 {
            await server.runJobs()
            let status = try await calls.get("/v1/stripe").json
            if status["events"]["pending"] == 0 { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        let events = try await calls.get("/v1/stripe/events?state=pending").text
        let jobs = try await calls.get("/v1/jobs?state=open").text
        throw StageFailure("events are still not dealt with: \(events) \(jobs)")
    }

    /// Waits until something is so, while what is due by the clock is done.
    package func until(_ what: String, _ condition: () async throws -> Bool) async throws {
        for _ in 0..<2_000 {
            await server.runJobs()
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw StageFailure("it never came about that \(what)")
    }

    /// Waits until something is so that the server does by itself.
    package func eventually(_ what: String, _ condition: () async throws -> Bool) async throws {
        for _ in 0..<2_000 {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw StageFailure("it never came about that \(what)")
    }

    /// Lets the double deliver what is held, and waits until it is dealt with.
    ///
    /// - Returns: What the double tells of the deliveries.
    @discardableResult
    package func deliver(_ options: JSONObject = [:]) async throws -> JSONObject {
        let report = try await account.control("POST", "/webhooks/deliver", options)
        try await settle()
        return report
    }

    // MARK: People

    /// A client of a customer, with its own token.
    package func customerClient(_ customer: String) async throws -> OperatorCalls {
        let token = try calls.stage(
            try await calls.post("/v1/customers/\(customer)/tokens", ["expiresInSeconds": 3600])
        )
        return OperatorCalls(server.client(key: token["token"].text))
    }

    /// A plan with a price at the double, a kit and a quota.
    ///
    /// - Returns: The kit's id.
    @discardableResult
    package func plan(
        _ key: String,
        cents: Int64 = 2_900,
        limit: Int64,
        slug: String = "executions"
    ) async throws -> String {
        try await account.control(
            "POST",
            "/prices",
            ["id": .string("price_\(key)"), "unitAmount": .number(ExactDecimal(cents)), "currency": "usd"]
        )
        let kit = try await calls.kit("kit-\(key)")
        try await calls.plan(
            key,
            [
                "stripePriceId": .string("price_\(key)"), "accountKitId": .string(kit),
                "quotas": .object(JSONObject(members: [.init(name: slug, value: .number(ExactDecimal(limit)))])),
            ]
        )
        return kit
    }

    /// The plan that the customer gets when it pays for none.
    package func freePlan(limit: Int64 = 100) async throws {
        try await calls.plan("free", ["quotas": ["executions": .number(ExactDecimal(limit))]])
        try await calls.settings(["defaultPlanKey": "free"])
    }

    /// The subscription of a customer, as the operator sees it.
    package func subscription(of customer: String) async throws -> JSONValue {
        try calls.stage(try await calls.get("/v1/customers/\(customer)/billing/subscription"))["subscription"]
    }

    /// The alerts that stand, as `kind subject`.
    package func alerts() async throws -> [String] {
        let status = try calls.stage(try await calls.get("/v1/stripe"))
        return (status["alerts"].arrayValue ?? []).map { "\($0["kind"].text) \($0["subject"].text)" }.sorted()
    }

    /// A customer that has subscribed through the checkout, to the end.
    ///
    /// - Returns: Its client, the Stripe customer and the subscription.
    package func subscribed(
        _ customer: String,
        to plan: String
    ) async throws -> (client: OperatorCalls, stripeCustomer: String, subscription: String) {
        let client = try await customerClient(customer)
        let page = try calls.stage(try await client.post("/billing/checkout", ["tier": .string(plan)]))
        try await account.control("POST", "/checkout_sessions/\(page["sessionId"].text)/complete", [:])
        try await settle()
        let subscription = try await subscription(of: customer)
        return (client, subscription["stripeCustomerId"].text, subscription["stripeSubscriptionId"].text)
    }
}
