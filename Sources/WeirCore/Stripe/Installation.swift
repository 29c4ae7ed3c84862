package import WeirPrimitives

/// Which installation a database belongs to.
///
/// A back-up that was restored, and a copy that runs beside the original, hold the same invoices as the original had
/// then; paying by them could charge someone twice. So the database names a file beside it, and its start; both change at
/// every start together, and a copy of one does not take the other along.
package struct InstallationMark: Sendable, Hashable {
    /// Made once, 128 random bits in hexadecimal.
    package var id: String
    /// Made at every start, by chance.
    package var start: String
    /// Where the file lies on its disk: a copy of the file lies elsewhere.
    package var place: String

    package init(id: String, start: String, place: String) {
        self.id = id
        self.start = start
        self.place = place
    }
}

/// Why nothing is paid for now.
package struct PaymentPause: Sendable, Hashable {
    package var since: Timestamp
    package var cause: Cause

    package enum Cause: String, Sendable, CaseIterable {
        /// The database is not of the last start beside which the file is: it was restored from a back-up.
        case restored
        /// The folder was copied or moved.
        case copied
        /// The file beside the database is gone.
        case unmarked

        /// What is the case, in one sentence.
        package var message: String {
            switch self {
            case .restored: "The database was restored from a back-up."
            case .copied: "The data was copied, or moved to another disk or database."
            case .unmarked: "The file weir.installation beside the database is missing."
            }
        }
    }

    package init(since: Timestamp, cause: Cause) {
        self.since = since
        self.cause = cause
    }
}

/// Tells a database that goes on from one that was restored or copied; pure.
package enum InstallationRules {
    /// What a start finds.
    package enum Finding: Sendable, Equatable {
        /// Both are new.
        case new
        case goesOn
        case pause(PaymentPause.Cause)
    }

    /// Compares what the database says with what the file says, and where the file lies.
    ///
    /// The database is written before the file, and keeps what the file said until then: a crash between the two is no
    /// difference.
    ///
    /// - Parameters:
    ///   - stored: What the database was told at its last start; nil in a new one.
    ///   - before: What the file said of its start before that.
    ///   - file: What the file says, and where it lies; nil when there is none.
    ///   - holdsData: Whether the database has been in use, so that a missing mark means something.
    /// - Returns: What the two say together.
    package static func finding(
        stored: InstallationMark?,
        before: String?,
        file: InstallationMark?,
        holdsData: Bool
    ) -> Finding {
        guard let stored else {
            // A database from before there were marks, or a new one.
            return file == nil || !holdsData ? .new : .pause(.restored)
        }
        guard let file else { return .pause(.unmarked) }
        let isSame = file.start == stored.start && file.id == stored.id
        // Not written yet at the last start, or for the first time.
        let isBefore = file.start == before && (file.id == stored.id || file.id.isEmpty)
        guard isSame || isBefore else { return .pause(.restored) }
        return stored.place == file.place ? .goesOn : .pause(.copied)
    }
}
