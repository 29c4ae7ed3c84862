package import WeirCore

/// How the amount of one invoice line came about, for the usage statement.
package struct LineWorking: Sendable, Hashable {
    /// nil for what does not follow from usage.
    package var rating: RatingExplanation?
    /// The part of the period that is charged; nil for all of it.
    package var share: ExactFraction?
    package var events: Events?

    /// The events that were counted.
    package struct Events: Sendable, Hashable {
        package var count: Int
        /// SHA-256 in hexadecimal digits.
        package var digest: String

        package init(count: Int, digest: String) {
            self.count = count
            self.digest = digest
        }
    }

    package init(rating: RatingExplanation? = nil, share: ExactFraction? = nil, events: Events? = nil) {
        self.rating = rating
        self.share = share
        self.events = events
    }
}
