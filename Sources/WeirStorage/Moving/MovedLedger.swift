package import WeirCore
package import WeirPrimitives

/// Everything that a store keeps of one customer's ledger.
///
/// Held in memory whole: some hundred bytes for each entry of the customer.
package struct MovedLedger: Sendable {
    package let customer: CustomerID
    package let state: StoredState
    package private(set) var records = RecordRun()
    /// When the last entry came.
    package private(set) var lastReceipt: Timestamp?

    /// The head is taken in the form that it has when it is read again, so that two of them can be compared.
    package init(customer: CustomerID, state: StoredState) {
        self.customer = customer
        let ledger = CustomerLedger(workspace: state.workspace, customer: customer, head: state.head)
        self.state = StoredState(
            workspace: state.workspace,
            head: LedgerHead(ledger),
            fates: state.fates,
            slots: state.slots
        )
    }

    /// Takes in the entry that follows.
    package mutating func append(_ record: LedgerRecord, _ scratch: inout ByteWriter) {
        scratch.removeAll()
        record.encode(to: &scratch)
        scratch.bytes.withUnsafeBufferPointer { records.append($0, sequence: record.sequence) }
        lastReceipt = max(lastReceipt ?? record.receivedAt, record.receivedAt)
    }

    /// - Throws: ``MovingError/refused(_:)`` when entries are not there any more.
    package func checkWhole() throws(MovingError) {
        guard records.first == (state.head.sequence == 0 ? 0 : 1), records.last == state.head.sequence else {
            throw .refused(
                "Entries of customer \(customer) are archived: what is kept begins with entry \(records.first). "
                    + "A store is moved with all of its entries; bring them back first."
            )
        }
    }

    /// The keys that its entries took, by the hash that both stores know them by.
    package func keys(_ secret: KeySecret) -> [KeyMark] {
        var keys: [KeyMark] = []
        records.forEach { record in
            guard let key = record.takenKey else { return }
            keys.append(KeyMark(hash: secret.hash(key, of: customer), sequence: record.sequence))
        }
        return keys
    }

    /// All of it as bytes, to be compared.
    package func forEachPiece(_ body: ([UInt8]) -> Void) {
        var writer = ByteWriter(capacity: 1 << 14)
        writer.wide(customer.rawValue)
        state.encode(to: &writer)
        body(writer.bytes)
        records.forEachBlock(&writer) { body($0) }
    }
}

/// Customers' ledgers, and where to go on behind them.
package struct MovedLedgers: Sendable {
    package var ledgers: [MovedLedger]
    /// Behind which the store is read on; nil when there are no more.
    package var next: [MovedValue]?

    package init(ledgers: [MovedLedger], next: [MovedValue]?) {
        self.ledgers = ledgers
        self.next = next
    }

    /// Customers, and entries of all of them, that are read at once.
    package static let customersAtOnce = 200
    package static let entriesAtOnce = 50_000
}
