public import Foundation
import WeirAPI

extension Weir {
    /// Why a call did not do what it was asked: Weir said no, or there was no answer.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// The answer's status; nil when there was none.
        public let status: Int?
        /// `rate_limited`, `forbidden` and the rest; `unreachable` or `interrupted` when there was no answer.
        public let code: String
        /// What is wrong, in a sentence.
        public let message: String
        /// What could be done about it.
        public let hint: String?
        /// What a refusal stands on: `quota_exceeded`, `primitive_disabled_by_kit` and the rest.
        public let reason: String?
        /// Of a quota refusal.
        public let used: Quantity?
        /// Of a quota refusal.
        public let limit: Quantity?
        /// Of a quota refusal: when the period ends.
        public let resetsAt: Date?
        /// How long to wait before the same call may get another answer.
        public let retryAfterSeconds: Int?
        /// Names the call in the server's log.
        public let requestID: String?
        /// The answer as it came.
        public let body: [UInt8]

        private static let refusals: Set = [
            "customer_suspended", "primitive_disabled_by_kit", "subscription_inactive", "call_limit_exceeded",
            "rate_limit_exceeded", "quota_exceeded",
        ]

        /// Whether the customer may not do it: a decision, and no failure.
        public var isRefusal: Bool { reason.map { Self.refusals.contains($0) } ?? false }

        /// Whether the quota is used up.
        public var isQuotaExceeded: Bool { reason == "quota_exceeded" }

        /// Whether the same call may get another answer in a moment.
        var isPassing: Bool {
            guard let status else { return code != "cancelled" }
            return [500, 502, 503, 504].contains(status)
        }

        /// The message, and the status if there is one.
        public var description: String { status.map { "\(message) (\($0))" } ?? message }

        init(_ response: APIResponse) {
            let error = response.json.objectValue?["error"]?.objectValue ?? [:]
            status = response.status
            code = error["code"]?.stringValue ?? "invalid_answer"
            message = error["message"]?.stringValue ?? "The server answered with status \(response.status)."
            hint = error["hint"]?.stringValue
            reason = error["details"]?.objectValue?["reason"]?.stringValue
            used = Quantity(error["used"])
            limit = Quantity(error["limit"])
            resetsAt = Weir.date(error["resetsAt"])
            retryAfterSeconds = response.header("Retry-After").flatMap { Int($0) }
            requestID = error["requestId"]?.stringValue
            body = response.body
        }

        init(unanswered error: any Error) {
            status = nil
            switch error {
            case is CancellationError: code = "cancelled"
            case APIClientError.unreachable: code = "unreachable"
            case _: code = "interrupted"
            }
            message = "\(error)"
            (hint, reason, requestID, used, limit, resetsAt) = (nil, nil, nil, nil, nil, nil)
            retryAfterSeconds = nil
            body = []
        }
    }
}
