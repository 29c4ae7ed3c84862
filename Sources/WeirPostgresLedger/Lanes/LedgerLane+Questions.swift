import WeirCore
import WeirPostgres
import WeirStorage

extension LedgerLane {
    /// While nothing can be written, questions are answered, and everyone else is told so.
    func answerQuestions(of round: LaneRound) async {
        patience.begin(round)
        defer { patience.end() }
        let (clock, meterSets) = (shared.configuration.clock, shared.meterSets)
        for part in round.parts {
            let commands = part.work.batch.commands
            guard commands.allSatisfy(\.isQuestion) else {
                part.work.answer.give(.failure(.readOnly))
                continue
            }
            do {
                let outcomes = try await connection.transaction(isolation: .snapshot, attempts: 1) { session in
                    var round = ReadOnlyRound(session, clock, meterSets)
                    return try round.answer(commands)
                }
                part.work.answer.give(.success(outcomes))
            } catch {
                part.work.answer.give(.failure(shared.failure(of: error)))
            }
        }
    }
}
