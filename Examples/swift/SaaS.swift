import Foundation
import WeirClient

/// A product in two plans and a metered one: sign-up, a change of plan told by Stripe, limited calls, usage, an invoice.
///
/// It makes plans and customers, so it wants a test workspace that has none of these names.
///
///     WEIR_URL=http://127.0.0.1:8080 WEIR_API_KEY=wr_test_… swift run SaaSExample
@main
struct SaaS {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let weir = Weir(
            apiKey: environment["WEIR_API_KEY"] ?? "",
            baseURL: environment["WEIR_URL"] ?? "http://127.0.0.1:8080"
        )

        // Which features a customer may use at all; made once.
        let kit = try await weir.accountKits.create(
            .init(name: "Starter", primitivesConfig: ["search.web": .init(enabled: false)])
        )
        // How much of them. Plans are upserted by key, so doing this at every start is harmless.
        try await weir.plans.upsert(
            .init(key: "free", name: "Free", accountKitId: kit.id, quotas: ["seo": 2], period: "month")
        )
        try await weir.plans.upsert(
            .init(
                key: "pro",
                name: "Pro",
                stripePriceId: "price_pro",
                quotas: ["seo": 1000, "aeo": 250, "tokens": 1000],
                period: "month"
            )
        )
        let plans = try await weir.plans.list().elements
        print("plans:", plans.map(\.key).sorted().joined(separator: ", "))

        // Someone signs up.
        let user = try await weir.users.create(.init(externalId: "user_42", email: "ada@example.com"))
        let customer = weir.forUser(user.id)
        try await customer.billing.setSubscription(.init(planKey: "free"))

        // Each call asks first; what does not fit is refused.
        for _ in 0..<3 {
            do {
                print("call:", try await optimise(customer))
            } catch {
                print("call:", error.status ?? 0, error.message)
            }
        }

        // Stripe says that they pay now. The same state may be told as often as it comes.
        try await customer.billing.setSubscription(
            .init(
                planKey: "pro",
                status: "active",
                stripeCustomerId: "cus_42",
                stripeSubscriptionId: "sub_42",
                currentPeriodEnd: Date(timeIntervalSinceNow: 20 * 86_400),
                assignKit: true
            )
        )
        print("call:", try await optimise(customer))

        if let subscription = try await customer.billing.getSubscription().subscription {
            print("subscription:", subscription.planKey, subscription.status)
        }

        // Work whose size is known afterwards: quota is held for the most that it may take, and what it took is counted.
        let text = try await customer.guard("tokens", 600) { held in
            held.quantity = 412
            return "a text of 412 tokens"
        }
        print("guard:", text)
        let held = try await customer.reserve("tokens", 300)
        try await customer.commit(held, quantity: 88)
        let usage = try await customer.billing.usage()
        print(
            "usage:",
            usage.plan ?? "none",
            usage.status ?? "none",
            usage.period,
            usage.json["quotas"] ?? [:],
            usage.json["usage"] ?? [:]
        )

        try await bill(weir)
    }

    static func optimise(_ customer: Weir.ScopedClient) async throws(WeirError) -> String {
        try await customer.consume("seo")
        return "done"
    }

    /// Another customer pays for what it uses.
    ///
    /// Its month passes on a clock that is moved by hand.
    static func bill(_ weir: Weir) async throws {
        let start = try Date("2026-02-01T00:00:00Z", strategy: .iso8601)
        let end = try Date("2026-03-01T00:00:00Z", strategy: .iso8601)
        let clock = try await weir.testClocks.create(.init(now: start))
        try await weir.meters.create(.init(code: "calls", aggregation: "count", eventName: "api.call"))
        try await weir.plans.upsert(
            [
                "key": "metered", "name": "Metered", "currency": "USD",
                "prices": [["key": "calls", "model": "per_unit", "meter": "calls", "unitAmount": "0.02"]],
            ]
        )
        let payer = try await weir.customers.create(.init(testClockId: clock.id, externalId: "acme"))
        try await weir.contracts.create(
            .init(planKey: "metered", customerId: payer.id, startDate: "2026-02-01")
        )

        let call = Weir.EventInput(customerId: payer.id, eventName: "api.call", timestamp: start)
        try await weir.events.send(call)
        let counts = try await weir.events.sending(.init { $0.batchSize = 100 }) { sender in
            for _ in 1..<1000 { try await sender.add(call) }
            try await sender.flush()
            return sender.counts
        }
        print("events:", 1 + counts.accepted)
        try await weir.testClocks.advance(clock.id, to: end)
        let invoices = try await weir.invoices.list(customerId: payer.id, status: "sent").elements
        print("invoices:", invoices.map { "\($0.totalMinor) \($0.currency)" }.joined(separator: " "))

        // Weir tells of what happens; who else could send such a message is found out.
        do throws(WeirError) {
            let signature = "t=1,v1=" + String(repeating: "0", count: 64)
            _ = try Weir.verifyWebhook(Data(#"{"type":"invoice.paid"}"#.utf8), signature, ["whsec_of_this_endpoint"])
        } catch {
            print("webhook:", error.code)
        }
    }
}
