import WeirCore
import WeirPostgres
import WeirPrimitives

/// Where a customer's rows lie: the bucket, and the id in the form of the tables.
///
/// In this order rows are locked.
struct CustomerPlace: Hashable, Comparable, Sendable {
    let bucket: Int64
    let customer: CustomerID

    init(_ customer: CustomerID) {
        self.customer = customer
        bucket = Self.bucket(of: customer)
    }

    /// A part of the id is random, but tests and imports number their customers: every bit counts.
    static func bucket(of customer: CustomerID) -> Int64 {
        var word = customer.halves.low ^ (customer.halves.high &* 0x9E37_79B9_7F4A_7C15)
        word = (word ^ word >> 33) &* 0xFF51_AFD7_ED55_8CCD
        word = (word ^ word >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return Int64((word ^ word >> 33) % UInt64(PostgresLedgerSchema.buckets))
    }

    static func < (left: CustomerPlace, right: CustomerPlace) -> Bool {
        (left.bucket, left.customer) < (right.bucket, right.customer)
    }

    /// The two arguments by which rows of the customer are found.
    var arguments: [PostgresValue] { [.integer(bucket), .bytes(customer.stored)] }
}

extension EntityID {
    /// 16 bytes, the most significant first.
    var stored: [UInt8] { withUnsafeBytes(of: rawValue.bigEndian) { Array($0) } }

    init(stored bytes: [UInt8]) throws(CodingFailure) {
        guard bytes.count == 16 else { throw CodingFailure("a stored id is not 16 bytes long") }
        func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(halves: IdentifierHalves(high: word(bytes[..<8]), low: word(bytes[8...])))
    }
}

extension Fate.Kind {
    /// As the table of fates has it; a number never changes its meaning.
    var stored: Int64 {
        switch self {
        case .replaced: 0
        case .retracted: 1
        case .committed: 2
        case .released: 3
        case .expired: 4
        }
    }

    init(stored: Int64) throws(CodingFailure) {
        guard let kind = Self.allCases.first(where: { $0.stored == stored }) else {
            throw CodingFailure("a stored fate has no known kind")
        }
        self = kind
    }
}
