import WeirAPI
import WeirClient

/// What a test waited for did not come about.
struct NeverSo: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Looks again until it is so, a thousand times at most.
///
/// Between two looks it waits, also where a look is a process of its own: those would take a machine for themselves.
///
/// `seen`: What the last look saw, for whoever reads why it failed.
func eventually(
    _ what: String,
    seen: () -> String = { "" },
    _ isSo: () async throws -> Bool
) async throws {
    for _ in 0..<1_000 {
        if try await isSo() { return }
        try await Task.sleep(for: .milliseconds(100))
    }
    throw NeverSo("It never came about that \(what). \(seen())")
}

extension APIClient {
    /// Asks again while the answer is 503, a thousand times at most: on a machine that is busy, a slow look at a database
    /// that servers share counts as an outage.
    func sendPatiently(_ method: String, _ path: String, _ body: JSONObject? = nil) async throws -> APIResponse {
        for _ in 0..<1_000 {
            let response = try await send(method, path, body: body)
            guard response.status == 503 else { return response }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw NeverSo("\(method) \(path) was answered with something else than 503")
    }
}
