package import WeirPrimitives

/// How much was copied into another store, and compared.
package struct MovedCounts: Sendable, Equatable {
    package var tables: Int
    package var rows: Int
    package var customers: Int
    package var entries: Int

    package init(tables: Int = 0, rows: Int = 0, customers: Int = 0, entries: Int = 0) {
        self.tables = tables
        self.rows = rows
        self.customers = customers
        self.entries = entries
    }
}

/// What a store keeps of itself once another one takes its place: then no server starts on it.
package struct MoveMark: Sendable, Equatable {
    package enum Phase: String, Sendable {
        /// The copy is being compared.
        case moving
        /// The copy is whole, and is what is to be served.
        case moved
    }

    package var phase: Phase
    /// Where the copy is, for people; without a password.
    package var place: String
    /// Which store that is: one that was emptied and made anew at the same place is another.
    package var target: String
    /// When it was noted.
    package var at: Timestamp
    /// Nothing while it is being compared.
    package var counts: MovedCounts

    package init(phase: Phase, place: String, target: String, at: Timestamp, counts: MovedCounts = MovedCounts()) {
        self.phase = phase
        self.place = place
        self.target = target
        self.at = at
        self.counts = counts
    }

    /// What keeps the store from being served; without a full stop.
    package var problem: String {
        switch phase {
        case .moving: "Since \(at) this store is being moved to \(place) by 'weir migrate-store'"
        case .moved: "On \(at) this store was moved to \(place) by 'weir migrate-store'"
        }
    }

    /// What to do about it; without a full stop.
    package var remedy: String {
        switch phase {
        case .moving: "Give that command again to finish; to serve this store again instead, give it with --undo"
        case .moved: "Serve that one; to serve this store again instead, give that command with --undo"
        }
    }
}

extension MovedTable {
    /// Holds the ``MoveMark``, in one row: `phase`, `place`, `target`, `at`, `tables`, `rows`, `customers`, `entries`.
    package static let markTable = "store_moved"
}
