import WeirAPI
import WeirImport
import WeirPrimitives

/// What of a contract that runs is not as another system has it; pure.
struct ContractDifference {
    let terms: JSONObject
    let planKey: String
    /// The plan as the other system has it; nil when it was not read.
    let plan: JSONObject?
    let contract: JSONObject
    /// Whether the first day was chosen, and is not that of the period that happens to run there.
    let isStartChosen: Bool
    let today: LocalDate

    /// A sentence for each difference, here first.
    var lines: [String] {
        var lines: [String] = []
        let here = contract["planKey"]?.stringValue ?? ""
        if here != planKey { lines.append("it is on '\(here)', not on '\(planKey)': weir contracts change-plan") }
        add("quantity", terms["quantity"] ?? 1, &lines)
        add("endDate", terms["endDate"] ?? .null, &lines)
        for field in ["billing", "proration", "netTerms"] {
            if let wanted = terms[field] { add(field, wanted, &lines) }
        }
        addDates(&lines)
        addCoupons(&lines)
        guard here == planKey, let phase else { return lines }
        return lines + PhaseDifference(terms: terms, plan: plan, phase: phase, contract: contract).lines
    }

    private func add(_ field: String, _ wanted: JSONValue, _ lines: inout [String]) {
        let present = contract[field] ?? .null
        guard !CustomerDifference.isSame(wanted, present) else { return }
        lines.append("\(field) is \(present.shown) here, \(wanted.shown) there")
    }

    private func addDates(_ lines: inout [String]) {
        func day(_ value: JSONValue?) -> LocalDate? { value?.stringValue.flatMap { LocalDate($0) } }
        guard let wanted = day(terms["startDate"]), let start = day(contract["startDate"]) else { return }
        if isStartChosen ? start != wanted : start > wanted {
            lines.append("startDate is \(start) here, \(wanted) there")
        }
        if contract["billing"] == "anniversary", terms["billing"] == "anniversary",
            let anchor = day(contract["anchorDate"])
        {
            let isSame = day(terms["anchorDate"]).map { $0 == anchor } ?? (isStartChosen || wanted.day == anchor.day)
            if !isSame { lines.append("anchorDate is \(anchor) here, \((day(terms["anchorDate"]) ?? wanted)) there") }
        }
        guard let trial = Self.count(terms["trialDays"]), let own = Self.count(contract["trialDays"]) else { return }
        let (there, here) = (wanted.adding(days: trial), start.adding(days: own))
        if there != here, max(there, here) > today { lines.append("the trial ends on \(here) here, on \(there) there") }
    }

    private static func count(_ value: JSONValue?) -> Int? {
        value.flatMap { ForeignRecord(["a": $0]).integer("a") }.flatMap { Int(exactly: $0) }
    }

    private func addCoupons(_ lines: inout [String]) {
        let there = Set((terms["coupons"]?.arrayValue ?? []).compactMap(\.stringValue))
        let present = (contract["coupons"]?.arrayValue ?? []).compactMap(\.objectValue)
        let here = Set(present.filter { $0["removedAt"] ?? .null == .null }.compactMap { $0["code"]?.stringValue })
        for code in there.subtracting(here).sorted() { lines.append("the coupon '\(code)' is only there") }
        for code in here.subtracting(there).sorted() { lines.append("the coupon '\(code)' is only here") }
    }

    /// What holds today, or first.
    private var phase: JSONObject? {
        let phases = (contract["phases"]?.arrayValue ?? []).compactMap(\.objectValue)
        let begun = phases.filter { phase in
            phase["startDate"]?.stringValue.flatMap { LocalDate($0) }.map { $0 <= today } ?? true
        }
        return begun.last ?? phases.first
    }
}
