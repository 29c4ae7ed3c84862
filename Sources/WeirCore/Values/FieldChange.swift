/// What a request wants of one field: an absent field is unchanged, `null` clears it, a value sets it.
package enum FieldChange<Value> {
    case keep
    case clear
    case set(Value)

    /// The field after the change.
    package func applied(to current: Value?) -> Value? {
        switch self {
        case .keep: current
        case .clear: nil
        case .set(let value): value
        }
    }

    /// The field after the change, where clearing means going back to a default.
    package func applied(to current: Value, clearedTo cleared: @autoclosure () -> Value) -> Value {
        switch self {
        case .keep: current
        case .clear: cleared()
        case .set(let value): value
        }
    }
}

extension FieldChange: Sendable where Value: Sendable {}
extension FieldChange: Equatable where Value: Equatable {}
