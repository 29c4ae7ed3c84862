/// The paper of a PDF, in points of 1/72 inch.
package enum PageSize: Sendable, Hashable, CaseIterable {
    case a4
    case letter

    var width: Double {
        switch self {
        case .a4: 595.28
        case .letter: 612
        }
    }

    var height: Double {
        switch self {
        case .a4: 841.89
        case .letter: 792
        }
    }

    /// What is usual in a country, by its two letters.
    package static func usual(in country: String?) -> PageSize {
        let letter: Set<String> = ["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "PR", "SV", "VE"]
        return country.map { letter.contains($0.uppercased()) } == true ? .letter : .a4
    }
}
