import HTTPTypes
import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirDashboard
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Every action of the dashboard with every role.
@Suite("Every action with every role")
struct ActionRoleTests {
    /// What the path names: things of the workspace, or the names of another one's things.
    private struct Names {
        var values: [String: String]
        /// Roots of paths that are not those of the live workspace, by what the path is of.
        var roots: [String: String] = [:]

        /// What stands for `{id}`, `{key}` and `{code}` depends on what the path is of.
        ///
        /// A name that is missing is a mistake of the test: a path that leads to nothing is refused to nobody.
        func path(of row: ActionTable.Row) throws -> String {
            let parts = row.path.split(separator: "/")
            let kind = parts.prefix { !$0.hasPrefix("{") }.joined(separator: ".")
            let path = try parts.map { part -> String in
                guard part.hasPrefix("{") else { return String(part) }
                let name = String(part.dropFirst().dropLast())
                let value = try #require(values["\(name).\(kind)"] ?? values[name], "\(row.name): {\(name)}")
                try #require(!value.isEmpty && value != "?", "\(row.name): {\(name)}")
                return value
            }
            let root = roots.first { row.path.hasPrefix($0.key) }?.value ?? DeskStage.root
            return ([root] + path).joined(separator: "/")
        }
    }

    @Test("The table of actions and roles is whole: an action that is new is tried as well")
    func whole() {
        let tools = DashboardTools(publicURL: nil, ids: .seeded(1), clock: .fixed(at: Timestamp(milliseconds: 0)))
        let actions = DashboardRoutes.actions(tools)
        let asked = actions.map { action in
            let roles = TeamRole.allCases.filter { $0.may(action.permission) }.map { Self.letter($0) }
            return "\(action.method.rawValue) \(action.path.isEmpty ? "/" : action.path) \(String(roles))"
        }
        #expect(actions.count > 100)
        #expect(asked.sorted() == ActionTable.text.split(separator: "\n").map(String.init).sorted())
    }

    @Test("Whom its role refuses is told so, and nothing changes")
    func refused() async throws {
        try await DeskStage.run { stage in
            let own = try await own(stage)
            let before = try await state(stage)
            for role in TeamRole.allCases where role != .owner {
                let browser = try await stage.member(role.rawValue)
                let entries = try await newestEntry(stage)
                try await browser.open("\(DeskStage.root)/settings/account")
                let token = await browser.formToken
                #expect(!token.isEmpty)
                var tried = 0
                for row in ActionTable.rows where !row.roles.contains(Self.letter(role)) {
                    let path = try own.path(of: row)
                    let answer =
                        row.isPage
                        ? try await browser.open(path, following: false)
                        : try await browser.post(path, [("_token", token)] + Self.fields, following: false)
                    #expect(answer.status == 403, "\(role): \(row.name)")
                    #expect(answer.text.contains("Not allowed"), "\(role): \(row.name)")
                    tried += 1
                }
                #expect(tried >= 17, "\(role)")
                #expect(try await newestEntry(stage) == entries, "\(role)")
            }
            #expect(try await state(stage) == before)
        }
    }

    @Test("Whom its role lets is let, and finds nothing of another workspace's")
    func allowed() async throws {
        try await DeskStage.run { stage in
            let own = try await own(stage)
            let foreign = try await foreign(stage)
            let before = try await otherState(stage)
            for role in TeamRole.allCases {
                let browser = role == .owner ? stage.browser : try await stage.member(role.rawValue)
                try await browser.open("\(DeskStage.root)/settings/account")
                let token = await browser.formToken
                for row in ActionTable.rows where row.roles.contains(Self.letter(role)) {
                    if row.isPage {
                        let page = try await browser.open(try own.path(of: row))
                        let expected = Self.elsewise[row.name] ?? 200
                        #expect(page.status == expected, "\(role): \(row.name): \(page.text.prefix(400))")
                        #expect(!page.text.contains("action=\"/dashboard/sign-in"), "\(role): \(row.name)")
                    }
                    guard row.path.contains("{") else { continue }
                    let path = try foreign.path(of: row)
                    let answer =
                        row.isPage
                        ? try await browser.open(path, following: false)
                        : try await browser.post(path, [("_token", token)] + Self.fields, following: false)
                    let expected = Self.foreignAnswer(to: row)
                    #expect(answer.status == expected, "\(role): \(row.name): \(answer.text.prefix(400))")
                }
            }
            #expect(try await otherState(stage) == before)
        }
    }

