import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// The state machine of collections, step by step.
struct CollectionRulesTests {
    @Test("An invoice that is due gets an intent, is charged by it, and is paid")
    func theWholeWay() throws {
        var story = try CollectionStory()
        let (facts, first) = story.goOn()
        #expect(facts == [] && story.collection.state == .creating && story.collection.lastWay == 1)
        let way = try #require(story.collection.way)
        #expect(first == .call(.createIntent(way)))
        // In one step with its making, so that nobody else begins with it in between.
        #expect(story.read(story.intent(.requiresPaymentMethod), .answer) == [.started])
        #expect(story.collection.openIntent == "pi_1" && story.collection.state == .confirming)
        let (further, second) = story.goOn()
        #expect(further == [] && story.situation.invoice.status == .inTransit)
        let charge = try #require(story.collection.charge)
        #expect(charge == PendingCharge(number: 1, method: "pm_1", begunAt: CollectionStory.now))
        #expect(second == .call(.confirm(try #require(story.collection.way), intent: "pi_1", charge)))
        let paid = story.intent(.succeeded)
        #expect(story.read(paid) == [.paid(paid)])
        #expect(story.goOn().move == .rest(until: nil))
        #expect(story.collection.state == .settled && story.collection.charge == nil)
    }

    @Test("What is not due, not charged by itself, or not owed is left alone")
    func nothingToDo() throws {
        var story = try CollectionStory(isCharged: false)
        #expect(story.next() == .rest(until: nil))
        story.situation.isCharged = true
        story.collection.nextAt = CollectionStory.now.adding(seconds: 60)
        #expect(story.next() == .rest(until: story.collection.nextAt))
        story.situation.due = usd(0)
        #expect(story.goOn().move == .rest(until: nil))
        #expect(story.collection.state == .settled)
    }

    @Test("The same request goes out for as long as Stripe knows its key; then it is looked for")
    func unknownCreation() throws {
        var story = try CollectionStory()
        _ = story.goOn()
        let way = try #require(story.collection.way)
        story.apply(CollectionRules.unknown(story.collection, story.situation))
        #expect(story.next() == .call(.createIntent(way)))
        story.pass(seconds: CollectionRules.keyLifeSeconds)
        #expect(story.next() == .call(.findIntent(way)))
        // Nothing is there: another intent, with another number in its key.
        story.apply(CollectionRules.notFound(way: way.number, story.collection, story.situation))
        _ = story.goOn()
        #expect(story.collection.state == .creating && story.collection.way?.number == 2)
    }

    @Test("A failure that Stripe keeps under the key is got round by the list")
    func keptFailures() throws {
        var story = try CollectionStory()
        _ = story.goOn()
        for _ in 0..<CollectionRules.roundsBeforeListing {
            story.apply(CollectionRules.unknown(story.collection, story.situation))
        }
        #expect(story.next() == .call(.findIntent(try #require(story.collection.way))))
    }

    @Test("A charge that is not known of is sent again under its key, and read when the key is forgotten")
    func unknownCharge() throws {
        var story = try CollectionStory()
        story.toConfirming()
        let before = story.next()
        story.apply(CollectionRules.unknown(story.collection, story.situation))
        #expect(story.next() == before)
        story.pass(seconds: CollectionRules.keyLifeSeconds)
        #expect(story.next() == .call(.readIntent("pi_1")))
        let facts = story.read(story.intent(.requiresPaymentMethod), .givenUp)
        guard case .failed(let failure, "pi_1", _, let nextAt)? = facts.first else {
            Issue.record("\(facts)")
            return
        }
        #expect(failure.cause == .technical && nextAt != nil)
        #expect(story.situation.invoice.status == .sent)
    }

    @Test("What an event or a look says of a charge that is on its way is not taken for its outcome")
    func staleReadings() throws {
        var story = try CollectionStory()
        story.toConfirming()
        let stale = story.intent(.requiresPaymentMethod, failure: CollectionStory.decline("insufficient_funds"))
        #expect(CollectionRules.read(stale, .elsewhere, story.collection, story.situation) == nil)
        #expect(CollectionRules.read(stale, .answer, story.collection, story.situation) == nil)
    }

