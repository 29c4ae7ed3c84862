import Testing
import WeirPlots
import WeirPrimitives

struct PlotScaleTests {
    private func exact(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(parsing: text)) }

    @Test(
        arguments: [
            ([], "0 0.2 0.4 0.6 0.8 1"), (["0"], "0 0.2 0.4 0.6 0.8 1"), (["7"], "0 2 4 6 8"),
            (["12", "900"], "0 200 400 600 800 1000"), (["1"], "0 0.2 0.4 0.6 0.8 1"), (["-3", "4"], "-4 -2 0 2 4"),
            (["0.0004"], "0 0.0001 0.0002 0.0003 0.0004"), (["-100"], "-100 -80 -60 -40 -20 0"),
            (["1200"], "0 250 500 750 1000 1250"), (["1000000000000000000000000"], nil),
        ] as [([String], String?)]
    )
    func ticksAreRoundAndCoverTheValues(_ values: [String], _ expected: String?) throws {
        let values = try values.map(exact)
        let scale = PlotScale(covering: values)
        if let expected { #expect(scale.ticks.map(\.description).joined(separator: " ") == expected) }
        #expect((3...6).contains(scale.ticks.count))
        #expect(values.allSatisfy { scale.least <= $0 && $0 <= scale.most })
        #expect(scale.ticks.contains(.zero))
    }

    @Test func countsHaveNoFractions() throws {
        #expect(PlotScale(covering: [try exact("2")], wholeSteps: true).ticks.map(\.description) == ["0", "1", "2"])
        #expect(PlotScale(covering: [], wholeSteps: true).ticks.map(\.description) == ["0", "1"])
    }

    @Test func anyValuesHaveFewTicksInEqualSteps() throws {
        // A fixed walk over sizes and signs.
        var state: UInt64 = 42
        for _ in 0..<500 {
            let values = (0..<4).map { _ -> ExactDecimal in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let size = Int128(Int64(bitPattern: state) >> Int64(state >> 58))
                return ExactDecimal(coefficient: size, scale: Int(state >> 40 & 7))
            }
            let scale = PlotScale(covering: values)
            #expect(values.allSatisfy { scale.least <= $0 && $0 <= scale.most }, "\(values)")
            #expect((2...6).contains(scale.ticks.count), "\(values)")
            let steps = try zip(scale.ticks.dropFirst(), scale.ticks).map { try $0.subtracting($1) }
            #expect(Set(steps).count == 1, "\(values)")
        }
    }
}
