package import WeirPrimitives

/// One property of a usage event: text, an exact number, or a truth value.
package enum PropertyValue: Sendable, Hashable {
    case string(String)
    case number(ExactDecimal)
    case bool(Bool)

    /// The form that filters and group keys compare: the text itself, plain decimal text, `true` or `false`.
    package var text: String {
        switch self {
        case .string(let string): string
        case .number(let number): number.description
        case .bool(let bool): bool ? "true" : "false"
        }
    }

    /// The value as a quantity: a number, or text that is one; nil when it is neither or out of range.
    package var quantity: Quantity? {
        switch self {
        case .string(let string): Quantity(parsing: string)
        case .number(let number): Quantity(exactly: number)
        case .bool: nil
        }
    }
}
