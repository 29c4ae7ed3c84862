import Testing
import WeirGatewayRules
import WeirPrimitives

/// Reading fields of answers while they pass.
struct AnswerReaderTests {
    private let total = JSONFieldPath("usage.total_tokens")
    private let model = JSONFieldPath("model")

    private func fields() throws -> [JSONFieldPath] { [try #require(total), try #require(model)] }

    /// Reads a text in pieces of every size, which must not matter.
    private func read(
        _ text: String,
        type: String = "application/json",
        encoding: String? = nil
    ) throws -> [String: CallValue] {
        let bytes = Array(text.utf8)
        var results: [[String: CallValue]] = []
        for size in [1, 2, 3, 7, 64, max(1, bytes.count)] {
            var reader = AnswerReader(try fields(), contentType: type, contentEncoding: encoding)
            for start in stride(from: 0, to: bytes.count, by: size) {
                reader.read(bytes[start..<min(start + size, bytes.count)])
            }
            results.append(Dictionary(uniqueKeysWithValues: reader.found.map { ($0.key.description, $0.value) }))
        }
        for result in results { #expect(result == results[0]) }
        return results[0]
    }

    @Test("fields are found among others, at any depth of these, whatever the pieces")
    func json() throws {
        let text = """
            { "id": "x\\"}", "list": [1, {"usage": {"total_tokens": 9}}, [ ]], "deep": {"a":{"b":{"c":[{}]}}},
              "usage": {"prompt_tokens": 1, "details": {"total_tokens": 5}, "total_tokens" : 42 }, "model":"gpt\\u0020x" }
            """
        let found = try read(text)
        #expect(found == ["usage.total_tokens": .number(ExactDecimal(42)), "model": .text("gpt x")])
    }

    @Test(
        "what is no JSON, or not whole, gives nothing",
        arguments: [
            #"{"usage":{"total_tokens":1}"#, #"{"usage":{"total_tokens":1}} x"#, #"{"usage":{"total_tokens":1}]"#,
            #"{"usage" {"total_tokens":1}}"#, #"{"usage":{"total_tokens":1},}"#, "{\"model\":\"a\nb\"}", "",
            "nonsense {}",
        ]
    )
    func broken(_ text: String) throws {
        #expect(try read(text).isEmpty)
    }

    @Test("values of other kinds are no values, and numbers may stand in quotes")
    func kinds() throws {
        #expect(try read(#"{"usage":{"total_tokens":null},"model":{"a":1}}"#).isEmpty)
        #expect(try read(#"{"usage":{"total_tokens":"12"}}"#) == ["usage.total_tokens": .text("12")])
        #expect(try read(#"{"usage":[{"total_tokens":12}]}"#).isEmpty)
        #expect(try read(#"{"usage.total_tokens":12}"#).isEmpty)
        #expect(try read(#"{"model":true}"#) == ["model": .bool(true)])
        let long = String(repeating: "a", count: 2_000)
        #expect(try read(#"{"model":"\#(long)"}"#).isEmpty)
        #expect(try read(#"{"\#(long)":{"total_tokens":1},"usage":{"total_tokens":2}}"#).count == 1)
    }

    @Test("deep nesting ends reading, and large answers keep no memory of what is not wanted")
    func bounds() throws {
        let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(try read(#"{"a":\#(deep),"usage":{"total_tokens":1}}"#).isEmpty)
        let items = (0..<2_000).map { #"{"i":\#($0)}"# }.joined(separator: ",")
        #expect(try read(#"{"items":[\#(items)],"usage":{"total_tokens":7}}"#).count == 1)
    }

    @Test("of server-sent events the last one with the field counts", arguments: ["\n", "\r\n", "\r"])
    func events(_ end: String) throws {
        let lines = [
            ": comment", "event: delta", #"data: {"model":"m","usage":{"total_tokens":1}}"#, "",
            "data: {\"usage\":", "data: {\"total_tokens\":17}}", "", "id: 3", #"data:{"delta":"x"}"#, "",
            "data: [DONE]", "",
            "",
        ]
        let found = try read(lines.joined(separator: end), type: "text/event-stream; charset=utf-8")
        #expect(found == ["usage.total_tokens": .number(ExactDecimal(17)), "model": .text("m")])
    }

    @Test("an event that is cut off does not count, those before it do")
    func cutEvents() throws {
        let text = "data: {\"usage\":{\"total_tokens\":3}}\n\ndata: {\"usage\":{\"total_tokens\":9"
        #expect(try read(text, type: "text/event-stream") == ["usage.total_tokens": .number(ExactDecimal(3))])
    }

    @Test("fields of the names of others are no data")
    func otherFields() throws {
        let text = "dataset: {\"usage\":{\"total_tokens\":3}}\nxdata: {\"model\":\"a\"}\n\n"
        #expect(try read(text, type: "text/event-stream").isEmpty)
    }

    @Test("of lines of JSON the last one with the field counts")
    func lines() throws {
        let text = "{\"model\":\"a\"}\n{\"usage\":{\"total_tokens\":3}}\n{\"done\":true}\n"
        let found = try read(text, type: "application/x-ndjson")
        #expect(found == ["usage.total_tokens": .number(ExactDecimal(3)), "model": .text("a")])
    }

    @Test("what is compressed or of another type is not read")
    func opaque() throws {
        let text = #"{"usage":{"total_tokens":3}}"#
        #expect(try read(text, encoding: "gzip").isEmpty)
        #expect(try read(text, encoding: "identity").count == 1)
        #expect(try read(text, type: "text/html").isEmpty)
        #expect(try read(text, type: "application/problem+json").count == 1)
    }
}
