package import WeirCore
package import WeirHTTP
package import WeirPages
import WeirPrimitives
package import WeirServices

/// The team, for whom the dashboard is.
package struct DashboardAudience: PageAudience {
    package static let path = "/dashboard"

    package let cookie: SessionCookie
    package let root = DashboardAudience.path
    let services: Services

    /// `isSecure`: Whether browsers reach it over TLS alone.
    package init(services: Services, isSecure: Bool) {
        self.services = services
        cookie = SessionCookie(
            name: "weir_dashboard",
            path: Self.path,
            isSecure: isSecure
        )
    }

    package func visitor(_ token: SessionToken, _ call: BrowserCall) async throws -> DashboardVisitor? {
        guard let member = try await services.team.member(session: token.digest, at: call.now) else { return nil }
        let workspaces = try await services.workspaces.workspaces()
        let name = call.parameter("workspace")
        let workspace =
            workspaces.first { WorkspacePath.name(of: $0, among: workspaces) == name }
            ?? workspaces.first { $0.id.description == name }
        guard let workspace else { throw PageNotFound() }
        return DashboardVisitor(
            member: member,
            workspace: workspace,
            workspaceName: WorkspacePath.name(of: workspace, among: workspaces),
            workspaces: workspaces,
            policy: try await services.directory.policy(of: workspace.id),
            services: services
        )
    }

    package func allows(_ need: TeamPermission, _ visitor: DashboardVisitor) -> Bool { visitor.may(need) }

    package func signInPath(returningTo path: String?) -> String? {
        OwnPath.with("\(Self.path)/sign-in", [("to", path)])
    }

    package func language(_ visitor: DashboardVisitor?, _ call: BrowserCall) -> (words: PageWords, format: PageFormat) {
        (.english, PageFormat(zone: visitor?.zone ?? .utc))
    }

    package func layout(_ visitor: DashboardVisitor?, _ call: BrowserCall) async -> PageLayout {
        guard let visitor else { return PageLayout(site: "Weir", brand: "Weir", home: Self.path) }
        let current = "\(Self.path)/\(visitor.workspaceName)"
        let below = call.path.dropFirst(current.count)
        return PageLayout(
            site: "Weir",
            brand: "Weir",
            home: current,
            isTest: visitor.workspace.mode == .test,
            modes: Self.modes(visitor),
            workspace: visitor.workspace.name,
            workspaces: Self.workspaces(visitor),
            navigation: Self.navigation.map { item in
                NavigationItem(
                    item.label,
                    current + item.path,
                    isCurrent: item.path.isEmpty ? below.isEmpty || below == "/" : below.hasPrefix(item.path)
                )
            },
            person: visitor.member.name,
            personDetail: "\(visitor.member.email) · \(visitor.member.role.label)",
            personLinks: [PageLink("Your account", current + "/settings/account")],
            signOut: "\(Self.path)/sign-out"
        )
    }

    private static let navigation: [(label: String, path: String)] = [
        ("Home", ""), ("Customers", "/customers"), ("Contracts", "/contracts"), ("Invoices", "/invoices"),
        ("Products", "/products"), ("Events", "/events"), ("Revenue", "/revenue"), ("Activity", "/activity"),
        ("Settings", "/settings"),
    ]

    /// Live and test: the oldest workspace of each, or the one that is shown.
    private static func modes(_ visitor: DashboardVisitor) -> [PageLayout.Mode] {
        WorkspaceMode.allCases.compactMap { mode in
            let isCurrent = visitor.workspace.mode == mode
            let workspace = isCurrent ? visitor.workspace : visitor.workspaces.first { $0.mode == mode }
            guard let workspace else { return nil }
            let name = WorkspacePath.name(of: workspace, among: visitor.workspaces)
            let label =
                switch mode {
                case .live: PageWords.english.live
                case .test: PageWords.english.test
                }
            let item = NavigationItem(label, "\(path)/\(name)", isCurrent: isCurrent)
            return PageLayout.Mode(item, isTest: mode == .test)
        }
    }

    /// Shown when there are several of a mode.
    private static func workspaces(_ visitor: DashboardVisitor) -> [NavigationItem] {
        let ofMode = visitor.workspaces.filter { $0.mode == visitor.workspace.mode }
        guard ofMode.count > 1 else { return [] }
        return ofMode.map { workspace in
            NavigationItem(
                workspace.name,
                "\(path)/\(WorkspacePath.name(of: workspace, among: visitor.workspaces))",
                isCurrent: workspace.id == visitor.workspace.id
            )
        }
    }
}

/// Names of workspaces in paths.
enum WorkspacePath {
    /// `live` and `test` for the oldest of each mode, the id for all others.
    static func name(of workspace: Workspace, among all: [Workspace]) -> String {
        let isOldest = all.first { $0.mode == workspace.mode }?.id == workspace.id
        return isOldest ? workspace.mode.rawValue : workspace.id.description
    }
}

extension TeamRole {
    package var label: String {
        switch self {
        case .owner: "Owner"
        case .finance: "Finance"
        case .support: "Support"
        case .readOnly: "Read-only"
        }
    }

    /// What it may do, in a sentence.
    var summary: String {
        switch self {
        case .owner: "Everything, and who else may sign in."
        case .finance: "Contracts, invoices, payments, products and figures."
        case .support: "Customers, quotas and rejected events."
        case .readOnly: "Sees every page and changes nothing."
        }
    }
}
