import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("Events in the dashboard")
struct EventPagesTests {
    @Test("The newest events of all customers come first, and the list follows by itself")
    func live() async throws {
        try await DeskStage.run { stage in
            let other = try await stage.calls.customer("other", ["name": "Other"])
            stage.server.clock.advance(seconds: 60)
            try stage.calls.stage(
                try await stage.calls.record(other, "llm", ["tokens": 5, "model": "m-1"], key: "newest")
            )
            let page = try await stage.open("/events")
            #expect(page.contains("data-refresh=\"3\""))
            #expect(page.contains("Of the 2 customers"))
            let places = ["newest", ">k2<", ">k1<"].map { page.firstRange(of: $0)?.lowerBound }
            #expect(places.allSatisfy { $0 != nil })
            #expect(places[0].map { first in places[1].map { first < $0 } ?? false } ?? false)
            stage.server.clock.advance(seconds: 1)
            try stage.calls.stage(
                try await stage.calls.record(stage.customer, "llm", ["tokens": 1], key: "still-newer")
            )
            #expect(try await stage.open("/events").contains("still-newer"))
        }
    }

    @Test("Filters by customer, name, key, state and time; one customer's events go on by cursor")
    func filters() async throws {
        try await DeskStage.run { stage in
            let events = (0..<70).map { index -> JSONValue in
                [
                    "customerId": .string(stage.customer), "eventName": "login",
                    "idempotencyKey": .string("login-\(index)"), "timestamp": "2026-01-31T12:00:00Z",
                ]
            }
            try stage.calls.stage(try await stage.calls.post("/v1/events/batch", ["events": .array(events)]))
            let first = try await stage.open("/events?customer=acme&name=login")
            #expect(first.count(of: "role=\"row\"") == 51)
            #expect(first.contains("login-69") && !first.contains("login-19<"))
            let next = try #require(first.split(separator: "rel=\"next\" href=\"").dropFirst().first).prefix {
                $0 != "\""
            }
            let second = try await stage.browser.open(String(next).replacing("&amp;", with: "&")).text
            #expect(second.contains("login-19<") && second.contains("login-0<"))
            #expect(second.count(of: "role=\"row\"") == 21)
            #expect(try await stage.open("/events?customer=acme&key=k2").count(of: "role=\"row\"") == 2)
            #expect(try await stage.open("/events?customer=acme&status=unmatched").contains("Not counted"))
            #expect(try await stage.open("/events?customer=acme&status=counted").count(of: "role=\"row\"") == 3)
            #expect(try await stage.open("/events?from=2026-02-01&to=2026-02-01").count(of: "role=\"row\"") == 3)
            #expect(try await stage.open("/events?customer=nobody").contains("There is no customer"))
            #expect(try await stage.open("/events?from=never").contains("A time is a day"))
        }
    }

    @Test("One event says what every meter makes of it")
    func one() async throws {
        try await DeskStage.run { stage in
            try await stage.calls.meter(
                "LOGINS",
                ["eventName": "llm", "displayName": "Logins", "aggregation": "count"]
            )
            try stage.calls.stage(
                try await stage.calls.record(stage.customer, "llm", ["model": "m-9"], key: "no-tokens")
            )
            try stage.calls.stage(try await stage.calls.record(stage.customer, "unheard", [:], key: "unheard"))
            let list = try await stage.open("/events?customer=acme")
            func page(of key: String) async throws -> String {
                // The link of the row stands before the key.
                let end = try #require(list.firstRange(of: ">\(key)<")).lowerBound
                let links = list[..<end].split(separator: "href=\"\(DeskStage.root)/events/")
                return try await stage.open("/events/" + (links.last ?? "").prefix { $0 != "\"" })
            }
            let counted = try await page(of: "k1")
            #expect(counted.contains("Counted by"))
            #expect(counted.contains("120") && counted.contains("model m-1"))
            let half = try await page(of: "no-tokens")
            #expect(half.contains("the property &#39;tokens&#39; is missing"))
            #expect(half.contains("Counted by LOGINS"))
            let unheard = try await page(of: "unheard")
            #expect(unheard.contains("no meter listens to events named"))
            try stage.calls.stage(try await stage.calls.delete("/v1/customers/\(stage.customer)/events/k1"))
            #expect(try await page(of: "k1").contains("It was retracted"))
            #expect(try await stage.browser.open("\(DeskStage.root)/events/\(stage.customer)/99999").status == 404)
            let foreign = try await OperatorCalls(stage.server.test).customer("foreign")
            #expect(try await stage.browser.open("\(DeskStage.root)/events/\(foreign)/1").status == 404)
        }
    }

    @Test("Rejected events are replayed and discarded, one by one and all that a filter shows")
    func rejected() async throws {
        try await DeskStage.run { stage in
            for customer in ["late", "never", "never"] {
                let answer = try await stage.calls.post(
                    "/v1/events",
                    [
                        "externalCustomerId": .string(customer), "eventName": "llm", "properties": ["tokens": 7],
                        "idempotencyKey": .string("<b>\(customer)</b>"), "timestamp": "2026-02-01T00:00:00Z",
                    ]
                )
                #expect(answer.status == 404)
            }
            let page = try await stage.open("/events/rejected")
            #expect(page.contains("2 rejected events"))
            #expect(page.contains("Unknown customer"))
            #expect(!page.contains("<b>late"))
            let customer = try await stage.calls.customer("late")
            let replayed = try await stage.submit("/events/rejected/replay")
            #expect(replayed.text.contains("1 accepted; 1 rejected again"), "\(replayed.text)")
            let events = try stage.calls.stage(try await stage.calls.get("/v1/events?customerId=\(customer)"))
            #expect(events["events"].arrayValue?.count == 1)
            let asked = try await stage.open("/events/rejected/discard?name=llm")
            #expect(asked.contains("1 rejected events are given up"))
            let gone = try await stage.submit("/events/rejected/discard")
            #expect(gone.text.contains("Nothing was rejected"))
            let trail = try await stage.trail()
            #expect(trail.contains("rejectedEvents.replayed Ada Owner"))
            #expect(trail.contains("rejectedEvents.discarded Ada Owner"))
        }
    }

    @Test("Who may only look neither replays nor discards")
    func roles() async throws {
        try await DeskStage.run { stage in
            let reader = try await stage.member("read_only")
            #expect(try await reader.open("\(DeskStage.root)/events").status == 200)
            let page = try await reader.open("\(DeskStage.root)/events/rejected").text
            #expect(!page.contains("Replay"))
            let token = await reader.formToken
            for action in ["replay", "discard"] {
                let answer = try await reader.post(
                    "\(DeskStage.root)/events/rejected/\(action)",
                    [("_token", token), ("all", "yes")]
                )
                #expect(answer.status == 403)
            }
        }
    }
}
