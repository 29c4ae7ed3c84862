import Yams

/// A line and a column, both counted from 1; columns count characters of Unicode.
struct CatalogFilePlace: Equatable, Sendable {
    var line: Int
    var column: Int

    init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }

    /// Where a byte of a text stands; everything before it is UTF-8.
    init(ofByte offset: Int, in bytes: [UInt8]) {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        line = before.count { $0 == UInt8(ascii: "\n") } + 1
        column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
    }
}

/// One thing that is wrong with a catalogue file.
struct CatalogFileProblem: Equatable, Sendable {
    var place: CatalogFilePlace
    var message: String

    init(place: CatalogFilePlace, message: String) {
        self.place = place
        self.message = message
    }

    /// What the YAML parser says.
    init(_ error: any Error, in text: String) {
        let start = CatalogFilePlace(line: 1, column: 1)
        guard let error = error as? YamlError else {
            self.init(place: start, message: "the YAML cannot be read: \(error)")
            return
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let before = context.map { "\($0.text), " } ?? ""
            // Of this the parser's own words name a function of its library.
            let isDeep = problem.hasPrefix("Maximum nesting level reached")
            let message = isDeep ? "it is nested more than 1000 levels deep" : "\(before)\(problem)"
            self.init(place: CatalogFilePlace(mark), message: "the YAML is broken: \(message)")
        case .reader(let problem, let offset, _, _):
            let place = CatalogFilePlace(ofByte: text.prefix(offset ?? 0).utf8.count, in: Array(text.utf8))
            self.init(place: place, message: "the YAML is broken: \(problem)")
        case .duplicatedKeysInMapping(let names, let context):
            let list = names.map { "'\($0)'" }.joined(separator: ", ")
            self.init(place: CatalogFilePlace(context.mark), message: "\(list) is given more than once in one mapping")
        case .memory:
            self.init(place: start, message: "the YAML is nested too deeply, or there is no memory for it")
        case .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            self.init(place: start, message: "the YAML cannot be read: \(error)")
        }
    }
}

/// A catalogue file that cannot be used, with everything that is wrong with it.
struct CatalogFileError: Error, CustomStringConvertible {
    var file: String
    /// In the order of lines.
    var problems: [CatalogFileProblem]
    /// What is to be said of the problems that are not listed, when there are more.
    var rest: String?

    init(file: String, problems: [CatalogFileProblem], rest: String? = nil) {
        self.file = file
        self.problems = problems.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
        self.rest = rest
    }

    /// As compilers write it: `catalog.yaml:12:9: message`.
    var description: String {
        let lines = problems.map { "\(file):\($0.place.line):\($0.place.column): \($0.message)" }
        return (lines + (rest.map { ["\(file): \($0)"] } ?? [])).joined(separator: "\n")
    }
}
