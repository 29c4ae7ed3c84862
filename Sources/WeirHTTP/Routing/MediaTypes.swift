import HTTPTypes
import WeirAPI

/// The content types that the body of a request may have.
package struct MediaTypes: Sendable, Hashable {
    /// Lower case, without parameters.
    package var accepted: [String]

    package init(_ accepted: [String]) { self.accepted = accepted }

    package static let json = MediaTypes(["application/json"])
    /// Events line by line or row by row.
    package static let eventStreams = MediaTypes([
        "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines", "text/csv",
    ])

    /// Checks the header of a request that has a body.
    ///
    /// A body without the header is taken for what the route accepts first.
    ///
    /// - Throws: ``ErrorCode/invalidInput``.
    func check(_ headers: HTTPFields) throws(APIError) {
        guard let value = headers[.contentType] else { return }
        let media = value.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        if accepted.contains(media) { return }
        if media.hasPrefix("application/"), media.hasSuffix("+json"), accepted.contains("application/json") { return }
        let list = accepted.map { "'\($0)'" }.joined(separator: " or ")
        throw APIError(
            .invalidInput,
            "The header 'Content-Type' must be \(list).",
            hint: "With curl, add -H 'Content-Type: \(accepted[0])'."
        )
    }
}
