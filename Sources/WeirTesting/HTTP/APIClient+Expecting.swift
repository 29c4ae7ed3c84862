package import WeirAPI
package import WeirClient
import WeirPrimitives

extension APIClient {
    /// Sends a request that must succeed.
    ///
    /// - Returns: The members of the answer.
    /// - Throws: ``UnexpectedAnswer``; ``APIClientError``.
    @discardableResult
    package func ask(
        _ method: String,
        _ path: String,
        _ body: JSONObject? = nil,
        headers: [(name: String, value: String)] = []
    ) async throws -> JSONObject {
        let response = try await send(method, path, body: body, headers: headers)
        guard response.isSuccess else { throw UnexpectedAnswer("\(method) \(path)", response) }
        return response.json.objectValue ?? [:]
    }

    /// Every element of a list, page by page.
    package func list(_ path: String, _ name: String) async throws -> [JSONObject] {
        var elements: [JSONObject] = []
        var cursor: String?
        repeat {
            let separator = path.contains("?") ? "&" : "?"
            let page = cursor.map { "\(separator)cursor=\(PercentEncoding.encode($0))" } ?? ""
            let answer = try await ask("GET", path + page)
            elements += (answer[name]?.arrayValue ?? []).compactMap(\.objectValue)
            cursor = answer["nextCursor"]?.stringValue
        } while cursor != nil
        return elements
    }
}

/// An answer that a test did not count on.
package struct UnexpectedAnswer: Error, CustomStringConvertible {
    package var request: String
    package var response: APIResponse

    package init(_ request: String, _ response: APIResponse) {
        self.request = request
        self.response = response
    }

    package var description: String { "\(request) answered \(response.status): \(response.text)" }
}

extension JSONValue {
    /// A whole number that fits, also when it is written as text.
    package var wholeNumber: Int? {
        switch self {
        case .number(let decimal): Int(decimal.description)
        case .string(let text): Int(text)
        case .null, .bool, .oversizedNumber, .array, .object: nil
        }
    }
}

extension JSONObject {
    /// A whole number among the members.
    package func number(_ name: String) -> Int? { self[name]?.wholeNumber }

    /// A text among the members.
    package func text(_ name: String) -> String? { self[name]?.stringValue }
}
