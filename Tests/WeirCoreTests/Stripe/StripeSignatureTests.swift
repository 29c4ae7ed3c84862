import Testing
import WeirCore
import WeirPrimitives

/// The header of a delivery, as far as text and time tell.
struct StripeSignatureTests {
    private static let digest = String(repeating: "ab", count: 32)
    private static let signedAt = Timestamp(milliseconds: 1_700_000_000_000)

    private func flaw(_ header: String?) -> StripeSignature.Flaw? {
        do throws(StripeSignature.Flaw) {
            _ = try StripeSignature(header: header)
            return nil
        } catch {
            return error
        }
    }

    @Test func readsTimeAndEverySignatureOfTheScheme() throws {
        let header = "t=1700000000,v1=\(Self.digest),v0=00,v1=\(String(repeating: "0c", count: 32))"
        let signature = try StripeSignature(header: header)
        #expect(signature.timestamp == Self.signedAt)
        #expect(signature.signatures == [Array(repeating: 0xAB, count: 32), Array(repeating: 0x0C, count: 32)])
        #expect(signature.signedPrefix == Array("1700000000.".utf8))
    }

    @Test(
        "A header that is not Stripe's is refused",
        arguments: [
            (nil, StripeSignature.Flaw.missingHeader), ("", .missingHeader), ("hello", .malformedHeader),
            ("t=abc,v1=\(digest)", .malformedHeader), ("t=,v1=\(digest)", .malformedHeader),
            ("v1=\(digest)", .malformedHeader), ("t=-1,v1=\(digest)", .malformedHeader),
            ("t=1,t=2,v1=\(digest)", .malformedHeader), ("t=9999999999999,v1=\(digest)", .malformedHeader),
            ("t=1700000000", .wrongSignature), ("t=1700000000,v0=\(digest)", .wrongSignature),
            ("t=1700000000,v1=\(digest.uppercased())", .wrongSignature),
            ("t=1700000000,v1=\(digest.dropLast())", .wrongSignature), ("t=1700000000, v1=\(digest)", .wrongSignature),
            ("t=1700000000,v1=", .wrongSignature),
        ]
    )
    func otherHeadersAreRefused(_ header: String?, _ expected: StripeSignature.Flaw) {
        #expect(flaw(header) == expected)
    }

    @Test(
        "It must be signed within 300 seconds, both ways",
        arguments: [
            (0, true), (300, true), (301, false), (-300, true), (-301, false), (1_000_000, false),
        ]
    )
    func toleranceIsBothWays(_ age: Int64, _ isAccepted: Bool) throws {
        let signature = try StripeSignature(header: "t=1700000000,v1=\(Self.digest)")
        var found: StripeSignature.Flaw?
        do throws(StripeSignature.Flaw) {
            try signature.checkTime(now: Self.signedAt.adding(seconds: age))
        } catch {
            found = error
        }
        #expect(found == (isAccepted ? nil : age > 0 ? .tooOld : .tooNew))
    }

    @Test("Every type that an endpoint is subscribed to has a topic")
    func subscribedTypesHaveATopic() {
        for type in StripeTopic.eventTypes { #expect(StripeTopic(eventType: type) != .other, "\(type)") }
        #expect(Set(StripeTopic.eventTypes).count == StripeTopic.eventTypes.count)
        for type in ["product.created", "customer.tax_id.created", "x", ""] {
            #expect(StripeTopic(eventType: type) == .other)
        }
        #expect(StripeTopic(eventType: "customer.subscription.some_new_thing") == .subscription)
    }
}
