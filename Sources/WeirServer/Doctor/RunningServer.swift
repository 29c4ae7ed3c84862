package import WeirAPI

/// What a server that runs on a data folder says of itself.
package struct RunningServer: Sendable, Equatable {
    /// Why it cannot write any more; nil while all is well.
    package var failure: String?
    /// Entries that are in its log and not in the database yet.
    package var waitingEntries: Int

    package init(failure: String? = nil, waitingEntries: Int) {
        self.failure = failure
        self.waitingEntries = waitingEntries
    }

    /// Reads what `GET /local/status` answers; nil when it is something else.
    package init?(_ answer: JSONValue) {
        guard let status = answer.objectValue, case .number(let number)? = status["waitingEntries"],
            let waiting = Int("\(number)")
        else { return nil }
        self.init(failure: status["failure"]?.stringValue, waitingEntries: waiting)
    }

    /// What the doctor says of it.
    func finding(_ folder: String, heldBy holder: String) -> Finding {
        if let failure {
            return .failure(
                .dataFolder,
                "A server runs on \(folder), \(holder), and can write no more: \(failure).",
                remedy: "Mend the cause and start it again; what it answered is there afterwards."
            )
        }
        let waiting = waitingEntries == 1 ? "1 entry waits" : "\(waitingEntries) entries wait"
        return .ok(
            .dataFolder,
            "A server runs on \(folder) and is ready, \(holder); \(waiting) in its log to be brought to the database."
        )
    }
}
