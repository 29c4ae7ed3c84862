import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("Contracts in the dashboard")
struct ContractPagesTests {
    @Test("A contract is made by a form, and is in the list by customer and state")
    func create() async throws {
        try await DeskStage.run { stage in
            let customer = try await stage.calls.customer("second")
            try await stage.open("/contracts/new?customer=second")
            let wrong = try await stage.submit("/contracts/new", [("customer", "nobody"), ("plan", "team")])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("not found"))
            let seats = try await stage.submit(
                "/contracts/new",
                [("customer", "second"), ("plan", "team"), ("seats", "0")]
            )
            #expect(seats.status == 422)
            #expect(seats.text.contains("Give a whole number from 1"))
            let made = try await stage.submit(
                "/contracts/new",
                [("customer", "second"), ("plan", "team"), ("seats", "3"), ("netTerms", "30"), ("start", "2026-02-01")]
            )
            #expect(made.status == 200)
            #expect(made.text.contains("The contract was made"))
            #expect(made.text.contains("Net 30 days"))
            let contract = try stage.calls.stage(try await stage.calls.get("/v1/contracts?customerId=\(customer)"))
            #expect(contract["contracts"][0]["quantity"] == 3)
            let list = try await stage.open("/contracts?customer=second")
            #expect(list.contains("Team"))
            #expect(!list.contains("&lt;script&gt;"))
            #expect(try await stage.open("/contracts?state=active").count(of: "role=\"row\"") == 3)
            #expect(try await stage.open("/contracts?state=ended").contains("No such contracts"))
            #expect(try await stage.open("/contracts?customer=nobody").contains("There is no customer"))
            #expect(try await stage.trail().contains("contract.created Ada Owner"))
        }
    }

    @Test("A change of plan is previewed with its very lines, and made when it is confirmed")
    func change() async throws {
        try await DeskStage.run { stage in
            try await stage.advance(days: 14)
            let page = "/contracts/\(stage.contract)"
            #expect(try await stage.open("\(page)/change").contains("Show what it costs"))
            let query = "plan=team&seats=1&when=now&on=&preview=yes"
            let shown = try await stage.open("\(page)/change?\(query)")
            let preview = try stage.calls.stage(
                try await stage.calls.post(
                    "/v1/contracts/\(stage.contract)/change-plan",
                    ["planKey": "team", "quantity": 1, "preview": true]
                )
            )
            let lines = preview["invoices"][0]["lines"].arrayValue ?? []
            #expect(lines.count > 2)
            for line in lines {
                #expect(shown.contains(line["label"].text), "\(line["label"].text)")
                #expect(shown.contains(Self.euros(line["amountMinor"])), "\(line["amountMinor"])")
            }
            #expect(shown.contains(Self.euros(preview["invoices"][0]["totalMinor"])))
            let before = try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            #expect(before["planKey"] == "pro")
            let done = try await stage.submit("\(page)/change")
            #expect(done.text.contains("The plan is changed"))
            let after = try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            #expect(after["planKey"] == "team")
            let bad = try await stage.browser.open(
                "\(DeskStage.root)\(page)/change?plan=team&seats=x&when=on&preview=yes"
            )
            #expect(bad.status == 422)
        }
    }

    @Test("A change is made only as it was shown: what has changed since is shown first")
    func staleChange() async throws {
        try await DeskStage.run { stage in
            try await stage.advance(days: 14)
            let page = "/contracts/\(stage.contract)"
            let change = "\(page)/change?plan=team&seats=1&when=now&on=&preview=yes"
            func contract() async throws -> JSONValue {
                try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            }
            try await stage.open(change)
            // A new version of the plan comes out while the preview is read.
            try await stage.calls.plan(
                "team",
                [
                    "name": "Team", "currency": "EUR",
                    "prices": [["key": "base", "name": "Team", "model": "flat", "amount": "95"]],
                ]
            )
            let newVersion = try await stage.submit("\(page)/change")
            #expect(newVersion.status == 409 && newVersion.text.contains("has changed meanwhile"))
            #expect(try await contract()["planKey"] == "pro")
            // A colleague changes the contract.
            try stage.calls.stage(
                try await stage.calls.post("/v1\(page)/change-plan", ["planKey": "pro", "quantity": 7])
            )
            let changed = try await stage.submit("\(page)/change")
            #expect(changed.status == 409)
            #expect(try await contract()["quantity"] == 7)
            // The day turns.
            stage.server.clock.advance(seconds: 86_400)
            #expect(try await stage.submit("\(page)/change").status == 409)
            // Nothing of the page is nothing that was shown.
            let token = await stage.browser.formToken
            let fields = [("_token", token), ("plan", "team"), ("seats", "1"), ("confirmed", "yes"), ("key", "k")]
            #expect(try await stage.browser.post("\(DeskStage.root)\(page)/change", fields).status == 409)
            // What was used meanwhile does not keep anybody from confirming; a second press is the first again.
            try stage.calls.stage(try await stage.calls.record(stage.customer, "llm", ["tokens": 9], key: "k9"))
            let form = await stage.browser.page
            let done = try await stage.submit("\(page)/change")
            #expect(done.status == 200 && done.text.contains("The plan is changed"), "\(done.text)")
            #expect(try await contract()["planKey"] == "team")
            #expect(form.contains("name=\"shown\""))

            try await stage.open("\(page)/cancel")
            stage.server.clock.advance(seconds: 86_400)
            let late = try await stage.submit("\(page)/cancel", [("when", "period_end"), ("on", "")])
            #expect(late.status == 409)
            #expect(try await contract()["endDate"] == .null)
            #expect(try await stage.submit("\(page)/cancel", [("when", "period_end"), ("on", "")]).status == 200)
            #expect(try await contract()["endDate"] != .null)
        }
    }

    @Test("A contract is cancelled on a page of its own, and goes on when that is undone")
    func cancelAndUndo() async throws {
        try await DeskStage.run { stage in
            let page = "/contracts/\(stage.contract)"
            #expect(try await stage.open("\(page)/cancel").contains("Until the contract ends, this can be undone"))
            let cancelled = try await stage.submit("\(page)/cancel", [("when", "period_end"), ("on", "")])
            #expect(cancelled.text.contains("The contract is cancelled. Its last day is 28 Feb 2026"))
            #expect(cancelled.text.contains("Ending"))
            #expect(try await stage.invoices().count { $0["status"] != "void" } == 1)
            let customer = try await stage.open("/customers/\(stage.customer)")
            #expect(customer.contains("Undo the cancellation"))
            let resumed = try await stage.submit("\(page)/resume")
            #expect(resumed.text.contains("goes on as it was agreed"))
            #expect(try stage.calls.stage(try await stage.calls.get("/v1\(page)"))["endDate"] == .null)
            #expect(try await stage.invoices().count { $0["status"] != "void" } > 1)
            let trail = try await stage.trail()
            #expect(trail.contains("contract.cancelled Ada Owner") && trail.contains("contract.resumed Ada Owner"))
        }
    }

    @Test("Another workspace's contract is not there, and roles refuse")
    func guarded() async throws {
        try await DeskStage.run { stage in
            let foreign = "/dashboard/test/contracts/\(stage.contract)"
            for part in ["", "/change", "/cancel"] {
                #expect(try await stage.browser.open(foreign + part).status == 404, "\(part)")
            }
            try await stage.open("/customers/\(stage.customer)")
            let token = await stage.browser.formToken
            for part in ["change", "cancel", "resume"] {
                let fields = [("_token", token), ("plan", "team"), ("confirmed", "yes"), ("when", "now")]
                #expect(try await stage.browser.post("\(foreign)/\(part)", fields).status == 404, "\(part)")
            }
            let support = try await stage.member("support")
            let own = "\(DeskStage.root)/contracts/\(stage.contract)"
            #expect(try await support.open(own).status == 200)
            #expect(try await support.open("\(own)/cancel").status == 403)
            let theirs = await support.formToken
            #expect(try await support.post("\(own)/cancel", [("_token", theirs), ("when", "now")]).status == 403)
            #expect(
                try stage.calls.stage(try await stage.calls.get("/v1/contracts/\(stage.contract)"))["endDate"] == .null
            )
        }
    }

    /// `€12.50`.
    static func euros(_ minor: JSONValue) -> String {
        guard case .number(let number) = minor, let cents = Int64(number.description) else { return "?" }
        let sign = cents < 0 ? "-" : ""
        let (euros, rest) = abs(cents).quotientAndRemainder(dividingBy: 100)
        return "\(sign)€\(euros).\(rest < 10 ? "0" : "")\(rest)"
    }
}
