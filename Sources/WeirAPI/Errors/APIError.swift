package import WeirPrimitives

/// What a failed call answers: a code, a message, and whatever helps to put it right.
package struct APIError: Error, Sendable, Equatable {
    package var code: ErrorCode
    /// One sentence for a person; holds no secret and nothing of another tenant.
    package var message: String
    /// What to do about it.
    package var hint: String?
    /// Every issue of an invalid request.
    package var issues: [FieldIssue]
    /// Facts for programs, ``ErrorReason`` among them as `reason`.
    package var details: JSONObject
    /// Further members beside `code` and `message`, such as `used`, `limit` and `resetsAt`.
    package var members: JSONObject
    /// When to try again, as the `Retry-After` header says it; not part of the body.
    package var retryAfterSeconds: Int?
    package var requestID: RequestID?

    package init(
        _ code: ErrorCode,
        _ message: String,
        hint: String? = nil,
        issues: [FieldIssue] = [],
        details: JSONObject = [:],
        members: JSONObject = [:],
        retryAfterSeconds: Int? = nil,
        requestID: RequestID? = nil
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.issues = issues
        self.details = details
        self.members = members
        self.retryAfterSeconds = retryAfterSeconds
        self.requestID = requestID
    }

    /// The HTTP status code.
    package var status: Int { code.status }

    /// The same error with `details.reason`.
    package func reason(_ reason: ErrorReason) -> APIError {
        var error = self
        error.details["reason"] = .string(reason.rawValue)
        return error
    }
}

extension APIError {
    /// A request with issues; the message tells the first and how many more there are.
    ///
    /// - Precondition: There is at least one issue.
    package static func invalidInput(_ issues: [FieldIssue], hint: String? = nil) -> APIError {
        precondition(!issues.isEmpty, "An invalid request has an issue.")
        let more = issues.count - 1
        let rest = more == 0 ? "" : " (and \(more) more \(more == 1 ? "issue" : "issues"))"
        return APIError(.invalidInput, "Invalid input: \(issues[0].message)\(rest)", hint: hint, issues: issues)
    }

    /// A body that is not JSON.
    package init(_ error: JSONParseError) {
        let message = "The body is not valid JSON: \(error)"
        self.init(
            .invalidInput,
            message,
            hint: error.hint,
            issues: [FieldIssue(path: error.path, code: .invalidJSON, message: error.description)],
            details: [
                "line": .number(ExactDecimal(Int64(error.line))),
                "column": .number(ExactDecimal(Int64(error.column))),
                "offset": .number(ExactDecimal(Int64(error.offset))),
            ]
        )
    }
}

extension APIError: JSONWritable {
    /// The body: `{"error": {code, message, hint?, issues?, details?, …, requestId?}}`, in this order.
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.object("error") { json in
                json.member("code", code.rawValue)
                json.member("message", message)
                json.memberIfPresent("hint", hint)
                if !issues.isEmpty { json.member("issues", issues) }
                if !details.isEmpty { json.member("details", details) }
                for member in members.members { json.member(member.name, member.value) }
                json.memberIfPresent("requestId", requestID)
            }
        }
    }
}