    @Test("Whom its role lets does every action with things that are there, and is not refused")
    func carriedOut() async throws {
        try await DeskStage.run { stage in
            let own = try await own(stage)
            var browsers: [Character: (browser: TestBrowser, token: String)] = [:]
            for role in TeamRole.allCases {
                let browser = role == .owner ? stage.browser : try await stage.member(role.rawValue)
                try await browser.open("\(DeskStage.root)/settings/account")
                browsers[Self.letter(role)] = (browser, await browser.formToken)
            }
            // What takes something away comes when nothing else needs it.
            let ends = ["remove", "delete", "revoke", "archive", "discard", "void", "cancel"]
            let actions = ActionTable.rows.filter { !$0.isPage }
            let last = actions.filter { row in ends.contains { row.path.hasSuffix("/\($0)") } }
            let first = actions.filter { row in !last.contains { $0.name == row.name } }
            #expect(last.count > 8 && first.count > 40)
            for row in first + last {
                // The one that may the least.
                let role = try #require(TeamRole.allCases.map { Self.letter($0) }.last { row.roles.contains($0) })
                let (browser, token) = try #require(browsers[role])
                // Who may make a customer may not yet link it to Stripe.
                let others = row.path == "/customers/new" ? ["plan", "stripe"] : ["plan"]
                let fields =
                    Self.fields.filter { !others.contains($0.0) }
                    + [("_token", token), ("plan", "pro"), ("all", "yes")]
                let answer = try await browser.post(try own.path(of: row), fields, following: false)
                let said = "\(role): \(row.name): \(answer.status) \(answer.text.prefix(400))"
                #expect(answer.status < 500 && ![401, 403, 404, 405].contains(answer.status), "\(said)")
                #expect(answer.header("Location")?.contains("/sign-in") != true, "\(role): \(row.name)")
            }
        }
    }

    @Test("Who has not signed in is led to sign in, whatever it asks for, and nothing changes")
    func unauthenticated() async throws {
        try await DeskStage.run { stage in
            let own = try await own(stage)
            let before = try await state(stage)
            let entries = try await newestEntry(stage)
            let nobody = TestBrowser(stage.server)
            try await nobody.open("/dashboard/sign-in")
            let token = await nobody.formToken
            #expect(!token.isEmpty)
            for row in ActionTable.rows {
                let path = try own.path(of: row)
                let answer =
                    row.isPage
                    ? try await nobody.open(path, following: false)
                    : try await nobody.post(path, [("_token", token)] + Self.fields, following: false)
                #expect(answer.status == 303, "\(row.name)")
                #expect(answer.header("Location")?.hasPrefix("/dashboard/sign-in") == true, "\(row.name)")
            }
            #expect(try await state(stage) == before)
            #expect(try await newestEntry(stage) == entries)
        }
    }

    @Test("No form is heard that a page of the session has not sent, whoever's session it is")
    func forged() async throws {
        try await DeskStage.run { stage in
            let own = try await own(stage)
            let before = try await state(stage)
            let owner = stage.browser
            try await owner.open("\(DeskStage.root)/settings/account")
            let token = await owner.formToken
            #expect(!token.isEmpty)
            let stranger = TestBrowser(stage.server)
            try await stranger.open("/dashboard/sign-in")
            let entries = try await newestEntry(stage)
            let forgeries: [([(String, String)], [(name: String, value: String)])] = [
                ([], []), ([("_token", await stranger.formToken)], []),
                ([("_token", token)], [("Origin", "https://evil.test")]),
                ([("_token", token)], [("Sec-Fetch-Site", "cross-site")]),
            ]
            for row in ActionTable.rows where !row.isPage {
                let path = try own.path(of: row)
                for (secret, headers) in forgeries {
                    let answer = try await owner.post(path, secret + Self.fields, headers: headers, following: false)
                    #expect(answer.status == 403, "\(row.name)")
                }
            }
            #expect(try await state(stage) == before)
            #expect(try await newestEntry(stage) == entries)
        }
    }

