import Testing
import WeirAPI
import WeirPrimitives

@testable import WeirImport

/// Taxes are those of the other system.
struct ImportTaxTests {
    @Test("Who is exempt there has no rates here", arguments: ["exempt", "reverse", "none"])
    func exempt(status: String) throws {
        let text = """
            {"id": "sub_1", "customer": "cus_1", "status": "active", "start_date": 1765756800,
             "default_tax_rates": [{"id": "txr_1", "percentage": 20}],
             "items": {"data": [{"quantity": 1, "tax_rates": [{"id": "txr_2", "percentage": 7}], "price": {"id": "p"}}]}}
            """
        var mapping = StripeMapping(Foreign.choices(.contracts))
        let customer = mapping.customer(try Foreign.record(#"{"id": "cus_1", "tax_exempt": "\#(status)"}"#))
        guard case .contract(let terms) = mapping.subscription(try Foreign.record(text)).value?.terms else {
            Issue.record("no contract")
            return
        }
        let isExempt = status != "none"
        #expect((terms["taxRates"] == []) == isExempt && (terms["priceTaxRates"] == nil) == isExempt)
        #expect(customer.notes.contains { $0.field == "tax_exempt" } == isExempt)
    }

    @Test("Lago's one rate of a customer is a rate here, and none of nothing")
    func oneRate() throws {
        let taxes = #"[{"code": "usual", "rate": 20, "applied_to_organization": true}]"#
        func rates(_ more: String) throws -> JSONValue? {
            var mapping = try LagoMapping.taking(Foreign.choices(), [("taxes", taxes)])
            return mapping.customer(try Foreign.record(#"{"external_id": "acme"\#(more)}"#)).value?.body["taxRates"]
        }
        #expect(try rates(#", "vat_rate": 19.5"#) == [["code": "vat", "name": "VAT", "percent": "19.5"]])
        #expect(try rates(#", "vat_rate": 0"#) == nil)
        #expect(try rates("") == [["code": "usual", "name": "usual", "percent": "20"]])
        #expect(
            try rates(#", "vat_rate": 19, "taxes": [{"code": "own", "rate": 7}]"#)
                == [["code": "own", "name": "own", "percent": "7"]]
        )
    }
}
