import Foundation

/// Writes and reads the JSON columns.
///
/// Members are sorted, so that equal values are equal texts. The quick way knows the documents that are stored; Foundation
/// knows all others, and has the last word on what is no document.
package enum DocumentCoding {
    package static func text(_ document: some Encodable) throws -> String {
        if let text = try? DocumentWriter.text(document) { return text }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }

    package static func document<Document: Decodable>(_ kind: Document.Type, from text: String) throws -> Document {
        if let document = try? DocumentReader.document(kind, from: text) { return document }
        do {
            return try JSONDecoder().decode(kind, from: Data(text.utf8))
        } catch {
            throw StorageError.invalidData("document: \(kind)")
        }
    }
}
