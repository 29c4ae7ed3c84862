import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// Why a command did not do what it was asked, in words for whoever typed it.
struct CommandFailure: Error, CustomStringConvertible {
    var description: String
    var exitCode: ExitCode
    /// The fields of the request that the description names in quotes.
    private(set) var fields: [String] = []

    private static let opening = "Invalid input:"

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
        let issues = (error["issues"]?.arrayValue ?? []).compactMap(\.objectValue)
        fields = issues.compactMap { $0["path"]?.stringValue }.filter { !$0.isEmpty }
        // A message tells the first issue; of several each has a line.
        var lines = [issues.count > 1 && message.hasPrefix(Self.opening + " ") ? Self.opening : message]
        for issue in issues {
            guard let text = issue["message"]?.stringValue, !lines[0].contains(text) else { continue }
            let path = issue["path"]?.stringValue ?? ""
            lines.append(path.isEmpty || text.contains("'\(path)'") ? "  \(text)" : "  \(path): \(text)")
        }
        if let hint = error["hint"]?.stringValue { lines.append(hint) }
        if let request = error["requestId"]?.stringValue { lines.append("(request \(request))") }
        description = lines.joined(separator: "\n")
    }

    /// The description with the options of the command in place of the fields that they stand for.
    func text(naming options: OptionNames) -> String {
        fields.reduce(description) { text, field in
            guard let option = options.option(for: field) else { return text }
            return text.replacing("'\(field)'", with: "'\(option)'").replacing("  \(field): ", with: "  \(option): ")
        }
    }
}

extension JSONValue {
    /// A whole number that fits.
    var intValue: Int? {
        guard case .number(let decimal) = self else { return nil }
        return Int(decimal.description)
    }
}
