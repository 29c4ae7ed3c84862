import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `…/reservations`: quota held before a call.
struct ReservationRoutes: RouteGroup {
    let reservations: ReservationService

    func register(on routes: RouteRegistrar) {
        routes.onCustomer(.post, "/reservations", .write(.usage), idempotency: .recordsUnderKey, use: reserve)
        routes.on(.get, "/v1/reservations/{id}", .read(.usage), use: show)
        routes.on(.post, "/v1/reservations/{id}/commit", .write(.usage), idempotency: .recordsUnderKey, use: commit)
        routes.on(.post, "/v1/reservations/{id}/release", .write(.usage), idempotency: .recordsUnderKey, use: release)
        routes.on(.post, "/v1/reservations/{id}/renew", .write(.usage), idempotency: .recordsUnderKey, use: renew)
    }

    @Sendable
    private func reserve(_ call: APICall) async throws -> APIResponse {
        let customer = try call.customerReference()
        let (body, lifetime) = try call.read { fields -> (DecisionBody, Int)? in
            let lifetime = fields.optional("ttlSeconds") { $0.reservationLifetime() }
            guard let body = DecisionBody.read(fields) else { return nil }
            return (body, lifetime ?? ReservationService.defaultLifetime)
        }
        let result = try await reservations.reserve(
            body.request(of: customer, headerKey: call.idempotencyKey),
            lifetimeSeconds: lifetime,
            context: call.context
        )
        switch result {
        case .failure(let refused):
            call.showRate(of: .refused(refused))
            throw refused.error
        case .success(let held):
            if let rate = held.decision.rate { call.show(rate) }
            return APIResponse(
                status: .created,
                ReservationBody(id: held.id, reservation: held.reservation, decision: held.decision)
            )
        }
    }

    @Sendable
    private func show(_ call: APICall) async throws -> APIResponse {
        let id = try Self.id(call)
        let reading = try await reservations.reservation(id, context: call.context)
        return APIResponse(
            ReservationBody(id: id, reservation: reading.reservation, committed: reading.committed)
        )
    }

    @Sendable
    private func commit(_ call: APICall) async throws -> APIResponse {
        let id = try Self.id(call)
        let (quantity, properties) = try call.read { fields in
            let quantity = fields.optional("quantity") { $0.quantity(in: .zero...Quantity.inputLimit) }
            let properties = fields.optional("properties") { $0.eventProperties() } ?? []
            return (quantity, EventProperties(properties))
        }
        let outcome = try await reservations.commit(
            id,
            quantity: quantity,
            properties: properties,
            context: call.context
        )
        return APIResponse(CommitBody(id: id, outcome: outcome))
    }

    @Sendable
    private func release(_ call: APICall) async throws -> APIResponse {
        let id = try Self.id(call)
        try call.read { _ in () }
        let reservation = try await reservations.release(id, context: call.context)
        return APIResponse(ReservationBody(id: id, reservation: reservation))
    }

    @Sendable
    private func renew(_ call: APICall) async throws -> APIResponse {
        let id = try Self.id(call)
        let lifetime = try call.read { fields in
            fields.optional("ttlSeconds") { $0.reservationLifetime() } ?? ReservationService.defaultLifetime
        }
        let reservation = try await reservations.renew(id, lifetimeSeconds: lifetime, context: call.context)
        return APIResponse(ReservationBody(id: id, reservation: reservation))
    }

    private static func id(_ call: APICall) throws -> ReservationID {
        let text = call.parameter("id")
        guard let id = ReservationID(text) else { throw WeirError.notFound("Reservation", text) }
        return id
    }
}
