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

    /// The submission for one request, when all that it takes is in memory.
    ///
    /// As for some, without the lists that those take.
    package func keptSubmission(
        _ request: DecisionRequest,
        isCheck: Bool,
        context: CallContext
    ) -> LedgerSubmission<DecisionAnswer>? {
        guard context.sealedTo == nil, let policy = directory.policyInMemory(of: context.workspace),
            let customer = directory.presentInMemory(request.customer, in: context.workspace)
        else { return nil }
        let now = customer.now(context.now)
        if let (feature, terms) = plainTerms(of: request, customer, policy, now) {
            return DecisionDraft.submission(
                customer.context,
                key: request.key ?? newKey(now),
                policy[feature],
                terms,
                now: now,
                isCheck: isCheck
            )
        }
        var draft = DecisionDraft(count: 1, isCheck: isCheck)
        add(request, customer, policy, isCheck: isCheck, now, to: &draft)
        return draft.submission().map { try $0.only }
    }

    /// As ``keptSubmission(_:isCheck:context:)`` for one request, and loads what is not in memory.
    ///
    /// - Throws: ``StorageError`` when nothing can be decided now.
    package func submission(
        _ request: DecisionRequest,
        isCheck: Bool,
        context: CallContext
    ) async throws -> LedgerSubmission<DecisionAnswer> {
        try await submission([request], isCheck: isCheck, context: context).map { try $0.only }
    }

    /// The submission for some requests, when all that it takes is in memory.
    package func keptSubmission(
        _ requests: [DecisionRequest],
        isCheck: Bool,
        context: CallContext
    ) -> LedgerSubmission<DecisionAnswers>? {
        // Which customers may be named is looked at where they are loaded.
        guard context.sealedTo == nil, let policy = directory.policyInMemory(of: context.workspace),
            let customers = directory.presentInMemory(requests, in: context.workspace)
        else { return nil }
        var draft = DecisionDraft(count: requests.count, isCheck: isCheck)
        requests.withUnsafeBufferPointer { requests in
            guard let first = requests.baseAddress else { return }
            for index in requests.indices {
                add(first + index, customers[index], policy, context, isCheck: isCheck, to: &draft)
            }
        }
        return draft.submission()
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
    ) async throws -> LedgerSubmission<DecisionAnswers> {
        let policy = try await directory.policy(of: context.workspace)
        var draft = DecisionDraft(count: requests.count, isCheck: isCheck)
        for request in requests {
            do {
                let customer = try await directory.requirePolicy(
                    of: request.customer,
                    under: policy,
                    for: context
                )
                let now = customer.now(context.now)
                add(request, customer, policy, isCheck: isCheck, now, to: &draft) { feature in
                    EntitlementRules.resolve(feature, for: customer, under: policy, now: now).map(\.terms)
                }
            } catch let error as WeirError {
                draft.add(.failed(error))
            }
        }
        return draft.submission()
    }

    // MARK: Steps

    /// What a customer gets of a metered feature.
    private typealias TermsOfFeature = (FeatureKey) -> Result<DecisionTerms?, AccessRefusal>

    /// Takes a request of a customer that is in memory.
    ///
    /// By the request's address, since most of what it may say is not there, and to copy it would be to look at it all.
    private func add(
        _ request: UnsafePointer<DecisionRequest>,
        _ kept: KeptCustomer,
        _ policy: KeptPolicy,
        _ context: CallContext,
        isCheck: Bool,
        to draft: inout DecisionDraft
    ) {
        let now = kept.now(context.now)
        if let (feature, terms) = plainTerms(of: request.pointee, kept, policy, now) {
            let key = request.pointee.key ?? newKey(now)
            return draft.ask(kept.context, key: key, policy[feature], terms, now: now)
        }
        add(request.pointee, kept, policy, isCheck: isCheck, now, to: &draft)
    }

    private func add(
        _ request: DecisionRequest,
        _ kept: KeptCustomer,
        _ policy: KeptPolicy,
        isCheck: Bool,
        _ now: Timestamp,
        to draft: inout DecisionDraft
    ) {
        let customer = directory.policy(of: kept, under: policy.snapshot)
        add(request, customer, policy.snapshot, isCheck: isCheck, now, to: &draft) { feature in
            kept.terms(of: feature, customer, under: policy, now: now)
        }
    }

    /// The feature by its number, and the terms, of a request that says no more than a feature; nil when it says more, or
    /// there is anything in its way.
    @inline(__always)
    private func plainTerms(
        of request: borrowing DecisionRequest,
        _ kept: KeptCustomer,
        _ policy: KeptPolicy,
        _ now: Timestamp
    ) -> (feature: Int, terms: DecisionTerms)? {
        guard request.namesNoMoreThanFeature, let number = policy.number(of: request.feature),
            policy[number].allowsPlain, let terms = terms(of: number, kept, policy, now)
        else { return nil }
        return (number, terms)
    }

    /// What a customer in memory gets of a feature, by its number; nil when there is anything in its way.
    private func terms(
        of feature: Int,
        _ kept: KeptCustomer,
        _ policy: KeptPolicy,
        _ now: Timestamp
    ) -> DecisionTerms? {
        if let known = kept.knownTerms(of: feature, under: policy, now: now) { return known }
        let customer = directory.policy(of: kept, under: policy.snapshot)
        let found = kept.terms(of: policy[feature].key, customer, under: policy, now: now)
        return if case .success(let terms) = found { terms } else { nil }
    }

    private func add(
        _ request: DecisionRequest,
        _ customer: CustomerPolicy,
        _ policy: PolicySnapshot,
        isCheck: Bool,
        _ now: Timestamp,
        to draft: inout DecisionDraft,
        terms termsOfFeature: TermsOfFeature
    ) {
        do throws(WeirError) {
            let metered = try MeteredRequest(request, for: .consume, under: policy)
            let terms: DecisionTerms
            var refusal: AccessRefusal?
            switch termsOfFeature(metered.feature) {
            case .success(let found):
                guard let found else { throw .unexpectedOutcome }
                terms = found
            case .failure(let refused):
                // The same request may have been allowed before; only then does the ledger's answer count.
                guard request.key != nil, !isCheck else {
                    return draft.add(refused.answer(customer, metered, now))
                }
                terms = .onlyRepetition(of: metered, at: now)
                refusal = refused
            }
            let key = request.key ?? newKey(now)
            draft.ask(customer.context, key: key, metered, terms, refusal: refusal, now: now)
        } catch {
            draft.add(.failed(error))
        }
    }

    private func newKey(_ now: Timestamp) -> String { "use_" + Base32.encode(ids.next(now)) }
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
