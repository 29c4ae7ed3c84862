import Testing
import WeirCore
import WeirPrimitives
import WeirSQLite
import WeirStorage
import WeirTesting

@testable import WeirServices

/// Decisions of customers in memory, whose terms and events are made ready for many, against those that are loaded.
struct DecisionDraftTests {
    private let folder: TemporaryFolder
    private let services: Services
    private let clock = ManualClock()

    init() throws {
        folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        services = Services(
            stores: stores,
            ledger: IdleLedger(),
            zones: ZoneDatabase(),
            ids: .seeded(1),
            secrets: .seeded(1)
        )
    }

    /// A workspace with a feature `seo`, and three customers: one by plan, one suspended, and one that was never used.
    private func stage() async throws -> (CallContext, [CustomerReference]) {
        let created = try await services.workspaces.bootstrap(at: clock.now)
        let context = CallContext(workspace: created[0].workspace.id, actor: .system, now: clock.now)
        var changes = UpsertPlan.Changes()
        changes.quotas = .set([try #require(FeatureKey("seo")): Quota(limit: Quantity(7))])
        _ = try await services.plans.upsert(
            UpsertPlan(key: try #require(PlanKey("pro")), name: "Pro", changes: changes),
            context
        )
        var customers: [CustomerReference] = []
        for name in ["a", "suspended", "c"] {
            var input = CreateCustomer()
            input.externalID = name
            customers.append(.id(try await services.customers.create(input, context).id))
        }
        _ = try await services.customers.suspend(.external("suspended"), context)
        return (context, customers + [.external("a"), .external("suspended"), .external("c")])
    }

    private func requests(of customers: [CustomerReference]) throws -> [DecisionRequest] {
        let properties = EventProperties([EventProperties.Member(name: "place", value: .string("x"))])
        return customers.enumerated().flatMap { index, customer in
            [
                DecisionRequest(customer: customer, feature: "seo", key: "plain-\(index)"),
                DecisionRequest(customer: customer, feature: "seo", quantity: .one, key: "one-\(index)"),
                DecisionRequest(customer: customer, feature: "seo", quantity: Quantity(3), key: "three-\(index)"),
                DecisionRequest(customer: customer, feature: "seo", eventName: "seo", key: "named-\(index)"),
                DecisionRequest(customer: customer, feature: "seo", eventName: "other", key: "wrong-\(index)"),
                DecisionRequest(customer: customer, feature: "seo", key: "with-\(index)", properties: properties),
                DecisionRequest(customer: customer, feature: "none", key: "none-\(index)"),
            ]
        }
    }

    @Test("What is asked of the ledger is the same, be it from memory or loaded", arguments: [false, true])
    func memoryAsksTheSame(isCheck: Bool) async throws {
        let (context, customers) = try await stage()
        let decisions = services.usage.decisions
        let requests = try requests(of: customers)
        let loaded = try await decisions.submission(requests, isCheck: isCheck, context: context)
        // The first time terms are made, the second time they are there.
        for _ in 1...2 {
            let kept = try #require(decisions.keptSubmission(requests, isCheck: isCheck, context: context))
            #expect(kept.batch.commands.count == loaded.batch.commands.count)
            for (one, other) in zip(kept.batch.commands, loaded.batch.commands) {
                let (one, other) = (try command(one, isCheck: isCheck), try command(other, isCheck: isCheck))
                #expect(one.context == other.context)
                #expect(one.event == other.event)
                #expect(one.quantity == other.quantity)
                #expect(one.now == other.now)
                #expect(one.terms == other.terms)
                #expect(one.terms.limit == other.terms.limit)
            }
            let refusal = LedgerOutcome.decided(
                .refused(.perCallLimitExceeded(limit: .zero, requested: .one))
            )
            let outcomes = kept.batch.commands.map { _ in refusal }
            let (answers, expected) = (try kept.value(outcomes), try loaded.value(outcomes))
            #expect(answers.count == requests.count)
            for index in requests.indices {
                #expect(try error(answers[index]) == error(expected[index]), "\(requests[index])")
            }
        }
    }

    @Test("A request by itself asks and answers as in a list of one", arguments: [false, true])
    func oneAsksAsAListOfOne(isCheck: Bool) async throws {
        let (context, customers) = try await stage()
        let decisions = services.usage.decisions
        let requests = try requests(of: customers)
        let named = DecisionRequest(customer: .external("c"), feature: "seo")
        #expect(
            decisions.keptSubmission(named, isCheck: isCheck, context: context) == nil,
            "The name was never asked for."
        )
        _ = try await decisions.submission(requests, isCheck: isCheck, context: context)
        let allowed = Decision(
            used: Quantity(2),
            reserved: .zero,
            limit: Quantity(7),
            resetsAt: context.now.adding(seconds: 60),
            rate: nil
        )
        let outcomes: [LedgerOutcome] = [
            .decided(.allowed(allowed, isRepeated: false)),
            .decided(.refused(.perCallLimitExceeded(limit: .zero, requested: .one))), .failed(.keyTaken),
            .quotas([]),
        ]
        for request in requests {
            let one = try #require(decisions.keptSubmission(request, isCheck: isCheck, context: context))
            let loaded = try await decisions.submission(request, isCheck: isCheck, context: context)
            let list = try #require(decisions.keptSubmission([request], isCheck: isCheck, context: context))
            for other in [loaded.batch, list.batch] {
                #expect(one.batch.commands.count == other.commands.count)
                for (one, other) in zip(one.batch.commands, other.commands) {
                    let (one, other) = (try command(one, isCheck: isCheck), try command(other, isCheck: isCheck))
                    #expect(one.context == other.context)
                    #expect(one.event == other.event)
                    #expect(one.quantity == other.quantity)
                    #expect(one.now == other.now)
                    #expect(one.terms == other.terms)
                }
            }
            for outcome in outcomes {
                let told = one.batch.commands.map { _ in outcome }
                let expected = Result { try list.value(told)[0] }
                #expect(said(Result { try one.value(told) }) == said(expected), "\(request)")
                #expect(said(Result { try loaded.value(told) }) == said(expected), "\(request)")
            }
            // Another number of outcomes than of questions is nobody's answer.
            #expect(throws: WeirError.self) { try one.value(one.batch.commands.isEmpty ? [outcomes[0]] : []) }
        }
    }

    private func said(_ result: Result<DecisionAnswer, any Error>) -> String {
        switch result {
        case .success(let answer): error(answer)
        case .failure(let failure): "fails: \(failure)"
        }
    }

    @Test("Customers of every standing get from memory what they get loaded, at any moment and after every change")
    func standingsAreThoseOfWhoeverIsLoaded() async throws {
        let (context, _) = try await stage()
        var daily = UpsertPlan.Changes()
        daily.quotas = .set([try #require(FeatureKey("seo")): Quota(limit: Quantity(2))])
        daily.period = .set(.day)
        let key = try #require(PlanKey("daily"))
        _ = try await services.plans.upsert(UpsertPlan(key: key, name: "Daily", changes: daily), context)
        var requests: [DecisionRequest] = []
        for (plan, status) in [("pro", SubscriptionStatus.active), ("daily", .active), ("pro", .canceled)] {
            for zone in [nil, "Asia/Tokyo"] {
                for days in [nil, 3, 5] as [Int64?] {
                    // Two of each, so that one finds what was made for the other.
                    for _ in 1...2 {
                        var input = CreateCustomer()
                        input.timeZone = zone
                        let id = try await services.customers.create(input, context).id
                        var subscription = SetSubscription(planKey: plan, status: status)
                        if let days {
                            subscription.currentPeriodEnd = .set(clock.now.adding(seconds: days * 86_400))
                        }
                        _ = try await services.subscriptions.set(subscription, for: .id(id), context)
                        requests.append(DecisionRequest(customer: .id(id), feature: "seo", key: "k\(requests.count)"))
                    }
                }
            }
        }
        let days: [Int64] = [0, 0, 1, 4, 40]
        for day in days { try await compare(requests, day, context) }
        daily.quotas = .set([try #require(FeatureKey("seo")): Quota(limit: Quantity(5))])
        _ = try await services.plans.upsert(UpsertPlan(key: key, name: "Daily", changes: daily), context)
        for day in days { try await compare(requests, day, context) }
        var settings = UpdateSettings()
        settings.timeZone = .set("America/New_York")
        _ = try await services.settings.update(settings, context)
        for day in days { try await compare(requests, day, context) }
    }

    private func compare(_ requests: [DecisionRequest], _ day: Int64, _ context: CallContext) async throws {
        var context = context
        context.now = context.now.adding(seconds: day * 86_400)
        let decisions = services.usage.decisions
        let loaded = try await decisions.submission(requests, isCheck: false, context: context)
        for _ in 1...2 {
            let kept = try #require(decisions.keptSubmission(requests, isCheck: false, context: context))
            #expect(kept.batch.commands.count == requests.count)
            for (one, other) in zip(kept.batch.commands, loaded.batch.commands) {
                let (one, other) = (try command(one, isCheck: false), try command(other, isCheck: false))
                #expect(one.terms == other.terms, "day \(day)")
            }
        }
    }

    @Test func aRequestWithoutAKeyGetsOneOfItsOwn() async throws {
        let (context, customers) = try await stage()
        let request = DecisionRequest(customer: customers[0], feature: "seo")
        var keys: Set<String> = []
        for _ in 1...3 {
            let kept = services.usage.decisions.keptSubmission([request, request], isCheck: false, context: context)
            for one in try #require(kept).batch.commands {
                let event = try command(one, isCheck: false).event
                #expect(event.key.hasPrefix("use_"))
                keys.insert(event.key)
            }
        }
        #expect(keys.count == 6)
    }

    @Test func whoIsNotInMemoryIsForTheOthers() async throws {
        let (context, customers) = try await stage()
        let decisions = services.usage.decisions
        let requests = customers.map { DecisionRequest(customer: $0, feature: "seo") }
        #expect(
            decisions.keptSubmission(requests, isCheck: false, context: context) == nil,
            "Names were never asked for."
        )
        _ = try await decisions.submission(requests, isCheck: false, context: context)
        #expect(decisions.keptSubmission(requests, isCheck: false, context: context) != nil)
        let unknown = requests + [DecisionRequest(customer: .external("nobody"), feature: "seo")]
        #expect(decisions.keptSubmission(unknown, isCheck: false, context: context) == nil)
    }

    private func command(_ command: LedgerCommand, isCheck: Bool) throws -> ConsumeCommand {
        let found: ConsumeCommand? =
            switch command {
            case .consume(let command): isCheck ? nil : command
            case .check(let command): isCheck ? command : nil
            case .record, .retract, .explain, .reserve, .renew, .commit, .release, .readQuotas, .readReservation: nil
            }
        return try #require(found)
    }

    private func error(_ answer: DecisionAnswer) -> String {
        switch answer {
        case .allowed(let allowed): "\(allowed)"
        case .refused(let refused): "\(refused)"
        case .failed(let error): "\(error)"
        }
    }
}
