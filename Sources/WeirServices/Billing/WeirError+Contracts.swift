import WeirCore
import WeirPrimitives

extension ContractFlaw {
    /// The field of a request that it is about.
    var path: String {
        switch self {
        case .endsBeforeItStarts: "endDate"
        case .netTermsOutOfRange: "netTerms"
        case .autoPayNeedsNetZero: "autoPay"
        case .trialDaysOutOfRange: "trialDays"
        case .firstPhaseStartsElsewhere, .phasesOutOfOrder, .tooManyPhases: "effective"
        case .quantityOutOfRange: "quantity"
        case .repeatedPriceKey: "addOns"
        case .priceInAnotherCurrency: "currency"
        case .invalidThresholds: "thresholds"
        }
    }
}

extension WeirError {
    init(_ refusal: ContractRefusal) {
        switch refusal {
        case .ended(let date): self.init(.conflict, "The contract ended on \(date).", hint: "Make a new contract.")
        case .inThePast(let earliest):
            self.init(.conflict, "A change cannot hold before \(earliest).", hint: "Give that date or a later one.")
        case .afterTheEnd(let date):
            self.init(.conflict, "The contract ends on \(date), before the change would hold.")
        case .quantityOutOfRange:
            self.init(.conflict, "The quantity must be 1 to \(ContractRules.quantities.upperBound).")
        case .nothingChanges:
            self.init(.conflict, "The contract is so already; nothing would change.")
        case .tooManyChanges:
            self.init(.conflict, "A contract can have at most \(ContractRules.maximumPhases) changes of its terms.")
        }
    }
}
