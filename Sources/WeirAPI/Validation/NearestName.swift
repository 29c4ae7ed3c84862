/// Finds the name that was probably meant by one that is not known.
package enum NearestName {
    /// The candidate nearest to a name, or nil when none is near enough to be a likely slip.
    ///
    /// Case and underscores do not count, so `customer_id` finds `customerId`; otherwise one slip per three letters is
    /// forgiven. Of equally near candidates the first wins.
    package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        guard name.utf8.count <= 64 else { return nil }
        let folded = fold(name)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let other = fold(candidate)
            let allowed = max(1, min(folded.count, other.count) / 3)
            guard abs(folded.count - other.count) <= allowed else { continue }
            let distance = distance(folded, other)
            guard distance <= allowed, distance < (best?.distance ?? .max) else { continue }
            // Two names of one or two letters are near each other by chance only.
            if distance > 0, min(folded.count, other.count) < 3 { continue }
            best = (candidate, distance)
        }
        return best?.candidate
    }

    private static func fold(_ name: String) -> [UInt8] {
        name.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    }

    /// How many letters must be put in, left out, replaced or swapped with a neighbour.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in 0..<first.count {
            var current = [row + 1]
            for column in 0..<second.count {
                let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
                var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[second.count]
    }
}
