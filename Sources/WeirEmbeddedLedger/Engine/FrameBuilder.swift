import WeirCore
import WeirPrimitives
import WeirStorage

/// Gathers the entries of one commit in their binary form.
struct FrameBuilder {
    private var writer = ByteWriter(capacity: 1 << 16)

    var count: Int { writer.bytes.count }
    var isEmpty: Bool { writer.bytes.isEmpty }

    mutating func append(_ change: LedgerDelta.Change) {
        writer.wide(change.workspace.rawValue)
        writer.wide(change.customer.rawValue)
        change.record.encode(to: &writer)
    }

    /// The payload so far; the builder is empty afterwards.
    mutating func take() -> [UInt8] {
        let bytes = writer.bytes
        writer = ByteWriter(capacity: min(bytes.count, 1 << 20))
        return bytes
    }

    /// Reads the entries of a payload.
    static func changes(in payload: ArraySlice<UInt8>) throws -> [LedgerDelta.Change] {
        var reader = ByteReader(payload)
        var changes: [LedgerDelta.Change] = []
        while !reader.isAtEnd {
            let workspace = WorkspaceID(rawValue: try reader.wide())
            let customer = CustomerID(rawValue: try reader.wide())
            let record = try LedgerRecord(from: &reader)
            changes.append(LedgerDelta.Change(workspace: workspace, customer: customer, record: record))
        }
        return changes
    }
}
