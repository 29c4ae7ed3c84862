/// Names of any script within a sentence.
package enum BidiText {
    /// The text at the beginning of a sentence that is written from left to right: set apart when it is not, so that what
    /// stands behind it stays behind it.
    package static func isolated(_ text: String) -> String {
        text.unicodeScalars.contains(where: isRightToLeft) ? "\u{200E}\u{2068}\(text)\u{2069}" : text
    }

    /// Hebrew, Arabic and their neighbours, and their forms of presentation.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
        case _: false
        }
    }
}
