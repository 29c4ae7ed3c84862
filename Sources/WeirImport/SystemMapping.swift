/// What the records of a collection are.
package enum CollectionRole: Sendable, Hashable {
    /// Part of what is on offer; read whole before anything else.
    case catalog
    /// Looked through before the catalogue is made, record by record.
    case scanned
    case customers
    case subscriptions
    case events
    case invoices
    /// Prepaid money, credits and grants of customers.
    case credits
    /// Nothing of it is taken over, and the report says so.
    case named
}

/// A list that another system has.
package struct ForeignCollection: Sendable, Hashable {
    /// The name of the file, without its ending, in a folder of exports.
    package var name: String
    /// Where the API lists it; nil when it does not.
    package var path: String?
    /// The member of an answer that holds the records; `data` and `items` are known anyway.
    package var member: String
    package var roles: [CollectionRole]
    /// Parameters of the query beside the page: `expand[]=data.tiers`.
    package var query: String
    /// Where the list leaves things out: the field with which a record is read alone, and the member of that answer.
    package var detail: Detail?
    /// The member of each record whose elements are the records meant.
    package var within: String?
    /// How it is read, where that is not as the system's other lists.
    package var paging: ForeignPaging?
    /// A list in each record that goes on at an address of its own when it is long.
    package var longList: String?
    /// The collection that it is read of, one record after the other, and the field that names each in the query.
    package var ofEach: Parent?

    /// Whose records are asked for one by one.
    package struct Parent: Sendable, Hashable {
        package var path: String
        package var member: String
        package var field: String
        /// Of the query.
        package var parameter: String

        package init(path: String, member: String, field: String, parameter: String) {
            self.path = path
            self.member = member
            self.field = field
            self.parameter = parameter
        }
    }

    /// How a record is read alone.
    package struct Detail: Sendable, Hashable {
        package var field: String
        package var member: String
        /// Only records with this value in this field are; nil for all.
        package var only: Condition?

        package struct Condition: Sendable, Hashable {
            package var field: String
            package var value: String
        }

        package init(field: String, member: String, only: (field: String, value: String)? = nil) {
            self.field = field
            self.member = member
            self.only = only.map { Condition(field: $0.field, value: $0.value) }
        }
    }

    package init(
        _ name: String,
        _ path: String?,
        member: String? = nil,
        query: String = "",
        detail: Detail? = nil,
        within: String? = nil,
        longList: String? = nil,
        ofEach: Parent? = nil,
        paging: ForeignPaging? = nil,
        _ roles: CollectionRole...
    ) {
        self.name = name
        self.path = path
        self.member = member ?? name
        self.query = query
        self.detail = detail
        self.within = within
        self.longList = longList
        self.ofEach = ofEach
        self.paging = paging
        self.roles = roles
    }
}

/// How the API of a system is read.
package enum ForeignPaging: Sendable, Hashable {
    /// `page` from 1, with the size under a name; the end is a page that is not full.
    case pages(sizeName: String, size: Int)
    /// Behind the id of the last record, while the answer says `has_more`.
    case startingAfter(size: Int)
    /// Behind a `nextCursor` of the answer, while there is one.
    case cursor(size: Int)
}

/// How things of one other system become things of Weir: values and pure functions.
///
/// First every record of a `catalog` or `scanned` collection is given to ``take(_:from:)``, then ``catalog()`` is asked for,
/// then the rest comes record by record; what is remembered of them is only who is whose.
package protocol SystemMapping: Sendable {
    static var system: String { get }
    static var collections: [ForeignCollection] { get }
    static var paging: ForeignPaging { get }

    init(_ choices: ImportChoices)

    /// Whether a collection that may be looked through is to be.
    func scans(_ collection: String) -> Bool
    mutating func take(_ record: ForeignRecord, from collection: String)
    func catalog() -> CatalogDraft
    mutating func customer(_ record: ForeignRecord) -> Mapped<CustomerDraft>
    /// Also told of those that are over, for events still name them.
    mutating func subscription(_ record: ForeignRecord) -> Mapped<SubscriptionDraft>
    /// Prepaid money, credits and grants, after customers and subscriptions.
    mutating func credit(_ record: ForeignRecord, from collection: String) -> Mapped<QuotaDraft>
    func event(_ record: ForeignRecord) -> Mapped<EventDraft>
    func invoice(_ record: ForeignRecord) -> Mapped<ForeignInvoice>
    /// What a price of this name may be called on invoices there, the best first.
    static func namesThere(_ key: String) -> [String]
}

extension SystemMapping {
    package func scans(_ collection: String) -> Bool { true }

    package static func namesThere(_ key: String) -> [String] { [key] }

    package static func collection(_ role: CollectionRole) -> [ForeignCollection] {
        collections.filter { $0.roles.contains(role) }
    }
}

/// Names as Weir has them.
enum ImportNames {
    static let maximumLength = 100

    /// A name with what is not allowed in keys and codes replaced; nil when nothing is left.
    static func key(_ text: String) -> String? {
        let mapped = text.unicodeScalars.map { scalar -> Character in
            let isAllowed =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "._-:".unicodeScalars.contains(scalar))
            return isAllowed ? Character(scalar) : "_"
        }
        let key = String(mapped.drop { !($0.isLetter || $0.isNumber) }.prefix(maximumLength))
        return key.isEmpty ? nil : key
    }

    /// 16 hexadecimal digits that stand for a text (FNV-1a).
    static func hash(_ text: String) -> String {
        let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// A key that none of some others has.
    static func unique(_ key: String, among taken: Set<String>) -> String {
        guard taken.contains(key) else { return key }
        var number = 2
        while taken.contains("\(key.prefix(maximumLength - 4))-\(number)") { number += 1 }
        return "\(key.prefix(maximumLength - 4))-\(number)"
    }

    /// `name` when it is one, within 200 bytes.
    static func title(_ text: String?) -> String? {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
        return text.utf8.count <= 200 ? text : String(text.prefix(50))
    }
}
