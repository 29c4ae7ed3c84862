import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirServer
import WeirTesting

@Suite("Access to the dashboard")
struct AccessTests {
    private static let cookie = "weir_dashboard"
    private static let password = "correct horse battery"

    @Test("Whoever has not signed in is led to sign in, and back to where it wanted")
    func returning() async throws {
        try await TestServer.run { server in
            let browser = TestBrowser(server)
            try await browser.becomeOwner(of: server, password: Self.password)
            let other = TestBrowser(server)
            let answer = try await other.open("/dashboard/live/settings?x=1", following: false)
            #expect(answer.status == 303)
            #expect(answer.header("Location") == "/dashboard/sign-in?to=%2Fdashboard%2Flive%2Fsettings%3Fx%3D1")
            try await other.open("/dashboard/live/settings")
            let back = try await other.submit(
                "/dashboard/sign-in",
                [("email", "Ada@Example.com"), ("password", Self.password)],
                following: false
            )
            #expect(back.header("Location") == "/dashboard/live/settings")
        }
    }

    @Test("The first link makes the owner, once; it is looked at without being used up")
    func firstLink() async throws {
        try await TestServer.run { server in
            let link = try await server.local.send("POST", "/local/team/link", body: nil)
            let path = try #require(link.json.objectValue?["path"]?.stringValue)
            let browser = TestBrowser(server)
            for _ in 0..<2 { #expect(try await browser.open(path).status == 200) }
            let short = try await browser.submit(
                path,
                [("name", "Ada"), ("email", "ada@example.com"), ("password", "short")]
            )
            #expect(short.status == 422)
            #expect(short.text.contains("at least 12 characters"))
            let fields = [("name", "Ada"), ("email", "ada@example.com"), ("password", "")]
            let joined = try await browser.submit(path, fields)
            #expect(joined.status == 200)
            #expect(joined.text.contains("Ada"))
            let other = TestBrowser(server)
            #expect(try await other.open(path).status == 404)
            let again = try await server.local.send("POST", "/local/team/link", body: nil)
            #expect(again.json.objectValue?["purpose"]?.stringValue == "sign_in")
        }
    }

    @Test("A link lasts as long as it says")
    func expiry() async throws {
        try await TestServer.run { server in
            let link = try await server.local.send("POST", "/local/team/link", body: nil)
            let path = try #require(link.json.objectValue?["path"]?.stringValue)
            server.clock.advance(seconds: 72 * 3_600)
            #expect(try await TestBrowser(server).open(path).status == 404)
        }
    }

    @Test("Signing in gives a new secret, whatever cookie there was before")
    func fixation() async throws {
        try await TestServer.run { server in
            let owner = TestBrowser(server)
            try await owner.becomeOwner(of: server, password: Self.password)
            let victim = TestBrowser(server)
            let planted = "0123456789abcdefghjkmnpqrstvwxyz"
            await victim.setCookie(Self.cookie, planted)
            try await victim.open("/dashboard/sign-in")
            #expect(await victim.cookies[Self.cookie] == planted)
            let answer = try await victim.submit(
                "/dashboard/sign-in",
                [("email", "ada@example.com"), ("password", Self.password)],
                following: false
            )
            #expect(answer.status == 303)
            let set = try #require(answer.header("Set-Cookie"))
            #expect(set.contains("HttpOnly") && set.contains("SameSite=Lax") && set.contains("Path=/dashboard"))
            #expect(await victim.cookies[Self.cookie] != planted)
            let attacker = TestBrowser(server)
            await attacker.setCookie(Self.cookie, planted)
            #expect(try await attacker.open("/dashboard/live", following: false).status == 303)
        }
    }

    @Test("The cookie is bound to https where the server is reached so")
    func secureCookie() async throws {
        try await TestServer.run(configure: { $0.publicURL = "https://billing.example.com" }) { server in
            let answer = try await TestBrowser(server).open("/dashboard/sign-in")
            let set = try #require(answer.header("Set-Cookie"))
            #expect(set.hasPrefix("__Secure-weir_dashboard="))
            #expect(set.contains("; Secure"))
        }
    }

    @Test("Wrong passwords are not told from wrong addresses, and are limited")
    func guessing() async throws {
        try await TestServer.run { server in
            let owner = TestBrowser(server)
            try await owner.becomeOwner(of: server, password: Self.password)
            let guesser = TestBrowser(server)
            try await guesser.open("/dashboard/sign-in")
            let unknown = try await guesser.submit(
                "/dashboard/sign-in",
                [("email", "nobody@example.com"), ("password", Self.password)]
            )
            var wrong = try await guesser.submit(
                "/dashboard/sign-in",
                [("email", "ada@example.com"), ("password", "wrong")]
            )
            #expect(unknown.status == 422)
            #expect(wrong.status == 422)
            let sentence = "E-mail or password are not right."
            #expect(unknown.text.contains(sentence) && wrong.text.contains(sentence))
            for _ in 0..<12 {
                wrong = try await guesser.submit(
                    "/dashboard/sign-in",
                    [("email", "ada@example.com"), ("password", "wrong")]
                )
            }
            #expect(wrong.status == 429)
            let right = [("email", "ada@example.com"), ("password", Self.password)]
            #expect(try await guesser.submit("/dashboard/sign-in", right).status == 429)
            server.clock.advance(seconds: 900)
            try await guesser.open("/dashboard/sign-in")
            #expect(try await guesser.submit("/dashboard/sign-in", right).status == 200)
        }
    }

    /// The statuses of wrong passwords, each with what its sender says of where it comes from.
    private func guesses(_ said: [String], of server: TestServer) async throws -> [Int] {
        let browser = TestBrowser(server)
        try await browser.open("/dashboard/sign-in")
        let token = await browser.formToken
        var statuses: [Int] = []
        for address in said {
            let answer = try await browser.post(
                "/dashboard/sign-in",
                [("_token", token), ("email", "ada@example.com"), ("password", "wrong")],
                headers: [("X-Forwarded-For", address), ("Origin", server.url)]
            )
            statuses.append(answer.status)
        }
        return statuses
    }

    @Test("Behind a trusted proxy each address has its own attempts, whatever a client claims before it")
    func guessingBehindProxy() async throws {
        try await TestServer.run(configure: { $0.trustedProxies = TrustedProxies(parsing: "127.0.0.1,::1") ?? .none }) {
            server in
            try await TestBrowser(server).becomeOwner(of: server, password: Self.password)
            let one = try await guesses((0..<12).map { "198.51.100.\($0), 203.0.113.7" }, of: server)
            #expect(one.last == 429)
            #expect(try await guesses(["203.0.113.7, 203.0.113.8"], of: server) == [422])
        }
    }

    @Test("Who is no trusted proxy cannot take another address for each guess")
    func guessingWithClaims() async throws {
        for proxies in ["", "192.0.2.1"] {
            try await TestServer.run(configure: { $0.trustedProxies = TrustedProxies(parsing: proxies) ?? .none }) {
                server in
                try await TestBrowser(server).becomeOwner(of: server, password: Self.password)
                #expect(try await guesses((0..<12).map { "203.0.113.\($0)" }, of: server).last == 429)
            }
        }
    }

    @Test("Nobody is led to another site")
    func openRedirect() async throws {
        try await TestServer.run { server in
            let owner = TestBrowser(server)
            try await owner.becomeOwner(of: server, password: Self.password)
            for target in ["https://evil.example", "//evil.example", "/\\evil.example", "/dashboard/sign-out"] {
                let browser = TestBrowser(server)
                try await browser.open("/dashboard/sign-in")
                let fields = [("email", "ada@example.com"), ("password", Self.password), ("to", target)]
                let token = await browser.formToken
                let answer = try await browser.post(
                    "/dashboard/sign-in",
                    [("_token", token), ("to", target)] + fields,
                    following: false
                )
                #expect(answer.header("Location") == "/dashboard")
                server.clock.advance(seconds: 900)
            }
        }
    }

    @Test("Behind a proxy the name that browsers know counts when the proxy is trusted, and is a claim when it is not")
    func forwardedHost() async throws {
        for (proxies, status) in [("127.0.0.1,::1", 422), ("192.0.2.1", 403)] {
            try await TestServer.run(configure: { $0.trustedProxies = TrustedProxies(parsing: proxies) ?? .none }) {
                server in
                try await TestBrowser(server).becomeOwner(of: server, password: Self.password)
                let browser = TestBrowser(server)
                try await browser.open("/dashboard/sign-in")
                let answer = try await browser.post(
                    "/dashboard/sign-in",
                    [("_token", await browser.formToken), ("email", "ada@example.com"), ("password", "wrong")],
                    headers: [("X-Forwarded-Host", "billing.test, inner.test"), ("Origin", "https://billing.test")]
                )
                #expect(answer.status == status)
            }
        }
    }

    @Test("Forms from elsewhere, without the session's secret, or with another's change nothing")
    func forgery() async throws {
        try await TestServer.run { server in
            let owner = TestBrowser(server)
            try await owner.becomeOwner(of: server)
            try await owner.open("/dashboard/live/settings/keys")
            let token = await owner.formToken
            #expect(!token.isEmpty)
            let path = "/dashboard/live/settings/keys"
            let fields = [("name", "Forged"), ("scopes", "everything")]
            #expect(try await owner.post(path, fields).status == 403)
            #expect(try await owner.post(path, fields + [("_token", String(token.reversed()))]).status == 403)
            for origin in ["https://evil.example", "null"] {
                let answer = try await owner.post(
                    path,
                    fields + [("_token", token)],
                    headers: [("Origin", origin)]
                )
                #expect(answer.status == 403)
            }
            let crossSite = try await owner.post(
                path,
                fields + [("_token", token)],
                headers: [("Sec-Fetch-Site", "cross-site")]
            )
            #expect(crossSite.status == 403)
            #expect(!(try await owner.open(path).text.contains("Forged")))
            #expect(try await owner.post(path, fields + [("_token", token)]).status == 200)
            #expect(try await owner.open(path).text.contains("Forged"))
        }
    }

    @Test("Every page forbids frames, foreign scripts and being kept")
    func headers() async throws {
        try await TestServer.run { server in
            let owner = TestBrowser(server)
            try await owner.becomeOwner(of: server)
            for path in ["/dashboard/live", "/dashboard/sign-in?x", "/dashboard/live/none", "/dashboard/link/none"] {
                let answer = try await owner.open(path)
                let policy = try #require(answer.header("Content-Security-Policy"))
                #expect(policy.contains("default-src 'none'"))
                #expect(policy.contains("frame-ancestors 'none'"))
                #expect(policy.contains("script-src 'self'"))
                #expect(!policy.contains("unsafe"))
                #expect(answer.header("X-Frame-Options") == "DENY")
                #expect(answer.header("X-Content-Type-Options") == "nosniff")
                #expect(answer.header("Cache-Control") == "no-store")
                #expect(answer.header("Referrer-Policy") == "same-origin")
                #expect(!answer.text.contains("<style") && !answer.text.contains(" style=\""))
                #expect(!answer.text.contains("<script>"))
            }
        }
    }

    @Test("Signing out ends the session")
    func signOut() async throws {
        try await TestServer.run { server in
            let owner = TestBrowser(server)
            try await owner.becomeOwner(of: server)
            let cookie = try #require(await owner.cookies[Self.cookie])
            try await owner.open("/dashboard/live")
            try await owner.submit("/dashboard/sign-out")
            let thief = TestBrowser(server)
            await thief.setCookie(Self.cookie, cookie)
            #expect(try await thief.open("/dashboard/live", following: false).status == 303)
        }
    }

    @Test("A session ends after a week")
    func sessionEnds() async throws {
        try await TestServer.run { server in
            let owner = TestBrowser(server)
            try await owner.becomeOwner(of: server)
            #expect(try await owner.open("/dashboard/live", following: false).status == 200)
            server.clock.advance(seconds: 7 * 86_400)
            #expect(try await owner.open("/dashboard/live", following: false).status == 303)
        }
    }

    @Test("Style sheet and script are kept for ever under names of their content")
    func assets() async throws {
        try await TestServer.run { server in
            let browser = TestBrowser(server)
            let page = try await browser.open("/dashboard/sign-in").text
            let paths = page.split(separator: "\"").filter { $0.hasPrefix("/assets/") }.map(String.init)
            #expect(paths.count == 3)
            for path in paths {
                let answer = try await browser.open(path)
                #expect(answer.status == 200)
                #expect(answer.header("Cache-Control") == "public, max-age=31536000, immutable")
            }
        }
    }
}
