/// Numbers that look random and follow from a seed and a place, so that each part of a demo can be made by itself.
///
/// The SplitMix64 steps: a counter, and a mix of its bits.
struct DemoRandom {
    private var state: UInt64

    /// `place`: what the numbers are for, such as a customer's index and a day.
    init(seed: UInt64, _ place: Int...) {
        state = seed
        for part in place { state = Self.mixed(state &+ 0x9E37_79B9_7F4A_7C15) ^ UInt64(bitPattern: Int64(part)) }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A number of a closed range.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// Whether something happens that does so often.
    mutating func chance(permille: Int) -> Bool { number(1...1000) <= permille }

    /// One of some, each as often as its weight says.
    ///
    /// - Precondition: There is one, and the weights are above zero.
    mutating func pick<Element>(_ elements: [(Element, weight: Int)]) -> Element {
        var rest = number(1...elements.reduce(0) { $0 + $1.weight })
        for (element, weight) in elements {
            rest -= weight
            if rest <= 0 { return element }
        }
        return elements[elements.count - 1].0
    }
}
