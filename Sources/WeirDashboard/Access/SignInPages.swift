import HTTPTypes
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// How people get in, and out.
struct SignInPages: Sendable {
    let services: Services

    private static let path = DashboardAudience.path

    func register(_ pages: PageRoutes<DashboardAudience>, on routes: RouteRegistrar) {
        let cookie = pages.audience.cookie
        pages.open(.get, Self.path, on: routes) { request in
            guard try await member(request) != nil else { return .redirect("\(Self.path)/sign-in") }
            let workspaces = try await services.workspaces.workspaces()
            guard let first = workspaces.first else { throw PageNotFound() }
            return .redirect("\(Self.path)/\(WorkspacePath.name(of: first, among: workspaces))")
        }
        pages.open(.get, "\(Self.path)/sign-in", on: routes) { request in
            if try await member(request) != nil { return .redirect(Self.target(request.query["to"])) }
            return try await form(to: request.query["to"])
        }
        pages.open(.post, "\(Self.path)/sign-in", on: routes) { request in
            let call = request.call
            let email = request.form["email"]
            let token = SessionToken(pages.secrets)
            do {
                let member = try await services.team.signIn(
                    email: email,
                    password: request.form.raw("password") ?? "",
                    from: call.peer,
                    session: token.digest,
                    Self.context(call)
                )
                guard member != nil else {
                    try call.admitGuess()
                    return try await form(
                        to: request.form["to"],
                        email: email,
                        error: "E-mail or password are not right."
                    )
                }
            } catch let error as WeirError where error.code == .rateLimited {
                return try await form(
                    to: request.form["to"],
                    email: email,
                    error: error.message,
                    status: .tooManyRequests
                )
            }
            return .signedIn(token, cookie, pages, to: Self.target(request.form["to"]))
        }
        pages.open(.get, "\(Self.path)/link/{secret}", on: routes) { request in
            guard let link = try await services.team.link(secret: request.parameter("secret"), at: request.call.now)
            else { return try Self.gone(request) }
            return Self.joining(link.purpose, link.member, Joined(), request)
        }
        pages.open(.post, "\(Self.path)/link/{secret}", on: routes) { request in
            let secret = request.parameter("secret")
            guard let link = try await services.team.link(secret: secret, at: request.call.now) else {
                return try Self.gone(request)
            }
            let joined = Joined(request.form)
            let token = SessionToken(pages.secrets)
            do {
                let member = try await services.team.redeem(
                    secret,
                    TeamService.Joining(name: joined.name, email: joined.email, password: joined.password),
                    session: token.digest,
                    Self.context(request.call)
                )
                guard member != nil else { return try Self.gone(request) }
            } catch let error as WeirError where error.code == .invalidInput || error.code == .duplicateRecord {
                return Self.joining(link.purpose, link.member, joined, request, FormErrors(error))
            }
            return .signedIn(token, cookie, pages, to: Self.path)
        }
        pages.open(.post, "\(Self.path)/sign-out", on: routes) { request in
            try await services.team.signOut(session: request.token.digest)
            var response = pages.writer.redirect(to: "\(Self.path)/sign-in")
            response.headers.append(HTTPField(name: .setCookie, value: cookie.clearing))
            return .raw(response)
        }
    }

    private func member(_ request: OpenPageRequest) async throws -> TeamMember? {
        try await services.team.member(session: request.token.digest, at: request.call.now)
    }

    private static func context(_ call: BrowserCall) -> CallContext {
        CallContext(
            workspace: WorkspaceID(rawValue: 0),
            actor: .system,
            requestID: call.requestID,
            now: call.now,
            route: call.route
        )
    }

    /// Where someone is led who has signed in: a page of the dashboard's, whatever was asked for.
    private static func target(_ text: String) -> String {
        guard let path = OwnPath.checked(text, under: Self.path), !path.hasPrefix("\(Self.path)/sign-"),
            !path.hasPrefix("\(Self.path)/link")
        else { return Self.path }
        return path
    }

    // MARK: Pages

