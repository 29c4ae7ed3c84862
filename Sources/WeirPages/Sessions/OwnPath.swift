/// Addresses of this server's own pages.
package enum OwnPath {
    /// A path that leads back to a page of this server's, from text that may come from anyone; nil for anything else.
    ///
    /// `under`: What it must begin with: `/dashboard`.
    package static func checked(_ text: String, under root: String) -> String? {
        guard text.utf8.count <= 2_000, text == root || text.hasPrefix(root + "/") || text.hasPrefix(root + "?"),
            !text.hasPrefix("//"),
            text.unicodeScalars.allSatisfy({ scalar in
                // Browsers take a backslash for a slash, and leave out what cannot be seen.
                scalar.isASCII && scalar.value > 0x20 && scalar.value != 0x7F && scalar != "\\"
            }),
            !text.contains("/../"), !text.contains("/./"), !text.hasSuffix("/..")
        else { return nil }
        return text
    }

    /// A segment of a path, or a value of a query, percent-encoded.
    package static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case _:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }

    /// A path with a query; values that are nil or empty are left out.
    package static func with(_ path: String, _ query: [(String, String?)]) -> String {
        let items = query.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "\(encoded(name))=\(encoded($0))" }
        }
        return items.isEmpty ? path : path + "?" + items.joined(separator: "&")
    }

    /// An address in the web that may stand in a link, from text that may come from anyone; nil for `javascript:` and
    /// the like.
    package static func web(_ text: String) -> String? {
        let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
        return isWeb && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F } ? text : nil
    }
}
