/// Something in a plan or kit that breaks a rule: where, what kind, and a sentence.
package struct CatalogFlaw: Sendable, Hashable {
    package enum Step: Sendable, Hashable {
        case member(String)
        case element(Int)
    }

    package enum Kind: Sendable, Hashable {
        case outOfRange
        case required
        case invalidFormat
        case conflictingFields
        case notFound
        case notAllowed
        case tooFew
        case tooMany
    }

    /// The way to the field, by its names in the API.
    package var path: [Step]
    package var kind: Kind
    package var message: String

    package init(_ path: [Step], _ kind: Kind, _ message: String) {
        self.path = path
        self.kind = kind
        self.message = message
    }
}

extension CatalogFlaw.Step: ExpressibleByStringLiteral {
    package init(stringLiteral name: String) { self = .member(name) }
}

extension CatalogFlaw.Step: ExpressibleByIntegerLiteral {
    package init(integerLiteral index: Int) { self = .element(index) }
}
