import WeirAPI

/// What became of an import so far.
struct ImportReport: Equatable {
    var accepted = 0
    var duplicates = 0
    var replaced = 0
    var rejected = 0
    /// Of a batch all rejections, of a whole import the first ones, to be shown.
    var rejections: [ImportRejection] = []
    /// A last row that has no line end and cannot be read yet; an import that is gone on with reads it again.
    var openRow: Int?

    static let shownRejections = 20

    var total: Int { accepted + duplicates + replaced + rejected }

    mutating func reject(_ rejection: ImportRejection) {
        rejected += 1
        rejections.append(rejection)
    }

    /// Takes in what became of further rows; of their rejections only as many as are shown.
    mutating func add(_ other: ImportReport) {
        accepted += other.accepted
        duplicates += other.duplicates
        replaced += other.replaced
        rejected += other.rejected
        openRow = openRow ?? other.openRow
        rejections.append(contentsOf: other.rejections.prefix(max(0, Self.shownRejections - rejections.count)))
    }
}