    private func form(
        to target: String,
        email: String = "",
        error: String? = nil,
        status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> PageAnswer {
        var content: [any PageComponent] = [PageHeading("Sign in to Weir")]
        if try await services.team.hasJoined() {
            content.append(
                PageSection([
                    PageForm(
                        .post,
                        "\(Self.path)/sign-in",
                        fields: [
                            HiddenField("to", target),
                            Field("email", "E-mail", .email, value: email, isRequired: true, isFirst: email.isEmpty),
                            Field("password", "Password", .password(isNew: false), isRequired: true),
                        ],
                        buttons: [PageButton("Sign in")],
                        errors: [error].compactMap(\.self)
                    )
                ])
            )
            content.append(
                PageText(
                    "No password, or forgotten? An owner of the team can make you a link, or run this on the server:",
                    .hint
                )
            )
            content.append(CodeText("Command", "weir open --email you@example.com"))
        } else {
            content.append(
                PageSection([
                    EmptyState(
                        "Nobody has joined yet",
                        "The first start of the server printed a link that makes you the owner. This makes a new one:",
                        code: "weir open"
                    )
                ])
            )
        }
        return .page(Page("Sign in", status: error == nil ? .ok : status, kind: .narrow, content))
    }

    /// What somebody says who takes a link up.
    private struct Joined {
        var name = ""
        var email = ""
        var password = ""

        init() {}

        init(_ form: PageQuery) {
            name = form["name"]
            email = form["email"]
            password = form.raw("password") ?? ""
        }
    }

    private static func joining(
        _ purpose: TeamLink.Purpose,
        _ member: TeamMember?,
        _ joined: Joined,
        _ request: OpenPageRequest,
        _ errors: FormErrors = FormErrors()
    ) -> PageAnswer {
        let action = "\(path)/link/\(OwnPath.encoded(request.parameter("secret")))"
        let password = Field(
            "password",
            "Password",
            .password(isNew: true),
            hint: "At least 12 characters. Leave it empty to sign in by links only.",
            error: errors["password"]
        )
        let title: String
        let text: String
        let fields: [any PageComponent]
        let button: String
        switch purpose {
        case .setup:
            title = "Welcome to Weir"
            text = "You are the first: you become the owner of this installation."
            fields = [
                Field("name", "Your name", value: joined.name, error: errors["name"], isRequired: true, isFirst: true),
                Field("email", "E-mail", .email, value: joined.email, error: errors["email"], isRequired: true),
                password,
            ]
            button = "Become the owner"
        case .invitation:
            title = "Join the team"
            text = "You were invited as \(member?.email ?? ""). Role: \(member?.role.label ?? "")."
            let name = joined.name.isEmpty ? member?.name ?? "" : joined.name
            fields = [
                Field("name", "Your name", value: name, error: errors["name"], isRequired: true, isFirst: true),
                password,
            ]
            button = "Join"
        case .signIn:
            title = "Sign in to Weir"
            text = "As \(member?.name ?? ""), \(member?.email ?? "")."
            fields = [PageText("The link works once. You stay signed in on this device.", .hint)]
            button = "Sign in"
        }
        let form = PageForm(
            .post,
            action,
            fields: fields,
            buttons: [PageButton(button)],
            errors: errors.others(than: ["name", "email", "password"])
        )
        return .page(
            Page(
                title,
                status: errors.isEmpty ? .ok : .unprocessableContent,
                kind: .narrow,
                [PageHeading(title, subtitle: text), PageSection([form])]
            )
        )
    }

    private static func gone(_ request: OpenPageRequest) throws -> PageAnswer {
        try request.call.admitGuess()
        return .page(
            Page(
                "Link not found",
                status: .notFound,
                kind: .narrow,
                [
                    PageHeading("This link does not work"),
                    PageNote(
                        .info,
                        "It was used already, or it has expired. 'weir open' on the server makes a new one, and so does "
                            + "an owner of the team."
                    ),
                    PageButton("Sign in", href: "\(path)/sign-in"),
                ]
            )
        )
    }
}

extension PageAnswer {
    /// Leads on with a new session's secret: the one from before signing in is of no use any more.
    fileprivate static func signedIn(
        _ token: SessionToken,
        _ cookie: SessionCookie,
        _ pages: PageRoutes<DashboardAudience>,
        to path: String
    ) -> PageAnswer {
        var response = pages.writer.redirect(to: path)
        let value = cookie.setting(token.text, seconds: TeamService.sessionDays * 86_400)
        response.headers.append(HTTPField(name: .setCookie, value: value))
        return .raw(response)
    }
}
