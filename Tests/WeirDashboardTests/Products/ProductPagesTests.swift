import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Meters, features, kits, plans and coupons in the dashboard: through the services of the API.
struct ProductPagesTests {
    private static let products = "/products"

    private static func actions(_ stage: DeskStage) async throws -> [String] {
        let trail = try stage.calls.stage(try await stage.calls.get("/v1/audit?limit=50"))
        return (trail["auditEntries"].arrayValue ?? []).map { $0["action"].text }
    }

    // MARK: Meters

    @Test("A preview says what the newest events would count, and makes nothing")
    func meterPreview() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/products/meters/new")
            let fields = [
                ("code", "SUM"), ("events", "llm"), ("aggregation", "sum"), ("valueProperty", "tokens"),
                ("filters", "model: m-1"),
            ]
            let preview = try await stage.submit("/products/meters/new", fields + [("do", "preview")])
            #expect(
                preview.status == 200 && preview.text.contains("These 2 events would count 120."),
                "\(preview.text)"
            )
            #expect(preview.text.contains("none of the values"))
            #expect(try await stage.calls.get("/v1/meters/SUM").status == 404)
            let one = try await stage.submit(
                "/products/meters/new",
                [("code", "X"), ("events", "llm, other"), ("aggregation", "count"), ("do", "preview")]
            )
            #expect(one.text.contains("These 2 events would count 2."))
            let none = try await stage.submit(
                "/products/meters/new",
                [("code", "X"), ("events", "nothing"), ("aggregation", "count"), ("do", "preview")]
            )
            #expect(none.text.contains("No such events"))
        }
    }

    @Test("A meter is made as the API makes it; what is wrong stands beside its field, with what was typed")
    func meterCreation() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/products/meters/new")
            let wrong = try await stage.submit(
                "/products/meters/new",
                [("code", "not a slug!"), ("events", ""), ("aggregation", "sum"), ("do", "create")]
            )
            #expect(wrong.status == 400 && wrong.text.contains("not a slug!"))
            #expect(wrong.text.contains("field-code-error") && wrong.text.contains("field-events-error"))
            let fields = [
                ("code", "MODELS"), ("displayName", "Models"), ("events", "llm"), ("aggregation", "unique_count"),
                ("valueProperty", "model"), ("groupKeys", "model"), ("do", "create"),
            ]
            let made = try await stage.submit("/products/meters/new", fields)
            #expect(made.status == 200 && made.text.contains("MODELS"))
            let meter = try await stage.calls.get("/v1/meters/MODELS").json
            #expect(meter["aggregation"] == "unique_count" && meter["valueProperty"] == "model")
            #expect(meter["groupKeys"] == ["model"] && meter["displayName"] == "Models")
            try await stage.open("/products/meters/new")
            let again = try await stage.submit("/products/meters/new", fields)
            #expect(again.status == 400 && again.text.contains("exists"))
            try await stage.open("/products/meters")
            try await stage.submit("/products/meters/MODELS/archive")
            #expect(try await stage.calls.get("/v1/meters/MODELS").json["archivedAt"] != .null)
            // One that a plan prices is refused, and says why.
            try await stage.open("/products/meters")
            let refused = try await stage.submit("/products/meters/TOKENS/archive")
            #expect(refused.text.contains("prices the meter"))
            let actions = try await Self.actions(stage)
            #expect(actions.contains("meter.created") && actions.contains("meter.archived"))
        }
    }

    // MARK: Features and kits

    @Test("A meter gets no empty name, and the page says why")
    func meterRename() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/products/meters")
            let wrong = try await stage.submit("/products/meters/TOKENS/rename", [("name", "")])
            #expect(wrong.status == 200 && !wrong.text.contains("is renamed"), "\(wrong.text)")
            let named = try await stage.submit("/products/meters/TOKENS/rename", [("name", "Words")])
            #expect(named.status == 200 && named.text.contains("Words") && named.text.contains("is renamed"))
        }
    }

    @Test("Features are made and changed")
    func features() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/products/features")
            let wrong = try await stage.submit("/products/features", [("key", ""), ("type", "boolean")])
            #expect(wrong.status == 400 && wrong.text.contains("field-key-error"))
            try await stage.submit("/products/features", [("key", "sso"), ("type", "boolean"), ("failMode", "closed")])
            let feature = try await stage.calls.get("/v1/features/sso").json
            #expect(feature["type"] == "boolean")
            try await stage.open("/products/features")
            try await stage.submit("/products/features/tokens", [("unit", "token"), ("failMode", "open")])
            let changed = try await stage.calls.get("/v1/features/tokens").json
            #expect(changed["unit"] == "token" && changed["failMode"] == "open")
        }
    }

    @Test("The matrix changes what kits say of features, and keeps what else they say")
    func kits() async throws {
        try await DeskStage.run { stage in
            let kit = try await stage.calls.kit(
                "Basic",
                ["primitivesConfig": ["tokens": ["enabled": true, "defaults": ["model": "m-1"]]]]
            )
            try stage.calls.stage(try await stage.calls.post("/v1/features", ["key": "sso", "type": "boolean"]))
            let page = try await stage.open("/products/kits")
            #expect(page.contains("kit.\(kit).feature.tokens") && page.contains("Basic"))
            let fields = [
                ("kit.\(kit).mode", "closed"), ("kit.\(kit).feature.tokens", "off"), ("kit.\(kit).feature.sso", "on"),
            ]
            let saved = try await stage.submit("/products/kits/matrix", fields)
            #expect(saved.status == 200 && saved.text.contains("The kits are saved"))
            let after = try await stage.calls.get("/v1/account-kits/\(kit)").json
            #expect(after["mode"] == "closed")
            #expect(after["primitivesConfig"]["tokens"]["enabled"] == false)
            #expect(after["primitivesConfig"]["tokens"]["defaults"]["model"] == "m-1")
            #expect(after["primitivesConfig"]["sso"]["enabled"] == true)
            // Someone else has changed it meanwhile.
            try await stage.open("/products/kits")
            try stage.calls.stage(
                try await stage.calls.patch("/v1/account-kits/\(kit)", ["description": "changed meanwhile"])
            )
            let stale = try await stage.submit(
                "/products/kits/matrix",
                fields.map { ($0.0, $0.1 == "off" ? "on" : $0.1) }
            )
            #expect(stale.status == 400 && stale.text.contains("changed by someone else"))
            #expect(
                try await stage.calls.get("/v1/account-kits/\(kit)").json["primitivesConfig"]["tokens"]["enabled"]
                    == false
            )
            try await stage.open("/products/kits")
            try await stage.submit("/products/kits/\(kit)/delete")
            #expect(try await stage.calls.get("/v1/account-kits/\(kit)").status == 404)
        }
    }

    // MARK: Plans

    @Test("A draft changes nothing until it is published as the next version")
    func drafts() async throws {
        try await DeskStage.run { stage in
            let before = try await stage.calls.get("/v1/plans/pro").json
            let editor = try await stage.open("/products/plans/pro/edit")
            #expect(editor.contains("0.01") && editor.contains("value=\"1000\""))
            var fields = Self.pro
            fields.append(("do", "draft"))
            let saved = try await stage.submit("/products/plans/pro/edit", fields)
            #expect(saved.status == 200 && saved.text.contains("The draft is saved"))
            #expect(try await stage.calls.get("/v1/plans/pro").json == before)
            #expect(try await stage.open("/products/plans").contains("Draft"))
            let again = try await stage.open("/products/plans/pro/edit")
            #expect(again.contains("value=\"2500\"") && again.contains("Pro plus") && again.contains("Ada Owner"))
            var published = Self.pro
            published.append(("do", "publish"))
            let page = try await stage.submit("/products/plans/pro/edit", published)
            #expect(page.status == 200 && page.text.contains("Version 2"), "\(page.text)")
            let plan = try await stage.calls.get("/v1/plans/pro").json
            #expect(plan["name"] == "Pro plus" && plan["version"] == 2)
            #expect(plan["quotas"]["tokens"]["limit"] == 2_500 && plan["quotas"]["tokens"]["mode"] == "soft")
            #expect(plan["prices"][0]["amount"] == "60" && plan["prices"][1]["model"] == "graduated")
            #expect(plan["prices"][1]["tiers"][0]["upTo"] == "1000")
            #expect(plan["rateLimits"]["*"]["limit"] == 600)
            #expect(try await !stage.open("/products/plans").contains(">Draft<"))
            let actions = try await Self.actions(stage)
            #expect(actions.contains("plan.draftSaved") && actions.contains("plan.upserted"))
        }
    }

    @Test("An editor of an older version shows both, and takes the newer one's place only when it is pressed again")
    func staleEditor() async throws {
        try await DeskStage.run { stage in
            var fields = Self.pro
            fields.append(("do", "publish"))
            // A draft keeps the version that it was made from, too.
            try await stage.open("/products/plans/team/edit")
            try await stage.submit(
                "/products/plans/team/edit",
                [("name", "Team drafted"), ("currency", "EUR"), ("period", "month"), ("do", "draft")]
            )
            try await stage.calls.plan("team", ["name": "Team of others"])
            try await stage.open("/products/plans/team/edit")
            let drafted = try await stage.submit(
                "/products/plans/team/edit",
                [("name", "Team drafted"), ("currency", "EUR"), ("period", "month"), ("do", "publish")]
            )
            #expect(drafted.status == 409 && drafted.text.contains("Team of others"))
            #expect(try await stage.calls.get("/v1/plans/team").json["name"] == "Team of others")

            try await stage.open("/products/plans/pro/edit")
            try await stage.calls.plan("pro", ["name": "Pro of a colleague"])
            let stale = try await stage.submit("/products/plans/pro/edit", fields)
            #expect(stale.status == 409, "\(stale.text)")
            #expect(stale.text.contains("Version 2, as it is now") && stale.text.contains("Pro of a colleague"))
            #expect(stale.text.contains("Pro plus"))
            #expect(try await stage.calls.get("/v1/plans/pro").json["version"] == 2)
            let again = try await stage.submit("/products/plans/pro/edit", fields)
            #expect(again.status == 200 && again.text.contains("Version 3"), "\(again.text)")
            #expect(try await stage.calls.get("/v1/plans/pro").json["name"] == "Pro plus")
        }
    }

    @Test("What cannot be read is said beside its row, and nothing is published")
    func wrongPlan() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/products/plans/new")
            let fields = [
                ("key", "mini"), ("name", "Mini"), ("currency", "EUR"), ("period", "month"), ("price.0.key", "base"),
                ("price.0.model", "package"), ("price.0.amount", "three"), ("price.0.interval", "month"),
                ("price.0.timing", "arrears"), ("price.0.meter", "TOKENS"), ("do", "publish"),
            ]
            let wrong = try await stage.submit("/products/plans/new", fields)
            #expect(wrong.status == 400 && wrong.text.contains("3 / 100"))
            #expect(wrong.text.contains("three"))
            #expect(try await stage.calls.get("/v1/plans/mini").status == 404)
            let taken = try await stage.submit(
                "/products/plans/new",
                fields.map { ($0.0, $0.0 == "key" ? "pro" : $0.0 == "price.0.amount" ? "3 / 100" : $0.1) }
            )
            #expect(taken.status == 400 && taken.text.contains("already"))
            let made = try await stage.submit(
                "/products/plans/new",
                fields.map { ($0.0, $0.0 == "price.0.amount" ? "3 / 100" : $0.1) }
            )
            #expect(made.status == 200)
            let plan = try await stage.calls.get("/v1/plans/mini").json
            #expect(plan["prices"][0]["packageSize"] == "100" && plan["prices"][0]["packageAmount"] == "3")
        }
    }

    @Test("A page of a plan shows its versions and who is on which, and moves them")
    func versions() async throws {
        try await DeskStage.run { stage in
            let second = try await stage.calls.customer("second", plan: "team", ["name": "Second"])
            try await stage.calls.plan("team", ["name": "Team", "quotas": ["tokens": 9_000], "applyTo": "new"])
            let page = try await stage.open("/products/plans/team")
            #expect(page.contains("Move to the current version") && page.contains("€80.00"))
            let first = try await stage.open("/products/plans/team?version=1")
            #expect(first.contains("Second") && first.contains("/customers/\(second)"))
            let preview = try await stage.open("/products/plans/team/migrate?version=1")
            #expect(preview.contains("From version 1 to version 2") && preview.contains("Move 1 subscribers"))
            // Another version comes out while the preview is read: it is shown before anybody is moved.
            try await stage.calls.plan("team", ["name": "Team", "quotas": ["tokens": 9_500], "applyTo": "new"])
            let stale = try await stage.submit("/products/plans/team/migrate")
            #expect(stale.status == 409 && stale.text.contains("From version 1 to version 3"))
            #expect(try await stage.open("/products/plans/team?version=1").contains("Second"))
            try await stage.calls.plan("team", ["name": "Team", "quotas": ["tokens": 9_000], "applyTo": "new"])
            try await stage.open("/products/plans/team/migrate?version=1")
            let moved = try await stage.submit("/products/plans/team/migrate")
            #expect(moved.text.contains("Everyone on version 1 has version 4 now."))
            #expect(try await stage.open("/products/plans/team?version=4").contains("Second"))
            let usage = try await stage.calls.usage(second)
            #expect(usage["quotas"]["tokens"] == 9_000)
            for path in ["/products/plans/nothing", "/products/plans/team?version=9", "/products/plans/nothing/edit"] {
                #expect(try await stage.browser.open(DeskStage.root + path).status == 404, "\(path)")
            }
            try await stage.open("/products/plans/team")
            try await stage.submit("/products/plans/team/archive")
            #expect(try await stage.calls.get("/v1/plans/team").status == 404)
        }
    }

    // MARK: Coupons, roles, workspaces

    @Test("Coupons are made and archived")
    func coupons() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/products/coupons")
            let wrong = try await stage.submit("/products/coupons", [("code", "X"), ("percentOff", "200")])
            #expect(wrong.status == 400 && wrong.text.contains("field-percentOff-error"))
            try await stage.submit(
                "/products/coupons",
                [("code", "WELCOME"), ("percentOff", "12.5"), ("duration", "repeating"), ("periods", "3")]
            )
            let coupon = try await stage.calls.get("/v1/coupons/WELCOME").json
            #expect(coupon["percentOff"] == "12.5" && coupon["periods"] == 3)
            #expect(try await stage.open("/products/coupons").contains("12.5%"))
            try await stage.submit("/products/coupons/WELCOME/archive")
            #expect(try await stage.calls.get("/v1/coupons/WELCOME").json["archivedAt"] != .null)
        }
    }

    @Test("Who may only look sees the products and finds no forms; forms of no page of the session change nothing")
    func readers() async throws {
        try await DeskStage.run { stage in
            let reader = try await stage.member("read_only")
            for part in ["plans", "plans/pro", "meters", "features", "kits", "coupons"] {
                let page = try await reader.open("\(DeskStage.root)/products/\(part)")
                #expect(page.status == 200, "\(part)")
                #expect(!page.text.contains("products/\(part)/new"), "\(part)")
            }
            for path in ["plans/new", "plans/pro/edit", "meters/new"] {
                #expect(try await reader.open("\(DeskStage.root)/products/\(path)").status == 403, "\(path)")
            }
            try await reader.open("\(DeskStage.root)/settings/account")
            let token = await reader.formToken
            for action in ["features", "kits/matrix", "plans/pro/archive", "plans/pro/edit", "coupons", "meters/new"] {
                let answer = try await reader.post("\(DeskStage.root)/products/\(action)", [("_token", token)])
                #expect(answer.status == 403, "\(action)")
                let forged = try await stage.browser.post("\(DeskStage.root)/products/\(action)", [("_token", "x")])
                #expect(forged.status == 403, "\(action)")
            }
            #expect(try await stage.calls.get("/v1/plans/pro").status == 200)
            // Another workspace has none of it.
            let other = try await stage.browser.open("/dashboard/test/products/plans/pro")
            #expect(other.status == 404)
        }
    }

    @Test("Names are text, whatever they say")
    func encoded() async throws {
        try await DeskStage.run { stage in
            try await stage.calls.plan("evil", ["name": .string(DeskStage.name), "currency": "EUR"])
            try await stage.calls.meter(
                "EVIL",
                ["eventName": .string(DeskStage.name), "displayName": .string(DeskStage.name), "aggregation": "count"]
            )
            _ = try await stage.calls.kit(DeskStage.name)
            for path in ["plans", "plans/evil", "plans/evil/edit", "meters", "kits", "features", "coupons"] {
                try await stage.open("/products/\(path)")
            }
        }
    }

    // MARK: Stage

    /// The plan Pro as its editor sends it, with other figures.
    private static let pro: [(String, String)] = [
        ("name", "Pro plus"), ("currency", "EUR"), ("period", "month"), ("kit", ""), ("stripe", ""), ("trial", ""),
        ("net", ""), ("autoPay", ""), ("rate", "600 / minute"), ("quota.tokens", "2500"), ("mode.tokens", "soft"),
        ("price.0.key", "base"), ("price.0.name", "Pro"), ("price.0.model", "flat"), ("price.0.amount", "60"),
        ("price.0.interval", "month"), ("price.0.timing", "arrears"), ("price.0.meter", ""), ("price.0.quota", ""),
        ("price.1.key", "tokens"), ("price.1.name", "Tokens"), ("price.1.model", "graduated"),
        ("price.1.amount", "1000: 0.01; beyond: 0.005"), ("price.1.interval", "month"), ("price.1.timing", "arrears"),
        ("price.1.meter", "TOKENS"), ("price.1.quota", ""),
    ]
}
