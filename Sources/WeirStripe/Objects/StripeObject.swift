import WeirAPI
import WeirCore
import WeirPrimitives

/// An object in an answer of Stripe's, read member by member.
///
/// Members that are not known are passed over, and what may be an id or the whole object is read as its id.
struct StripeObject {
    private let members: JSONObject

    /// A member is missing, or of another kind than it must be.
    struct Flaw: Error, Equatable {
        var member: String
    }

    init(_ json: JSONValue) throws(Flaw) {
        guard case .object(let members) = json else { throw Flaw(member: "") }
        self.members = members
    }

    subscript(_ name: String) -> JSONValue? {
        guard let value = members[name], value != .null else { return nil }
        return value
    }

    func text(_ name: String) throws(Flaw) -> String {
        guard let text = optionalText(name) else { throw Flaw(member: name) }
        return text
    }

    func optionalText(_ name: String) -> String? { self[name]?.stringValue }

    func integer(_ name: String) throws(Flaw) -> Int64 {
        guard let integer = optionalInteger(name) else { throw Flaw(member: name) }
        return integer
    }

    func optionalInteger(_ name: String) -> Int64? {
        guard case .number(let number)? = self[name], number.isInteger else { return nil }
        return Int64(exactly: number.coefficient)
    }

    func flag(_ name: String) -> Bool { self[name] == .bool(true) }

    /// Whole seconds since 1970.
    func instant(_ name: String) throws(Flaw) -> Timestamp {
        guard let instant = optionalInstant(name) else { throw Flaw(member: name) }
        return instant
    }

    func optionalInstant(_ name: String) -> Timestamp? {
        guard let seconds = optionalInteger(name), (0...253_402_300_799).contains(seconds) else { return nil }
        return Timestamp(milliseconds: seconds * 1000)
    }

    /// The id of what is told as an id or as a whole object.
    func reference(_ name: String) -> String? { Self.id(in: self[name]) }

    func object(_ name: String) -> StripeObject? { self[name].flatMap { try? StripeObject($0) } }

    func objects(_ name: String) -> [JSONValue] { self[name]?.arrayValue ?? [] }

    /// The texts by name; other values are passed over.
    func metadata(_ name: String = "metadata") -> [String: String] {
        var texts: [String: String] = [:]
        for member in self[name]?.objectValue?.members ?? [] { texts[member.name] = member.value.stringValue }
        return texts
    }

    /// The mode that the object tells; nil when it tells none.
    var mode: WorkspaceMode? {
        switch self["livemode"] {
        case .bool(let isLive)?: isLive ? .live : .test
        case .null?, .number?, .oversizedNumber?, .string?, .array?, .object?, nil: nil
        }
    }

    static func id(in value: JSONValue?) -> String? {
        switch value {
        case .string(let id)?: id.isEmpty ? nil : id
        case .object(let object)?: object["id"]?.stringValue
        case .null?, .bool?, .number?, .oversizedNumber?, .array?, nil: nil
        }
    }
}

/// A kind of object that is made from its JSON.
protocol StripeDecodable: Sendable {
    /// What `object` says; another one is another kind.
    static var kind: String { get }
    init(_ object: StripeObject) throws(StripeObject.Flaw)
}
