import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// One customer, several features of several kinds of meters.
struct FeaturesTests {
    @Test
    func eachFeatureHasItsOwnCountOverSharedEvents() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: runs, seats (whoever ran) and the largest file, all from the same events
            try await calls.meter("RUNS", ["eventName": "run", "aggregation": "count"])
            try await calls.meter(
                "SEATS",
                ["eventName": "run", "aggregation": "unique_count", "valueProperty": "user"]
            )
            try await calls.meter("LARGEST", ["eventName": "run", "aggregation": "max", "valueProperty": "size"])
            for (feature, meter) in [("runs", "RUNS"), ("seats", "SEATS"), ("largest", "LARGEST")] {
                try await calls.feature(feature, meter: meter)
            }
            try await calls.plan("pro", ["quotas": ["runs": 5, "seats": 2, "largest": 100]])
            let customer = try await calls.customer(plan: "pro")
            // when: two people run something
            for (user, size) in [("ann", 30), ("bob", 80), ("ann", 10)] as [(JSONValue, JSONValue)] {
                let answer = try await calls.record(customer, "run", ["user": user, "size": size])
                #expect(answer["meters"] == ["LARGEST", "RUNS", "SEATS"])
            }
            // then: each feature has its own number
            let usage = try await calls.usage(customer)["usage"]
            #expect(usage["runs"] == 3)
            #expect(usage["seats"] == 2)
            #expect(usage["largest"] == 80)
            // when: a seat is asked for, for one who has it and for a third
            let path = "/v1/users/\(customer)/usage/consume"
            let known = try await calls.post(path, ["feature": "seats", "properties": ["user": "bob", "size": 1]])
            let third = try await calls.post(path, ["feature": "seats", "properties": ["user": "cid", "size": 1]])
            // then: only who is new needs one; the event counts as a run as well
            #expect(known.verdict == "2 of 2")
            #expect(third.verdict == "no: 2 of 2")
            #expect(try await calls.used(customer, "runs") == 4)
            // when: a smaller file and a too large one are asked for
            let small = try await calls.post(path, ["feature": "largest", "properties": ["user": "ann", "size": 70]])
            let large = try await calls.post(path, ["feature": "largest", "properties": ["user": "ann", "size": 101]])
            // then: the smaller takes nothing, and the larger does not fit
            #expect(small.verdict == "80 of 100")
            #expect(large.verdict == "no: 80 of 100")
            // when: the month is over
            try story.move(to: "2026-03-01T00:00:00Z")
            // then: all begin anew
            #expect(try await calls.usage(customer)["usage"] == ["largest": 0, "runs": 0, "seats": 0])
            #expect(try await calls.consume(customer, "runs").verdict == "1 of 5")
        }
    }
}
