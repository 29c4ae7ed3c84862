/// The slug by which operators name a plan: `pro`.
///
/// Unique in a workspace. See ``Slug`` for the grammar.
package struct PlanKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// The key, or nil when the text is not a slug.
    package init?(_ text: some StringProtocol) {
        guard Slug.isValid(text) else { return nil }
        self.text = String(text)
    }

    package var description: String { text }

    package static func < (left: PlanKey, right: PlanKey) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
