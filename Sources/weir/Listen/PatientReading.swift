import WeirAPI
import WeirClient

/// Reads from a server that may be away, busy or failing for a time, for as long as that can get better.
struct PatientReading: Sendable {
    /// Asks once for a path with its query.
    let ask: @Sendable (_ path: String) async throws -> APIResponse
    let wait: @Sendable (Duration) async throws -> Void
    /// Says something beside the result.
    let tell: @Sendable (String) -> Void

    /// The first wait; each one after it is twice as long.
    static let firstWait = Duration.milliseconds(500)
    /// The longest wait unless the server asks for more.
    static let longestWait = Duration.seconds(10)
    /// The longest wait that a server can ask for with `Retry-After`.
    static let longestAskedFor: Int64 = 300

    /// What the server answers, after as many attempts as that takes.
    ///
    /// Told of are the first failure of several alike and the end of them, so that a long absence is two lines.
    ///
    /// `waitsForServer`: Whether to go on when nothing answers at the address at all.
    ///
    /// - Returns: The answer's body.
    /// - Throws: ``CommandFailure`` for an answer that stays as it is, such as 401, 403 and 404; ``APIClientError`` for
    ///   an address or key that cannot be sent to. ``CancellationError``.
    func read(_ path: String, waitsForServer: Bool = true) async throws -> JSONValue {
        var wait = Self.firstWait
        var told: String?
        while true {
            let problem: String
            var pause = wait
            do {
                let response = try await ask(path)
                if response.isSuccess {
                    if told != nil { tell("connected again") }
                    return response.json
                }
                guard Self.canGetBetter(response.status) else { throw CommandFailure(response) }
                problem = "the server answered with status \(response.status)"
                if let asked = response.header("Retry-After").flatMap({ Int64($0) }), asked > 0 {
                    pause = max(wait, .seconds(min(asked, Self.longestAskedFor)))
                }
            } catch let error as APIClientError {
                switch error {
                case .misconfigured: throw error
                case .unreachable where !waitsForServer: throw error
                case .unreachable, .interrupted: problem = "\(error)"
                }
            }
            if told != problem { tell("\(problem); trying again") }
            told = problem
            try await self.wait(pause)
            wait = min(wait * 2, Self.longestWait)
        }
    }

    /// Whether the same request may be answered otherwise later.
    static func canGetBetter(_ status: Int) -> Bool { [408, 425, 429].contains(status) || status >= 500 }
}
