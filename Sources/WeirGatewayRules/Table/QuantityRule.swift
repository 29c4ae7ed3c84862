package import WeirPrimitives

/// How much a call is: what is held before it, and what is counted after it.
package struct QuantityRule: Sendable, Hashable {
    /// What is held; nil holds 1.
    package var reserved: ValueSource?
    /// What is counted is the sum of these; none counts what was held.
    package var counted: [ValueSource]
    /// What is counted when the answer lacks one of ``counted``.
    package var missing: MissingQuantity

    package init(
        reserved: ValueSource? = nil,
        counted: [ValueSource] = [],
        missing: MissingQuantity = .reserved
    ) {
        self.reserved = reserved
        self.counted = counted
        self.missing = missing
    }

    /// What to hold before the call.
    ///
    /// - Throws: ``QuantityFault`` when the request does not tell.
    package func reservedQuantity(_ request: RequestValues) throws(QuantityFault) -> Quantity {
        guard let reserved else { return .one }
        guard let value = reserved.value(in: request) else { throw .missing(reserved) }
        guard let quantity = value.quantity, quantity > .zero else { throw .notAQuantity(reserved) }
        return quantity
    }

    /// What to count after a call that succeeded; nil counts what was held.
    ///
    /// Of an answer that is not whole at least what was held counts: how much it was stands in its last words, and whoever
    /// hangs up before them does not get it for less.
    ///
    /// What is given:
    /// - `request`: The values of ``counted`` that the request has, since the request is gone by then.
    /// - `isWhole`: Whether the answer was read to its end.
    /// - `held`: What was held.
    package func countedQuantity(
        _ request: [ValueSource: CallValue],
        _ answer: AnswerValues,
        isWhole: Bool,
        held: Quantity
    ) -> Quantity? {
        guard !counted.isEmpty else { return nil }
        let known = known(request, answer)
        if isWhole { return known ?? (missing == .reserved ? nil : .zero) }
        return known.flatMap { $0 > held ? $0 : nil }
    }

    /// The sum; nil when a part of it is missing.
    private func known(_ request: [ValueSource: CallValue], _ answer: AnswerValues) -> Quantity? {
        var sum = Quantity.zero
        for source in counted {
            let value = source.isOfRequest ? request[source] : source.value(in: answer)
            guard let quantity = value?.quantity, quantity >= .zero, let next = try? sum.adding(quantity),
                next <= .inputLimit
            else { return nil }
            sum = next
        }
        return sum
    }
}

/// What is counted when a successful answer does not tell how much it was.
package enum MissingQuantity: String, Sendable, CaseIterable {
    /// What was held.
    case reserved
    /// Nothing: the call is recorded with quantity 0.
    case zero
}

/// Why a request does not tell how much to hold.
package enum QuantityFault: Error, Sendable, Hashable {
    case missing(ValueSource)
    case notAQuantity(ValueSource)
}
