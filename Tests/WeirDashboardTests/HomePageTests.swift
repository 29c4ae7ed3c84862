import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirTesting

@Suite("Who is near a limit, on the home page")
struct HomePageTests {
    @Test("Who has used 80% of a limit stands there though nobody was warned, until more is allowed")
    func near() async throws {
        try await TestServer.run(
            configure: {
                $0.publicURL = "http://weir.example"
                $0.flushIntervalMilliseconds = 10
            }
        ) { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": ["limit": 100, "alertThresholds": []]]])
            let browser = TestBrowser(server)
            try await browser.becomeOwner(of: server)
            /// What the home page says of those who are near.
            func section() async throws -> String {
                let page = try await browser.open(DeskStage.root).text
                let rest = try #require(page.split(separator: "Customers at or near their limit").dropFirst().first)
                return String(try #require(rest.split(separator: "Used now").first))
            }
            #expect(try await section().contains("Nobody is near a limit"))
            let near = try await calls.customer("near", plan: "pro", ["name": "Near Ltd"])
            let far = try await calls.customer("far", plan: "pro", ["name": "Far Ltd"])
            try calls.stage(try await calls.consume(far, "seo", 79))
            try calls.stage(try await calls.consume(near, "seo", 80))
            // It is seen once the entry has left the log.
            var looks = 0
            while try await !section().contains("Near Ltd"), looks < 5_000 { looks += 1 }
            let seen = try await section()
            #expect(seen.contains("Near Ltd") && !seen.contains("Far Ltd"), "\(seen)")
            let all = try await browser.open(DeskStage.root + "/customers/near-limits").text
            #expect(all.contains("Near Ltd") && all.contains("80%") && !all.contains("Far Ltd"), "\(all)")
            try calls.stage(try await calls.put("/v1/users/\(near)/quotas/seo", ["limit": 1000]))
            #expect(try await section().contains("Nobody is near a limit"))
        }
    }
}
