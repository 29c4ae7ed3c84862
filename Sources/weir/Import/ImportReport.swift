import WeirAPI

/// What became of an import so far.
struct ImportReport: Equatable {
    var accepted = 0
    var duplicates = 0
    var replaced = 0
    var rejected = 0
    /// The first rejections, to be shown.
    var rejections: [ImportRejection] = []

    static let shownRejections = 20

    var total: Int { accepted + duplicates + replaced + rejected }

    mutating func reject(_ rejection: ImportRejection) {
        rejected += 1
        if rejections.count < Self.shownRejections { rejections.append(rejection) }
    }

    mutating func add(_ other: ImportReport) {
        accepted += other.accepted
        duplicates += other.duplicates
        replaced += other.replaced
        rejected += other.rejected
        rejections.append(contentsOf: other.rejections.prefix(Self.shownRejections - rejections.count))
    }
}
