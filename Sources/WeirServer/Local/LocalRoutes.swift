import HTTPTypes
import Hummingbird
import NIOCore
import WeirAPI
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirServices
import WeirStorage

/// What only the operator on the machine may ask, through the socket in the data folder.
struct LocalRoutes: RouteGroup {
    let services: Services
    let ledger: any Ledger
    let clock: WallClock
    let publicURL: String?
    /// Copies what is kept; nil where another server keeps it.
    let backup: BackupMaker?
    let status: @Sendable () -> StorageStatus

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/local/workspaces", .localOperator) { _ in
            let workspaces = try await services.workspaces.workspaces()
            return .json { json in
                json.object { json in
                    json.member("workspaces", workspaces.map(WorkspaceBody.init))
                }
            }
        }
        routes.on(
            .post,
            "/local/workspaces",
            .localOperator,
            idempotency: IdempotencyMode.none,
            audit: .command
        ) { call in
            let input = try call.read { fields -> NewWorkspace? in
                let name = fields.required("name") { $0.string(maxBytes: 100) }
                let mode = fields.required("mode") { $0.choice(WorkspaceMode.self) }
                guard let name, let mode else { return nil }
                return NewWorkspace(name: name, mode: mode)
            }
            let created = try await services.workspaces.create(
                name: input.name,
                mode: input.mode,
                call.context
            ) { workspace in
                AuditRendering.change(from: nil, to: WorkspaceBody(workspace: workspace).jsonBytes, kind: .workspace)
            }
            return .json(status: .created) { json in
                json.object { json in
                    json.member("workspace", WorkspaceBody(workspace: created.workspace))
                    json.member("secret", created.secret.text)
                }
            }
        }
        // Whoever may open the folder may do everything; the link is for a person's browser.
        routes.on(.post, "/local/team/link", .localOperator, idempotency: IdempotencyMode.none, audit: .request) {
            call in
            let email: String? = try call.read { fields in
                .some(fields.optional("email") { $0.string(maxBytes: 254) })
            }
            let link = try await services.team.link(for: email, at: call.context.now)
            return .json(status: .created) { json in
                json.object { json in
                    json.member("path", DashboardLink.path(link.secret))
                    json.member("publicUrl", publicURL)
                    json.member("purpose", link.purpose.rawValue)
                    json.member("email", link.member?.email)
                    json.member("expiresAt", link.expiresAt)
                }
            }
        }
        routes.on(.get, "/local/status", .localOperator) { _ in
            let present = status()
            return .json { json in
                json.object { json in
                    json.member("failure", present.failure)
                    json.member("waitingEntries", present.waitingEntries)
                }
            }
        }
        routes.onLocalStream(.post, "/local/verify") { VerifyStream(ledger: ledger).body }
        routes.onLocalStream(.post, "/local/backup") { body in
            guard let backup else {
                throw WeirError(
                    .conflict,
                    "This server keeps everything in PostgreSQL.",
                    hint: "Back it up with pg_dump or an archive of its write-ahead log: Docs/operating/back-up.md."
                )
            }
            guard let request = BackupStream.Request(body) else {
                throw WeirError(.invalidInput, "A back-up needs a folder and a token.")
            }
            return BackupStream(maker: backup, request: request).body
        }
    }
}

/// What a new workspace needs.
private struct NewWorkspace {
    var name: String
    var mode: WorkspaceMode
}

/// A workspace as the local socket shows it.
private struct WorkspaceBody: JSONWritable {
    var workspace: Workspace

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", workspace.id)
            json.member("name", workspace.name)
            json.member("mode", workspace.mode.rawValue)
            json.member("createdAt", workspace.createdAt)
        }
    }
}
