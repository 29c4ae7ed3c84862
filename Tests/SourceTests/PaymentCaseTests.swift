import Testing

/// What can go wrong with payments is listed as cases; each has a test that is named after it.
struct PaymentCaseTests {
    private static let cases = 1...55

    @Test("Each case of payments is named by a test, and no other")
    func eachCaseHasATest() {
        let tests = PackageTree.package.files.filter {
            $0.path.hasPrefix("Tests/") && $0.path.hasSuffix(".swift") && !$0.path.hasPrefix("Tests/SourceTests/")
        }
        let titles = tests.flatMap { Self.titles(in: $0.text) }
        let named = Set(titles.flatMap(Self.numbers))
        #expect(Set(Self.cases).subtracting(named).sorted() == [], "No test is named after them")
        #expect(named.subtracting(Self.cases).sorted() == [], "There are no such cases")
    }

    @Test(
        "Numbers are read from titles",
        arguments: [
            ("Case 7: it dies", [7]), ("Cases 12, 14, 54: 3 times", [12, 14, 54]),
            ("Cases 2 to 4 and 9: x", [2, 3, 4, 9]),
            ("Case by case: 3", []), ("In case 3: x", []), ("Case 3", []),
        ]
    )
    func numbersAreRead(_ title: String, _ numbers: [Int]) {
        #expect(Self.numbers(in: title) == numbers)
        #expect(Self.titles(in: "@Test(\n    \"\(title)\",\n    arguments: [\"Case 1: no\"]) func x()") == [title])
    }

    private static func titles(in text: String) -> [String] {
        SourceText.calls(of: "@Test(", in: text).compactMap { SourceText.literals(in: $0).first }
    }

    private static func numbers(in title: String) -> [Int] {
        let words = title.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard words.count == 2, words[0].hasPrefix("Case ") || words[0].hasPrefix("Cases ") else { return [] }
        var numbers: [Int] = []
        var isRange = false
        for word in words[0].split(whereSeparator: { " ,".contains($0) }).dropFirst() {
            guard let number = Int(word) else {
                isRange = word == "to"
                continue
            }
            if isRange, let last = numbers.last, last < number { numbers += (last + 1)..<number }
            isRange = false
            numbers.append(number)
        }
        return numbers
    }
}
