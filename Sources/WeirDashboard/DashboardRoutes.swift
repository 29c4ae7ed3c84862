package import HTTPTypes
package import WeirCore
package import WeirHTTP
package import WeirPages
package import WeirStorage

/// The pages of operators, at `/dashboard`.
package struct DashboardRoutes: RouteGroup {
    private let pages: PageRoutes<DashboardAudience>
    private let groups: [any DashboardGroup]

    package init(pages: PageRoutes<DashboardAudience>, tools: DashboardTools) {
        self.pages = pages
        groups = Self.groups(tools)
    }

    /// Templates of the dashboard's own.
    package static let templates: [PageTemplate] = ProductTemplates.all

    private static func groups(_ tools: DashboardTools) -> [any DashboardGroup] {
        [
            HomePages(), CustomerPages(), ContractPages(), InvoicePages(tools: tools), ProductPages(),
            EventPages(), RevenuePages(tools: tools), ActivityPages(), GeneralPages(), BrandPages(), KeyPages(),
            WebhookPages(),
            MailPages(tools: tools),
            StripePages(),
            TeamPages(tools: tools), TestClockPages(),
        ]
    }

    package func register(on routes: RouteRegistrar) {
        SignInPages(services: pages.audience.services).register(pages, on: routes)
        let registrar = DashboardRegistrar((pages: pages, routes: routes))
        for group in groups { group.register(on: registrar) }
        pages.missing(below: DashboardAudience.path + "/{workspace}", on: routes)
    }

    /// Every page and action with what it asks, for those who look whether each asks enough.
    package static func actions(_ tools: DashboardTools) -> [DashboardAction] {
        let registrar = DashboardRegistrar(nil)
        for group in groups(tools) { group.register(on: registrar) }
        return registrar.actions
    }
}

/// What pages of the dashboard stand on beside the use cases.
package struct DashboardTools: Sendable {
    /// Where people reach the server, without a slash at the end.
    package var publicURL: String?
    package var ids: IDGenerator
    package var clock: WallClock

    package init(publicURL: String?, ids: IDGenerator, clock: WallClock) {
        self.publicURL = publicURL
        self.ids = ids
        self.clock = clock
    }
}

/// Pages of one subject.
package protocol DashboardGroup: Sendable {
    func register(on pages: DashboardRegistrar)
}

/// A page or an action, and what it asks.
package struct DashboardAction: Sendable, Hashable {
    package var method: HTTPRequest.Method
    /// Below `/dashboard/{workspace}`.
    package var path: String
    package var permission: TeamPermission
}

/// Collects the pages of a workspace, below `/dashboard/{workspace}`.
package final class DashboardRegistrar {
    package typealias Handler = PageRoutes<DashboardAudience>.Handler

    package private(set) var actions: [DashboardAction] = []
    /// nil for one that only lists what there is.
    private let target: (pages: PageRoutes<DashboardAudience>, routes: RouteRegistrar)?

    init(_ target: (pages: PageRoutes<DashboardAudience>, routes: RouteRegistrar)?) { self.target = target }

    /// Adds a page.
    package func get(_ path: String, needs permission: TeamPermission = .view, use handler: @escaping Handler) {
        actions.append(DashboardAction(method: .get, path: path, permission: permission))
        guard let target else { return }
        target.pages.get(Self.prefix + path, needs: permission, on: target.routes, use: handler)
    }

    /// Adds what a form is sent to.
    ///
    /// - Precondition: What it asks is more than to look.
    package func post(_ path: String, needs permission: TeamPermission, use handler: @escaping Handler) {
        precondition(permission != .view && permission != .export, "'\(path)' changes something.")
        actions.append(DashboardAction(method: .post, path: path, permission: permission))
        guard let target else { return }
        target.pages.post(Self.prefix + path, needs: permission, on: target.routes, use: handler)
    }

    private static let prefix = DashboardAudience.path + "/{workspace}"
}
