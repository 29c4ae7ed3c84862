package import WeirAPI
package import WeirPrimitives

/// One page of a list, and whether there is more behind it.
package struct Page<Element> {
    package var elements: [Element]
    package var hasMore: Bool

    package init(elements: [Element], hasMore: Bool) {
        self.elements = elements
        self.hasMore = hasMore
    }

    /// A page cut from elements of which one more than asked for was looked up.
    package init(_ found: [Element], limit: Int) {
        self.init(elements: Array(found.prefix(limit)), hasMore: found.count > limit)
    }
}

extension Array {
    /// The page of a list that is held whole, in the order of ascending ids.
    func page<ID: EntityID>(_ request: PageRequest<ID>, id: (Element) -> ID) -> Page<Element> {
        let rest = request.after.map { after in filter { after < id($0) } } ?? self
        return Page(rest, limit: request.limit)
    }
}

extension APICall {
    /// Reads `limit` and `cursor` of a list in the order of its ids, which takes no further parameters.
    package func page<ID: EntityID>(of list: String, _ type: ID.Type = ID.self) throws -> PageRequest<ID> {
        try readQuery { PageRequest.read($0, list: list) }
    }
}

extension APIResponse {
    /// A list: `{"<plural>": […], "hasMore": …, "nextCursor": …}`.
    package static func list<Element>(
        _ plural: String,
        _ page: Page<Element>,
        position: (Element) -> some EntityID,
        body: (Element) -> some JSONWritable
    ) -> APIResponse {
        let cursor =
            page.hasMore
            ? page.elements.last.map { Cursor.text(list: plural, position: position($0).bytes) } : nil
        return .json { json in
            json.page(plural, page.elements, nextCursor: cursor) { json, element in json.element(body(element)) }
        }
    }
}
