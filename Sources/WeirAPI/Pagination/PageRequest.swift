package import WeirPrimitives

/// Which part of a list is asked for: `limit` elements behind a position.
package struct PageRequest<Position> {
    package static var defaultLimit: Int { 50 }
    package static var maximumLimit: Int { 200 }

    package var limit: Int
    /// The position behind which the page begins; nil for the first page.
    package var after: Position?

    package init(limit: Int = Self.defaultLimit, after: Position? = nil) {
        self.limit = limit
        self.after = after
    }

    /// Reads `limit` and `cursor`; what is malformed is reported, and the answer is then of no use.
    package static func read(
        _ fields: ObjectReader,
        list: String,
        position: ([UInt8]) -> Position?
    ) -> PageRequest {
        let limit = fields.optional("limit") { $0.int(in: 1...maximumLimit) }
        let after = fields.optional("cursor") { field -> Position? in
            guard let text = field.string(maxBytes: Cursor.maximumLength) else { return nil }
            if let bytes = Cursor.position(in: text, list: list), let position = position(bytes) { return position }
            field.report(.invalidFormat, "must be the 'nextCursor' of an earlier page of this list")
            return nil
        }
        return PageRequest(limit: limit ?? defaultLimit, after: after)
    }
}

extension PageRequest: Sendable where Position: Sendable {}
extension PageRequest: Equatable where Position: Equatable {}

extension PageRequest {
    /// Reads a page of a list that is in the order of its ids.
    package static func read(_ fields: ObjectReader, list: String) -> PageRequest where Position: EntityID {
        read(fields, list: list) { Position(bytes: $0) }
    }
}

extension JSONWriter {
    /// Writes a page: `{"<plural>": […], "hasMore": …, "nextCursor": …}`.
    ///
    /// `nextCursor` is the ``Cursor/text(list:position:)`` behind the last element, nil on the last page.
    package mutating func page<Element, Failure>(
        _ plural: String,
        _ elements: some Sequence<Element>,
        nextCursor: String?,
        _ write: (inout JSONWriter, Element) throws(Failure) -> Void
    ) throws(Failure) {
        try object { json throws(Failure) in
            try json.array(plural) { json throws(Failure) in
                for element in elements { try write(&json, element) }
            }
            json.member("hasMore", nextCursor != nil)
            json.member("nextCursor", nextCursor)
        }
    }
}
