package struct BillingSchedule: Sendable, Hashable {
    package init() {}
    package func period(containing instant: Timestamp) -> TimeRange { TimeRange(start: instant, end: instant) }
}
