package import HTTPTypes
package import WeirPrimitives

/// What a browser sends that shows a page or presses its button.
package struct PageCall: Sendable {
    package static let maximumBodyBytes = 4_096

    /// The secret of the address; empty where the path has none.
    package let secret: String
    package let query: String
    package let headers: HTTPFields
    /// A form, as browsers send it.
    package let body: String
    package let requestID: RequestID
    package let now: Timestamp
    private let guess: @Sendable () throws -> Void

    init(
        secret: String,
        query: String,
        headers: HTTPFields,
        body: String,
        requestID: RequestID,
        now: Timestamp,
        guess: @escaping @Sendable () throws -> Void
    ) {
        self.secret = secret
        self.query = query
        self.headers = headers
        self.body = body
        self.requestID = requestID
        self.now = now
        self.guess = guess
    }

    /// Counts one who showed a secret that is not right, among those of the same address.
    ///
    /// - Throws: The refusal, when there were too many.
    package func admitGuess() throws { try guess() }

    /// The first value of a name, in a query or a form; for values of plain letters and digits.
    package static func value(_ name: String, in form: String) -> String? {
        for pair in form.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.first.map(String.init) == name { return parts.count == 2 ? String(parts[1]) : "" }
        }
        return nil
    }
}
