import Testing
import WeirPrimitives

@testable import WeirAPI

/// What is scanned in one pass means what the tree means, or is not scanned at all.
struct ScannedBodyTests {
    private static func scan(_ text: String) -> [EventFields]? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            ScannedBody.eventBatch(bytes).map { body in body.events.map { fields(of: $0, body, bytes) } }
        }
    }

    private static func fields(
        of event: ScannedBody.Event,
        _ body: ScannedBody,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> EventFields {
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let customer: CustomerReference =
            switch event.customer {
            case .id(let id): .id(id)
            case .external(let range): .external(text(range))
            }
        return EventFields(
            customer: customer,
            eventName: text(event.name),
            idempotencyKey: event.key.map(text),
            timestamp: event.timestamp,
            properties: body.properties[event.properties].map { property in
                let value: PropertyScalar =
                    switch property.value {
                    case .text(let range): .string(text(range))
                    case .number(let number): .number(number)
                    case .bool(let bool): .bool(bool)
                    }
                return EventProperty(name: text(property.name), value: value)
            },
            contractID: event.contract.map(text)
        )
    }

    private static func tree(_ text: String) -> [EventFields]? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            guard let readings = try? EventBatch.read(bytes) else { return nil }
            let fields = readings.compactMap { reading -> EventFields? in
                if case .event(let fields) = reading { fields } else { nil }
            }
            return fields.count == readings.count ? fields : nil
        }
    }

    /// A body with all that events may have, well formed.
    private static func body(_ random: inout Random) -> String {
        let events = (0..<random.next(1...3)).map { _ in event(&random) }
        let space = random.space()
        return #"{"events"\#(space):\#(space)[\#(events.joined(separator: ",\(space)"))]}\#(space)"#
    }

    private static func event(_ random: inout Random) -> String {
        let space = random.space()
        let texts = ["a", "zoë", "x y", "日本", String(repeating: "k", count: 255), #"q\"t"#, #"\u0041"#]
        let instants = [
            "2026-02-01T00:00:00Z", "2026-02-28T23:59:59.999Z", "2024-02-29T12:30:00.5+05:30", "0001-01-01T00:00:00Z",
            "2026-02-30T00:00:00Z", "2026-13-01T00:00:00.000Z", "2026-02-01T24:00:00Z", "2026-02-01T00:00:60Z", "x",
        ]
        let numbers = ["1", "-0.5", "123456789012345678", "1234567890123456789", "1e3", "1.50", "0", "-7", "01", "1."]
        var members: [String] = []
        members.append(
            random.pick([#""eventName":"llm""#, #""event_name":"llm""#, #""eventName":"\#(random.pick(texts))""#])
        )
        members.append(
            random.pick([
                #""externalCustomerId":"\#(random.pick(texts))""#, #""external_customer_id":"acme""#,
                #""customerId":"\#(CustomerID(rawValue: 77))""#, #""customer_id":"cust_x""#,
            ])
        )
        if random.next(0...1) == 0 { members.append(#""idempotencyKey":"\#(random.pick(texts))""#) }
        if random.next(0...1) == 0 { members.append(#""timestamp":"\#(random.pick(instants))""#) }
        if random.next(0...3) == 0 { members.append(#""contractId":"c1""#) }
        if random.next(0...9) == 0 { members.append(#""timestamp":null"#) }
        if random.next(0...9) == 0 { members.append(#""surplus":1"#) }
        if random.next(0...1) == 0 {
            let properties = (0..<random.next(0...4)).map { index -> String in
                let value = random.pick([
                    random.pick(numbers), "true", "false", "null", #""\#(random.pick(texts))""#, "[]", "tru",
                ])
                return #""\#(random.pick(["p\(index)", "p\(index)", "p0", "ä", ""]))":\#(value)"#
            }
            members.append(#""properties":{\#(properties.joined(separator: ","))}"#)
        }
        members.sort { _, _ in random.next(0...1) == 0 }
        return "{\(space)\(members.joined(separator: "\(space),"))\(space)}"
    }

    @Test func whatIsScannedIsWhatTheTreeSays() {
        var scanned = 0
        for seed in 0..<4000 as Range<UInt64> {
            var random = Random(seed: seed)
            var text = Self.body(&random)
            // Half of them are damaged somewhere.
            if seed % 2 == 1 {
                var bytes = Array(text.utf8)
                let place = random.next(0...bytes.count - 1)
                switch random.next(0...2) {
                case 0: bytes.remove(at: place)
                case 1: bytes[place] = UInt8(random.next(0...127))
                case _: bytes.insert(UInt8(random.next(0...127)), at: place)
                }
                text = String(decoding: bytes, as: UTF8.self)
            }
            guard let fast = Self.scan(text) else { continue }
            scanned += 1
            // Two properties of one name are found when they are put in order.
            let isAmbiguous = fast.contains { Set($0.properties.map(\.name)).count < $0.properties.count }
            if !isAmbiguous { #expect(fast == Self.tree(text), "seed \(seed): \(text)") }
        }
        #expect(scanned > 150)
    }

    @Test(
        "What is rare or wrong is left to the tree",
        arguments: [
            "", "{}", #"{"events":[]}"#, #"{"events":[{}]}"#, #"{"events":{}}"#, #"{"events":[{"eventName":"x"}]}"#,
            #"{"events":[{"eventName":"x","customerId":"acme"}]}"#,
            #"{"events":[{"eventName":"x","externalCustomerId":"a","customerId":"cust_1"}]}"#,
            #"{"events":[{"eventName":"","externalCustomerId":"a"}]}"#,
            #"{"events":[{"eventName":"x","externalCustomerId":"a"}],"more":1}"#,
            #"{"events":[{"eventName":"x","externalCustomerId":"a"}]}}"#,
            #"{"events":[{"eventName":"x","externalCustomerId":"a"},]}"#,
            #"{"events":[{"eventName":"x","eventName":"x","externalCustomerId":"a"}]}"#,
            #"{"events":[{"eventName":"x","event_name":"x","externalCustomerId":"a"}]}"#,
        ]
    )
    func isLeft(_ text: String) { #expect(Self.scan(text) == nil) }

    @Test func textThatIsNotUTF8IsLeft() {
        var bytes = Array(#"{"events":[{"eventName":"x","externalCustomerId":"a?"}]}"#.utf8)
        bytes[bytes.count - 6] = 0xFF
        #expect(bytes.withUnsafeBufferPointer { ScannedBody.eventBatch($0) } == nil)
    }

    @Test func decisionsAreScanned() throws {
        let text =
            #"{"items":[{"userId":"\#(CustomerID(rawValue: 5))","feature":"seo","quantity":1.5},"#
            + #"{"externalCustomerId":"a","feature":"mail","idempotencyKey":"k","properties":{"x":true}}]}"#
        try Array(text.utf8).withUnsafeBufferPointer { bytes in
            let body = try #require(ScannedBody.decisionBatch(bytes, maximum: 2))
            #expect(body.decisions.count == 2)
            #expect(body.decisions[0].quantity == Quantity(billionths: 1_500_000_000))
            #expect(body.decisions[1].properties.count == 1)
            #expect(ScannedBody.decisionBatch(bytes, maximum: 1) == nil)
            #expect(ScannedBody.decision(bytes) == nil)
        }
        for text in [
            #"{"feature":"seo","quantity":0}"#, #"{"feature":"seo","quantity":"2"}"#,
            #"{"feature":"seo","quantity":-1}"#,
            #"{"quantity":1}"#, #"{"feature":"seo","customerId":"cust_1"}"#,
            #"{"feature":"seo","quantity":0.0000000001}"#,
        ] {
            #expect(Array(text.utf8).withUnsafeBufferPointer { ScannedBody.decision($0) } == nil, "\(text)")
        }
    }
}

/// A small generator whose numbers a seed repeats.
private struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[next(0...values.count - 1)] }

    mutating func space() -> String { pick(["", "", " ", "\n\t"]) }
}
