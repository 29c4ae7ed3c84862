import Foundation
import Testing
import WeirFormats
import WeirPlots
import WeirPrimitives

#if canImport(FoundationXML)
import FoundationXML
#endif

struct SVGPlotTests {
    private static let sizes: [PlotSize] = [.wide, .narrow]

    /// Reads markup as XML, and notes its elements with their attributes.
    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [(name: String, attributes: [String: String])] = []

        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) { elements.append((name, attributes)) }
    }

    private func elements(_ svg: String) throws -> [(name: String, attributes: [String: String])] {
        let reader = Reader()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reader
        try #require(parser.parse(), "This is no XML: \(svg)")
        return reader.elements
    }

    @Test func whatIsExpectedIsABrokenLine() throws {
        let days = try (1...3).map { try #require(LocalDate("2026-02-0\($0)")) }
        let one = ExactDecimal(1)
        let two = ExactDecimal(2)
        let plot = Plot(
            title: "Calls",
            kind: .lines,
            positions: .days(days),
            series: [
                PlotSeries("Used", [one, two, nil]), PlotSeries("At this pace", [nil, two, two], isExpected: true),
            ],
            unit: .count(nil)
        )
        let lines = try elements(SVGPlot(plot).svg(.wide, isStandalone: true)).filter { element in
            element.attributes["class"]?.hasPrefix("plot-line") == true
        }
        #expect(lines.map { $0.attributes["stroke-dasharray"] != nil } == [false, true])
    }

    @Test(arguments: PlotSample.allCases, Self.sizes)
    func pictureIsWellFormedAndStaysInItsFrame(_ sample: PlotSample, _ size: PlotSize) throws {
        let svg = SVGPlot(try sample.plot()).svg(size, isStandalone: true)
        for (name, attributes) in try elements(svg) {
            for (key, most) in [("x", size.width), ("y", size.height), ("cx", size.width), ("cy", size.height)] {
                guard let value = attributes[key].flatMap(Double.init) else { continue }
                #expect((0...Double(most)).contains(value), "\(name) \(key) \(value)")
            }
            if name == "path" {
                let numbers = (attributes["d"] ?? "").matches(of: /[ML](-?[0-9.]+) (-?[0-9.]+)/)
                for number in numbers {
                    #expect((0...Double(size.width)).contains(Double(number.1) ?? -1))
                    #expect((0...Double(size.height)).contains(Double(number.2) ?? -1))
                }
            }
        }
        #expect(svg.utf8.count < 60_000)
        #expect(SVGPlot(try sample.plot()).svg(size, isStandalone: true) == svg)
    }

    @Test(arguments: PlotSample.allCases, Self.sizes)
    func labelsOfPositionsDoNotOverlap(_ sample: PlotSample, _ size: PlotSize) throws {
        let svg = SVGPlot(try sample.plot()).svg(size)
        let labels = svg.matches(of: /<text x="([0-9.]+)" y="[0-9.]+" text-anchor="middle">([^<]*)</)
        let places = labels.map { (x: Double($0.1) ?? 0, length: Double($0.2.count)) }
        for (left, right) in zip(places, places.dropFirst()) {
            // Latin letters of 12 pixels are some 6 pixels wide.
            #expect(right.x - left.x > (left.length + right.length) / 2 * 5, "\(sample)")
        }
        // Names without room beside each other stand below each other instead.
        let isRows = sample == .names && size == .narrow
        if try sample.plot().positions.count > 1 { #expect(isRows ? labels.isEmpty : labels.count > 1) }
    }

    @Test func aPictureSaysItsNumbersInWords() throws {
        let svg = SVGPlot(
            Plot(
                title: "API calls",
                kind: .lines,
                positions: .days([1, 2, 3].compactMap { LocalDate(year: 2026, month: 2, day: $0) }),
                series: [PlotSeries("eu", [ExactDecimal(5), ExactDecimal(1_234), nil])],
                unit: .count("requests"),
                limit: PlotLimit("Quota", ExactDecimal(2_000))
            )
        ).svg(.narrow)
        let label = try #require(try elements(svg).first?.attributes["aria-label"])
            .replacing(FormatLocale.noBreakSpace, with: " ")
        #expect(
            label == """
                API calls. Line plot, from 1 Feb 2026 to 3 Feb 2026. eu: lowest 5 requests (1 Feb 2026), \
                highest 1,234 requests (2 Feb 2026), last 1,234 requests. Quota: 2,000 requests.
                """
        )
        #expect(try elements(svg).first?.attributes["role"] == "img")
    }

    @Test func namesAreWholeOnAPhone() throws {
        let plot = try PlotSample.names.plot()
        let svg = SVGPlot(plot).svg(.narrow)
        for name in ["Acme Robotics Ltd", "株式会社サンプル", "شركة المثال", "Ω Labs", "B &amp; &lt;C&gt;", "Northwind"] {
            #expect(svg.contains(">\(name)</text>"), "\(name)")
        }
        #expect(!svg.contains("…"))
        // Each bar is as long as its value; the longest value has the longest one.
        let bars = svg.matches(of: /M0 [0-9.]+H([0-9.]+)v9H0Z/).compactMap { Double($0.1) }
        let values = try #require(plot.series.first).values.compactMap(\.self)
        #expect(bars.count == 6)
        #expect(bars.indices.max { bars[$0] < bars[$1] } == values.indices.max { values[$0] < values[$1] })
        for value in values { #expect(svg.contains(">\(PlotFormat().full(value, plot.unit))</text>")) }
        // Many of them make the picture higher, not closer.
        let many = Plot(
            title: "t",
            kind: .stackedBars,
            positions: .names((1...30).map { "Customer number \($0)" }),
            series: [
                PlotSeries("a", (1...30).map { ExactDecimal(Int64($0)) }), PlotSeries("b", (1...30).map { _ in nil }),
            ],
            unit: .count(nil)
        )
        #expect(SVGPlot(many).svg(.narrow).contains("viewBox=\"0 0 350 1224\""))
    }

    @Test func whereThereIsNothingThePictureSaysSo() throws {
        #expect(SVGPlot(try PlotSample.empty.plot()).svg(.narrow).contains(">No data.</text>"))
        let unknown = Plot(
            title: "t",
            kind: .bars,
            positions: .names(["a"]),
            series: [PlotSeries("x", [nil])],
            unit: .percent
        )
        #expect(SVGPlot(unknown).svg(.wide).contains(">No data.</text>"))
        #expect(!SVGPlot(try PlotSample.one.plot()).svg(.wide).contains("No data."))
    }

    /// However few of the months are named.
    @Test(arguments: Self.sizes)
    func eachYearIsNamedOnce(_ size: PlotSize) throws {
        let svg = SVGPlot(try PlotSample.bars.plot()).svg(size)
        let labels = svg.matches(of: /text-anchor="middle">([A-Z][a-z]{2}[ 0-9]*)</).map { String($0.1) }
        #expect(labels.filter { $0.contains(" 20") } == ["Feb 2025", labels.first { $0.hasSuffix(" 2026") } ?? "none"])
        #expect(labels.count > 3)
    }

    @Test func theTableHasEveryNumber() throws {
        let table = PlotFormat().table(of: try PlotSample.gaps.plot())
        #expect(table.matches(of: /<tr>/).count == 15)
        #expect(table.matches(of: /<td>–<\/td>/).count == 4)
        #expect(table.contains("<th scope=\"row\"><bdi>14 Feb 2026</bdi></th>"))
    }

    @Test func heightsAreInProportion() throws {
        let svg = SVGPlot(
            Plot(
                title: "t",
                kind: .stackedBars,
                positions: .names(["a"]),
                series: [PlotSeries("x", [ExactDecimal(30)]), PlotSeries("y", [ExactDecimal(70)])],
                unit: .percent
            )
        ).svg(.wide)
        let bars = svg.matches(of: /d="M[0-9.]+ ([0-9.]+)V([0-9.]+)h/).map { (Double($0.1) ?? 0, Double($0.2) ?? 0) }
        try #require(bars.count == 2)
        #expect(bars[0].1 == bars[1].0)
        let (first, second) = (bars[0].0 - bars[0].1, bars[1].0 - bars[1].1)
        #expect(abs(first / (first + second) - 0.3) < 0.002)
    }

    @Test func aGapEndsALine() throws {
        let svg = SVGPlot(try PlotSample.gaps.plot()).svg(.wide)
        #expect(svg.matches(of: /class="plot-line-1"/).count == 3)
        #expect(svg.matches(of: /<circle/).count == 1)
    }

    @Test func whatIsSmallIsFolded() throws {
        let plot = try PlotSample.many.plot()
        #expect(plot.series.map(\.name) == (6...12).map { "region-\($0)" } + ["Others"])
        let few = [PlotSeries("a", [ExactDecimal(1)])]
        #expect(try Plot.folded(few, into: "Others") == few)
        let nine = (1...9).map { PlotSeries("\($0)", [ExactDecimal(Int64($0)), nil]) }
        #expect(try Plot.folded(nine, into: "Others").last == PlotSeries("Others", [ExactDecimal(3), nil]))
    }

    @Test func namesCannotBecomeMarkup() throws {
        let name = "<script>\"&\u{202E}\u{0}"
        let plot = Plot(
            title: name,
            kind: .bars,
            positions: .names([name, "b"]),
            series: [PlotSeries(name, [ExactDecimal(1), nil]), PlotSeries("b", [nil, nil])],
            unit: .count(name),
            limit: PlotLimit(name, ExactDecimal(1))
        )
        let figure = PlotFigure.html(plot)
        #expect(!figure.contains("<script"))
        #expect(!figure.contains("\u{202E}"))
        #expect(try elements(SVGPlot(plot).svg(.wide)).count > 10)
        // Nothing in it needs an exception of a content security policy.
        #expect(!figure.contains("<style"))
        #expect(!figure.contains("style="))
    }

    @Test func coloursFollowThePageOrTheScheme() throws {
        let svg = SVGPlot(try PlotSample.lines.plot()).svg(.wide, isStandalone: true)
        #expect(svg.contains("var(--plot-1,var(--plot-own-1))"))
        #expect(svg.contains("prefers-color-scheme:dark"))
        #expect(!SVGPlot(try PlotSample.lines.plot()).svg(.wide).contains("<style"))
    }

    /// Colours of data stand out from the ground by 3 to 1, those of text by 4.5 to 1.
    @Test func coloursCanBeSeen() throws {
        let blocks = PlotStyle.css.matches(of: /\.plot\{(--plot-own[^}]*)\}/).map { String($0.1) }
        try #require(blocks.count == 2)
        for block in blocks {
            let colors = Dictionary(
                uniqueKeysWithValues: block.matches(of: /--plot-own-([a-z0-9]+):#([0-9a-f]{6})/).map {
                    (String($0.1), Self.luminance(String($0.2)))
                }
            )
            let ground = try #require(colors["ground"])
            func contrast(_ name: String) throws -> Double {
                let color = try #require(colors[name])
                return (max(color, ground) + 0.05) / (min(color, ground) + 0.05)
            }
            for name in ["ink", "muted", "limit"] { #expect(try contrast(name) >= 4.5, "\(name)") }
            for index in 1...Plot.maximumSeries { #expect(try contrast("\(index)") >= 3, "\(index)") }
        }
    }

    private static func luminance(_ hex: String) -> Double {
        let value = Int(hex, radix: 16) ?? 0
        let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
