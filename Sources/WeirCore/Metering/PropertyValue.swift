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

/// The properties of an event, sorted by name, so that equal content is equal whatever the order it was sent in.
package struct EventProperties: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package let name: String
        package let value: PropertyValue

        package init(name: String, value: PropertyValue) {
            self.name = name
            self.value = value
        }
    }

    package let members: [Member]

    package static let empty = EventProperties([])

    package init(_ members: [Member]) {
        self.members = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    package subscript(name: String) -> PropertyValue? {
        for member in members where member.name == name { return member.value }
        return nil
    }

    /// The same properties with one set or replaced.
    package func setting(_ name: String, to value: PropertyValue) -> EventProperties {
        EventProperties(members.filter { $0.name != name } + [Member(name: name, value: value)])
    }
}
