import Testing
import WeirCore
import WeirPrimitives

/// What is rarely there is read, changed and compared as if it were part of its value.
@Suite struct RareTests {
    private static func customer(city: String? = nil) -> Customer {
        Customer(
            id: CustomerID(rawValue: 1),
            workspace: WorkspaceID(rawValue: 2),
            billingAddress: city.map { PostalAddress(city: $0) },
            createdAt: Timestamp(milliseconds: 3),
            updatedAt: Timestamp(milliseconds: 4)
        )
    }

    @Test func itIsAPartOfItsValue() {
        #expect(Self.customer().billingAddress == nil)
        #expect(Self.customer(city: "Riga").billingAddress == PostalAddress(city: "Riga"))
        #expect(Self.customer(city: "Riga") == Self.customer(city: "Riga"))
        #expect(Self.customer(city: "Riga").hashValue == Self.customer(city: "Riga").hashValue)
        #expect(Self.customer(city: "Riga") != Self.customer(city: "Oslo"))
        #expect(Self.customer(city: "Riga") != Self.customer())
    }

    @Test func aCopyKeepsItsOwn() {
        let customer = Self.customer(city: "Riga")
        var moved = customer
        moved.billingAddress?.city = "Oslo"
        #expect(customer.billingAddress?.city == "Riga")
        #expect(moved.billingAddress?.city == "Oslo")
        moved.billingAddress = nil
        #expect(moved == Self.customer())
        moved.billingAddress?.city = "Riga"
        #expect(moved.billingAddress == nil)
    }

    @Test func whatIsNotThereTakesAWord() {
        #expect(MemoryLayout<Rare<PostalAddress>>.size == MemoryLayout<UInt>.size)
    }
}
