import Crypto
public import Foundation
import WeirAPI

extension Weir {
    /// Checks who sent a webhook and how long ago, and reads it.
    ///
    /// Keep the highest version that was seen of each ``WebhookEvent/subject``, and drop what is lower. The same event may
    /// come twice.
    ///
    /// - Parameters:
    ///   - body: The body as it came, before anything parsed it.
    ///   - header: The value of `Weir-Signature`.
    ///   - secrets: The endpoint's secret; while it is being replaced, both. Empty ones are passed over, as anybody could sign
    ///     with them.
    ///   - toleranceSeconds: How old it may be, or how far ahead.
    ///   - now: The present.
    /// - Returns: The event that it tells of.
    /// - Throws: A ``Failure`` with the code `webhook_not_genuine`.
    public static func verifyWebhook(
        _ body: some DataProtocol,
        _ header: String?,
        _ secrets: [String],
        toleranceSeconds: Int = 300,
        now: Date = Date()
    ) throws(Failure) -> WebhookEvent {
        let (instant, signatures) = try Self.signature(header ?? "")
        let age = Int(now.timeIntervalSince1970.rounded(.down)) - instant
        guard abs(age) <= toleranceSeconds else {
            let message = "The webhook is too old, or comes from the future."
            throw Failure(code: notGenuine, message: message, hint: "Is the clock of this machine right?")
        }
        let secrets = secrets.filter { !$0.isEmpty }
        guard !secrets.isEmpty else {
            let message = "There is no secret to verify the webhook with."
            throw Failure(code: notGenuine, message: message, hint: "Give the endpoint's secret; it is empty.")
        }
        let signed = Array("\(instant).".utf8) + Array(body)
        var isGenuine = false
        for secret in secrets {
            let key = SymmetricKey(data: Array(secret.utf8))
            // All are tried, and each in constant time, so that nothing can be learnt from how long it takes.
            for signature in signatures
            where HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: signed, using: key) {
                isGenuine = true
            }
        }
        guard isGenuine else {
            let message = "The webhook's signature is not of this secret."
            throw Failure(code: notGenuine, message: message, hint: "Verify the body as it came, before it is parsed.")
        }
        guard let value = try? JSONParser.parse(Array(body)), WebhookEvent.shape.missing(in: JSON(value)) == nil else {
            throw Failure(code: notGenuine, message: "The webhook's body is no event.", hint: nil)
        }
        return WebhookEvent(json: JSON(value))
    }

    private static let notGenuine = "webhook_not_genuine"

    /// The instant and the signatures of a header.
    private static func signature(_ header: String) throws(Failure) -> (instant: Int, signatures: [[UInt8]]) {
        var instant: Int?
        var signatures: [[UInt8]] = []
        for part in header.split(separator: ",") {
            let sides = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let value = sides[1]
            if sides[0] == "t", value.utf8.count <= 12, value.utf8.allSatisfy({ (48...57).contains($0) }) {
                instant = Int(value)
            }
            if sides[0] == "v1", let signature = bytes(ofHexadecimal: value) { signatures.append(signature) }
        }
        guard let instant, !signatures.isEmpty else {
            let message = "The header Weir-Signature is missing or has another form."
            throw Failure(code: notGenuine, message: message, hint: "Pass its value as it came.")
        }
        return (instant, signatures)
    }

    /// The 32 bytes that 64 hexadecimal digits in small letters stand for.
    private static func bytes(ofHexadecimal text: Substring) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count == 64, digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        let values = digits.map { $0 < 58 ? $0 - 48 : $0 - 87 }
        return stride(from: 0, to: 64, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
}
