package import WeirPrimitives

extension Accumulator {
    /// What taking an event out did.
    package enum Removal: Sendable, Equatable {
        case done
        /// The event decided the result; the bucket must be computed again from its other events. Nothing was changed.
        case needsEvents
    }

    /// Takes one event in.
    ///
    /// - Throws: ``QuantityOverflow`` when a sum would leave the 128-bit range; nothing is changed then.
    package mutating func add(_ value: Contribution.Value, at position: EventPosition) throws(QuantityOverflow) {
        switch (self, value) {
        case (.count(let count), _):
            self = .count(count + 1)
        case (.sum(var state), .quantity(let quantity)):
            state.total = try state.total.adding(quantity)
            state.count += 1
            self = .sum(state)
        case (.max(var state), .quantity(let quantity)):
            state.value = state.count == 0 ? quantity : Swift.max(state.value, quantity)
            state.count += 1
            self = .max(state)
        case (.min(var state), .quantity(let quantity)):
            state.value = state.count == 0 ? quantity : Swift.min(state.value, quantity)
            state.count += 1
            self = .min(state)
        case (.latest(var state), .quantity(let quantity)):
            if state.count == 0 || state.position < position {
                state.value = quantity
                state.position = position
            }
            state.count += 1
            self = .latest(state)
        case (.weighted(var state), .quantity(let quantity)):
            try state.add(quantity, at: position.timestamp, sign: 1)
            self = .weighted(state)
        case (.values, .quantity(let quantity)):
            mutateValues { state in
                let count = (state.counts[quantity] ?? 0) + 1
                state.counts[quantity] = count != 0 ? count : nil
                state.count += 1
            }
        case (.members, .member(let name, let isActive)):
            mutateMembers { $0.add(name, isActive: isActive, at: position) }
        case (.sum, .member), (.max, .member), (.min, .member), (.latest, .member), (.weighted, .member),
            (.values, .member), (.members, .quantity):
            preconditionFailure("A contribution's value has the kind of its meter's aggregation.")
        }
    }

    /// Takes one event out that is in it.
    ///
    /// - Throws: ``QuantityOverflow`` when a sum would leave the 128-bit range; nothing is changed then.
    package mutating func remove(
        _ value: Contribution.Value,
        at position: EventPosition
    ) throws(QuantityOverflow) -> Removal {
        switch (self, value) {
        case (.count(let count), _):
            self = .count(count - 1)
        case (.sum(var state), .quantity(let quantity)):
            state.total = try state.total.subtracting(quantity)
            state.count -= 1
            self = .sum(state)
        case (.max(var state), .quantity(let quantity)):
            if state.value == quantity { return .needsEvents }
            state.count -= 1
            self = .max(state)
        case (.min(var state), .quantity(let quantity)):
            if state.value == quantity { return .needsEvents }
            state.count -= 1
            self = .min(state)
        case (.latest(var state), .quantity):
            if state.position == position { return .needsEvents }
            state.count -= 1
            self = .latest(state)
        case (.weighted(var state), .quantity(let quantity)):
            try state.add(quantity, at: position.timestamp, sign: -1)
            self = .weighted(state)
        case (.values, .quantity(let quantity)):
            mutateValues { state in
                let left = (state.counts[quantity] ?? 0) - 1
                state.counts[quantity] = left != 0 ? left : nil
                state.count -= 1
            }
        case (.members(let state), .member(let name, _)):
            guard let member = state.members[name], member.count == 1 || member.last != position else {
                return .needsEvents
            }
            mutateMembers { $0.remove(name) }
        case (.sum, .member), (.max, .member), (.min, .member), (.latest, .member), (.weighted, .member),
            (.values, .member), (.members, .quantity):
            preconditionFailure("A contribution's value has the kind of its meter's aggregation.")
        }
        return .done
    }

