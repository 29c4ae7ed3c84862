package import Logging

import WeirCore
import WeirPrimitives

/// Where the line of each request goes.
package protocol AccessLog: Sendable {
    /// Whether lines are written at all; what they would tell need not be put together otherwise.
    var isOn: Bool { get }

    /// Writes one line; called on event loops, so it must be quick.
    func write(_ entry: AccessEntry)
}

/// What the access log tells of a request: neither query, body, secret nor customer.
package struct AccessEntry: Sendable {
    package var requestID: String
    package var method: String
    /// The route's template, or `unknown`.
    package var route: String
    package var status: Int
    package var microseconds: Int64
    /// nil when nobody was recognised.
    package var caller: Caller?
    /// How the answer ended, in the second entry of a request whose answer is written while it is found out.
    ///
    /// The first one, when the answer begins, has none.
    package var end: StreamedEnd?

    package init(
        requestID: String,
        method: String,
        route: String,
        status: Int,
        microseconds: Int64,
        caller: Caller?,
        end: StreamedEnd? = nil
    ) {
        self.requestID = requestID
        self.method = method
        self.route = route
        self.status = status
        self.microseconds = microseconds
        self.caller = caller
        self.end = end
    }

    /// What the line says first.
    package var message: String { end == nil ? "request" : "answer_ended" }
}

/// How an answer ended that was written while it was found out.
package struct StreamedEnd: Sendable, Equatable {
    /// Bytes of the answer that were written.
    package var bytes: Int
    /// Whether all of it was written; if not, it broke off.
    package var isComplete: Bool

    package init(bytes: Int, isComplete: Bool) {
        self.bytes = bytes
        self.isComplete = isComplete
    }
}

/// Who asks, as the log names them.
package struct Caller: Sendable {
    package var workspace: String
    /// The key's id, the token key's id for a customer, or `local` for the operator on the machine.
    package var key: String

    package init(workspace: String, key: String) {
        self.workspace = workspace
        self.key = key
    }

    package init(_ principal: Principal) {
        workspace = principal.workspace.description
        switch principal {
        case .key(let key): self.key = key.id.description
        // Which customer it is, the log does not tell.
        case .customer(let identity): key = identity.tokenKey.description
        case .localOperator: key = "local"
        }
    }
}

/// Writes the lines through a logger, at level `info`.
package struct LoggerAccessLog: AccessLog {
    private let logger: Logger

    package init(_ logger: Logger) { self.logger = logger }

    package var isOn: Bool { logger.logLevel <= .info }

    package func write(_ entry: AccessEntry) {
        guard logger.logLevel <= .info else { return }
        var metadata: Logger.Metadata = [
            "request_id": "\(entry.requestID)",
            "method": "\(entry.method)",
            "route": "\(entry.route)",
            "status": "\(entry.status)",
            "duration_us": "\(entry.microseconds)",
        ]
        if let end = entry.end {
            metadata["bytes"] = "\(end.bytes)"
            metadata["complete"] = "\(end.isComplete)"
        }
        if let caller = entry.caller {
            metadata["workspace"] = "\(caller.workspace)"
            metadata["key"] = "\(caller.key)"
        }
        logger.info("\(entry.message)", metadata: metadata)
    }
}
