package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// The links by which customers pay invoices, and the pages behind them.
package struct PayLinkService: PayLinks {
    let collector: InvoiceCollector
    let secrets: SecretSource

    /// How long a link opens the page, in days.
    package static let lifeDays: Int64 = 400
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    /// Characters of a secret: 160 bits.
    private static let secretLength = 32

    private var stores: any InvoiceCollector.Stores { collector.stores }

    // MARK: Links

    /// A new link to an invoice; nil when nobody has said where customers reach this server.
    package func link(
        to invoice: InvoiceID,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> String? {
        guard let publicURL = collector.publicURL else { return nil }
        // Without Stripe there is nothing behind it.
        do {
            guard try await collector.connections.connection(of: workspace) != nil else { return nil }
        } catch let error as StorageError {
            throw error
        } catch {
            return nil
        }
        let characters = secrets.bytes(Self.secretLength).map { Self.alphabet[Int($0 & 31)] }
        let secret = String(decoding: characters, as: UTF8.self)
        try await stores.savePayLink(
            PayLink(
                workspace: workspace,
                invoice: invoice,
                digest: Digest.sha256(Array(secret.utf8)),
                createdAt: now,
                expiresAt: now.adding(seconds: Self.lifeDays * 86_400)
            )
        )
        return "\(publicURL)/pay/\(secret)"
    }

    /// A link for the operator to hand on.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` for an invoice on which nothing may be paid, and without
    ///   `WEIR_PUBLIC_URL`; `stripe_not_configured`.
    package func link(_ name: String, _ context: CallContext) async throws -> String {
        let invoice = try await collector.invoices.stored(name, in: context.workspace)
        guard invoice.status.isPayable else {
            throw WeirError(.conflict, "Nothing can be paid on the invoice '\(invoice.shownName)'.")
        }
        guard try await collector.connections.connection(of: context.workspace) != nil else {
            throw WeirError.stripeNotConfigured
        }
        guard let url = try await link(to: invoice.id, in: context.workspace, at: context.now) else {
            throw WeirError(
                .conflict,
                "It is not known where customers reach this server.",
                hint: "Start it with WEIR_PUBLIC_URL."
            )
        }
        return url
    }

    /// Makes all links of an invoice invalid.
    package func revoke(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await collector.runner.run(context, keeping: keeping) {
            let invoice = try await collector.invoices.stored(name, in: context.workspace)
            return Command(
                invoice,
                auditing: (nil, .invoice(invoice)),
                action: "invoice.payLinksRevoked",
                on: InvoiceService.subject(invoice)
            ) { record in
                try await stores.revokePayLinks(
                    of: invoice.id,
                    in: context.workspace,
                    at: context.now,
                    record: record
                )
            }
        }
    }

    // MARK: Pages

    /// What the page behind a link shows.
    package struct Page: Sendable {
        package var workspace: WorkspaceID
        package var seller: String?
        package var number: String
        package var total: Money
        package var due: Money
        package var dueDate: LocalDate
        /// Something is to be paid, and the due date has passed where the customer is.
        package var isOverdue: Bool
        package var standing: Standing
        /// The contract is to be charged by itself if the customer ticks the box, at once from then on.
        package var hasNetTerms: Bool
        package var hasContract: Bool
    }

    package enum Standing: Sendable, Hashable {
        case payable
        case paid
        /// A payment is under way.
        case underWay
        /// It can be paid by other means only.
        case notHere
        case void
    }

    /// What a press of the button leads to.
    package enum Press: Sendable {
        /// The page of Stripe's.
        case redirect(String)
        case page(Page)
        /// Stripe does not answer now.
        case later(Page)
    }

    /// - Returns: nil when the link opens nothing.
    package func page(_ secret: String, now: Timestamp) async throws -> Page? {
        guard let (link, context) = try await link(of: secret, now: now) else { return nil }
        return try await page(link.invoice, context)
    }

    /// The page to which Stripe leads back.
    package func page(session: String, now: Timestamp) async throws -> Page? {
        for connection in try await collector.connections.all() {
            let context = CallContext(workspace: connection.workspace, actor: .system, now: now)
            guard
                let collection = try await stores.collection(session: session, in: connection.workspace)
            else { continue }
            // That the customer came back proves nothing; what Stripe says does.
            _ = try? await collector.run(collection.invoice, wish: .look, context)
            return try await page(collection.invoice, context)
        }
        return nil
    }

    /// Opens the page of Stripe's on which the invoice is paid.
    ///
    /// `savesMethod`: The customer has ticked that its method is to be kept for later invoices.
    /// - Returns: nil when the link opens nothing.
    package func press(_ secret: String, savesMethod: Bool, now: Timestamp) async throws -> Press? {
        guard let (link, context) = try await link(of: secret, now: now) else { return nil }
        do {
            return try await press(link.invoice, savesMethod, context)
        } catch let error as WeirError where error.reason != nil {
            var page = try await page(link.invoice, context)
            if page.standing == .payable { page.standing = .notHere }
            return .page(page)
        } catch is StripeError {
            return .later(try await page(link.invoice, context))
        }
    }

    private func press(_ invoice: InvoiceID, _ savesMethod: Bool, _ context: CallContext) async throws -> Press {
        let loaded = try await collector.load(invoice, context)
        if loaded.situation.isOwed, loaded.customer.customer.stripeCustomerID == nil {
            let gateway = try await collector.gatewayForChanges(context)
            _ = try await collector.billing.stripeCustomer(of: loaded.customer.customer, gateway, context)
        }
        let outcome = try await collector.run(
            invoice,
            wish: .page(consent: savesMethod ? StripePost.consentVersion : nil),
            context
        )
        if let url = outcome.url { return .redirect(url) }
        if let seconds = outcome.laterSeconds {
            let now = context.realNow ?? context.now
            let due = now.adding(seconds: seconds)
            try await stores.scheduleJobs([
                CollectionJobs.job(of: loaded.invoice, "at-\(due.milliseconds)", dueAt: due, now: now)
            ])
            return .later(try await page(invoice, context))
        }
        var page = try await page(invoice, context)
        switch outcome.refusal {
        case .underWay: page.standing = .underWay
        case .amount, .blocked: page.standing = .notHere
        case .nothingOwed, nil: break
        }
        return .page(page)
    }

    private func link(of secret: String, now: Timestamp) async throws -> (PayLink, CallContext)? {
        guard secret.utf8.count == Self.secretLength,
            let link = try await stores.payLink(digest: Digest.sha256(Array(secret.utf8))), link.isValid(at: now)
        else { return nil }
        let context = CallContext(workspace: link.workspace, actor: .system, requestID: nil, now: now)
        return (link, context)
    }

    private func page(_ invoice: InvoiceID, _ context: CallContext) async throws -> Page {
        let loaded = try await collector.load(invoice, context)
        let policy = try await collector.directory.policy(of: context.workspace)
        let standing: Standing
        if loaded.invoice.status == .void {
            standing = .void
        } else if loaded.collection.state.isInFlight || loaded.collection.state == .releasing
            || loaded.collection.joined != nil
        {
            standing = .underWay
        } else if !loaded.situation.isOwed {
            standing = .paid
        } else if loaded.collection.state == .blocked
            || loaded.situation.due.minorUnits < loaded.situation.minimum.minorUnits
            || ChargeLimits.stripeAmount(loaded.situation.due) == nil
        {
            standing = .notHere
        } else {
            standing =
                try await collector.connections.connection(of: context.workspace) == nil ? .notHere : .payable
        }
        let situation = loaded.situation
        return Page(
            workspace: context.workspace,
            seller: loaded.invoice.parties?.seller.legalName ?? policy.settings.seller.legalName,
            number: loaded.invoice.shownName,
            total: loaded.invoice.statement.total,
            due: loaded.situation.due,
            dueDate: loaded.invoice.slot.dueDate,
            isOverdue: situation.isOwed
                && loaded.invoice.slot.dueDate < situation.zone.localDate(at: situation.now),
            standing: standing,
            hasNetTerms: (loaded.contract?.netTermsDays ?? 0) > 0,
            hasContract: loaded.contract != nil
        )
    }
}
