extension Duration {
    /// So many milliseconds, rounded down: none of what is negative, and at most those of a hundred years, which every timer
    /// and every sum of instants can take.
    var cappedMilliseconds: Int64 {
        let longest = Duration.seconds(100 * 365 * 86_400)
        let (seconds, attoseconds) = Swift.min(Swift.max(self, .zero), longest).components
        return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
    }
}
