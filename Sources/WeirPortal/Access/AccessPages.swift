import HTTPTypes
import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// Signing in to the portal and out of it.
struct AccessPages: RouteGroup {
    let pages: PageRoutes<PortalAudience>
    let callers: CallerDirectory

    private var services: Services { pages.audience.services }

    func register(on routes: RouteRegistrar) {
        pages.open(.get, "/portal/login", on: routes) { request in
            .page(login(request.query["workspace"], address: "", error: nil, words(request.call)))
        }
        pages.open(.post, "/portal/login", on: routes, use: sendLink)
        pages.open(.get, "/portal/enter/{secret}", on: routes) { request in
            let link = request.parameter("secret")
            guard try await services.portal.workspace(ofLink: link, at: request.call.now) != nil else {
                try request.call.admitGuess()
                return .page(linkOver(words(request.call)))
            }
            return .page(enter(request, words(request.call)))
        }
        pages.open(.post, "/portal/enter/{secret}", on: routes) { request in
            guard let started = try await services.portal.enter(link: request.parameter("secret"), at: request.call.now)
            else {
                try request.call.admitGuess()
                return .page(linkOver(words(request.call)))
            }
            return .raw(signedIn(started, to: pages.audience.root))
        }
        routes.onBrowser(.post, "/portal/session", maximumBodyBytes: 16_384, use: exchange)
        pages.post("/portal/sign-out", needs: .customer, on: routes) { request in
            try await services.portal.leave(request.token.text)
            var response = pages.writer.redirect(to: "/portal/login?workspace=\(request.visitor.session.workspace)")
            response.headers[.setCookie] = pages.audience.cookie.clearing
            return .raw(response)
        }
    }

    private func words(_ call: BrowserCall) -> PortalWords { pages.audience.words(for: call.headers) }

    // MARK: By mail

    private func login(_ workspace: String, address: String, error: String?, _ words: PortalWords) -> PortalPage {
        PortalPage(
            words.signInTitle,
            kind: .narrow,
            [
                PageHeading(words.signInTitle),
                PageSection(
                    nil,
                    [
                        PageText(words.signInIntro),
                        PageForm(
                            .post,
                            OwnPath.with("/portal/login", [("workspace", workspace)]),
                            fields: [
                                Field(
                                    "email",
                                    words.email,
                                    .email,
                                    value: address,
                                    error: error,
                                    isRequired: true,
                                    isFirst: true
                                )
                            ],
                            buttons: [PageButton(words.sendLink)]
                        ),
                    ]
                ),
            ]
        )
    }

