import Testing

/// The reference names what the code has, and nothing else.
struct ReferenceTests {
    // MARK: Routes

    @Test("Docs/api.md has a heading for every route, and no other")
    func routesAreDocumented() throws {
        // What is for people is declared beside it, and what a gateway asks a server.
        let folders = ["Sources/WeirHTTP/", "Sources/WeirPortal/Pay/", "Sources/WeirGateway/"]
        let routes = Set(folders.flatMap(Self.sources).flatMap { Self.routes(in: $0.text) })
        #expect(routes.count > 10, "The routes are not found.")
        let documented = Set(Self.headings(in: try text("Docs/api.md")))
        #expect(routes.subtracting(documented).sorted() == [], "Not in Docs/api.md")
        #expect(documented.subtracting(routes).sorted() == [], "Not in the code")
    }

    @Test("Routes are read from sources, headings from the document")
    func routesAreRead() {
        let text = """
            routes.on(.get, "/v1/plans/{key}", .read(.plans)) { call in }
            routes.on(
                .post,
                "/v1/plans",
                .write(.plans), use: upsert)
            routes.onOpen("/healthz") { }
            routes.onWebhook("/webhooks/x", maximumBodyBytes: 1) { }
            routes.onPage(.get, "/pages/{secret}") { call in }
            routes.onCustomers(.get, .read(.customers)) { }
            routes.onCustomer(.patch, .write(.customers)) { }
            routes.onCustomer(.post, "/usage/consume", .write(.usage), use: { "/v1/other" })
            """
        #expect(
            Set(Self.routes(in: text)) == [
                "GET /v1/plans/{key}", "POST /v1/plans", "GET /healthz", "POST /webhooks/x", "GET /v1/customers",
                "GET /pages/{secret}",
                "PATCH /v1/customers/{id}",
                "POST /v1/customers/{id}/usage/consume",
            ]
        )
        #expect(Self.headings(in: "### `GET /v1/plans`\n`GET /other`\n## `PUT /no`\n### Text") == ["GET /v1/plans"])
    }

    /// The routes that a file registers; those of customers under one of their two names.
    static func routes(in text: String) -> [String] {
        let forms = [
            ("routes.on(", ""), ("routes.onPage(", ""), ("routes.onCustomer(", "/v1/customers/{id}"),
            ("routes.onCustomers(", "/v1/customers"),
        ]
        let registered = forms.flatMap { opening, prefix in
            SourceText.calls(of: opening, in: text).compactMap { arguments -> String? in
                let first = arguments.drop { $0.isWhitespace }
                guard first.hasPrefix(".") else { return nil }
                let method = first.dropFirst().prefix { $0.isLetter }.uppercased()
                let second = first.drop { $0 != "," }.dropFirst().drop { $0.isWhitespace }
                let path = second.hasPrefix("\"") ? SourceText.literals(in: String(second)).first ?? "" : ""
                return "\(method) \(prefix)\(path)"
            }
        }
        let open = SourceText.calls(of: "routes.onOpen(", in: text).compactMap { SourceText.literals(in: $0).first }
        let webhooks = SourceText.calls(of: "routes.onWebhook(", in: text).compactMap {
            SourceText.literals(in: $0).first
        }
        // Customers have two names; the reference uses one.
        return (registered + open.map { "GET \($0)" } + webhooks.map { "POST \($0)" }).map {
            $0.replacing("/users/", with: "/customers/")
        }
    }

    static func headings(in text: String) -> [String] {
        text.split(separator: "\n").filter { $0.hasPrefix("### `") && $0.hasSuffix("`") }
            .map { String($0.dropFirst(5).dropLast()) }
    }

    // MARK: Names

    @Test(
        "Every name that clients see is in the reference",
        arguments: [
            ("ErrorCode", "Sources/WeirAPI/Errors/ErrorCode.swift", "Docs/api.md"),
            ("ErrorReason", "Sources/WeirAPI/Errors/ErrorCode.swift", "Docs/api.md"),
            ("IssueCode", "Sources/WeirAPI/Validation/FieldIssue.swift", "Docs/api.md"),
            ("ScopeResource", "Sources/WeirCore/Settings/Scope.swift", "Docs/operating/keys.md"),
            ("HeaderName", "Sources/WeirAPI/Headers/HeaderName.swift", "Docs/api.md"),
        ]
    )
    func namesAreDocumented(_ name: String, _ source: String, _ document: String) throws {
        let names = SourceText.rawValues(ofEnum: name, in: try text(source))
        #expect(names.count > 3, "The cases of \(name) are not found.")
        let documented = Set(SourceText.codeSpans(in: try text(document)))
        #expect(names.filter { !documented.contains($0) } == [], "Not in \(document)")
    }

    @Test("Raw values are read from enums, code spans from documents")
    func namesAreRead() {
        let text = """
            enum Other: String { case no }
            package enum Code: String, Sendable {
                case unauthorized
                /// Why.
                case notFound = "not_found"
                case first, second

                var status: Int {
                    switch self {
                    case .notFound: 404
                    }
                }
            }
            enum Later: String {
                case later
            }
            """
        #expect(SourceText.rawValues(ofEnum: "Code", in: text) == ["unauthorized", "not_found", "first", "second"])
        #expect(SourceText.codeSpans(in: "`a` b `c`\n```\n`d`\n```\n`e`") == ["a", "c", "e"])
    }

    // MARK: Settings

    @Test("Docs/operating/configuration.md has every setting of the server, and no other")
    func settingsAreDocumented() throws {
        let settings = SourceText.rawValues(
            ofEnum: "ServerSetting",
            in: try text("Sources/WeirServer/Configuration/ServerSetting.swift")
        )
        #expect(settings.count > 5, "The settings are not found.")
        let table = try text("Docs/operating/configuration.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
        let documented = SourceText.codeSpans(in: table.joined(separator: "\n")).filter {
            $0.hasPrefix("WEIR_") || $0.hasPrefix("STRIPE_")
        }
        #expect(Set(documented) == Set(settings.map(Self.variable)))
    }

    private static func variable(_ setting: String) -> String {
        let name = setting.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
        return name.hasPrefix("STRIPE_") ? name : "WEIR_" + name
    }

    // MARK: Metrics

    @Test("Docs/operating/metrics.md has every metric, and no other")
    func metricsAreDocumented() throws {
        // What is written beside objects of Stripe's is called alike, and so are cookies and names in PostgreSQL.
        let sources = Self.sources("Sources/").filter {
            !$0.path.contains("/Stripe/") && !$0.path.contains("Postgres") && !$0.path.hasPrefix("Sources/WeirTesting/")
                && !$0.text.contains("SessionCookie(")
        }
        let metrics = Set(sources.flatMap { SourceText.literals(in: $0.text).filter(Self.isMetric) })
        #expect(!metrics.isEmpty, "The metrics are not found.")
        let documented = SourceText.codeSpans(in: try text("Docs/operating/metrics.md")).filter(Self.isMetric)
        #expect(Set(documented) == metrics)
    }

    private static func isMetric(_ text: String) -> Bool {
        text.hasPrefix("weir_") && text.count > 5 && text.allSatisfy { $0 == "_" || $0.isLowercase || $0.isNumber }
    }

    // MARK: Files

    private static func sources(_ folder: String) -> [PackageTree.TextFile] {
        PackageTree.package.files.filter { $0.path.hasPrefix(folder) && $0.path.hasSuffix(".swift") }
    }

    private func text(_ path: String) throws -> String { try #require(PackageTree.package.text(of: path)) }
}
