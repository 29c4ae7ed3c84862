import WeirAPI
import WeirClient
import WeirPrimitives

/// Reads lists that come in pages.
struct ListReading {
    let client: APIClient

    /// Every element of a list.
    ///
    /// `filters`: Parameters of the query; nil is left out.
    func all(
        _ path: String,
        name: String,
        filters: [(name: String, value: String?)] = []
    ) async throws -> [JSONValue] {
        let narrowed = filters.compactMap { name, value in value.map { "&\(name)=\(PercentEncoding.encode($0))" } }
        var elements: [JSONValue] = []
        var cursor: String?
        repeat {
            let page =
                path + "?limit=200" + narrowed.joined() + (cursor.map { "&cursor=\(PercentEncoding.encode($0))" } ?? "")
            let response = try await client.send("GET", page)
            guard response.isSuccess else { throw CommandFailure(response) }
            guard let object = response.json.objectValue, let found = object[name]?.arrayValue else {
                throw CommandFailure("The server's answer cannot be understood.")
            }
            elements += found
            cursor = object["nextCursor"]?.stringValue
        } while cursor != nil
        return elements
    }
}

extension JSONValue {
    /// The value as a table shows it.
    var shown: String {
        switch self {
        case .null: "–"
        case .string(let text): text
        case .bool(let value): value ? "yes" : "no"
        case .number(let number): number.description
        case .oversizedNumber(let text): text
        case .array, .object: String(decoding: jsonBytes, as: UTF8.self)
        }
    }
}