    /// Says the same whether the address is known or not.
    @Sendable
    private func sendLink(_ request: OpenPageRequest) async throws -> PageAnswer {
        let named = request.query["workspace"]
        let address = request.form["email"]
        let words = self.words(request.call)
        guard Self.isAddress(address) else {
            var page = login(named, address: String(address.prefix(320)), error: words.emailNeeded, words)
            page.status = .badRequest
            return .page(page)
        }
        try request.call.admitGuess()
        let workspace = named.isEmpty ? nil : await pages.audience.policy(named: named)?.workspace.id
        if named.isEmpty || workspace != nil {
            try await services.portal.sendLinks(to: address, in: workspace, at: request.call.now)
        }
        let again = OwnPath.with("/portal/login", [("workspace", named)])
        return .page(
            PortalPage(
                words.linkSentTitle,
                kind: .narrow,
                [
                    PageHeading(words.linkSentTitle),
                    PageSection(
                        nil,
                        [
                            PageText(words.linkSent(address)),
                            PageText(words.linkNotThere, .hint),
                            PageButton(words.anotherLink, href: again),
                        ]
                    ),
                ]
            )
        )
    }

    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 320
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    }

    // MARK: By a link

    /// A page with a button: programs that look at links in mails do not use them up.
    private func enter(_ request: OpenPageRequest, _ words: PortalWords) -> PortalPage {
        let path = "/portal/enter/\(request.parameter("secret"))"
        return PortalPage(
            words.enterTitle,
            kind: .narrow,
            [
                PageHeading(words.enterTitle),
                PageSection(
                    nil,
                    [
                        PageText(words.enterIntro),
                        PageForm(
                            .post,
                            OwnPath.with(path, [("workspace", request.query["workspace"])]),
                            fields: [],
                            buttons: [PageButton(words.enter)]
                        ),
                    ]
                ),
            ]
        )
    }

    private func linkOver(_ words: PortalWords) -> PortalPage {
        PortalPage(
            words.linkOverTitle,
            status: .notFound,
            kind: .narrow,
            [
                PageHeading(words.linkOverTitle),
                PageSection(
                    nil,
                    [PageText(words.linkOver), PageButton(words.anotherLink, href: "/portal/login", .primary)]
                ),
            ]
        )
    }

    // MARK: By a token

    /// Takes a customer token for a session: sent once in a form, by the operator's own pages, and never in an address.
    ///
    /// Whoever sends it has a token of the customer's, but the browser may be another's: what comes from a site that is
    /// neither this one nor the operator's own asks first, naming the account. The session is always a new one.
    @Sendable
    private func exchange(_ call: BrowserCall) async throws -> APIResponse {
        let form = String(validating: call.body, as: UTF8.self).flatMap { PageQuery($0) } ?? .empty
        let shown = call.headers[.authorization].flatMap { CallerDirectory.bearer($0) } ?? form["token"]
        do {
            guard case .customer(let identity) = try await callers.principal(showing: shown, at: call.now) else {
                return try await refused(call)
            }
            let target = OwnPath.checked(form["to"], under: pages.audience.root) ?? pages.audience.root
            guard try await isExpected(call, identity.workspace) else {
                return try await pages.write(
                    .page(try await confirming(identity, shown, target, words(call))),
                    call,
                    nil,
                    nil
                )
            }
            let started = try await services.portal.enter(
                identity.customer,
                in: identity.workspace,
                user: identity.user,
                tokenKey: identity.tokenKey,
                at: call.now
            )
            return signedIn(started, to: target)
        } catch is APIError {
            return try await refused(call)
        }
    }

    /// Whether it comes from a page of this server's, or of the operator's: where customers are led back to.
    private func isExpected(_ call: BrowserCall, _ workspace: WorkspaceID) async throws -> Bool {
        if RequestOrigin.isOwn(call, publicURL: pages.publicURL) { return true }
        guard let origin = call.headers[.origin] else { return false }
        let urls = try await services.directory.policy(of: workspace).settings.returnURLs
        return [urls.checkoutSuccess, urls.checkoutCancel, urls.portal].compactMap(\.self)
            .contains { RequestOrigin.origin(of: $0) == origin }
    }

    /// Asks whether that account is meant; the token goes on in a form of this page's own.
    private func confirming(
        _ identity: CustomerIdentity,
        _ token: String,
        _ target: String,
        _ words: PortalWords
    ) async throws -> PortalPage {
        let state = try await services.directory.customer(.id(identity.customer), in: identity.workspace)
        let customer = state?.customer
        let name = customer?.name ?? customer?.legalName ?? customer?.email ?? identity.customer.description
        return PortalPage(
            words.confirmTitle,
            kind: .narrow,
            [
                PageHeading(words.confirmTitle),
                PageSection(
                    nil,
                    [
                        PageText(words.confirm(name)),
                        PageForm(
                            .post,
                            "/portal/session",
                            fields: [HiddenField("token", token), HiddenField("to", target)],
                            buttons: [PageButton(words.confirmNow)]
                        ),
                    ]
                ),
            ]
        )
    }

    private func refused(_ call: BrowserCall) async throws -> APIResponse {
        try call.admitGuess()
        let words = self.words(call)
        let page = PortalPage(
            words.tokenRefusedTitle,
            status: .unauthorized,
            kind: .narrow,
            [PageHeading(words.tokenRefusedTitle), PageNote(.bad, words.tokenRefused)]
        )
        return try await pages.write(.page(page), call, nil, nil)
    }

    /// The session's secret is new, so whoever knew the cookie before knows nothing of it.
    private func signedIn(_ started: PortalAccess.Started, to path: String) -> APIResponse {
        var response = pages.writer.redirect(to: path)
        let seconds = started.session.expiresAt.milliseconds(since: started.session.createdAt) / 1000
        response.headers[.setCookie] = pages.audience.cookie.setting(started.secret, seconds: seconds)
        return response
    }
}
