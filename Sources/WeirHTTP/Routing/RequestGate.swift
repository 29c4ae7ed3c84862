import HTTPTypes
import Hummingbird
import NIOCore
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// What every request passes before its handler: who asks, how often, for what, with which body, and whether it was
/// answered before.
struct RequestGate: Sendable {
    let authenticator: Authenticator
    let limiter: RequestLimiter
    let answers: KeptAnswers
    let seal: CustomerSeal
    let audit: any AuditStore
    let maximumBodyBytes: Int

    func answer(_ request: Request, _ context: WeirRequestContext, _ endpoint: Endpoint) async throws -> Response {
        context.notes.update { $0.route = endpoint.declaration.path }
        let parameters = PathParameters(context.parameters.map { (String($0.key), String($0.value)) })
        let principal = try await admit(request, context, endpoint.declaration, parameters)
        let stream = try streamedBody(of: request, endpoint)
        let body = stream == nil ? try await collect(request, endpoint) : ByteBuffer()
        let facts = context.notes.value
        let call = CallContext(
            workspace: principal.workspace,
            actor: principal.actor,
            requestID: facts.requestID,
            now: facts.now,
            sealedTo: principal.sealedTo,
            route: "\(endpoint.declaration.method.rawValue) \(endpoint.declaration.path)",
            user: try Self.user(of: request, principal)
        )
        let header = try idempotencyKey(of: request, endpoint)
        let notes = context.notes
        let handle = { (context: CallContext) in
            let call = APICall(
                context: context,
                principal: principal,
                body: body,
                query: request.uri.query ?? "",
                parameters: parameters,
                notes: notes,
                idempotencyKey: header?.key,
                form: RequestForm(request.headers),
                stream: stream
            )
            // A parameter that nobody reads was meant to change something.
            if !endpoint.readsQuery { try call.readQuery { _ in () } }
            let handler = call.stream == nil ? endpoint.handler : endpoint.streamHandler ?? endpoint.handler
            let response = try await handler(call)
            if let entry = endpoint.declaration.auditEntry(call, response) { try await audit.saveAuditEntry(entry) }
            return response
        }
        guard endpoint.idempotency == .keepsAnswer, let header else {
            return try await handle(call).response
        }
        let claim = IdempotencyClaim(
            key: header.key,
            fingerprint: RequestFingerprint.digest(method: request.method, target: request.head.path ?? "", body: body)
        )
        return try await answers.answer(claim, call) { try await handle($0) }.response
    }

    /// Answers what someone sends who shows by a signature who it is.
    ///
    /// The handler gets the body as it came. Whoever fails to show who it is counts as one who guesses keys.
    func answer(
        _ request: Request,
        _ context: WeirRequestContext,
        path: String,
        maximumBodyBytes: Int,
        _ handler: @Sendable (WebhookCall) async throws -> APIResponse
    ) async throws -> Response {
        context.notes.update { $0.route = path }
        let body = try await collect(request, limit: maximumBodyBytes)
        let parameters = PathParameters(context.parameters.map { (String($0.key), String($0.value)) })
        let call = WebhookCall(
            headers: request.headers,
            body: Array(body.readableBytesView),
            workspace: parameters["workspace"].map { PercentDecoding.decode($0) ?? $0 },
            now: context.notes.value.now
        )
        do {
            return try await handler(call).response
        } catch let error as WeirError where error.code == .invalidInput {
            try admit(.peer(context.peer), context)
            throw error
        }
    }

    /// Answers someone who shows by a secret in the address what is theirs to see.
    func answerPage(
        _ request: Request,
        _ context: WeirRequestContext,
        path: String,
        _ handler: @Sendable (PageCall) async throws -> APIResponse
    ) async throws -> Response {
        context.notes.update { $0.route = path }
        let body = try await collect(request, limit: PageCall.maximumBodyBytes)
        let parameters = PathParameters(context.parameters.map { (String($0.key), String($0.value)) })
        let call = PageCall(
            secret: parameters["secret"].map { PercentDecoding.decode($0) ?? $0 } ?? "",
            query: request.uri.query ?? "",
            headers: request.headers,
            body: String(decoding: Array(body.readableBytesView), as: UTF8.self),
            requestID: context.notes.value.requestID,
            now: context.notes.value.now,
            guess: { try admit(.peer(context.peer), context) }
        )
        return try await handler(call).response
    }

    /// Answers a browser.
    func answerBrowser(
        _ request: Request,
        _ context: WeirRequestContext,
        path: String,
        maximumBodyBytes: Int,
        _ handler: @Sendable (BrowserCall) async throws -> APIResponse
    ) async throws -> Response {
        context.notes.update { $0.route = path }
        let hasBody = request.method != .get && request.method != .head
        let body = hasBody ? try await collect(request, limit: maximumBodyBytes) : ByteBuffer()
        let facts = context.notes.value
        let call = BrowserCall(
            method: request.method,
            path: request.uri.path,
            query: request.uri.query ?? "",
            headers: request.headers,
            host: context.forwardedHost ?? request.head.authority,
            body: Array(body.readableBytesView),
            parameters: PathParameters(context.parameters.map { (String($0.key), String($0.value)) }),
            route: "\(request.method.rawValue) \(path)",
            requestID: facts.requestID,
            now: facts.now,
            peer: context.peer,
            guess: { try admit(.peer(context.peer), context) }
        )
        return try await handler(call).response
    }

