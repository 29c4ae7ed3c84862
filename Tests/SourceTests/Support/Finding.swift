/// A place that breaks a rule, with what to do instead.
struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// Relative to the package's root.
    var path: String
    /// Counted from 1; nil when the whole file is meant.
    var line: Int?
    var message: String

    var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + message }
}

extension [Finding] {
    /// One finding a line, for the message of a failed expectation.
    var report: String { "\n" + map { "  \($0)" }.joined(separator: "\n") }
}
