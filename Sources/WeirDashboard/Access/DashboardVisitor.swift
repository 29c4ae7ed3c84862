package import WeirCore
import WeirHTTP
package import WeirPages
package import WeirPrimitives
package import WeirServices
import WeirStorage

/// A member of the team in a workspace.
package struct DashboardVisitor: Sendable {
    package let member: TeamMember
    package let workspace: Workspace
    /// How the workspace is named in paths: `live`, `test` or an id.
    package let workspaceName: String
    /// All workspaces, oldest first.
    package let workspaces: [Workspace]
    package let policy: PolicySnapshot
    package let services: Services

    /// What stands on the navigation: figures that wait for somebody.
    package var zone: Zone { policy.zone }

    package func may(_ permission: TeamPermission) -> Bool { member.role.may(permission) }
}

extension PageRequest<DashboardVisitor> {
    package var services: Services { visitor.services }
    package var workspace: WorkspaceID { visitor.workspace.id }
    package var member: TeamMember { visitor.member }
    package var policy: PolicySnapshot { visitor.policy }
    package var format: PageFormat { PageFormat(zone: visitor.zone) }

    package func may(_ permission: TeamPermission) -> Bool { visitor.may(permission) }

    /// A path of the workspace that is shown: `/dashboard/live/customers`.
    package func path(_ rest: String = "") -> String { "\(DashboardAudience.path)/\(visitor.workspaceName)\(rest)" }

    /// For use cases: the member acts, and the audit trail says so by id and name.
    package var context: CallContext {
        CallContext(
            workspace: visitor.workspace.id,
            actor: .member(visitor.member.id),
            requestID: call.requestID,
            now: call.now,
            route: call.route,
            user: visitor.member.name
        )
    }
}
