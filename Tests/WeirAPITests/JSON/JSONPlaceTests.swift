import Testing
import WeirAPI

/// The error of text that is not JSON names the member or element at fault.
struct JSONPlaceTests {
    @Test(
        "A member or element is named where the text stops being JSON",
        arguments: [
            (#"{"a": NaN}"#, "a"),
            (#"{"events":[{"key":"x"},{"properties":{"size":NaN}}]}"#, "events[1].properties.size"),
            (#"[[1,2],[3,nope]]"#, "[1][1]"),
            (#"{"a":"\"]}{,:","b":[{}, ]}"#, "b[0]"),
            (#"{"a":{"b":1},"c":Infinity}"#, "c"),
            (#"{"a":1 "b":2}"#, "a"),
            (#"{"a":1,"a":2}"#, ""),
            (#"{"a":1}}"#, ""),
            ("NaN", ""),
            ("", ""),
        ]
    )
    func theMemberIsNamed(text: String, path: String) {
        let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(Array(text.utf8)) }
        #expect(error?.path == path, "\(text): \(String(describing: error))")
    }
}
