import Crypto
package import WeirCore
package import WeirPrimitives

/// Signs bodies, so that an endpoint knows who sent them and when.
///
/// `t=1767225600,v1=5257a8…,v1=…`: the instant in seconds, and for each secret the HMAC with SHA-256 of the instant, a dot
/// and the body as it is sent.
package enum WebhookSignature {
    package static let headerName = "Weir-Signature"

    package static func header(body: [UInt8], secrets: [WebhookSecret], at now: Timestamp) -> String {
        let seconds = Rounding.down.divide(Int128(now.milliseconds), by: 1000)
        let signed = Array("\(seconds).".utf8) + body
        let signatures = secrets.map { secret in
            let key = SymmetricKey(data: Array(secret.text.utf8))
            let code = HMAC<SHA256>.authenticationCode(for: signed, using: key)
            return "v1=" + code.map(hexadecimal).joined()
        }
        return (["t=\(seconds)"] + signatures).joined(separator: ",")
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = Array("0123456789abcdef")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}

extension WebhookSecret {
    package static let neededBytes = 40

    /// Makes a secret from random bytes: 200 bits.
    ///
    /// - Precondition: There are at least ``neededBytes``.
    package init(randomBytes bytes: [UInt8]) {
        precondition(bytes.count >= Self.neededBytes, "A secret needs 200 random bits.")
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        let characters = bytes.prefix(Self.neededBytes).map { alphabet[Int($0 & 31)] }
        self.init(text: "whsec_" + String(decoding: characters, as: UTF8.self))
    }
}
