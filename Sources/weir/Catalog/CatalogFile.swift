import Foundation
import WeirAPI
import Yams

/// A catalogue in YAML, or the fields of a request, with the place of every value.
///
/// One document of mappings, lists and scalars, read by the core schema of YAML 1.2: what is not null, a boolean or a
/// decimal number is text. So `no` is text, and so is everything in quotes.
struct CatalogFile {
    /// What it is called in messages: its path.
    let name: String
    /// The content as JSON.
    let value: JSONValue
    private let root: Node

    /// The most bytes of a file.
    static let maximumBytes = 8 << 20

    /// What a catalogue's mapping has.
    static let sections = "'meters', 'features', 'accountKits', 'plans' or 'settings'"

    /// Reads a file; `-` is standard input.
    ///
    /// `content` says what the mapping must hold, where that is no catalogue.
    /// - Throws: ``CatalogFileError``; ``CommandFailure`` when it cannot be read.
    init(path: String, holding content: String = sections) throws {
        let bytes = try WholeFile.content(of: path, maximumBytes: Self.maximumBytes)
        let name = WholeFile.name(of: path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CatalogFileError(file: name, problems: [Self.strayByte(in: bytes)])
        }
        try self.init(text: text, name: name, holding: content)
    }

    /// The first byte that is no UTF-8.
    private static func strayByte(in bytes: [UInt8]) -> CatalogFileProblem {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var offset = 0
        while case .valid(let encoded) = parser.parseScalar(from: &rest) { offset += encoded.count }
        let value = offset < bytes.count ? String(bytes[offset], radix: 16, uppercase: true) : "?"
        return CatalogFileProblem(
            place: CatalogFilePlace(ofByte: offset, in: bytes),
            message: "the file is not UTF-8: no character begins with the byte 0x\(value) and what follows it"
        )
    }

    /// Reads a text.
    ///
    /// - Throws: ``CatalogFileError`` with every problem of the YAML.
    init(text: String, name: String, holding content: String = sections) throws(CatalogFileError) {
        self.name = name
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw CatalogFileError(file: name, problems: [CatalogFileProblem(error, in: text)])
        }
        guard let node, node.mapping != nil else {
            let message = "the file must hold a mapping with \(content)"
            let place = node?.mark.map(CatalogFilePlace.init) ?? CatalogFilePlace(line: 1, column: 1)
            throw CatalogFileError(file: name, problems: [CatalogFileProblem(place: place, message: message)])
        }
        root = node
        var reader = YAMLReader()
        value = reader.value(of: node, place: CatalogFilePlace(line: 1, column: 1))
        guard reader.problems.isEmpty else {
            throw CatalogFileError(file: name, problems: reader.problems, rest: reader.rest)
        }
    }

    /// The issues that a server has with the content, at their places in the file.
    func error(of issues: [JSONValue]) -> CatalogFileError {
        var problems: [CatalogFileProblem] = []
        var rest: String?
        for issue in issues.compactMap(\.objectValue) {
            let (path, code) = (issue["path"]?.stringValue ?? "", issue["code"]?.stringValue)
            let message = issue["message"]?.stringValue ?? "it is not valid"
            if path.isEmpty, code == "too_many" {
                // How many more there are stands at no place of the file.
                rest = message
            } else {
                let place = place(of: path, isKey: code == "unknown_field")
                problems.append(CatalogFileProblem(place: place, message: message))
            }
        }
        return CatalogFileError(file: name, problems: problems, rest: rest)
    }

    /// Where a field stands, or what is nearest above it when it is missing.
    func place(of path: String, isKey: Bool = false) -> CatalogFilePlace {
        var node = root
        var place = root.mark.map(CatalogFilePlace.init) ?? CatalogFilePlace(line: 1, column: 1)
        for step in FieldSteps.steps(of: path) {
            switch step {
            case .member(let name):
                guard let pair = node.mapping?.first(where: { $0.key.scalar?.string == name }) else { return place }
                node = pair.value
                let key = pair.key.mark.map(CatalogFilePlace.init) ?? place
                place = key
                // A value on lines of its own begins at its key; so does one that an alias brought from elsewhere.
                if !isKey, node.scalar != nil, let mark = node.mark, mark.line >= key.line {
                    place = CatalogFilePlace(mark)
                }
            case .element(let index):
                guard let elements = node.sequence, elements.indices.contains(index) else { return place }
                node = elements[index]
                if let mark = node.mark { place = CatalogFilePlace(mark) }
            }
        }
        return place
    }
}

/// Reads YAML nodes as JSON, and collects what is no JSON.
private struct YAMLReader {
    private(set) var problems: [CatalogFileProblem] = []
    private var omitted = 0
    private var count = 0

    /// How many problems are not listed, in words.
    var rest: String? { omitted == 0 ? nil : "\(omitted) further issues are not listed" }

    /// Nodes of a file, with those that its aliases repeat.
    private static let maximumNodes = 200_000
    private static let maximumProblems = 100

