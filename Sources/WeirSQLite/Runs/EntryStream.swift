/// Goes through the entries of a family in order of key; made by ``RunReader/entries(in:after:)``.
///
/// Lasts as long as the reader's transaction, and holds one page a run.
package struct EntryStream {
    private var merged: MergedCursor
    private let source: PageSource
    /// Of the run that has the present entry; nil at the end.
    private var place: Int?

    init(_ merged: MergedCursor, _ source: PageSource) {
        self.merged = merged
        self.source = source
        place = merged.smallest
    }

    /// Of the present entry; nil at the end.
    package var key: RunKey? { place.map { merged.key(at: $0) } }

    /// Of the present entry, valid until the next one; empty at the end.
    package var value: UnsafeRawBufferPointer {
        place.map { merged.value(at: $0) } ?? UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// Goes to the next entry, which may have the same key.
    package mutating func advance() throws {
        guard let current = place else { return }
        if try !merged.advance(at: current, from: source) { place = merged.smallest }
    }
}
