package import WeirCore
package import WeirStorage

/// A use case that is one submission to the ledger: what is submitted, and what the outcomes come to.
///
/// It is made from what is in memory, so whoever cannot wait can submit it too.
package struct LedgerSubmission<Value: Sendable>: Sendable {
    package let batch: LedgerBatch
    /// What the outcomes of the batch's commands come to; called once.
    package let value: @Sendable ([LedgerOutcome]) throws -> Value

    package init(_ batch: LedgerBatch, value: @escaping @Sendable ([LedgerOutcome]) throws -> Value) {
        self.batch = batch
        self.value = value
    }

    /// The same submission, whose value is turned into another one.
    package func map<Other>(_ change: @escaping @Sendable (Value) throws -> Other) -> LedgerSubmission<Other> {
        let value = value
        return LedgerSubmission<Other>(batch) { try change(try value($0)) }
    }
}

extension Ledger {
    /// Submits, waits, and returns what it came to.
    package func carryOut<Value>(_ submission: LedgerSubmission<Value>) async throws -> Value {
        // A use case may find that there is nothing to ask.
        try submission.value(submission.batch.commands.isEmpty ? [] : try await submit(submission.batch))
    }
}
