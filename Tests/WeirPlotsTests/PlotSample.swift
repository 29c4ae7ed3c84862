import Foundation
import Testing
import WeirPlots
import WeirPrimitives

/// Plots as the pages have them.
enum PlotSample: String, CaseIterable, Sendable {
    case lines, areas, bars, stackedBars = "stacked-bars", names, gaps, empty, one, negative, many

    func plot() throws -> Plot {
        switch self {
        case .lines:
            Plot(
                title: "API calls",
                kind: .lines,
                positions: .days(try Self.days(28)),
                series: [PlotSeries("eu", Self.wave(28, 820, 1)), PlotSeries("us", Self.wave(28, 560, 2))],
                unit: .count("requests"),
                limit: PlotLimit("Quota", ExactDecimal(1000))
            )
        case .areas:
            Plot(
                title: "Usage revenue",
                kind: .stackedAreas,
                positions: .days(try Self.days(90)),
                series: ["API calls", "Storage", "Compute minutes", "ストレージ"].enumerated().map {
                    PlotSeries($1, Self.wave(90, 4_000 / (Int64($0) + 1), $0))
                },
                unit: .money(.eur)
            )
        case .bars:
            Plot(
                title: "Revenue by month",
                kind: .bars,
                positions: .months(try Self.months(14)),
                series: [PlotSeries("Fees", Self.wave(14, 52_000, 1)), PlotSeries("Usage", Self.wave(14, 31_000, 3))],
                unit: .money(.usd)
            )
        case .stackedBars:
            Plot(
                title: "Events",
                kind: .stackedBars,
                positions: .hours(try Self.hours(24)),
                series: [
                    PlotSeries("Recorded", Self.wave(24, 2_400_000, 1)),
                    PlotSeries("Rejected", Self.wave(24, 90_000, 4)),
                ],
                unit: .count("events")
            )
        case .names:
            Plot(
                title: "Largest customers",
                kind: .bars,
                positions: .names(["Acme Robotics Ltd", "株式会社サンプル", "شركة المثال", "Ω Labs", "B & <C>", "Northwind"]),
                series: [PlotSeries("Revenue", Self.wave(6, 9_000, 1))],
                unit: .money(.gbp)
            )
        case .gaps:
            Plot(
                title: "Error rate",
                kind: .lines,
                positions: .days(try Self.days(14)),
                series: [
                    PlotSeries(
                        "Errors",
                        Self.wave(14, 9, 1).enumerated().map { [4, 5, 9, 11].contains($0) ? nil : $1 }
                    )
                ],
                unit: .percent
            )
        case .empty:
            Plot(title: "Nothing", kind: .lines, positions: .days([]), series: [], unit: .count("events"))
        case .one:
            Plot(
                title: "First day",
                kind: .stackedAreas,
                positions: .days(try Self.days(1)),
                series: [PlotSeries("API calls", [ExactDecimal(12)])],
                unit: .count("requests")
            )
        case .negative:
            Plot(
                title: "Movements of recurring revenue",
                kind: .stackedBars,
                positions: .months(try Self.months(8)),
                series: [
                    PlotSeries("New", Self.wave(8, 4_000, 1)), PlotSeries("Expansion", Self.wave(8, 2_500, 2)),
                    PlotSeries(
                        "Churn",
                        Self.wave(8, 3_000, 3).map { value in
                            value.map { ExactDecimal(coefficient: -$0.coefficient, scale: $0.scale) }
                        }
                    ),
                ],
                unit: .money(.eur)
            )
        case .many:
            Plot(
                title: "By region",
                kind: .lines,
                positions: .days(try Self.days(60)),
                series: try Plot.folded(
                    (1...12).map { PlotSeries("region-\($0)", Self.wave(60, Int64($0) * 90, $0)) },
                    into: "Others"
                ),
                unit: .count("GB")
            )
        }
    }

    private static func days(_ count: Int) throws -> [LocalDate] {
        let first = try #require(LocalDate("2026-02-01"))
        return (0..<count).map { first.adding(days: $0) }
    }

    private static func months(_ count: Int) throws -> [CalendarMonth] {
        let first = CalendarMonth(year: 2025, month: 2)
        return (0..<count).map { first.adding($0) }
    }

    private static func hours(_ count: Int) throws -> [LocalDateTime] {
        let day = try #require(LocalDate("2026-02-01"))
        return (0..<count).map { LocalDateTime(date: day.adding(days: $0 / 24), millisecondOfDay: $0 % 24 * 3_600_000) }
    }

    /// Values up to about a size, the same each time.
    private static func wave(_ count: Int, _ size: Int64, _ seed: Int) -> [ExactDecimal?] {
        (0..<count).map { index in
            let phase = (index * 37 + seed * 53) % 101
            let slope = Int64(index + count) * size / Int64(2 * count)
            return ExactDecimal(slope * Int64(60 + phase * 40 / 100) / 100)
        }
    }
}

extension Currency {
    static var gbp: Currency { Currency(code: "GBP") ?? .usd }
}
