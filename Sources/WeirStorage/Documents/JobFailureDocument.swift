package import WeirCore

/// Why a job's attempt came to nothing, as it is stored.
package struct JobFailureDocument: Codable, Sendable {
    package var code: String
    package var message: String
    package var remedy: String

    package init(_ failure: JobFailure) {
        code = failure.code
        message = failure.message
        remedy = failure.remedy
    }

    package var failure: JobFailure { JobFailure(code: code, message: message, remedy: remedy) }
}
