import WeirTesting

extension SeededGenerator {
    /// An integer whose length in bits is as likely to be short as long.
    mutating func integer(bits: Int) -> Int128 {
        let wide = Int128(bitPattern: UInt128(next()) << 64 | UInt128(next()))
        return wide >> Int128(128 - Int.random(in: 1...bits, using: &self))
    }
}
