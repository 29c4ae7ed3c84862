import Testing

@testable import weir

struct OutputTests {
    @Test func tablesLineUp() {
        var table = TextTable([("NAME", .left), ("USED", .right)])
        table.rows = [["seo", "42"], ["email.send", "1000"]]
        #expect(table.lines == ["NAME        USED", "seo           42", "email.send  1000"])
    }

    @Test(arguments: [
        (0, 0, "[------------------------------] 0 % 0 rows, 0/s"),
        (15_000, 50, "[###############---------------] 50 % 15,000 rows, 7,500/s"),
        (1_234_567, 100, "[##############################] 100 % 1,234,567 rows, 617,283/s"),
    ])
    func theBarTellsHowFarItIs(rows: Int, done: Int, line: String) {
        #expect(ProgressBar.line(rows: rows, done: done, size: 100, elapsed: .seconds(2)) == line)
    }

    @Test func theBarNeedsNoSize() {
        #expect(ProgressBar.line(rows: 5, done: 5, size: nil, elapsed: .zero) == "5 rows, 0/s")
    }

    @Test func aCustomerAlwaysGoesTheSameWay() {
        let lanes = (0..<1_000).map { EventImport.lane(of: "customer-\($0)", among: 4) }
        #expect(lanes == (0..<1_000).map { EventImport.lane(of: "customer-\($0)", among: 4) })
        for lane in 0..<4 { #expect(lanes.count(where: { $0 == lane }) > 150) }
    }
}
