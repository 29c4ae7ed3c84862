import Testing
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Signatures that Stripe's own SDK has made.
struct SignatureVectorTests {
    private let body: [UInt8]
    private let vectors: JSONObject

    init() throws {
        vectors = try #require(try StripeVectors.json("signature-vectors.json").objectValue)
        body = Array((vectors["payload"]?.stringValue ?? "").utf8)
    }

    private func isSigned(_ header: String, _ secret: String, body: [UInt8]? = nil) throws -> Bool {
        let signature = try StripeSignature(header: vectors[header]?.stringValue)
        let secret = try #require(StripeWebhookSecret(vectors[secret]?.stringValue ?? ""))
        return StripeWebhookService.isSigned(body ?? self.body, signature, with: secret)
    }

    @Test func signatureOfTheSDKIsAccepted() throws {
        #expect(try isSigned("header", "secret"))
        #expect(try !isSigned("header", "old_secret"))
        #expect(try !isSigned("header", "secret", body: body + [0x20]))
        #expect(
            try StripeSignature(header: vectors["header"]?.stringValue).timestamp.milliseconds == 1_700_000_000_000
        )
    }

    @Test func eachOfTwoSecretsIsAccepted() throws {
        #expect(try isSigned("header_two_secrets", "secret"))
        #expect(try isSigned("header_two_secrets", "old_secret"))
    }

    @Test func otherSchemesDoNotCount() throws {
        #expect(throws: StripeSignature.Flaw.wrongSignature) {
            try StripeSignature(header: vectors["header_v0_ignored"]?.stringValue)
        }
    }
}
