import Synchronization
package import WeirServices
package import WeirStorage

extension IDGenerator {
    /// Ids that a seed repeats, for as long as they are asked for in the same order.
    package static func seeded(_ seed: UInt64) -> IDGenerator {
        let random = SharedRandom(seed: seed)
        return IDGenerator { random.next() }
    }
}

extension SecretSource {
    /// Secrets that a seed repeats.
    package static func seeded(_ seed: UInt64) -> SecretSource {
        let random = SharedRandom(seed: seed)
        return SecretSource { count in (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) } }
    }
}

/// Seeded numbers that several threads draw from.
final class SharedRandom: Sendable {
    private let random: Mutex<SeededGenerator>

    init(seed: UInt64) { random = Mutex(SeededGenerator(seed: seed)) }

    func next() -> UInt128 {
        random.withLock { UInt128($0.next()) << 64 | UInt128($0.next()) }
    }
}
