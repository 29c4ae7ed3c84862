import WeirCore
import WeirPrimitives
import WeirStorage

/// The head of a customer's ledger as its row has it, with the arrivals of rate rules: several nodes share them.
enum StoredHead {
    /// The form of the bytes; a reader refuses one that it does not know.
    private static let form: UInt8 = 1

    /// Arrivals that lie in the past allow as much as none, and are left out.
    static func encode(_ ledger: CustomerLedger, now: Timestamp, to writer: inout ByteWriter) {
        writer.byte(form)
        LedgerHead(ledger).encode(to: &writer)
        let instant = Int128(now.milliseconds) * 1_000_000
        let arrivals = ledger.arrivals.arrivals.filter { $0.instant > instant }
        writer.count(arrivals.count)
        for arrival in arrivals.sorted(by: { $0.rule < $1.rule }) {
            writer.string(arrival.rule)
            writer.signed(arrival.instant)
        }
    }

    /// The ledger of a row; a new one when nothing was written yet.
    static func ledger(
        _ bytes: [UInt8],
        of customer: CustomerID,
        in workspace: WorkspaceID
    ) throws(CodingFailure) -> CustomerLedger {
        guard !bytes.isEmpty else {
            var ledger = CustomerLedger(workspace: workspace, customer: customer)
            ledger.hasPastAddedUp = true
            return ledger
        }
        var reader = ByteReader(bytes)
        guard try reader.byte() == form else {
            throw CodingFailure("a newer version of Weir has written a customer's ledger")
        }
        var ledger = CustomerLedger(
            workspace: workspace,
            customer: customer,
            head: try LedgerHead(from: &reader)
        )
        ledger.hasPastAddedUp = true
        for _ in 0..<(try reader.count()) { ledger.arrivals[try reader.string()] = try reader.signed() }
        return ledger
    }
}
