package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Makes, changes, suspends and erases customers.
package struct CustomerService: Sendable {
    package typealias Stores = ContractStore & CustomerStore & InvoiceStore & TestClockStore

    private let customers: any Stores
    private let lookup: CustomerLookup
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator

    package init(customers: any Stores, directory: PolicyDirectory, runner: CommandRunner, ids: IDGenerator) {
        self.customers = customers
        lookup = CustomerLookup(customers: customers)
        self.directory = directory
        self.runner = runner
        self.ids = ids
    }

    // MARK: Reading

    /// - Throws: ``WeirError`` `notFound`.
    package func customer(_ reference: CustomerReference, in workspace: WorkspaceID) async throws -> Customer {
        guard let state = try await directory.customer(reference, in: workspace) else {
            throw WeirError.notFound("Customer", reference.description)
        }
        return state.customer
    }

    /// The customer of an external id, if there is one.
    package func customer(externalID: String, in workspace: WorkspaceID) async throws -> Customer? {
        try await directory.customer(.external(externalID), in: workspace)?.customer
    }

    /// Customers that are not erased, newest first; one more than asked for when there are more.
    package func customers(
        in workspace: WorkspaceID,
        filter: CustomerFilter,
        before: CustomerID?,
        limit: Int
    ) async throws -> [Customer] {
        try await customers.customers(in: workspace, filter: filter, before: before, limit: limit + 1)
    }

    /// Customers whom a person looks for by a text: by id, external id or Stripe customer exactly, else by a part of
    /// external id, name or address.
    ///
    /// - Parameters:
    ///   - text: What was typed; nothing but spaces finds nobody.
    ///   - workspace: In which.
    ///   - before: Where an earlier search has ended.
    ///   - limit: At most so many.
    /// - Returns: Those found, newest first, and where to go on; nil when all were looked through.
    /// - Throws: ``StorageError``.
    package func search(
        _ text: String,
        in workspace: WorkspaceID,
        before: CustomerID?,
        limit: Int
    ) async throws -> (found: [Customer], next: CustomerID?) {
        let text = String(text.trimmingPrefix(while: \.isWhitespace).prefix(Self.maximumSearch))
        guard !text.isEmpty else { return ([], nil) }
        if before == nil, let customer = try await named(text, in: workspace) { return ([customer], nil) }
        return try await customers.customers(
            containing: text,
            in: workspace,
            before: before,
            limit: limit,
            looking: Self.searchedAtOnce
        )
    }

    /// Signs of a search that are read, and customers that it looks through before it says how far it came.
    private static let maximumSearch = 200
    private static let searchedAtOnce = 20_000

    /// The customer whom a text names exactly.
    private func named(_ text: String, in workspace: WorkspaceID) async throws -> Customer? {
        var customer: Customer?
        if let id = CustomerID(text) {
            customer = try await customers.customer(id, in: workspace)
        } else if let external = try await customers.customer(externalID: text, in: workspace) {
            customer = external
        } else if text.hasPrefix("cus_") {
            customer = try await customers.customer(stripeCustomerID: text, in: workspace)
        }
        return customer?.erasedAt == nil ? customer : nil
    }

    // MARK: Changing

    /// Makes a customer.
    ///
    /// - Throws: ``WeirError`` `duplicateRecord` when the external id or the Stripe customer is another customer's,
    ///   `notFound` for the kit or the test clock, `invalidInput` for an unknown zone, `conflict` for a test clock in a live
    ///   workspace.
    package func create(
        _ input: CreateCustomer,
        _ context: CallContext,
        keeping: AnswerKeeping<Customer> = .none
    ) async throws -> Customer {
        let customer = try await runner.run(context, keeping: keeping) {
            var now = context.now
            if let clock = input.testClock { now = try await time(of: clock, context) }
            let customer = Customer(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                externalID: input.externalID,
                email: input.email,
                name: input.name,
                accountKit: input.accountKit,
                status: input.status,
                timeZone: input.timeZone,
                metadata: input.metadata,
                billingAddress: input.billingAddress,
                legalName: input.legalName,
                taxID: input.taxID,
                taxRates: input.taxRates,
                contacts: input.contacts,
                tags: input.tags,
                stripeCustomerID: input.stripeCustomerID,
                paymentMethodID: input.paymentMethodID,
                testClock: input.testClock,
                createdAt: now,
                updatedAt: now
            )
            try checkZone(of: customer)
            if let made = try await madeForStripe(customer) { return adoption(of: made, as: customer) }
            return Command(customer, from: nil, action: "customer.created", on: Self.subject(customer)) { record in
                do {
                    try await customers.createCustomer(customer, record: record)
                } catch StorageError.duplicate(let field) {
                    // An event of Stripe's may have come between.
                    if try await madeForStripe(customer) != nil { throw StorageError.conflict }
                    try await write(customer) { throw StorageError.duplicate(field) }
                } catch {
                    try await write(customer) { throw error }
                }
            }
        }
        try await directory.refresh(customer: customer.id, in: context.workspace)
        return customer
    }

    /// Changes a customer.
    ///
    /// - Throws: As ``create(_:_:keeping:)``; `notFound` for the customer; `conflict` when it was erased.
    package func update(
        _ reference: CustomerReference,
        _ input: UpdateCustomer,
        _ context: CallContext,
        keeping: AnswerKeeping<Customer> = .none
    ) async throws -> Customer {
        try await change(reference, action: "customer.updated", context, keeping) { customer in
            let changed = input.applied(to: customer)
            try checkZone(of: changed)
            return changed
        }
    }

    /// Suspends a customer: every decision is refused from now on, and everything is kept.
    ///
    /// - Throws: ``WeirError`` `notFound`, and `conflict` for the default customer.
    package func suspend(
        _ reference: CustomerReference,
        _ context: CallContext,
        keeping: AnswerKeeping<Customer> = .none
    ) async throws -> Customer {
        try await change(reference, action: "customer.suspended", context, keeping) { customer in
            try Self.checkNotDefault(customer)
            var changed = customer
            changed.status = .suspended
            return changed
        }
    }

    /// Removes a customer's personal data; its id and the ledger's totals stay.
    ///
    /// What was invoiced stays, as it was sent. Erasing again changes nothing.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` for the default customer, and while a contract of the customer has
    ///   not ended or an invoice is not finalized.
    package func erase(
        _ reference: CustomerReference,
        _ context: CallContext,
        keeping: AnswerKeeping<Customer> = .none
    ) async throws -> Customer {
        let customer = try await runner.run(context, keeping: keeping) {
            let state = try await lookup.state(reference, in: context.workspace)
            let customer = state.customer
            try Self.checkNotDefault(customer)
            let subject = Self.subject(customer)
            if customer.erasedAt != nil { return Command(unchanged: customer, on: subject) }
            try await checkNothingIsToCome(of: customer, at: state.now(context.now))
            let erased = customer.erased(at: context.now)
            return Command(erased, from: customer, action: "customer.erased", on: subject) { record in
                do {
                    try await customers.eraseCustomer(erased, record: record)
                } catch StorageError.inUse(.invoice) {
                    // It came between: look again, and say which.
                    throw StorageError.conflict
                }
            }
        }
        try await directory.refresh(customer: customer.id, in: context.workspace)
        return customer
    }

    /// Gives a customer a kit.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer or the kit.
    package func assign(
        _ kit: AccountKitID,
        to reference: CustomerReference,
        _ context: CallContext,
        keeping: AnswerKeeping<Customer> = .none
    ) async throws -> Customer {
        try await change(reference, action: "customer.kitAssigned", context, keeping) { customer in
            var changed = customer
            changed.accountKit = kit
            return changed
        }
    }

    // MARK: Made for Stripe before

    /// The customer that an event of Stripe's has made for the Stripe customer of a new one.
    private func madeForStripe(_ customer: Customer) async throws -> Customer? {
        guard let stripe = customer.stripeCustomerID, customer.testClock == nil else { return nil }
        let holder = try await customers.customer(stripeCustomerID: stripe, in: customer.workspace)
        return holder.flatMap { StripeCustomerRules.adopts($0, externalID: customer.externalID) ? $0 : nil }
    }

    /// The operator's customer is the one that is there: what the operator says of it counts from now on.
    private func adoption(of made: Customer, as customer: Customer) -> Command<Customer> {
        var adopted = customer
        adopted.id = made.id
        adopted.email = customer.email ?? made.email
        adopted.name = customer.name ?? made.name
        adopted.accountKit = customer.accountKit ?? made.accountKit
        adopted.paymentMethodID = customer.paymentMethodID ?? made.paymentMethodID
        adopted.createdAt = made.createdAt
        adopted.revision = made.revision
        return Command(adopted, from: made, action: "customer.adopted", on: Self.subject(adopted)) { [adopted] record in
            try await write(adopted) { try await customers.updateCustomer(adopted, record: record) }
        }
    }

    // MARK: Parts

    private func change(
        _ reference: CustomerReference,
        action: String,
        _ context: CallContext,
        _ keeping: AnswerKeeping<Customer>,
        _ change: (Customer) throws -> Customer
    ) async throws -> Customer {
        let customer = try await runner.run(context, keeping: keeping) {
            let state = try await lookup.changeable(reference, in: context.workspace)
            let customer = state.customer
            var changed = try change(customer)
            let subject = Self.subject(customer)
            if changed == customer { return Command(unchanged: customer, on: subject) }
            changed.updatedAt = state.now(context.now)
            return Command(changed, from: customer, action: action, on: subject) { [changed] record in
                try await write(changed) { try await customers.updateCustomer(changed, record: record) }
            }
        }
        try await directory.refresh(customer: customer.id, in: context.workspace)
        return customer
    }

    /// Writes, and says in the customer's words what stood in the way.
    private func write(_ customer: Customer, _ write: () async throws -> Void) async throws {
        do {
            try await write()
        } catch StorageError.duplicate(.customerExternalID) {
            let external = customer.externalID ?? ""
            let other = try await customers.customer(externalID: external, in: customer.workspace)
            throw Self.duplicate("A customer with the external id '\(external)' exists.", other)
        } catch StorageError.duplicate(.customerStripeID) {
            let stripe = customer.stripeCustomerID ?? ""
            let other = try await customers.customer(stripeCustomerID: stripe, in: customer.workspace)
            throw Self.duplicate("The Stripe customer '\(stripe)' is linked to another customer.", other)
        } catch StorageError.notFound(.accountKit) {
            throw WeirError.notFound("Account kit", customer.accountKit?.description ?? "")
        } catch StorageError.notFound(.testClock) {
            throw WeirError.notFound("Test clock", customer.testClock?.description ?? "")
        }
    }

    /// The time of a clock by which a new customer is to live.
    private func time(of clock: TestClockID, _ context: CallContext) async throws -> Timestamp {
        let policy = try await directory.policy(of: context.workspace)
        try TestClockService.checkIsTest(policy.workspace)
        guard let found = try await customers.testClock(clock, in: context.workspace) else {
            throw WeirError.notFound("Test clock", clock.description)
        }
        guard try await customers.customers(of: clock, in: context.workspace).count < TestClock.maximumCustomers else {
            throw WeirError(
                .conflict,
                "\(TestClock.maximumCustomers) customers live by the test clock '\(clock)' already.",
                hint: "Make another clock with POST /v1/test-clocks."
            )
        }
        return found.now
    }

    private static func duplicate(_ message: String, _ other: Customer?) -> WeirError {
        let details = other.map { [Fact("customerId", .text($0.id.description))] } ?? []
        return WeirError(.duplicateRecord, message, details: details)
    }

    private func checkZone(of customer: Customer) throws {
        guard let name = customer.timeZone, directory.knownZone(named: name) == nil else { return }
        throw WeirError.invalidInput([.unknownZone("timeZone", name)])
    }

    /// Nobody could be sent what a contract still charges.
    private func checkNothingIsToCome(of customer: Customer, at now: Timestamp) async throws {
        let contracts = try await customers.contracts(of: customer.id, in: customer.workspace)
        let running = contracts.first { contract in
            guard let end = contract.end else { return true }
            return !contract.neverBegins && directory.zone(named: contract.timeZone).startOfDay(end) > now
        }
        if let running {
            throw WeirError(
                .conflict,
                "The contract '\(running.id)' of the customer has not ended, so it would go on to be invoiced.",
                hint: """
                    End it first: POST /v1/contracts/\(running.id)/cancel; when it has ended and its last invoice is \
                    finalized, erase the customer.
                    """,
                details: [Fact("contractId", .text(running.id.description))]
            )
        }
        for status in InvoiceStatus.allCases where status.isOpen {
            let filter = InvoiceFilter(customer: customer.id, status: status)
            let open = try await customers.invoices(in: customer.workspace, filter: filter, before: nil, limit: 1).first
            guard let open else { continue }
            throw WeirError(
                .conflict,
                "The invoice '\(open.id)' of the customer is not finalized yet.",
                hint: """
                    Finalize it: POST /v1/invoices/\(open.id)/finalize; one that no contract made may be voided instead. \
                    Then erase the customer.
                    """,
                details: [Fact("invoiceId", .text(open.id.description))]
            )
        }
    }

    private static func checkNotDefault(_ customer: Customer) throws {
        guard customer.isDefault else { return }
        throw WeirError(.conflict, "The default customer can be neither suspended nor erased.")
    }

    private static func subject(_ customer: Customer) -> CommandSubject {
        CommandSubject(.customer, customer.id.description, customer: customer.id)
    }
}

extension RequestIssue {
    static func unknownZone(_ path: String, _ name: String) -> RequestIssue {
        RequestIssue(path, .unknownValue, "'\(path)' must be an IANA time zone like 'Europe/Berlin', not '\(name)'")
    }
}
