import HTTPTypes
import Testing
import WeirPages
import WeirServices

@Suite("Sessions of pages")
struct SessionTests {
    @Test("A cookie is not to be read by scripts, is kept on the site, and says https when it can")
    func cookie() {
        let plain = SessionCookie(name: "weir", path: "/dashboard", isSecure: false)
        #expect(plain.setting("abc") == "weir=abc; Path=/dashboard; HttpOnly; SameSite=Lax")
        let secure = SessionCookie(name: "weir", path: "/dashboard", isSecure: true)
        #expect(
            secure.setting("abc", seconds: 5)
                == "__Secure-weir=abc; Path=/dashboard; HttpOnly; SameSite=Lax; Secure; Max-Age=5"
        )
        #expect(secure.clearing.hasSuffix("Max-Age=0"))
    }

    @Test("A cookie is read by its whole name, and not at all when there are two")
    func cookieValue() {
        let cookie = SessionCookie(name: "weir", path: "/", isSecure: false)
        func value(_ text: String) -> String? { cookie.value(in: [.cookie: text]) }
        #expect(value("a=b; weir=abc; c=d") == "abc")
        #expect(value("xweir=abc; weirx=1") == nil)
        #expect(value("weir=abc; weir=def") == nil)
    }

    @Test("A form's secret is the session's own")
    func formToken() throws {
        let first = SessionToken(.system)
        let second = SessionToken(.system)
        #expect(first.allows(formToken: first.formToken))
        #expect(!first.allows(formToken: second.formToken))
        #expect(!first.allows(formToken: ""))
        #expect(first.formToken != first.text)
        #expect(SessionToken(first.text) == first)
        #expect(SessionToken(first.text.uppercased()) == nil)
        #expect(SessionToken(first.text + "0") == nil)
    }

    @Test(
        "Only own pages are returned to",
        arguments: [
            "https://evil.example", "//evil.example", "/\\evil.example", "/dashboard\\..", "/dashboardx", "/other",
            "/dashboard/\u{0}", "/dashboard/../v1", "javascript:alert(1)", "/dashboard/a b", "", "/dashboard/ü",
        ]
    )
    func openRedirects(_ path: String) {
        #expect(OwnPath.checked(path, under: "/dashboard") == nil)
    }

    @Test("Own pages are returned to")
    func ownPaths() {
        for path in ["/dashboard", "/dashboard/live/customers?q=a%20b", "/dashboard?x=1"] {
            #expect(OwnPath.checked(path, under: "/dashboard") == path)
        }
    }

    @Test("Parts of addresses are encoded, and only web addresses are linked")
    func addresses() {
        #expect(OwnPath.encoded("a/b ü?") == "a%2Fb%20%C3%BC%3F")
        #expect(OwnPath.with("/p", [("a", "1 2"), ("b", nil), ("c", "")]) == "/p?a=1%202")
        #expect(OwnPath.web("javascript:alert(1)") == nil)
        #expect(OwnPath.web("https://example.com/a") == "https://example.com/a")
    }

    @Test(
        "Where people reach the server is what was configured; the name that a request gives counts without that alone",
        arguments: [
            ("https://billing.test", "billing.test", "https://billing.test", true),
            ("https://billing.test", "10.0.0.7:8080", "https://billing.test/", true),
            ("https://BILLING.test", "x", "https://billing.test:443", true),
            // A name that somebody else can let lead here is no proof of anything.
            ("https://evil.test", "evil.test", "https://billing.test", false),
            ("http://billing.test", "billing.test", "https://billing.test", false),
            // A way in beside the public one.
            ("http://127.0.0.1:8080", "127.0.0.1:8080", "https://billing.test", true),
            ("http://localhost:8080", "localhost:8080", "https://billing.test", true),
            ("http://[::1]:8080", "[::1]:8080", "https://billing.test", true),
            ("http://localhost.evil.test", "localhost.evil.test", "https://billing.test", false),
            // Nobody has said where people reach it.
            ("http://weir.test:8080", "weir.test:8080", nil, true),
            ("https://weir.test", "weir.test", nil, true),
            ("https://evil.test", "weir.test", nil, false),
            ("null", "weir.test", nil, false),
        ] as [(String, String, String?, Bool)]
    )
    func origins(_ origin: String, _ host: String, _ publicURL: String?, _ isOwn: Bool) {
        #expect(RequestOrigin.isOwn(origin, host: host, publicURL: publicURL) == isOwn)
    }
}
