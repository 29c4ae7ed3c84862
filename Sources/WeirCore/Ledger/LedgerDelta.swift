package import WeirPrimitives

/// What applying commands changed: the entries to make durable, in order and in their binary form.
package struct LedgerDelta: Sendable {
    package struct Change: Sendable {
        package var workspace: WorkspaceID
        package var customer: CustomerID
        package var record: LedgerRecord

        package init(workspace: WorkspaceID, customer: CustomerID, record: LedgerRecord) {
            self.workspace = workspace
            self.customer = customer
            self.record = record
        }
    }

    private var writer = ByteWriter()
    /// How many entries there are.
    package private(set) var count = 0
    /// For the additions of one command after the other.
    var additions: [Addition] = []
    /// Whose the newest entries are: at most ``LedgerDelta/maximumActive`` of them, by the number of the entry.
    private var active: [ActiveCustomer] = []
    package static let maximumActive = 32

    package init() {}

    package var byteCount: Int { writer.count }
    package var isEmpty: Bool { count == 0 }

    /// Appends an entry and says where its own bytes lie.
    @inline(__always)
    mutating func append(
        of customer: CustomerID,
        in workspace: WorkspaceID,
        _ encode: (inout ByteWriter) -> Void
    ) -> Range<Int> {
        writer.wide(workspace.rawValue)
        writer.wide(customer.rawValue)
        note(ActiveCustomer(workspace: workspace, customer: customer))
        let start = writer.count
        encode(&writer)
        count += 1
        return start..<writer.count
    }

    /// Customers that entries were appended of, the newest last; some may stand twice, or be of entries that were dropped.
    package var newestCustomers: [ActiveCustomer] {
        guard count > Self.maximumActive, active.count == Self.maximumActive else { return active }
        let first = count % Self.maximumActive
        return Array(active[first...] + active[..<first])
    }

    private mutating func note(_ customer: ActiveCustomer) {
        let place = count % Self.maximumActive
        if place < active.count { active[place] = customer } else { active.append(customer) }
    }

    func withBytes(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        writer.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// How far the delta has come, to go back there.
    package var mark: (bytes: Int, count: Int) { (writer.count, count) }

    /// Drops what was appended since a mark.
    package mutating func rewind(to mark: (bytes: Int, count: Int)) {
        writer.truncate(to: mark.bytes)
        count = mark.count
    }

    /// The entries in their binary form.
    package var bytes: [UInt8] { writer.bytes }

    /// Forgets the entries and keeps the memory.
    package mutating func removeAll() {
        writer.removeAll()
        active.removeAll(keepingCapacity: true)
        count = 0
    }

    /// The entries.
    package var changes: [Change] {
        do {
            return try Self.changes(in: writer.bytes[...])
        } catch {
            preconditionFailure("What was just encoded can be decoded: \(error)")
        }
    }

    /// Reads entries from their binary form.
    package static func changes(in bytes: ArraySlice<UInt8>) throws(CodingFailure) -> [Change] {
        var reader = ByteReader(bytes)
        var changes: [Change] = []
        while !reader.isAtEnd {
            let workspace = WorkspaceID(rawValue: try reader.wide())
            let customer = CustomerID(rawValue: try reader.wide())
            changes.append(Change(workspace: workspace, customer: customer, record: try LedgerRecord(from: &reader)))
        }
        return changes
    }
}

/// A customer that something was just recorded of.
package struct ActiveCustomer: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID

    package init(workspace: WorkspaceID, customer: CustomerID) {
        self.workspace = workspace
        self.customer = customer
    }
}
