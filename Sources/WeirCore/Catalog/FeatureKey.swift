/// The slug that names a feature: `seo`, `email.send`.
///
/// See ``Slug`` for the grammar.
package struct FeatureKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// The key, or nil when the text is not a slug.
    package init?(_ text: some StringProtocol) {
        guard Slug.isValid(text) else { return nil }
        self.text = String(text)
    }

    package var description: String { text }

    package static func < (left: FeatureKey, right: FeatureKey) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
