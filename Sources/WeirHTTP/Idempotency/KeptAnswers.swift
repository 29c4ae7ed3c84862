import HTTPTypes
import WeirAPI
import WeirServices
import WeirStorage

/// Gives repetitions of a request the answer that its first one got.
///
/// Only successes are kept, in the same transaction as what they tell of; a refused request may succeed when repeated.
struct KeptAnswers: Sendable {
    let store: any IdempotencyStore

    /// Gives the kept answer, or lets the request be carried out.
    ///
    /// Of two requests under one key at the same time one wins in the store, and the other one gets its answer.
    func answer(
        _ claim: IdempotencyClaim,
        _ context: CallContext,
        carryOut: (CallContext) async throws -> APIResponse
    ) async throws -> APIResponse {
        if let kept = try await kept(claim, context) { return kept }
        var context = context
        context.idempotency = claim
        do {
            return try await carryOut(context)
        } catch {
            // The failure may come from the winner's success: its record is there, so this one is a duplicate.
            if let kept = try await kept(claim, context) { return kept }
            throw error
        }
    }

    private func kept(_ claim: IdempotencyClaim, _ context: CallContext) async throws -> APIResponse? {
        guard let record = try await store.idempotencyRecord(key: claim.key, in: context.workspace) else { return nil }
        guard ConstantTime.areEqual(record.fingerprint, claim.fingerprint) else {
            throw APIError(
                .idempotencyConflict,
                "The Idempotency-Key '\(claim.key)' was used for another request.",
                hint: "Use a new key for a new request; repeat a request with the same method, path and body."
            )
        }
        return APIResponse(
            status: HTTPResponse.Status(code: record.status),
            body: record.body,
            headers: [.idempotencyReplayed: "true"]
        )
    }
}
