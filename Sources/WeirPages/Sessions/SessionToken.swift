package import WeirServices

/// The secret of a session, as its cookie holds it: 160 random bits.
///
/// Only its digest is stored.
package struct SessionToken: Sendable, Hashable {
    package let text: String

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let length = 32

    /// Makes one.
    package init(_ secrets: SecretSource) {
        // One byte a character: 32 divides 256, so every character is equally likely.
        let characters = secrets.bytes(Self.length).map { Self.alphabet[Int($0 & 31)] }
        text = String(decoding: characters, as: UTF8.self)
    }

    /// Reads one; nil for text that can be none.
    package init?(_ text: String) {
        guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
        self.text = text
    }

    /// What is stored.
    package var digest: [UInt8] { Digest.sha256(Array(text.utf8)) }

    /// What every form of the session carries, so that no other site can send one: known to the session's own pages
    /// only, and of no use for anything else.
    package var formToken: String {
        Digest.sha256(Array("weir form\n\(text)".utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Whether a form carries the session's own; takes the same time wherever it differs.
    package func allows(formToken: String) -> Bool {
        ConstantTime.areEqual(Array(formToken.utf8), Array(self.formToken.utf8))
    }
}
