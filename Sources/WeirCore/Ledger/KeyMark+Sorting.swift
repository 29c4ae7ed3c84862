extension KeyMark {
    /// Marks whose hashes are about so many are put in order one by one.
    private static let bucketLength = 8
    /// Behind this the hashes are not spread as those of keys are.
    private static let longestBucket = 256

    /// Marks in order of hash, and of number where hashes are the same.
    ///
    /// Hashes of keys are spread evenly, so that the upper bits say where one belongs within a few places: each mark is put
    /// there at once, and only neighbours are compared. Others come out in order too, only later.
    package static func sorted(_ marks: [KeyMark]) -> [KeyMark] {
        let bits = Int.bitWidth - (marks.count / bucketLength).leadingZeroBitCount
        let shift = UInt64(UInt64.bitWidth - bits)
        // Where each bucket begins; once it is filled, where it ends.
        var ends = [Int](repeating: 0, count: 1 << bits)
        for mark in marks { ends[Int(mark.hash >> shift)] += 1 }
        var next = 0
        for bucket in ends.indices {
            let count = ends[bucket]
            ends[bucket] = next
            next += count
        }
        return Array(unsafeUninitializedCapacity: marks.count) { sorted, count in
            for mark in marks {
                let bucket = Int(mark.hash >> shift)
                sorted.initializeElement(at: ends[bucket], to: mark)
                ends[bucket] += 1
            }
            count = marks.count
            var start = 0
            for end in ends {
                sort(UnsafeMutableBufferPointer(rebasing: sorted[start..<end]))
                start = end
            }
        }
    }

    private static func sort(_ bucket: UnsafeMutableBufferPointer<KeyMark>) {
        guard bucket.count <= longestBucket else {
            var bucket = bucket
            return bucket.sort(by: isBefore)
        }
        for place in bucket.indices.dropFirst() {
            let mark = bucket[place]
            var hole = place
            while hole > 0, isBefore(mark, bucket[hole - 1]) {
                bucket[hole] = bucket[hole - 1]
                hole -= 1
            }
            bucket[hole] = mark
        }
    }

    private static func isBefore(_ first: KeyMark, _ second: KeyMark) -> Bool {
        first.hash < second.hash || first.hash == second.hash && first.sequence < second.sequence
    }
}
