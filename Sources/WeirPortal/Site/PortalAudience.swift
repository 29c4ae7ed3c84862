import HTTPTypes
package import WeirCore
import WeirFormats
package import WeirHTTP
package import WeirPages
package import WeirPrimitives
package import WeirServices
package import WeirStorage

// Names that other modules have as well.
typealias PortalRequest = WeirPages.PageRequest<PortalVisitor>
typealias PortalPage = WeirPages.Page

/// A customer, or a person of it, who has signed in to the portal.
package struct PortalVisitor: Sendable {
    package var session: PortalSession
    /// Who of the team has made the link that it began with.
    package var member: TeamMember?
    package var policy: PolicySnapshot
    package var customer: CustomerPolicy
    package var brand: PortalBrand
    package var words: PortalWords
    package var format: PageFormat
    /// Method and path template, for the audit trail.
    var route: String
    var requestID: RequestID
    var now: Timestamp

    package var id: CustomerID { session.customer }

    /// On whose behalf the services act: the customer's alone.
    package var context: CallContext {
        CallContext(
            workspace: session.workspace,
            actor: .customer(session.customer),
            requestID: requestID,
            now: now,
            sealedTo: session.customer,
            route: route,
            user: member.map { words.byLink($0.name) } ?? session.user
        )
    }

    /// Whether it may do more than look: whoever has made the link must be allowed the same in the dashboard.
    package var mayChange: Bool {
        guard let role = member?.role else { return true }
        return role.may(.managePlans) && role.may(.moveMoney)
    }

    /// Says that nothing can be changed here.
    var linkNote: PageNote? {
        guard let member, !mayChange else { return nil }
        return PageNote(.info, words.byLinkNote(member.name))
    }

    /// The customer's present: the server's, unless it lives by a test clock.
    package var customerNow: Timestamp { customer.now(now) }
}

/// Those for whom the portal is.
package struct PortalAudience: PageAudience {
    package typealias Visitor = PortalVisitor

    package enum Need: Sendable {
        /// For every customer.
        case customer
        /// For whoever may change something; see ``PortalVisitor/mayChange``.
        case change
    }

    package let cookie: SessionCookie
    package let root = "/portal"
    let services: Services
    private let languages: PortalLanguages

    /// `isSecure`: Whether browsers reach it over TLS alone.
    package init(services: Services, isSecure: Bool, languages: PortalLanguages = PortalLanguages()) {
        self.services = services
        self.languages = languages
        cookie = SessionCookie(
            name: "weir_portal",
            path: "/portal",
            isSecure: isSecure
        )
    }

    package func visitor(_ token: SessionToken, _ call: BrowserCall) async throws -> PortalVisitor? {
        guard let session = try await services.portal.session(token.text, at: call.now) else { return nil }
        if let key = session.tokenKey, !services.tokenKeyDirectory.has(key, of: session.workspace) { return nil }
        var member: TeamMember?
        if let id = session.member {
            do {
                member = try await services.team.member(id)
            } catch let error as WeirError where error.code == .notFound {
                return nil
            }
        }
        let policy = try await services.directory.policy(of: session.workspace)
        let found = try await services.directory.customerPolicy(.id(session.customer), under: policy)
        guard let customer = found, customer.customer.erasedAt == nil else { return nil }
        return PortalVisitor(
            session: session,
            member: member,
            policy: policy,
            customer: customer,
            brand: PortalBrand(policy),
            words: words(for: call.headers),
            format: PageFormat(PortalLanguages.format(for: call.headers), zone: customer.zone),
            route: call.route,
            requestID: call.requestID,
            now: call.now
        )
    }

    package func allows(_ need: Need, _ visitor: PortalVisitor) -> Bool {
        switch need {
        case .customer: true
        case .change: visitor.mayChange
        }
    }

    package func signInPath(returningTo path: String?) -> String? { "/portal/login" }

    package func layout(_ visitor: PortalVisitor?, _ call: BrowserCall) async -> PageLayout {
        let words = self.words(for: call.headers)
        guard let visitor else {
            guard let brand = await brand(of: call) else {
                return PageLayout(site: words.account, brand: words.account, home: root)
            }
            return layout(brand, words)
        }
        let items = [
            (words.plan, "/portal"), (words.usage, "/portal/usage"), (words.invoices, "/portal/invoices"),
            (words.methods, "/portal/payment-methods"),
        ]
        var layout = layout(visitor.brand, words)
        layout.navigation = items.map { label, path in
            let isCurrent = path == root ? call.path == root : call.path == path || call.path.hasPrefix(path + "/")
            return NavigationItem(label, path, isCurrent: isCurrent)
        }
        let customer = visitor.customer.customer
        layout.person = customer.name ?? customer.legalName ?? customer.email ?? customer.externalID ?? words.account
        layout.personDetail =
            visitor.member.map { words.byLink($0.name) } ?? visitor.session.user ?? customer.email ?? words.account
        layout.signOut = "/portal/sign-out"
        return layout
    }

    func layout(_ brand: PortalBrand, _ words: PortalWords) -> PageLayout {
        PageLayout(
            site: brand.name,
            brand: brand.name,
            home: root,
            logo: brand.logoURL,
            isTest: brand.isTest,
            footer: brand.isTest ? words.test : nil,
            styleSheets: brand.styleSheets
        )
    }

    package func language(_ visitor: PortalVisitor?, _ call: BrowserCall) -> (words: PageWords, format: PageFormat) {
        (words(for: call.headers).page, visitor?.format ?? PageFormat(PortalLanguages.format(for: call.headers)))
    }

    func words(for headers: HTTPFields) -> PortalWords { languages.words(for: headers) }

    // MARK: Before anyone has signed in

    /// The brand of a page that nobody has signed in for: of the workspace whose link it is or that the address names,
    /// else of the live one.
    func brand(of call: BrowserCall) async -> PortalBrand? {
        if call.path.hasPrefix("/portal/enter/"),
            let workspace = try? await services.portal.workspace(ofLink: call.parameter("secret"), at: call.now)
        {
            return (try? await services.directory.policy(of: workspace)).map(PortalBrand.init)
        }
        let named = PageQuery(call.query)?["workspace"] ?? ""
        return await policy(named: named).map(PortalBrand.init)
    }

    /// The workspace that an address names; without a name the oldest live one, and nil for one that is not there.
    func policy(named name: String) async -> PolicySnapshot? {
        guard
            let workspace = try? await services.workspaces.workspace(
                named: name.isEmpty ? WorkspaceMode.live.rawValue : name
            )
        else { return nil }
        return try? await services.directory.policy(of: workspace.id)
    }
}
