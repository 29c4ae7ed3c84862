package import WeirPrimitives

extension Zone {
    /// The local day that an instant counts to, which never goes back as time goes on.
    ///
    /// It is the date that calendars show, except where clocks go back over midnight: the repeated end of a day belongs
    /// to the day that has already begun, as in ``Zone/range(of:containing:)``.
    package func billableDay(at instant: Timestamp) -> LocalDate {
        var day = localDate(at: instant)
        while startOfDay(day.adding(days: 1)) <= instant { day = day.adding(days: 1) }
        return day
    }

    /// How many local midnights lie between two instants; a day of 23 or 25 hours is one.
    package func days(from start: Timestamp, to end: Timestamp) -> Int {
        billableDay(at: end).days(since: billableDay(at: start))
    }
}
