import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// The versions of a plan, and who is on which.
struct PlanVersionRoutes: RouteGroup {
    let versions: PlanVersionService

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/plans/{key}/versions", .read(.plans)) { call in
            let found = try await versions.versions(of: call.parameter("key"), in: call.context.workspace)
            return .json { json in
                json.page("versions", found, nextCursor: nil) { json, version in
                    json.element(PlanVersionBody(version))
                }
            }
        }
        routes.on(.post, "/v1/plans/{key}/migrate/preview", .read(.subscriptions), idempotency: IdempotencyMode.none) {
            call in
            let subscribers = try call.read(MigrationRequest.read)
            let outcome = try await versions.preview(of: call.parameter("key"), subscribers, call.context)
            return APIResponse(MigrationBody(outcome: outcome, isDone: false))
        }
        routes.on(.post, "/v1/plans/{key}/migrate", .write(.subscriptions)) { call in
            let subscribers = try call.read(MigrationRequest.read)
            let plan = call.parameter("key")
            return try await call.answer({ APIResponse(MigrationBody(outcome: $0, isDone: true)) }) {
                context,
                keeping in
                try await versions.migrate(plan, subscribers, context, keeping: keeping)
            }
        }
    }
}

/// Reads who is to be moved: exactly one of `fromVersion` and `customers`.
enum MigrationRequest {
    static func read(_ fields: ObjectReader) -> MigratedSubscribers? {
        let version = fields.change("fromVersion") { $0.int(in: 1...1_000_000) }
        let customers = fields.change("customers") { field in
            field.array(minCount: 1, maxCount: PlanVersionService.maximumCustomers) { $0.customerReference() }
        }
        switch (fields.contains("fromVersion"), fields.contains("customers")) {
        case (true, true):
            fields.report("customers", .conflictingFields, "does not go together with 'fromVersion'; give one of them")
            return nil
        case (false, false):
            fields.report("fromVersion", .required, "or 'customers' is required")
            return nil
        case (true, false): return version.map { .version($0) }
        case (false, true): return customers.map { .customers($0) }
        }
    }
}

extension ValueReader {
    /// A customer as paths name it.
    func customerReference() -> CustomerReference? {
        guard let text = string(maxBytes: 300) else { return nil }
        if let reference = CustomerReference(pathSegment: text) { return reference }
        report(.invalidFormat, "must be a customer: cust_…, ext:<external id> or stripe:cus_…")
        return nil
    }
}

/// A plan's version as the API shows it.
private struct PlanVersionBody: JSONWritable {
    let listed: ListedPlanVersion

    init(_ listed: ListedPlanVersion) { self.listed = listed }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("version", listed.plan.version)
            json.member("current", listed.isCurrent)
            json.member("subscribers", listed.subscribers)
            json.member("plan", PlanBody(listed.plan))
        }
    }
}

/// What a migration comes to, as the API shows it.
private struct MigrationBody: JSONWritable {
    let outcome: MigrationOutcome
    let isDone: Bool

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("plan", outcome.plan.text)
            json.member("version", outcome.version)
            json.member("migrated", isDone)
            json.member("subscribers", outcome.moved)
            json.member("effect", PolicyEffectBody(outcome.effect))
        }
    }
}
