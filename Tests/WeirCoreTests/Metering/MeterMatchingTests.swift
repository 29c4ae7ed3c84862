import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// What one event adds to one meter, and why it may add nothing.
@Suite struct MeterMatchingTests {
    private static func meter(_ aggregation: Aggregation, _ change: (inout Meter) -> Void = { _ in }) -> Meter {
        var meter = Meter(
            id: MeterID(rawValue: 1),
            workspace: WorkspaceID(rawValue: 1),
            code: "M",
            displayName: "M",
            eventNames: ["call"],
            aggregation: aggregation,
            valueProperty: aggregation.needsValue ? "value" : nil,
            createdAt: Timestamp(milliseconds: 0)
        )
        change(&meter)
        return meter
    }

    private static func properties(_ values: KeyValuePairs<String, PropertyValue>) -> EventProperties {
        EventProperties(values.map { EventProperties.Member(name: $0.key, value: $0.value) })
    }

    private func number(_ text: String) throws -> PropertyValue { .number(try #require(ExactDecimal(parsing: text))) }

    @Test func everyFilterMustHaveOneOfItsValues() throws {
        let meter = Self.meter(.count) { $0.filters = ["region": ["eu", "us"], "paid": ["true"], "tier": ["1.5"]] }
        let matching = Self.properties([
            "region": .string("us"), "paid": .bool(true), "tier": try number("1.50"), "other": .string("x"),
        ])
        #expect(try meter.contribution(of: matching).get().value == .quantity(.one))
        for (name, value) in [
            ("region", PropertyValue.string("EU")), ("paid", .bool(false)), ("tier", .string("1.50")),
        ] {
            let changed = matching.setting(name, to: value)
            #expect(meter.contribution(of: changed) == .failure(.filtered(property: name)))
        }
        guard case .failure(.filtered) = meter.contribution(of: .empty) else {
            Issue.record("an event without the property passed the filter")
            return
        }
    }

    @Test func anExclusionLeavesOutWhatMatchesAllOfIt() {
        let meter = Self.meter(.count) {
            $0.exclusions = [["kind": ["test"], "user": ["a", "b"]], ["free": ["true"]], [:]]
        }
        #expect(meter.contribution(of: Self.properties(["free": .bool(true)])) == .failure(.excluded))
        let both = Self.properties(["kind": .string("test"), "user": .string("b")])
        #expect(meter.contribution(of: both) == .failure(.excluded))
        for part in [Self.properties(["kind": .string("test")]), .empty] {
            #expect((try? meter.contribution(of: part).get()) != nil)
        }
    }

    @Test func valuesAreNumbersOrTextThatIsOne() throws {
        let meter = Self.meter(.sum)
        for (value, expected) in [(try number("2.5"), "2.5"), (.string("2.50"), "2.5"), (try number("-1e3"), "-1000")] {
            let seen = try meter.contribution(of: Self.properties(["value": value])).get().value
            #expect(seen == .quantity(try #require(Quantity(parsing: expected))))
        }
        let bad: [PropertyValue] = [
            .string("two"), .string(""), .bool(true), try number("0.0000000001"), try number("1000000000000001"),
        ]
        for value in bad {
            let seen = meter.contribution(of: Self.properties(["value": value]))
            #expect(seen == .failure(.invalidValue(property: "value")))
        }
        #expect(meter.contribution(of: .empty) == .failure(.missingValue(property: "value")))
        let implicit = Self.meter(.sum) { $0.valueWhenMissing = Quantity(3) }
        #expect(try implicit.contribution(of: .empty).get().value == .quantity(Quantity(3)))
    }

    @Test func membersAreTextsWithAnOperation() throws {
        let meter = Self.meter(.uniqueCount) { $0.operationProperty = "operation" }
        func value(_ properties: KeyValuePairs<String, PropertyValue>) throws -> Contribution.Value {
            try meter.contribution(of: Self.properties(properties)).get().value
        }
        #expect(try value(["value": .string("a")]) == .member("a", isActive: true))
        #expect(try value(["value": number("1.0"), "operation": .string("add")]) == .member("1", isActive: true))
        #expect(
            try value(["value": .bool(false), "operation": .string("remove")]) == .member("false", isActive: false)
        )
        let unknown = Self.properties(["value": .string("a"), "operation": .string("Add")])
        #expect(meter.contribution(of: unknown) == .failure(.invalidOperation(property: "operation")))
        // A member that is missing is never a quantity.
        let odd = Self.meter(.uniqueCount) { $0.valueWhenMissing = .one }
        #expect(odd.contribution(of: .empty) == .failure(.missingValue(property: "value")))
    }

    @Test func groupsKeepTheirKeysApart() throws {
        let meter = Self.meter(.count) { $0.groupKeys = ["a", "b"] }
        func group(_ properties: KeyValuePairs<String, PropertyValue>) throws -> GroupKey {
            try meter.contribution(of: Self.properties(properties)).get().group
        }
        #expect(try group(["a": .string("x")]).values == ["x", nil])
        #expect(try group(["b": .bool(true), "a": number("1.50")]).values == ["1.5", "true"])
        #expect(try group([:]) != group(["a": .string("")]))
        #expect(try group(["a": .string("1:x")]) != group(["a": .string("1"), "b": .string("x")]))
    }

    @Test func groupKeysComeBackFromTheirText() {
        var random = SeededGenerator(seed: 20_260_306)
        let texts = ["", "-", ":", "1:a", "é", "e\u{301}", "漢字", "👩‍👩‍👧", "0", "12:", "\n"]
        var seen: Set<String> = []
        var keys: Set<GroupKey> = []
        for _ in 0..<2_000 {
            let values = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                random.chance(20)
                    ? nil : (0..<Int.random(in: 0...3, using: &random)).map { _ in random.pick(texts) }.joined()
            }
            let key = GroupKey(values)
            let back = GroupKey(storedText: key.text)
            #expect(back == key)
            #expect(back.values.map { $0.map { Array($0.utf8) } } == values.map { $0.map { Array($0.utf8) } })
            keys.insert(key)
            seen.insert("\(values.map { $0.map { Array($0.utf8) } })")
        }
        // Different values, different keys.
        #expect(keys.count == seen.count)
    }

    @Test func propertiesAreEqualWhateverTheirOrder() throws {
        let one = Self.properties(["b": try number("1.0"), "a": .bool(true), "B": .string("x")])
        let other = Self.properties(["a": .bool(true), "B": .string("x"), "b": try number("1")])
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        #expect(one["b"] == .number(ExactDecimal(1)))
        #expect(one["c"] == nil)
        #expect(one.setting("b", to: .bool(false))["b"] == .bool(false))
        #expect(one.setting("c", to: .bool(false)).members.map(\.name) == ["B", "a", "b", "c"])
    }

    @Test func aMeterSetFindsMetersByTheNamesTheyListenTo() {
        let first = Self.meter(.count) { $0.eventNames = ["call", "ask"] }
        let second = Self.meter(.sum) {
            $0.id = MeterID(rawValue: 2)
            $0.archivedAt = Timestamp(milliseconds: 5)
        }
        let set = MeterSet(version: 1, meters: [first, second])
        #expect(set.listening(to: "call").map(\.id) == [first.id, second.id])
        #expect(set.listening(to: "ask").map(\.id) == [first.id])
        #expect(set.listening(to: "other").isEmpty)
        #expect(set[id: second.id] == second)
        let event = UsageEvent(key: "k", name: "call", timestamp: Timestamp(milliseconds: 0), properties: .empty)
        #expect(set.contributions(of: event).map(\.meter) == [first.id])
    }
}
