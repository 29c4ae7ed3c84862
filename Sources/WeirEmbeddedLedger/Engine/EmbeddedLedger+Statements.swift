package import WeirCore
package import WeirStorage

/// Usage of many customers, read together.
extension EmbeddedLedger {
    /// Customers whose ledgers are asked for at once: others wait that long for the sequencer's thread.
    private static let atOnce = 32

    package func statements(_ queries: [StatementQuery]) async throws -> [LedgerStatement?] {
        var statements: [LedgerStatement?] = []
        statements.reserveCapacity(queries.count)
        for start in stride(from: 0, to: queries.count, by: Self.atOnce) {
            statements += try await togetherRead(Array(queries[start..<min(start + Self.atOnce, queries.count)]))
        }
        return statements
    }

    package func cuts(_ contexts: [CustomerContext]) async throws -> [Sequence64] {
        var cuts: [Sequence64] = []
        cuts.reserveCapacity(contexts.count)
        for start in stride(from: 0, to: contexts.count, by: Self.atOnce) {
            let part = Array(contexts[start..<min(start + Self.atOnce, contexts.count)])
            cuts += try await snapshots(part).map(\.ledger.sequence)
        }
        return cuts
    }

    /// Copies all ledgers in one turn of the sequencer, and loads what they lack in one read.
    ///
    /// One that the store has moved past meanwhile, or that lacks something still, is read by itself.
    private func togetherRead(_ queries: [StatementQuery]) async throws -> [LedgerStatement?] {
        let snapshots = try await snapshots(queries.map(\.context))
        var statements: [LedgerStatement?] = queries.map { _ in nil }
        var lacking: [Requirement] = []
        var waiting: [Int] = []
        for index in queries.indices {
            do throws(UsageReadError) {
                statements[index] = try queries[index].statement(
                    of: snapshots[index].ledger,
                    meters: snapshots[index].meters
                )
            } catch {
                guard case .missing(let missing) = error else { continue }
                lacking += missing.requirements
                waiting.append(index)
            }
        }
        guard !waiting.isEmpty else { return statements }
        let facts = try await load(lacking)
        for index in waiting {
            var ledger = snapshots[index].ledger
            if (facts.headSequences[ledger.customer] ?? 0) <= ledger.sequence {
                ledger.take(facts)
                do throws(UsageReadError) {
                    statements[index] = try queries[index].statement(of: ledger, meters: snapshots[index].meters)
                    continue
                } catch {
                    guard case .missing = error else { continue }
                }
            }
            do {
                statements[index] = try await statement(queries[index])
            } catch LedgerError.overflow {
                continue
            }
        }
        return statements
    }
}
