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
    /// `others`: What the route reads in another way, to be named.
    /// - Throws: ``ErrorCode/invalidInput``.
    func check(_ headers: HTTPFields, others: MediaTypes? = nil) throws(APIError) {
        guard let value = headers[.contentType] else { return }
        let media = value.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        if accepted.contains(media) { return }
        if media.hasPrefix("application/"), media.hasSuffix("+json"), accepted.contains("application/json") { return }
        let list = (accepted + (others?.accepted ?? [])).map { "'\($0)'" }.joined(separator: " or ")
        let hint =
            Self.eventStreams.accepted.contains(media)
            ? "Events line by line or row by row go to POST /v1/events/batch."
            : "With curl, add -H 'Content-Type: \(accepted[0])'."
        throw APIError(.invalidInput, "The header 'Content-Type' must be \(list).", hint: hint)
    }

    /// Checks that text comes in the only encoding that is read; JSON says its own.
    ///
    /// - Throws: ``ErrorCode/invalidInput``.
    static func checkCharacterSet(_ contentType: String) throws(APIError) {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1).map { part in
                part.filter { !$0.isWhitespace && $0 != "\"" }.lowercased()
            }
            guard parts.count == 2, parts[0] == "charset", !["utf-8", "utf8", "us-ascii"].contains(parts[1]) else {
                continue
            }
            throw APIError(
                .invalidInput,
                "The header 'Content-Type' must have the charset 'utf-8', not '\(parts[1].prefix(40))'.",
                hint: "Convert the text to UTF-8, for instance with iconv."
            )
        }
    }
}
