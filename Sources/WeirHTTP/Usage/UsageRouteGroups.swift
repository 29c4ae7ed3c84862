import WeirServices

extension UsageServices {
    /// The routes of all that is about usage.
    var routeGroups: [any RouteGroup] {
        [
            EventRoutes(events: events),
            RejectedEventRoutes(events: events),
            DecisionRoutes(decisions: decisions),
            ReservationRoutes(reservations: reservations),
            UsageRoutes(usage: usage),
        ]
    }
}
