import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

@Suite("What a move of subscribers would do")
struct MigrationPreviewTests {
    @Test("All are counted whatever the bound on who is looked at, and nobody needs to be where versions give the same")
    func bound() async throws {
        let stage = try await JobStage()
        let (services, context) = (stage.services, stage.context(stage.live))
        let key = try #require(PlanKey("pro"))
        let feature = try #require(FeatureKey("seo"))
        func publish(_ limit: Int64, trialDays: Int) async throws {
            var plan = UpsertPlan(key: key, name: "Pro")
            plan.changes.quotas = .set([feature: Quota(limit: Quantity(limit))])
            plan.changes.trialDays = .set(trialDays)
            plan.changes.reach = .new
            _ = try await services.plans.upsert(plan, context)
        }
        try await publish(100, trialDays: 0)
        let plan = try #require(try await stage.stores.plan(key, in: stage.live)).plan
        for number in 1...3 {
            var input = CreateCustomer()
            input.externalID = "c\(number)"
            let customer = try await services.customers.create(input, context)
            let subscription = Subscription(
                id: SubscriptionID(rawValue: UInt128(number)),
                workspace: stage.live,
                customer: customer.id,
                plan: plan.id,
                planVersion: 1,
                createdAt: stage.clock.now,
                updatedAt: stage.clock.now
            )
            try await stage.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
        }
        func preview(_ bound: Int? = nil) async throws -> [Int] {
            let outcome = try await services.planVersions.preview(of: "pro", .version(1), lookingAt: bound, context)
            return [outcome.moved, outcome.looked, outcome.effect.customers]
        }
        try await publish(100, trialDays: 7)
        #expect(try await preview() == [3, 3, 0])
        #expect(try await preview(1) == [3, 3, 0])
        try await publish(200, trialDays: 7)
        #expect(try await preview() == [3, 3, 3])
        #expect(try await preview(2) == [3, 2, 2])
        #expect(try await preview(9) == [3, 3, 3])
    }
}
