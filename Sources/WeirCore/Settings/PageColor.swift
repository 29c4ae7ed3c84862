/// A colour of a page, written `#1f6feb`; with it goes how well it can be read on others.
package struct PageColor: Sendable, Hashable, CustomStringConvertible {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#` and six hexadecimal digits; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
        var value: UInt32 = 0
        for byte in bytes.dropFirst() {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            case _: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        self.init(
            red: UInt8(truncatingIfNeeded: value >> 16),
            green: UInt8(truncatingIfNeeded: value >> 8),
            blue: UInt8(truncatingIfNeeded: value)
        )
    }

    package static let white = PageColor(red: 255, green: 255, blue: 255)
    package static let black = PageColor(red: 0, green: 0, blue: 0)

    package var description: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(part, radix: 16)
                return digits.utf8.count == 1 ? "0" + digits : digits
            }.joined()
    }

    /// The share of light, in millionths: 0 of black, 1,000,000 of white (WCAG 2, relative luminance).
    package var luminance: Int {
        let parts = 2_126 * Self.linear[Int(red)] + 7_152 * Self.linear[Int(green)] + 722 * Self.linear[Int(blue)]
        return (parts + 5_000) / 10_000
    }

    /// How well one is read on the other, in hundredths, rounded down: 100 to 2100 (WCAG 2, contrast ratio).
    package func contrast(with other: PageColor) -> Int {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 50_000) * 100 / (dark + 50_000)
    }

    /// The contrast that text of any size needs: 4.5 to 1.
    package static let readableContrast = 450

    package func isReadable(on ground: PageColor) -> Bool { contrast(with: ground) >= Self.readableContrast }

    /// The nearest mixture with white that can be read on a dark ground; the colour itself when it can.
    package func lightened(toReadOn ground: PageColor) -> PageColor {
        for step in 0..<20 {
            let mixed = mixed(with: .white, twentieths: step)
            if mixed.isReadable(on: ground) { return mixed }
        }
        return .white
    }

    /// The nearest mixture with black that can be read on a light ground; the colour itself when it can.
    package func darkened(toReadOn ground: PageColor) -> PageColor {
        for step in 0..<20 {
            let mixed = mixed(with: .black, twentieths: step)
            if mixed.isReadable(on: ground) { return mixed }
        }
        return .black
    }

    private func mixed(with other: PageColor, twentieths: Int) -> PageColor {
        func part(_ own: UInt8, _ other: UInt8) -> UInt8 {
            UInt8(clamping: (Int(own) * (20 - twentieths) + Int(other) * twentieths + 10) / 20)
        }
        return PageColor(
            red: part(red, other.red),
            green: part(green, other.green),
            blue: part(blue, other.blue)
        )
    }

    /// The light of each value of a part, in millionths: the curve of sRGB, of which only these points are needed.
    private static let linear: [Int] = [
        0, 304, 607, 911, 1214, 1518, 1821, 2125, 2428, 2732, 3035, 3347, 3677, 4025, 4391, 4777, 5182, 5605, 6049,
        6512, 6995, 7499, 8023, 8568, 9134, 9721, 10_330, 10_960, 11_612, 12_286, 12_983, 13_702, 14_444, 15_209,
        15_996, 16_807, 17_642, 18_500, 19_382, 20_289, 21_219, 22_174, 23_153, 24_158, 25_187, 26_241, 27_321,
        28_426, 29_557, 30_713, 31_896, 33_105, 34_340, 35_601, 36_889, 38_204, 39_546, 40_915, 42_311, 43_735,
        45_186, 46_665, 48_172, 49_707, 51_269, 52_861, 54_480, 56_128, 57_805, 59_511, 61_246, 63_010, 64_803,
        66_626, 68_478, 70_360, 72_272, 74_214, 76_185, 78_187, 80_220, 82_283, 84_376, 86_500, 88_656, 90_842,
        93_059, 95_307, 97_587, 99_899, 102_242, 104_616, 107_023, 109_462, 111_932, 114_435, 116_971, 119_538,
        122_139, 124_772, 127_438, 130_136, 132_868, 135_633, 138_432, 141_263, 144_128, 147_027, 149_960, 152_926,
        155_926, 158_961, 162_029, 165_132, 168_269, 171_441, 174_647, 177_888, 181_164, 184_475, 187_821, 191_202,
        194_618, 198_069, 201_556, 205_079, 208_637, 212_231, 215_861, 219_526, 223_228, 226_966, 230_740, 234_551,
        238_398, 242_281, 246_201, 250_158, 254_152, 258_183, 262_251, 266_356, 270_498, 274_677, 278_894, 283_149,
        287_441, 291_771, 296_138, 300_544, 304_987, 309_469, 313_989, 318_547, 323_143, 327_778, 332_452, 337_164,
        341_914, 346_704, 351_533, 356_400, 361_307, 366_253, 371_238, 376_262, 381_326, 386_429, 391_572, 396_755,
        401_978, 407_240, 412_543, 417_885, 423_268, 428_690, 434_154, 439_657, 445_201, 450_786, 456_411, 462_077,
        467_784, 473_531, 479_320, 485_150, 491_021, 496_933, 502_886, 508_881, 514_918, 520_996, 527_115, 533_276,
        539_479, 545_724, 552_011, 558_340, 564_712, 571_125, 577_580, 584_078, 590_619, 597_202, 603_827, 610_496,
        617_207, 623_960, 630_757, 637_597, 644_480, 651_406, 658_375, 665_387, 672_443, 679_542, 686_685, 693_872,
        701_102, 708_376, 715_694, 723_055, 730_461, 737_910, 745_404, 752_942, 760_525, 768_151, 775_822, 783_538,
        791_298, 799_103, 806_952, 814_847, 822_786, 830_770, 838_799, 846_873, 854_993, 863_157, 871_367, 879_622,
        887_923, 896_269, 904_661, 913_099, 921_582, 930_111, 938_686, 947_307, 955_973, 964_686, 973_445, 982_251,
        991_102, 1_000_000,
    ]
}
