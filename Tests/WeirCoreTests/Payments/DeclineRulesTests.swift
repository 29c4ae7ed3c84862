import Testing
import WeirCore
import WeirPrimitives

/// What a refused payment means, and when it is tried again.
struct DeclineRulesTests {
    private func failure(_ code: String?, advice: String? = nil, earlier: Int = 0) -> CollectionFailure {
        DeclineRules.failure(
            StripeDecline(
                code: "card_declined",
                declineCode: code,
                adviceCode: advice,
                paymentIntentID: "pi_1",
                paymentMethodID: "pm_1"
            ),
            earlier: earlier
        )
    }

    @Test(
        "A decline is of the class that its code says",
        arguments: [
            ("insufficient_funds", CollectionFailure.Cause.soft), ("do_not_honor", .soft), ("generic_decline", .soft),
            ("processing_error", .technical), ("issuer_not_available", .technical), ("try_again_later", .technical),
            ("expired_card", .needsCustomer), ("incorrect_cvc", .needsCustomer),
            ("currency_not_supported", .needsCustomer), ("stolen_card", .hard), ("lost_card", .hard),
            ("fraudulent", .hard), ("revocation_of_all_authorizations", .hard),
            ("authentication_required", .authentication),
        ]
    )
    func classes(_ code: String, _ cause: CollectionFailure.Cause) {
        #expect(failure(code).cause == cause)
        #expect(failure(code).code == code)
    }

    @Test("What Stripe advises goes before the bank's code")
    func adviceWins() {
        #expect(failure("insufficient_funds", advice: "do_not_try_again").cause == .hard)
        #expect(failure("stolen_card", advice: "do_not_try_again").cause == .hard)
        #expect(failure("generic_decline", advice: "confirm_card_data").cause == .needsCustomer)
        // Stripe says so of an expired card too: another card is the customer's to give, and is charged then.
        #expect(failure("expired_card", advice: "do_not_try_again").cause == .needsCustomer)
        #expect(failure("expired_card", advice: "do_not_try_again").reason == .cardExpired)
        #expect(failure("unheard_of", advice: "try_again_later").cause == .technical)
    }

    @Test("A code that nobody knows is tried again once")
    func unknownCodes() {
        #expect(failure("code_of_tomorrow").cause == .soft)
        #expect(failure("code_of_tomorrow", earlier: 1).cause == .needsCustomer)
        #expect(failure(nil).cause == .needsCustomer || failure(nil).cause == .soft)
    }

    @Test("What smells of fraud is told as a plain decline")
    func customersAreToldLittle() {
        #expect(failure("stolen_card").reason == .declined)
        #expect(failure("fraudulent").reason == .declined)
        #expect(failure("insufficient_funds").reason == .insufficientFunds)
        #expect(failure("expired_card").reason == .cardExpired)
    }

    // MARK: Schedule

    private static let noon = Timestamp(milliseconds: 1_772_366_400_000)

    private func next(
        _ cause: CollectionFailure.Cause,
        _ failures: Int,
        schedule: RetrySchedule = RetrySchedule(),
        now: Timestamp = noon
    ) -> Timestamp? {
        schedule.next(cause, failures: failures, first: Self.noon, now: now, in: .utc)
    }

    @Test("A soft decline is tried again after 1, 3, 5 and 7 days at nine, and then no more")
    func usualSchedule() {
        // 1 March 2026, 12:00 UTC.
        #expect(Self.noon.description == "2026-03-01T12:00:00.000Z")
        #expect(next(.soft, 1)?.description == "2026-03-02T09:00:00.000Z")
        let days = (2...4).map { count in
            next(.soft, count, now: Self.noon.adding(seconds: 86_400))?.description
        }
        #expect(
            days == ["2026-03-04T09:00:00.000Z", "2026-03-06T09:00:00.000Z", "2026-03-08T09:00:00.000Z"]
        )
        #expect(next(.soft, 5) == nil)
    }

    @Test("What was nobody's fault is tried once more within hours")
    func technicalFailures() {
        #expect(next(.technical, 1) == Self.noon.adding(seconds: 6 * 3_600))
        #expect(next(.technical, 2)?.description == "2026-03-04T09:00:00.000Z")
    }

    @Test(
        "What the customer must put right is not tried again",
        arguments: [CollectionFailure.Cause.needsCustomer, .hard, .authentication, .noMethod, .amount, .refused]
    )
    func noRetries(_ cause: CollectionFailure.Cause) {
        #expect(next(cause, 1) == nil)
    }

    @Test("After days of standstill most of a day passes before the next attempt")
    func lateSchedules() {
        let late = Self.noon.adding(seconds: 20 * 86_400)
        #expect(next(.soft, 2, now: late) == late.adding(seconds: 20 * 3_600))
    }

    @Test("A workspace may choose its own days, or none")
    func ownDays() {
        let own = RetrySchedule(days: [2], hour: 15)
        #expect(next(.soft, 1, schedule: own)?.description == "2026-03-03T15:00:00.000Z")
        #expect(next(.soft, 2, schedule: own) == nil)
        #expect(next(.soft, 1, schedule: RetrySchedule(days: [])) == nil)
        #expect(next(.technical, 1, schedule: RetrySchedule(days: [])) == nil)
    }
}
