import Testing
import WeirCore
import WeirPrimitives
import WeirServices

@Suite("How far an export has come")
struct ExportShareTests {
    private func customer(_ milliseconds: UInt128) -> CustomerID { CustomerID(rawValue: milliseconds << 80) }

    @Test("Customers are placed by when they were made, from none to all")
    func customers() {
        var share = ExportShare(newest: customer(1_400))
        let reached = [1_000, 1_100, 1_200, 1_400, 1_500].map { share.reached(customer($0)) }
        #expect(reached == [0, 250, 500, 1_000, 1_000])
    }

    @Test("The only customer is all of them, and one that came meanwhile no more than all")
    func few() {
        var one = ExportShare(newest: customer(7))
        #expect(one.reached(customer(7)) == 1_000)
        var none = ExportShare(newest: nil)
        #expect(none.reached(customer(9)) == 1_000)
    }

    @Test(arguments: [(0, 10, 0), (5, 10, 500), (10, 10, 1_000), (11, 10, 1_000), (0, 0, 1_000)])
    func parts(_ part: UInt64, _ all: UInt64, _ thousandths: Int) {
        #expect(ExportShare.of(part, all) == thousandths)
    }

    @Test("The largest numbers do not overflow")
    func large() { #expect(ExportShare.of(.max - 1, .max) == 999) }
}
