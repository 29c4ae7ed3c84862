import Testing
import WeirCore
import WeirMail
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// Mail goes out once, though servers end and others refuse it for a while, and not when it is of no use any more.
struct MailOutboxTests {
    @Test func anEventBecomesOneMailThatIsSentOnce() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        // given: the same thing is announced twice
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.announce(stage.payment(.succeeded, of: customer))
        // when: the outbox is emptied again and again
        for _ in 0..<3 {
            try await stage.dispatch()
            try await stage.sendMail()
        }
        // then: there is one mail, and it is sent
        #expect(stage.mail.messages.count == 1)
        let message = try #require(stage.mail.messages.first)
        #expect(message.subject == "Payment received for invoice INV-000042")
        #expect(message.to.address == "ada@example.com")
        let mail = try #require(try await stage.mails().first)
        #expect(mail.state == .delivered)
        #expect(message.messageID == "<\(mail.id)@acme.example>")
        #expect(stage.services.mailSender.status.delivered == 1)
    }

    @Test func whatIsRefusedForAWhileIsSentLaterUnderTheSameID() async throws {
        let stage = try await OutboxStage(
            mail: RecordingMail([.postponed("450"), .unknown("lost"), .postponed("451")])
        )
        let customer = try await stage.customer()
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.dispatch()
        // when: it is tried, and tried again before its time
        try await stage.sendMail()
        try await stage.sendMail()
        // then: there was one attempt, whose cause is shown
        #expect(stage.mail.messages.count == 1)
        #expect(try await stage.mails().first?.lastError == "450")
        // when: its times come
        for seconds: Int64 in [60, 120, 240] {
            stage.clock.advance(seconds: seconds - 1)
            #expect(try await stage.sendMail().isEmpty)
            stage.clock.advance(seconds: 1)
            #expect(try await stage.sendMail().count == 1)
        }
        // then: it is sent, each time as the same mail
        #expect(Set(stage.mail.messages.map(\.messageID)).count == 1)
        #expect(stage.mail.messages.count == 4)
        #expect(try await stage.mails().first?.state == .delivered)
    }

    @Test func whatIsRefusedForGoodIsShownAndItsAddressLeftAlone() async throws {
        let stage = try await OutboxStage(mail: RecordingMail([.refused("550 no such user", address: true)]))
        let customer = try await stage.customer()
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.dispatch()
        try await stage.sendMail()
        let failed = try #require(try await stage.mails().first)
        #expect(failed.state == .failed)
        #expect(failed.lastError == "550 no such user")
        // when: another mail is for the address
        try await stage.announce(stage.payment(.succeeded, of: customer, version: 2))
        try await stage.dispatch()
        try await stage.sendMail()
        // then: it is left out
        #expect(stage.mail.messages.count == 1)
        #expect(try await stage.mails().contains { $0.omission == .addressRefused })
        // when: the address is allowed again, and the mails are asked for
        let refused = try await stage.services.mails.refusedAddresses(stage.context)
        #expect(refused.map(\.address) == ["ada@example.com"])
        _ = try await stage.services.mails.allow("ada@example.com", stage.context)
        for mail in try await stage.mails() { _ = try await stage.services.mails.resend(mail.id, stage.context) }
        try await stage.sendMail()
        // then: both are sent
        #expect(try await stage.mails().map(\.state) == [.delivered, .delivered])
        // and: what was sent is not sent again
        await #expect(throws: WeirError.self) {
            try await stage.services.mails.resend(failed.id, stage.context)
        }
    }

    @Test func itIsGivenUpAfterSomeDays() async throws {
        let always = [MailOutcome](repeating: .postponed("450"), count: 500)
        let stage = try await OutboxStage(mail: RecordingMail(always))
        let customer = try await stage.customer()
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.dispatch()
        for _ in 0..<(5 * 24 * 60) {
            try await stage.sendMail()
            stage.clock.advance(seconds: 60)
        }
        #expect(stage.mail.messages.count == DeliveryRules.mail.maximumAttempts)
        #expect(try await stage.mails().first?.state == .failed)
    }

    @Test("A mail that a server had when it ended is sent by another once the lease is over, and only by one")
    func crash() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.dispatch()
        let gone = JobRunnerID(rawValue: 99)
        let claimed = try #require(try await stage.stores.claimMails(by: gone, at: stage.clock.now, limit: 1).first)
        stage.clock.advance(seconds: DeliveryRules.mail.leaseMilliseconds / 1000 - 1)
        #expect(try await stage.sendMail().isEmpty)
        stage.clock.advance(seconds: 1)
        #expect(try await stage.sendMail(stage.another(2)).count == 1)
        // when: the first one was only slow, and comes now
        let claim = try #require(claimed.claim)
        await #expect(throws: StorageError.leaseLost) {
            try await stage.stores.endMailAttempt(claimed, of: claim, refused: nil)
        }
        #expect(stage.mail.messages.count == 1)
    }

    @Test func whatWasUnderWayIsTakenUpAtTheNextStart() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.dispatch()
        let gone = JobRunnerID(rawValue: 99)
        #expect(try await stage.stores.claimMails(by: gone, at: stage.clock.now, limit: 1).count == 1)
        #expect(try await stage.sendMail().isEmpty)
        try await stage.services.mailSender.takeUp(at: stage.clock.now)
        #expect(try await stage.sendMail().count == 1)
    }

    @Test("Two servers on one database send everything once")
    func twoServers() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        let count = 40
        for version in 1...count { try await stage.announce(stage.payment(.succeeded, of: customer, version: version)) }
        try await stage.dispatch()
        let others = [stage.services, stage.another(2), stage.another(3)]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for services in others { group.addTask { try await stage.sendMail(services) } }
            try await group.waitForAll()
        }
        #expect(stage.mail.messages.count == count)
        #expect(Set(stage.mail.messages.map(\.messageID)).count == count)
    }

    @Test("Whoever is reminded when the mail is sent still owes something")
    func paidMeanwhile() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        let sent = try await stage.sentInvoice(of: customer)
        let snapshot = try InvoiceSnapshot(sent)
        try await stage.put(.invoiceReminder(snapshot, daysAfterDue: 3), to: customer)
        try await stage.put(.invoice(snapshot, copy: 1), to: customer)
        _ = try await stage.services.invoices.markPaid(
            sent.id.description,
            BookPayment(method: .bankTransfer, reference: "T1"),
            stage.context
        )
        try await stage.sendMail()
        // then: the invoice is sent, and says that nothing is owed; the reminder is not
        #expect(stage.mail.messages.map(\.subject) == ["Invoice INV-000001 from Acme"])
        #expect(stage.mail.messages.first?.text.contains("Nothing is left to be paid.") == true)
        #expect(Set(try await stage.mails().map(\.state)) == [.delivered, .omitted])
        // and: the payment is confirmed
        try await stage.dispatch()
        try await stage.sendMail()
        #expect(stage.mail.messages.last?.subject == "Payment received for invoice INV-000001")
    }

    @Test func aQuietWorkspaceSendsNothingAndSaysSo() async throws {
        let stage = try await OutboxStage()
        var quiet = UpdateSettings()
        var mail = MailSettingsChanges()
        mail.isQuiet = .set(true)
        quiet.mail = .set(mail)
        _ = try await stage.services.settings.update(quiet, stage.context)
        let customer = try await stage.customer()
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.dispatch()
        try await stage.sendMail()
        #expect(stage.mail.messages.isEmpty)
        #expect(try await stage.mails().map(\.omission) == [.quiet])
    }

    @Test func anErasedCustomerHasNoMails() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.dispatch()
        try await stage.announce(stage.payment(.succeeded, of: customer, version: 2))
        _ = try await stage.services.customers.erase(.id(customer.id), stage.context)
        try await stage.dispatch()
        try await stage.sendMail()
        #expect(stage.mail.messages.isEmpty)
        #expect(try await stage.mails().isEmpty)
        let events = try await stage.stores.domainEvents(in: stage.live, before: nil, limit: 50)
        #expect(events.allSatisfy { $0.customerExternalID == nil })
    }

    @Test func anAddressThatCannotBeWrittenToIsShown() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer(email: "ада@example.com")
        try await stage.announce(stage.payment(.succeeded, of: customer))
        try await stage.dispatch()
        try await stage.sendMail()
        #expect(stage.mail.messages.isEmpty)
        let mail = try #require(try await stage.mails().first)
        #expect(mail.state == .failed)
        #expect(mail.lastError?.contains("ASCII") == true)
    }
}
