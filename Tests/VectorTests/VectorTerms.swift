import WeirAPI
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirStorage

@testable import WeirServices

/// What a contract charges on a vector's plan, made as the server makes it from the JSON that `POST /v1/plans` takes.
enum VectorTerms {
    /// The terms of a plan with one flat price.
    static func fee(
        _ amount: String,
        every interval: BillingInterval,
        timing: PriceTiming = .advance
    ) throws -> ContractTerms {
        let members = [
            #""key":"fee""#, #""model":"flat""#, #""amount":"\#(amount)""#, #""interval":"\#(interval.unit.rawValue)""#,
            #""intervalCount":\#(interval.count)"#, #""timing":"\#(timing.rawValue)""#,
        ]
        return try terms(prices: "{\(members.joined(separator: ","))}")
    }

    /// The terms of a plan in US dollars with prices in JSON, and with further fields.
    static func terms(prices: String, further: String = "") throws -> ContractTerms {
        let extras = further.isEmpty ? "" : ",\(further)"
        let body = #"{"key":"vector","name":"Vector","currency":"USD","prices":[\#(prices)]\#(extras)}"#
        let input = try Array(body.utf8).withUnsafeBufferPointer { try ObjectReader.read($0, PlanRequest.read) }
        let now = Timestamp(milliseconds: 0)
        let workspace = WorkspaceID(rawValue: 1)
        let plan = Plan(
            id: PlanID(rawValue: 1),
            workspace: workspace,
            key: input.key,
            terms: input.applied(to: nil),
            createdAt: now,
            updatedAt: now
        )
        let meters = MeterSet(version: 1, meters: [VectorPlan.meter(peaks: false)])
        let flaws = CatalogRules.flaws(in: plan.terms, features: [:], meters: meters)
        guard flaws.isEmpty else { throw VectorProblem("the API refuses the plan \(body): \(flaws)") }
        let policy = PolicySnapshot(
            workspace: Workspace(id: workspace, name: "vectors", mode: .test, createdAt: now),
            settings: WorkspaceSettings(workspace: workspace, updatedAt: now),
            zone: .utc,
            meters: meters,
            plans: [],
            kits: [],
            features: []
        )
        return try ContractTermsMaker(plan: plan, currency: .usd, policy: policy).terms(
            quantity: 1,
            overrides: [],
            addOns: [],
            taxRates: nil
        )
    }
}
