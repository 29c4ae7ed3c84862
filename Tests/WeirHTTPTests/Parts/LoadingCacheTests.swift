import Synchronization
import Testing

@testable import WeirServices

struct LoadingCacheTests {
    private let gone = Gone()
    private let cache: LoadingCache<Int, String>

    /// Values that were said to be kept no longer, in order; and those that were used elsewhere.
    private final class Gone: Sendable {
        let values = Mutex<[String]>([])
        let used = Mutex<Set<String>>([])
    }

    init() {
        cache = LoadingCache(
            limit: 3,
            whenGone: { [gone] value in gone.values.withLock { $0.append(value) } },
            takeUse: { [gone] value in gone.used.withLock { $0.remove(value) != nil } }
        )
    }

    private func fill(_ keys: ClosedRange<Int>) { for key in keys { cache.keep("\(key)", for: key) } }

    private var kept: [Int] { (0..<100).filter { cache.kept($0) != nil } }

    private var goneValues: [String] { gone.values.withLock { $0 } }

    @Test func whatCameFirstAndWasNotUsedGoesFirst() {
        fill(1...3)
        #expect(cache.kept(1) == "1")
        fill(4...4)
        #expect(kept == [1, 3, 4])
        #expect(goneValues == ["2"])
    }

    @Test func aUseElsewhereSparesAsWell() {
        fill(1...3)
        gone.used.withLock { _ = $0.insert("1") }
        fill(4...5)
        #expect(goneValues == ["2", "3"])
    }

    @Test func whereAllWereUsedTheOldestGoesAndNoMoreIsKeptThanTheLimit() {
        for key in 1...60 {
            cache.keep("\(key)", for: key)
            _ = kept
            #expect(kept.count == min(key, 3))
        }
        #expect(goneValues.count == 57)
        #expect(Set(goneValues).count == 57)
    }

    @Test func whatTakesThePlaceOfAnotherOrIsForgottenIsToldOnce() {
        fill(1...2)
        cache.keep("one", for: 1)
        cache.forget(2)
        cache.forget(2)
        #expect(goneValues == ["1", "2"])
        #expect(cache.kept(1) == "one")
        cache.forgetAll { $0 == 1 }
        #expect(goneValues == ["1", "2", "one"])
        #expect(kept == [])
    }

    @Test("Keys that are forgotten and kept again, many times, go in the order in which they came last")
    func placesOfForgottenKeysAreNoPlaces() {
        for _ in 0..<50 {
            fill(1...3)
            for key in 1...3 { cache.forget(key) }
        }
        gone.values.withLock { $0 = [] }
        fill(2...3)
        fill(1...1)
        fill(4...5)
        #expect(goneValues == ["2", "3"])
    }

    @Test("A look at many keys finds what looks at each of them find, in order, and is as much of a use")
    func manyKeysAreLookedForAtOnce() {
        let cache = LoadingCache<Int, String>(limit: 1000)
        for key in 0..<1000 where key % 3 != 0 { cache.keep("\(key)", for: key) }
        let keys = (0..<1000).map { ($0 * 7) % 1000 }
        var found: [String?] = []
        cache.look(at: keys, warmth: { $0.utf8.count }) { place, value in
            #expect(place == found.count)
            found.append(value)
        }
        #expect(found == keys.map { cache.kept($0) })
        cache.look(at: [], warmth: { _ in 0 }) { _, _ in Issue.record("There is nothing to look for.") }

        fill(1...3)
        self.cache.look(at: [1, 9], warmth: { _ in 0 }) { _, _ in }
        fill(4...4)
        #expect(goneValues == ["2"])
    }

    @Test func aSlowLoadDoesNotOverwriteWhatWasLoadedAnewMeanwhile() async throws {
        let value = try await cache.value(of: 1) { _ in
            // While the store is asked, somebody writes.
            try await self.cache.reload(1) { _ in "new" }
            return "old"
        }
        #expect(value == "old")
        #expect(cache.kept(1) == "new")
        #expect(goneValues == [])
    }

    @Test func whatWasForgottenDuringItsLoadIsNotKept() async throws {
        let value = try await cache.value(of: 1) { _ in
            self.cache.forget(1)
            return "old"
        }
        #expect(value == "old")
        #expect(cache.kept(1) == nil)
    }

    @Test func whatIsLoadedAnewTogetherTakesThePlaceOfAllOfItAndWhatIsNotThereIsForgotten() async throws {
        fill(1...3)
        try await cache.reload([1, 3]) { keys in
            #expect(keys == [1, 3])
            // Nobody reads what is out of date meanwhile.
            #expect(self.kept == [2])
            return [3: "three"]
        }
        #expect(kept == [2, 3])
        #expect(cache.kept(3) == "three")
        #expect(goneValues == ["1", "3"])
    }

    @Test func whatWasLoadedAnewByItselfMeanwhileStandsAboveWhatIsLoadedTogether() async throws {
        try await cache.reload([1, 2]) { _ in
            try await self.cache.reload(1) { _ in "newer" }
            self.cache.forget(2)
            return [1: "older", 2: "older"]
        }
        #expect(cache.kept(1) == "newer")
        #expect(cache.kept(2) == nil)
    }

    @Test func whatCannotBeLoadedTogetherIsForgottenAndLoadedByWhoeverAsksNext() async throws {
        fill(1...2)
        await #expect(throws: CancellationError.self) {
            try await cache.reload([1, 2]) { _ in throw CancellationError() }
        }
        #expect(kept == [])
        #expect(try await cache.value(of: 1) { _ in "again" } == "again")
        #expect(kept == [1])
    }
}