    /// Answers an agent's program: a key is needed, and what it asks for is looked at once more by each route that is called
    /// for it.
    func answerAgent(
        _ request: Request,
        _ context: WeirRequestContext,
        _ declaration: RouteDeclaration,
        _ inside: InsideAPI,
        _ handler: @Sendable (AgentCall) async throws -> APIResponse
    ) async throws -> Response {
        context.notes.update { $0.route = declaration.path }
        let principal = try await admit(request, context, declaration, PathParameters([]))
        let body = try await collect(request, limit: AgentCall.maximumBodyBytes)
        let call = AgentCall(
            request: request,
            body: Array(body.readableBytesView),
            principal: principal,
            inside: InsideCall(
                api: inside,
                outer: context,
                authorization: request.headers[.authorization],
                workspace: request.headers[.workspace]
            )
        )
        return try await handler(call).response
    }

    // MARK: Steps

    /// Finds out who asks, counts the request, and checks that it is allowed.
    private func admit(
        _ request: Request,
        _ context: WeirRequestContext,
        _ route: RouteDeclaration,
        _ parameters: PathParameters
    ) async throws -> Principal {
        let now = context.notes.value.now
        let principal: Principal
        do {
            principal = try await authenticator.principal(of: request, at: now)
        } catch let error as APIError where error.code == .unauthorized {
            // Guessing keys is limited too.
            try admit(.peer(context.peer), context)
            throw error
        }
        context.notes.update { $0.principal = principal }
        switch principal {
        case .key(let key):
            try admit(.key(key.id), context, rule: key.ownRate)
            try Self.check(key, route.access)
        case .customer(let identity):
            try admit(.customer(identity.customer), context)
            if route.access != .customer { try CustomerSeal.checkIsRead(route) }
        case .localOperator:
            try admit(.localOperator, context)
            if route.access == .customer { throw Self.tokenRequired }
        }
        if let customer = principal.sealedTo {
            try await seal.check(customer, of: principal.workspace, route.subject, parameters)
        }
        return principal
    }

    /// Counts a request; the answer's headers tell of the rate, be it refused or not.
    private func admit(
        _ subject: RequestLimiter.Subject,
        _ context: WeirRequestContext,
        rule: RateRule? = nil
    ) throws(APIError) {
        let (state, refusal) = limiter.admit(subject, rule: rule, at: context.notes.value.now)
        context.notes.update { $0.rate = state }
        if let refusal { throw refusal }
    }

    private static func check(_ key: APIKey, _ access: RouteAccess) throws {
        switch access {
        case .open: break
        case .scope(let resource, let access):
            if key.allows(access, to: resource) { return }
            let scope = Scope.resource(resource, access)
            throw APIError(
                .forbidden,
                "API key does not have the required permission: \(scope)",
                hint: "Use a key with the scope '\(scope)' or '*'.",
                details: ["scope": .string(scope.description)]
            )
            .reason(.missingScope)
        case .customer:
            throw tokenRequired
        case .localOperator:
            throw APIError(.notFound, "There is no such route.")
        }
    }

    private static var tokenRequired: APIError {
        APIError(
            .forbidden,
            "This is for a customer, about itself: it needs a customer token.",
            hint: "Make one with POST /v1/customers/{id}/tokens."
        )
        .reason(.tokenRequired)
    }

    /// The body, when the route reads bodies of its type while they come.
    private func streamedBody(of request: Request, _ endpoint: Endpoint) throws -> StreamedBody? {
        guard endpoint.streamHandler != nil, let media = request.headers[.contentType].map(RequestForm.media),
            MediaTypes.eventStreams.accepted.contains(media)
        else { return nil }
        if media == "text/csv" { try MediaTypes.checkCharacterSet(request.headers[.contentType] ?? "") }
        return StreamedBody(
            media: media,
            length: request.headers[.contentLength].flatMap { Int($0) },
            body: request.body,
            encoding: try ContentEncoding(request.headers)
        )
    }

    private func collect(_ request: Request, _ endpoint: Endpoint) async throws -> ByteBuffer {
        guard request.method != .get, request.method != .head else { return ByteBuffer() }
        var body = try await collect(request, limit: maximumBodyBytes)
        guard let content = try ContentEncoding(request.headers).decode(body, limit: maximumBodyBytes) else {
            throw Self.tooLarge(maximumBodyBytes)
        }
        body = content
        if body.readableBytes > 0 {
            try endpoint.media.check(request.headers, others: endpoint.streamHandler == nil ? nil : .eventStreams)
        }
        return body
    }

    /// The body as it came.
    private func collect(_ request: Request, limit: Int) async throws -> ByteBuffer {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Self.tooLarge(limit)
        }
        do {
            return try await request.body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge(limit)
        }
    }

    private static func tooLarge(_ limit: Int) -> APIError {
        APIError(
            .payloadTooLarge,
            "The body is larger than \(limit) bytes.",
            hint: "Send it in parts.",
            members: ["limit": .number(ExactDecimal(Int64(limit)))]
        )
    }

    /// The person on whose behalf the request is made: a token names it, a key may tell of it.
    private static func user(of request: Request, _ principal: Principal) throws(APIError) -> String? {
        if case .customer(let identity) = principal { return identity.user }
        guard let value = request.headers[.user] else { return nil }
        return try UserHeader(value).user
    }

    private func idempotencyKey(of request: Request, _ endpoint: Endpoint) throws -> IdempotencyKeyHeader? {
        guard endpoint.idempotency != .none, let value = request.headers[.idempotencyKey] else { return nil }
        return try IdempotencyKeyHeader(value)
    }
}