    // MARK: Parts

    private static func letter(_ role: TeamRole) -> Character {
        switch role {
        case .owner: "O"
        case .finance: "F"
        case .support: "S"
        case .readOnly: "R"
        }
    }

    /// Pages of what cannot be done now: under a contract there is no subscription to end, and no version is named that
    /// somebody could be moved from.
    private static let elsewise = [
        "GET /customers/{id}/cancel": 409, "GET /products/plans/{key}/migrate": 404,
    ]

    /// What is said of another workspace's things.
    private static func foreignAnswer(to row: ActionTable.Row) -> Int {
        // The live workspace has no clocks at all, whatever they are called.
        if row.path.hasPrefix("/settings/test-clocks") { return 409 }
        // There is no draft under that name, and so none afterwards: nothing is said of whether there is a plan.
        if row.name == "POST /products/plans/{key}/discard" { return 303 }
        return 404
    }

    /// What would do something if it were heard.
    private static let fields = [
        ("confirmed", "yes"), ("plan", "team"), ("feature", "tokens"), ("kind", "add"), ("amount", "10"),
        ("currency", "EUR"), ("reason", "For once"), ("name", "Other"), ("email", "other@example.com"),
        ("role", "owner"), ("scopes", "everything"), ("url", "https://example.com/hook"), ("stripe", "cus_9"),
        ("enabled", "no"), ("version", "1"), ("target", "1"), ("method", "cash"), ("reference", "R-1"),
        ("when", "now"), ("timeZone", "Asia/Tokyo"), ("gracePeriodHours", "1"), ("thresholds", "50"),
        ("reminders", "1"), ("code", "OTHER"), ("percent", "10"),
    ]

    /// Things of the workspace that is looked at; clocks there are in the test workspace alone.
    private func own(_ stage: DeskStage) async throws -> Names {
        let calls = stage.calls
        var names = try await names(calls, customer: stage.customer)
        names.values["id.contracts"] = stage.contract
        names.values["key.products.plans"] = "pro"
        names.values["key.products.features"] = "tokens"
        names.values["code.products.meters"] = "TOKENS"
        names.values["id.settings.team"] = try await invited("colleague", stage)
        let events = try await stage.open("/customers/\(stage.customer)/events")
        let event = try #require(events.firstMatch(of: /\/events\/cust_[a-z0-9]+\/([0-9]+)/))
        names.values["sequence"] = String(event.1)
        names.values["id.settings.test-clocks"] = try await clock(stage)
        names.roots["/settings/test-clocks"] = "/dashboard/test"
        return names
    }

    /// Things of the test workspace, and of no other; the team is that of both, so of it somebody who is gone.
    private func foreign(_ stage: DeskStage) async throws -> Names {
        let calls = OperatorCalls(stage.server.test)
        try await calls.meter("CALLS", ["eventName": "call", "aggregation": "count"])
        try await calls.feature("calls", meter: "CALLS")
        try await calls.plan("solo", ["name": "Solo", "currency": "EUR", "period": "month"])
        let customer = try await calls.customer("elsewhere", ["email": "billing@elsewhere.example"])
        let contract = try calls.stage(
            try await calls.post("/v1/contracts", ["customerId": .string(customer), "planKey": "solo"])
        )
        try calls.stage(try await calls.record(customer, "call", [:], key: "k1"))
        var names = try await names(calls, customer: customer)
        names.values["id.contracts"] = contract["id"].text
        names.values["key.products.plans"] = "solo"
        names.values["key.products.features"] = "calls"
        names.values["code.products.meters"] = "CALLS"
        let gone = try await invited("gone", stage)
        #expect(try await stage.submit("/settings/team/\(gone)/remove").status == 200)
        names.values["id.settings.team"] = gone
        names.values["id.settings.test-clocks"] = try await clock(stage)
        return names
    }

