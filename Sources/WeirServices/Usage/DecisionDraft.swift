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
    private var answers: [DecisionAnswers.Answered] = []
    private var refusals: [Int: AccessRefusal] = [:]

    init(count: Int, isCheck: Bool) {
        self.isCheck = isCheck
        writer = EventContentWriter(capacity: count * Self.usualContentBytes)
        questions.reserveCapacity(count)
    }

    /// A key of the server's own, the names of the event and of a property, and a number.
    private static let usualContentBytes = 80

    /// Takes a request that is answered without the ledger.
    mutating func add(_ answer: DecisionAnswer) {
        answers.append(DecisionAnswers.Answered(index: questions.count + answers.count, answer: answer))
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
        if let refusal { refusals[questions.count] = refusal }
        questions.append(
            Question(context: context, place: place, quantity: request.quantity, terms: terms, now: now)
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
        questions.append(Question(context: context, place: place, quantity: .one, terms: terms, now: now))
    }

    /// The submission of one request that says no more than a feature, which must allow that.
    static func submission(
        _ context: CustomerContext,
        key: consuming String,
        _ feature: borrowing MeteredFeature,
        _ terms: DecisionTerms,
        now: Timestamp,
        isCheck: Bool
    ) -> LedgerSubmission<DecisionAnswer> {
        var writer = EventContentWriter(capacity: usualContentBytes)
        writer.begin()
        key.withUTF8 { writer.key($0) }
        let place = writer.tail(feature.plain)
        let command = ConsumeCommand(
            context: context,
            event: UsageEvent(timestamp: now, content: EventContent(place, in: writer.bytes)),
            quantity: .one,
            terms: terms,
            now: now
        )
        let batch = LedgerBatch([isCheck ? .check(command) : .consume(command)])
        let customer = context.customer
        return LedgerSubmission(batch) { outcomes in
            guard outcomes.count == 1 else { throw WeirError.unexpectedOutcome }
            // A yes, which most are, needs nothing of the command.
            if case .decided(.allowed(let decision, isRepeated: _)) = outcomes[0] {
                return .allowed(AllowedDecision(customer: customer, decision: decision))
            }
            return try DecisionAnswers(answers: [], refusals: [:], commands: batch.commands, outcomes: outcomes)[0]
        }
    }

    /// The submission of all that was taken.
    func submission() -> LedgerSubmission<DecisionAnswers> {
        let batch = batch()
        let (answers, refusals) = (answers, refusals)
        return LedgerSubmission(batch) { outcomes in
            guard outcomes.count == batch.commands.count else { throw WeirError.unexpectedOutcome }
            return DecisionAnswers(
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
    /// The answer to a request that the ledger was not asked about, and the place of that request.
    struct Answered: Sendable {
        var index: Int
        var answer: DecisionAnswer
    }

    /// In the order of their places.
    fileprivate let answers: [Answered]
    /// What the answer is unless the ledger knew the request already; by the place of the command.
    fileprivate let refusals: [Int: AccessRefusal]
    fileprivate let commands: [LedgerCommand]
    fileprivate let outcomes: [LedgerOutcome]

    package var count: Int { commands.count + answers.count }

    /// The answer to the one request that there was.
    ///
    /// - Throws: As for any other one.
    package var only: DecisionAnswer {
        get throws(WeirError) {
            guard count == 1 else { throw .unexpectedOutcome }
            return try self[0]
        }
    }

    /// The answer to a request, by its place.
    ///
    /// - Throws: ``WeirError`` `internalError` when the ledger answered something else than what was asked.
    package subscript(index: Int) -> DecisionAnswer {
        get throws(WeirError) {
            if answers.isEmpty { return try answer(ofCommand: index) }
            let before = answered(before: index)
            if before < answers.count, answers[before].index == index { return answers[before].answer }
            return try answer(ofCommand: index - before)
        }
    }

    /// How many of the requests in front of one were answered without the ledger.
    private func answered(before index: Int) -> Int {
        var (low, high) = (0, answers.count)
        while low < high {
            let middle = (low + high) / 2
            if answers[middle].index < index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func answer(ofCommand place: Int) throws(WeirError) -> DecisionAnswer {
        switch outcomes[place] {
        case .decided(.allowed(let decision, isRepeated: _)):
            return .allowed(AllowedDecision(customer: commands[place].context.customer, decision: decision))
        case .decided(.refused(let refusal)):
            return try refused(place, refusals[place].map(Refusal.access) ?? .ledger(refusal))
        case .failed(let failure):
            guard let refusal = refusals[place] else {
                return .failed(WeirError(failure, key: commands[place].key ?? ""))
            }
            return try refused(place, .access(refusal))
        case .recorded, .retracted, .reserved, .renewed, .committed, .released, .quotas, .explained, .reservation:
            throw .unexpectedOutcome
        }
    }

    private func refused(_ place: Int, _ refusal: Refusal) throws(WeirError) -> DecisionAnswer {
        let command: ConsumeCommand
        switch commands[place] {
        case .consume(let asked), .check(let asked): command = asked
        case .record, .retract, .explain, .reserve, .renew, .commit, .release, .readQuotas, .readReservation:
            throw .unexpectedOutcome
        }
        guard let feature = FeatureKey(command.terms.feature) else { throw .unexpectedOutcome }
        return .refused(
            RefusedDecision(customer: command.context.customer, feature: feature, refusal: refusal, now: command.now)
        )
    }
}
