import WeirServices
import WeirStorage

/// How a route answers that is one submission to the ledger.
///
/// One description serves both entrances: the ordinary one loads what is not in memory and waits, the hot one carries
/// out what can be done from memory alone and leaves the rest to the ordinary one.
package struct LedgerHandler: Sendable {
    /// What to submit and how to answer, from memory alone.
    ///
    /// nil, or an error, when the ordinary entrance is to answer: nothing has taken effect then.
    let kept: @Sendable (APICall) throws -> LedgerSubmission<LedgerReply>?
    /// The same, with loading.
    let loaded: @Sendable (APICall) async throws -> LedgerSubmission<LedgerReply>

    init(
        kept: @escaping @Sendable (APICall) throws -> LedgerSubmission<LedgerReply>?,
        loaded: @escaping @Sendable (APICall) async throws -> LedgerSubmission<LedgerReply>
    ) {
        self.kept = kept
        self.loaded = loaded
    }

    /// Makes a handler.
    ///
    /// - Parameters:
    ///   - read: Takes from the call what is asked.
    ///   - kept: The use case from memory; nil when something is not there.
    ///   - loaded: The use case, which may load.
    ///   - reply: The answer to what the use case comes to.
    init<Asked, Value: Sendable>(
        read: @escaping @Sendable (APICall) throws -> Asked,
        kept: @escaping @Sendable (Asked, APICall) throws -> LedgerSubmission<Value>?,
        loaded: @escaping @Sendable (Asked, APICall) async throws -> LedgerSubmission<Value>,
        reply: @escaping @Sendable (Value, Asked, APICall) throws -> LedgerReply
    ) where Asked: Sendable {
        self.kept = { call in
            let asked = try read(call)
            let rest = call.withoutBody
            return try kept(asked, call)?.map { try reply($0, asked, rest) }
        }
        self.loaded = { call in
            let asked = try read(call)
            return try await loaded(asked, call).map { try reply($0, asked, call) }
        }
    }

    /// Answers a call, waiting for whatever it takes.
    func answer(_ call: APICall, from ledger: any Ledger) async throws -> APIResponse {
        switch try await ledger.carryOut(try await loaded(call)) {
        case .now(let response): response
        case .afterwards(let step): try await step()
        }
    }
}

/// What a submission comes to.
enum LedgerReply: Sendable {
    case now(APIResponse)
    /// Something else must be written before the answer.
    case afterwards(@Sendable () async throws -> APIResponse)
}
