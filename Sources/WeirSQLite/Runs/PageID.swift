/// The number of a page in the database: the run's number, then the page's number within the run.
///
/// The pages of a run are neighbours in the table, in order of key.
struct PageID: Hashable, Sendable {
    private static let pageBits: Int64 = 24
    /// Pages are numbered from 0; a run of 32 KiB pages may hold half a terabyte.
    static let maximumPages = 1 << 24
    /// Larger numbers would not fit beside the page's number.
    static let maximumRun: Int64 = (1 << 39) - 1

    let number: Int64

    init(run: Int64, page: Int) { number = run << Self.pageBits | Int64(page) }

    var run: Int64 { number >> Self.pageBits }
    var page: Int { Int(number & (1 << Self.pageBits - 1)) }

    /// The page is not what was written.
    func damaged(_ reason: String) -> RunError { .damagedPage(run: run, page: page, reason: reason) }

    var hasWrongFirstKey: RunError { damaged("it does not begin with the key that its run says") }
}
