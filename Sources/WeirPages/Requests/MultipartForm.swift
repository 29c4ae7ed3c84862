/// A form with files, as browsers send it: `multipart/form-data`.
struct MultipartForm {
    var fields: [(name: String, value: String)] = []
    var files: [(name: String, bytes: [UInt8])] = []

    private static let maximumParts = 50
    private static let lineEnd: [UInt8] = [0x0D, 0x0A]

    /// The boundary that a content type names; nil when it is of no such form.
    static func boundary(of contentType: String?) -> String? {
        guard let contentType, contentType.lowercased().hasPrefix("multipart/form-data;") else { return nil }
        for parameter in contentType.split(separator: ";").dropFirst() {
            let trimmed = parameter.drop { $0 == " " }
            guard trimmed.lowercased().hasPrefix("boundary=") else { continue }
            let value = trimmed.dropFirst(9).filter { $0 != "\"" }
            return (1...70).contains(value.utf8.count) ? value : nil
        }
        return nil
    }

    /// Reads a body; nil when it is not whole, or has too many parts.
    init?(_ body: [UInt8], boundary: String) {
        let delimiter = Array("--\(boundary)".utf8)
        guard body.starts(with: delimiter) else { return nil }
        var place = delimiter.count
        for _ in 0..<Self.maximumParts {
            if body[place...].starts(with: Array("--".utf8)) { return }
            guard body[place...].starts(with: Self.lineEnd) else { return nil }
            place += 2
            guard let head = Self.find(Self.lineEnd + Self.lineEnd, in: body, from: place),
                let end = Self.find(Self.lineEnd + delimiter, in: body, from: head + 4),
                let disposition = Self.disposition(String(decoding: body[place..<head], as: UTF8.self))
            else { return nil }
            let content = body[(head + 4)..<end]
            if disposition.isFile {
                files.append((disposition.name, Array(content)))
            } else {
                guard let text = String(validating: content, as: UTF8.self) else { return nil }
                fields.append((disposition.name, text))
            }
            place = end + 2 + delimiter.count
        }
        return nil
    }

    /// The name of a part, and whether it is a file.
    private static func disposition(_ head: String) -> (name: String, isFile: Bool)? {
        for line in head.split(separator: "\r\n") {
            guard line.lowercased().hasPrefix("content-disposition:") else { continue }
            guard let start = line.firstRange(of: " name=\"")?.upperBound else { return nil }
            let name = line[start...].prefix { $0 != "\"" }
            return (String(name), line.contains(" filename=\""))
        }
        return nil
    }

    private static func find(_ needle: [UInt8], in body: [UInt8], from start: Int) -> Int? {
        guard start <= body.count - needle.count else { return nil }
        var place = start
        while place <= body.count - needle.count {
            if body[place] == needle[0], body[place..<place + needle.count].elementsEqual(needle) { return place }
            place += 1
        }
        return nil
    }
}
