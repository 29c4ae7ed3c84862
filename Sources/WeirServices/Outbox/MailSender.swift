import Synchronization
package import WeirCore
package import WeirMail
package import WeirPrimitives
package import WeirStorage

/// Sends the mails that are due, one after the other.
///
/// Whether a mail is still to be sent is decided when it is sent: nobody is reminded of what was paid meanwhile.
package final class MailSender: Sendable {
    package typealias Stores = ContractStore & CustomerStore & InvoiceStore & MailStore

    private let id: JobRunnerID
    private let stores: any Stores
    private let directory: PolicyDirectory
    private let ports: MailPorts
    private let board = Mutex(OutboxStatus())

    /// Mails that are claimed at once; their leases must last until the last of them was tried.
    private static let portion = 4

    package init(id: JobRunnerID, stores: any Stores, directory: PolicyDirectory, ports: MailPorts) {
        self.id = id
        self.stores = stores
        self.directory = directory
        self.ports = ports
    }

    package var status: OutboxStatus { board.withLock { $0 } }

    /// Takes up what earlier runs had under way when they ended; for the start.
    package func takeUp(at now: Timestamp) async throws(StorageError) {
        try await stores.releaseMails(claimedBefore: id, at: now)
    }

    /// Gives back what this run has claimed and not ended; for the stop, when none of it is under way any more.
    package func giveBack(at now: Timestamp) async throws(StorageError) {
        try await stores.giveBackMails(of: id, at: now)
    }

    /// Counts what waits; `now` is the server's.
    package func takeStock(at now: Timestamp) async throws(StorageError) {
        let counts = try await stores.mailCounts()
        board.withLock { $0.note(counts, at: now) }
    }

    /// Sends what is due; `now` is asked for before each attempt, and is the server's.
    ///
    /// - Returns: The mails as they stand after their attempts.
    @discardableResult
    package func sendDue(now: @Sendable () -> Timestamp) async throws(StorageError) -> [OutboxMail] {
        var sent: [OutboxMail] = []
        while !Task.isCancelled {
            let claimed = try await stores.claimMails(by: id, at: now(), limit: Self.portion)
            if claimed.isEmpty { break }
            for mail in claimed {
                if Task.isCancelled { break }
                if let ended = try await attempt(mail, at: now()) { sent.append(ended) }
            }
        }
        return sent
    }

    /// Sends a mail that says that mail can be sent, now and to an address of the operator's own.
    ///
    /// - Returns: What became of it; nil when no address is set from which mail is sent.
    package func sendTest(
        to address: MailAddress,
        mode: WorkspaceMode,
        id: MailID,
        at now: Timestamp
    ) async -> MailOutcome? {
        guard let from = ports.from else { return nil }
        let text = "This is a test mail. Whoever reads it knows that Weir can send mail."
        let message = MailMessage(
            id: id,
            from: from,
            to: address,
            subject: "Test mail from Weir",
            date: now,
            text: text + "\n",
            html: "<p>\(text)</p>"
        )
        let transport =
            switch mode {
            case .live: ports.live
            case .test: ports.test
            }
        return await transport.send(message)
    }

    /// - Returns: nil when someone else has claimed it meanwhile.
    private func attempt(_ mail: OutboxMail, at now: Timestamp) async throws(StorageError) -> OutboxMail? {
        guard let claim = mail.claim else { preconditionFailure("Only a mail that was claimed is sent.") }
        let (ended, refused) = await outcome(of: mail, at: now)
        var next = ended
        next.owner = nil
        do throws(StorageError) {
            try await stores.endMailAttempt(next, of: claim, refused: refused)
        } catch .leaseLost {
            return nil
        }
        board.withLock { $0.count(next.state) }
        return next
    }

    private func outcome(of mail: OutboxMail, at now: Timestamp) async -> (OutboxMail, RefusedAddress?) {
        do {
            switch try await decide(mail, at: now) {
            case .omit(let omission):
                var next = mail
                next.state = .omitted
                next.omission = omission
                next.endedAt = now
                return (next, nil)
            case .fail(let cause): return (mail.failed(cause, at: now), nil)
            case .send(let message, let transport):
                let outcome = await transport.send(message)
                return (mail.after(outcome, at: now), Self.refused(mail, outcome, now))
            }
        } catch {
            // What it is about cannot be read now: as if the server could not be reached.
            return (mail.after(.postponed("What the mail is about cannot be read."), at: now), nil)
        }
    }

    private static func refused(_ mail: OutboxMail, _ outcome: MailOutcome, _ now: Timestamp) -> RefusedAddress? {
        switch outcome {
        case .refused(let cause, true):
            RefusedAddress(workspace: mail.workspace, address: mail.recipient, reason: cause, at: now)
        case .refused(_, false), .sent, .postponed, .unknown: nil
        }
    }

    private enum Decision {
        case omit(MailRules.Omission)
        case fail(String)
        case send(MailMessage, any MailTransport)
    }

    private func decide(_ mail: OutboxMail, at now: Timestamp) async throws -> Decision {
        let policy = try await directory.policy(of: mail.workspace)
        guard let state = try await stores.customerState(mail.customer, in: mail.workspace) else {
            return .omit(.customerErased)
        }
        var invoice: Invoice?
        if let id = mail.content.invoice { invoice = try await stores.invoice(id, in: mail.workspace) }
        if case .portalLink = mail.content, now >= mail.createdAt.adding(seconds: PortalLink.longestWaitSeconds) {
            // Whoever asked does not wait for it any more.
            return .omit(.outdated)
        }
        let omission = try MailRules.omission(
            of: mail.content,
            to: state.customer,
            invoice: invoice,
            settings: policy.settings.mail,
            now: state.now(now)
        )
        if let omission { return .omit(omission) }
        if try await stores.refusedAddress(mail.recipient, in: mail.workspace) != nil { return .omit(.addressRefused) }
        guard let from = ports.from else { return .fail("No address is set from which mail is sent: WEIR_MAIL_FROM.") }
        guard let to = MailAddress(mail.recipient) else {
            return .fail("The address cannot be written to: it must be one of plain ASCII characters.")
        }
        var zone = directory.zone(of: state.customer, under: policy)
        var isCharged = false
        if let id = invoice?.contract, let contract = try await stores.contract(id, in: mail.workspace) {
            zone = directory.zone(named: contract.timeZone)
            isCharged = contract.autoPay
        }
        let seller = invoice?.parties?.seller.legalName ?? policy.settings.seller.legalName
        var payURL: String?
        if let invoice, invoice.status.isPayable, !isCharged || mail.content.needsCustomer {
            payURL = try await ports.payLinks.link(to: invoice.id, in: mail.workspace, at: now)
        }
        if case .portalLink = mail.content {
            guard let link = try await ports.portalLinks.link(for: mail.customer, in: mail.workspace, at: now) else {
                return .fail("It is not known where customers reach this server: WEIR_PUBLIC_URL.")
            }
            payURL = link
        }
        let setting = MailSetting(
            from: from,
            replyTo: policy.settings.mail.replyTo.flatMap { MailAddress($0) },
            seller: policy.settings.pages.name ?? seller,
            customerName: state.customer.name,
            zone: zone,
            payURL: payURL,
            due: try invoice.map { invoice throws(MoneyError) in try invoice.amountDue },
            isChargedAutomatically: isCharged
        )
        let message = MailComposer.message(mail.id, to: to, mail.content, setting, now: now)
        switch policy.workspace.mode {
        case .live: return .send(message, ports.live)
        case .test: return .send(message, ports.test)
        }
    }
}

