/// A question to a counter with a limit, and what came of it.
package struct CounterOperation: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        /// What the counter had come to with it, where that was said.
        case admitted(value: Int64?)
        case refused
        /// It was not answered: it may have been admitted at any time since it was asked, or never.
        case unknown
    }

    /// When it was asked first and when it was answered, by one clock that never goes back; in whatever unit.
    package var asked: Int64
    package var answered: Int64
    /// Greater than zero.
    package var amount: Int64
    package var outcome: Outcome

    package init(asked: Int64, answered: Int64, amount: Int64 = 1, _ outcome: Outcome) {
        self.asked = asked
        self.answered = answered
        self.amount = amount
        self.outcome = outcome
    }
}
