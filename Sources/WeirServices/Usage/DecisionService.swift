import WeirCore
import WeirPrimitives
package import WeirStorage

/// Answers "may this customer do this now?", and records what it allows.
///
/// The order of refusals is the one of the design: suspended, kit, subscription, then in the ledger the per-call limit,
/// rates and the quota. The first that applies is the answer.
package struct DecisionService: Sendable {
    let directory: PolicyDirectory
    let ids: IDGenerator

    package init(directory: PolicyDirectory, ids: IDGenerator) {
        self.directory = directory
        self.ids = ids
    }

    /// Decisions of one call, at most.
    package static let maximumBatch = 1000

    /// The submission for some requests, when all that it takes is in memory.
    ///
    /// - Throws: ``WeirError`` when there can be no answers at all.
    package func keptSubmission(
        _ requests: [DecisionRequest],
        isCheck: Bool,
        context: CallContext
    ) throws(WeirError) -> LedgerSubmission<[DecisionAnswer]>? {
        // Which customers may be named is looked at where they are loaded.
        guard context.sealedTo == nil, let policy = directory.policyInMemory(of: context.workspace) else { return nil }
        var prepared: [Prepared] = []
        prepared.reserveCapacity(requests.count)
        for request in requests {
            guard let found = directory.customerInMemory(request.customer, under: policy.snapshot) else { return nil }
            let (kept, customer) = found
            let now = customer.now(context.now)
            prepared.append(
                prepare(request, customer, policy.snapshot, isCheck: isCheck, now) { feature in
                    kept.terms(of: feature, customer, under: policy, now: now)
                }
            )
        }
        return Self.submission(prepared, isCheck: isCheck)
    }

    /// The submission for some requests, and an answer for each, in order; loads what is not in memory.
    ///
    /// Each is decided by itself, after those before it; of a check nothing is recorded.
    ///
    /// - Throws: ``StorageError`` when nothing can be decided now.
    package func submission(
        _ requests: [DecisionRequest],
        isCheck: Bool,
        context: CallContext
    ) async throws -> LedgerSubmission<[DecisionAnswer]> {
        let policy = try await directory.policy(of: context.workspace)
        var prepared: [Prepared] = []
        prepared.reserveCapacity(requests.count)
        for request in requests {
            do {
                let customer = try await directory.requirePolicy(
                    of: request.customer,
                    under: policy,
                    for: context
                )
                let now = customer.now(context.now)
                prepared.append(
                    prepare(request, customer, policy, isCheck: isCheck, now) { feature in
                        EntitlementRules.resolve(feature, for: customer, under: policy, now: now).map(\.terms)
                    }
                )
            } catch let error as WeirError {
                prepared.append(.answered(.failed(error)))
            }
        }
        return Self.submission(prepared, isCheck: isCheck)
    }

    // MARK: Steps

    /// A request that goes to the ledger.
    private struct Question: Sendable {
        var command: ConsumeCommand
        var feature: FeatureKey
        /// What the answer is unless the ledger knows the request already.
        var refusal: AccessRefusal?
    }

    /// What a customer gets of a metered feature.
    private typealias TermsOfFeature = (FeatureKey) -> Result<DecisionTerms?, AccessRefusal>

    private enum Prepared: Sendable {
        case answered(DecisionAnswer)
        case asks(Question)
    }

    private static func submission(_ prepared: [Prepared], isCheck: Bool) -> LedgerSubmission<[DecisionAnswer]> {
        var commands: [LedgerCommand] = []
        commands.reserveCapacity(prepared.count)
        for case .asks(let question) in prepared {
            commands.append(isCheck ? .check(question.command) : .consume(question.command))
        }
        return LedgerSubmission(LedgerBatch(commands)) { outcomes in
            var next = 0
            return try prepared.map { prepared throws(WeirError) in
                switch prepared {
                case .answered(let answer): return answer
                case .asks(let question):
                    guard next < outcomes.count else { throw .unexpectedOutcome }
                    defer { next += 1 }
                    return try answer(question, outcomes[next])
                }
            }
        }
    }

    private func prepare(
        _ request: DecisionRequest,
        _ customer: CustomerPolicy,
        _ policy: PolicySnapshot,
        isCheck: Bool,
        _ now: Timestamp,
        terms: TermsOfFeature
    ) -> Prepared {
        do throws(WeirError) {
            return try question(request, customer, policy, isCheck: isCheck, now, terms)
        } catch {
            return .answered(.failed(error))
        }
    }

    private func question(
        _ request: DecisionRequest,
        _ customer: CustomerPolicy,
        _ policy: PolicySnapshot,
        isCheck: Bool,
        _ now: Timestamp,
        _ termsOfFeature: TermsOfFeature
    ) throws(WeirError) -> Prepared {
        let metered = try MeteredRequest(request, for: .consume, under: policy)
        let terms: DecisionTerms
        var refusal: AccessRefusal?
        switch termsOfFeature(metered.feature) {
        case .success(let found):
            guard let found else { throw .unexpectedOutcome }
            terms = found
        case .failure(let refused):
            // The same request may have been allowed before; only then does the ledger's answer count.
            guard request.key != nil, !isCheck else { return .answered(refused.answer(customer, metered, now)) }
            terms = .onlyRepetition(of: metered, at: now)
            refusal = refused
        }
        let command = ConsumeCommand(
            context: customer.context,
            event: UsageEvent(
                key: request.key ?? "use_" + Base32.encode(ids.next(now)),
                name: metered.eventName,
                timestamp: now,
                properties: metered.properties
            ),
            quantity: metered.quantity,
            terms: terms,
            now: now
        )
        return .asks(Question(command: command, feature: metered.feature, refusal: refusal))
    }

    private static func answer(_ question: Question, _ outcome: LedgerOutcome) throws(WeirError) -> DecisionAnswer {
        let customer = question.command.context.customer
        let now = question.command.now
        let key = question.command.event.key
        switch outcome {
        case .decided(.allowed(let decision, let isRepeated)):
            return .allowed(
                AllowedDecision(
                    customer: customer,
                    feature: question.feature,
                    decision: decision,
                    key: key,
                    isRepeated: isRepeated
                )
            )
        case .decided(.refused(let refusal)):
            let cause = question.refusal.map(Refusal.access) ?? .ledger(refusal)
            return .refused(RefusedDecision(customer: customer, feature: question.feature, refusal: cause, now: now))
        case .failed(let failure):
            if let refusal = question.refusal {
                let refused = RefusedDecision(
                    customer: customer,
                    feature: question.feature,
                    refusal: .access(refusal),
                    now: now
                )
                return .refused(refused)
            }
            return .failed(WeirError(failure, key: key))
        case .recorded, .retracted, .reserved, .renewed, .committed, .released, .quotas, .explained,
            .reservation:
            throw .unexpectedOutcome
        }
    }
}

extension AccessRefusal {
    /// The refusal as an answer.
    func answer(_ customer: CustomerPolicy, _ request: MeteredRequest, _ now: Timestamp) -> DecisionAnswer {
        .refused(
            RefusedDecision(
                customer: customer.customer.id,
                feature: request.feature,
                refusal: .access(self),
                now: now
            )
        )
    }
}

extension DecisionTerms {
    /// Terms under which the ledger allows nothing new, and still gives the recorded answer to a repetition.
    ///
    /// Policy may have changed since a request was allowed; whoever repeats it must get the answer that stands.
    static func onlyRepetition(of request: MeteredRequest, at now: Timestamp) -> DecisionTerms {
        DecisionTerms(
            feature: request.feature.text,
            meter: request.meter,
            period: TimeRange(start: now, end: now),
            limit: .unlimited,
            perCallLimit: Quantity(billionths: -1)
        )
    }
}
