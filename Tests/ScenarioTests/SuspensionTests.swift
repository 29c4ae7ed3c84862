import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A customer is suspended, and let in again.
struct SuspensionTests {
    @Test
    func suspendedCustomerMayNothingUntilActiveAgain() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer with a reservation
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 40))
            let held = try calls.stage(try await calls.reserve(customer, "seo", 10, seconds: 600))["id"].text
            // when: it is suspended
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["status": "suspended"]))
            // then: nothing is decided for it any more
            #expect(try await calls.consume(customer, "seo").verdict == "403 forbidden/customer_suspended")
            #expect(try await calls.check(customer, "seo").verdict == "403 forbidden/customer_suspended")
            #expect(try await calls.reserve(customer, "seo", 1).verdict == "403 forbidden/customer_suspended")
            // Work that was let in is counted all the same, and so is what happened.
            #expect(try await calls.post("/v1/reservations/\(held)/commit").status == 200)
            #expect(try await calls.record(customer, "seo", ["quantity": 5]).status == 202)
            #expect(try await calls.used(customer, "seo") == 55)
            // when: it is active again
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["status": "active"]))
            // then: it goes on where it stood
            #expect(try await calls.consume(customer, "seo", 45).verdict == "100 of 100")
        }
    }

    @Test
    func deletedCustomerIsSuspendedAndKeepsItsUsage() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer with usage, and another
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer(plan: "pro")
            let other = try await calls.customer("globex", plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 40))
            // when: it is deleted
            try calls.stage(try await calls.delete("/v1/customers/\(customer)"))
            // then: it is refused and its usage stays; the other goes on
            #expect(try await calls.consume(customer, "seo").verdict == "403 forbidden/customer_suspended")
            #expect(try await calls.used(customer, "seo") == 40)
            #expect(try await calls.consume(other, "seo").verdict == "1 of 100")
        }
    }
}
