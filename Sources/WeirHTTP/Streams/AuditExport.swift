import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/export/audit`: the audit trail, newest first.
struct AuditExport: RouteGroup {
    let audit: any AuditStore
    let tools: StreamTools

    /// Entries that are read at once.
    private static let pageLength = 500
    private static let header = [
        "id", "at", "actor", "user", "action", "kind", "subject", "customerId", "route", "requestId", "changes",
    ]

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/export/audit", .read(.audit), readsQuery: true, use: answer)
    }

    @Sendable
    private func answer(_ call: APICall) async throws -> APIResponse {
        var (filter, format, instant) = try call.readQuery { fields in
            (fields.auditFilter(), fields.exportFormat(call), fields.exportInstant(call))
        }
        // The trail only grows, so what it was at a moment is what it has up to there.
        let end = min(filter.range.end, instant.adding(milliseconds: 1))
        filter.range = TimeRange(start: min(filter.range.start, end), end: end)
        let (chosen, workspace) = (filter, call.context.workspace)
        return .export(.auditExport, format, header: Self.header, asOf: instant, call, tools) { export in
            // Entries are numbered without gaps worth mentioning, and the newest comes first.
            var first: Int64?
            var before: Int64?
            while true {
                let page = try await audit.auditEntries(
                    in: workspace,
                    filter: chosen,
                    before: before,
                    limit: Self.pageLength
                )
                for entry in page {
                    let body = AuditEntryBody(numbered: entry)
                    try await export.write(body) { Self.fields(body) }
                }
                guard page.count == Self.pageLength, let last = page.last else { return }
                let newest = first ?? page.first?.number ?? last.number
                first = newest
                before = last.number
                export.reached(ExportShare.of(UInt64(max(0, newest - last.number)), UInt64(max(1, newest))))
            }
        }
    }

    private static func fields(_ body: AuditEntryBody) -> [String?] {
        let entry = body.numbered.entry
        return [
            "aud_\(body.numbered.number)", entry.at.description, entry.actor.text, entry.user, entry.action,
            entry.kind.rawValue, entry.subject, entry.customer?.description, entry.route, entry.request?.description,
            String(decoding: AuditRendering.differences(of: body.numbered).jsonBytes, as: UTF8.self),
        ]
    }
}
