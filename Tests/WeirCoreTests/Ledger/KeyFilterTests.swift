import Testing
import WeirCore
import WeirPrimitives

@Suite struct KeyFilterTests {
    private static let secret = KeySecret(first: 0x0706_0504_0302_0100, second: 0x0F0E_0D0C_0B0A_0908)

    private static func hash(_ key: String, _ customer: Int = 1) -> UInt64 {
        secret.hash(key, of: CustomerID(rawValue: UInt128(customer)))
    }

    @Test func keysThatWereInsertedAreNeverDenied() {
        var filter = KeyFilter(bytes: 1 << 16)
        let keys = (0..<3_000).map { Self.hash($0 % 10 == 0 ? "e\u{301}\($0)" : "key-\($0)", $0 % 50) }
        for key in keys { filter.insert(key) }
        #expect(keys.allSatisfy { filter.mayContain($0) })
        // Nearly all others are denied.
        let mistaken = (0..<10_000).count { filter.mayContain(Self.hash("other-\($0)")) }
        #expect(mistaken < 300)
    }

    @Test func itGrowsUpToItsBound() {
        var filter = KeyFilter(bytes: 1 << 16)
        let small = filter.bytes
        let keys = (0..<200_000).map { Self.hash("key-\($0)") }
        for key in keys { filter.insert(key) }
        #expect(filter.bytes > small)
        #expect(filter.bytes <= 1 << 16)
        // Far beyond what it was made for it still denies no key.
        #expect(keys.allSatisfy { filter.mayContain($0) })
    }

    @Test func oneMadeForManyKeysDeniesNearlyAllOthers() {
        var filter = KeyFilter(bytes: 1 << 22, expectedKeys: 100_000)
        for index in 0..<100_000 { filter.insert(Self.hash("key-\(index)")) }
        let mistaken = (0..<10_000).count { filter.mayContain(Self.hash("other-\($0)")) }
        #expect(mistaken < 10)
    }

    @Test func oneThatIsFullStillDeniesNearlyAllOthers() {
        var filter = KeyFilter(bytes: 1 << 22, expectedKeys: 100_000)
        for index in 0..<200_000 { filter.insert(Self.hash("key-\(index)")) }
        let mistaken = (0..<50_000).count { filter.mayContain(Self.hash("other-\($0)")) }
        // 0.23% are expected: 113. One word and five bits of it would come to twice as many.
        #expect(mistaken < 160)
    }

    @Test func itIsMadeOfWholeBlocksWhateverItsBound() {
        for (bytes, expected) in [(8_200, 2_051), (8_208, 10), (20_008, 2_051), (50_000, 2_051), (8_216, 100_000)] {
            // Room for 2,051 keys twice is 1,025 words and a half.
            var filter = KeyFilter(bytes: bytes, expectedKeys: expected)
            #expect(filter.bytes % 16 == 0)
            let hashes = (0..<20_000).map { Self.hash("key-\($0)") }
            for hash in hashes { filter.insert(hash) }
            #expect(filter.bytes % 16 == 0)
            #expect(filter.bytes <= bytes)
            #expect(hashes.allSatisfy { filter.mayContain($0) })
        }
    }

    @Test func oneMadeForManyKeysHasRoomForAsManyMore() {
        var filter = KeyFilter(bytes: 1 << 22, expectedKeys: 100_000)
        let made = filter.bytes
        #expect(made == 400_000)
        for index in 0..<200_000 { filter.insert(Self.hash("key-\(index)")) }
        #expect(filter.bytes == made)
        filter.insert(Self.hash("one more"))
        #expect(filter.bytes == made * 3)
        #expect(filter.mayContain(Self.hash("one more")))
    }

    @Test func theLastPartTakesWhatIsLeftOfTheBound() {
        var filter = KeyFilter(bytes: 1_000_000, expectedKeys: 100_000)
        #expect(filter.bytes == 400_000)
        for index in 0..<500_000 { filter.insert(Self.hash("key-\(index)")) }
        #expect(filter.bytes == 1_000_000)
        #expect((0..<500_000).allSatisfy { filter.mayContain(Self.hash("key-\($0)")) })
    }

    @Test func theHashDependsOnKeyCustomerAndSecret() {
        let other = KeySecret(first: 1, second: 2)
        let customer = CustomerID(rawValue: 1)
        let keys = ["", "a", "ab", "abcdefg", "abcdefgh", "abcdefghi", "abcdefgh\u{0}"]
        let hashes =
            keys.map { Self.hash($0) } + keys.map { Self.hash($0, 2) } + keys.map { other.hash($0, of: customer) }
        #expect(Set(hashes).count == hashes.count)
    }
}
