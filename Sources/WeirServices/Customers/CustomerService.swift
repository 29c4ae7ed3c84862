package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Makes, changes, suspends and erases customers.
package struct CustomerService: Sendable {
    package typealias Stores = CustomerStore & TestClockStore

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
            return Command(customer, from: nil, action: "customer.created", on: Self.subject(customer)) { record in
                try await write(customer) { try await customers.createCustomer(customer, record: record) }
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
    /// Erasing again changes nothing.
    ///
    /// - Throws: ``WeirError`` `notFound`, and `conflict` for the default customer.
    package func erase(
        _ reference: CustomerReference,
        _ context: CallContext,
        keeping: AnswerKeeping<Customer> = .none
    ) async throws -> Customer {
        let customer = try await runner.run(context, keeping: keeping) {
            let customer = try await lookup.state(reference, in: context.workspace).customer
            try Self.checkNotDefault(customer)
            let subject = Self.subject(customer)
            if customer.erasedAt != nil { return Command(unchanged: customer, on: subject) }
            let erased = customer.erased(at: context.now)
            return Command(erased, from: customer, action: "customer.erased", on: subject) { record in
                try await customers.eraseCustomer(erased, record: record)
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
