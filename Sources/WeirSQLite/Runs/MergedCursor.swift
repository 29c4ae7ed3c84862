/// Goes through several runs at once, in order of key, for equal keys from the oldest run to the newest.
struct MergedCursor {
    /// Those that have entries left, oldest first; the present keys lie apart, so that finding the smallest is quick.
    private var cursors: [RunCursor] = []
    private var keys: [RunKey] = []

    /// Begins before the first entry, or behind a key.
    ///
    /// `runs` are given oldest first; with `after`, only later keys come.
    init(_ runs: some Sequence<Run>, from source: PageSource, after: RunKey? = nil) throws {
        for run in runs {
            var cursor = RunCursor(run)
            if let after { try cursor.skip(through: after, from: source) }
            guard try cursor.next(from: source) else { continue }
            cursors.append(cursor)
            keys.append(cursor.key)
        }
    }

    /// The place of the oldest run that has the smallest key; none at the end.
    var smallest: Int? {
        guard var least = keys.first else { return nil }
        var place = 0
        // There are few runs, so that a look at all of them is quicker than a heap.
        for index in keys.indices where keys[index] < least {
            least = keys[index]
            place = index
        }
        return place
    }

    func key(at place: Int) -> RunKey { keys[place] }

    func value(at place: Int) -> UnsafeRawBufferPointer { cursors[place].value }

    /// Goes to the next entry of a run.
    ///
    /// - Returns: Whether it has the same key. If not, places may have changed.
    mutating func advance(at place: Int, from source: PageSource) throws -> Bool {
        guard try cursors[place].next(from: source) else {
            cursors.remove(at: place)
            keys.remove(at: place)
            return false
        }
        let key = cursors[place].key
        guard key != keys[place] else { return true }
        keys[place] = key
        return false
    }

    /// Appends the value that a run has for its present key, in all its pieces, and goes on.
    mutating func takeValue(at place: Int, into bytes: inout [UInt8], from source: PageSource) throws {
        repeat {
            bytes.append(contentsOf: cursors[place].value)
        } while try advance(at: place, from: source)
    }
}
