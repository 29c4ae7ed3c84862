import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// Why a command did not do what it was asked, in words for whoever typed it.
struct CommandFailure: Error, CustomStringConvertible {
    var description: String
    var exitCode: ExitCode

    init(_ description: String, exitCode: ExitCode = ExitStatus.refused) {
        self.description = description
        self.exitCode = exitCode
    }

    /// What a server answered instead.
    init(_ response: APIResponse) {
        exitCode = ExitStatus.refused
        guard let error = response.json.objectValue?["error"]?.objectValue,
            let message = error["message"]?.stringValue
        else {
            description = "The server answered with status \(response.status)."
            return
        }
        var lines = [message]
        for issue in error["issues"]?.arrayValue ?? [] {
            guard let issue = issue.objectValue, let text = issue["message"]?.stringValue, text != message else {
                continue
            }
            let path = issue["path"]?.stringValue ?? ""
            lines.append(path.isEmpty ? "  \(text)" : "  \(path): \(text)")
        }
        if let hint = error["hint"]?.stringValue { lines.append(hint) }
        if let request = error["requestId"]?.stringValue { lines.append("(request \(request))") }
        description = lines.joined(separator: "\n")
    }
}

extension JSONValue {
    /// A whole number that fits.
    var intValue: Int? {
        guard case .number(let decimal) = self else { return nil }
        return Int(decimal.description)
    }
}
