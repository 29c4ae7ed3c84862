import WeirPrimitives
import WeirStorage

/// The areas of `periods.json`, run through schedules, terms and zones.
enum PeriodVectors {
    static let areas: [String: VectorArea] = [
        "periods.next_boundary": nextBoundary,
        "periods.containing": containing,
        "periods.elapsed_cycles": elapsedCycles,
        "periods.first_boundary": firstBoundary,
        "periods.arrears": arrears,
        "periods.sequence": sequence,
        "periods.anchor_day": anchorDay,
        "periods.advance": advance,
        "periods.floor": floor,
    ]

    private static let zones = ZoneDatabase()

    private static func nextBoundary(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let zone = try inputs.zone
        let start = try inputs.instant("current_period_start")
        // The count says how many boundaries of the single interval to go on from the current start.
        let term = BillingTerm(
            schedule: BillingSchedule(anchoredAt: try inputs.instant("anchor"), every: try inputs.interval, in: zone),
            start: start,
            end: try inputs.optionalInstant("subscription_end")
        )
        let seen = term.boundary(after: start, count: try inputs.integer("interval_count"))
        var checks = [
            VectorCheck("next_boundary", expected: try vector.expected.instant("next_boundary", in: zone), seen: seen)
        ]
        if let local = vector.expected.optionalText("next_boundary_local") {
            checks.append(VectorCheck("next_boundary_local", expected: local, seen: zone.localDateTime(at: seen)))
        }
        return checks
    }

    private static func containing(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let zone = try inputs.zone
        let at = try inputs.instant(inputs["at"] == nil ? "date" : "at")
        let period: TimeRange
        var previous: TimeRange?
        if inputs["start"] != nil {
            period = try inputs.term.period(containing: at)
        } else {
            let schedule =
                inputs.optionalText("billing") == "calendar"
                ? BillingSchedule(calendar: try inputs.interval, in: zone)
                : BillingSchedule(anchoredAt: try inputs.instant("anchor"), every: try inputs.interval, in: zone)
            period = schedule.period(containing: at)
            previous = schedule.period(endingAtOrBefore: at)
        }
        let seen = ["period_start": period.start, "period_end": period.end, "previous_period_start": previous?.start]
        return try vector.expected.names.sorted().map { name in
            VectorCheck(name, expected: try vector.expected.instant(name, in: zone), seen: seen[name] ?? nil)
        }
    }

    private static func elapsedCycles(_ vector: VectorCase) throws -> [VectorCheck] {
        let seen = try vector.inputs.term.completedPeriods(at: vector.inputs.instant("date"))
        return [
            VectorCheck("completed_periods", expected: try vector.expected.text("completed_periods"), seen: seen)
        ]
    }

    private static func firstBoundary(_ vector: VectorCase) throws -> [VectorCheck] {
        let term = try vector.inputs.term
        let expected = vector.expected
        var checks = [
            VectorCheck("first_boundary", expected: try expected.instant("first_boundary"), seen: term.firstBoundary)
        ]
        if let next = try expected.optionalInstant("next_boundary") {
            checks.append(
                VectorCheck("next_boundary", expected: next, seen: term.boundary(after: term.firstBoundary))
            )
        }
        return checks
    }

    private static func arrears(_ vector: VectorCase) throws -> [VectorCheck] {
        let (inputs, expected) = (vector.inputs, vector.expected)
        let term = try inputs.term
        if inputs["invoice_date"] != nil {
            let period = term.period(endingAtOrBefore: try inputs.instant("invoice_date"))
            return [
                VectorCheck("period_start", expected: try expected.instant("period_start"), seen: period?.start),
                VectorCheck("period_end", expected: try expected.instant("period_end"), seen: period?.end),
            ]
        }
        let through = term.billedThrough(at: try inputs.instant("target"))
        return [
            VectorCheck("something_to_bill", expected: try expected.bool("something_to_bill"), seen: through != nil),
            VectorCheck("first_boundary", expected: try expected.instant("first_boundary"), seen: term.firstBoundary),
            VectorCheck("billed_through", expected: try expected.instant("billed_through"), seen: through),
        ]
    }

    private static func sequence(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let schedule = BillingSchedule(
            anchoredAt: try inputs.instant("anchor"),
            every: try inputs.interval,
            in: try inputs.zone
        )
        return try vector.expected.texts("boundaries").enumerated().map { number, text in
            VectorCheck("boundaries.\(number)", expected: text, seen: schedule.date(ofBoundary: number))
        }
    }

    private static func anchorDay(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let schedule = BillingSchedule(anchoredAt: try inputs.instant("start"), every: .month, in: try inputs.zone)
        return [VectorCheck("anchor_day", expected: try vector.expected.text("anchor_day"), seen: schedule.anchorDay)]
    }

    private static func advance(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let (interval, count) = (try inputs.interval, try inputs.integer("count"))
        if let date = LocalDate(try inputs.text("from")) {
            return [
                VectorCheck(
                    "date",
                    expected: try vector.expected.text("date"),
                    seen: date.adding(interval, times: count)
                )
            ]
        }
        let seen = try inputs.zone.adding(interval, times: count, to: inputs.instant("from"))
        return [VectorCheck("at", expected: try vector.expected.instant("at"), seen: seen)]
    }

    private static func floor(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        guard let unit = CalendarUnit(rawValue: try inputs.text("unit")) else {
            throw VectorProblem("unknown unit")
        }
        let seen = try inputs.zone.floor(inputs.instant("at"), to: unit)
        return [VectorCheck("start", expected: try vector.expected.instant("start"), seen: seen)]
    }

    static func zone(_ identifier: String) throws -> Zone { try zones.zone(identifier) }
}

/// The fields that period vectors share.
extension VectorFields {
    fileprivate var zone: Zone {
        get throws { try PeriodVectors.zone(optionalText("timezone") ?? "UTC") }
    }

    fileprivate var interval: BillingInterval {
        get throws {
            let text = try text("interval")
            // Fixed periods of thirty days are days with a count.
            if text == "30days" { return BillingInterval(.day, count: 30) }
            guard let unit = BillingInterval.Unit(rawValue: text) else {
                throw VectorProblem("unknown interval \(text)")
            }
            return BillingInterval(unit)
        }
    }

    /// A term from `start`, a billing day under one of its two names, and perhaps an `end`.
    fileprivate var term: BillingTerm {
        get throws {
            guard let start = LocalDate(try text("start")) else { throw VectorProblem("start is not a date") }
            return BillingTerm(
                from: start,
                to: optionalText("end").flatMap { LocalDate($0) },
                billingDay: try optionalInteger("billing_day") ?? optionalInteger("bill_cycle_day"),
                every: try interval,
                in: try zone
            )
        }
    }

    /// An instant, a local date-time or a local date in the zone of these fields.
    fileprivate func instant(_ name: String) throws -> Timestamp { try instant(name, in: zone) }

    fileprivate func optionalInstant(_ name: String) throws -> Timestamp? {
        self[name] == nil ? nil : try instant(name)
    }

    fileprivate func instant(_ name: String, in zone: Zone) throws -> Timestamp {
        let text = try text(name)
        if let instant = Timestamp(iso8601: text) { return instant }
        if let local = LocalDateTime(text) { return zone.instant(of: local) }
        guard let date = LocalDate(text) else { throw VectorProblem("\(name) is not a time: \(text)") }
        return zone.startOfDay(date)
    }
}