    @Test("A declined charge is tried again on the same intent, under another key")
    func retries() throws {
        var story = try CollectionStory()
        story.toConfirming()
        let facts = story.decline("insufficient_funds")
        #expect(story.collection.state == .declined && story.collection.failures == 1)
        #expect(!facts.contains(.autoPayEnded))
        let next = try #require(story.collection.nextAt)
        #expect(story.next() == .rest(until: next))
        story.situation.now = next
        let (started, move) = story.goOn()
        #expect(started == [.started])
        guard case .call(.confirm(_, intent: "pi_1", let charge)) = move else {
            Issue.record("\(move)")
            return
        }
        #expect(charge.number == 2)
    }

    @Test("When all attempts have failed, the contract is not charged by itself any more, and the invoice stays open")
    func exhausted() throws {
        var story = try CollectionStory()
        story.toConfirming()
        for number in 1...RetrySchedule.usualDays.count {
            #expect(!story.decline("insufficient_funds").contains(.autoPayEnded), "\(number)")
            story.situation.now = try #require(story.collection.nextAt)
            _ = story.goOn()
        }
        #expect(story.decline("insufficient_funds").contains(.autoPayEnded))
        #expect(story.collection.state == .stopped && story.situation.invoice.status == .sent)
        #expect(story.next() == .rest(until: nil))
    }

    @Test("A method that must not be charged again ends auto-pay at once; one that the customer must mend does not")
    func hardAndNeedsCustomer() throws {
        var hard = try CollectionStory()
        hard.toConfirming()
        #expect(hard.decline("stolen_card").contains(.autoPayEnded))
        #expect(hard.collection.state == .stopped && hard.next() == .rest(until: nil))
        var expired = try CollectionStory()
        expired.toConfirming()
        #expect(!expired.decline("expired_card").contains(.autoPayEnded))
        #expect(expired.next() == .rest(until: nil))
        // Another method resets all that.
        expired.situation.method = "pm_2"
        _ = expired.goOn()
        #expect(expired.collection.charge?.method == "pm_2" && expired.collection.charge?.number == 2)
    }

    @Test("A payment that the customer must confirm is told once, and not tried again")
    func authentication() throws {
        var story = try CollectionStory()
        story.toConfirming()
        let facts = story.decline("authentication_required")
        #expect(facts == [.actionRequired(intent: "pi_1", usd(5_000))])
        #expect(story.collection.state == .actionRequired && story.next() == .rest(until: nil))
        story.pass(seconds: 30 * 86_400)
        #expect(story.next() == .rest(until: nil))
        #expect(story.next(.look) == .call(.readIntent("pi_1")))
        // The customer has confirmed it elsewhere.
        let paid = story.intent(.succeeded)
        #expect(story.read(paid) == [.paid(paid)])
    }

