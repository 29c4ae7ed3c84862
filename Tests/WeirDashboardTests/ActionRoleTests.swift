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

        func path(_ template: String) -> String {
            var path = template
            for (name, value) in values { path = path.replacing("{\(name)}", with: value) }
            return DeskStage.root + path
        }

        /// What stands for `{id}` depends on what the path is of.
        func path(of row: ActionTable.Row) -> String {
            let kind = row.path.split(separator: "/").prefix { !$0.hasPrefix("{") }.joined(separator: ".")
            var names = self
            names.values["id"] = values["id.\(kind)"] ?? "none"
            names.values["key"] = values["key.\(kind)"] ?? "none"
            return names.path(row.path)
        }
    }

    @Test("The table of actions and roles is whole: an action that is new is tried as well")
    func whole() {
        let tools = DashboardTools(publicURL: nil, ids: .seeded(1))
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
                    let path = own.path(of: row)
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
                        let page = try await browser.open(own.path(of: row), following: false)
                        #expect(page.status != 403, "\(role): \(row.name)")
                        #expect(page.status < 500, "\(role): \(row.name): \(page.text.prefix(400))")
                        #expect(page.header("Location")?.contains("/sign-in") != true, "\(role): \(row.name)")
                    }
                    guard row.path.contains("{") else { continue }
                    let path = foreign.path(of: row)
                    let answer =
                        row.isPage
                        ? try await browser.open(path, following: false)
                        : try await browser.post(path, [("_token", token)] + Self.fields, following: false)
                    #expect(answer.status == 404, "\(role): \(row.name): \(answer.text.prefix(400))")
                }
            }
            #expect(try await otherState(stage) == before)
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
                let path = own.path(of: row)
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

    // MARK: Parts

    private static func letter(_ role: TeamRole) -> Character {
        switch role {
        case .owner: "O"
        case .finance: "F"
        case .support: "S"
        case .readOnly: "R"
        }
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

    /// Things of the workspace that is looked at.
    private func own(_ stage: DeskStage) async throws -> Names {
        let calls = stage.calls
        let kit = try await calls.kit("Basic")
        try calls.stage(try await calls.post("/v1/coupons", ["code": "TENOFF", "percentOff": "10"]))
        let hook = try calls.stage(
            try await calls.post("/v1/webhook-endpoints", ["url": "https://hooks.example.com/weir"])
        )
        let keys = try calls.stage(try await calls.get("/v1/api-keys"))
        let invoice = try #require(try await stage.invoices().first)
        return Names(values: [
            "id.customers": stage.customer, "id.contracts": stage.contract, "id.invoices": invoice["id"].text,
            "id.products.kits": kit, "id.settings.webhooks": hook["id"].text,
            "id.settings.keys": keys["apiKeys"].arrayValue?.first?["id"].text ?? "none",
            "key.products.plans": "pro", "key.products.features": "tokens", "code": "TENOFF",
            "customer": stage.customer, "sequence": "1", "note": "none", "delivery": "none",
        ])
    }

    /// Things of the test workspace, and of no other.
    private func foreign(_ stage: DeskStage) async throws -> Names {
        let calls = OperatorCalls(stage.server.test)
        try await calls.meter("CALLS", ["eventName": "call", "aggregation": "count"])
        try await calls.feature("calls", meter: "CALLS")
        try await calls.plan("solo", ["name": "Solo", "currency": "EUR", "period": "month"])
        let kit = try await calls.kit("Elsewhere")
        try calls.stage(try await calls.post("/v1/coupons", ["code": "CALLS", "percentOff": "10"]))
        let customer = try await calls.customer("elsewhere")
        let contract = try calls.stage(
            try await calls.post("/v1/contracts", ["customerId": .string(customer), "planKey": "solo"])
        )
        let invoice = try calls.stage(
            try await calls.post(
                "/v1/invoices",
                [
                    "customerId": .string(customer), "currency": "EUR",
                    "lines": [["label": "Training", "unitPrice": "100"]],
                ]
            )
        )
        let hook = try calls.stage(
            try await calls.post("/v1/webhook-endpoints", ["url": "https://hooks.example.com/test"])
        )
        let keys = try calls.stage(try await calls.get("/v1/api-keys"))
        let clock = try calls.stage(
            try await calls.post("/v1/test-clocks", ["name": "A clock", "now": "2026-02-01T00:00:00Z"])
        )
        return Names(values: [
            "id.customers": customer, "id.contracts": contract["id"].text, "id.invoices": invoice["id"].text,
            "id.products.kits": kit, "id.settings.webhooks": hook["id"].text,
            "id.settings.keys": keys["apiKeys"].arrayValue?.first?["id"].text ?? "none",
            "id.settings.test-clocks": clock["id"].text,
            "key.products.plans": "solo", "key.products.features": "calls", "code": "CALLS",
            "customer": customer, "sequence": "1", "note": "none", "delivery": "none",
        ])
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
