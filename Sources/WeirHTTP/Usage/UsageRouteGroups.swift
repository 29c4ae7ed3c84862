import WeirServices

extension UsageServices {
    /// The routes of all that is about usage.
    func routeGroups(_ tools: StreamTools) -> [any RouteGroup] {
        [
            EventRoutes(events: events, tools: tools),
            RetractionRoutes(events: events),
            EventExport(events: events, tools: tools),
            UsageExport(usage: usage, tools: tools),
            RejectedEventRoutes(events: events),
            ImportRoutes(operations: tools.operations),
            DecisionRoutes(decisions: decisions),
            ReservationRoutes(reservations: reservations),
            UsageRoutes(usage: usage),
            ExplanationRoutes(usage: self),
        ]
    }
}
