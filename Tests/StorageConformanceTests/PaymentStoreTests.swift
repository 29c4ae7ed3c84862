import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// How invoices are paid, as every adapter keeps it.
struct PaymentStoreTests {
    private func collection(_ invoice: Invoice) -> InvoiceCollection {
        InvoiceCollection(
            workspace: invoice.workspace,
            invoice: invoice.id,
            customer: invoice.customer,
            state: .confirming,
            lastWay: 2,
            way: PaymentWay(
                number: 2,
                kind: .intent,
                amount: Money(minorUnits: 1_030, currency: .usd),
                carried: [CarriedPart(invoice: InvoiceID(rawValue: 99), amountMinor: 30)],
                stripeCustomer: "cus_1",
                intent: "pi_1",
                begunAt: World.epoch
            ),
            attempts: 1,
            failures: 1,
            firstFailureAt: World.epoch,
            nextAt: World.later,
            failure: CollectionFailure(.soft, code: "insufficient_funds", reason: .insufficientFunds),
            method: "pm_1",
            charge: PendingCharge(number: 1, method: "pm_1", begunAt: World.epoch),
            rounds: 3,
            isAsked: true,
            joined: InvoiceID(rawValue: 98),
            reconciledAt: World.later,
            flawed: ["pi_0"],
            createdAt: World.epoch,
            updatedAt: World.epoch
        )
    }

    private func attempt(_ invoice: Invoice, _ number: Int = 1) -> PaymentAttempt {
        PaymentAttempt(
            workspace: invoice.workspace,
            invoice: invoice.id,
            kind: .charge,
            number: number,
            way: 2,
            amount: Money(minorUnits: 1_030, currency: .usd),
            method: "pm_1",
            begunAt: World.epoch
        )
    }

    private func payment(_ invoice: Invoice, _ intent: String = "pi_1") -> StripePayment {
        StripePayment(
            workspace: invoice.workspace,
            intent: intent,
            invoice: invoice.id,
            customer: invoice.customer,
            received: Money(minorUnits: 1_030, currency: .usd),
            booked: [CarriedPart(invoice: invoice.id, amountMinor: 1_000)],
            charge: "ch_1",
            methodLabel: "Visa ••••4242",
            at: World.later
        )
    }

