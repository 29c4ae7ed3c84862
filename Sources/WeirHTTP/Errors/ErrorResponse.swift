import HTTPTypes
import Hummingbird
package import Logging
import WeirAPI
import WeirPrimitives
import WeirServices
import WeirStorage

/// Turns whatever was thrown into an answer: the only place where error codes meet HTTP statuses.
package struct ErrorResponse: Sendable {
    let logger: Logger

    package init(logger: Logger) { self.logger = logger }

    /// The answer to an error; what nobody expected is logged with its cause, and answered without.
    package func response(to error: any Error, requestID: RequestID) -> APIResponse {
        var shown = apiError(for: error, requestID: requestID)
        shown.requestID = requestID
        var response = APIResponse(status: HTTPResponse.Status(code: shown.status), shown)
        // A message may repeat what was sent; no browser takes it for a page.
        response.headers[.xContentTypeOptions] = "nosniff"
        if let seconds = shown.retryAfterSeconds { response.headers[.retryAfter] = "\(seconds)" }
        if shown.code == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }

    private func apiError(for error: any Error, requestID: RequestID) -> APIError {
        switch error {
        case let error as APIError:
            if error.code == .internalError { log(error, requestID) }
            return error
        case let error as WeirError:
            if error.code == .internalError { log(error, requestID) }
            return APIError(error)
        case let error as StorageError:
            log(error, requestID)
            return APIError(WeirError(error))
        case let error as LedgerError:
            if case .unavailable = error { log(error, requestID) }
            return APIError(ledger: error)
        case let error as HTTPError: return Self.transportError(error)
        case _:
            log(error, requestID)
            return APIError(
                .internalError,
                "Something went wrong inside Weir.",
                hint: "Tell the operator the request id; the log names the cause under it."
            )
        }
    }

    private func log(_ error: any Error, _ requestID: RequestID) {
        logger.error(
            "request failed",
            metadata: ["request_id": "\(requestID)", "error": "\(String(reflecting: error))"]
        )
    }

    /// What the HTTP library refuses by itself.
    private static func transportError(_ error: HTTPError) -> APIError {
        let message = error.body ?? error.status.reasonPhrase
        return switch error.status.code {
        case 404: APIError(.notFound, "There is no such route.")
        case 413: APIError(.payloadTooLarge, "The body is too large.")
        case 400..<500: APIError(.invalidInput, message)
        case _: APIError(.internalError, "Something went wrong inside Weir.")
        }
    }
}
