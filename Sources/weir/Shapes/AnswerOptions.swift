import ArgumentParser
import WeirAPI
import WeirClient

/// How an answer is printed, and the server that gives it.
struct AnswerOptions: ParsableArguments {
    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    /// Asks the server one thing and prints the answer: as JSON, or in lines for people.
    ///
    /// - Throws: ``CommandFailure`` when it is refused.
    func ask(
        _ method: String,
        _ path: String,
        _ body: JSONObject? = nil,
        for purpose: String,
        lines: (JSONObject) throws -> [String]
    ) async throws {
        try show(try await connection.ask(method, path, body, for: purpose), lines)
    }

    /// Prints an answer.
    func show(_ answer: APIResponse, _ lines: (JSONObject) throws -> [String]) throws {
        // A removal has no body, and is JSON all the same.
        if json { return print(answer.text.isEmpty ? "{}" : answer.text) }
        try lines(answer.json.objectValue ?? [:]).forEach { print($0) }
    }
}

extension ConnectionOptions {
    /// Asks the server one thing.
    ///
    /// `purpose` is the command: `weir coupons archive`.
    /// - Throws: ``CommandFailure`` when it is refused.
    func ask(
        _ method: String,
        _ path: String,
        _ body: JSONObject? = nil,
        for purpose: String
    ) async throws -> APIResponse {
        try await withClient(for: purpose) { client in try await client.answer(method, path, body) }
    }
}

extension APIClient {
    /// The answer to a request that was carried out.
    ///
    /// - Throws: ``CommandFailure`` when it is refused.
    func answer(_ method: String, _ path: String, _ body: JSONObject? = nil) async throws -> APIResponse {
        let response = try await send(method, path, body: body)
        guard response.isSuccess else { throw CommandFailure(response) }
        return response
    }
}