    @Test("A collection comes back as stored, and is changed from its revision only", arguments: Backend.available)
    func collections(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let invoice = try await world.storedInvoice()
            let made = collection(invoice)
            try await world.stores.savePayment(
                PaymentWrite(collections: [made], attempts: [attempt(invoice)]),
                record: .none
            )
            var stored = made
            stored.revision = 1
            #expect(try await world.stores.collection(of: invoice.id, in: world.workspace) == stored)
            #expect(try await world.stores.paymentAttempts(of: invoice.id, in: world.workspace) == [attempt(invoice)])
            // Someone who has not seen it.
            await #expect(throws: StorageError.conflict) {
                try await world.stores.savePayment(PaymentWrite(collections: [made]), record: .none)
            }
            var next = stored
            next.state = .settled
            next.way?.isOpen = false
            try await world.stores.savePayment(PaymentWrite(collections: [next]), record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.savePayment(PaymentWrite(collections: [next]), record: .none)
            }
            #expect(try await world.stores.collection(of: invoice.id, in: world.workspace)?.state == .settled)
            #expect(try await world.stores.collection(of: invoice.id, in: world.other) == nil)
        }
    }

    @Test("There is never more than one charge or page on its way for an invoice", arguments: Backend.available)
    func onePending(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let invoice = try await world.storedInvoice()
            try await world.stores.savePayment(
                PaymentWrite(collections: [collection(invoice)], attempts: [attempt(invoice)]),
                record: .none
            )
            await #expect(throws: StorageError.self) {
                try await world.stores.savePayment(PaymentWrite(attempts: [attempt(invoice, 2)]), record: .none)
            }
            var ended = attempt(invoice)
            ended.state = .failed
            ended.failureCode = "do_not_honor"
            ended.endedAt = World.later
            try await world.stores.savePayment(
                PaymentWrite(attempts: [ended, attempt(invoice, 2)]),
                record: .none
            )
            let all = try await world.stores.paymentAttempts(of: invoice.id, in: world.workspace)
            #expect(all == [ended, attempt(invoice, 2)])
        }
    }

    @Test("Money of one intent is booked once, all or nothing", arguments: Backend.available)
    func paymentsOnce(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let invoice = try await world.storedInvoice()
            let made = payment(invoice)
            try await world.stores.savePayment(PaymentWrite(payment: made), record: .none)
            #expect(try await world.stores.stripePayment("pi_1", in: world.workspace) == made)
            #expect(try await world.stores.stripePayments(of: invoice.id, in: world.workspace) == [made])
            await #expect(throws: StorageError.conflict) {
                try await world.stores.savePayment(
                    PaymentWrite(collections: [collection(invoice)], payment: made),
                    record: .none
                )
            }
            #expect(try await world.stores.collection(of: invoice.id, in: world.workspace) == nil)
            #expect(try await world.stores.stripePayment("pi_1", in: world.other) == nil)
        }
    }

    @Test("Refunds are found by payment, and those that are to be sent by age", arguments: Backend.available)
    func refunds(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let invoice = try await world.storedInvoice()
            var refund = PaymentRefund(
                workspace: world.workspace,
                id: "surplus:pi_1",
                intent: "pi_1",
                invoice: invoice.id,
                amount: Money(minorUnits: 30, currency: .usd),
                origin: .surplus,
                createdAt: World.epoch
            )
            try await world.stores.savePayment(
                PaymentWrite(payment: payment(invoice), refunds: [refund]),
                record: .none
            )
            #expect(
                try await world.stores.pendingRefunds(
                    in: world.workspace,
                    createdBefore: World.later,
                    after: nil,
                    limit: 9
                ) == [refund]
            )
            refund.state = .done
            // Of one invoice, of several, and of another one than it was charged for.
            let other = InvoiceID(rawValue: 99)
            for parts in [[(invoice.id, 10)], [(invoice.id, 10), (other, 20)], [(other, 30)]] as [[(InvoiceID, Int64)]]
            {
                refund.booked = parts.map { CarriedPart(invoice: $0.0, amountMinor: $0.1) }
                try await world.stores.savePayment(PaymentWrite(refunds: [refund]), record: .none)
                #expect(try await world.stores.paymentRefund(refund.id, in: world.workspace) == refund)
            }
            refund.stripeID = "re_1"
            refund.updatedAt = World.later
            try await world.stores.savePayment(PaymentWrite(refunds: [refund]), record: .none)
            #expect(try await world.stores.paymentRefunds(of: "pi_1", in: world.workspace) == [refund])
            #expect(try await world.stores.paymentRefund(refund.id, in: world.workspace) == refund)
            #expect(
                try await world.stores.pendingRefunds(
                    in: world.workspace,
                    createdBefore: World.later,
                    after: nil,
                    limit: 9
                ) == []
            )
        }
    }

    @Test("Refunds that are to be sent are read in portions, each behind the one before", arguments: Backend.available)
    func refundsInPortions(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let invoice = try await world.storedInvoice()
            // Two of one instant: then their ids say which is first.
            let all = [("c", 0), ("a", 1), ("b", 1), ("0", 2)].map { id, seconds in
                PaymentRefund(
                    workspace: world.workspace,
                    id: id,
                    intent: "pi_1",
                    invoice: invoice.id,
                    amount: Money(minorUnits: 10, currency: .usd),
                    origin: .requested,
                    createdAt: World.epoch.adding(seconds: Int64(seconds))
                )
            }
            try await world.stores.savePayment(
                PaymentWrite(payment: payment(invoice), refunds: all.reversed()),
                record: .none
            )
            var found: [String] = []
            var place: PaymentSweepPlace.Refund?
            repeat {
                let portion = try await world.stores.pendingRefunds(
                    in: world.workspace,
                    createdBefore: World.later,
                    after: place,
                    limit: 1
                )
                found += portion.map(\.id)
                place = portion.last.map { PaymentSweepPlace.Refund(createdAt: $0.createdAt, id: $0.id) }
            } while place != nil && found.count < 9
            #expect(found == ["c", "a", "b", "0"])
        }
    }

    @Test("Where a look has ended is kept by workspace", arguments: Backend.available)
    func places(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            #expect(try await world.stores.paymentSweepPlace(in: world.workspace) == PaymentSweepPlace())
            for place in [
                PaymentSweepPlace(
                    invoice: InvoiceID(rawValue: 7),
                    refund: PaymentSweepPlace.Refund(createdAt: World.epoch, id: "surplus:pi_1")
                ),
                PaymentSweepPlace(invoice: InvoiceID(rawValue: 9)), PaymentSweepPlace(),
            ] {
                try await world.stores.savePaymentSweepPlace(place, in: world.workspace)
                #expect(try await world.stores.paymentSweepPlace(in: world.workspace) == place)
                #expect(try await world.stores.paymentSweepPlace(in: world.other) == PaymentSweepPlace())
            }
        }
    }

    @Test("What Stripe charges at least is kept for the account that taught it", arguments: Backend.available)
    func minimums(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let invoice = try await world.storedInvoice()
            func bind(_ account: String) async throws {
                try await world.stores.rebindStripe(
                    StripeBinding(workspace: world.workspace, account: account, boundAt: World.epoch),
                    record: .none
                )
            }
            var revision = 0
            func learn(_ minor: Int64, _ at: Timestamp) async throws {
                var stored = collection(invoice)
                stored.revision = revision
                revision += 1
                let minimum = LearnedMinimum(amount: Money(minorUnits: minor, currency: .usd), at: at)
                try await world.stores.savePayment(
                    PaymentWrite(collections: [stored], minimum: minimum),
                    record: .none
                )
            }
            func known(_ currency: Currency = .usd) async throws -> Int64? {
                try await world.stores.learnedMinimum(of: currency, in: world.workspace)?.amount.minorUnits
            }
            #expect(try await known() == nil)
            try await bind("acct_1")
            try await learn(61, World.epoch)
            #expect(try await known() == 61)
            #expect(try await known(.eur) == nil)
            #expect(try await world.stores.learnedMinimum(of: .usd, in: world.other) == nil)
            // Of two refusals at once the larger one holds.
            try await learn(131, World.epoch)
            try await learn(71, World.epoch.adding(seconds: 60))
            #expect(try await known() == 131)
            // What was learned long ago holds no more.
            let later = World.epoch.adding(seconds: 60 + ChargeLimits.learnedSeconds)
            try await learn(81, later)
            let learned = LearnedMinimum(amount: Money(minorUnits: 81, currency: .usd), at: later)
            #expect(try await world.stores.learnedMinimum(of: .usd, in: world.workspace) == learned)
            try await bind("acct_2")
            #expect(try await known() == nil)
        }
    }

    @Test("Whose a payment method is can be asked", arguments: Backend.available)
    func holdersOfMethods(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var first = world.customer(1)
            first.paymentMethodID = "pm_1"
            let customer = try await world.add(first)
            try await world.add(world.customer(2))
            var contract = try BillingStoreTests().contract(1, of: customer, in: world)
            contract.paymentMethodID = "pm_2"
            try await world.stores.saveContract(ContractStoreChange(contract: contract), record: .none)
            func holders(_ method: String) async throws -> PaymentMethodHolders {
                try await world.stores.holders(ofPaymentMethod: method, in: world.workspace)
            }
            #expect(try await holders("pm_1") == PaymentMethodHolders(customers: [customer.id]))
            #expect(try await holders("pm_2") == PaymentMethodHolders(contracts: [contract.id]))
            #expect(try await holders("pm_3") == PaymentMethodHolders())
        }
    }

    @Test("What is under way is found in the order of invoices, from behind one", arguments: Backend.available)
    func underWay(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let invoice = try await world.storedInvoice()
            var made = collection(invoice)
            made.way?.session = "cs_1"
            try await world.stores.savePayment(PaymentWrite(collections: [made]), record: .none)
            func found(_ instant: Timestamp, after: InvoiceID? = nil, limit: Int = 9) async throws -> [InvoiceID] {
                try await world.stores.collectionsUnderWay(
                    in: world.workspace,
                    unchangedSince: instant,
                    after: after,
                    limit: limit
                )
                .map(\.invoice)
            }
            #expect(try await found(World.later) == [invoice.id])
            #expect(try await found(World.epoch) == [])
            #expect(try await found(World.later, after: invoice.id) == [])
            #expect(try await found(World.later, after: InvoiceID(rawValue: 0)) == [invoice.id])
            #expect(try await world.stores.collection(session: "cs_1", in: world.workspace)?.invoice == invoice.id)
            let waiting = try await world.stores.collections(
                of: invoice.customer,
                states: [.confirming, .stopped],
                in: world.workspace
            )
            #expect(waiting.map(\.invoice) == [invoice.id])
            #expect(
                try await world.stores.collections(of: invoice.customer, states: [.stopped], in: world.workspace) == []
            )
        }
    }

    @Test("A link opens its invoice until it is revoked", arguments: Backend.available)
    func links(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let invoice = try await world.storedInvoice()
            let link = PayLink(
                workspace: world.workspace,
                invoice: invoice.id,
                digest: Array(repeating: 7, count: 32),
                createdAt: World.epoch,
                expiresAt: World.later
            )
            try await world.stores.savePayLink(link)
            #expect(try await world.stores.payLink(digest: link.digest) == link)
            #expect(link.isValid(at: World.epoch) && !link.isValid(at: World.later))
            try await world.stores.revokePayLinks(
                of: invoice.id,
                in: world.workspace,
                at: World.epoch,
                record: .none
            )
            #expect(try await world.stores.payLink(digest: link.digest)?.isValid(at: World.epoch) == false)
            #expect(try await world.stores.payLink(digest: Array(repeating: 8, count: 32)) == nil)
        }
    }
}

extension World {
    /// An invoice of a customer, both stored.
    fileprivate func storedInvoice() async throws -> Invoice {
        let customer = try await add(customer(1))
        let invoice = try BillingStoreTests().invoice(1, of: customer, in: self)
        try await stores.saveInvoices([invoice], record: .none)
        return invoice
    }
}
