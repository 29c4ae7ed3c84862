import Logging
import WeirAPI
import WeirPrimitives

/// One message of the log as a line of text.
///
/// The names of the fields are the same in both formats: `time`, `level`, `message`, then what belongs to the message,
/// sorted by name.
struct LogLine {
    var time: Timestamp
    var level: Logger.Level
    var message: String
    var fields: [(name: String, value: String)]

    init(time: Timestamp, level: Logger.Level, message: String, metadata: Logger.Metadata) {
        self.time = time
        self.level = level
        self.message = message
        fields = metadata.map { ($0.key, "\($0.value)") }.sorted { $0.name < $1.name }
    }

    private var allFields: [(name: String, value: String)] {
        [("time", time.description), ("level", level.rawValue), ("message", message)] + fields
    }

    /// The line with its line feed.
    func bytes(_ format: LogFormat) -> [UInt8] {
        switch format {
        case .json:
            var object = JSONObject()
            for (name, value) in allFields where object[name] == nil { object[name] = .string(value) }
            return object.jsonBytes + [UInt8(ascii: "\n")]
        case .logfmt:
            let words = allFields.map { name, value in "\(Self.name(name))=\(Self.quoted(value))" }
            return Array(words.joined(separator: " ").utf8) + [UInt8(ascii: "\n")]
        }
    }

    /// A name that no reader takes for anything else.
    private static func name(_ text: String) -> String {
        String(text.map { $0 == " " || $0 == "=" || $0 == "\"" || $0.isNewline ? "_" : $0 })
    }

    /// A value as it is when it is one plain word, else quoted as in JSON: a message can never look like two lines.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "\"") && $0 < 0x7F
        }
        if isPlain, !text.isEmpty { return text }
        return String(decoding: text.jsonBytes, as: UTF8.self)
    }
}
