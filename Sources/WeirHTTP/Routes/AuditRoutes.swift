import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/audit`: who changed what.
struct AuditRoutes: RouteGroup {
    let audit: any AuditStore

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/audit", .read(.audit), readsQuery: true, use: list)
    }

    @Sendable
    private func list(_ call: APICall) async throws -> APIResponse {
        let (filter, page) = try call.readQuery { fields in
            (fields.auditFilter(), PageRequest<Int64>.read(fields, list: "auditEntries") { Self.number($0) })
        }
        let found = try await audit.auditEntries(
            in: call.context.workspace,
            filter: filter,
            before: page.after,
            limit: page.limit + 1
        )
        let shown = Array(found.prefix(page.limit))
        let next = found.count > page.limit ? shown.last.map { Self.cursor($0.number) } : nil
        return .json { json in
            json.page("auditEntries", shown, nextCursor: next) { json, entry in
                json.element(AuditEntryBody(numbered: entry))
            }
        }
    }

    private static func cursor(_ number: Int64) -> String {
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
        return Cursor.text(list: "auditEntries", position: bytes)
    }

    private static func number(_ bytes: [UInt8]) -> Int64? {
        bytes.count == 8 ? bytes.reduce(0) { $0 << 8 | Int64($1) } : nil
    }
}

extension ObjectReader {
    /// What of the trail is asked for.
    func auditFilter() -> AuditFilter {
        AuditFilter(
            customer: optional("customerId") { $0.customerID() },
            actor: optional("actor") { $0.auditActor() },
            user: optional("user") { $0.string(maxBytes: 200) },
            action: optional("action") { $0.string(maxBytes: 100) },
            kind: optional("kind") { $0.choice(StoredKind.self) },
            subject: optional("subject") { $0.string(maxBytes: 300) },
            request: optional("requestId") { $0.id(RequestID.self) },
            range: timeRange()
        )
    }
}

extension ValueReader {
    fileprivate func auditActor() -> AuditActor? {
        guard let text = string(maxBytes: 200) else { return nil }
        if let actor = AuditActor(text) { return actor }
        report(.invalidFormat, "must be the id of a key or customer, 'command_line', 'system', or 'job:' and a name")
        return nil
    }
}

/// An entry of the audit trail as the API shows it.
struct AuditEntryBody: JSONWritable {
    let numbered: NumberedAuditEntry

    func write(to json: inout JSONWriter) {
        let entry = numbered.entry
        json.object { json in
            json.member("id", "aud_\(numbered.number)")
            json.member("at", entry.at)
            json.member("actor", entry.actor.text)
            json.member("user", entry.user)
            json.member("action", entry.action)
            json.member("kind", entry.kind.rawValue)
            json.member("subject", entry.subject)
            json.member("customerId", entry.customer)
            json.member("route", entry.route)
            json.member("requestId", entry.request)
            json.member("changes", AuditRendering.differences(of: numbered))
        }
    }
}