    /// Adds all events of another accumulator of the same aggregation.
    ///
    /// - Throws: ``QuantityOverflow`` when a sum would leave the 128-bit range.
    package mutating func merge(_ other: Accumulator) throws(QuantityOverflow) {
        switch (self, other) {
        case (.count(let left), .count(let right)):
            self = .count(left + right)
        case (.sum(var left), .sum(let right)):
            left.total = try left.total.adding(right.total)
            left.count += right.count
            self = .sum(left)
        case (.max(var left), .max(let right)):
            left.merge(right) { Swift.max($0, $1) }
            self = .max(left)
        case (.min(var left), .min(let right)):
            left.merge(right) { Swift.min($0, $1) }
            self = .min(left)
        case (.latest(var left), .latest(let right)):
            if right.count > 0, left.count == 0 || left.position < right.position {
                left.value = right.value
                left.position = right.position
            }
            left.count += right.count
            self = .latest(left)
        case (.weighted(var left), .weighted(let right)):
            try left.merge(right)
            self = .weighted(left)
        case (.values, .values(let right)):
            mutateValues { state in
                for (value, count) in right.counts {
                    let sum = (state.counts[value] ?? 0) + count
                    state.counts[value] = sum != 0 ? sum : nil
                }
                state.count += right.count
            }
        case (.members, .members(let right)):
            mutateMembers { $0.merge(right) }
        case (.count, _), (.sum, _), (.max, _), (.min, _), (.latest, _), (.weighted, _), (.values, _), (.members, _):
            preconditionFailure("Only accumulators of one aggregation merge.")
        }
    }

    /// Changes the map in place: the enum is emptied first, so that the map is not copied.
    private mutating func mutateValues(_ change: (inout ValuesState) -> Void) {
        guard case .values(var state) = self else { return }
        self = .count(0)
        change(&state)
        self = .values(state)
    }

    private mutating func mutateMembers(_ change: (inout MembersState) -> Void) {
        guard case .members(var state) = self else { return }
        self = .count(0)
        change(&state)
        self = .members(state)
    }
}

extension ExtremumState {
    fileprivate mutating func merge(_ other: ExtremumState, _ pick: (Quantity, Quantity) -> Quantity) {
        guard other.count > 0 else { return }
        value = count == 0 ? other.value : pick(value, other.value)
        count += other.count
    }
}

extension WeightedState {
    fileprivate mutating func add(_ quantity: Quantity, at instant: Timestamp, sign: Int128) throws(QuantityOverflow) {
        let change = quantity.billionths * sign
        let sum = try total.adding(Quantity(billionths: change))
        let (product, first) = change.multipliedReportingOverflow(by: Int128(instant.milliseconds(since: reference)))
        let (newMoment, second) = moment.addingReportingOverflow(product)
        if first || second { throw QuantityOverflow() }
        total = sum
        moment = newMoment
        count += sign > 0 ? 1 : -1
    }

    fileprivate mutating func merge(_ other: WeightedState) throws(QuantityOverflow) {
        let sum = try total.adding(other.total)
        let shift = Int128(other.reference.milliseconds(since: reference))
        let (product, first) = other.total.billionths.multipliedReportingOverflow(by: shift)
        let (moved, second) = other.moment.addingReportingOverflow(product)
        let (newMoment, third) = moment.addingReportingOverflow(moved)
        if first || second || third { throw QuantityOverflow() }
        total = sum
        moment = newMoment
        count += other.count
    }
}

extension MembersState {
    fileprivate mutating func add(_ name: String, isActive: Bool, at position: EventPosition) {
        count += 1
        guard var member = members[name] else {
            set(Member(count: 1, last: position, isActive: isActive), for: name)
            return
        }
        member.count += 1
        if member.last < position {
            member.last = position
            member.isActive = isActive
        }
        set(member, for: name)
    }

    fileprivate mutating func remove(_ name: String) {
        count -= 1
        guard var member = members[name] else { return }
        member.count -= 1
        set(member.count > 0 ? member : nil, for: name)
    }

    fileprivate mutating func merge(_ other: MembersState) {
        count += other.count
        for (name, theirs) in other.members {
            guard var ours = members[name] else {
                set(theirs, for: name)
                continue
            }
            ours.count += theirs.count
            if ours.last < theirs.last {
                ours.last = theirs.last
                ours.isActive = theirs.isActive
            }
            set(ours, for: name)
        }
    }
}
