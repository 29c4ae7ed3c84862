import Testing
import WeirAPI
import WeirGatewayRules
import WeirPrimitives

/// How much a call is.
struct QuantityRuleTests {
    private let request = RequestValues(path: ["n": "3"]) { ["x-size": "2.5", "x-bad": "many"][$0] }

    @Test("what is held is a constant, a part of the path, or a header; 1 when nothing is said")
    func reserved() throws {
        #expect(try QuantityRule().reservedQuantity(request) == .one)
        let four = QuantityRule(reserved: .constant(.number(ExactDecimal(4))))
        #expect(try four.reservedQuantity(request) == Quantity(4))
        #expect(try QuantityRule(reserved: .path("n")).reservedQuantity(request) == Quantity(3))
        #expect(
            try QuantityRule(reserved: .requestHeader("x-size")).reservedQuantity(request) == Quantity(parsing: "2.5")
        )
        #expect(throws: QuantityFault.missing(.requestHeader("x-none"))) {
            try QuantityRule(reserved: .requestHeader("x-none")).reservedQuantity(request)
        }
        #expect(throws: QuantityFault.notAQuantity(.requestHeader("x-bad"))) {
            try QuantityRule(reserved: .requestHeader("x-bad")).reservedQuantity(request)
        }
    }

    @Test("what is counted is a sum over request and answer")
    func counted() throws {
        let input = try #require(JSONFieldPath("usage.in"))
        let output = try #require(JSONFieldPath("usage.out"))
        let rule = QuantityRule(counted: [.answerField(input), .answerField(output), .requestHeader("x-size")])
        let kept: [ValueSource: CallValue] = [.requestHeader("x-size"): .text("2.5")]
        let answer = AnswerValues(fields: [input: .number(ExactDecimal(10)), output: .text("20")])
        #expect(rule.countedQuantity(kept, answer, isWhole: true, held: .one) == Quantity(parsing: "32.5"))
        #expect(QuantityRule().countedQuantity([:], answer, isWhole: true, held: .one) == nil)
    }

    @Test(
        "an answer that lacks a part is counted as the route says",
        arguments: [(MissingQuantity.reserved, Quantity?.none), (.zero, .zero)]
    )
    func missing(_ missing: MissingQuantity, _ quantity: Quantity?) throws {
        let field = try #require(JSONFieldPath("usage.total"))
        let rule = QuantityRule(counted: [.answerField(field)], missing: missing)
        let counted = { (answer: AnswerValues) in rule.countedQuantity([:], answer, isWhole: true, held: .one) }
        #expect(counted(AnswerValues()) == quantity)
        #expect(counted(AnswerValues(fields: [field: .text("none")])) == quantity)
        #expect(counted(AnswerValues(fields: [field: .number(ExactDecimal(-1))])) == quantity)
        #expect(counted(AnswerValues(fields: [field: .bool(true)])) == quantity)
    }

    @Test(
        "an answer that broke off counts as what was held, or as more when it had said so",
        arguments: MissingQuantity.allCases
    )
    func brokenOff(_ missing: MissingQuantity) throws {
        let field = try #require(JSONFieldPath("usage.total"))
        let rule = QuantityRule(counted: [.answerField(field)], missing: missing)
        let counted = { (number: Int64?) in
            rule.countedQuantity(
                [:],
                AnswerValues(fields: number.map { [field: .number(ExactDecimal($0))] } ?? [:]),
                isWhole: false,
                held: Quantity(100)
            )
        }
        #expect(counted(nil) == nil)
        // The first events of a stream say 1, and the last one the truth.
        #expect(counted(1) == nil)
        #expect(counted(101) == Quantity(101))
    }
}

/// What the end of a call makes of its reservation.
struct SettlementTests {
    private func metering(_ abort: AbortPolicy, _ unknown: UnknownPolicy) -> GatewayRoute.Metering {
        GatewayRoute.Metering(feature: "f", clientAbort: abort, unknownOutcome: unknown)
    }

