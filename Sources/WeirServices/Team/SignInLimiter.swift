import Synchronization
import WeirCore
import WeirPrimitives

/// Limits how often somebody may try to sign in, for each person and for each address.
final class SignInLimiter: Sendable {
    private static let perPerson = RateRule(name: "person", limit: 10, periodMilliseconds: 900_000)
    private static let perAddress = RateRule(name: "address", limit: 60, periodMilliseconds: 900_000)
    /// Who is remembered at most; those who may try as often as ever are forgotten first.
    private static let limit = 20_000

    private let arrivals = Mutex<[String: Int128]>([:])

    /// Counts an attempt.
    ///
    /// - Throws: ``WeirError`` `rateLimited`.
    func admit(person: String, address: String, at now: Timestamp) throws(WeirError) {
        let wait = arrivals.withLock { arrivals in
            if arrivals.count >= Self.limit {
                let instant = Int128(now.milliseconds) * 1_000_000
                arrivals = arrivals.filter { $0.value > instant }
            }
            // Where there is no place left, all who are new share one.
            let isFull = arrivals.count >= Self.limit
            let places = [("p \(person)", Self.perPerson), ("a \(address)", Self.perAddress)]
            var longest: Int64?
            for (name, rule) in places {
                let place = isFull && arrivals[name] == nil ? "others" : name
                let wait = rule.admit(arrival: &arrivals[place], now: now).waitMilliseconds
                longest = [longest, wait].compactMap(\.self).max()
            }
            return longest
        }
        guard let wait else { return }
        let seconds = max(1, Int((wait + 999) / 1000))
        throw WeirError(
            .rateLimited,
            "Too many attempts to sign in. Try again in \(max(1, (seconds + 59) / 60)) minutes.",
            retryAfterSeconds: seconds
        )
    }
}
