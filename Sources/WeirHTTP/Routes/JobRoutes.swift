import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/jobs`: what the server does by itself, and what of it failed.
struct JobRoutes: RouteGroup {
    let jobs: JobService

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/jobs", .read(.jobs), readsQuery: true) { call in
            let (filter, page) = try call.readQuery { fields in
                (fields.jobFilter(now: call.context.now), PageRequest<JobID>.read(fields, list: "jobs"))
            }
            let found = try await jobs.jobs(filter, before: page.after, limit: page.limit, context: call.context)
            return .list("jobs", Page(found, limit: page.limit), position: \.job.id) { JobBody($0) }
        }
        routes.on(.post, "/v1/jobs/{id}/retry", .write(.jobs)) { call in
            let id: JobID = try call.identifier(of: "Job")
            return try await call.answer({ APIResponse(JobBody($0)) }) { context, keeping in
                try await jobs.retry(id, context, keeping: keeping)
            }
        }
    }
}

/// Which jobs a list is asked for.
private enum JobSelection: String, CaseIterable {
    case failed
    case due
    case open
    case done
}

extension ObjectReader {
    /// Which jobs; those that failed or are due when nothing is said.
    fileprivate func jobFilter(now: Timestamp) -> JobFilter {
        var filter = JobFilter(
            kind: optional("kind") { $0.choice(JobKind.self) },
            customer: optional("customerId") { $0.customerID() }
        )
        switch optional("state", read: { $0.choice(JobSelection.self) }) {
        case nil: filter.dueBy = now
        case .failed: filter.standings = [.failed]
        case .due:
            filter.standings = [.open]
            filter.dueBy = now
        case .open: filter.standings = [.open]
        case .done: filter.standings = [.done]
        }
        return filter
    }
}
