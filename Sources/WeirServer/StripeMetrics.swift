import WeirHTTP
import WeirServices

extension StripeTally.Counts {
    /// What `/metrics` shows of Stripe's deliveries; see `Docs/operating/metrics.md`.
    var samples: [MetricSample] {
        [
            MetricSample("weir_stripe_events_received_total", .counter, received),
            MetricSample("weir_stripe_events_repeated_total", .counter, repeated),
            MetricSample("weir_stripe_events_ignored_total", .counter, ignored),
            MetricSample("weir_stripe_events_refused_total", .counter, refused),
        ]
    }
}
