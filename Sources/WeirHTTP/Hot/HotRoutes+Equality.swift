extension HotRoutes {
    /// Word by word: it is asked of every request.
    static func areEqual(_ known: [UInt8], _ header: UnsafeRawBufferPointer.SubSequence) -> Bool {
        known.withUnsafeBytes { known in
            let header = UnsafeRawBufferPointer(rebasing: header)
            guard known.count == header.count else { return false }
            var place = 0
            while place + 8 <= known.count {
                let word = known.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                if word != header.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
                place += 8
            }
            while place < known.count {
                if known[place] != header[place] { return false }
                place += 1
            }
            return true
        }
    }
}
