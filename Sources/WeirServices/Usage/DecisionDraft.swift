import WeirCore
import WeirPrimitives
import WeirStorage

/// What some requests ask of the ledger, taken one by one, and the answers of those that ask nothing.
///
/// The contents of all events are written into one array, which they share.
struct DecisionDraft {
    private struct Question {
        var context: CustomerContext
        var place: EventContent.Place
        var quantity: Quantity
        var terms: DecisionTerms
        var now: Timestamp
    }

    private let isCheck: Bool
    private var writer: EventContentWriter
    private var questions: [Question] = []
    private var asked: [DecisionAnswers.Asked] = []
    private var answers: [Int: DecisionAnswer] = [:]
    private var refusals: [Int: AccessRefusal] = [:]

    init(count: Int, isCheck: Bool) {
        self.isCheck = isCheck
        writer = EventContentWriter(capacity: count * Self.usualContentBytes)
        questions.reserveCapacity(count)
        asked.reserveCapacity(count)
    }

    /// A key of the server's own, the names of the event and of a property, and a number.
    private static let usualContentBytes = 80

    /// Takes a request that is answered without the ledger.
    mutating func add(_ answer: DecisionAnswer) {
        answers[asked.count] = answer
        asked.append(.answered)
    }

    /// Takes a request that the ledger decides.
    ///
    /// `refusal`: What the answer is unless the ledger knows the request already.
    mutating func ask(
        _ context: CustomerContext,
        key: String,
        _ request: MeteredRequest,
        _ terms: DecisionTerms,
        refusal: AccessRefusal?,
        now: Timestamp
    ) {
        let place = writer.content(
            key: key,
            name: request.eventName,
            contract: nil,
            properties: request.properties
        )
        if let refusal { refusals[asked.count] = refusal }
        add(
            Question(context: context, place: place, quantity: request.quantity, terms: terms, now: now),
            request.feature
        )
    }

    /// Takes a request that says no more than a feature, which must allow that.
    mutating func ask(
        _ context: CustomerContext,
        key: consuming String,
        _ feature: borrowing MeteredFeature,
        _ terms: DecisionTerms,
        now: Timestamp
    ) {
        writer.begin()
        key.withUTF8 { writer.key($0) }
        let place = writer.tail(feature.plain)
        add(Question(context: context, place: place, quantity: .one, terms: terms, now: now), feature.key)
    }

    private mutating func add(_ question: Question, _ feature: FeatureKey) {
        asked.append(
            DecisionAnswers.Asked(
                customer: question.context.customer,
                now: question.now,
                feature: feature,
                outcome: questions.count
            )
        )
        questions.append(question)
    }

    /// The submission of all that was taken.
    func submission() -> LedgerSubmission<DecisionAnswers> {
        let batch = batch()
        let (asked, answers, refusals) = (asked, answers, refusals)
        return LedgerSubmission(batch) { outcomes in
            guard outcomes.count == batch.commands.count else { throw WeirError.unexpectedOutcome }
            return DecisionAnswers(
                asked: asked,
                answers: answers,
                refusals: refusals,
                commands: batch.commands,
                outcomes: outcomes
            )
        }
    }

    private func batch() -> LedgerBatch {
        let storage = writer.bytes
        var commands: [LedgerCommand] = []
        commands.reserveCapacity(questions.count)
        for question in questions {
            let command = ConsumeCommand(
                context: question.context,
                event: UsageEvent(timestamp: question.now, content: EventContent(question.place, in: storage)),
                quantity: question.quantity,
                terms: question.terms,
                now: question.now
            )
            commands.append(isCheck ? .check(command) : .consume(command))
        }
        return LedgerBatch(commands)
    }
}

/// The answers to some requests, in their order; each is made of the ledger's outcome when it is asked for.
package struct DecisionAnswers: Sendable {
    struct Asked: Sendable {
        var customer: CustomerID
        var now: Timestamp
        var feature: FeatureKey?
        /// The place of the request's command and outcome; -1 where the ledger was not asked.
        var outcome: Int

        static let answered = Asked(
            customer: CustomerID(halves: IdentifierHalves(high: 0, low: 0)),
            now: .earliest,
            feature: nil,
            outcome: -1
        )
    }

    fileprivate let asked: [Asked]
    /// Of requests that the ledger was not asked about.
    fileprivate let answers: [Int: DecisionAnswer]
    /// What the answer is unless the ledger knew the request already.
    fileprivate let refusals: [Int: AccessRefusal]
    fileprivate let commands: [LedgerCommand]
    fileprivate let outcomes: [LedgerOutcome]

    package var count: Int { asked.count }

    /// The answer to the first request; nil when there was none.
    ///
    /// - Throws: As for any other one.
    package var first: DecisionAnswer? {
        get throws(WeirError) { asked.isEmpty ? nil : try self[0] }
    }

    /// The answer to a request, by its place.
    ///
    /// - Throws: ``WeirError`` `internalError` when the ledger answered something else than what was asked.
    package subscript(index: Int) -> DecisionAnswer {
        get throws(WeirError) {
            let asked = asked[index]
            guard let feature = asked.feature else {
                guard let answer = answers[index] else { throw .unexpectedOutcome }
                return answer
            }
            switch outcomes[asked.outcome] {
            case .decided(.allowed(let decision, isRepeated: _)):
                return .allowed(AllowedDecision(customer: asked.customer, decision: decision))
            case .decided(.refused(let refusal)):
                let cause = refusals[index].map(Refusal.access) ?? .ledger(refusal)
                return .refused(
                    RefusedDecision(customer: asked.customer, feature: feature, refusal: cause, now: asked.now)
                )
            case .failed(let failure):
                guard let refusal = refusals[index] else {
                    return .failed(WeirError(failure, key: commands[asked.outcome].key ?? ""))
                }
                return .refused(
                    RefusedDecision(
                        customer: asked.customer,
                        feature: feature,
                        refusal: .access(refusal),
                        now: asked.now
                    )
                )
            case .recorded, .retracted, .reserved, .renewed, .committed, .released, .quotas, .explained, .reservation:
                throw .unexpectedOutcome
            }
        }
    }
}
