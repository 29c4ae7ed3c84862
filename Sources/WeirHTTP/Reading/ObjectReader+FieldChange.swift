import WeirAPI
import WeirCore

extension ObjectReader {
    /// A field of an update: absent leaves it unchanged, null clears it.
    func fieldChange<Value>(_ name: String, read: (ValueReader) -> Value?) -> FieldChange<Value> {
        switch patch(name, read: read) {
        case .absent: .keep
        case .cleared: .clear
        case .set(let value): .set(value)
        }
    }
}
