import Logging
import NIOHTTP1
import Synchronization
import Testing
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirTesting

@testable import WeirStripe

/// What goes over the wire, how often, and what comes of it.
struct StripeClientTests {
    typealias Answer = ScriptedServer.Answer

    private static let customer =
        #"{"id":"cus_1","object":"customer","livemode":false,"metadata":{"tenant_id":"acme"}}"#

    private func client(
        _ url: String,
        _ waits: WaitlessClock = WaitlessClock(),
        key: String = "sk_test_very_secret",
        logger: Logger = .silent
    ) throws -> StripeClient {
        let connection = StripeConnection(
            workspace: WorkspaceID(rawValue: 1),
            key: try #require(StripeKey(key)),
            webhookSecrets: [],
            source: .environment
        )
        let start = ContinuousClock.now
        return StripeClients(
            base: url,
            delays: waits,
            elapsed: { start.duration(to: .now) },
            jitter: { 1_000 },
            logger: logger
        )
        .client(connection)
    }

    private let post = StripePost("/v1/customers", StripeForm(["email": "a@b.c"]), key: "weir:cus:1:1")

    private func failure(_ body: () async throws(StripeError) -> Void) async -> StripeError? {
        do throws(StripeError) {
            try await body()
            return nil
        } catch {
            return error
        }
    }

