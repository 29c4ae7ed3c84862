package import WeirPrimitives

/// A body that was read in one pass, as places in its bytes: no tree and no text is made.
///
/// Only what is right and usual is read so. At anything else, be it wrong or just rare (an escape, a null, a number of
/// more than 18 digits), reading gives up, and whoever asked reads the body again as a tree, which names every issue.
/// What is read means exactly what the tree would.
package struct ScannedBody {
    /// How a customer is named.
    package enum Customer {
        case id(CustomerID)
        case external(Range<Int>)
    }

    package struct Event {
        package var customer: Customer
        package var name: Range<Int>
        package var key: Range<Int>?
        package var timestamp: Timestamp?
        package var contract: Range<Int>?
        /// Of ``ScannedBody/properties``.
        package var properties: Range<Int>
    }

    package struct Decision {
        /// nil when the path names the customer.
        package var customer: Customer?
        package var feature: Range<Int>
        package var quantity: Quantity?
        package var eventName: Range<Int>?
        package var key: Range<Int>?
        /// Of ``ScannedBody/properties``.
        package var properties: Range<Int>
    }

    package struct Property {
        package enum Value {
            case text(Range<Int>)
            case number(ExactDecimal)
            case bool(Bool)
        }

        package var name: Range<Int>
        package var value: Value
    }

    package fileprivate(set) var events: [Event] = []
    package fileprivate(set) var decisions: [Decision] = []
    /// Of all events or decisions, one behind the other; names are in the order sent, and of one object may be equal.
    package fileprivate(set) var properties: [Property] = []

    /// Reads `{"events": […]}`.
    package static func eventBatch(_ bytes: UnsafeBufferPointer<UInt8>) -> ScannedBody? {
        var scan = BodyScan(bytes)
        guard scan.list("events", maximum: EventBatch.maximumCount, { $0.event() }), scan.isComplete() else {
            return nil
        }
        return scan.body
    }

    /// Reads one event.
    package static func event(_ bytes: UnsafeBufferPointer<UInt8>) -> ScannedBody? {
        var scan = BodyScan(bytes)
        guard scan.event(), scan.isComplete() else { return nil }
        return scan.body
    }

    /// Reads what is asked of one feature, of a customer that the path names; the body has the properties.
    package static func decision(_ bytes: UnsafeBufferPointer<UInt8>) -> (decision: Decision, body: ScannedBody)? {
        var scan = BodyScan(bytes)
        guard let decision = scan.decision(namesCustomer: false), scan.isComplete() else { return nil }
        return (decision, scan.body)
    }

    /// Reads `{"items": […]}`, each of which names its customer.
    package static func decisionBatch(_ bytes: UnsafeBufferPointer<UInt8>, maximum: Int) -> ScannedBody? {
        var scan = BodyScan(bytes)
        let isList = scan.list("items", maximum: maximum) { scan in
            guard let decision = scan.decision(namesCustomer: true) else { return false }
            scan.body.decisions.append(decision)
            return true
        }
        guard isList, scan.isComplete() else { return nil }
        return scan.body
    }
}

/// The pass; every function says false or nil when the body is to be read as a tree.
private struct BodyScan {
    private var scanner: JSONScanner
    private var hasOther = false
    var body = ScannedBody()

    init(_ bytes: UnsafeBufferPointer<UInt8>) { scanner = JSONScanner(bytes) }

    /// Whether nothing but white space follows, and every text is valid.
    mutating func isComplete() -> Bool {
        scanner.skipWhitespace()
        return scanner.isAtEnd && (!hasOther || scanner.isValidUTF8)
    }

    // MARK: Containers

    /// An object with one member, a list of 1 to `maximum` elements.
    mutating func list(_ name: StaticString, maximum: Int, _ element: (inout BodyScan) -> Bool) -> Bool {
        var count = 0
        let isRead = members { scan, found in
            guard scan.matches(found, name), count == 0, scan.take(UInt8(ascii: "[")) else { return false }
            while true {
                count += 1
                scan.scanner.skipWhitespace()
                guard count <= maximum, element(&scan) else { return false }
                scan.scanner.skipWhitespace()
                if scan.take(UInt8(ascii: "]")) { return true }
                guard scan.take(UInt8(ascii: ",")) else { return false }
            }
        }
        return isRead && count > 0
    }

