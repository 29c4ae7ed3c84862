/// What a request says about a field that exists already: nothing, to clear it, or a new value.
package enum Patch<Value> {
    /// The field is not in the request: unchanged.
    case absent
    /// The field is `null`: cleared.
    case cleared
    case set(Value)

    /// The new value, when there is one.
    package var value: Value? {
        if case .set(let value) = self { value } else { nil }
    }

    package var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }

    /// What the field holds afterwards.
    package func applied(to current: Value?) -> Value? {
        switch self {
        case .absent: current
        case .cleared: nil
        case .set(let value): value
        }
    }

    /// What a field that always has a value holds afterwards; clearing puts the default back.
    package func applied(to current: Value, clearedTo initial: Value) -> Value {
        switch self {
        case .absent: current
        case .cleared: initial
        case .set(let value): value
        }
    }

    package func map<Other, Failure>(
        _ transform: (Value) throws(Failure) -> Other
    ) throws(Failure) -> Patch<Other> {
        switch self {
        case .absent: .absent
        case .cleared: .cleared
        case .set(let value): .set(try transform(value))
        }
    }
}

extension Patch: Sendable where Value: Sendable {}
extension Patch: Equatable where Value: Equatable {}
extension Patch: Hashable where Value: Hashable {}
