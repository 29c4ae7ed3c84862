/// An address that mail can be sent to or from, with the name of whoever it is.
package struct MailAddress: Sendable, Hashable {
    /// For people; any characters but control characters.
    package var name: String?
    /// `local@domain`, in ASCII.
    package let address: String

    /// Takes an address; nil when it is none that SMTP can carry: one `@`, no spaces or control characters, in ASCII.
    package init?(_ address: String, name: String? = nil) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), (1...255).contains(parts[1].utf8.count),
            address.utf8.allSatisfy(Self.isAllowed), Self.isDomain(parts[1])
        else { return nil }
        self.address = address
        self.name = name.map(MailText.line).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reads `Name <local@domain>` or `local@domain`.
    package init?(parsing text: String) {
        guard let open = text.lastIndex(of: "<"), text.hasSuffix(">") else {
            self.init(text)
            return
        }
        var name = String(text[..<open])
        while name.last == " " { name.removeLast() }
        if name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") { name = String(name.dropFirst().dropLast()) }
        self.init(String(text[text.index(after: open)...].dropLast()), name: name)
    }

    package var domain: String { String(address.split(separator: "@").last ?? "") }

    /// Letters, digits and what local parts may hold without quotes.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case _: "@.!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
                }
        }
    }
}
