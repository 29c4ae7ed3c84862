import Testing

@testable import WeirServer

/// What `/mcp` makes of a session's id and of a page's origin.
struct AgentSessionTests {
    @Test("The id of a session holds what the program is called, and one that was not given out holds nothing")
    func sessionNames() {
        for name in ["Claude Code 1.0", "x", String(repeating: "y", count: 100)] {
            #expect(SessionName.name(of: SessionName.id(of: name)) == name)
        }
        let wrong = [
            nil, "", "%%%", SessionName.id(of: "a\nb"), SessionName.id(of: String(repeating: "z", count: 101)),
        ]
        for id in wrong { #expect(SessionName.name(of: id) == "unknown") }
    }

    @Test(
        "A page speaks at the public address or at the IP address that was called, and at no name that it gives itself",
        arguments: [
            ("https://billing.example.com", "10.0.0.1:8080", true), ("HTTPS://Billing.Example.com", nil, true),
            ("http://billing.example.com", "billing.example.com", false),
            ("http://127.0.0.1:8080", "127.0.0.1:8080", true), ("http://localhost:8080", "localhost:8080", true),
            ("https://[::1]:8080", "[::1]:8080", true), ("http://127.0.0.1:3000", "127.0.0.1:8080", false),
            // A name that leads here by its owner's doing.
            ("http://evil.example:8080", "evil.example:8080", false),
            ("http://localhost.evil.example", "localhost.evil.example", false),
            ("http://127.0.0.1.evil.example", "127.0.0.1.evil.example", false), ("http://[evil]", "[evil]", false),
            ("null", "127.0.0.1:8080", false), ("", "", false), ("http://", "", false),
            ("http://127.0.0.1:8080", nil, false),
        ]
    )
    func origins(origin: String, host: String?, isAllowed: Bool) {
        #expect(AgentOrigins(publicURL: "https://billing.example.com/weir").allow(origin, host: host) == isAllowed)
        let isOwn = origin.lowercased().hasPrefix("https://billing")
        #expect(AgentOrigins(publicURL: nil).allow(origin, host: host) == (isAllowed && !isOwn))
    }
}
