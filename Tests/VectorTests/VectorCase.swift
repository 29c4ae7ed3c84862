import Foundation

/// A JSON value of a vector; numbers are kept as their decimal text.
enum VectorValue: Decodable, Equatable, Sendable {
    case null
    case bool(Bool)
    case text(String)
    case list([VectorValue])
    case object([String: VectorValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode(Decimal.self) {
            self = .text(value.description)
        } else if let value = try? container.decode([VectorValue].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: VectorValue].self))
        }
    }
}

/// The fields of an `inputs` or `expected` object, read by name.
struct VectorFields: Sendable {
    let values: [String: VectorValue]

    var names: Set<String> { Set(values.keys) }

    /// The value, or nil when the field is absent or null.
    subscript(name: String) -> VectorValue? {
        switch values[name] {
        case .some(.null), nil: nil
        case .some(let value): value
        }
    }

    func text(_ name: String) throws -> String {
        guard let text = optionalText(name) else { throw VectorProblem("there is no text or number \(name)") }
        return text
    }

    func optionalText(_ name: String) -> String? {
        if case .text(let text) = self[name] { text } else { nil }
    }

    func integer(_ name: String) throws -> Int {
        guard let number = Int(try text(name)) else { throw VectorProblem("\(name) is not an integer") }
        return number
    }

    func optionalInteger(_ name: String) throws -> Int? { self[name] == nil ? nil : try integer(name) }

    func bool(_ name: String) throws -> Bool {
        guard case .bool(let value) = self[name] else { throw VectorProblem("there is no true or false \(name)") }
        return value
    }

    func list(_ name: String) throws -> [VectorValue] {
        guard case .list(let values) = self[name] else { throw VectorProblem("there is no list \(name)") }
        return values
    }

    func object(_ name: String) throws -> VectorFields {
        guard case .object(let values) = self[name] else { throw VectorProblem("there is no object \(name)") }
        return VectorFields(values: values)
    }

    func objects(_ name: String) throws -> [VectorFields] {
        try list(name).map { value in
            guard case .object(let values) = value else { throw VectorProblem("\(name) is not a list of objects") }
            return VectorFields(values: values)
        }
    }

    func texts(_ name: String) throws -> [String] {
        try list(name).map { value in
            guard case .text(let text) = value else { throw VectorProblem("\(name) is not a list of texts") }
            return text
        }
    }
}

/// Why a case cannot be read or run.
struct VectorProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// One case of a vector file.
struct VectorCase: Sendable {
    let id: String
    let area: String
    let tags: [String]
    let inputs: VectorFields
    let expected: VectorFields
    let note: String
}

extension VectorCase: Decodable {
    private enum CodingKeys: String, CodingKey { case id, area, tags, inputs, expected, note }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        area = try container.decode(String.self, forKey: .area)
        tags = try container.decodeIfPresent([String].self, forKey: .tags) ?? []
        inputs = VectorFields(values: try container.decode([String: VectorValue].self, forKey: .inputs))
        expected = VectorFields(values: try container.decode([String: VectorValue].self, forKey: .expected))
        note = try container.decodeIfPresent(String.self, forKey: .note) ?? ""
    }
}

/// All cases of one file.
struct VectorFile: Sendable {
    /// The name without `.json`.
    let name: String
    let cases: [VectorCase]

    /// Reads every vector file of the folder in `WEIR_VECTORS`, or of the copy in the test bundle.
    static func loadAll() throws -> [VectorFile] {
        let folder: URL
        if let path = ProcessInfo.processInfo.environment["WEIR_VECTORS"] {
            folder = URL(filePath: path)
        } else {
            folder = Bundle.module.bundleURL.appending(path: "Vectors")
        }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { url in
                let cases = try JSONDecoder().decode([VectorCase].self, from: Data(contentsOf: url))
                return VectorFile(name: url.deletingPathExtension().lastPathComponent, cases: cases)
            }
    }
}