    mutating func value(of node: Node, place: CatalogFilePlace) -> JSONValue {
        count += 1
        guard count <= Self.maximumNodes else {
            if count == Self.maximumNodes + 1 {
                report(place, "the file is too large when its aliases are written out")
            }
            return .null
        }
        let place = node.mark.map(CatalogFilePlace.init) ?? place
        switch node {
        case .scalar(let scalar):
            return self.value(of: scalar, place)
        case .sequence(let sequence):
            checkTag(sequence.tag, place)
            return .array(sequence.map { value(of: $0, place: place) })
        case .mapping(let mapping):
            checkTag(mapping.tag, place)
            var members: [JSONObject.Member] = []
            for (key, value) in mapping {
                let keyPlace = key.mark.map(CatalogFilePlace.init) ?? place
                guard let name = key.scalar else {
                    report(keyPlace, "a key must be a text")
                    continue
                }
                if name.string == "<<", name.style == .plain {
                    let hint = "write the fields out, or use an alias for a whole value"
                    report(keyPlace, "merge keys ('<<') are not read: \(hint)")
                    continue
                }
                members.append(JSONObject.Member(name: name.string, value: self.value(of: value, place: keyPlace)))
            }
            return .object(JSONObject(members: members))
        case .alias:
            report(place, "the alias cannot be read")
            return .null
        }
    }

    private mutating func value(of scalar: Node.Scalar, _ place: CatalogFilePlace) -> JSONValue {
        if scalar.tag.description == Tag.Name.str.rawValue { return .string(scalar.string) }
        checkTag(scalar.tag, place)
        guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
        switch PlainScalar(scalar.string) {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .number(let value): return value
        case .text: return .string(scalar.string)
        case .unclearNumber:
            report(
                place,
                "'\(scalar.string)' must be a decimal number like 1000 or 0.5, or stand in quotes if it is a text"
            )
            return .null
        }
    }

    private mutating func checkTag(_ tag: Tag, _ place: CatalogFilePlace) {
        let known = ["", "!", Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue]
        if !known.contains(tag.description) { report(place, "tags like '\(tag.description)' are not read") }
    }

    private mutating func report(_ place: CatalogFilePlace, _ message: String) {
        guard problems.count < Self.maximumProblems else {
            omitted += 1
            return
        }
        problems.append(CatalogFileProblem(place: place, message: message))
    }
}

/// What a scalar without quotes stands for.
enum PlainScalar: Equatable {
    case null
    case bool(Bool)
    case number(JSONValue)
    case text
    /// A number to some readers of YAML and something else to others: `1_000`, `0x1F`, `012`, `.5`.
    case unclearNumber

    init(_ text: String) {
        switch text {
        case "", "~", "null", "Null", "NULL": self = .null
        case "true", "True", "TRUE": self = .bool(true)
        case "false", "False", "FALSE": self = .bool(false)
        case _: self = Self.number(text)
        }
    }

    private static func number(_ text: String) -> PlainScalar {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else {
            return isUnclear(text) ? .unclearNumber : .text
        }
        switch try? JSONParser.parse(Array(text.utf8)) {
        case .number(let number): return .number(.number(number))
        case .oversizedNumber(let number): return .number(.oversizedNumber(number))
        case .null, .bool, .string, .array, .object, nil: return isUnclear(text) ? .unclearNumber : .text
        }
    }

    /// Whether some reader of YAML takes the text for a number.
    private static func isUnclear(_ text: String) -> Bool {
        var rest = Substring(text).utf8
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        guard let first = rest.first, first == UInt8(ascii: ".") || isDigit(first) else { return false }
        let lower = String(Substring(rest)).lowercased()
        if lower == ".inf" || lower == ".nan" { return true }
        for (prefix, digits) in [("0x", "0123456789abcdef_"), ("0o", "01234567_"), ("0b", "01_")]
        where lower.hasPrefix(prefix) && lower.count > 2 {
            return lower.dropFirst(2).allSatisfy(digits.contains)
        }
        return isDecimal(lower.utf8)
    }

    /// Digits with underscores and at most one point, which stands before or behind a digit, and perhaps an exponent.
    private static func isDecimal(_ text: String.UTF8View) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "e"), maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            let signs = [UInt8(ascii: "-"), UInt8(ascii: "+")]
            let exponent = parts[1].first.map(signs.contains) == true ? parts[1].dropFirst() : parts[1]
            guard !exponent.isEmpty, exponent.allSatisfy(isDigit) else { return false }
        }
        let mantissa = parts[0]
        guard mantissa.contains(where: isDigit), mantissa.count(where: { $0 == UInt8(ascii: ".") }) <= 1 else {
            return false
        }
        return mantissa.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The steps of a field's path as errors write it: `plans[1].quotas["email.send"]`.
enum FieldSteps {
    enum Step: Equatable {
        case member(String)
        case element(Int)
    }

    static func steps(of path: String) -> [Step] {
        var steps: [Step] = []
        var rest = Substring(path)
        while let first = rest.first {
            if rest.hasPrefix("[\"") {
                // The name is a JSON string; a bracket may stand in it.
                var end = rest.index(rest.startIndex, offsetBy: 2)
                while end < rest.endIndex, rest[end] != "\"" {
                    if rest[end] == "\\" { end = rest.index(after: end) }
                    if end < rest.endIndex { end = rest.index(after: end) }
                }
                guard end < rest.endIndex else { return steps }
                let quoted = rest[rest.index(after: rest.startIndex)...end]
                guard case .string(let name)? = try? JSONParser.parse(Array(quoted.utf8)) else { return steps }
                steps.append(.member(name))
                rest = rest[rest.index(after: end)...].dropFirst()
            } else if first == "[" {
                let digits = rest.dropFirst().prefix { $0 != "]" }
                guard let index = Int(digits) else { return steps }
                steps.append(.element(index))
                rest = rest[digits.endIndex...].dropFirst()
            } else {
                if first == "." { rest = rest.dropFirst() }
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else { return steps }
                steps.append(.member(String(name)))
                rest = rest[name.endIndex...]
            }
        }
        return steps
    }
}
