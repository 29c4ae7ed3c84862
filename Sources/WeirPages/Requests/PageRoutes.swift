package import HTTPTypes
package import WeirHTTP
package import WeirServices

/// Registers pages of one audience: whoever asks is found out, what it sends is checked, and what it is told is
/// written, before and behind a handler that knows nothing of that.
package struct PageRoutes<Audience: PageAudience>: Sendable {
    package typealias Handler = @Sendable (PageRequest<Audience.Visitor>) async throws -> PageAnswer
    package typealias OpenHandler = @Sendable (OpenPageRequest) async throws -> PageAnswer

    package let audience: Audience
    package let writer: PageWriter
    package let secrets: SecretSource
    package let errors: PageErrors
    /// Where people reach the server, if somebody has said so.
    package let publicURL: String?

    package init(
        audience: Audience,
        writer: PageWriter,
        secrets: SecretSource,
        errors: PageErrors,
        publicURL: String?
    ) {
        self.audience = audience
        self.writer = writer
        self.secrets = secrets
        self.errors = errors
        self.publicURL = publicURL
    }

    // MARK: Registering

    /// Adds a page for those who have signed in and may see it.
    package func get(
        _ path: String,
        needs need: Audience.Need,
        on routes: RouteRegistrar,
        use handler: @escaping Handler
    ) {
        routes.onBrowser(.get, path) { call in
            await answer(call) { try await guarded(call, need, handler) }
        }
    }

    /// Adds what a form is sent to, by those who have signed in and may do it.
    package func post(
        _ path: String,
        needs need: Audience.Need,
        on routes: RouteRegistrar,
        use handler: @escaping Handler
    ) {
        routes.onBrowser(.post, path) { call in
            await answer(call) { try await guarded(call, need, handler) }
        }
    }

    /// Adds a page for whoever has its address: the one to sign in.
    package func open(
        _ method: HTTPRequest.Method,
        _ path: String,
        on routes: RouteRegistrar,
        use handler: @escaping OpenHandler
    ) {
        routes.onBrowser(method, path) { call in
            await answer(call) { try await opened(call, handler) }
        }
    }

    /// Adds an answer to every address below a path that is no page.
    package func missing(below path: String, on routes: RouteRegistrar) {
        routes.onBrowser(.get, path + "/**") { call in
            await answer(call) {
                let token = audience.cookie.value(in: call.headers).flatMap { SessionToken($0) }
                guard let token, let visitor = try await audience.visitor(token, call) else { throw PageNotFound() }
                return await errorPage(errors.shown(PageNotFound(), call), call, visitor, token)
            }
        }
    }

    // MARK: Answering

    private func guarded(_ call: BrowserCall, _ need: Audience.Need, _ handler: Handler) async throws -> APIResponse {
        guard let token = audience.cookie.value(in: call.headers).flatMap({ SessionToken($0) }),
            let visitor = try await audience.visitor(token, call)
        else {
            let target = call.method == .get ? call.path + (call.query.isEmpty ? "" : "?" + call.query) : nil
            let back = target.flatMap { OwnPath.checked($0, under: audience.root) }
            guard let path = audience.signInPath(returningTo: back) else { throw PageNotFound() }
            return writer.redirect(to: path)
        }
        let form = try form(of: call, token)
        guard audience.allows(need, visitor) else {
            return await errorPage(.forbidden, call, visitor, token)
        }
        let request = PageRequest(
            call: call,
            visitor: visitor,
            query: PageQuery(call.query) ?? .empty,
            form: form,
            token: token
        )
        do {
            return try await write(try await handler(request), call, visitor, token)
        } catch {
            return await errorPage(errors.shown(error, call), call, visitor, token)
        }
    }

    /// One who has not signed in has a secret too, which no session is stored under: its forms are guarded by it.
    private func opened(_ call: BrowserCall, _ handler: OpenHandler) async throws -> APIResponse {
        let held = audience.cookie.value(in: call.headers).flatMap { SessionToken($0) }
        let token = held ?? SessionToken(secrets)
        let form = try form(of: call, held)
        let request = OpenPageRequest(call: call, query: PageQuery(call.query) ?? .empty, form: form, token: token)
        var response: APIResponse
        do {
            let answer = try await handler(request)
            response = try await write(answer, call, nil, token)
        } catch {
            response = await errorPage(errors.shown(error, call), call, nil, token)
        }
        if held == nil, response.headers[.setCookie] == nil {
            response.headers.append(HTTPField(name: .setCookie, value: audience.cookie.setting(token.text)))
        }
        return response
    }

    private func answer(_ call: BrowserCall, _ make: () async throws -> APIResponse) async -> APIResponse {
        do {
            return try await make()
        } catch {
            return await errorPage(errors.shown(error, call), call, nil, nil)
        }
    }

    /// What a form sends, once it is known to come from a page of the session's.
    private func form(of call: BrowserCall, _ token: SessionToken?) throws -> PageQuery {
        guard call.method != .get, call.method != .head else { return .empty }
        guard RequestOrigin.isOwn(call, publicURL: publicURL), let token, let form = Self.content(of: call),
            token.allows(formToken: form["_token"])
        else { throw FormExpired() }
        return form
    }

    private static func content(of call: BrowserCall) -> PageQuery? {
        if let boundary = MultipartForm.boundary(of: call.headers[.contentType]) {
            return MultipartForm(call.body, boundary: boundary).map { PageQuery($0) }
        }
        return String(validating: call.body, as: UTF8.self).flatMap { PageQuery($0) }
    }

    /// Writes an answer.
    package func write(
        _ answer: PageAnswer,
        _ call: BrowserCall,
        _ visitor: Audience.Visitor?,
        _ token: SessionToken?
    ) async throws -> APIResponse {
        switch answer {
        case .page(let page): return await shown(page, call, visitor, token)
        case .redirect(let path, let flash):
            // A query may hold what somebody has typed, and be too long to lead back to.
            let target = [path, String(path.prefix { $0 != "?" })].lazy
                .compactMap { OwnPath.checked($0, under: audience.root) }.first
            var response = writer.redirect(to: target ?? audience.root)
            if let flash {
                let value = flashCookie.setting(flash.cookieValue, seconds: 60)
                response.headers.append(HTTPField(name: .setCookie, value: value))
            }
            return response
        case .leave(let address): return writer.redirect(to: address)
        case .file(let file): return writer.response(file)
        case .raw(let response): return response
        }
    }

    private var flashCookie: SessionCookie {
        var cookie = audience.cookie
        cookie.name += "_said"
        return cookie
    }

    private func shown(
        _ page: Page,
        _ call: BrowserCall,
        _ visitor: Audience.Visitor?,
        _ token: SessionToken?
    ) async -> APIResponse {
        let language = audience.language(visitor, call)
        let scope = PageScope(
            templates: writer.templates,
            formToken: token?.formToken,
            words: language.words,
            format: language.format
        )
        let said = flashCookie.value(in: call.headers)
        let html = writer.html(
            page,
            await audience.layout(visitor, call),
            scope,
            flash: said.flatMap { Flash(cookieValue: $0) }
        )
        var response = writer.response(html, status: page.status, policy: page.policy)
        if said != nil { response.headers.append(HTTPField(name: .setCookie, value: flashCookie.clearing)) }
        return response
    }

    private func errorPage(
        _ shown: PageErrors.Shown,
        _ call: BrowserCall,
        _ visitor: Audience.Visitor?,
        _ token: SessionToken?
    ) async -> APIResponse {
        let words = audience.language(visitor, call).words
        var response = await self.shown(shown.page(words, back: audience.root), call, visitor, token)
        if let seconds = shown.retryAfterSeconds { response.headers[.retryAfter] = "\(seconds)" }
        return response
    }
}

/// What an open page is asked.
package struct OpenPageRequest: Sendable {
    package let call: BrowserCall
    package let query: PageQuery
    package let form: PageQuery
    /// Whoever signs in gets another one.
    package let token: SessionToken

    package func parameter(_ name: String) -> String { call.parameter(name) }
}

/// A form that no page of the session has sent, or one that is too old.
struct FormExpired: Error {}
