import Foundation
import WeirAPI

extension Weir {
    /// An object of the API: a value of JSON, and names for its members.
    ///
    /// What a server adds is kept in ``json``. What has no name, and null in a change, is written as a literal:
    /// `["displayName": "Calls", "metadata": nil]`.
    public protocol Object: Sendable, Hashable, ExpressibleByDictionaryLiteral
    where Self.Key == String, Self.Value == JSON {
        /// The object as it is sent.
        var json: JSON { get }
        /// Takes an object as it is.
        init(json: JSON)
        /// What an answer must have.
        static var shape: Shape { get }
    }

    /// What an object must have, so that its members can be read.
    public struct Shape: Sendable {
        /// Names of members that are there and not null.
        let required: [String]
        /// Members that are objects themselves, or lists of them.
        let parts: [String: any Object.Type]

        init(_ required: [String], _ parts: [String: any Object.Type]) {
            self.required = required
            self.parts = parts
        }

        /// The first member that is not there: `lines/0/amountMinor`; nil when all are.
        func missing(in value: JSON, at path: String = "") -> String? {
            guard let object = value.value.objectValue else { return path.isEmpty ? "an object" : path }
            for name in required where object[name] == nil || object[name] == .null { return path + name }
            for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
                switch object[name] {
                case .array(let elements):
                    for (index, element) in elements.enumerated() {
                        let missing = part.shape.missing(in: JSON(element), at: "\(path)\(name)/\(index)/")
                        if let missing { return missing }
                    }
                case .object(let inner):
                    if let missing = part.shape.missing(in: JSON(.object(inner)), at: "\(path)\(name)/") {
                        return missing
                    }
                case nil, .null, .bool, .number, .oversizedNumber, .string: break
                }
            }
            return nil
        }
    }
}

extension Weir.Object {
    /// An object of these members.
    public init(dictionaryLiteral elements: (String, Weir.JSON)...) {
        var json: Weir.JSON = [:]
        for (name, value) in elements { json[name] = value }
        self.init(json: json)
    }

    /// Compares contents.
    public static func == (left: Self, right: Self) -> Bool { left.json == right.json }

    /// Hashes the contents.
    public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

/// What a member of an object may be.
protocol JSONMember {
    init?(json: Weir.JSON)
    var json: Weir.JSON { get }
    /// What is read where an answer has nothing, which ``Weir/Shape`` does not let through.
    static var absent: Self { get }
}

extension JSONMember where Self: Weir.Object {
    static var absent: Self { Self(json: [:]) }
}

extension Weir.JSON {
    /// A member that is there.
    func member<Member: JSONMember>(_ name: String) -> Member { found(name) ?? .absent }

    /// A member that may not be there, or be null.
    func found<Member: JSONMember>(_ name: String) -> Member? {
        self[name].flatMap { $0.isNull ? nil : Member(json: $0) }
    }

    /// Sets a member, or removes it.
    mutating func set(_ name: String, _ member: (some JSONMember)?) { self[name] = member?.json }
}

extension Weir.JSON: JSONMember {
    init?(json: Weir.JSON) { self = json }
    var json: Weir.JSON { self }
    static var absent: Weir.JSON { .null }
}

extension String: JSONMember {
    init?(json: Weir.JSON) {
        guard let text = json.text else { return nil }
        self = text
    }
    var json: Weir.JSON { Weir.JSON(self) }
    static var absent: String { "" }
}

extension Int: JSONMember {
    init?(json: Weir.JSON) {
        guard let number = json.number else { return nil }
        self = number
    }
    var json: Weir.JSON { Weir.JSON(self) }
    static var absent: Int { 0 }
}

extension Bool: JSONMember {
    init?(json: Weir.JSON) {
        guard let isTrue = json.isTrue else { return nil }
        self = isTrue
    }
    var json: Weir.JSON { Weir.JSON(self) }
    static var absent: Bool { false }
}

extension Date: JSONMember {
    init?(json: Weir.JSON) {
        guard let date = Weir.date(json.value) else { return nil }
        self = date
    }
    var json: Weir.JSON { Weir.JSON(Weir.text(of: self)) }
    static var absent: Date { .distantPast }
}

extension Array: JSONMember where Element: JSONMember {
    init?(json: Weir.JSON) {
        guard let elements = json.elements else { return nil }
        self = elements.compactMap { Element(json: $0) }
    }
    var json: Weir.JSON { Weir.JSON(map(\.json)) }
    static var absent: [Element] { [] }
}

extension Dictionary: JSONMember where Key == String, Value: JSONMember {
    init?(json: Weir.JSON) {
        guard let members = json.members else { return nil }
        self = members.compactMapValues { Value(json: $0) }
    }
    var json: Weir.JSON { Weir.JSON(mapValues(\.json)) }
    static var absent: [String: Value] { [:] }
}
