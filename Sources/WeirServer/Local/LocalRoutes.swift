import HTTPTypes
import Hummingbird
import NIOCore
import WeirAPI
import WeirCore
import WeirEmbeddedLedger
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
    let status: @Sendable () -> LedgerStatus

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
        // What a command does elsewhere is shown where people look; it changes nothing.
        routes.on(
            .put,
            "/local/operations/{name}",
            .localOperator,
            idempotency: IdempotencyMode.none,
            audit: RouteAudit.none
        ) { call in
            let told = try call.read { fields -> ToldOperation? in
                let progress = Operation.Progress(
                    count: fields.required("count") { $0.int(in: 0...Int.max) } ?? 0,
                    refused: fields.required("refused") { $0.int(in: 0...Int.max) } ?? 0,
                    done: fields.required("done") { $0.int(in: 0...Int.max) } ?? 0,
                    total: fields.optional("total") { $0.int(in: 0...Int.max) }
                )
                let state = fields.required("state") { $0.choice(ToldOperation.State.self) }
                guard let state else { return nil }
                return ToldOperation(
                    label: fields.optional("label") { $0.string(maxBytes: 200) },
                    progress: progress,
                    state: state
                )
            }
            let isWhole: Bool? =
                switch told.state {
                case .running: nil
                case .ended: true
                case .failed: false
                }
            services.operations.tell(
                String(call.parameter("name").prefix(64)),
                .eventImport,
                label: told.label,
                told.progress,
                isWhole: isWhole,
                call.context
            )
            return .json { json in json.object { _ in } }
        }
        routes.on(.get, "/local/status", .localOperator) { _ in
            let present = status()
            return .json { json in
                json.object { json in
                    json.member("failure", present.failure)
                    json.member("waitingEntries", present.unflushedEntries)
                }
            }
        }
        routes.onLocalStream(.post, "/local/verify") { VerifyStream(ledger: ledger).body }
    }
}

/// What a command tells of what it does.
private struct ToldOperation {
    enum State: String, CaseIterable {
        case running
        case ended
        case failed
    }

    var label: String?
    var progress: Operation.Progress
    var state: State
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
