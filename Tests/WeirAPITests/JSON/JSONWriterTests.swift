import Testing
import WeirAPI
import WeirPrimitives

struct JSONWriterTests {
    @Test func containersNest() {
        var json = JSONWriter()
        json.object { json in
            json.member("plan", "pro")
            json.object("quotas") { json in
                json.member("seo", 1000)
                json.member("aeo", Int64.min)
            }
            json.object("empty") { _ in }
            json.array("plans") { json in
                json.element(1)
                json.object { $0.member("a", true) }
                json.array { _ in }
                json.element("x")
            }
            json.member("nextCursor", String?.none)
            json.memberIfPresent("hint", String?.none)
            json.memberIfPresent("note", "n")
            json.name("last")
            json.element(JSONValue.null)
        }
        #expect(
            json.text
                == #"{"plan":"pro","quotas":{"seo":1000,"aeo":-9223372036854775808},"empty":{},"#
                + #""plans":[1,{"a":true},[],"x"],"nextCursor":null,"note":"n","last":null}"#
        )
    }

    @Test(arguments: [
        ("0", "0"), ("7", "7"), ("-7", "-7"), ("0.5", "\"0.5\""), ("-0.000000001", "\"-0.000000001\""),
        ("1000000000000000", "1000000000000000"), ("999999999999999.999999999", "\"999999999999999.999999999\""),
    ])
    func quantitiesAreIntegersOrDecimalStrings(_ quantity: String, _ expected: String) throws {
        #expect(try #require(Quantity(parsing: quantity)).jsonBytes == Array(expected.utf8))
    }

    @Test func wholeQuantitiesOfAnySizeAreIntegers() {
        let quantity = Quantity(billionths: 170_141_183_460_469_231_731_687_303_715_000_000_000)
        #expect(String(decoding: quantity.jsonBytes, as: UTF8.self) == "170141183460469231731687303715")
    }

    @Test(arguments: [("0.000002", "\"0.000002\""), ("29", "\"29\""), ("1.50", "\"1.5\"")])
    func decimalsAreStrings(_ decimal: String, _ expected: String) throws {
        #expect(try #require(ExactDecimal(parsing: decimal)).jsonBytes == Array(expected.utf8))
    }

    @Test func timesThatFollowEachOtherMayBeTheSameOrNot() {
        var json = JSONWriter()
        let (one, other) = (Timestamp(milliseconds: 1_769_904_000_123), Timestamp(milliseconds: 0))
        json.array { json in for time in [one, one, other, one, other, other] { json.element(time) } }
        let (first, second) = (#""2026-02-01T00:00:00.123Z""#, #""1970-01-01T00:00:00.000Z""#)
        #expect(json.text == "[" + [first, first, second, first, second, second].joined(separator: ",") + "]")
    }

    @Test func piecesArePartedLikeMembers() {
        var json = JSONWriter()
        json.object { json in
            json.piece(atMost: 100) { text in
                text.fixed("\"a\":")
                text.integer(.min)
                text.fixed(",\"b\":")
                text.integer(.max)
            }
            json.piece(atMost: 10) { text in
                text.text("\"é\":")
                text.integer(0)
            }
            json.member("c", -10)
        }
        #expect(json.text == #"{"a":-9223372036854775808,"b":9223372036854775807,"é":0,"c":-10}"#)
    }

    @Test func idsAndTimesAreStrings() {
        var json = JSONWriter()
        json.object { json in
            json.member("id", PlanID(rawValue: 31))
            json.member("none", PlanID?.none)
            json.memberIfPresent("missing", PlanID?.none)
            json.memberIfPresent("some", MeterID?.some(MeterID(rawValue: 0)))
            json.member("at", Timestamp(milliseconds: 1_769_904_000_123))
            json.array("ids") { $0.element(PlanID(rawValue: 0)) }
            json.member("times", [Timestamp(milliseconds: 0)])
            json.member("date", LocalDate(year: 2026, month: 2, day: 1))
        }
        #expect(
            json.text
                == #"{"id":"plan_0000000000000000000000000z","none":null,"some":"mtr_00000000000000000000000000","#
                + #""at":"2026-02-01T00:00:00.123Z","ids":["plan_00000000000000000000000000"],"#
                + #""times":["1970-01-01T00:00:00.000Z"],"date":"2026-02-01"}"#
        )
    }

    @Test func namesAndStringsAreEscaped() {
        var json = JSONWriter()
        json.object { $0.member("a\"\\\u{1}", "\"\\/\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}\u{2028}<é😀>") }
        #expect(
            json.text
                == "{\"a\\\"\\\\\\u0001\":\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}\u{2028}<é😀>\"}"
        )
    }

    @Test func aFailureInsideAContainerIsPassedOn() {
        struct Refusal: Error {}
        var json = JSONWriter()
        #expect(throws: Refusal.self) {
            try json.array { _ throws(Refusal) in throw Refusal() }
        }
    }
}
