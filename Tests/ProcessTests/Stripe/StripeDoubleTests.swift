import Testing
import WeirTesting

/// The double of Stripe, which stands in for it in other tests, is tested itself: by Stripe's own SDK.
struct StripeDoubleTests {
    @Test("The double of Stripe passes its own tests")
    func theDoublePassesItsOwnTests() async throws {
        let result = try await PythonClient.test("Tests/Support/StripeDouble")
        #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
        // A run that found no tests would end well too.
        #expect(result.output.contains(" passed"), "\(result.output)")
    }
}
