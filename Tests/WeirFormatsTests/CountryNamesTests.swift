import Testing
import WeirFormats

struct CountryNamesTests {
    @Test(
        arguments: [
            ("DE", "Germany"), ("ie", "Ireland"), ("AD", "Andorra"), ("ZW", "Zimbabwe"), ("CI", "Côte d’Ivoire"),
            ("TR", "Türkiye"), ("XX", nil), ("", nil), ("Germany", nil), ("D", nil),
        ] as [(String, String?)]
    )
    func countriesAreCalledByTheirNames(_ code: String, _ name: String?) {
        #expect(CountryNames.english(code) == name)
    }

    @Test func everyPairOfLettersIsOneNameOrNone() {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        let names = letters.flatMap { first in letters.compactMap { CountryNames.english("\(first)\($0)") } }
        #expect(names.count == 249)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.first?.isUppercase == true && $0.count > 3 })
    }
}
