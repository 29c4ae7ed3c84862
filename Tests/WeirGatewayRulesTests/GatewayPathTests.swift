import Testing
import WeirGatewayRules

/// One form of every path, and no path that could be read in two ways.
struct GatewayPathTests {
    @Test(
        "a path is brought into its normal form",
        arguments: [
            ("/", "/"), ("/a", "/a"), ("/a/", "/a/"), ("/a/b", "/a/b"),
            ("//a///b//", "/a/b/"), ("/a/./b", "/a/b"), ("/a/../b", "/b"), ("/a/b/..", "/a/"), ("/a/.", "/a/"),
            ("/./", "/"), ("/a/b/../../", "/"),
            ("/%61%2d%7E", "/a-~"), ("/a%20b", "/a%20b"), ("/%c3%a9", "/%C3%A9"), ("/a%3ab", "/a%3Ab"),
            ("/%2e/a", "/a"), ("/a/%2e%2e/b", "/b"), ("/a/.%2E/b", "/b"), ("/a%3bv=1/b", "/a%3Bv=1/b"),
            ("/a...b/..c", "/a...b/..c"), ("/100%25", "/100%25"), ("/a%25/b", "/a%25/b"), ("/%25g1", "/%25g1"),
        ]
    )
    func isNormalized(_ text: String, _ normal: String) throws {
        let path = try GatewayPath(text)
        #expect(path.description == normal)
        #expect(try GatewayPath(normal) == path, "The normal form is its own normal form.")
    }

    @Test(
        "what could be read in two ways is refused",
        arguments: [
            ("", TargetFault.unknownForm), ("a", .unknownForm),
            ("/..", .aboveRoot), ("/a/../..", .aboveRoot), ("/%2e%2e/a", .aboveRoot), ("/./..", .aboveRoot),
            ("/a%2fb", .escapedSeparator), ("/a%2Fb", .escapedSeparator), ("/a%5cb", .escapedSeparator),
            ("/..%2f..%2fetc", .escapedSeparator), ("/a%00", .escapedSeparator), ("/a%0d%0a", .escapedSeparator),
            ("/a%7f", .escapedSeparator),
            ("/%252e%252e/a", .doubleEscape), ("/a%252fb", .doubleEscape), ("/%25%32%66", .doubleEscape),
            ("/a%2525ff", .doubleEscape),
            ("/a%", .brokenEscape), ("/a%2", .brokenEscape), ("/a%zz", .brokenEscape), ("/%u0041", .brokenEscape),
            ("/a\\b", .strayByte), ("/a b", .strayByte), ("/a\u{7F}", .strayByte), ("/é", .strayByte),
            ("/a#b", .strayByte),
            ("/..;/a", .parameters), ("/a/..;x=1/b", .parameters), ("/.;/a", .parameters), ("/%2e%2e;/a", .parameters),
            ("/a;v=1/b", .parameters), ("/a;", .parameters), ("/;/a", .parameters), ("/%2e%2e%3b/a", .parameters),
            ("/.%3B/a", .parameters),
        ]
    )
    func isRefused(_ text: String, _ fault: TargetFault) {
        #expect(throws: fault) { try GatewayPath(text) }
    }

    @Test("a segment is written out for values, and text that is no UTF-8 stays as it is")
    func segmentsAreDecoded() {
        #expect(GatewayPath.decoded("gpt-4%20turbo") == "gpt-4 turbo")
        #expect(GatewayPath.decoded("%C3%A9") == "é")
        #expect(GatewayPath.decoded("%FF") == "%FF")
        #expect(GatewayPath.decoded("plain") == "plain")
    }

    @Test("a random path never leaves its root and never changes again")
    func randomPathsAreStable() throws {
        let parts = ["a", "..", ".", "", "%2e", "%2E%2e", "b%3bc", "..%41", "%41", "x.y", "...", "%25", "%20"]
        var state: UInt64 = 7
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += "/" + parts[Int((state >> 33) % UInt64(parts.count))]
            }
            guard let path = try? GatewayPath(text) else { continue }
            #expect(!path.segments.contains { $0 == "." || $0 == ".." || $0.isEmpty || $0.contains("/") })
            #expect(try GatewayPath(path.description).description == path.description)
        }
    }
}

/// The target of a request.
struct RequestTargetTests {
    @Test("a target has a path and a query, which stays as it came")
    func hasPathAndQuery() throws {
        let target = try RequestTarget("/a//b?x=%2F..&y=//")
        #expect(target.path.description == "/a/b")
        #expect(target.query == "x=%2F..&y=//")
        #expect(try RequestTarget("/a?").query == "")
        #expect(try RequestTarget("/a").query == nil)
        #expect(try RequestTarget("/a?b?c").query == "b?c")
    }

    @Test("a target in absolute form names its host")
    func absoluteForm() throws {
        let target = try RequestTarget("http://api.example.com:81/a?b")
        #expect(target.authority == "api.example.com:81")
        #expect(target.path.description == "/a")
        #expect(try RequestTarget("HTTP://h").path.description == "/")
        #expect(throws: TargetFault.unknownForm) { try RequestTarget("http:///a") }
        #expect(throws: TargetFault.unknownForm) { try RequestTarget("http://user@h/a") }
        #expect(throws: TargetFault.unknownForm) { try RequestTarget("https://h/a") }
        #expect(throws: TargetFault.unknownForm) { try RequestTarget("*") }
        #expect(throws: TargetFault.unknownForm) { try RequestTarget("h:443") }
    }

    @Test("a target that is too long or has stray bytes is refused")
    func strayTargets() {
        #expect(throws: TargetFault.tooLong) { try RequestTarget("/" + String(repeating: "a", count: 8 * 1024)) }
        #expect(throws: TargetFault.strayByte) { try RequestTarget("/a?b c") }
        #expect(throws: TargetFault.strayByte) { try RequestTarget("/a?b#c") }
        #expect(throws: TargetFault.strayByte) { try RequestTarget("/a?\u{1}") }
        #expect(throws: TargetFault.strayByte) { try RequestTarget("/a?b\\c") }
    }

    @Test("a host has no port, no capital letters and no dot at its end")
    func hosts() {
        #expect(HostName.host(ofAuthority: "API.Example.com:8080") == "api.example.com")
        #expect(HostName.host(ofAuthority: "api.example.com.") == "api.example.com")
        #expect(HostName.host(ofAuthority: "[::1]:80") == "[::1]")
        #expect(!HostName.isAuthority("a b"))
        #expect(!HostName.isAuthority("a/b"))
        #expect(!HostName.isAuthority("a@b"))
        #expect(!HostName.isAuthority(""))
    }

    @Test("a pattern is for one host, or for all below a name")
    func patterns() throws {
        let one = try #require(HostPattern("API.example.com"))
        #expect(one.matches("api.example.com"))
        #expect(!one.matches("x.api.example.com"))
        let all = try #require(HostPattern("*.example.com"))
        #expect(all.matches("a.example.com"))
        #expect(all.matches("a.b.example.com"))
        #expect(!all.matches("example.com"))
        #expect(!all.matches("badexample.com"))
        #expect(HostPattern("a.*.com") == nil)
        #expect(HostPattern("a:80") == nil)
    }
}
