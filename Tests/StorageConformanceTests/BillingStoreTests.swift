import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Contracts, invoices, numbers, payments, credit notes and adjustments.
struct BillingStoreTests {
    static let period = TimeRange(start: World.epoch, end: World.epoch.adding(seconds: 31 * 86_400))

    // MARK: Values

    func contract(_ id: Int, of customer: Customer, in world: World) throws -> Contract {
        let start = Zone.utc.localDate(at: World.epoch)
        let fee = ContractFee(
            priceKey: "base",
            label: "Base fee",
            unitAmount: try #require(ExactDecimal(parsing: "49.99")),
            quantity: 3,
            interval: BillingInterval(.month, count: 3),
            timing: .advance,
            taxRates: [TaxRate(code: "vat", name: "VAT", percent: ExactDecimal(20), isInclusive: true)]
        )
        let usage = ContractUsage(
            price: Price(key: "calls", name: "Calls", model: .perUnit(unitAmount: ExactDecimal(1)), meter: "CALLS"),
            quota: IncludedQuota(limit: try #require(Quantity(parsing: "0.5")), period: .day),
            minimum: ExactDecimal(5)
        )
        let phase = ContractPhase(
            start: start,
            decidedAt: World.epoch,
            plan: try #require(PlanKey("pro")),
            planVersion: 4,
            quantity: 3,
            terms: ContractTerms(fees: [fee], usages: [usage], minimumSpend: ExactDecimal(100))
        )
        return Contract(
            id: ContractID(rawValue: UInt128(id)),
            workspace: world.workspace,
            customer: customer.id,
            currency: .eur,
            timeZone: "Europe/Berlin",
            start: start,
            end: start.adding(days: 400),
            billing: .calendar,
            anchor: start.adding(days: 30),
            proration: .second,
            netTermsDays: 30,
            trialDays: 7,
            phases: [phase],
            progressive: ProgressiveBilling(
                thresholds: [Money(minorUnits: 5, currency: .eur)],
                repeatEvery: Money(minorUnits: 9, currency: .eur)
            ),
            createdAt: World.epoch,
            updatedAt: World.epoch
        )
    }

    func invoice(
        _ id: Int,
        of customer: Customer,
        contract: ContractID? = nil,
        periodEnd: Timestamp = period.end,
        lines: [ChargeLine]? = nil,
        in world: World
    ) throws -> Invoice {
        let usage = ChargeLine(
            kind: .usage,
            label: "calls",
            priceKey: "calls",
            dimensions: ["region": "eu"],
            quantity: Quantity(12),
            unitPrice: ExactDecimal(1),
            amount: ExactFraction(37, over: 3),
            servicePeriod: Self.period
        )
        let date = Zone.utc.localDate(at: periodEnd)
        return Invoice(
            id: InvoiceID(rawValue: UInt128(id)),
            workspace: world.workspace,
            customer: customer.id,
            contract: contract,
            slot: InvoiceSlot(
                period: TimeRange(start: Self.period.start, end: periodEnd),
                invoiceDate: date,
                dueDate: date.adding(days: 30)
            ),
            statement: try InvoiceBuilder.statement(
                of: InvoiceContent(
                    currency: .eur,
                    lines: lines ?? [usage],
                    taxRates: [TaxRate(code: "vat", percent: ExactDecimal(20))],
                    coupons: [Coupon(code: "off", benefit: .percent(ExactDecimal(7)))],
                    credits: [AvailableCredit(source: .balance, amount: Money(minorUnits: 3, currency: .eur))]
                )
            ),
            createdAt: World.epoch,
            updatedAt: World.epoch
        )
    }

    /// The invoice with the next number of a sequence.
    func finalized(_ invoice: Invoice, _ numbers: inout InvoiceNumberSequence) throws(InvoiceRefusal) -> Invoice {
        try InvoiceRules.finalized(
            invoice,
            statement: invoice.statement,
            parties: InvoiceParties(
                seller: SellerIdentity(legalName: "Weir Ltd", address: PostalAddress(city: "Ulm"), taxID: "DE1"),
                customerName: "Ada",
                customerTaxID: "AT2"
            ),
            cut: 17,
            numbers: &numbers,
            gracePeriodHours: 0,
            now: invoice.slot.cutAt
        )
    }

    func stored(_ invoice: Invoice, in world: World) async throws -> Invoice {
        try #require(await world.stores.invoice(invoice.id, in: world.workspace))
    }

    /// Stores an invoice and finalizes it.
    func send(_ invoice: Invoice, in world: World) async throws -> Invoice {
        try await world.stores.saveInvoices([invoice], record: .none)
        let known = try await world.stores.invoiceNumbers(in: world.workspace)
        var numbers = known
        let final = try finalized(await stored(invoice, in: world), &numbers)
        try await world.stores.saveFinalizedInvoices([final], following: known, record: .none)
        return try await stored(invoice, in: world)
    }

    // MARK: Contracts

    @Test(arguments: Backend.available)
    func aContractBringsItsSubscriptionOrNothing(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let plan = try await world.add(world.plan(20, "pro"))
            var contract = try contract(1, of: customer, in: world)
            let subscription = world.subscription(of: customer, to: plan)
            try await world.stores.saveContract(
                ContractStoreChange(contract: contract, subscription: SubscriptionChange(subscription: subscription)),
                record: world.record("made")
            )
            let stored = try await world.stores.subscription(of: customer.id, in: world.workspace)
            #expect(stored?.plan == plan.id)
            // A subscription that was changed since is not overwritten, and then the contract is not stored either.
            contract.revision = 1
            contract.netTermsDays = 7
            var stale = subscription
            stale.revision = 5
            let draft = try invoice(2, of: customer, contract: contract.id, in: world)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveContract(
                    ContractStoreChange(
                        contract: contract,
                        invoices: [draft],
                        subscription: SubscriptionChange(subscription: stale)
                    ),
                    record: world.record("stale")
                )
            }
            try await world.expectNoTrace(of: "stale")
            #expect(try await world.stores.contract(contract.id, in: world.workspace)?.netTermsDays == 30)
            #expect(try await world.stores.subscription(of: customer.id, in: world.workspace) == stored)
            let ofContract = InvoiceFilter(contract: contract.id)
            let none = try await world.stores.invoices(in: world.workspace, filter: ofContract, before: nil, limit: 9)
            #expect(none.isEmpty)
        }
    }

    @Test(arguments: Backend.available)
    func aContractIsReadAsItWasStoredWithItsDrafts(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let contract = try contract(1, of: customer, in: world)
            let draft = try invoice(2, of: customer, contract: contract.id, in: world)
            try await world.stores.saveContract(
                ContractStoreChange(contract: contract, invoices: [draft]),
                record: world.record("made")
            )
            var expected = contract
            expected.revision = 1
            #expect(try await world.stores.contract(contract.id, in: world.workspace) == expected)
            #expect(try await world.stores.contracts(of: customer.id, in: world.workspace) == [expected])
            #expect(try await world.stores.contracts(in: world.workspace, before: nil, limit: 9) == [expected])
            #expect(try await world.stores.contracts(in: world.workspace, before: contract.id, limit: 9).isEmpty)
            #expect(try await world.stores.contract(contract.id, in: world.other) == nil)
            #expect(try await world.stores.invoices(of: contract.id, in: world.workspace).map(\.id) == [draft.id])
            try await world.expectTrace(of: "made")
        }
    }

    @Test(
        "Contracts need the meters that they charge for, until they are over and billed",
        arguments: Backend.available
    )
    func contractsNeedTheirMeters(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stores = world.stores
            let customer = try await world.add(world.customer(10))
            var meter = world.meter(5, "CALLS")
            try await stores.createMeter(meter, record: .none)
            #expect(try await stores.meterNeeds(in: world.workspace, at: World.epoch) == .none)
            let contract = try contract(1, of: customer, in: world)
            let draft = try invoice(2, of: customer, contract: contract.id, in: world)
            try await stores.saveContract(ContractStoreChange(contract: contract, invoices: [draft]), record: .none)
            let need = MeterNeeds(contracts: ["CALLS": contract.id])
            #expect(try await stores.meterNeeds(in: world.workspace, at: World.epoch) == need)
            #expect(try await stores.meterNeeds(in: world.other, at: World.epoch) == .none)
            // Whoever decided without knowing is told when it is written.
            meter.archivedAt = World.epoch
            let archived = meter
            await #expect(throws: StorageError.inUse(.contract)) {
                try await stores.updateMeter(archived, record: world.record("archived"))
            }
            try await world.expectNoTrace(of: "archived")
            // Over, but with an invoice that is not final.
            let later = World.epoch.adding(seconds: 500 * 86_400)
            #expect(try await stores.meterNeeds(in: world.workspace, at: later) == need)
            var void = draft
            void.revision = 1
            void.status = .void
            try await stores.saveInvoices([void], record: .none)
            #expect(try await stores.meterNeeds(in: world.workspace, at: later) == .none)
            #expect(try await stores.meterNeeds(in: world.workspace, at: World.epoch) == need)
            meter.archivedAt = later
            try await stores.updateMeter(meter, record: .none)
        }
    }

    @Test("A subscription needs its version until it is over for good", arguments: Backend.available)
    func subscriptionsNeedTheirVersions(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(1))
            let plan = try await world.add(world.plan(20, "pro"))
            var subscription = world.subscription(of: customer, to: plan)
            for status in SubscriptionStatus.allCases {
                subscription.status = status
                try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
                subscription.revision += 1
                let needs = try await world.stores.meterNeeds(in: world.workspace, at: World.epoch)
                #expect(needs.subscribers == (status.isEnded ? [:] : [plan.id: [1]]), "\(status)")
            }
        }
    }

    @Test(arguments: Backend.available)
    func ofTwoChangesOfAContractTheSecondIsAConflict(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            var contract = try contract(1, of: customer, in: world)
            try await world.stores.saveContract(ContractStoreChange(contract: contract), record: .none)
            contract.revision = 1
            contract.cancelledAt = World.later
            try await world.stores.saveContract(ContractStoreChange(contract: contract), record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveContract(
                    ContractStoreChange(contract: contract),
                    record: world.record("late")
                )
            }
            try await world.expectNoTrace(of: "late")
            var missing = contract
            missing.id = ContractID(rawValue: 99)
            await #expect(throws: StorageError.notFound(.contract)) {
                try await world.stores.saveContract(ContractStoreChange(contract: missing), record: .none)
            }
        }
    }

    @Test("Two first contracts of one customer at once: the second is a conflict", arguments: Backend.available)
    func oneContractAtATime(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let first = try contract(1, of: customer, in: world)
            let second = try contract(2, of: customer, in: world)
            try await world.stores.saveContract(ContractStoreChange(contract: first), record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveContract(ContractStoreChange(contract: second), record: .none)
            }
            try await world.stores.saveContract(
                ContractStoreChange(contract: second, newestKnown: first.id),
                record: .none
            )
            #expect(
                try await world.stores.contracts(of: customer.id, in: world.workspace).map(\.id) == [
                    second.id, first.id,
                ]
            )
        }
    }

    // MARK: Invoices

    @Test(arguments: Backend.available)
    func anInvoiceIsReadAsItWasStored(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let draft = try invoice(1, of: customer, in: world)
            try await world.stores.saveInvoices([draft], record: .none)
            var expected = draft
            expected.revision = 1
            #expect(try await stored(draft, in: world) == expected)
            #expect(try await world.stores.invoice(draft.id, in: world.other) == nil)
            let filter = InvoiceFilter(customer: customer.id, status: .drafted)
            #expect(
                try await world.stores.invoices(in: world.workspace, filter: filter, before: nil, limit: 5) == [
                    expected
                ]
            )
            let date = draft.slot.invoiceDate
            func dated(from: LocalDate?, to: LocalDate?) async throws -> Int {
                let filter = InvoiceFilter(from: from, to: to)
                return try await world.stores.invoices(in: world.workspace, filter: filter, before: nil, limit: 5).count
            }
            #expect(try await dated(from: date, to: date.adding(days: 1)) == 1)
            #expect(try await dated(from: nil, to: date) == 0)
            #expect(try await dated(from: date.adding(days: 1), to: nil) == 0)
            #expect(
                try await world.stores.invoices(
                    in: world.workspace,
                    filter: InvoiceFilter(status: .paid),
                    before: nil,
                    limit: 5
                ).isEmpty
            )
        }
    }

    @Test("A period of a contract is invoiced once, unless that invoice is void", arguments: Backend.available)
    func onePeriodOnce(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let contract = try contract(1, of: customer, in: world)
            try await world.stores.saveContract(ContractStoreChange(contract: contract), record: .none)
            let first = try invoice(2, of: customer, contract: contract.id, in: world)
            let second = try invoice(3, of: customer, contract: contract.id, in: world)
            try await world.stores.saveInvoices([first], record: .none)
            await #expect(throws: StorageError.duplicate(.invoicePeriod)) {
                try await world.stores.saveInvoices([second], record: .none)
            }
            let void = try InvoiceRules.voided(await stored(first, in: world), now: World.later)
            try await world.stores.saveInvoices([void, second], record: .none)
            #expect(try await world.stores.invoices(of: contract.id, in: world.workspace).count == 2)
        }
    }

    @Test("Numbers are given without gaps; a counter that moved is a conflict", arguments: Backend.available)
    func numbers(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let drafts = try (1...3).map { try invoice($0, of: customer, in: world) }
            try await world.stores.saveInvoices(drafts, record: .none)
            let known = try await world.stores.invoiceNumbers(in: world.workspace)
            #expect(known.last == 0)
            var numbers = known
            var firsts: [Invoice] = []
            for draft in drafts.prefix(2) { firsts.append(try finalized(await stored(draft, in: world), &numbers)) }
            try await world.stores.saveFinalizedInvoices(firsts, following: known, record: world.record("run"))
            // Another node that read the counter before is told to begin again.
            var stale = known
            let late = try finalized(await stored(drafts[2], in: world), &stale)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveFinalizedInvoices([late], following: known, record: world.record("late"))
            }
            try await world.expectNoTrace(of: "late")
            #expect(try await stored(drafts[2], in: world).number == nil)
            let now = try await world.stores.invoiceNumbers(in: world.workspace)
            var next = now
            let third = try finalized(await stored(drafts[2], in: world), &next)
            try await world.stores.saveFinalizedInvoices([third], following: now, record: .none)
            for (counter, draft) in drafts.enumerated() {
                let found = try await world.stores.invoice(counter: Int64(counter + 1), in: world.workspace)
                #expect(found?.id == draft.id)
            }
            #expect(try await world.stores.invoiceNumbers(in: world.other).last == 0)
            // The same again is not stored twice.
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveFinalizedInvoices(firsts, following: known, record: .none)
            }
        }
    }

    @Test("What is due is read oldest first, with what it follows from", arguments: Backend.available)
    func dueInvoices(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let contract = try contract(1, of: customer, in: world)
            try await world.stores.saveContract(ContractStoreChange(contract: contract), record: .none)
            let next = Self.period.end.adding(seconds: 86_400)
            let first = try invoice(2, of: customer, contract: contract.id, in: world)
            let second = try invoice(3, of: customer, contract: contract.id, periodEnd: next, in: world)
            // One that no contract makes is finalized by whoever made it.
            let oneOff = try invoice(4, of: customer, in: world)
            try await world.stores.saveInvoices([second, first, oneOff], record: .none)
            func ids(_ instant: Timestamp, _ limit: Int = 9) async throws -> [InvoiceID] {
                try await world.stores.dueInvoices(in: world.workspace, endedBy: instant, limit: limit)
            }
            #expect(try await ids(Self.period.end.adding(milliseconds: -1)) == [])
            #expect(try await ids(Self.period.end) == [first.id])
            #expect(try await ids(next) == [first.id, second.id])
            #expect(try await ids(next, 1) == [first.id])
            #expect(try await world.stores.dueInvoices(in: world.other, endedBy: next, limit: 9) == [])
            // The second waits for the first.
            let due = try await world.stores.dueInvoices([first.id, second.id], in: world.workspace)
            #expect(due.map(\.invoice.id) == [first.id])
            #expect(due.first?.contract.id == contract.id)
            #expect(due.first?.customer.id == customer.id)
            #expect(due.first?.closed == [])
            var numbers = InvoiceNumberSequence()
            let closed = try finalized(await stored(first, in: world), &numbers)
            try await world.stores.saveFinalizedInvoices(
                [closed],
                following: InvoiceNumberSequence(),
                record: CommandRecord(alsoAudited: [world.audit("one"), world.audit("two")])
            )
            let entries = try await world.stores.auditEntries(in: world.workspace, filter: .all, before: nil, limit: 9)
            #expect(Set(entries.map(\.entry.subject)).isSuperset(of: ["one", "two"]))
            let then = try await world.stores.dueInvoices([first.id, second.id], in: world.workspace)
            #expect(then.map(\.invoice.id) == [second.id])
            #expect(then.first?.closed.map(\.id) == [first.id])
            #expect(try await ids(next) == [second.id])
        }
    }
}
