extension Weir {
    /// One page of a list.
    public struct Page<Element: Object>: Sendable, Hashable {
        /// What is on it, at most 200.
        public let elements: [Element]
        /// Whether there is another page.
        public let hasMore: Bool
        /// Where the next page begins; nil on the last one.
        public let nextCursor: String?
        /// The answer as it came.
        public let json: JSON
    }

    /// Every element of a list, read page by page while it is walked through.
    public struct Elements<Element: Object>: AsyncSequence, Sendable {
        let page: @Sendable (_ cursor: String?) async throws(Failure) -> Page<Element>

        /// Walks through it from the beginning.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(page: page) }

        /// One walk.
        public struct AsyncIterator: AsyncIteratorProtocol {
            let page: @Sendable (_ cursor: String?) async throws(Failure) -> Page<Element>
            private var elements: ArraySlice<Element> = []
            private var cursor: String?
            private var isOver = false

            init(page: @escaping @Sendable (_ cursor: String?) async throws(Failure) -> Page<Element>) {
                self.page = page
            }

            /// The next one; nil after the last.
            ///
            /// Throws ``Weir/Failure``.
            public mutating func next() async throws -> Element? {
                while elements.isEmpty {
                    guard !isOver else { return nil }
                    let read = try await page(cursor)
                    elements = read.elements[...]
                    cursor = read.nextCursor
                    isOver = cursor == nil
                }
                return elements.popFirst()
            }
        }
    }

    /// Elements of a page that is read for the next one.
    static let longestPage = 200

    /// Reads a page of the list at an address, which the answer has under a name.
    func page<Element: Object>(
        _ path: String,
        _ name: String,
        _ query: Query = [],
        limit: Int? = nil,
        cursor: String? = nil
    ) async throws(Failure) -> Page<Element> {
        let query = query + [("limit", limit.map { "\($0)" }), ("cursor", cursor)]
        let json = try await value(Call("GET", path, query: query))
        let elements = json[name]?.elements
        let missing = elements == nil ? name : elements?.lazy.compactMap { Element.shape.missing(in: $0) }.first
        if let missing {
            throw Failure(
                code: "invalid_answer",
                message: "The answer of GET \(path) is without '\(missing)'.",
                hint: "Is the server older than this client?"
            )
        }
        return Page(
            elements: elements?.map { Element(json: $0) } ?? [],
            hasMore: json["hasMore"]?.isTrue ?? false,
            nextCursor: json["nextCursor"]?.text,
            json: json
        )
    }

    /// The whole list.
    func every<Element: Object>(_ path: String, _ name: String, _ query: Query = []) -> Elements<Element> {
        Elements { cursor throws(Failure) in
            try await page(path, name, query, limit: Self.longestPage, cursor: cursor)
        }
    }
}