    @Test("A payment that takes days is waited for, and may fail then")
    func processing() throws {
        var story = try CollectionStory()
        story.toConfirming()
        #expect(
            story.read(story.intent(.processing), .answer) == [.started, .processing(intent: "pi_1", usd(5_000))]
        )
        #expect(story.read(story.intent(.processing)) == [])
        story.pass(seconds: 3 * 86_400)
        #expect(story.next() == .rest(until: nil) && story.next(.page(consent: nil)) == .refuse(.underWay))
        let facts = story.read(
            story.intent(.requiresPaymentMethod, failure: CollectionStory.decline("insufficient_funds"))
        )
        guard case .failed? = facts.first else {
            Issue.record("\(facts)")
            return
        }
        #expect(story.collection.state == .declined)
    }

    @Test("When what is owed has changed, the intent is cancelled and another one made")
    func changedAmounts() throws {
        var story = try CollectionStory()
        _ = story.goOn()
        // While the intent is being made: the answer tells of the amount of before.
        let made = story.intent(.requiresPaymentMethod)
        story.situation.due = usd(3_000)
        #expect(story.read(made, .answer) == [])
        #expect(story.goOn().move == .call(.cancelIntent("pi_1", way: 1, round: 0)))
        _ = story.read(story.intent(.canceled), .answer)
        _ = story.goOn()
        #expect(story.collection.way?.number == 2 && story.collection.way?.amount == usd(3_000))
    }

    @Test("When nothing is owed any more, the intent is cancelled")
    func voided() throws {
        var story = try CollectionStory()
        _ = story.goOn()
        // While the intent is being made; its charge holds the invoice, which cannot be voided then.
        let made = story.intent(.requiresPaymentMethod)
        story.situation.invoice = try InvoiceRules.voided(story.situation.invoice, now: CollectionStory.now)
        story.situation.due = usd(0)
        #expect(story.read(made, .answer) == [])
        #expect(story.goOn().move == .call(.cancelIntent("pi_1", way: 1, round: 0)))
        _ = story.read(story.intent(.canceled), .answer)
        #expect(story.goOn().move == .rest(until: nil) && story.collection.state == .settled)
    }

    // MARK: Pages

    @Test("A page is opened once the intent is cancelled, and given again as long as it is open")
    func pages() throws {
        var story = try CollectionStory()
        story.toConfirming()
        _ = story.decline("insufficient_funds")
        #expect(story.goOn(.page(consent: nil)).move == .call(.cancelIntent("pi_1", way: 1, round: 0)))
        _ = story.read(story.intent(.canceled), .answer)
        let (_, move) = story.goOn(.page(consent: nil))
        #expect(move == .call(.openPage(try #require(story.collection.way))))
        _ = story.read(story.session(.open))
        #expect(story.collection.state == .offered)
        #expect(story.next(.page(consent: nil)) == .call(.readPage("cs_1")))
        // Ticked now: that page would not save the method.
        #expect(story.goOn(.page(consent: "1")).move == .call(.closePage("cs_1", way: 2, round: 0)))
    }

    @Test("An invoice that falls due while a page is open is charged only once the page is closed")
    func pageThenCharge() throws {
        var story = try CollectionStory(isCharged: false)
        story.toOffered()
        #expect(story.next() == .rest(until: nil))
        story.situation.isCharged = true
        #expect(story.goOn().move == .call(.closePage("cs_1", way: 1, round: 0)))
        // It was paid on in the same instant: nothing is charged.
        #expect(story.read(story.session(.complete, paid: .paid)) == [.started])
        #expect(story.collection.state == .settling && story.next() == .rest(until: nil))
        let paid = story.intent(.succeeded, id: "pi_9")
        #expect(story.read(paid) == [.paid(paid)])
        #expect(story.goOn().move == .rest(until: nil) && story.collection.state == .settled)
    }

    @Test("A page that was never seen is forgotten with its key")
    func lostPages() throws {
        var story = try CollectionStory(isCharged: false)
        _ = story.goOn(.page(consent: nil))
        #expect(story.collection.state == .opening)
        story.pass(seconds: CollectionRules.keyLifeSeconds)
        _ = story.goOn()
        #expect(story.collection.state == .waiting && story.collection.way?.isOpen == false)
    }

    @Test("What was paid on a page with a bank debit is waited for, and is owed again when it fails")
    func delayedPages() throws {
        var story = try CollectionStory(isCharged: false)
        story.toOffered()
        #expect(
            story.read(story.session(.complete)) == [.started, .processing(intent: "pi_9", usd(5_000))]
        )
        #expect(story.situation.invoice.status == .inTransit)
        let facts = story.read(story.intent(.requiresPaymentMethod, id: "pi_9"))
        guard case .failed? = facts.first else {
            Issue.record("\(facts)")
            return
        }
        #expect(story.situation.invoice.status == .sent && story.collection.way?.isOpen == false)
    }

    // MARK: Refusals

    @Test("A key that came with another body blocks the invoice: never another key")
    func reusedKeys() throws {
        var story = try CollectionStory()
        story.toConfirming()
        guard case .call(let call) = story.next() else { return }
        story.apply(CollectionRules.refused(call, .keyReused, story.collection, story.situation))
        #expect(story.collection.state == .blocked)
        // Nothing is on its way any more that anyone knows of, so the invoice is owed and not held.
        #expect(story.situation.invoice.status == .sent)
        story.pass(seconds: 365 * 86_400)
        #expect(story.next() == .rest(until: nil) && story.next(.page(consent: nil)) == .refuse(.blocked))
    }

    @Test("What a person has dealt with goes on: Stripe is asked, what is left is closed, and another way begins")
    func released() throws {
        var story = try CollectionStory()
        story.toConfirming()
        guard case .call(let call) = story.next() else { return }
        #expect(CollectionRules.released(story.collection, story.situation) == nil)
        story.collection.reconciledAt = CollectionStory.now
        story.apply(CollectionRules.refused(call, .keyReused, story.collection, story.situation))
        #expect(story.apply(CollectionRules.released(story.collection, story.situation)) == [.goesOn])
        #expect(story.next() == .reconcile && story.next(.page(consent: nil)) == .refuse(.underWay))
        story.collection.reconciledAt = story.situation.realNow
        #expect(story.goOn().move == .call(.cancelIntent("pi_1", way: 1, round: 0)))
        let ended = CollectionRules.read(story.intent(.canceled), .answer, story.collection, story.situation)
        #expect(ended?.attempt?.state == .ended)
        story.apply(ended)
        _ = story.goOn()
        #expect(story.collection.state == .creating && story.collection.way?.number == 2)
        // Its money came in after all: that counts.
        var late = story.intent(.succeeded, id: "pi_1")
        late.metadata[StripeMetadata.way] = "1"
        #expect(story.read(late) == [.paid(late)])
    }

    @Test("An intent whose making was blocked is found by the list, and cancelled")
    func releasedBeforeItWasKnown() throws {
        var story = try CollectionStory()
        _ = story.goOn()
        guard case .call(let call) = story.next() else { return }
        story.apply(CollectionRules.refused(call, .keyReused, story.collection, story.situation))
        story.apply(CollectionRules.released(story.collection, story.situation))
        var listed = story
        #expect(listed.read(listed.intent(.requiresPaymentMethod)) == [])
        listed.collection.reconciledAt = listed.situation.realNow
        #expect(listed.goOn().move == .call(.cancelIntent("pi_1", way: 1, round: 0)))
        // It succeeded meanwhile: paid, and nothing is charged again.
        var paid = story
        #expect(paid.read(paid.intent(.succeeded)).count == 1)
        #expect(paid.goOn().move == .rest(until: nil) && paid.collection.state == .settled)
        // The list shows nothing: another one, with another number in its key.
        story.collection.reconciledAt = story.situation.realNow
        _ = story.goOn()
        #expect(story.collection.state == .creating && story.collection.way?.number == 2)
    }

    @Test("Invoices that were to be charged with a blocked one are let go with it")
    func releasedParts() throws {
        let other = InvoiceID(rawValue: 99)
        for isOpen in [false, true] {
            var story = try CollectionStory(cents: 1_000)
            story.situation.carried = [CarriedPart(invoice: other, amountMinor: 30)]
            story.toConfirming()
            story.collection.state = .blocked
            story.collection.way?.isOpen = isOpen
            story.apply(CollectionRules.released(story.collection, story.situation))
            story.collection.reconciledAt = story.situation.realNow
            var facts = story.goOn().facts
            if isOpen { facts += story.read(story.intent(.canceled), .answer) }
            #expect(facts.contains(.released([other])))
        }
    }

    @Test("Money that is not what was asked for is told of once, and does not stand in the way for ever")
    func flawedMoney() throws {
        var story = try CollectionStory()
        story.toConfirming()
        story.collection.state = .blocked
        story.collection.flawed = ["pi_1"]
        story.collection.way?.isOpen = false
        #expect(story.read(story.intent(.succeeded)) == [] && story.collection.state == .blocked)
        story.apply(CollectionRules.released(story.collection, story.situation))
        #expect(story.read(story.intent(.succeeded)) == [])
        story.collection.reconciledAt = story.situation.realNow
        _ = story.goOn()
        #expect(story.collection.state == .creating && story.collection.way?.number == 2)
    }

    @Test("Money that is held for a capture waits for a person, and can be let go")
    func heldMoney() throws {
        var story = try CollectionStory()
        story.toConfirming()
        #expect(story.read(story.intent(.requiresCapture)).contains(.alert(.paymentAmount, "pi_1")))
        #expect(story.collection.state == .blocked && story.situation.invoice.status == .sent)
        story.apply(CollectionRules.released(story.collection, story.situation))
        #expect(story.read(story.intent(.requiresCapture)) == [] && story.collection.state == .releasing)
        story.collection.reconciledAt = story.situation.realNow
        #expect(story.goOn().move == .call(.cancelIntent("pi_1", way: 1, round: 0)))
    }

    @Test(
        "What says nothing for certain changes nothing",
        arguments: [
            StripeError.Cause.failed, .interrupted, .unreadable, .inUse, .unreachable, .overloaded, .cancelled,
            .rateLimited(retryAfterSeconds: 3), .unauthorized, .forbidden, .foreign,
        ]
    )
    func uncertain(_ cause: StripeError.Cause) throws {
        var story = try CollectionStory()
        story.toConfirming()
        guard case .call(let call) = story.next() else { return }
        #expect(CollectionRules.refused(call, cause, story.collection, story.situation) == nil)
    }

    @Test("A method that is gone is told of, and not charged again")
    func missingMethods() throws {
        var story = try CollectionStory()
        story.toConfirming()
        guard case .call(let call) = story.next() else { return }
        let facts = story.apply(
            CollectionRules.refused(call, .missing(parameter: "payment_method"), story.collection, story.situation)
        )
        #expect(facts.contains(.methodGone("pm_1")))
        story.situation.method = nil
        #expect(story.next() == .rest(until: nil) && story.situation.invoice.status == .sent)
    }

    @Test("With a customer that is gone at Stripe its method is gone too")
    func missingCustomers() throws {
        var story = try CollectionStory()
        guard case .call(let call) = story.goOn().move else { return }
        let facts = story.apply(
            CollectionRules.refused(call, .missing(parameter: "customer"), story.collection, story.situation)
        )
        #expect(facts.filter { $0 == .methodGone("pm_1") }.count == 1)
        #expect(story.collection.state == .stopped && story.collection.failure?.cause == .noMethod)
        #expect(story.next() == .rest(until: nil))
    }

    @Test("Amounts that are too small wait for a later invoice, or for the customer")
    func smallAmounts() throws {
        var story = try CollectionStory(cents: 30)
        story.situation.canBeCarried = true
        #expect(story.goOn().move == .rest(until: nil))
        #expect(story.collection.state == .carried)
        var other = try CollectionStory(cents: 30)
        _ = other.goOn()
        #expect(other.collection.state == .stopped && other.collection.failure?.cause == .amount)
        // A later invoice takes it along.
        var later = try CollectionStory(cents: 1_000)
        later.situation.carried = [CarriedPart(invoice: InvoiceID(rawValue: 99), amountMinor: 30)]
        _ = later.goOn()
        #expect(later.collection.way?.amount == usd(1_030))
        // It is paid otherwise meanwhile.
        later.situation.carried = []
        _ = later.read(later.intent(.requiresPaymentMethod), .answer)
        #expect(later.collection.state == .waiting)
        #expect(later.goOn().move == .call(.cancelIntent("pi_1", way: 1, round: 0)))
    }

    @Test("What Stripe wants at least is learned from its refusal, and not tried again", arguments: [false, true])
    func learnedMinimums(_ canBeCarried: Bool) throws {
        var story = try CollectionStory(cents: 60)
        story.situation.canBeCarried = canBeCarried
        guard case .call(.createIntent(let way)) = story.goOn().move else {
            Issue.record("no intent is made")
            return
        }
        let refusal = StripeError.Cause.refused(code: "amount_too_small", parameter: "amount")
        let change = CollectionRules.refused(.createIntent(way), refusal, story.collection, story.situation)
        #expect(story.apply(change).contains(.learned(usd(61))))
        #expect(story.goOn().move == .rest(until: nil))
        #expect(story.collection.state == (canBeCarried ? .carried : .stopped))
        #expect(story.collection.lastWay == 1)
        // With a later one it is enough, as far as is known.
        var later = try CollectionStory(cents: 1)
        later.situation.minimum = usd(61)
        later.situation.carried = [CarriedPart(invoice: story.collection.invoice, amountMinor: 60)]
        _ = later.goOn()
        #expect(later.collection.state == .creating && later.collection.way?.amount == usd(61))
    }

    @Test("Stripe may say only at the charge that it is too small: then the intent is cancelled first")
    func learnedAtTheCharge() throws {
        var story = try CollectionStory(cents: 60)
        story.situation.canBeCarried = true
        story.toConfirming()
        guard case .call(let call) = story.next() else { return }
        let refusal = StripeError.Cause.refused(code: "amount_too_small", parameter: "amount")
        let change = CollectionRules.refused(call, refusal, story.collection, story.situation)
        #expect(change?.attempt?.state == .failed && change?.attempt?.failureCode == "amount_too_small")
        story.apply(change)
        #expect(story.situation.invoice.status == .sent)
        #expect(story.next() == .call(.cancelIntent("pi_1", way: 1, round: 0)))
        _ = story.read(story.intent(.canceled), .answer)
        #expect(story.goOn().move == .rest(until: nil) && story.collection.state == .carried)
    }

    @Test("A refusal of a large amount as too small teaches nothing: a person must look")
    func absurdMinimums() throws {
        #expect(ChargeLimits.minimum(above: usd(999)) == usd(1_000))
        #expect(ChargeLimits.minimum(above: usd(1_000)) == nil)
        var story = try CollectionStory(cents: 5_000)
        guard case .call(let call) = story.goOn().move else { return }
        let refusal = StripeError.Cause.refused(code: "amount_too_small", parameter: "amount")
        let facts = story.apply(CollectionRules.refused(call, refusal, story.collection, story.situation))
        #expect(story.collection.state == .stopped)
        #expect(facts.contains(.alert(.paymentRefused, story.collection.invoice.description)))
        #expect(story.next() == .rest(until: nil))
    }

    @Test("A page that is refused as too small is not opened again")
    func pagesTooSmall() throws {
        var story = try CollectionStory(cents: 60, isCharged: false)
        guard case .call(let call) = story.goOn(.page(consent: nil)).move else { return }
        let refusal = StripeError.Cause.refused(code: "amount_too_small", parameter: nil)
        let facts = story.apply(CollectionRules.refused(call, refusal, story.collection, story.situation))
        #expect(facts.contains(.learned(usd(61))))
        #expect(story.next(.page(consent: nil)) == .refuse(.amount))
    }

    @Test(
        "When the intent for several invoices cannot be made, the others wait for another one",
        arguments: [
            StripeError.Cause.missing(parameter: "customer"), .refused(code: nil, parameter: nil),
            .refused(code: "amount_too_small", parameter: "amount"),
        ]
    )
    func partsAreLetGo(_ cause: StripeError.Cause) throws {
        for canBeCarried in [false, true] {
            let other = InvoiceID(rawValue: 99)
            var story = try CollectionStory(cents: 1_000)
            story.situation.carried = [CarriedPart(invoice: other, amountMinor: 30)]
            story.situation.canBeCarried = canBeCarried
            guard case .call(.createIntent(let way)) = story.goOn().move else {
                Issue.record("no intent is made")
                return
            }
            #expect(way.carried.map(\.invoice) == [other])
            let facts = story.apply(
                CollectionRules.refused(.createIntent(way), cause, story.collection, story.situation)
            )
            #expect(facts.contains(.released([other])))
            #expect(story.collection.way?.isOpen == false)
        }
    }

    @Test("After a restore nothing is begun before Stripe was asked what it has")
    func unreconciled() throws {
        var story = try CollectionStory()
        story.situation.isReconciled = false
        #expect(story.next() == .reconcile && story.next(.page(consent: nil)) == .reconcile)
        // The number of an intent that the data does not know is not used again.
        var unknown = story.intent(.requiresPaymentMethod, id: "pi_old")
        unknown.metadata[StripeMetadata.way] = "4"
        story.apply(CollectionRules.adopted(unknown, story.collection, story.situation))
        story.situation.isReconciled = true
        _ = story.goOn()
        #expect(story.collection.way?.number == 5)
    }

    @Test("A payment that is under way is waited for though the data does not know it")
    func adoptedProcessing() throws {
        var story = try CollectionStory()
        var unknown = story.intent(.processing, id: "pi_old", cents: 5_000)
        unknown.metadata[StripeMetadata.way] = "1"
        #expect(story.apply(CollectionRules.adopted(unknown, story.collection, story.situation)) == [.started])
        #expect(story.collection.state == .processing && story.next() == .rest(until: nil))
    }

    /// However events, answers, retries and wishes follow each other, at most one way is open, and no two charges of
    /// different intents are ever on their way.
    @Test("At most one way to pay is open, whatever happens in whatever order", arguments: 1...40)
    func atMostOneWay(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var story = try CollectionStory()
        var open: Set<String> = []
        var charged = 0
        for step in 0..<200 {
            switch story.next(
                [.nothing, .look, .page(consent: nil), .page(consent: "1")].randomElement(using: &random) ?? .nothing
            ) {
            case .change(let change): story.apply(change)
            case .rest, .refuse, .reconcile:
                story.pass(seconds: Int64.random(in: 60...200_000, using: &random))
            case .call(let call):
                if Bool.random(using: &random) {
                    story.apply(CollectionRules.unknown(story.collection, story.situation))
                    continue
                }
                switch call {
                case .createIntent, .findIntent:
                    let id = "pi_\(story.collection.lastWay)"
                    open.insert(id)
                    _ = story.read(story.intent(.requiresPaymentMethod, id: id), .answer)
                case .confirm(_, let id, _):
                    if Int.random(in: 0..<4, using: &random) == 0 {
                        open.remove(id)
                        charged += 1
                        _ = story.read(story.intent(.succeeded, id: id), .answer)
                    } else {
                        let decline = CollectionStory.decline("insufficient_funds")
                        _ = story.read(story.intent(.requiresPaymentMethod, id: id), .decline(decline))
                    }
                case .cancelIntent(let id, _, _):
                    open.remove(id)
                    _ = story.read(story.intent(.canceled, id: id), .answer)
                case .openPage:
                    let id = "cs_\(story.collection.lastWay)"
                    open.insert(id)
                    _ = story.read(story.session(.open, id: id))
                case .closePage(let id, _, _):
                    open.remove(id)
                    _ = story.read(story.session(.expired, id: id))
                case .readPage(let id):
                    if let way = story.collection.way, let end = way.expiresAt, end <= story.situation.realNow {
                        open.remove(id)
                        _ = story.read(story.session(.expired, id: id))
                    }
                case .readIntent(let id):
                    _ = story.read(story.intent(.requiresPaymentMethod, id: id), .givenUp)
                }
            }
            #expect(open.count <= 1, "seed \(seed), step \(step): \(open)")
            #expect(charged <= 1, "seed \(seed), step \(step)")
        }
    }
}
