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

    @Test func theBarStandsInOneLineAndIsTakenAway() {
        var written = ""
        let bar = ProgressBar(isShown: true) { written += $0 }
        bar.show("half", done: 1, of: 2)
        // What comes at once behind it is not worth a second line.
        bar.show("more", done: 2, of: 2)
        bar.finish()
        bar.finish()
        #expect(written == "\r[###############---------------] 50 % half\u{1B}[K\r\u{1B}[K")
    }

    @Test func elsewhereThanOnATerminalThereIsNoBar() {
        var written = ""
        let bar = ProgressBar(isShown: false) { written += $0 }
        bar.show("half", done: 1, of: 2)
        bar.show(rows: 3)
        bar.finish()
        #expect(written.isEmpty)
    }

    @Test(arguments: [(-1, 5, 0), (0, 0, 0), (3, 2, 100), (1, 3, 33)])
    func theBarStaysInItsFrame(done: Int, size: Int, percent: Int) {
        let bar = ProgressBar.bar(done, of: size)
        #expect(bar.hasSuffix("] \(percent) %"))
        #expect(bar.count == "[] \(percent) %".count + 30)
    }

    @Test func aCustomerAlwaysGoesTheSameWay() {
        let lanes = (0..<1_000).map { EventImport.lane(of: "customer-\($0)", among: 4) }
        #expect(lanes == (0..<1_000).map { EventImport.lane(of: "customer-\($0)", among: 4) })
        for lane in 0..<4 { #expect(lanes.count(where: { $0 == lane }) > 150) }
    }
}
