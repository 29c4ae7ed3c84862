import HTTPTypes
import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirHTTP
import WeirServer
import WeirServices
import WeirStorage
import WeirTesting

/// Every route of the server's own table, asked by everyone who may not, and by one who may.
///
/// The statements say what the answer is; a route without a statement fails here.
struct AccessMatrixTests {
    @Test func everyRouteHasAStatement() throws {
        let routes = Set(try RouteTable.network().map { RouteStatement.name(of: $0) })
        let stated = RouteStatement.all.map(\.route)
        #expect(Set(stated).count == stated.count)
        #expect(routes.subtracting(stated).sorted() == [], "These routes have no statement")
        #expect(Set(stated).subtracting(routes).sorted() == [], "These statements are of no route")
    }

    @Test("The statements agree with what the table says of sealed keys and of records")
    func statementsAgreeWithTheTable() throws {
        for (route, statement) in try Self.stated() {
            let sealed: Bool =
                switch (route.subject, statement.sealed) {
                case (.workspace, .forbidden), (.customer, .notFound), (.named, .notFound), (.named, .notFoundInside):
                    true
                case (_, .open): route.access == .open
                case (_, .itself): route.access == .customer
                case (.workspace, _), (.customer, _), (.named, _): false
                }
            #expect(sealed, "\(statement.route): \(route.subject) and \(statement.sealed)")
            let record: Bool =
                switch (route.audit, statement.record) {
                case (.none, .none), (.ledger, .ledger), (.command, .audit), (.request, .audit),
                    (.requestWithAnswer, .audit):
                    true
                case (.none, _), (.ledger, _), (.command, _), (.request, _), (.requestWithAnswer, _): false
                }
            #expect(record, "\(statement.route): \(route.audit) and \(statement.record)")
        }
    }

    /// One workspace is prepared, so that nothing in the other one has the same name.
    @Test(arguments: WorkspaceMode.allCases)
    func everyRouteAnswersAsStatedToEveryKindOfCaller(mode: WorkspaceMode) async throws {
        let routes = try Self.stated().filter { $0.1.mode == mode }
        try await MatrixServer.run { server, account in
            let stage = RouteStage(server.client(of: mode), account.inMode(mode.rawValue), server)
            try await stage.prepare()
            let callers = try await Callers(server, mode)
            server.clock.advance(seconds: 1)
            for (route, statement) in routes {
                // What shows no valid key is answered so often a minute only, and there are many routes.
                server.clock.advance(seconds: 2)
                let collection = route.path.contains("/users") ? "users" : "customers"
                let request = try await stage.request(statement, under: collection)
                for (name, client, expected, reason) in try await callers.columns(of: route, statement) {
                    let answer = try await client.call(request.method, request.path, request.body)
                    #expect(answer.status == expected, "\(route.method) \(route.path), \(name): \(answer.text)")
                    let found = answer["error", "details", "reason"]?.stringValue
                    if let reason {
                        #expect(found == reason, "\(route.path), \(name): \(answer.text)")
                        let hint = answer.text("error", "hint") ?? ""
                        #expect(!hint.isEmpty, "\(route.path), \(name): \(answer.text)")
                    } else {
                        // To whoever is not sealed a thing of others is one that is not there.
                        #expect(found != "key_subject_mismatch", "\(route.path), \(name): \(answer.text)")
                    }
                    if statement.sealed == .notFoundInside, expected < 300 {
                        #expect(answer.text.contains("not_found"), "\(route.path), \(name): \(answer.text)")
                    }
                }
            }
        }
    }

