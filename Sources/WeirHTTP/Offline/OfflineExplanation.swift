package import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// Makes an invoice anew from exported events, and compares.
///
/// It reads no store and asks no server: what it knows is what the files say. The calculation is the one that made the
/// invoice.
package struct OfflineExplanation {
    private let stated: StatedInvoice
    private let replay: InvoiceReplay?
    private let meters: MeterSet
    private let codes: [String: MeterID]
    private var events: CountedEvents?
    /// Events that were taken, in the order of the file.
    private var number: Sequence64 = 0
    /// Of other customers; they are passed over.
    package private(set) var others = 0
    /// What whoever reads the result should know; nothing that differs.
    package private(set) var notes: [String] = []

    /// What came of it.
    package struct Outcome {
        /// Number or id of the invoice.
        package var invoice: String
        /// Label, quantity and amount in minor units of each line as the events make it.
        package var lines: [Line]
        package var currency: String
        /// Events that were read of the customer.
        package var events: Int
        /// Empty when the invoice is what the events come to.
        package var differences: [String]

        package struct Line {
            package var label: String
            package var quantity: String?
            /// Minor units.
            package var stated: Int64
            /// nil for what does not follow from events or terms, and is taken as it is stated.
            package var recomputed: Int64?
            package var events: Int?
            package var digest: String?
        }
    }

    /// - Parameters:
    ///   - explanation: What `GET /v1/invoices/{id}/explain` answers.
    ///   - catalog: An exported catalogue, whose meters count then; nil takes those that the explanation states.
    ///   - zoneRoot: The folder of the time zone data.
    /// - Throws: ``StatedValueError``.
    package init(
        explanation: JSONValue,
        catalog: JSONValue?,
        zoneRoot: String = ZoneDatabase.standardRoot
    ) throws {
        stated = try StatedInvoice(explanation)
        guard let basis = stated.basis else {
            (replay, meters, codes) = (nil, .empty, [:])
            return
        }
        var definitions: [String: CreateMeter] = [:]
        for meter in basis.meters { definitions[meter.code] = meter }
        var notes: [String] = []
        if basis.takesEarlierAsStated {
            notes.append(
                "credits for unused fees and the amounts of adjustments are taken as stated: earlier invoices have changed since"
            )
        }
        if let catalog {
            let content = try StatedValue(catalog).read(CatalogRequest.read)
            for meter in content.meters ?? [] where definitions[meter.code] != nil { definitions[meter.code] = meter }
            let known = Set((content.meters ?? []).map(\.code))
            for code in definitions.keys.sorted() where !known.contains(code) {
                notes.append("the catalogue has no meter '\(code)': the invoice's own definition is used")
            }
            notes += Self.differing(basis.contract, from: content.plans ?? [])
        }
        let list = definitions.values.sorted { $0.code < $1.code }.enumerated().map { index, meter in
            Meter(meter, id: MeterID(rawValue: UInt128(index + 1)), workspace: WorkspaceID(rawValue: 0), now: .earliest)
        }
        meters = MeterSet(version: 1, meters: list)
        codes = Dictionary(list.map { ($0.code, $0.id) }) { first, _ in first }
        let zone = try ZoneDatabase(root: zoneRoot).zone(basis.contract.timeZone)
        let calendar = ContractCalendar(basis.contract, in: zone)
        var slot = stated.slot
        if let period = basis.wholePeriod { slot.period = period }
        let replay = try InvoiceReplay(
            slot,
            of: ContractAccount(
                calendar: calendar,
                taxRates: basis.taxRates,
                billed: basis.billed,
                charged: basis.charged
            ),
            meters: meters,
            now: stated.slot.period.end,
            isAfterTerm: stated.slot.period.start >= calendar.end,
            isWithinPeriod: basis.wholePeriod != nil,
            takesEarlierAsStated: basis.takesEarlierAsStated,
            corrected: basis.corrected.map { $0.corrected(in: calendar) },
            coupons: basis.coupons
        )
        self.replay = replay
        self.notes = notes
        events = CountedEvents(of: stated.customer, by: replay.meters, among: meters)
    }

    /// Prices that the contract agreed otherwise than the catalogue offers them now.
    private static func differing(_ contract: Contract, from plans: [CatalogPlan]) -> [String] {
        var notes: [String] = []
        for phase in contract.phases {
            guard let plan = plans.first(where: { $0.key == phase.plan }) else { continue }
            for usage in phase.terms.usages {
                guard let offered = plan.terms.prices.first(where: { $0.key == usage.price.key }),
                    offered != usage.price
                else { continue }
                notes.append(
                    """
                    the price '\(offered.key)' of the plan '\(phase.plan.text)' is another in the catalogue: the contract's \
                    is used, which its version \(phase.planVersion) or an override agreed
                    """
                )
            }
        }
        return notes
    }

    /// Takes an event of an export.
    package mutating func take(_ exported: ExportedEvent) {
        guard exported.customer == nil || exported.customer == stated.customer else {
            others += 1
            return
        }
        number += 1
        guard exported.isCurrent else { return }
        let counted = exported.meters.map { $0.compactMap { codes[$0] } }
        events?.take(exported.event, sequence: number, countedBy: counted)
    }

    /// What the events come to.
    ///
    /// - Throws: ``ChargeFlaw`` when a figure cannot be held exactly.
    package func outcome() throws -> Outcome {
        let said = stated.statement.lines
        var differences: [String] = []
        var anew: [InvoiceLine] = []
        var digests: [EventDigest?] = said.map { _ in nil }
        if let replay, let events {
            let priced = try replay.priced(from: events)
            anew = try replay.lines(of: priced)
            differences += replay.differences(of: stated.statement, from: anew)
            let behind = ChargeDigests.digests(of: events, behind: zip(replay.readings, priced))
            for (index, line) in said.enumerated() {
                guard line.kind.standsOnEvents else { continue }
                let charge = priced.map(\.charge).first { charge in
                    charge.usage.price.key == line.priceKey && charge.window.contains(line.servicePeriod)
                }
                let found = charge.flatMap { behind[$0] }?.behind(line.dimensions)
                digests[index] = found
                guard let wanted = stated.events[index] else {
                    if found != nil { differences.append("'\(line.label)' does not say on which events it stands") }
                    continue
                }
                differences += Self.difference(behind: line, wanted, found)
            }
        } else {
            differences += InvoiceReplay.oneOffs(of: stated.statement) + InvoiceReplay.sums(of: stated.statement)
        }
        return Outcome(
            invoice: stated.name,
            lines: said.enumerated().map { index, line in
                Outcome.Line(
                    label: line.label,
                    quantity: line.quantity?.description,
                    stated: line.amount.minorUnits,
                    recomputed: recomputed(line, anew),
                    events: digests[index]?.count,
                    digest: digests[index]?.digest
                )
            },
            currency: stated.currency.code,
            events: Int(number),
            differences: differences
        )
    }

    private func recomputed(_ line: InvoiceLine, _ anew: [InvoiceLine]) -> Int64? {
        switch line.kind {
        case .usage, .minimum, .unusedFee, .adjustment:
            return anew.first { $0.label == line.label && $0.servicePeriod == line.servicePeriod }?.amount.minorUnits
        case .fee(let segment):
            guard let calendar = replay?.account.calendar else { return nil }
            let amount = segment.amount(calendar.proration)
            return (try? Money(rounding: amount, in: line.amount.currency))?.minorUnits
        case .oneOff:
            return line.unitAmounts.flatMap { try? Money(rounding: $0, in: line.amount.currency) }?.minorUnits
        }
    }

    private static func difference(
        behind line: InvoiceLine,
        _ said: EventDigest,
        _ found: EventDigest?
    ) -> [String] {
        guard let found else { return ["the events behind '\(line.label)' are not known"] }
        guard found != said else { return [] }
        if found.count != said.count {
            return ["'\(line.label)' stands on \(said.count) events, the file has \(found.count)"]
        }
        if found.digest != said.digest {
            let digests = "sha256 \(said.digest.prefix(16))…, those of the file \(found.digest.prefix(16))…"
            return ["'\(line.label)' stands on \(said.count) events with \(digests): not the same events"]
        }
        return [
            "'\(line.label)' passed over \(said.passedOver) events that its meter did not count yet, the file has \(found.passedOver)"
        ]
    }
}

extension LineKind {
    /// Whether there may be events behind a line.
    fileprivate var standsOnEvents: Bool {
        switch self {
        case .usage, .minimum, .adjustment: true
        case .fee, .unusedFee, .oneOff: false
        }
    }
}
