import Testing
import WeirCore

/// When a request goes out again.
struct StripeRetryRulesTests {
    typealias Outcome = StripeRetryRules.Outcome

    private func step(_ outcome: Outcome, attempt: Int = 1, jitter: Int = 1_000) -> StripeRetryRules.Step {
        StripeRetryRules.step(after: outcome, attempt: attempt, jitterPermille: jitter)
    }

    private static func answer(_ status: Int, retry: Bool? = nil, after: Int64? = nil) -> Outcome {
        .answer(status: status, shouldRetry: retry, retryAfterMilliseconds: after)
    }

    @Test(
        "Without an answer, and after 409, 429 and 5xx, it goes out again",
        arguments: [
            Outcome.noConnection, .noAnswer, answer(409), answer(429), answer(500), answer(503),
            answer(400, retry: true),
        ]
    )
    func goesOutAgain(_ outcome: Outcome) {
        #expect(step(outcome) == .retry(afterMilliseconds: 500))
    }

    @Test(
        "After any other answer it does not, nor when Stripe says so",
        arguments: [
            answer(400), answer(401), answer(402), answer(403), answer(404), answer(424), answer(200),
            answer(500, retry: false), answer(429, retry: false), answer(409, retry: false),
        ]
    )
    func doesNotGoOutAgain(_ outcome: Outcome) { #expect(step(outcome) == .stop) }

    @Test("Three attempts are all")
    func attemptsAreBounded() {
        #expect(step(.noAnswer, attempt: 2) != .stop)
        #expect(step(.noAnswer, attempt: 3) == .stop)
        #expect(step(Self.answer(500, retry: true), attempt: 3) == .stop)
    }

    @Test("Stripe's own wait holds, when it is longer and bearable")
    func retryAfterHolds() {
        #expect(step(Self.answer(429, after: 3_000)) == .retry(afterMilliseconds: 3_000))
        #expect(step(Self.answer(429, after: 1)) == .retry(afterMilliseconds: 500))
        #expect(step(Self.answer(429, after: 10_000)) == .retry(afterMilliseconds: 10_000))
        #expect(step(Self.answer(429, after: 10_001)) == .stop)
    }

    @Test("The wait doubles up to five seconds, of which chance takes up to a half, but never below half a second")
    func backoffDoubles() {
        let whole = (1...6).map { StripeRetryRules.backoff(afterAttempt: $0, jitterPermille: 1_000) }
        #expect(whole == [500, 1_000, 2_000, 4_000, 5_000, 5_000])
        let half = (1...5).map { StripeRetryRules.backoff(afterAttempt: $0, jitterPermille: 0) }
        #expect(half == [500, 500, 1_000, 2_000, 2_500])
        #expect(StripeRetryRules.backoff(afterAttempt: 1_000, jitterPermille: 5_000) == 5_000)
    }

    @Test("A bucket lets a burst through, then evenly")
    func bucketIsEven() {
        var bucket = TokenBucket(perSecond: 20, burst: 3)
        let start: Int64 = 1_000_000_000
        let waits = (0..<6).map { _ in bucket.take(atNanoseconds: start) / 1_000_000 }
        #expect(waits == [0, 0, 0, 50, 100, 150])
        #expect(bucket.take(atNanoseconds: start + 10_000_000_000) == 0)
    }

    @Test("Whatever may have been done all the same is told apart from what was not")
    func outcomesAreTold() {
        let unknown: [StripeError.Cause] = [.failed, .interrupted, .unreadable, .inUse, .foreign, .cancelled]
        #expect(unknown.allSatisfy { StripeError($0).isOutcomeUnknown })
        let known: [StripeError.Cause] = [
            .unreachable, .unauthorized, .forbidden, .keyReused, .rateLimited(retryAfterSeconds: nil), .overloaded,
            .refused(code: nil, parameter: nil), .missing(parameter: nil), .unexpectedState(nil),
        ]
        #expect(known.allSatisfy { !StripeError($0).isOutcomeUnknown })
    }
}
