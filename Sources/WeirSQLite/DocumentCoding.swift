import Foundation
import WeirStorage

/// Writes and reads the JSON columns.
///
/// Members are sorted, so that equal values are equal texts.
enum DocumentCoding {
    static func text(_ document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }

    static func document<Document: Decodable>(_ kind: Document.Type, from text: String) throws -> Document {
        do {
            return try JSONDecoder().decode(kind, from: Data(text.utf8))
        } catch {
            throw StorageError.invalidData("document: \(kind)")
        }
    }
}
