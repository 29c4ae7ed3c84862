import Crypto
package import WeirCore

/// The secret text of an API key: `wr_live_` or `wr_test_` and what cannot be guessed.
///
/// It is shown once and never stored; only its digest is. The secret has at least 100 random bits, so a plain digest
/// cannot be searched, and no slow hash is needed.
package struct SecretKey: Sendable, Hashable {
    package let text: String
    package let mode: WorkspaceMode

    /// Characters behind the prefix of a key that Weir makes: 160 bits.
    private static let madeLength = 32
    /// What is accepted from an operator who brings a key along.
    private static let acceptedLengths = 24...128

    /// Makes a key from random bytes.
    ///
    /// - Precondition: There are at least ``neededBytes`` bytes.
    package init(mode: WorkspaceMode, randomBytes bytes: [UInt8]) {
        precondition(bytes.count >= Self.neededBytes, "A key needs 160 random bits.")
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        // One byte a character: 32 divides 256, so every character is equally likely.
        let characters = bytes.prefix(Self.madeLength).map { alphabet[Int($0 & 31)] }
        text = mode.keyPrefix + String(decoding: characters, as: UTF8.self)
        self.mode = mode
    }

    package static let neededBytes = madeLength

    /// Reads a key; nil when it has another form.
    package init?(_ text: String) {
        let mode = WorkspaceMode.allCases.first { text.hasPrefix($0.keyPrefix) }
        guard let mode else { return nil }
        let secret = text.utf8.dropFirst(mode.keyPrefix.utf8.count)
        guard Self.acceptedLengths.contains(secret.count), secret.allSatisfy(Self.isAllowed) else { return nil }
        self.text = text
        self.mode = mode
    }

    package static let rule = "begins with wr_live_ or wr_test_, followed by 24 to 128 letters, digits, '_' or '-'"

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")
    }

    /// What is stored: the SHA-256 digest of the whole text.
    package var hash: [UInt8] { Digest.sha256(Array(text.utf8)) }

    package var lastFour: String { String(text.suffix(4)) }
}

/// Where random bytes for secrets come from.
package struct SecretSource: Sendable {
    package let bytes: @Sendable (_ count: Int) -> [UInt8]

    package init(bytes: @escaping @Sendable (Int) -> [UInt8]) { self.bytes = bytes }

    /// The operating system's generator.
    package static let system = SecretSource { count in
        SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
    }
}

/// Compares secrets in a time that does not depend on where they differ.
package enum ConstantTime {
    package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
