public import Foundation
import WeirAPI

extension Weir {
    /// Why a call did not do what it was asked: Weir said no, or there was no answer.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// The answer's status; nil when there was none.
        public let status: Int?
        /// `rate_limited`, `forbidden` and the rest; `unreachable` or `interrupted` when there was no answer,
        /// `invalid_configuration` when nothing was sent because the address or the key is none.
        public let code: String
        /// What is wrong, in a sentence.
        public let message: String
        /// What could be done about it.
        public let hint: String?
        /// Facts for programs.
        public let details: [String: JSON]
        /// Everything that is wrong with what was sent, up to 100.
        public let issues: [FieldIssue]
        /// Of a quota refusal.
        public let used: Quantity?
        /// Of a quota refusal.
        public let limit: Quantity?
        /// Of a quota refusal: when the period ends.
        public let resetsAt: Date?
        /// How long to wait before the same call may get another answer.
        public let retryAfterSeconds: Int?
        /// Names the call in the server's log.
        public let requestId: String?
        /// The answer as it came.
        public let body: [UInt8]
        /// Whether something answered that is not Weir, such as a proxy in front of it.
        let isForeign: Bool

        private static let refusals: Set = [
            "customer_suspended", "primitive_disabled_by_kit", "subscription_inactive", "call_limit_exceeded",
            "rate_limit_exceeded", "quota_exceeded",
        ]

        /// What a refusal stands on: `quota_exceeded`, `primitive_disabled_by_kit` and the rest.
        public var reason: String? { details["reason"]?.text }

        /// Whether the customer may not do it: a decision, and no failure.
        public var isRefusal: Bool { reason.map { Self.refusals.contains($0) } ?? false }

        /// Whether the quota is used up.
        public var isQuotaExceeded: Bool { reason == "quota_exceeded" }

        /// Whether the same call may get another answer without anything being changed; never of a quota that is used up.
        public var isRetryable: Bool { isPassing || status == 429 && reason == "rate_limit_exceeded" }

        /// Codes of what went wrong on this side of the connection, or was cancelled: the same call ends the same way.
        private static let own: Set = [
            "buffer_full", "cancelled", "invalid_configuration", "invalid_event", "invalid_id", "sender_closed",
            "shutdown_timeout", "webhook_not_genuine",
        ]

        /// Whether the same call may get another answer in a moment.
        var isPassing: Bool {
            guard let status else { return !Self.own.contains(code) }
            return [500, 502, 503, 504].contains(status)
        }

        /// The message, and the status if there is one.
        public var description: String { status.map { "\(message) (\($0))" } ?? message }

        init(_ response: APIResponse) {
            let answer = JSON(response.json)["error"] ?? [:]
            status = response.status
            isForeign = answer["code"]?.text == nil
            code = answer["code"]?.text ?? "invalid_answer"
            message =
                answer["message"]?.text
                ?? "The server answered \(response.status) without an error of Weir; is something between it and you?"
            hint = answer["hint"]?.text
            details = answer["details"]?.members ?? [:]
            issues = answer.found("issues") ?? []
            used = answer.found("used")
            limit = answer.found("limit")
            resetsAt = answer.found("resetsAt")
            retryAfterSeconds =
                response.header("Retry-After").flatMap { Int($0) } ?? answer["retryAfterSeconds"]?.number
            requestId = answer["requestId"]?.text ?? response.header("X-Request-Id")
            body = response.body
        }

        init(unanswered error: any Error) {
            let code =
                switch error {
                case is CancellationError: "cancelled"
                case APIClientError.unreachable: "unreachable"
                case APIClientError.misconfigured: "invalid_configuration"
                case _: "interrupted"
                }
            self.init(code: code, message: "\(error)", hint: nil)
        }

        /// What is no answer of the server, or none that can be read.
        init(
            status: Int? = nil,
            code: String,
            message: String,
            hint: String?,
            requestId: String? = nil,
            isForeign: Bool = false
        ) {
            self.status = status
            self.isForeign = isForeign
            self.code = code
            self.message = message
            self.hint = hint
            self.requestId = requestId
            (details, issues, used, limit, resetsAt, retryAfterSeconds, body) = ([:], [], nil, nil, nil, nil, [])
        }
    }
}

/// The error of every call, under the name that it has in the other SDKs.
public typealias WeirError = Weir.Failure
