import Testing
import WeirCore

struct SlugTests {
    @Test(arguments: [
        "seo", "email.send", "search.web", "a", "9lives", "queue:100000", "agentExecutions", "x_y-z",
        String(repeating: "a", count: 100),
    ])
    func validSlugs(text: String) {
        #expect(FeatureKey(text)?.description == text)
        #expect(PlanKey(text)?.description == text)
    }

    @Test(arguments: [
        "", " ", ".seo", "-seo", "_a", ":a", "a b", "a/b", "a*", "*", "é", "a\n", "a\"",
        String(repeating: "a", count: 101),
    ])
    func invalidSlugs(text: String) {
        #expect(FeatureKey(text) == nil)
        #expect(PlanKey(text) == nil)
    }

    @Test func caseCounts() throws {
        #expect(try #require(FeatureKey("Seo")) != (try #require(FeatureKey("seo"))))
        #expect(try #require(FeatureKey("a")) < (try #require(FeatureKey("b"))))
    }

    @Test func rateLimitScopesAreASlugOrAStar() throws {
        #expect(RateLimitScope("*") == .everything)
        #expect(RateLimitScope("seo") == .feature(try #require(FeatureKey("seo"))))
        #expect(RateLimitScope("a b") == nil)
        #expect(RateLimitScope("*")?.description == "*")
        #expect(RateLimitScope("seo")?.description == "seo")
    }
}
