package import WeirHTTP
package import WeirPrimitives

/// What a page is asked by someone who may ask it.
package struct PageRequest<Visitor: Sendable>: Sendable {
    package let call: BrowserCall
    package let visitor: Visitor
    package let query: PageQuery
    /// What a form sends; empty for pages.
    package let form: PageQuery
    /// The session's own; what forms on the answer's page carry.
    package let token: SessionToken

    package var now: Timestamp { call.now }

    package func parameter(_ name: String) -> String { call.parameter(name) }

    /// The id that the path names.
    ///
    /// - Throws: ``PageNotFound``.
    package func identifier<ID: EntityID>(_ name: String = "id", as type: ID.Type = ID.self) throws -> ID {
        guard let id = ID(call.parameter(name)) else { throw PageNotFound() }
        return id
    }
}

/// There is no such page for this visitor.
package struct PageNotFound: Error {
    package init() {}
}
