import CoreMetrics
import Testing
import WeirHTTP

struct PrometheusMetricsTests {
    @Test func everyKindOfMetricIsWritten() {
        let metrics = PrometheusMetrics()
        Counter(label: "weir.events", dimensions: [("kind", #"a"b\"#)], factory: metrics).increment(by: 3)
        Gauge(label: "weir.queue", factory: metrics).record(7)
        let timer = CoreMetrics.Timer(label: "weir.commit", factory: metrics)
        timer.recordNanoseconds(200_000)
        timer.recordNanoseconds(20_000_000_000)
        let text = metrics.text()
        for line in [
            "# TYPE weir_events_total counter",
            #"weir_events_total{kind="a\"b\\"} 3"#,
            "# TYPE weir_queue gauge",
            "weir_queue 7",
            "# TYPE weir_commit_seconds histogram",
            #"weir_commit_seconds_bucket{le="0.0001"} 0"#,
            #"weir_commit_seconds_bucket{le="0.00025"} 1"#,
            #"weir_commit_seconds_bucket{le="10"} 1"#,
            #"weir_commit_seconds_bucket{le="+Inf"} 2"#,
            "weir_commit_seconds_sum 20.0002",
            "weir_commit_seconds_count 2",
        ] {
            #expect(text.contains(line + "\n"), "\(line)")
        }
    }

    @Test func oneSeriesIsOneHoweverOftenItIsMade() {
        let metrics = PrometheusMetrics()
        for _ in 0..<3 { Counter(label: "c", factory: metrics).increment() }
        #expect(metrics.text().contains("c_total 3\n"))
    }

    @Test func seriesAreBounded() {
        let metrics = PrometheusMetrics()
        for index in 0..<(PrometheusMetrics.seriesLimit + 5) {
            Counter(label: "c", dimensions: [("n", "\(index)")], factory: metrics).increment()
        }
        #expect(metrics.text().contains("weir_metrics_dropped_series_total 5\n"))
    }
}
