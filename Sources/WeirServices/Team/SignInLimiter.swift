import Synchronization
import WeirCore
import WeirPrimitives

/// Limits how often somebody may try to sign in: from an address, as a person from an address, and as a person at all.
///
/// Whoever tries as somebody else from elsewhere does not keep that one out: only very many tries from many addresses do,
/// and a link still lets in.
final class SignInLimiter: Sendable {
    private static let perPerson = RateRule(name: "person", limit: 200, periodMilliseconds: 900_000)
    private static let perPair = RateRule(
        name: "person and address",
        limit: 10,
        periodMilliseconds: 900_000
    )
    private static let perAddress = RateRule(name: "address", limit: 60, periodMilliseconds: 900_000)
    /// Who is remembered at most; those who may try as often as ever are forgotten first.
    private static let limit = 20_000

    private let arrivals = Mutex<[String: Int128]>([:])

    /// Counts an attempt.
    ///
    /// - Throws: ``WeirError`` `rateLimited`.
    func admit(person: String, address: String, at now: Timestamp) throws(WeirError) {
        let wait = arrivals.withLock { arrivals -> Int64? in
            if arrivals.count >= Self.limit {
                let instant = Int128(now.milliseconds) * 1_000_000
                arrivals = arrivals.filter { $0.value > instant }
            }
            // Where there is no place left, all who are new share one.
            let isFull = arrivals.count >= Self.limit
            let places = [
                ("a \(address)", Self.perAddress), ("b \(address) \(person)", Self.perPair),
                ("p \(person)", Self.perPerson),
            ]
            for (name, rule) in places {
                let place = isFull && arrivals[name] == nil ? "others" : name
                // What an address is refused does not count for the person.
                if let wait = rule.admit(arrival: &arrivals[place], now: now).waitMilliseconds { return wait }
            }
            return nil
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
