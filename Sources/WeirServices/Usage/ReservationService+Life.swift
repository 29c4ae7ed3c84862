package import WeirCore
package import WeirPrimitives
import WeirStorage

extension ReservationService {
    /// A reservation in its present state, with what was committed.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func reservation(_ id: ReservationID, context: CallContext) async throws -> ReservationReading {
        let (customer, _) = try await owner(of: id, context)
        return try await read(id, customer, context)
    }

    /// Holds a pending reservation from now on for `lifetimeSeconds`; it never gets shorter.
    ///
    /// - Throws: ``WeirError`` `notFound`, or `conflict` when it is not pending any more.
    package func renew(
        _ id: ReservationID,
        lifetimeSeconds: Int,
        context: CallContext
    ) async throws -> Reservation {
        let (customer, _) = try await owner(of: id, context)
        let command = RenewCommand(
            context: customer.context,
            reservation: id.sequence,
            expiresAt: customer.now(context.now).adding(seconds: Int64(lifetimeSeconds)),
            now: customer.now(context.now)
        )
        switch try await ledger.submitOne(.renew(command)) {
        case .renewed(let reservation): return reservation
        case .failed(let failure): throw WeirError(failure, key: id.description)
        case .recorded, .retracted, .decided, .reserved, .committed, .released, .quotas, .explained,
            .reservation:
            throw WeirError.unexpectedOutcome
        }
    }

    /// Records what the reserved work took, as an event whose key is the reservation's id.
    ///
    /// It counts whatever it is: above what was held, and after expiry too. Repeating it is harmless.
    ///
    /// What is given:
    /// - `quantity`: nil takes what was reserved; 0 records that the work came to nothing.
    /// - `properties`: Of the event, beside those of the reservation; they win over them.
    /// - Throws: ``WeirError``: `notFound`; `conflict` when it was released, or committed otherwise; `invalidInput`
    ///   when the quantity does not fit the meter.
    package func commit(
        _ id: ReservationID,
        quantity: Quantity?,
        properties: EventProperties,
        context: CallContext
    ) async throws -> CommitOutcome {
        let (customer, policy) = try await owner(of: id, context)
        let reserved = try await read(id, customer, context).reservation
        try check(quantity, properties, of: reserved, meters: policy.meters)
        let command = CommitCommand(
            context: customer.context,
            reservation: id.sequence,
            key: id.description,
            quantity: quantity,
            properties: properties,
            now: customer.now(context.now)
        )
        switch try await ledger.submitOne(.commit(command)) {
        case .committed(let outcome): return outcome
        case .failed(let failure): throw WeirError(failure, key: id.description)
        case .recorded, .retracted, .decided, .reserved, .renewed, .released, .quotas, .explained,
            .reservation:
            throw WeirError.unexpectedOutcome
        }
    }

    /// Gives the held quota back.
    ///
    /// Repeating it is harmless; an expired reservation stays expired.
    ///
    /// - Throws: ``WeirError`` `notFound`, or `conflict` when it was committed.
    package func release(_ id: ReservationID, context: CallContext) async throws -> Reservation {
        let (customer, _) = try await owner(of: id, context)
        let command = ReleaseCommand(
            context: customer.context,
            reservation: id.sequence,
            now: customer.now(context.now)
        )
        switch try await ledger.submitOne(.release(command)) {
        case .released(let reservation): return reservation
        case .failed(let failure): throw WeirError(failure, key: id.description)
        case .recorded, .retracted, .decided, .reserved, .renewed, .committed, .quotas, .explained,
            .reservation:
            throw WeirError.unexpectedOutcome
        }
    }

    // MARK: Steps

    /// The reservation's customer, which must be of the caller's workspace.
    private func owner(
        of id: ReservationID,
        _ context: CallContext
    ) async throws -> (customer: CustomerPolicy, policy: PolicySnapshot) {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.customerPolicy(.id(id.customer), under: policy)
        guard let customer, customer.customer.erasedAt == nil, context.mayTouch(id.customer) else {
            throw WeirError.notFound("Reservation", id.description, sealedTo: context.sealedTo)
        }
        return (customer, policy)
    }

    private func read(
        _ id: ReservationID,
        _ customer: CustomerPolicy,
        _ context: CallContext
    ) async throws -> ReservationReading {
        let command = ReservationReadCommand(
            context: customer.context,
            reservation: id.sequence,
            now: customer.now(context.now)
        )
        switch try await ledger.submitOne(.readReservation(command)) {
        case .reservation(let reading): return reading
        case .failed(let failure): throw WeirError(failure, key: id.description)
        case .recorded, .retracted, .decided, .reserved, .renewed, .committed, .released, .quotas, .explained:
            throw WeirError.unexpectedOutcome
        }
    }

    /// What a commit says must fit the meter, as with a consume.
    func check(
        _ quantity: Quantity?,
        _ properties: EventProperties,
        of reserved: Reservation,
        meters: MeterSet
    ) throws(WeirError) {
        guard let meter = meters[id: reserved.meter] else { return }
        if let quantity, case .count = meter.aggregation, quantity != .one {
            throw .invalid("quantity", .notAllowed, "must be 1: meter '\(meter.code)' counts calls one by one")
        }
        if let property = meter.valueProperty, properties[property] != nil {
            throw .invalid("properties.\(property)", .conflictingFields, "is what 'quantity' says; leave it out")
        }
        var all = reserved.properties
        for member in properties.members { all = all.setting(member.name, to: member.value) }
        if let property = meter.valueProperty {
            all = all.setting(property, to: .number((quantity ?? reserved.quantity).decimal))
        }
        if case .failure(let reason) = meter.contribution(of: all) {
            throw .invalid(
                "properties",
                .notAllowed,
                "do not fit meter '\(meter.code)', which would not count the event: \(reason.explanation)"
            )
        }
    }
}