    @Test("Whoever may do it can, above all a key that is sealed to the customer that it is about")
    func everyRouteAnswersToWhoeverMayCallIt() async throws {
        let routes = try Self.stated()
        try await MatrixServer.run { server, account in
            var stages: [WorkspaceMode: RouteStage] = [:]
            for mode in WorkspaceMode.allCases {
                let stage = RouteStage(server.client(of: mode), account.inMode(mode.rawValue), server)
                try await stage.prepare()
                stages[mode] = stage
            }
            for (route, statement) in routes {
                let stage = try #require(stages[statement.mode])
                let own = server.client(of: statement.mode)
                let collection = route.path.contains("/users") ? "users" : "customers"
                let request = try await stage.request(statement, under: collection)
                var client = own
                switch statement.sealed {
                case .open, .forbidden: break
                case .itself: client = server.client(key: try await stage.token(of: statement.asker))
                case .notFound, .notFoundInside:
                    let customer = try #require(request.customer ?? stage.owner)
                    let body = #"{"name":"Own","scopes":["*"],"customerId":"\#(customer)"}"#
                    let secret = try await own.prepare("POST", "/v1/keys", body).text("secret")
                    client = server.client(key: try #require(secret))
                }
                let answer = try await client.call(request.method, request.path, request.body)
                #expect(answer.status == statement.success, "\(route.method) \(route.path): \(answer.text)")
                // The description of the API, which is open to all, names every code.
                let isHidden = statement.sealed != .open && answer.text.contains("not_found")
                #expect(!isHidden, "\(route.path): \(answer.text)")
                try await Self.checkRecord(of: answer, route, statement, own)
            }
        }
    }

    /// A route that changes something has left an entry that names route, actor and request.
    private static func checkRecord(
        of answer: WeirClient.APIResponse,
        _ route: RouteDeclaration,
        _ statement: RouteStatement,
        _ client: APIClient
    ) async throws {
        guard let request = answer.header("X-Request-Id"), route.access != .open else { return }
        let list = try await client.prepare("GET", "/v1/audit?requestId=\(request)")
        let entries = list["auditEntries"]?.arrayValue ?? []
        guard statement.record == .audit else {
            #expect(entries.isEmpty, "\(route.path)")
            return
        }
        let entry = try #require(entries.last?.objectValue, "\(route.method) \(route.path) left no entry")
        #expect(entry["route"]?.stringValue == "\(route.method.rawValue) \(route.path)")
        let actor = route.access == .customer ? "cust_" : "key_"
        #expect(entry["actor"]?.stringValue?.hasPrefix(actor) == true)
        #expect(entry["at"] == "2026-02-01T00:00:00.000Z")
        if route.audit == .command {
            #expect(entry["changes"]?.arrayValue?.isEmpty == false, "\(route.path): \(list.text)")
        }
        // Secrets that were made by these calls begin like this.
        #expect(!list.text.contains("wr_live_0") && !list.text.contains("eyJ"), "\(list.text)")
    }

    /// What is only told, and kept nowhere.
    private static let told: Set<String> = ["PUT /v1/imports/{name}"]

    @Test("Every route that asks for 'write' is stated to leave a record")
    func everyWriteLeavesARecord() throws {
        for (route, statement) in try Self.stated() {
            guard case .scope(_, .write) = route.access else { continue }
            #expect((statement.record != .none) != Self.told.contains(statement.route), "\(statement.route)")
        }
    }

    private static func stated() throws -> [(RouteDeclaration, RouteStatement)] {
        let statements = Dictionary(uniqueKeysWithValues: RouteStatement.all.map { ($0.route, $0) })
        return try RouteTable.network().compactMap { route in
            statements[RouteStatement.name(of: route)].map { (route, $0) }
        }
    }
}

/// A server that reaches the Stripe double in both modes, whose jobs fail and whose mail is refused.
private enum MatrixServer {
    static let secret = "whsec_of_the_matrix"

    static func run(_ test: (TestServer, DoubleAccount) async throws -> Void) async throws {
        let account = try await DoubleAccount.make()
        let environment = try WorkspaceMode.allCases.map { mode in
            StripeEnvironment(
                key: try #require(StripeKey(account.inMode(mode.rawValue).key)),
                webhookSecrets: mode == .live ? [try #require(StripeWebhookSecret(secret))] : []
            )
        }
        try await TestServer.run(
            configure: { configuration in
                configuration.stripe = environment
                configuration.stripeAPIBase = account.url
                configuration.publicURL = "https://pay.test"
                configuration.mailTest = .send
            },
            jobHandlers: FailingHandler.handlers,
            mail: RefusingMail(),
            webhooks: RecordingWebhooks()
        ) { server in try await test(server, account) }
    }
}

/// Fails whatever it is asked, so that there are jobs to retry.
private struct FailingHandler: JobHandler {
    static let handlers: @Sendable (any ControlPlane) -> JobHandlers = { _ in JobHandlers { _ in FailingHandler() } }

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        throw WeirServices.WeirError(.unavailable, "It rained.")
    }
}
