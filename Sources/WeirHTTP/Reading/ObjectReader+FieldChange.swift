import WeirAPI
import WeirCore

extension ObjectReader {
    /// As ``fieldChange(_:read:)``, for a field that has another name as well.
    func fieldChange<Value>(_ name: String, alias: String, read: (ValueReader) -> Value?) -> FieldChange<Value> {
        Self.change(patch(name, aliases: alias, read: read))
    }

    /// A field of an update: absent leaves it unchanged, null clears it.
    func fieldChange<Value>(_ name: String, read: (ValueReader) -> Value?) -> FieldChange<Value> {
        Self.change(patch(name, read: read))
    }

    private static func change<Value>(_ patch: Patch<Value>) -> FieldChange<Value> {
        switch patch {
        case .absent: .keep
        case .cleared: .clear
        case .set(let value): .set(value)
        }
    }
}
