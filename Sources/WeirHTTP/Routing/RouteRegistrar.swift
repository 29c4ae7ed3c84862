package import HTTPTypes
package import Hummingbird
import WeirCore
import WeirStorage

/// Collects routes: puts each on the router and into the table.
///
/// A class, because groups of routes add to it in turn; it lives while a router is made.
package final class RouteRegistrar {
    /// A route whose work is one submission to the ledger.
    struct LedgerRoute: Sendable {
        var endpoint: Endpoint
        var handler: LedgerHandler
    }

    package let router: Router<WeirRequestContext>
    package private(set) var table: [RouteDeclaration] = []
    /// Those of the table that may be answered ahead of the router.
    private(set) var ledgerRoutes: [LedgerRoute] = []
    private let ledger: any Ledger
    private let gate: RequestGate
    private let inside: InsideAPI
    /// Whether requests come through the socket of the data folder.
    private let isLocal: Bool

    init(router: Router<WeirRequestContext>, ledger: any Ledger, gate: RequestGate, inside: InsideAPI, isLocal: Bool) {
        self.router = router
        self.ledger = ledger
        self.gate = gate
        self.inside = inside
        self.isLocal = isLocal
    }

    /// Adds a route.
    ///
    /// What is given:
    /// - `path`: With parameters in braces: `/v1/plans/{key}`.
    /// - `idempotency`: By default, answers to all but GET are kept.
    /// - `readsQuery`: Whether the handler reads the query; if not, a parameter in it is refused.
    /// - `media`: The content types that a body may have.
    /// - `subject`: Whose data it is about; by default the customer that the path begins with, else the workspace.
    /// - `audit`: By default what the command says when answers are kept, nothing for what only reads, else an entry
    ///   for the request.
    /// - `stream`: Answers bodies of ``MediaTypes/eventStreams``, which it reads while they come.
    package func on(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ access: RouteAccess,
        idempotency: IdempotencyMode? = nil,
        readsQuery: Bool = false,
        media: MediaTypes = .json,
        subject: RouteSubject? = nil,
        audit: RouteAudit? = nil,
        stream: (@Sendable (APICall) async throws -> APIResponse)? = nil,
        use handler: @escaping @Sendable (APICall) async throws -> APIResponse
    ) {
        // What only the operator on the machine may do does not exist for the network.
        if access == .localOperator, !isLocal { return }
        let idempotency: IdempotencyMode = idempotency ?? (method == .get ? IdempotencyMode.none : .keepsAnswer)
        let declaration = RouteDeclaration(
            method: method,
            path: path,
            access: access,
            subject: subject,
            audit: audit ?? Self.audit(of: method, access, idempotency)
        )
        table.append(declaration)
        let endpoint = Endpoint(
            declaration: declaration,
            idempotency: idempotency,
            readsQuery: readsQuery,
            media: media,
            handler: handler,
            streamHandler: stream
        )
        let gate = gate
        router.on(RouterPath(path), method: method) { request, context in
            try await gate.answer(request, context, endpoint)
        }
    }

    /// How the audit trail learns of what a route changes, when the route does not say.
    private static func audit(
        of method: HTTPRequest.Method,
        _ access: RouteAccess,
        _ idempotency: IdempotencyMode
    ) -> RouteAudit {
        let isRead = if case .scope(_, .read) = access { true } else { method == .get }
        if isRead { return .none }
        return idempotency == .keepsAnswer ? .command : .request
    }

    /// Adds a route that is one submission to the ledger.
    func on(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ access: RouteAccess,
        idempotency: IdempotencyMode,
        readsQuery: Bool = false,
        subject: RouteSubject? = nil,
        stream: (@Sendable (APICall) async throws -> APIResponse)? = nil,
        submit handler: LedgerHandler
    ) {
        let ledger = ledger
        let audit = method == .get ? RouteAudit.none : .ledger
        on(
            method,
            path,
            access,
            idempotency: idempotency,
            readsQuery: readsQuery,
            subject: subject,
            audit: audit,
            stream: stream
        ) { call in
            try await handler.answer(call, from: ledger)
        }
        let endpoint = Endpoint(
            declaration: RouteDeclaration(
                method: method,
                path: path,
                access: access,
                subject: subject,
                audit: audit
            ),
            idempotency: idempotency,
            readsQuery: readsQuery,
            media: .json,
            handler: { try await handler.answer($0, from: ledger) },
            streamHandler: stream
        )
        ledgerRoutes.append(LedgerRoute(endpoint: endpoint, handler: handler))
    }

    /// The same under `/v1/users/{id}` and `/v1/customers/{id}`.
    func onCustomer(
        _ method: HTTPRequest.Method,
        _ rest: String,
        _ access: RouteAccess,
        idempotency: IdempotencyMode,
        submit handler: LedgerHandler
    ) {
        for collection in CustomerCollection.allCases {
            let path = "/v1/\(collection.rawValue)/{id}\(rest)"
            on(method, path, access, idempotency: idempotency, submit: handler)
        }
    }

    /// Adds a GET route that anyone may call.
    func onOpen(_ path: String, use handler: @escaping @Sendable () async throws -> APIResponse) {
        table.append(RouteDeclaration(method: .get, path: path, access: .open, audit: .none))
        router.on(RouterPath(path), method: .get) { _, context in
            context.notes.update { $0.route = path }
            return try await handler().response
        }
    }

    /// Adds a POST route for someone who shows by a signature over the body who it is.
    ///
    /// `path` may have a parameter `{workspace}`.
    package func onWebhook(
        _ path: String,
        maximumBodyBytes: Int,
        use handler: @escaping @Sendable (WebhookCall) async throws -> APIResponse
    ) {
        table.append(RouteDeclaration(method: .post, path: path, access: .open, subject: .named, audit: .none))
        let gate = gate
        router.on(RouterPath(path), method: .post) { request, context in
            try await gate.answer(request, context, path: path, maximumBodyBytes: maximumBodyBytes, handler)
        }
    }

    /// Adds a page for someone who shows by a secret in its address that it is theirs.
    ///
    /// Whoever asks for one that does not exist counts as one who guesses.
    package func onPage(
        _ method: HTTPRequest.Method,
        _ path: String,
        use handler: @escaping @Sendable (PageCall) async throws -> APIResponse
    ) {
        table.append(RouteDeclaration(method: method, path: path, access: .open, subject: .named, audit: .none))
        let gate = gate
        router.on(RouterPath(path), method: method) { request, context in
            try await gate.answerPage(request, context, path: path, handler)
        }
    }

    /// Adds a page, or what a page sends, for browsers; whose it is and who may see it, the handler finds out.
    ///
    /// A handler that turns someone away for a secret that is not right says so with ``BrowserCall/admitGuess()``.
    package func onBrowser(
        _ method: HTTPRequest.Method,
        _ path: String,
        maximumBodyBytes: Int = BrowserCall.maximumBodyBytes,
        use handler: @escaping @Sendable (BrowserCall) async throws -> APIResponse
    ) {
        table.append(RouteDeclaration(method: method, path: path, access: .open, subject: .named, audit: .none))
        let gate = gate
        router.on(RouterPath(path), method: method) { request, context in
            try await gate.answerBrowser(request, context, path: path, maximumBodyBytes: maximumBodyBytes, handler)
        }
    }

    /// Adds a POST route for agents' programs, who show a key and have the API called with it.
    package func onAgent(_ path: String, use handler: @escaping @Sendable (AgentCall) async throws -> APIResponse) {
        let declaration = RouteDeclaration(method: .post, path: path, access: .open, subject: .named, audit: .none)
        table.append(declaration)
        let gate = gate
        let inside = inside
        router.on(RouterPath(path), method: .post) { request, context in
            try await gate.answerAgent(request, context, declaration, inside, handler)
        }
    }

    /// Adds a route for the operator on the machine whose answer is written while it is found out.
    package func onLocalStream(
        _ method: HTTPRequest.Method,
        _ path: String,
        use handler: @escaping @Sendable () async throws -> ResponseBody
    ) {
        guard isLocal else { return }
        table.append(RouteDeclaration(method: method, path: path, access: .localOperator, audit: .none))
        router.on(RouterPath(path), method: method) { _, context in
            context.notes.update { $0.route = path }
            return Response(
                status: .ok,
                headers: [.contentType: "application/x-ndjson"],
                body: try await handler()
            )
        }
    }

    /// As ``onLocalStream(_:_:use:)``, of a request with a body of at most 64 KiB.
    package func onLocalStream(
        _ method: HTTPRequest.Method,
        _ path: String,
        use handler: @escaping @Sendable (_ body: [UInt8]) async throws -> ResponseBody
    ) {
        guard isLocal else { return }
        table.append(RouteDeclaration(method: method, path: path, access: .localOperator, audit: .none))
        router.on(RouterPath(path), method: method) { request, context in
            context.notes.update { $0.route = path }
            let body = try await request.body.collect(upTo: 64 << 10)
            return Response(
                status: .ok,
                headers: [.contentType: "application/x-ndjson"],
                body: try await handler(Array(body.readableBytesView))
            )
        }
    }

    /// Adds a route under `/v1/users/{id}` and `/v1/customers/{id}`, which are the same.
    package func onCustomer(
        _ method: HTTPRequest.Method,
        _ rest: String = "",
        _ access: RouteAccess,
        idempotency: IdempotencyMode? = nil,
        readsQuery: Bool = false,
        audit: RouteAudit? = nil,
        use handler: @escaping @Sendable (APICall) async throws -> APIResponse
    ) {
        for collection in CustomerCollection.allCases {
            let path = "/v1/\(collection.rawValue)/{id}\(rest)"
            on(
                method,
                path,
                access,
                idempotency: idempotency,
                readsQuery: readsQuery,
                audit: audit,
                use: handler
            )
        }
    }

    /// Adds a route under `/v1/users` and `/v1/customers`; the handler is told which.
    package func onCustomers(
        _ method: HTTPRequest.Method,
        _ access: RouteAccess,
        readsQuery: Bool = false,
        use handler: @escaping @Sendable (APICall, CustomerCollection) async throws -> APIResponse
    ) {
        for collection in CustomerCollection.allCases {
            on(method, "/v1/\(collection.rawValue)", access, readsQuery: readsQuery) { call in
                try await handler(call, collection)
            }
        }
    }
}

/// The two names under which customers are served.
package enum CustomerCollection: String, Sendable, CaseIterable {
    case users
    case customers
}

/// Routes of one subject.
package protocol RouteGroup: Sendable {
    func register(on routes: RouteRegistrar)
}

/// One route with what it asks and does.
struct Endpoint: Sendable {
    let declaration: RouteDeclaration
    let idempotency: IdempotencyMode
    let readsQuery: Bool
    let media: MediaTypes
    let handler: @Sendable (APICall) async throws -> APIResponse
    /// For bodies that are read while they come.
    let streamHandler: (@Sendable (APICall) async throws -> APIResponse)?
}
