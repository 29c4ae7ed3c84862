import Testing
import WeirAPI
import WeirClient
import WeirTesting

@Suite("Roles in the dashboard")
struct RoleTests {
    /// Invites somebody and signs in as that one.
    private func member(_ server: TestServer, _ owner: TestBrowser, role: String) async throws -> TestBrowser {
        let path = "/dashboard/live/settings/team"
        try await owner.open(path)
        let answer = try await owner.submit(
            path,
            [("name", "Member \(role)"), ("email", "\(role)@example.com"), ("role", role)]
        )
        #expect(answer.status == 200)
        let parts = answer.text.split(separator: "/dashboard/link/")
        let link = "/dashboard/link/" + (try #require(parts.dropFirst().first)).prefix(32)
        let browser = TestBrowser(server)
        try await browser.open(link)
        let joined = try await browser.submit(link, [("name", "Member \(role)"), ("password", "")])
        #expect(joined.status == 200)
        return browser
    }

    private func owner(_ server: TestServer) async throws -> TestBrowser {
        let owner = TestBrowser(server)
        try await owner.becomeOwner(of: server)
        return owner
    }

    @Test("Who may only look sees every page, finds no forms, and changes nothing by sending some")
    func readOnly() async throws {
        try await TestServer.run { server in
            let owner = try await owner(server)
            let reader = try await member(server, owner, role: "read_only")
            let pages = [
                "", "/settings", "/settings/keys", "/settings/webhooks", "/settings/mail", "/settings/stripe",
                "/settings/alerts", "/settings/team", "/revenue",
            ]
            for page in pages { #expect(try await reader.open("/dashboard/live\(page)").status == 200, "\(page)") }
            try await reader.open("/dashboard/live/settings/account")
            let token = await reader.formToken
            let actions = [
                "/settings", "/settings/alerts", "/settings/keys", "/settings/keys/key_1/revoke", "/settings/webhooks",
                "/settings/mail/test", "/settings/stripe", "/settings/team", "/settings/team/mem_1/role",
                "/settings/team/mem_1/remove", "/settings/test-clocks",
            ]
            for action in actions {
                let answer = try await reader.post("/dashboard/live\(action)", [("_token", token)])
                #expect(answer.status == 403, "\(action)")
                #expect(answer.text.contains("Not allowed"), "\(action)")
            }
            #expect(try await reader.open("/dashboard/live/revenue/receivables.csv").status == 403)
        }
    }

    @Test("A role holds from the next request on")
    func roleChange() async throws {
        try await TestServer.run { server in
            let owner = try await owner(server)
            let support = try await member(server, owner, role: "support")
            #expect(try await support.open("/dashboard/live/revenue/receivables.csv").status == 403)
            let team = try await owner.open("/dashboard/live/settings/team").text
            let id = try #require(Self.memberIDs(in: team).last)
            let path = "/dashboard/live/settings/team/\(id)/role"
            #expect(try await owner.submit(path, [("role", "finance")]).text.contains("Member support: Finance."))
            #expect(try await support.open("/dashboard/live/revenue/receivables.csv").status == 200)
        }
    }

    @Test("Who is removed is out at once, and the last owner stays")
    func removal() async throws {
        try await TestServer.run { server in
            let owner = try await owner(server)
            let support = try await member(server, owner, role: "support")
            let ids = Self.memberIDs(in: try await owner.open("/dashboard/live/settings/team").text)
            let last = try await owner.submit("/dashboard/live/settings/team/\(ids[0])/remove")
            #expect(last.status == 409)
            #expect(last.text.contains("This is the last owner"))
            try await owner.open("/dashboard/live/settings/team")
            let removed = try await owner.submit("/dashboard/live/settings/team/\(ids[1])/remove")
            #expect(removed.text.contains("cannot sign in any more"))
            #expect(try await support.open("/dashboard/live", following: false).status == 303)
        }
    }

    @Test("What members change stands in the audit trail with their name")
    func audit() async throws {
        try await TestServer.run { server in
            let owner = try await owner(server)
            try await owner.open("/dashboard/live/settings/keys")
            try await owner.submit("/dashboard/live/settings/keys", [("name", "Shop"), ("scopes", "usage")])
            _ = try await member(server, owner, role: "support")
            let trail = try await server.live.send("GET", "/v1/audit?limit=20")
            let entries = trail.json.objectValue?["auditEntries"]?.arrayValue ?? []
            let shown = entries.map { entry in
                let entry = entry.objectValue
                return "\(entry?["action"]?.stringValue ?? "") \(entry?["user"]?.stringValue ?? "")"
            }
            #expect(shown.contains("apiKey.created Ada Owner"), "\(trail.text)")
            #expect(shown.contains("teamMember.invited Ada Owner"))
            #expect(shown.contains("teamMember.joined Member support"))
            #expect(!trail.text.contains("ada@example.com"))
        }
    }

    @Test("A password is set and changed; on other browsers one is signed out")
    func password() async throws {
        try await TestServer.run { server in
            let owner = try await owner(server)
            let path = "/dashboard/live/settings/account"
            try await owner.open(path)
            #expect(try await owner.submit(path, [("new", "short")]).status == 422)
            #expect(try await owner.submit(path, [("new", "a long enough one")]).status == 200)
            let second = TestBrowser(server)
            try await second.open("/dashboard/sign-in")
            try await second.submit(
                "/dashboard/sign-in",
                [("email", "ada@example.com"), ("password", "a long enough one")]
            )
            try await owner.open(path)
            let wrong = try await owner.submit(path, [("current", "not it at all"), ("new", "another long one")])
            #expect(wrong.status == 422)
            let right = try await owner.submit(path, [("current", "a long enough one"), ("new", "another long one")])
            #expect(right.text.contains("The new password holds"))
            #expect(try await second.open("/dashboard/live", following: false).status == 303)
            #expect(try await owner.open("/dashboard/live", following: false).status == 200)
        }
    }

    /// Ids of the members whose roles can be changed, in the order of the page.
    private static func memberIDs(in page: String) -> [String] {
        page.split(separator: "/settings/team/").dropFirst().map { String($0.prefix { $0 != "/" }) }
            .reduce(into: []) { ids, id in if id.hasPrefix("mem_"), !ids.contains(id) { ids.append(id) } }
    }
}
