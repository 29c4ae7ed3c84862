package import CoreMetrics

import Synchronization

/// Keeps metrics in memory and writes them in Prometheus' text format.
///
/// A backend of swift-metrics. Timers become histograms of seconds, recorders histograms of their values, meters gauges.
/// Series are never forgotten, so labels must have few values; beyond ``seriesLimit`` new series are dropped and counted
/// in `weir_metrics_dropped_series_total`.
package final class PrometheusMetrics: MetricsFactory {
    package static let seriesLimit = 10_000

    struct SeriesKey: Hashable {
        var name: String
        var labels: String
    }

    enum Series {
        case counter(CounterSeries)
        case gauge(GaugeSeries)
        case histogram(HistogramSeries)
    }

    private struct State {
        var series: [SeriesKey: Series] = [:]
        var dropped = 0
    }

    private let state = Mutex(State())
    private let sources = Mutex<[@Sendable () -> [MetricSample]]>([])

    package init() {}

    /// Shows, beside the series, what a source says whenever the metrics are asked for.
    package func add(source: @escaping @Sendable () -> [MetricSample]) { sources.withLock { $0.append(source) } }

    // MARK: Making handlers

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        counter(label, dimensions)
    }

    package func makeFloatingPointCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        counter(label, dimensions)
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        gauge(label, dimensions)
    }

    package func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        aggregate
            ? histogram(label, dimensions, scale: .value) as any RecorderHandler
            : gauge(label, dimensions) as any RecorderHandler
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(label, dimensions, scale: .seconds)
    }

    /// Series stay: their sums must not fall while the process runs.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    private func counter(_ label: String, _ dimensions: [(String, String)]) -> CounterSeries {
        let name = PrometheusText.name(label)
        let key = SeriesKey(
            name: name.hasSuffix("_total") ? name : name + "_total",
            labels: PrometheusText.labels(dimensions)
        )
        return find(key, CounterSeries(), wrap: Series.counter) { series in
            if case .counter(let counter) = series { counter } else { nil }
        }
    }

    private func gauge(_ label: String, _ dimensions: [(String, String)]) -> GaugeSeries {
        let key = SeriesKey(name: PrometheusText.name(label), labels: PrometheusText.labels(dimensions))
        return find(key, GaugeSeries(), wrap: Series.gauge) { series in
            if case .gauge(let gauge) = series { gauge } else { nil }
        }
    }

    private func histogram(
        _ label: String,
        _ dimensions: [(String, String)],
        scale: HistogramSeries.Scale
    ) -> HistogramSeries {
        let name = PrometheusText.name(label)
        let key = SeriesKey(
            name: scale == .seconds && !name.hasSuffix("_seconds") ? name + "_seconds" : name,
            labels: PrometheusText.labels(dimensions)
        )
        return find(key, HistogramSeries(scale: scale), wrap: Series.histogram) { series in
            if case .histogram(let histogram) = series { histogram } else { nil }
        }
    }

    /// The series of a key, new if there is none; one that is not kept when there are too many or it is of another kind.
    private func find<Found: Sendable>(
        _ key: SeriesKey,
        _ new: Found,
        wrap: (Found) -> Series,
        unwrap: (Series) -> Found?
    ) -> Found {
        state.withLock { state in
            if let series = state.series[key] { return unwrap(series) ?? new }
            guard state.series.count < Self.seriesLimit else {
                state.dropped += 1
                return new
            }
            state.series[key] = wrap(new)
            return new
        }
    }

    // MARK: Writing

    /// All series in Prometheus' text format 0.0.4, in the order of their names.
    package func text() -> String {
        let (series, dropped) = state.withLock { ($0.series, $0.dropped) }
        var text = PrometheusText()
        let sorted = series.sorted { ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels) }
        for (key, series) in sorted {
            switch series {
            case .counter(let counter):
                text.sample(key.name, type: "counter", key.labels, counter.value)
            case .gauge(let gauge):
                text.sample(key.name, type: "gauge", key.labels, gauge.value)
            case .histogram(let histogram):
                text.histogram(key.name, key.labels, histogram.snapshot)
            }
        }
        for source in sources.withLock({ $0 }) {
            for sample in source() { text.sample(sample.name, type: sample.kind.rawValue, "", Double(sample.value)) }
        }
        text.sample("weir_metrics_dropped_series_total", type: "counter", "", Double(dropped))
        return text.result
    }
}

/// One value that is kept elsewhere.
package struct MetricSample: Sendable {
    package enum Kind: String, Sendable {
        /// Only grows.
        case counter
        case gauge
    }

    package var name: String
    package var kind: Kind
    package var value: Int

    package init(_ name: String, _ kind: Kind, _ value: Int) {
        self.name = name
        self.kind = kind
        self.value = value
    }
}
