package import WeirAPI
import WeirPrimitives

/// Why a tool did not do what it was asked, in words for the agent.
package struct AgentFailure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }

    /// What the API answered instead.
    package init(status: Int, _ json: JSONValue) {
        guard let error = json.objectValue?["error"]?.objectValue, let message = error["message"]?.stringValue else {
            description = "The server answered with status \(status)."
            return
        }
        var lines = [message]
        for issue in (error["issues"]?.arrayValue ?? []).compactMap(\.objectValue) {
            guard let text = issue["message"]?.stringValue, !message.contains(text) else { continue }
            lines.append("  \(issue["path"]?.stringValue ?? ""): \(text)")
        }
        if let hint = error["hint"]?.stringValue { lines.append(hint) }
        if let request = error["requestId"]?.stringValue { lines.append("(request \(request))") }
        description = lines.joined(separator: "\n")
    }
}

extension JSONValue {
    /// A number as it would be written, or a text.
    var shown: String {
        switch self {
        case .string(let text): text
        case .number(let number): number.description
        case .oversizedNumber(let text): text
        case .null, .bool, .array, .object: String(decoding: jsonBytes, as: UTF8.self)
        }
    }

    /// A whole number that fits.
    var wholeNumber: Int? {
        guard case .number(let decimal) = self else { return nil }
        return Int(decimal.description)
    }
}
