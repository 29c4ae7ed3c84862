import WeirAPI
import WeirPrimitives

/// What customers of the demo use: nights and weekends are quiet, it grows, and now and then somebody runs wild.
struct DemoUsage {
    let seed: UInt64
    /// The first day of the demo.
    let start: LocalDate
    /// Half-open: nothing is used from here on.
    let end: Timestamp

    /// What was made so far, for comparison with what a server says.
    struct Sums: Equatable {
        var events = 0
        var inputTokens = 0
        var outputTokens = 0
        var executions = 0
    }

    private static let models = [
        ("orca-small", weight: 55), ("orca-large", weight: 35), ("orca-reasoning", weight: 10),
    ]
    private static let regions = [("eu", weight: 45), ("us", weight: 40), ("ap", weight: 15)]
    private static let agents = [
        ("researcher", weight: 40), ("support-desk", weight: 30), ("reviewer", weight: 20), ("planner", weight: 10),
    ]
    /// Hours of a day at which usage is told, and the part of the day's that falls to each, in permille.
    private static let hours = [
        (hour: 8, share: 250), (hour: 12, share: 400), (hour: 17, share: 300), (hour: 23, share: 50),
    ]

    /// The events of a customer's day, in order.
    ///
    /// `index`: The customer's place among all; the same for the same seed, place and day, whatever else is made.
    func events(of customer: DemoCustomer, index: Int, on day: LocalDate, adding sums: inout Sums) -> [JSONObject] {
        var random = DemoRandom(seed: seed, index, day.dayNumber)
        let age = day.days(since: start)
        // Half a percent more each day, a third of it on Saturdays and Sundays, and each day another.
        var volume = customer.size * (1000 + 5 * age) / 1000 * random.number(700...1300) / 1000
        if day.weekday == .saturday || day.weekday == .sunday { volume = volume * 35 / 100 }
        // Somebody's loop.
        if random.chance(permille: 12) { volume *= random.number(4...9) }
        var events: [JSONObject] = []
        for (place, hour) in Self.hours.enumerated() {
            let part = max(1, volume * hour.share / 1000)
            let instant = instant(day, hour.hour, &random)
            guard instant < end else { break }
            let output = part * (customer.isFree ? 30 : 400) * random.number(800...1200) / 1000
            let input = output * random.number(2500...6000) / 1000
            let model = random.pick(Self.models)
            events.append(
                event(
                    customer,
                    "llm.request",
                    instant,
                    day,
                    place,
                    [
                        "model": .string(model), "region": .string(random.pick(Self.regions)),
                        "inputTokens": .init(input), "outputTokens": .init(output), "requests": .init(max(1, part / 8)),
                    ]
                )
            )
            sums.inputTokens += input
            sums.outputTokens += output
            // Free customers come close to their hundred.
            let runs = customer.isFree ? random.number(0...1) + (volume > 900 ? 1 : 0) : part / 3 + random.number(1...5)
            guard runs > 0 else { continue }
            let isChain = random.chance(permille: 300)
            var properties: JSONObject = ["executions": .init(runs)]
            if !isChain { properties["agent"] = .string(random.pick(Self.agents)) }
            events.append(
                event(customer, isChain ? "chain.execution" : "agent.execution", instant, day, place, properties)
            )
            sums.executions += runs
        }
        let morning = instant(day, 9, &random)
        if morning < end {
            // Some of the people with seats, fewer at weekends.
            let people = max(3, customer.seats)
            let isWeekend = day.weekday == .saturday || day.weekday == .sunday
            for place in 0..<random.number(0...(isWeekend ? people / 3 : people)) {
                let user = "user-\(random.number(1...people))"
                events.append(event(customer, "user.active", morning, day, place, ["userId": .string(user)]))
            }
        }
        if morning < end, day.weekday == .monday {
            let size = 40 + customer.size * (100 + age) / 500
            events.append(event(customer, "storage.measured", morning, day, 0, ["gb": .init(size)]))
        }
        sums.events += events.count
        return events
    }

    private func instant(_ day: LocalDate, _ hour: Int, _ random: inout DemoRandom) -> Timestamp {
        Zone.utc.startOfDay(day).adding(seconds: Int64(hour * 3600 + random.number(0...3599)))
    }

    private func event(
        _ customer: DemoCustomer,
        _ name: String,
        _ instant: Timestamp,
        _ day: LocalDate,
        _ place: Int,
        _ properties: JSONObject
    ) -> JSONObject {
        [
            "externalCustomerId": .string(customer.key), "eventName": .string(name),
            "idempotencyKey": .string("\(name):\(day):\(place)"), "timestamp": JSONValue(instant),
            "properties": .object(properties),
        ]
    }
}

extension JSONValue {
    init(_ number: Int) { self = .number(ExactDecimal(Int64(number))) }
}
