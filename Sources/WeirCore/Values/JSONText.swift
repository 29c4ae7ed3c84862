/// A JSON document as text, kept for the operator and never read by a rule.
///
/// Whoever makes one writes it canonically (members sorted, numbers in shortest form, no spaces), so that equal documents
/// are equal texts.
package struct JSONText: Sendable, Hashable, CustomStringConvertible {
    package let text: String

    package init(canonical text: String) { self.text = text }

    package static let emptyObject = JSONText(canonical: "{}")

    package var description: String { text }
}
