import WeirAPI
import WeirClient
import WeirTesting

extension CrashCheck {
    /// Sends again what the crash left unanswered; afterwards it is known.
    mutating func repeatEverythingUnanswered() async throws {
        for (key, event) in book.events {
            guard case .none = event.answer else { continue }
            try await api.ask("POST", "/v1/events", CrashRequests.event(customer, key, event.quantity))
            book.events[key]?.answer = .accepted
            repeated += 1
        }
        for (key, consume) in book.consumes {
            guard case .none = consume.answer else { continue }
            let again = try await decide("usage/consume", CrashRequests.decision(key, consume.quantity))
            book.consumes[key]?.answer = again.answer
            repeated += 1
        }
        for (key, reservation) in book.reservations {
            if case .none = reservation.answer {
                let again = try await decide("reservations", CrashRequests.reservation(key, reservation.quantity))
                book.reservations[key]?.answer = again.answer
                book.reservations[key]?.id = again.body.text("id")
                repeated += 1
            }
            if case .accepted = reservation.endingAnswer { continue }
            try await repeatEnding(key, reservation)
        }
    }

    private mutating func repeatEnding(_ key: String, _ reservation: CrashBook.Held) async throws {
        guard let id = reservation.id else { return }
        switch reservation.ending {
        case .open: return
        case .commit(let quantity):
            try await api.ask("POST", "/v1/reservations/\(id)/commit", CrashRequests.commit(quantity))
        case .release:
            try await api.ask("POST", "/v1/reservations/\(id)/release", [:])
        }
        book.reservations[key]?.endingAnswer = .accepted
        repeated += 1
    }

    /// Sends again some of what was answered: the answer is the same, and nothing counts twice.
    mutating func repeatSomeAnswered() async throws {
        for (key, event) in book.events.prefix(10) {
            try await api.ask("POST", "/v1/events", CrashRequests.event(customer, key, event.quantity))
            repeated += 1
        }
        for (key, consume) in book.consumes.filter({ if case .accepted = $0.value.answer { true } else { false } })
            .prefix(10)
        {
            let again = try await decide("usage/consume", CrashRequests.decision(key, consume.quantity))
            if case .accepted = again.answer {} else { report("the allowed '\(key)' is refused when repeated") }
            repeated += 1
        }
        for (key, held) in book.reservations.filter({ $0.value.id != nil }).prefix(10) {
            let again = try await decide("reservations", CrashRequests.reservation(key, held.quantity))
            if again.body.text("id") != held.id { report("the reservation '\(key)' is another one when repeated") }
            repeated += 1
        }
    }

    private func decide(
        _ path: String,
        _ body: JSONObject
    ) async throws -> (answer: CrashBook.Answer, body: JSONObject) {
        let response = try await api.send("POST", "/v1/users/ext:\(customer)/\(path)", body: body)
        let object = response.json.objectValue ?? [:]
        if response.isSuccess { return (.accepted, object) }
        guard response.status == 429 else { throw UnexpectedAnswer("POST \(path)", response) }
        return (.refused, object)
    }
}
