/// The grammar that names of features and plans share.
///
/// 1 to 100 ASCII letters, digits, `.`, `_`, `-` and `:`, beginning with a letter or digit. Case counts: names are opaque,
/// and existing clients use `seo`, `email.send`, `queue:100000` and camel case alike.
package enum Slug {
    package static let maximumLength = 100
    /// For error messages.
    package static let rule = "1 to 100 letters, digits, '.', '_', '-' or ':', beginning with a letter or digit"

    package static func isValid(_ text: some StringProtocol) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, isAlphanumeric(first), bytes.count <= maximumLength else { return false }
        return bytes.allSatisfy { isAlphanumeric($0) || isMark($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ":")
    }
}
