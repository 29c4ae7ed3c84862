import Testing
import WeirPrimitives
import WeirTesting

struct Base32Tests {
    @Test(
        "Known texts",
        arguments: [
            (0, "00000000000000000000000000"), (1, "00000000000000000000000001"), (31, "0000000000000000000000000z"),
            (32, "00000000000000000000000010"), (UInt128.max, "7zzzzzzzzzzzzzzzzzzzzzzzzz"),
            (UInt128(1) << 127, "40000000000000000000000000"),
        ] as [(UInt128, String)]
    )
    func encodes(value: UInt128, text: String) {
        #expect(Base32.encode(value) == text)
        #expect(Base32.decode(Array(text.utf8)) == value)
    }

    @Test(
        "Letters outside the alphabet, wrong lengths and values beyond 128 bits are refused",
        arguments: [
            "", "0", "0000000000000000000000000", "000000000000000000000000000", "80000000000000000000000000",
            "0000000000000000000000000i", "0000000000000000000000000l", "0000000000000000000000000o",
            "0000000000000000000000000u", "0000000000000000000000000A", "0000000000000000000000000-",
            "zzzzzzzzzzzzzzzzzzzzzzzzzz",
        ]
    )
    func refuses(text: String) {
        #expect(Base32.decode(Array(text.utf8)) == nil)
    }

    @Test func textSortsLikeTheNumber() {
        var generator = SeededGenerator(seed: 51)
        let values = (0..<500).map { _ in UInt128(generator.next()) << 64 | UInt128(generator.next()) }
        #expect(values.sorted().map(Base32.encode) == values.map(Base32.encode).sorted())
        #expect(values.allSatisfy { Base32.decode(Array(Base32.encode($0).utf8)) == $0 })
    }
}

struct EntityIDTests {
    @Test func textIsThePrefixAndTheNumber() {
        let id = CustomerID(rawValue: 1)
        #expect(id.description == "cust_00000000000000000000000001")
        #expect(CustomerID(id.description) == id)
        #expect(CustomerID(Substring(id.description)) == id)
    }

    @Test(
        "Text of another kind, or with anything before or after, is refused",
        arguments: [
            "", "cust_", "00000000000000000000000001", "cus_00000000000000000000000001",
            "plan_00000000000000000000000001", "cust_0000000000000000000000001", "cust_000000000000000000000000011",
            " cust_00000000000000000000000001", "cust_00000000000000000000000001\n", "CUST_00000000000000000000000001",
            "cust_0000000000000000000000000é", "cust_80000000000000000000000000",
        ]
    )
    func refuses(text: String) {
        #expect(CustomerID(text) == nil)
    }

    @Test func kindsHaveDifferentPrefixes() {
        let prefixes = [
            WorkspaceID.prefix, APIKeyID.prefix, CustomerID.prefix, AccountKitID.prefix, PlanID.prefix,
            FeatureID.prefix,
            MeterID.prefix, SubscriptionID.prefix, RequestID.prefix, RejectedEventID.prefix,
        ]
        #expect(Set(prefixes).count == prefixes.count)
        #expect(prefixes.allSatisfy { $0.hasSuffix("_") })
    }

    @Test func bytesAreMostSignificantFirstAndReadBack() {
        let id = MeterID(rawValue: 0x0102_0304_0506_0708_090A_0B0C_0D0E_0F10)
        #expect(id.bytes == Array(1...16))
        #expect(MeterID(bytes: id.bytes) == id)
        #expect(MeterID(bytes: id.bytes.dropLast()) == nil)
        #expect(MeterID(bytes: id.bytes + [0]) == nil)
        #expect(MeterID(bytes: [UInt8](repeating: 0xFF, count: 16))?.rawValue == .max)
    }

    @Test func idsSortByTheTimeTheyWereMade() throws {
        let early = PlanID(rawValue: UInt128(1_700_000_000_000) << 80 | (1 << 80 - 1))
        let late = PlanID(rawValue: UInt128(1_700_000_000_001) << 80)
        #expect(early < late)
        #expect(early.description < late.description)
        #expect(early.bytes.lexicographicallyPrecedes(late.bytes))
        #expect(late.createdAt == Timestamp(milliseconds: 1_700_000_000_001))
        #expect(early.createdAt == (try instant("2023-11-14T22:13:20Z")))
    }
}
