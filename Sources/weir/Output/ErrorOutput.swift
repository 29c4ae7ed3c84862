import Foundation

/// Standard error, for what is not the result of a command.
enum ErrorOutput {
    static func write(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
