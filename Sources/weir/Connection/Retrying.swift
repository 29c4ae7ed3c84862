import WeirAPI
import WeirClient

/// Sends a request that may be repeated until it is answered, or too often.
struct Retrying {
    let attempts: Int

    /// - Throws: ``APIClientError`` of the last attempt.
    func send(_ request: () async throws -> APIResponse) async throws -> APIResponse {
        for attempt in 1..<attempts {
            let pause: Duration
            do {
                let response = try await request()
                guard response.status == 429 || response.status == 503 else { return response }
                let seconds = response.header(HeaderName.retryAfter.rawValue).flatMap { Int64($0) } ?? 1
                pause = .seconds(min(max(seconds, 1), 30))
            } catch APIClientError.interrupted {
                pause = .milliseconds(100 << min(attempt, 6))
            }
            try await ContinuousClock().sleep(for: pause)
        }
        return try await request()
    }
}
