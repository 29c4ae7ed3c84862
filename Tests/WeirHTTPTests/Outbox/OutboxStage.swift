import Testing
import WeirCore
import WeirMail
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

/// A control plane in a real database with outboxes that a test empties by hand, without a server.
final class OutboxStage: Sendable {
    let folder: TemporaryFolder
    let stores: any ControlPlane
    let mail: RecordingMail
    let webhooks: RecordingWebhooks
    let services: Services
    let clock = ManualClock()
    let live: WorkspaceID
    let test: WorkspaceID
    /// Ids of the mails that a test puts into the outbox itself.
    private let mailIDs = IDGenerator.seeded(77)

    init(mail: RecordingMail = RecordingMail(), webhooks: RecordingWebhooks = RecordingWebhooks()) async throws {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        let services = Self.services(stores, mail, webhooks, runner: 1)
        let created = try await services.workspaces.bootstrap(at: ManualClock.usualStart)
        self.folder = folder
        self.stores = stores
        self.mail = mail
        self.webhooks = webhooks
        self.services = services
        live = created[0].workspace.id
        test = created[1].workspace.id
    }

    private static func services(
        _ stores: any ControlPlane,
        _ mail: RecordingMail,
        _ webhooks: RecordingWebhooks,
        runner: Int
    ) -> Services {
        Services(
            stores: stores,
            ledger: IdleLedger(),
            zones: ZoneDatabase(),
            ids: .seeded(UInt64(runner)),
            secrets: .seeded(UInt64(runner)),
            outbox: OutboxPorts(
                mail: MailPorts(from: MailAddress("billing@acme.example", name: "Acme"), live: mail, test: mail),
                webhooks: webhooks,
                eventBody: { Array($0.id.description.utf8) }
            ),
            runnerID: JobRunnerID(rawValue: UInt128(runner))
        )
    }

    /// Another server on the same database.
    func another(_ runner: Int, mail: RecordingMail? = nil, webhooks: RecordingWebhooks? = nil) -> Services {
        Self.services(stores, mail ?? self.mail, webhooks ?? self.webhooks, runner: runner)
    }

    var context: CallContext { CallContext(workspace: live, actor: .system, now: clock.now) }

    // MARK: What happens

    @discardableResult
    func customer(_ name: String = "acme", email: String? = "ada@example.com") async throws -> Customer {
        var input = CreateCustomer()
        input.externalID = name
        input.email = email
        input.name = "Ada"
        return try await services.customers.create(input, context)
    }

    /// An invoice over ten euros that was finalized.
    func sentInvoice(of customer: Customer) async throws -> Invoice {
        let moment = TimeRange(start: clock.now, end: clock.now)
        let line = ChargeLine(
            kind: .oneOff,
            label: "A",
            amount: ExactFraction(Money(minorUnits: 1_000, currency: .eur)),
            servicePeriod: moment
        )
        let date = Zone.utc.localDate(at: clock.now)
        var draft = Invoice(
            id: InvoiceID(rawValue: 7),
            workspace: live,
            customer: customer.id,
            contract: nil,
            slot: InvoiceSlot(period: moment, invoiceDate: date, dueDate: date.adding(days: 14)),
            statement: try InvoiceBuilder.statement(of: InvoiceContent(currency: .eur, lines: [line])),
            createdAt: clock.now,
            updatedAt: clock.now
        )
        try await stores.saveInvoices([draft], record: .none)
        draft.revision = 1
        var numbers = InvoiceNumberSequence()
        let sent = try InvoiceRules.finalized(
            draft,
            statement: draft.statement,
            parties: InvoiceParties(seller: SellerIdentity()),
            cut: 0,
            numbers: &numbers,
            gracePeriodHours: 0,
            now: clock.now
        )
        try await stores.saveFinalizedInvoices([sent], following: InvoiceNumberSequence(), record: .none)
        return sent
    }

    func announce(_ events: DomainEvent...) async throws {
        let announcements = events.map { Announcement(workspace: live, event: $0, at: clock.now) }
        try await stores.saveCommandRecord(CommandRecord(announcements: announcements))
    }

    /// Puts a mail into the outbox.
    func put(_ content: MailContent, to customer: Customer) async throws {
        let mails = OutboxMail.mails(content, to: customer, ids: mailIDs, at: clock.now)
        try await stores.saveMails(mails, record: .none)
    }

    func payment(_ kind: PaymentEventKind, of customer: Customer, version: Int = 1) -> DomainEvent {
        .payment(
            kind,
            PaymentSnapshot(
                invoice: InvoiceID(rawValue: 7),
                customer: customer.id,
                invoiceNumber: "INV-000042",
                reference: "T1",
                amount: Money(minorUnits: 1_000, currency: .eur)
            ),
            version: version
        )
    }

    // MARK: Emptying

    func dispatch() async throws { try await services.dispatcher.dispatch(at: clock.now) }

    @discardableResult
    func sendMail(_ services: Services? = nil) async throws -> [OutboxMail] {
        try await (services ?? self.services).mailSender.sendDue(now: clock.wallClock.now)
    }

    @discardableResult
    func deliver(_ services: Services? = nil) async throws -> [WebhookDelivery] {
        try await (services ?? self.services).webhookSender.deliverDue(now: clock.wallClock.now)
    }

    func mails() async throws -> [OutboxMail] {
        try await stores.mails(in: live, filter: MailFilter(), before: nil, limit: 500)
    }

    func deliveries(of endpoint: WebhookEndpoint) async throws -> [ListedDelivery] {
        try await stores.deliveries(of: endpoint.id, in: live, state: nil, before: nil, limit: 500)
    }
}
