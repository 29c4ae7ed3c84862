/// Text that equals only the same bytes.
///
/// Swift takes two texts for equal that look alike (é as one scalar, or as e with an accent behind it), while a store
/// compares bytes. Idempotency keys and group values are looked up in both, so they compare as bytes in memory too.
package struct ExactText: Sendable, Hashable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        // Ends the text, so that two in a row hash unlike the same bytes cut elsewhere.
        hasher.combine(0xFF as UInt8)
    }
}
