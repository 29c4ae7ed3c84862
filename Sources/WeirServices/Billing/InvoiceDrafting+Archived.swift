import WeirCore
import WeirPrimitives
import WeirStorage

/// Drafts of contracts some of whose usage needs events that are archived: parts of hours, and prices of single events.
///
/// Of time that is archived events still come, and some of those that came before are still there and can be taken back.
/// So a closed invoice is left out of the comparison only where nothing changed since it was compared last; what changed
/// and cannot be compared is told, and never passed over.
extension InvoiceDrafting {
    /// How far the clock of a server may be ahead of that by which entries are received, in milliseconds.
    private static let clockMargin: Int64 = 60_000

    /// The open invoices as of now, with as many closed ones compared as can be.
    ///
    /// What is given:
    /// - `whole`: What cannot be read.
    /// - `plan`: The same without some of the closed invoices.
    func drafts(
        _ whole: Plan,
        archivedThrough through: Timestamp,
        _ plan: (Set<InvoiceID>) -> Plan
    ) async throws -> Drafts {
        // A window that begins within an hour is read with the whole of it.
        let settled = through.adding(milliseconds: UTCHour.milliseconds)
        var left = whole.corrected.filter { whole.usage(of: $0).range.map { $0.start < settled } ?? false }
        while !left.isEmpty {
            let drafts: Drafts
            do {
                drafts = try await self.drafts(plan(Set(left.map(\.id))))
            } catch LedgerError.archived(let through) {
                return whole.failing(.archived(through: through))
            }
            let changes = try await changes(of: left, in: whole, through: drafts.cut)
            if changes == .none { return drafts }
            // Which of them can be read is asked only now: mostly nothing changed.
            var unreadable: [Invoice] = []
            for invoice in left {
                if try await !isReadable(invoice, in: whole) { unreadable.append(invoice) }
            }
            guard unreadable.count < left.count else { return whole.failing(.archived(through: through, changes)) }
            left = unreadable
        }
        return whole.failing(.archived(through: through))
    }

    private func isReadable(_ invoice: Invoice, in plan: Plan) async throws -> Bool {
        do {
            _ = try await plan.pricing.price(ContractInvoicing.usageCharges(of: invoice.slot, in: plan.state.calendar))
            return true
        } catch LedgerError.archived {
            return false
        } catch LedgerError.overflow {
            return true
        } catch let error as WeirError where error.code == .conflict {
            return true
        }
    }

    /// What changed usage of closed invoices since they were compared last, up to an entry.
    private func changes(
        of invoices: [Invoice],
        in plan: Plan,
        through cut: Sequence64
    ) async throws -> LaterChanges {
        let state = plan.state
        // Each invoice says what came until then of those before it, unless it was voided.
        let carried = state.closed.filter { $0.status != .void && $0.threshold == nil }.compactMap(\.cut).max() ?? 0
        let groups = Dictionary(grouping: invoices) { max($0.cut ?? 0, carried) }
        for (compared, invoices) in groups.sorted(by: { $0.key < $1.key }) {
            let usage = invoices.map { plan.usage(of: $0) }
            var query = LaterChangesQuery(
                context: context(of: state),
                meters: usage.reduce(into: []) { $0.formUnion($1.meters) },
                ranges: usage.compactMap(\.range),
                after: compared,
                through: cut
            )
            var changes = try await ledger.laterChanges(query)
            if state.calendar.end <= plan.pricing.now, changes != .none {
                // After the term, what is given back is on credit notes, and each month is looked at before it is archived.
                if let credited = try await lastCredited(state), credited > compared {
                    query.after = credited
                    changes = try await ledger.laterChanges(query)
                }
                if changes == .unknown { changes = .none }
            }
            if changes != .none { return changes }
        }
        return .none
    }

    /// The last entry before a contract's last credit note for corrections.
    private func lastCredited(_ state: ContractState) async throws -> Sequence64? {
        let notes = state.closed.flatMap(\.creditNotes).filter { !$0.adjustments.isEmpty }
        guard let last = notes.map(\.createdAt).max() else { return nil }
        return try await ledger.cut(context(of: state), at: last.adding(milliseconds: -Self.clockMargin))
    }
}

extension InvoiceDrafting.Plan {
    /// The time and the meters of the events that matter to an invoice.
    fileprivate func usage(of invoice: Invoice) -> (range: TimeRange?, meters: Set<MeterID>) {
        let readings = pricing.needs(of: ContractInvoicing.usageCharges(of: invoice.slot, in: state.calendar)).readings
        let rules = ChargePricing(calendar: state.calendar, meters: state.policy.meters, now: pricing.now)
        return (rules.range(of: readings), Set(readings.flatMap(\.items).map(\.meter)))
    }
}

extension WeirError {
    /// Usage of closed invoices changed, and what that comes to cannot be told.
    fileprivate static func archived(through: Timestamp, _ changes: LaterChanges) -> WeirError {
        let cause =
            switch changes {
            case .event(let key): "the event '\(key)' came or changed after an invoice of its time was closed"
            case .none, .unknown: "events came or changed after invoices of their time were closed"
            }
        return WeirError(
            .conflict,
            "Events up to \(through) were archived, and \(cause): what that comes to cannot be told.",
            hint: """
                Retract what came late, DELETE /v1/customers/<id>/events/<key>, and charge it on an invoice of its own, POST \
                /v1/invoices.
                """
        )
    }
}