    /// An object, whose members `member` reads.
    @inline(__always)
    private mutating func members(_ member: (inout BodyScan, Range<Int>) -> Bool) -> Bool {
        scanner.skipWhitespace()
        guard take(UInt8(ascii: "{")) else { return false }
        scanner.skipWhitespace()
        if take(UInt8(ascii: "}")) { return true }
        while true {
            guard let name = scanner.plainString() else { return false }
            scanner.skipWhitespace()
            guard take(UInt8(ascii: ":")) else { return false }
            scanner.skipWhitespace()
            guard member(&self, name) else { return false }
            scanner.skipWhitespace()
            if take(UInt8(ascii: "}")) { return true }
            guard take(UInt8(ascii: ",")) else { return false }
            scanner.skipWhitespace()
        }
    }

    @inline(__always)
    private mutating func take(_ byte: UInt8) -> Bool {
        guard scanner.next == byte else { return false }
        scanner.advance()
        return true
    }

    @inline(__always)
    private func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        let bytes = scanner.slice(range)
        for index in 0..<range.count where bytes[index] != text.utf8Start[index] { return false }
        return true
    }

    /// A text of so many bytes; where it is.
    @inline(__always)
    private mutating func text(_ lengths: ClosedRange<Int>) -> Range<Int>? {
        guard let range = scanner.plainString(), lengths.contains(range.count) else { return nil }
        if !scanner.isASCII(range) { hasOther = true }
        return range
    }

    // MARK: Events

    mutating func event() -> Bool {
        var customer: ScannedBody.Customer?
        var name: Range<Int>?
        var key: Range<Int>?
        var timestamp: Timestamp?
        var contract: Range<Int>?
        var properties: Range<Int>?
        let isRead = members { scan, member in
            switch member.count {
            case 9 where scan.matches(member, "eventName"), 10 where scan.matches(member, "event_name"):
                guard name == nil else { return false }
                name = scan.text(1...EventFields.maximumEventNameBytes)
                return name != nil
            case 9 where scan.matches(member, "timestamp"):
                guard timestamp == nil else { return false }
                timestamp = scan.timestamp()
                return timestamp != nil
            case 10 where scan.matches(member, "properties"):
                guard properties == nil else { return false }
                properties = scan.properties()
                return properties != nil
            case 10 where scan.matches(member, "customerId"), 11 where scan.matches(member, "customer_id"):
                guard customer == nil else { return false }
                customer = scan.customerID()
                return customer != nil
            case 18 where scan.matches(member, "externalCustomerId"),
                20 where scan.matches(member, "external_customer_id"):
                guard customer == nil else { return false }
                customer = scan.externalID()
                return customer != nil
            case 14 where scan.matches(member, "idempotencyKey"), 15 where scan.matches(member, "idempotency_key"):
                guard key == nil else { return false }
                key = scan.text(1...EventFields.maximumKeyBytes)
                return key != nil
            case 10 where scan.matches(member, "contractId"), 11 where scan.matches(member, "contract_id"):
                guard contract == nil else { return false }
                contract = scan.text(1...EventFields.maximumContractIDBytes)
                return contract != nil
            case _:
                return false
            }
        }
        guard isRead, let customer, let name else { return false }
        let end = body.properties.count
        body.events.append(
            ScannedBody.Event(
                customer: customer,
                name: name,
                key: key,
                timestamp: timestamp,
                contract: contract,
                properties: properties ?? end..<end
            )
        )
        return true
    }

    // MARK: Decisions

    mutating func decision(namesCustomer: Bool) -> ScannedBody.Decision? {
        var customer: ScannedBody.Customer?
        var feature: Range<Int>?
        var quantity: Quantity?
        var eventName: Range<Int>?
        var key: Range<Int>?
        var properties: Range<Int>?
        let isRead = members { scan, member in
            switch member.count {
            case 7 where scan.matches(member, "feature"):
                guard feature == nil else { return false }
                feature = scan.text(1...255)
                return feature != nil
            case 8 where scan.matches(member, "quantity"):
                guard quantity == nil else { return false }
                quantity = scan.quantity()
                return quantity != nil
            case 9 where scan.matches(member, "eventName"):
                guard eventName == nil else { return false }
                eventName = scan.text(1...EventFields.maximumEventNameBytes)
                return eventName != nil
            case 14 where scan.matches(member, "idempotencyKey"):
                guard key == nil else { return false }
                key = scan.text(1...EventFields.maximumKeyBytes)
                return key != nil
            case 10 where scan.matches(member, "properties"):
                guard properties == nil else { return false }
                properties = scan.properties()
                return properties != nil
            case 10 where scan.matches(member, "customerId"), 6 where scan.matches(member, "userId"):
                guard namesCustomer, customer == nil else { return false }
                customer = scan.customerID()
                return customer != nil
            case 18 where scan.matches(member, "externalCustomerId"):
                guard namesCustomer, customer == nil else { return false }
                customer = scan.externalID()
                return customer != nil
            case _:
                return false
            }
        }
        guard isRead, let feature, !namesCustomer || customer != nil else { return nil }
        let end = body.properties.count
        return ScannedBody.Decision(
            customer: customer,
            feature: feature,
            quantity: quantity,
            eventName: eventName,
            key: key,
            properties: properties ?? end..<end
        )
    }

    // MARK: Values

    /// A number greater than zero; a decimal string is left to the tree.
    private mutating func quantity() -> Quantity? {
        guard let number = number(), number.scale <= Quantity.decimals, let quantity = Quantity(exactly: number),
            quantity > .zero, quantity <= .inputLimit
        else { return nil }
        return quantity
    }

    private mutating func number() -> ExactDecimal? {
        switch scanner.next {
        case UInt8(ascii: "-"), 0x30...0x39: break
        case _: return nil
        }
        guard case .exact(let number)? = try? scanner.number() else { return nil }
        return number
    }

    private mutating func externalID() -> ScannedBody.Customer? {
        text(1...CustomerReference.maximumExternalIDBytes).map { .external($0) }
    }

    private mutating func customerID() -> ScannedBody.Customer? {
        guard let range = text(1...200) else { return nil }
        return CustomerID(String(decoding: scanner.slice(range), as: UTF8.self)).map { .id($0) }
    }

    /// The properties; where they are among all.
    private mutating func properties() -> Range<Int>? {
        let start = body.properties.count
        let isRead = members { scan, name in
            // Names that are equal to Unicode though not in their bytes are the tree's affair.
            guard (1...EventProperty.maximumNameBytes).contains(name.count), scan.scanner.isASCII(name),
                scan.body.properties.count - start < EventProperty.maximumCount, let value = scan.property()
            else { return false }
            scan.body.properties.append(ScannedBody.Property(name: name, value: value))
            return true
        }
        return isRead ? start..<body.properties.count : nil
    }

    private mutating func property() -> ScannedBody.Property.Value? {
        switch scanner.next {
        case UInt8(ascii: "\""): return text(0...EventProperty.maximumTextBytes).map { .text($0) }
        case UInt8(ascii: "t"): return (try? scanner.literal("true")).map { .bool(true) }
        case UInt8(ascii: "f"): return (try? scanner.literal("false")).map { .bool(false) }
        case _: return number().map { .number($0) }
        }
    }

    /// An instant in the usual form, `2026-02-01T00:00:00.123Z`, or else in any other one.
    private mutating func timestamp() -> Timestamp? {
        guard let range = scanner.plainString() else { return nil }
        let bytes = scanner.slice(range)
        if let usual = Self.usualTimestamp(bytes) { return usual }
        return Timestamp(iso8601: String(decoding: bytes, as: UTF8.self))
    }

    private static func usualTimestamp(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        let hasFraction = bytes.count == 24
        guard hasFraction || bytes.count == 20, bytes[bytes.count - 1] == UInt8(ascii: "Z") else { return nil }
        var isWrong = false
        func number(_ start: Int, _ count: Int) -> Int {
            var value = 0
            for index in start..<start + count {
                let digit = bytes[index] &- 0x30
                if digit > 9 { isWrong = true }
                value = value * 10 + Int(digit)
            }
            return value
        }
        func mark(_ index: Int, _ byte: UInt8) { if bytes[index] != byte { isWrong = true } }
        let (year, month, day) = (number(0, 4), number(5, 2), number(8, 2))
        let (hour, minute, second) = (number(11, 2), number(14, 2), number(17, 2))
        mark(4, UInt8(ascii: "-"))
        mark(7, UInt8(ascii: "-"))
        mark(10, UInt8(ascii: "T"))
        mark(13, UInt8(ascii: ":"))
        mark(16, UInt8(ascii: ":"))
        var milliseconds = 0
        if hasFraction {
            mark(19, UInt8(ascii: "."))
            milliseconds = number(20, 3)
        }
        guard !isWrong, year >= 1, (1...12).contains(month), day >= 1, hour < 24, minute < 60, second < 60,
            day <= CivilDay.daysIn(month: month, year: year)
        else { return nil }
        let days = CivilDay.number(year: year, month: month, day: day)
        let seconds = (days * 24 + hour) * 3600 + minute * 60 + second
        return Timestamp(milliseconds: Int64(seconds * 1000 + milliseconds))
    }
}
