import WeirAPI
import WeirClient
package import WeirCore
import WeirGatewayRules
package import WeirHTTP
import WeirPrimitives
import WeirServices
package import WeirStorage

/// The ledger of a Weir elsewhere, asked over its API.
///
/// While it cannot be reached, calls of features that fail open go on within the gateway's allowances, and are kept in the
/// journal until the ledger has them. All others are refused with 503.
package struct RemoteCallLedger: CallLedger {
    private let server: LedgerServer
    private let state: RemoteLedgerState
    private let customerHeader: String
    private let clock: WallClock
    private let ids: IDGenerator
    private let steps: HotSteps

    /// `steps`: Carries out what an event loop cannot wait for; must run while calls come.
    package init(
        server: LedgerServer,
        state: RemoteLedgerState,
        customerHeader: String,
        clock: WallClock,
        ids: IDGenerator,
        steps: HotSteps
    ) {
        self.server = server
        self.state = state
        self.customerHeader = customerHeader
        self.clock = clock
        self.ids = ids
        self.steps = steps
    }

    // MARK: Admitting

    package func admit(
        _ request: AdmissionRequest,
        then completion: @escaping @Sendable (Result<AdmittedCall, any Error>) -> Void
    ) {
        guard let credential = request.credential else {
            return completion(.failure(LocalCallLedger.missingCredential))
        }
        guard !request.countsAtOnce else { return completion(.failure(Self.askedElsewhere)) }
        // Who it was is of use only for features that may go on without the ledger.
        let known = state.allowance(request.feature).map { _ in
            KnownCallKey(
                credentialDigest: Digest.sha256(Array(credential.utf8)),
                customer: request.customer,
                feature: request.feature,
                eventName: request.eventName
            )
        }
        let (isAway, generation) = state.with { ($0.isAway, $0.generation) }
        guard !isAway else { return completion(Result { try admitWithoutLedger(request, known) }) }
        steps.add { completion(await admitted(request, known, generation)) }
    }

    private func admitted(
        _ request: AdmissionRequest,
        _ known: KnownCallKey?,
        _ generation: Int
    ) async -> Result<AdmittedCall, any Error> {
        let reply: LedgerServer.Reply
        do throws(LedgerServer.Away) {
            reply = try await server.post(
                AdmissionForm.path,
                AdmissionForm.json(request, customerHeader: customerHeader),
                key: "gateway-call/\(request.requestID)"
            )
        } catch {
            state.lost(error)
            // A key that is not taken any more was taken away by the operator: nobody goes on by it.
            if case .turnedAway = error { return .failure(Self.cannotAsk) }
            return Result { try admitWithoutLedger(request, known) }
        }
        guard case .yes(let json) = reply, let answer = AdmissionForm.answer(json, request, workspace: "") else {
            return .failure(Self.cannotAsk)
        }
        switch answer {
        case .refused(let answered):
            if let known { state.with { $0.forget(known) } }
            return .failure(answered.unauthorized ?? answered)
        case .admitted(let call, let away):
            if let known { learn(known, call, away, generation) }
            return .success(call)
        }
    }

    private func learn(
        _ key: KnownCallKey,
        _ call: AdmittedCall,
        _ away: AdmissionForm.AwayTerms?,
        _ generation: Int
    ) {
        guard let away, case .held(let hold) = call.kind else { return state.with { $0.forget(key) } }
        let caller = KnownCaller(
            customer: hold.customer,
            externalID: hold.externalID,
            user: call.user,
            key: call.caller?.key,
            validUntil: call.validUntil,
            eventName: away.eventName,
            quantityProperty: away.quantityProperty
        )
        state.with { $0.learn(key, caller, asked: generation) }
    }

    private func admitWithoutLedger(_ request: AdmissionRequest, _ known: KnownCallKey?) throws -> AdmittedCall {
        let now = clock.now()
        guard let known, let caller = state.with({ $0.admit(known, request.quantity, at: now) }) else {
            throw Self.cannotAsk
        }
        let hold = AllowedHold(
            caller: caller,
            feature: request.feature,
            properties: EventProperties(request.properties)
        )
        return AdmittedCall(
            kind: .held(
                CallHold(
                    name: "gateway_" + Base32.encode(ids.next(now)),
                    customer: caller.customer,
                    externalID: caller.externalID,
                    quantity: request.quantity,
                    place: .allowance(hold)
                )
            ),
            decision: nil,
            period: .month,
            caller: caller.key.map { Caller(workspace: "", key: $0) },
            user: caller.user,
            validUntil: caller.validUntil
        )
    }

    /// Nobody can say now whether the call may go on.
    private static let cannotAsk = APIError(
        .unavailable,
        "The call cannot be decided now: the ledger cannot be reached.",
        hint: "The call was not forwarded. Try again later.",
        retryAfterSeconds: 1
    )

    private static let askedElsewhere = APIError(
        .invalidInput,
        "This gateway answers no questions of other proxies; the server that it asks does."
    )

    // MARK: Ending

    package func commit(
        _ call: CallHold,
        _ taken: TakenByCall,
        then completion: @escaping @Sendable (Result<CommittedCall, any Error>) -> Void
    ) {
        switch call.place {
        case .here: completion(.failure(Self.cannotAsk))
        case .elsewhere(let hold):
            guard !state.isAway else { return keep(call, hold, taken, completion) }
            steps.add { await commit(call, hold, taken, completion) }
        case .allowance(let hold): record(call, hold, taken, completion)
        }
    }

    private func commit(
        _ call: CallHold,
        _ hold: RemoteHold,
        _ taken: TakenByCall,
        _ completion: @escaping @Sendable (Result<CommittedCall, any Error>) -> Void
    ) async {
        do throws(LedgerServer.Away) {
            var reply = try await send(hold, Self.body(of: taken))
            // The work is done: what does not fit the meter must not keep it from being counted.
            if case .no(let response) = reply, response.status == 400 { reply = try await send(hold, [:]) }
            switch reply {
            case .yes(let json):
                let decision = json.objectValue.flatMap { AdmissionForm.decision($0) }
                completion(.success(CommittedCall(standing: decision.map { ($0.used, $0.reserved) })))
            case .no(let response): completion(.failure(CommitRefused(status: response.status, text: response.text)))
            }
        } catch {
            state.lost(error)
            guard state.isAway else { return completion(.failure(LedgerError.overloaded(retryAfterSeconds: 1))) }
            keep(call, hold, taken, completion)
        }
    }

    private func send(_ hold: RemoteHold, _ body: JSONObject) async throws(LedgerServer.Away) -> LedgerServer.Reply {
        try await server.post(
            "/v1/reservations/\(hold.reservation)/commit",
            body,
            key: "gateway-commit/\(hold.reservation)"
        )
    }

    static func body(of taken: TakenByCall) -> JSONObject {
        var body = JSONObject()
        body["quantity"] = taken.quantity.map { JSONValue($0) }
        if !taken.properties.isEmpty { body["properties"] = .object(JSONObject(taken.properties)) }
        return body
    }

    /// Keeps the commit of a reservation until the ledger can be told, if the feature fails open and there is room.
    private func keep(
        _ call: CallHold,
        _ hold: RemoteHold,
        _ taken: TakenByCall,
        _ completion: @escaping @Sendable (Result<CommittedCall, any Error>) -> Void
    ) {
        let units = taken.quantity ?? call.quantity
        guard hold.mayFailOpen, state.with({ $0.take(hold.feature, units) }) else {
            // It is tried again for a while; perhaps the server is back by then.
            return completion(.failure(LedgerError.overloaded(retryAfterSeconds: 1)))
        }
        let entry = JournalEntry(
            feature: hold.feature,
            units: units,
            customer: call.customer,
            deed: .commit(hold.reservation, Self.body(of: taken))
        )
        let state = state
        state.journal.append(entry) { result in
            if case .failure = result { state.with { $0.untake(hold.feature, units) } }
            state.ring()
            completion(result.map { CommittedCall(standing: nil) })
        }
    }

    /// Keeps the event of a call that went on without the ledger.
    private func record(
        _ call: CallHold,
        _ hold: AllowedHold,
        _ taken: TakenByCall,
        _ completion: @escaping @Sendable (Result<CommittedCall, any Error>) -> Void
    ) {
        let property = hold.caller.quantityProperty
        // A meter that counts calls takes one of each, whatever the answer says.
        let units = property == nil ? call.quantity : taken.quantity ?? call.quantity
        var properties = hold.properties
        for member in taken.properties { properties = properties.setting(member.name, to: member.value) }
        if let property { properties = properties.setting(property, to: .number(units.decimal)) }
        let entry = JournalEntry(
            feature: hold.feature,
            units: units,
            customer: call.customer,
            deed: .event([
                "customerId": JSONValue(call.customer),
                "eventName": .string(hold.caller.eventName),
                "idempotencyKey": .string(call.name),
                "timestamp": JSONValue(clock.now()),
                "properties": .object(JSONObject(properties.members)),
            ])
        )
        let state = state
        state.journal.append(entry) { result in
            state.with {
                if case .success = result {
                    $0.commit(hold.feature, held: call.quantity, taking: units)
                } else {
                    $0.release(hold.feature, call.quantity)
                }
            }
            state.ring()
            completion(result.map { CommittedCall(standing: nil) })
        }
    }

    package func release(_ call: CallHold, then completion: @escaping @Sendable (Result<Void, any Error>) -> Void) {
        switch call.place {
        case .here: completion(.failure(Self.cannotAsk))
        case .allowance(let hold):
            state.with { $0.release(hold.feature, call.quantity) }
            completion(.success(()))
        case .elsewhere(let hold):
            // What cannot be given back expires.
            guard !state.isAway else { return completion(.failure(Self.cannotAsk)) }
            steps.add {
                do throws(LedgerServer.Away) {
                    let path = "/v1/reservations/\(hold.reservation)/release"
                    _ = try await server.post(path, [:], key: "gateway-release/\(hold.reservation)")
                    completion(.success(()))
                } catch {
                    state.lost(error)
                    completion(.failure(error))
                }
            }
        }
    }

    package func renew(_ call: CallHold, seconds: Int) {
        guard case .elsewhere(let hold) = call.place, !state.isAway else { return }
        steps.add {
            let body: JSONObject = ["ttlSeconds": .number(ExactDecimal(Int64(seconds)))]
            let path = "/v1/reservations/\(hold.reservation)/renew"
            _ = try? await server.post(path, body, key: "gateway-renew/\(hold.reservation)")
        }
    }

    package func checkAsker(_ key: String, then completion: @escaping @Sendable (Result<Void, any Error>) -> Void) {
        completion(.failure(Self.askedElsewhere))
    }

    package func finish(
        _ reservation: ReservationID,
        _ settlement: AskedSettlement,
        then completion: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        completion(.failure(Self.askedElsewhere))
    }
}

/// The server will not take a commit: the reservation is gone, or was ended otherwise.
struct CommitRefused: Error, CustomStringConvertible {
    var status: Int
    var text: String

    var description: String { "status \(status): \(text.prefix(500))" }
}