    /// What every workspace can have.
    private func names(_ calls: OperatorCalls, customer: String) async throws -> Names {
        let kit = try await calls.kit("Basic")
        let code = "OFF\(customer.suffix(6).uppercased())"
        try calls.stage(try await calls.post("/v1/coupons", ["code": .string(code), "percentOff": "10"]))
        let hook = try calls.stage(
            try await calls.post("/v1/webhook-endpoints", ["url": "https://hooks.example.com/weir"])
        )["id"].text
        try calls.stage(try await calls.post("/v1/webhook-endpoints/\(hook)/test"))
        let draft = try calls.stage(
            try await calls.post(
                "/v1/invoices",
                [
                    "customerId": .string(customer), "currency": "EUR",
                    "lines": [["label": "Training", "unitPrice": "100"]],
                ]
            )
        )
        let invoice = draft["id"].text
        try calls.stage(try await calls.post("/v1/invoices/\(invoice)/finalize"))
        try calls.stage(
            try await calls.post(
                "/v1/invoices/\(invoice)/credit-notes",
                ["reason": "goodwill", "lines": [["line": 0, "amountMinor": 1000]]]
            )
        )
        let credited = try calls.stage(try await calls.get("/v1/invoices/\(invoice)"))
        func first(_ path: String, _ list: String, _ member: String = "id") async throws -> String {
            // What others make of it afterwards is awaited.
            for _ in 0..<20_000 {
                let answer = try calls.stage(try await calls.get(path))
                if let found = answer[list].arrayValue?.first { return found[member].text }
            }
            throw ProcessFailure("\(path) stays empty")
        }
        return Names(values: [
            "id.customers": customer, "customer": customer, "id.invoices": invoice,
            "note": credited["creditNotes"][0]["id"].text, "id.products.kits": kit, "code.products.coupons": code,
            "id.settings.webhooks": hook,
            "delivery": try await first("/v1/webhook-endpoints/\(hook)/deliveries", "deliveries"),
            "id.settings.keys": try await first("/v1/keys", "keys"),
            "id.settings.mail": try await first("/v1/mails", "mails"),
            "id.activity": try await first("/v1/jobs?state=open", "jobs"),
            "sequence": "1",
        ])
    }

    /// Somebody who is asked to join; the id.
    private func invited(_ name: String, _ stage: DeskStage) async throws -> String {
        func members() async throws -> [String] {
            try await stage.open("/settings/team").split(separator: "/settings/team/").dropFirst()
                .map { String($0.prefix { $0 != "/" }) }.filter { $0.hasPrefix("mem_") }
        }
        let before = try await members()
        _ = try await stage.submit(
            "/settings/team",
            [("name", name), ("email", "\(name)@example.com"), ("role", "read_only")]
        )
        return try #require(try await members().first { !before.contains($0) })
    }

    private func clock(_ stage: DeskStage) async throws -> String {
        let calls = OperatorCalls(stage.server.test)
        return try calls.stage(
            try await calls.post("/v1/test-clocks", ["name": "A clock", "now": "2026-02-01T00:00:00Z"])
        )["id"].text
    }

    /// What both workspaces have, but for the trail: members that are invited stand in that.
    private func state(_ stage: DeskStage) async throws -> String {
        try await Self.state(stage.calls) + "\n" + (try await otherState(stage))
    }

    private func otherState(_ stage: DeskStage) async throws -> String {
        try await Self.state(OperatorCalls(stage.server.test))
    }

    private static func state(_ calls: OperatorCalls) async throws -> String {
        let lists = [
            "customers", "contracts", "invoices", "plans", "meters", "features", "account-kits", "coupons",
            "webhook-endpoints", "settings",
        ]
        var all = ""
        for list in lists {
            let answer = try await calls.get("/v1/\(list)")
            _ = try calls.stage(answer)
            all += answer.text + "\n"
        }
        return all
    }

    private func newestEntry(_ stage: DeskStage) async throws -> [String] {
        var entries: [String] = []
        for calls in [stage.calls, OperatorCalls(stage.server.test)] {
            entries.append(try await calls.get("/v1/audit?limit=1").text)
        }
        return entries
    }
}
