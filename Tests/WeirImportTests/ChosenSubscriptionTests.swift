import Testing
import WeirAPI
import WeirPrimitives

@testable import WeirImport

/// Of several subscriptions of a customer the one that runs counts, and nothing of the others is charged.
struct ChosenSubscriptionTests {
    private static func lago(_ name: String, _ status: String) -> String {
        #"{"external_id": "\#(name)", "lago_id": "\#(name)-\#(status)", "external_customer_id": "acme", "plan_code": "\#(status)", "status": "\#(status)", "started_at": "2026-02-01T00:00:00Z"}"#
    }

    @Test("Lago's pending one waits for the active one, in any order and under the same name")
    func lagoRank() throws {
        for (first, second) in [("s0", "s1"), ("s1", "s1")] {
            let texts = [Self.lago(first, "pending"), Self.lago(second, "active")]
            for list in [texts, texts.reversed()] {
                var mapping = try LagoMapping.taking(
                    Foreign.choices(),
                    [("subscriptions", "[\(list.joined(separator: ","))]")]
                )
                let drafts = try list.map { mapping.subscription(try Foreign.record($0)).value }
                #expect(drafts.compactMap { $0?.planKey } == ["active"])
            }
        }
        #expect(LagoMapping.collections.first { $0.name == "subscriptions" }?.roles.contains(.scanned) == true)
    }

    @Test("Usage of a Lago subscription that is not taken over is charged by no other")
    func lagoEvents() throws {
        let texts = [Self.lago("s0", "active"), Self.lago("s1", "active"), Self.lago("s2", "terminated")]
        var mapping = try LagoMapping.taking(
            Foreign.choices(),
            [("subscriptions", "[\(texts.joined(separator: ","))]")]
        )
        for text in texts { _ = mapping.subscription(try Foreign.record(text)) }
        func isTaken(_ names: String) throws -> Bool {
            let text = #"{"transaction_id": "t", "code": "calls", "timestamp": 1769990400, \#(names)}"#
            return mapping.event(try Foreign.record(text)).value != nil
        }
        #expect(try isTaken(#""external_subscription_id": "s0""#))
        #expect(try isTaken(#""external_customer_id": "acme""#))
        #expect(try !isTaken(#""external_subscription_id": "s1""#))
        #expect(try !isTaken(#""external_subscription_id": "s2""#))
        #expect(try !isTaken(#""external_subscription_id": "s1", "external_customer_id": "acme""#))
    }

    @Test("OpenMeter's active one comes before one that runs out, and that before a scheduled one")
    func openMeterRank() throws {
        func text(_ status: String) -> String {
            #"{"id": "\#(status)", "customerId": "01C", "status": "\#(status)", "activeFrom": "2026-01-15T00:00:00Z", "plan": {"key": "pro"}}"#
        }
        for order in [["scheduled", "canceled", "active"], ["active", "scheduled", "canceled"]] {
            for statuses in [order, order.filter { $0 != "active" }] {
                let list = statuses.map(text)
                var mapping = try OpenMeterMapping.taking(
                    Foreign.choices(),
                    [("subscriptions", "[\(list.joined(separator: ","))]")]
                )
                _ = mapping.customer(try Foreign.record(#"{"id": "01C", "key": "acme"}"#))
                let names = try list.compactMap { mapping.subscription(try Foreign.record($0)).value?.name }
                #expect(names == [statuses.contains("active") ? "active" : "canceled"])
            }
        }
    }

    @Test("Of invoices only those without a counterpart by their nature are passed over")
    func invoices() throws {
        func outcome<Mapping: SystemMapping>(_ mapping: Mapping, _ text: String) throws -> ImportNote.Outcome? {
            mapping.invoice(try Foreign.record(text)).notes.first?.outcome
        }
        let lago = LagoMapping(Foreign.choices())
        for status in ["failed", "pending", "generating", "open"] {
            #expect(try outcome(lago, #"{"number": "1", "status": "\#(status)"}"#) == .leftOut)
        }
        #expect(try outcome(lago, #"{"number": "1", "status": "voided"}"#) == .told)
        #expect(try outcome(lago, #"{"number": "1", "status": "pending", "invoice_type": "credit"}"#) == .told)
        let stripe = StripeMapping(Foreign.choices())
        #expect(try outcome(stripe, #"{"id": "in_1", "status": "void"}"#) == .told)
        #expect(try outcome(stripe, #"{"id": "in_1", "status": "new"}"#) == .leftOut)
    }
}
