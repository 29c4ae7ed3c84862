import Testing
import WeirAPI

@testable import WeirHTTP

struct CatalogDifferenceTests {
    /// The differences in short: `path before>after`.
    private func fields(_ before: JSONValue?, _ after: JSONValue?) -> [String] {
        CatalogDifference.fields(from: before, to: after).map { field in
            func text(_ value: JSONValue?) -> String {
                value.map { String(decoding: $0.jsonBytes, as: UTF8.self) } ?? ""
            }
            return "\(field.path.text) \(text(field.before))>\(text(field.after))"
        }
    }

    @Test(
        "tables are compared entry by entry",
        arguments: [
            (["a": 1], ["a": 1], []), (["a": 1], ["a": 2], ["a 1>2"]), (["a": 1], [:], ["a 1>"]),
            ([:], ["a": 1], ["a >1"]), (["a": 1, "b": 2], ["b": 2, "a": 1], []),
            (["q": ["x.y": 1, "z": 2]], ["q": ["x.y": 3, "z": 2]], ["q[\"x.y\"] 1>3"]),
            (["q": ["z": 2]], [:], ["q.z 2>"]), ([:], ["q": ["z": 2]], ["q.z >2"]),
            (["q": 5], ["q": ["limit": 5, "mode": "soft"]], ["q 5>{\"limit\":5,\"mode\":\"soft\"}"]),
            (["q": [:]], [:], ["q {}>"]), (["a": .null], [:], ["a null>"]),
        ] as [(JSONValue, JSONValue, [String])]
    )
    func tables(before: JSONValue, after: JSONValue, expected: [String]) {
        #expect(fields(before, after) == expected)
    }

    @Test("lists of things with keys are compared by key, other lists as a whole")
    func lists() {
        let base: JSONValue = ["key": "base", "amount": "29"]
        let calls: JSONValue = ["key": "calls", "unitAmount": "0.1", "tiers": [1, 2]]
        let dearer: JSONValue = ["key": "base", "amount": "39"]
        #expect(
            fields(["prices": [base, calls]], ["prices": [calls, dearer]]) == ["prices.base.amount \"29\">\"39\""]
        )
        #expect(
            fields(["prices": [base, calls]], ["prices": [base]]) == [
                "prices.calls.unitAmount \"0.1\">", "prices.calls.tiers [1,2]>",
            ]
        )
        #expect(fields([:], ["prices": [base]]) == ["prices.base.amount >\"29\""])
        #expect(fields(["t": [1, 2]], ["t": [1, 3]]) == ["t [1,2]>[1,3]"])
        // Two of one key cannot be told apart.
        #expect(
            fields(["p": [base, dearer]], ["p": [base]]) == [
                "p [{\"key\":\"base\",\"amount\":\"29\"},{\"key\":\"base\",\"amount\":\"39\"}]>[{\"key\":\"base\",\"amount\":\"29\"}]"
            ]
        )
    }

    @Test func aThingThatComesIntoBeingHasAllItsFields() {
        #expect(
            fields(nil, ["key": "pro", "quotas": ["seo": 5], "on": false]) == [
                "key >\"pro\"", "quotas.seo >5", "on >false",
            ]
        )
    }
}
