import Logging
import NIOCore
import NIOHTTP1
import WeirAPI
import WeirCore
import WeirPrimitives

/// Sends requests to one account until there is an answer that counts, and says what a failed one means.
struct StripeCaller: Sendable {
    let base: String
    let key: StripeKey
    let transport = StripeTransport()
    let throttle: StripeThrottle
    /// 0 to 1,000, by chance.
    let jitter: @Sendable () -> Int
    let logger: Logger

    /// What is to be sent.
    struct Call: Sendable {
        var method: HTTPMethod
        /// With its query.
        var path: String
        var body: [UInt8]?
        var idempotencyKey: String?
    }

    /// An answer that says yes.
    struct Answer: Sendable {
        var json: JSONValue
        var requestID: String?
        var isReplayed: Bool
    }

    func get(_ path: String, _ query: StripeForm = StripeForm()) async throws(StripeError) -> Answer {
        let text = query.encoded
        return try await call(Call(method: .GET, path: text.isEmpty ? path : "\(path)?\(text)"))
    }

    func delete(_ path: String) async throws(StripeError) -> Answer {
        try await call(Call(method: .DELETE, path: path))
    }

    /// Key and body go out as they are, each time.
    func post(_ post: StripePost) async throws(StripeError) -> Answer {
        try await call(
            Call(method: .POST, path: post.path, body: post.body, idempotencyKey: post.idempotencyKey)
        )
    }

    private func call(_ call: Call) async throws(StripeError) -> Answer {
        var number = 1
        while true {
            let outcome = try await throttle.run { () async throws(StripeError) -> Attempt in
                try await attempt(call)
            }
            if let answer = outcome.answer { return answer }
            let step = StripeRetryRules.step(after: outcome.outcome, attempt: number, jitterPermille: jitter())
            log(call, outcome, number, step)
            guard case .retry(let milliseconds) = step else { throw outcome.error }
            try await throttle.pause(.milliseconds(milliseconds))
            number += 1
        }
    }

    /// What one attempt came to.
    private struct Attempt: Sendable {
        var answer: Answer?
        var outcome: StripeRetryRules.Outcome
        var error: StripeError
    }

    private func attempt(_ call: Call) async throws(StripeError) -> Attempt {
        let response: StripeTransport.Response
        do throws(StripeTransport.Failure) {
            response = try await transport.send(request(call))
        } catch .cancelled {
            throw StripeError(.cancelled)
        } catch .noConnection {
            return Attempt(outcome: .noConnection, error: StripeError(.unreachable))
        } catch {
            return Attempt(outcome: .noAnswer, error: StripeError(.interrupted))
        }
        return read(response)
    }

    private func request(_ call: Call) -> StripeTransport.Request {
        var headers: [(name: String, value: String)] = [
            ("Authorization", "Bearer \(key.secret.text)"), ("Stripe-Version", StripePost.version),
            ("Accept", "application/json"), ("User-Agent", "Weir"),
        ]
        if let idempotencyKey = call.idempotencyKey { headers.append(("Idempotency-Key", idempotencyKey)) }
        if call.body != nil { headers.append(("Content-Type", "application/x-www-form-urlencoded")) }
        return StripeTransport.Request(method: call.method, url: base + call.path, headers: headers, body: call.body)
    }

    private func read(_ response: StripeTransport.Response) -> Attempt {
        let requestID = response.headers.first(name: "Request-Id").map { String($0.prefix(100)) }
        let json = try? JSONParser.parse(response.body)
        let outcome = StripeRetryRules.Outcome.answer(
            status: response.status,
            shouldRetry: Self.flag(response.headers.first(name: "Stripe-Should-Retry")),
            retryAfterMilliseconds: Self.milliseconds(response.headers.first(name: "Retry-After"))
        )
        if (200..<300).contains(response.status) {
            // A proxy's page or a part of an answer tells nothing of what was done.
            guard let json, case .object = json else {
                let error = StripeError(.unreadable, requestID: requestID, status: response.status)
                return Attempt(outcome: .noAnswer, error: error)
            }
            let answer = Answer(
                json: json,
                requestID: requestID,
                isReplayed: response.headers.first(name: "Idempotent-Replayed") == "true"
            )
            return Attempt(answer: answer, outcome: outcome, error: StripeError(.unreadable))
        }
        let cause = StripeErrorReading.cause(
            status: response.status,
            body: json,
            retryAfterSeconds: Self.milliseconds(response.headers.first(name: "Retry-After")).map {
                Int(clamping: ($0 + 999) / 1000)
            }
        )
        return Attempt(
            outcome: outcome,
            error: StripeError(cause, requestID: requestID, status: response.status)
        )
    }

    private static func flag(_ text: String?) -> Bool? {
        switch text {
        case "true": true
        case "false": false
        case _: nil
        }
    }

    /// A number of seconds, fractions allowed; the form with a date is not Stripe's.
    private static func milliseconds(_ text: String?) -> Int64? {
        guard let seconds = text.flatMap({ ExactDecimal(parsing: $0) }),
            let milliseconds = seconds.rounded(toPlaces: 3, .up)?.scaled(toPlaces: 3),
            (0...86_400_000).contains(milliseconds)
        else { return nil }
        return Int64(milliseconds)
    }

    /// Names method, path without ids and query, and what came of it; never a key, a body or an id.
    private func log(
        _ call: Call,
        _ attempt: Attempt,
        _ number: Int,
        _ step: StripeRetryRules.Step
    ) {
        let template = call.path.prefix { $0 != "?" }.split(separator: "/").map { part in
            part.contains("_") && part.contains(where: \.isNumber) ? "{id}" : String(part)
        }
        var fields: Logger.Metadata = [
            "request": "\(call.method.rawValue) /\(template.joined(separator: "/"))", "attempt": "\(number)",
        ]
        if let status = attempt.error.status { fields["status"] = "\(status)" }
        if let requestID = attempt.error.requestID { fields["stripe_request_id"] = "\(requestID)" }
        switch step {
        case .retry(let wait):
            fields["wait_ms"] = "\(wait)"
            logger.info("Stripe request is sent again", metadata: fields)
        case .stop:
            logger.debug("Stripe request failed", metadata: fields)
        }
    }
}