    @Test("Version, key and form are in every request; what was kept goes out unchanged")
    func requestIsAsItWasKept() async throws {
        let reply = Answer(headers: [("Request-Id", "req_1"), ("Idempotent-Replayed", "true")], body: Self.customer)
        try await ScriptedServer.run([reply, Answer(body: Self.customer)]) { server, url in
            let client = try client(url)
            let made = try await client.createCustomer(post)
            #expect(made.value.id == "cus_1" && made.requestID == "req_1" && made.isReplayed)
            #expect(made.value.metadata == ["tenant_id": "acme"])
            _ = try await client.customer("cus_1/../x")
            let sent = server.requests
            #expect(sent[0].method == "POST" && sent[0].uri == "/v1/customers" && sent[0].body == "email=a%40b.c")
            #expect(sent[0].headers.first(name: "Authorization") == "Bearer sk_test_very_secret")
            #expect(sent[0].headers.first(name: "Idempotency-Key") == "weir:cus:1:1")
            #expect(sent[0].headers.first(name: "Content-Type") == "application/x-www-form-urlencoded")
            #expect(sent[1].uri == "/v1/customers/cus_1%2F..%2Fx" && sent[1].headers["Idempotency-Key"].isEmpty)
            for request in sent { #expect(request.headers.first(name: "Stripe-Version") == "2026-10-28.endive") }
        }
    }

    @Test(
        "After each failure that may pass, the same key and bytes go out again",
        arguments: [
            Answer(status: 500, body: "<html>oops</html>"), Answer(status: 409, body: #"{"error":{}}"#),
            Answer(status: 429, headers: [("Retry-After", "2")], body: ""), Answer(status: 200, body: #"{"id":"cus"#),
            Answer(status: 502, body: ""), Answer(body: "", isCut: true), Answer(body: #"{"id""#, isCut: true),
            Answer(status: 400, headers: [("Stripe-Should-Retry", "true")], body: "{}"),
        ]
    )
    func sameRequestAgain(_ failure: Answer) async throws {
        try await ScriptedServer.run([failure, failure, Answer(body: Self.customer)]) { server, url in
            let waits = WaitlessClock()
            let made = try await client(url, waits).createCustomer(post)
            #expect(made.value.id == "cus_1")
            let sent = server.requests
            #expect(sent.count == 3)
            #expect(Set(sent.map(\.body)).count == 1)
            #expect(Set(sent.map { $0.headers.first(name: "Idempotency-Key") }).count == 1)
            #expect(waits.waits.count == 2)
            let least =
                failure.headers.contains { $0.0 == "Retry-After" } ? Duration.milliseconds(1_900) : .milliseconds(400)
            #expect(waits.waits.allSatisfy { $0 > least })
        }
    }

    @Test(
        "Three attempts are all, and the last one's failure is told",
        arguments: [
            (Answer(status: 503, body: ""), StripeError.Cause.failed), (Answer(body: "", isCut: true), .interrupted),
            (Answer(body: "{"), .unreadable), (Answer(status: 429, body: ""), .rateLimited(retryAfterSeconds: nil)),
            (Answer(status: 409, body: ""), .inUse),
        ]
    )
    func attemptsAreBounded(_ answer: Answer, _ cause: StripeError.Cause) async throws {
        try await ScriptedServer.run(Array(repeating: answer, count: 5)) { server, url in
            let client = try client(url)
            let found = await failure { () async throws(StripeError) in _ = try await client.createCustomer(post) }
            #expect(found?.cause == cause)
            #expect(server.requests.count == 3)
        }
    }

    @Test(
        "An answer that says no is told as what it is, once",
        arguments: [
            (
                400, #"{"error":{"type":"invalid_request_error","code":"parameter_missing","param":"email"}}"#,
                StripeError.Cause.refused(code: "parameter_missing", parameter: "email")
            ),
            (400, #"{"error":{"type":"idempotency_error"}}"#, .keyReused),
            (404, #"{"error":{"code":"resource_missing","param":"id"}}"#, .missing(parameter: "id")),
            (400, #"{"error":{"code":"resource_missing","param":"customer"}}"#, .missing(parameter: "customer")),
            (404, "<html>not here</html>", .unreadable), (404, "", .unreadable), (402, "", .unreadable),
            (404, #"{"message":"no route"}"#, .unreadable),
            (404, #"{"error":{"type":"invalid_request_error"}}"#, .missing(parameter: nil)),
            (401, #"{"error":{"message":"Invalid API Key provided: sk_test_very_secret"}}"#, .unauthorized),
            (403, "", .forbidden), (400, "", .unreadable),
            (400, #"{"error":{}}"#, .refused(code: nil, parameter: nil)),
            (
                402,
                #"{"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds","advice_code":"try_again_later","payment_intent":{"id":"pi_1","object":"payment_intent"},"payment_method":{"id":"pm_1"}}}"#,
                .declined(
                    StripeDecline(
                        code: "card_declined",
                        declineCode: "insufficient_funds",
                        adviceCode: "try_again_later",
                        paymentIntentID: "pi_1",
                        paymentMethodID: "pm_1"
                    )
                )
            ),
            (
                400, #"{"error":{"code":"payment_intent_unexpected_state","payment_intent":{"id":"pi_1"}}}"#,
                .unexpectedState(nil)
            ),
            (500, "", .failed),
        ]
    )
    func refusalsAreTold(_ status: Int, _ body: String, _ cause: StripeError.Cause) async throws {
        let headers = status == 500 ? [("Stripe-Should-Retry", "false")] : [("Request-Id", "req_9")]
        try await ScriptedServer.run([Answer(status: status, headers: headers, body: body)]) { server, url in
            let client = try client(url)
            let found = await failure { () async throws(StripeError) in _ = try await client.createCustomer(post) }
            #expect(found?.cause == cause && found?.status == status)
            #expect(found?.requestID == (status == 500 ? nil : "req_9"))
            let message = found.map { WeirError($0).message } ?? ""
            #expect(!message.contains("secret"))
            #expect(server.requests.count == 1)
        }
    }

    @Test(
        "What is of the other mode, or another thing, is not believed",
        arguments: [
            customer.replacing("false", with: "true"), customer.replacing("customer", with: "charge"), "[1]",
        ]
    )
    func foreignAnswersAreRefused(_ body: String) async throws {
        try await ScriptedServer.run(Array(repeating: Answer(body: body), count: 3)) { _, url in
            let client = try client(url)
            let found = await failure { () async throws(StripeError) in _ = try await client.customer("cus_1") }
            #expect(found?.cause == (body == "[1]" ? .unreadable : .foreign))
        }
        let list = #"{"object":"list","data":[\#(Self.customer.replacing("false", with: "true"))],"has_more":false}"#
        try await ScriptedServer.run([Answer(body: list.replacing("customer", with: "subscription"))]) { _, url in
            let client = try client(url)
            let found = await failure { () async throws(StripeError) in _ = try await client.subscriptions(of: "cus_1")
            }
            #expect(found?.cause == .foreign)
        }
    }

    @Test("Where nothing listens nothing was done")
    func nothingListens() async throws {
        // A port that no other test can be given.
        let client = try client("http://127.0.0.1:1")
        let found = await failure { () async throws(StripeError) in _ = try await client.createCustomer(post) }
        #expect(found?.cause == .unreachable && found?.isOutcomeUnknown == false, "\(String(describing: found))")
    }

    @Test("The log names neither key, body nor id")
    func logNamesNoSecrets() async throws {
        let kept = KeptLines()
        let logger = Logger(label: "stripe") { _ in KeptLines.Handler(lines: kept) }
        let no = Answer(
            status: 500,
            headers: [("Request-Id", "req_7")],
            body: #"{"error":{"message":"sk_test_very_secret"}}"#
        )
        try await ScriptedServer.run([no, no, no]) { _, url in
            let client = try client(url, logger: logger)
            _ = await failure { () async throws(StripeError) in _ = try await client.customer("cus_12345") }
        }
        let text = kept.text
        #expect(text.contains("req_7") && text.contains("/v1/customers/{id}"))
        #expect(!text.contains("secret") && !text.contains("cus_12345"))
    }

    @Test("As many go out at a time as may; more than may wait are refused at once")
    func widthIsBounded() async throws {
        let slots = RequestSlots(width: 2, maximumWaiting: 1)
        try await slots.enter()
        try await slots.enter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await slots.enter() }
            while slots.waiting < 1 { await Task.yield() }
            let refused = await failure { () async throws(StripeError) in try await slots.enter() }
            #expect(refused?.cause == .overloaded)
            slots.leave()
            try await group.waitForAll()
        }
        slots.leave()
        slots.leave()
        try await slots.enter()
        slots.leave()
    }

    @Test("Whoever is called off while it waits has sent nothing")
    func waitingCanBeCalledOff() async throws {
        let slots = RequestSlots(width: 1, maximumWaiting: 4)
        try await slots.enter()
        let cause = await withTaskGroup(of: StripeError.Cause?.self) { group in
            group.addTask { await failure { () async throws(StripeError) in try await slots.enter() }?.cause }
            group.cancelAll()
            return await group.next() ?? nil
        }
        #expect(cause == .cancelled)
        slots.leave()
        try await slots.enter()
    }
}

/// A log that keeps all that it is told.
private final class KeptLines: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    struct Handler: LogHandler {
        let lines: KeptLines
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
        }
    }
}
