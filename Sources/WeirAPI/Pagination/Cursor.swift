/// The opaque text that says where a list goes on.
///
/// It holds the name of the list and the position behind the last element, so that a cursor of one list is not taken
/// for one of another. It is no secret and no right: whoever follows it still needs access to the list.
package enum Cursor {
    private static let version: UInt8 = 1
    /// Longer texts are refused before they are looked at.
    package static let maximumLength = 512

    /// The text of a position in a list.
    ///
    /// - Precondition: The name is at most 255 bytes long.
    package static func text(list: String, position: [UInt8]) -> String {
        let name = Array(list.utf8)
        precondition(name.count <= 255, "The name of a list fits a cursor.")
        return Base64URL.encode([version, UInt8(name.count)] + name + position)
    }

    /// The position that a text holds; nil when the text is not a cursor of this list.
    package static func position(in text: String, list: String) -> [UInt8]? {
        let name = Array(list.utf8)
        guard text.utf8.count <= maximumLength, let bytes = Base64URL.decode(text), bytes.count >= 2 + name.count,
            bytes[0] == version, Int(bytes[1]) == name.count, bytes[2...].starts(with: name)
        else { return nil }
        return Array(bytes[(2 + name.count)...])
    }
}
