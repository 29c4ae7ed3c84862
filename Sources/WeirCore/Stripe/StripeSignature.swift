package import WeirPrimitives

/// The header `Stripe-Signature`: when a delivery was signed, and with what outcome.
///
/// `t=<seconds>,v1=<hex>[,v1=<hex>][,v0=…]`; other schemes than `v1` are passed over.
package struct StripeSignature: Sendable, Hashable {
    /// Seconds since 1970, as text: it is part of what is signed.
    package var timestampText: String
    package var timestamp: Timestamp
    /// The 32 bytes of each `v1`.
    package var signatures: [[UInt8]]

    /// How far the time of signing may lie from the present, in seconds, both ways.
    package static let toleranceSeconds: Int64 = 300
    /// Longer headers are refused before they are looked at.
    package static let maximumHeaderBytes = 4_096
    private static let maximumSignatures = 16

    /// Why a delivery is refused.
    package enum Flaw: String, Error, Sendable, CaseIterable {
        case missingHeader = "signature_missing"
        case malformedHeader = "signature_malformed"
        case tooOld = "signature_too_old"
        case tooNew = "signature_too_new"
        case wrongSignature = "signature_mismatch"
    }

    /// Reads the header; strict, since nobody but Stripe writes it.
    package init(header: String?) throws(Flaw) {
        guard let header, !header.isEmpty else { throw .missingHeader }
        guard header.utf8.count <= Self.maximumHeaderBytes else { throw .malformedHeader }
        var timestampText: String?
        var signatures: [[UInt8]] = []
        for part in header.split(separator: ",", omittingEmptySubsequences: false) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { throw .malformedHeader }
            switch pair[0] {
            case "t":
                guard timestampText == nil else { throw .malformedHeader }
                timestampText = String(pair[1])
            case "v1":
                // One that is no digest can match nothing.
                if let bytes = Self.bytes(ofHex: pair[1].utf8), signatures.count < Self.maximumSignatures {
                    signatures.append(bytes)
                }
            case _: continue
            }
        }
        guard let timestampText, (1...12).contains(timestampText.utf8.count),
            timestampText.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int64(timestampText)
        else { throw .malformedHeader }
        guard !signatures.isEmpty else { throw .wrongSignature }
        self.timestampText = timestampText
        timestamp = Timestamp(milliseconds: seconds * 1000)
        self.signatures = signatures
    }

    /// Checks that the delivery was signed lately.
    package func checkTime(now: Timestamp) throws(Flaw) {
        let age = now.milliseconds(since: timestamp)
        if age > Self.toleranceSeconds * 1000 { throw .tooOld }
        if age < -Self.toleranceSeconds * 1000 { throw .tooNew }
    }

    /// What is signed before the body: the time and a point.
    package var signedPrefix: [UInt8] { Array("\(timestampText).".utf8) }

    /// The 32 bytes of 64 lower-case hexadecimal digits; nil for any other text.
    private static func bytes(ofHex text: Substring.UTF8View) -> [UInt8]? {
        guard text.count == 64 else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text {
            let digit: UInt8
            switch character {
            case 0x30...0x39: digit = character - 0x30
            case 0x61...0x66: digit = character - 0x61 + 10
            case _: return nil
            }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes
    }
}
