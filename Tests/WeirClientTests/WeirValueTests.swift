import Foundation
import Testing
import WeirClient
import WeirTesting

/// Values of the Swift SDK: exact numbers, objects with names, and answers that lack something.
struct WeirValueTests {
    @Test("Numbers are kept exactly, as text or as JSON")
    func numbersAreExact() {
        let value = Weir.JSON(parsing: #"{"a": 0.1, "b": "12.50", "c": 9007199254740993, "d": null}"#)
        #expect(value?["a"]?.quantity == Weir.Quantity("0.1"))
        #expect(value?["b"]?.quantity == Weir.Quantity("12.5"))
        #expect(value?["c"]?.number == 9_007_199_254_740_993)
        #expect(value?["d"]?.isNull == true)
        #expect(value?["e"] == nil)
        #expect(Weir.JSON(Weir.Quantity(3)).description == "3")
        #expect(Weir.JSON(parsing: "{") == nil)
    }

    @Test("Objects are equal by their members, in whatever order")
    func orderDoesNotMatter() {
        let left: Weir.PlanUpsert = ["key": "a", "name": "A"]
        let right: Weir.PlanUpsert = ["name": "A", "key": "a"]
        #expect(left == right && Set([left, right]).count == 1)
        #expect(left == .init(key: "a", name: "A"))
        #expect(left != .init(key: "a", name: "B"))
    }

    @Test("Bodies leave out what is nil, say null where that is written, and keep what has no name")
    func bodiesSayWhatIsMeant() {
        var change: Weir.CustomerChange = ["name": nil, "new": [1, true]]
        #expect(change.json.description == #"{"name":null,"new":[1,true]}"#)
        change.email = "a@example.com"
        change.email = nil
        #expect(change.json.description == #"{"name":null,"new":[1,true]}"#)
        let event = Weir.EventInput(
            customerId: "cust_1",
            eventName: "e",
            timestamp: Date(timeIntervalSince1970: 1_769_904_000.123),
            properties: ["n": .number(2), "s": "x", "b": true]
        )
        #expect(event.json["timestamp"] == "2026-02-01T00:00:00.123Z")
        #expect(event.timestamp?.timeIntervalSince1970.rounded() == 1_769_904_000)
        #expect(event.properties?["n"] == .number(2))
        #expect(event.json["idempotencyKey"] == nil)
    }

    @Test("An answer without what it must have is no answer")
    func answersAreLookedAt() async throws {
        let script = [
            ScriptedServer.Answer(body: #"{"id": "cust_1"}"#), ScriptedServer.Answer(body: "<html>"),
            ScriptedServer.Answer(body: #"{"coupons": [{"id": "c"}], "hasMore": false, "nextCursor": null}"#),
            ScriptedServer.Answer(body: #"{"plans": []}"#),
        ]
        try await ScriptedServer.run(script) { server, url in
            let weir = Weir(apiKey: TestKeys.live, baseURL: url + "/", attempts: 1)
            let customer = await #expect(throws: WeirError.self) { try await weir.users.get("a") }
            #expect(customer?.code == "invalid_answer" && customer?.status == 200)
            let page = await #expect(throws: WeirError.self) { try await weir.users.get("a") }
            #expect(page?.code == "invalid_answer" && page?.status == 200)
            let list = await #expect(throws: WeirError.self) { try await weir.coupons.list() }
            #expect(list?.message.contains("'code'") == true)
            let plans = try await weir.plans.list()
            #expect(plans.elements.isEmpty && !plans.hasMore)
            #expect(server.requests.first?.uri == "/v1/users/a", "no slash of the address is doubled")
        }
    }

    @Test("An id that is no part of a path is refused, and no other one leads elsewhere")
    func idsStayWhereTheyAre() async throws {
        try await ScriptedServer.run([]) { server, url in
            let weir = Weir(apiKey: TestKeys.live, baseURL: url, attempts: 1)
            for id in ["", ".", ".."] {
                let failure = await #expect(throws: WeirError.self) { try await weir.plans.get(id) }
                #expect(failure?.code == "invalid_id")
            }
            #expect(server.requests.isEmpty)
            for id in ["a/../b", "?x", "%2e%2e", "...", "a#b"] {
                let failure = await #expect(throws: WeirError.self) { try await weir.plans.get(id) }
                #expect(failure?.status == 404)
            }
            #expect(server.requests.allSatisfy { $0.uri.split(separator: "/").count == 3 && !$0.uri.contains("?") })
        }
    }
}
