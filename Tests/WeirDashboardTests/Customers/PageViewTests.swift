import Testing
import WeirCore
import WeirPages
import WeirPrimitives
@testable import WeirDashboard

@Suite("What pages of the dashboard read and write")
struct PageViewTests {
    @Test("An address says what its query has, escaped, and leaves out what is empty")
    func address() {
        let address = PageAddress("/a", [("q", "Müller & Söhne"), ("none", nil), ("empty", "")])
        #expect(address.text == "/a?q=M%C3%BCller%20%26%20S%C3%B6hne")
        #expect(address.setting("q", to: "x") == "/a?q=x")
        #expect(address.setting("q", to: nil) == "/a")
        #expect(PageAddress.encoded("\u{1}/?") == "%01%2F%3F")
    }

    @Test(
        "Amounts are read as people write them, exactly or not at all",
        arguments: [
            ("12.50", 1250), ("12,50", nil), ("1,234.50", 123_450), ("7", 700), ("0.01", 1), ("1 000", 100_000),
            ("1,234", nil), ("0", nil), ("-3", nil), ("1.005", nil), ("", nil), ("1e3", nil), ("twelve", nil),
        ] as [(String, Int64?)]
    )
    func amounts(text: String, minor: Int64?) {
        var errors = FormErrors()
        #expect(InvoiceForms.minorAmount(text, .eur, "amount", &errors) == minor)
        #expect((errors["amount"] == nil) == (minor != nil))
    }

    @Test("An action in words")
    func words() {
        #expect(AuditTrail.words(of: "quotaOverride.set") == "Quota override set")
        #expect(AuditTrail.words(of: "customer.created") == "Customer created")
    }

    @Test("A customer is named by id, by the operator's own id, or by Stripe's")
    func names() {
        let id = CustomerID(rawValue: 77)
        #expect(CustomerName.reference(id.description) == .id(id))
        #expect(CustomerName.reference("acme") == .external("acme"))
        #expect(CustomerName.reference("stripe:cus_1") == .stripe("cus_1"))
        #expect(CustomerName.reference("") == nil)
    }
}