/// What was brought outside since the start, and what waits.
package struct OutboxStatus: Sendable {
    package var counts = OutboxCounts()
    /// How long the one that waits longest has waited.
    package var oldestSeconds: Int64 = 0
    package var delivered = 0
    package var failed = 0
    package var omitted = 0
    package var postponed = 0

    mutating func note(_ counts: OutboxCounts, at now: Timestamp) {
        self.counts = counts
        oldestSeconds = counts.oldestAt.map { max(0, now.milliseconds(since: $0) / 1000) } ?? 0
    }

    mutating func count(_ state: DeliveryState) {
        switch state {
        case .delivered: delivered += 1
        case .failed: failed += 1
        case .omitted: omitted += 1
        case .waiting: postponed += 1
        }
    }
}

extension MailContent {
    /// Whether the customer must do something though payments are charged by themselves.
    fileprivate var needsCustomer: Bool {
        switch kind {
        case .paymentFailed, .paymentActionRequired, .invoiceReminder: true
        case .invoice, .invoiceVoided, .creditNote, .paymentConfirmation, .paymentProcessing, .refund, .trialEnding,
            .subscriptionStarted, .subscriptionEnded, .cancellationScheduled, .quotaThreshold, .spendThreshold,
            .portalLink:
            false
        }
    }
}

extension OutboxMail {
    /// The mail after an attempt.
    func after(_ outcome: MailOutcome, at now: Timestamp) -> OutboxMail {
        var next = self
        switch outcome {
        case .sent:
            next.state = .delivered
            next.lastError = nil
            next.endedAt = now
        case .refused(let cause, _): next = failed(cause, at: now)
        case .postponed(let cause), .unknown(let cause):
            guard let due = DeliveryRules.mail.next(afterAttempt: attempts, at: now) else {
                return failed(cause, at: now)
            }
            next.nextAt = due
            next.lastError = cause
        }
        return next
    }

    func failed(_ cause: String, at now: Timestamp) -> OutboxMail {
        var next = self
        next.state = .failed
        next.lastError = cause
        next.endedAt = now
        return next
    }
}
