import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The pricing page, by itself and in frames.
struct PricingTests {
    private static func offer(_ calls: OperatorCalls) async throws {
        try await calls.plan("free", ["name": "Free", "quotas": ["executions": 100]])
        try await calls.plan(
            "pro",
            [
                "name": "Pro", "currency": "USD", "quotas": ["executions": 10_000],
                "rateLimits": ["*": ["limit": 600, "interval": "minute"]],
                "prices": [["key": "base", "model": "flat", "amount": 29]],
            ]
        )
    }

    @Test("It shows the plans of the offer, in its order, for everyone")
    func plans() async throws {
        try await PortalStage.run { server, calls in
            try await Self.offer(calls)
            let page = try await server.anonymous.send("GET", "/pricing")
            #expect(page.status == 200 && page.body.count < 100_000)
            for text in ["Free", "Pro", "$29.00", "per month", "10,000 per month", "600 / minute", "100 per month"] {
                #expect(page.text.contains(text), "\(text)")
            }
            let (free, pro) = (page.text.firstRange(of: ">Free<"), page.text.firstRange(of: ">Pro<"))
            #expect(try #require(free).lowerBound < (try #require(pro)).lowerBound)
            #expect(page.header("X-Frame-Options") == "DENY" && page.header("Set-Cookie") == nil)
            let test = try await server.anonymous.send("GET", "/pricing?workspace=test")
            #expect(test.status == 200 && test.text.contains("No plans yet"))
            #expect(try await server.anonymous.send("GET", "/pricing?workspace=ws_nothing").status == 404)
        }
    }

    @Test("Only the origins of the settings may frame the embedded one, and nobody anything else")
    func frames() async throws {
        try await PortalStage.run { server, calls in
            try await Self.offer(calls)
            let closed = try await server.anonymous.send("GET", "/pricing/embed")
            #expect(closed.header("X-Frame-Options") == "DENY")
            try await calls.settings(["pages": ["embedOrigins": ["https://www.example.com"]]])
            let open = try await server.anonymous.send("GET", "/pricing/embed")
            #expect(open.status == 200 && open.header("X-Frame-Options") == nil)
            let policy = try #require(open.header("Content-Security-Policy"))
            #expect(policy.contains("frame-ancestors https://www.example.com;"))
            #expect(open.text.contains("target=\"_top\""))
            for path in ["/pricing", "/portal/login", "/pay/cancelled"] {
                let page = try await server.anonymous.send("GET", path)
                #expect(page.header("X-Frame-Options") == "DENY", "\(path)")
                #expect(page.header("Content-Security-Policy")?.contains("frame-ancestors 'none'") == true, "\(path)")
            }
        }
    }

    @Test(
        "What a brand may not be is refused",
        arguments: [
            ["accentColor": "#ffff00"], ["accentColor": "blue"], ["logoUrl": "http://a.test/l.png"],
            ["logoUrl": "https://a.test/l.png; script-src *"], ["logoUrl": "javascript:alert(1)"],
            ["embedOrigins": ["https://*"]], ["embedOrigins": ["https://a.test/x"]],
            ["embedOrigins": ["https://a.test 'self'"]], ["stripePublishableKey": "sk_live_x"],
            ["stripePublishableKey": "pk_test_x"],
        ] as [JSONValue]
    )
    func refusedBrands(pages: JSONValue) async throws {
        try await PortalStage.run { _, calls in
            let answer = try await calls.patch("/v1/settings", ["pages": pages])
            #expect(answer.status == 400, "\(pages)")
        }
    }

    @Test("Name, colour and logo are the operator's, on portal, pay and pricing pages")
    func brand() async throws {
        try await PortalStage.run { server, calls in
            try await Self.offer(calls)
            try await calls.settings([
                "pages": [
                    "name": "Umbrella", "accentColor": "#8a1c3c", "logoUrl": "https://cdn.umbrella.test/logo.png",
                ]
            ])
            let page = try await server.anonymous.send("GET", "/pricing")
            #expect(page.text.contains("Umbrella") && page.text.contains("https://cdn.umbrella.test/logo.png"))
            #expect(page.text.contains("/portal/brand/8a1c3c.css"))
            let policy = try #require(page.header("Content-Security-Policy"))
            #expect(policy.contains("img-src 'self' data: https://cdn.umbrella.test;"))
            let css = try await server.anonymous.send("GET", "/portal/brand/8a1c3c.css")
            #expect(css.status == 200 && css.text.contains("--accent:#8a1c3c"))
            #expect(try await server.anonymous.send("GET", "/portal/brand/ffff00.css").status == 404)
            #expect(try await server.anonymous.send("GET", "/portal/brand/x%7D.css").status == 404)
        }
    }
}
