package import WeirAPI

/// What a check has found about the configuration, the machine or the data.
package struct Finding: Sendable, Hashable {
    package var check: Check
    package var severity: Severity
    /// One sentence that says what is the case.
    package var message: String
    /// One sentence that says what to do about it; nil when all is well.
    package var remedy: String?

    /// What is looked at.
    package enum Check: String, Sendable, CaseIterable {
        case configuration
        case dataFolder = "data_folder"
        case disk
        case openFiles = "open_files"
        case memory
        case port
        case certificate
        case clock
        case timeZones = "time_zones"
        case database
        case log
        case payments
    }

    package enum Severity: String, Sendable, CaseIterable {
        case ok
        /// It works, and may not for long, or not safely.
        case warning
        /// A server does not start, or would not work.
        case failure
    }

    package static func ok(_ check: Check, _ message: String) -> Finding {
        Finding(check: check, severity: .ok, message: message)
    }

    package static func warning(_ check: Check, _ message: String, remedy: String) -> Finding {
        Finding(check: check, severity: .warning, message: message, remedy: remedy)
    }

    package static func failure(_ check: Check, _ message: String, remedy: String) -> Finding {
        Finding(check: check, severity: .failure, message: message, remedy: remedy)
    }

    /// Message and remedy in one line.
    package var line: String { [message, remedy].compactMap(\.self).joined(separator: " ") }
}

extension Finding: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("check", check.rawValue)
            json.member("severity", severity.rawValue)
            json.member("message", message)
            json.member("remedy", remedy)
        }
    }
}
