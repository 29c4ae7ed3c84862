import Testing
import WeirCore
import WeirServer
import WeirServices

/// The variables about Stripe.
struct StripeSettingsTests {
    private func read(_ environment: [String: String]) throws -> ServerConfiguration {
        try ServerConfiguration(flags: [:], environment: environment)
    }

    private func complaints(_ environment: [String: String]) -> String {
        do {
            _ = try read(environment)
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test("A key says which workspace the pair is for; secrets may be several")
    func pairsAreRead() throws {
        #expect(try read([:]).stripe.isEmpty)
        #expect(try read(["STRIPE_SECRET_KEY": "", "STRIPE_OTHER": "x"]).stripe.isEmpty)
        let one = try read(["STRIPE_SECRET_KEY": "sk_test_a", "STRIPE_WEBHOOK_SECRET": "whsec_one, whsec_two"]).stripe
        #expect(
            one.map(\.key.mode) == [.test] && one[0].webhookSecrets.map(\.secret.text) == ["whsec_one", "whsec_two"]
        )
        let both = try read([
            "STRIPE_SECRET_KEY": "rk_live_a", "STRIPE_TEST_SECRET_KEY": "sk_test_b",
            "STRIPE_TEST_WEBHOOK_SECRET": "whsec_three", "STRIPE_API_BASE": "http://127.0.0.1:1",
        ])
        #expect(both.stripe.map(\.key.mode) == [.live, .test] && both.stripeAPIBase == "http://127.0.0.1:1")
    }

    @Test(
        "Case 38: an empty webhook secret stops the start, and is not taken for none",
        arguments: [
            "", " ", ",", "whsec_one,", "whsec_one,,whsec_two", "short",
        ]
    )
    func case38BlankSecretStopsTheStart(_ secret: String) {
        let text = complaints(["STRIPE_SECRET_KEY": "sk_test_a", "STRIPE_WEBHOOK_SECRET": secret])
        #expect(text.contains("STRIPE_WEBHOOK_SECRET"), "\(text)")
        #expect(secret.count < 6 || !text.contains(secret))
    }

    @Test(
        "What does not go together is named, without any value",
        arguments: [
            (["STRIPE_SECRET_KEY": "pk_live_hidden"], "STRIPE_SECRET_KEY must be"),
            (["STRIPE_WEBHOOK_SECRET": "whsec_hidden"], "needs STRIPE_SECRET_KEY"),
            (["STRIPE_TEST_SECRET_KEY": "sk_live_hidden"], "STRIPE_TEST_SECRET_KEY must be"),
            (["STRIPE_SECRET_KEY": "sk_test_hidden", "STRIPE_TEST_SECRET_KEY": "sk_test_b"], "are both test keys"),
            (["STRIPE_API_BASE": "https://x/"], "STRIPE_API_BASE must be"),
            (["STRIPE_API_BASE": "stripe.com"], "STRIPE_API_BASE must be"),
        ]
    )
    func contradictionsAreNamed(_ environment: [String: String], _ part: String) {
        let text = complaints(environment)
        #expect(text.contains(part) && !text.contains("hidden"), "\(text)")
    }
}