    @Test("a success is committed, and every other answer released")
    func answered() {
        let metering = metering(.commit, .commit)
        #expect(metering.settlement(of: .answered(status: 200)) == .commit(isWhole: true))
        #expect(metering.settlement(of: .answered(status: 299)) == .commit(isWhole: true))
        for status in [199, 300, 304, 400, 429, 500] {
            #expect(metering.settlement(of: .answered(status: status)) == .release)
        }
        #expect(metering.settlement(of: .notSent) == .release)
        #expect(metering.settlement(of: .badRequest(answered: false)) == .release)
    }

    @Test("an unknown outcome follows the route, unless the upstream has said no")
    func unknown() {
        #expect(metering(.commit, .release).settlement(of: .unknown(status: nil)) == .release)
        #expect(metering(.commit, .release).settlement(of: .unknown(status: 200)) == .release)
        #expect(metering(.commit, .commit).settlement(of: .unknown(status: nil)) == .commit(isWhole: false))
        #expect(metering(.commit, .commit).settlement(of: .unknown(status: 500)) == .release)
    }

    @Test("a client that goes away pays for what it had, as the route says")
    func aborted() {
        for abort in AbortPolicy.allCases {
            #expect(metering(abort, .release).settlement(of: .clientAborted(answered: false)) == .release)
        }
        #expect(metering(.commit, .release).settlement(of: .clientAborted(answered: true)) == .commit(isWhole: false))
        #expect(metering(.finish, .release).settlement(of: .clientAborted(answered: true)) == .commit(isWhole: false))
        #expect(metering(.release, .commit).settlement(of: .clientAborted(answered: true)) == .release)
    }

    @Test("a request that is spoilt in the middle of its answer is paid for as if the client had gone")
    func spoilt() {
        for abort in AbortPolicy.allCases {
            for answered in [true, false] {
                let metering = metering(abort, .release)
                let end = CallEnd.badRequest(answered: answered)
                #expect(metering.settlement(of: end) == metering.settlement(of: .clientAborted(answered: answered)))
            }
            #expect(metering(abort, .commit).settlement(of: .badRequest(answered: false)) == .release)
        }
        #expect(metering(.commit, .release).settlement(of: .badRequest(answered: true)) == .commit(isWhole: false))
        #expect(metering(.finish, .release).settlement(of: .badRequest(answered: true)) == .commit(isWhole: false))
        #expect(metering(.release, .commit).settlement(of: .badRequest(answered: true)) == .release)
    }

    @Test("statuses are read as numbers, hundreds and ranges")
    func statuses() {
        #expect(StatusSet.range("2xx") == 200...299)
        #expect(StatusSet.range("200-204") == 200...204)
        #expect(StatusSet.range("404") == 404...404)
        for text in ["", "6xx", "99", "600", "204-200", "2x", "a", "200-", "-200"] {
            #expect(StatusSet.range(text) == nil, "\(text)")
        }
    }
}

/// The headers that tell of usage.
struct UsageHeaderTests {
    @Test("a warning comes from 80 % on, never early")
    func warning() {
        func text(_ used: Int64, _ limit: Int64) -> String? {
            UsageHeaders.warningText(used: Quantity(used), limit: Quantity(limit), period: .month)
        }
        #expect(text(79, 100) == nil)
        #expect(text(80, 100) == "80% of monthly limit reached")
        #expect(text(799, 1000) == nil)
        #expect(text(7_999, 10_000) == nil)
        #expect(text(120, 100) == "80% of monthly limit reached")
        #expect(text(0, 0) == "80% of monthly limit reached")
        let day = UsageHeaders.warningText(used: Quantity(9), limit: Quantity(10), period: .day)
        #expect(day == "80% of daily limit reached")
    }

    @Test("without a limit only what was used is told")
    func noLimit() {
        let fields = UsageHeaders.fields(used: Quantity(5), limit: nil, period: .month)
        #expect(fields.map(\.name) == ["X-Usage-Used"])
        let all = UsageHeaders.fields(used: Quantity(12), limit: Quantity(10), period: .month)
        #expect(all.map(\.value) == ["12", "10", "0", "80% of monthly limit reached"])
    }
}
