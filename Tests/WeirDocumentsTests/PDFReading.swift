import Foundation
import Testing

/// What Poppler's tools read in a PDF.
struct PDFReading {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The text in the order in which it is drawn.
    func text() throws -> String { try run("pdftotext", ["-raw", "-enc", "UTF-8", "%", "-"]) }

    /// The text as it is read, also from right to left, without the marks of direction that the tool adds.
    func readText() throws -> String {
        let text = try run("pdftotext", ["-enc", "UTF-8", "%", "-"])
        return String(text.unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) }.map(Character.init))
    }

    /// ``text()``, a string for each page.
    func pages() throws -> [String] { try text().split(separator: "\u{C}").map(String.init) }

    /// A word, and where it ends from the left, in points.
    struct WordBox {
        var page: Int
        var word: String
        var right: Double
    }

    func wordBoxes() throws -> [WordBox] {
        var page = 0
        return try run("pdftotext", ["-bbox", "-enc", "UTF-8", "%", "-"]).split(separator: "\n").compactMap { line in
            if line.contains("<page ") { page += 1 }
            guard let found = line.firstMatch(of: /xMax="([0-9.]+)" yMax="[0-9.]+">(.*)<\/word>/),
                let right = Double(found.1)
            else { return nil }
            return WordBox(page: page, word: String(found.2), right: right)
        }
    }

    /// What is said of the document as a whole.
    func information() throws -> String { try run("pdfinfo", ["%"]) }

    /// Titles, tables and cells, as readers for the blind get them.
    func structure() throws -> String { try run("pdfinfo", ["-struct-text", "%"]) }

    func fonts() throws -> String { try run("pdffonts", ["%"]) }

    /// A page as a PNG in shades of grey; the first is 1.
    func picture(of page: Int) throws -> [UInt8] {
        let arguments = ["-png", "-gray", "-r", "60", "-f", "\(page)", "-l", "\(page)", "-singlefile", "%", "%-page"]
        return try withFile { file in
            _ = try Self.output(of: "pdftoppm", arguments.map { $0.replacing("%", with: file) })
            return [UInt8](try Data(contentsOf: URL(filePath: file + "-page.png")))
        }
    }

    private func run(_ tool: String, _ arguments: [String]) throws -> String {
        try withFile { file in try Self.output(of: tool, arguments.map { $0.replacing("%", with: file) }) }
    }

    /// Gives the document as a file, which is gone afterwards.
    private func withFile<Value>(_ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "weir-pdf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "document.pdf")
        try Data(bytes).write(to: file)
        return try body(file.path)
    }

    private static func output(of tool: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        let (pipe, errors) = (Pipe(), Pipe())
        process.standardOutput = pipe
        process.standardError = errors
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let complaint = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        try #require(process.terminationStatus == 0 && complaint.isEmpty, "\(tool) says: \(complaint)")
        return String(decoding: data, as: UTF8.self)
    }
}
