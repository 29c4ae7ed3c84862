import Testing
import WeirCore

@Suite("Whose word is taken for where a request came from")
struct TrustedProxiesTests {
    private func proxies(_ text: String) throws -> TrustedProxies { try #require(TrustedProxies(parsing: text)) }

    @Test(
        "Addresses are followed from the last one on, as long as who said it is trusted",
        arguments: [
            ("127.0.0.1", ["203.0.113.7"], "203.0.113.7"),
            ("127.0.0.1", ["198.51.100.1, 203.0.113.7"], "203.0.113.7"),
            ("127.0.0.1", ["198.51.100.1, 203.0.113.7", "10.1.2.3"], "203.0.113.7"),
            ("127.0.0.1", ["203.0.113.7 ,10.1.2.3,\t10.9.9.9"], "203.0.113.7"),
            ("::ffff:127.0.0.1", ["203.0.113.7"], "203.0.113.7"),
            ("fd00::1", ["2001:db8::2"], "2001:db8:0:0:0:0:0:2"),
            // All of them are proxies: the one that is the farthest away.
            ("127.0.0.1", ["10.0.0.1, 10.0.0.2"], "10.0.0.1"),
            ("127.0.0.1", [], "127.0.0.1"),
        ]
    )
    func followed(peer: String, said: [String], client: String) throws {
        #expect(try proxies("127.0.0.1, 10.0.0.0/8,fd00::/8").client(said, peer: peer) == client)
    }

    @Test(
        "Who is not trusted is known by its connection, whatever it claims",
        arguments: ["203.0.113.7", "11.0.0.1", "2001:db8::1", "", "unknown"]
    )
    func notBelieved(peer: String) throws {
        #expect(try proxies("127.0.0.1,10.0.0.0/8").client(["198.51.100.1", "127.0.0.1"], peer: peer) == peer)
        #expect(TrustedProxies.none.client(["198.51.100.1"], peer: peer) == peer)
    }

    @Test("A port, a name or nonsense is no address: the last one that is known stays")
    func nonsense() throws {
        let proxies = try proxies("127.0.0.1,10.0.0.0/8")
        for said in [
            "unknown", "203.0.113.7:443", "", "203.0.113.007", "1.2.3", "[2001:db8::1]", "1.2.3.4.5", "300.1.1.1",
        ] {
            #expect(proxies.client([said], peer: "127.0.0.1") == "127.0.0.1")
            #expect(proxies.client(["203.0.113.9, \(said), 10.0.0.1"], peer: "127.0.0.1") == "10.0.0.1")
        }
    }

    @Test("A header of any length is followed a bounded way")
    func bounded() throws {
        let long = Array(repeating: "10.0.0.1", count: 100_000).joined(separator: ",")
        #expect(try proxies("10.0.0.0/8").client(["203.0.113.7," + long], peer: "10.0.0.2") == "10.0.0.1")
    }

    @Test(arguments: [
        "", ",", "localhost", "10.0.0.0/33", "10.0.0.1/8", "10.0.0.0/", "/8", "10.0.0.0/8/8", "10.0.0.0/-1", "::1/129",
        "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "::12345", "10.0.0.0/8, here",
    ])
    func unreadable(_ text: String) {
        #expect(TrustedProxies(parsing: text) == nil)
    }

    @Test(arguments: [
        ("::1", "0:0:0:0:0:0:0:1"), ("2001:DB8::a:0", "2001:db8:0:0:0:0:a:0"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
        ("::ffff:192.0.2.1", "192.0.2.1"), ("64:ff9b::192.0.2.1", "64:ff9b:0:0:0:0:c000:201"),
        ("::", "0:0:0:0:0:0:0:0"),
        ("192.0.2.1", "192.0.2.1"), ("fe80::", "fe80:0:0:0:0:0:0:0"),
    ])
    func addresses(_ text: String, _ whole: String) throws {
        #expect(try #require(IPAddress(parsing: text)).description == whole)
    }
}
