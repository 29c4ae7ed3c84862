/// The grammar of meter codes: `API_CALL`.
package enum MeterCode {
    package static let maximumLength = 100
    /// For error messages.
    package static let rule = "1 to 100 upper-case letters, digits or '_', beginning with a letter or a digit"

    package static func isValid(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "_"), text.utf8.count <= maximumLength else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
        }
    }
}
