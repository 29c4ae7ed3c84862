import HTTPTypes
package import Logging
import WeirAPI
import WeirCore
package import WeirHTTP
import WeirPrimitives
package import WeirServices
package import WeirStorage

/// What a gateway elsewhere asks: whether a call may go on.
///
/// The answer is 200 whenever it was decided, with what the gateway's client is told if it may not. So a wrong key of the
/// gateway and one of its client are told apart. How a call ends is told through the routes of reservations.
package struct GatewayRoutes: RouteGroup {
    private let services: Services
    private let clock: WallClock
    private let ids: IDGenerator
    private let steps: HotSteps
    private let logger: Logger
    private let errors: ErrorResponse

    /// `steps`: Must run while requests come.
    package init(services: Services, clock: WallClock, ids: IDGenerator, steps: HotSteps, logger: Logger) {
        self.services = services
        self.clock = clock
        self.ids = ids
        self.steps = steps
        self.logger = logger
        errors = ErrorResponse(logger: logger)
    }

    package func register(on routes: RouteRegistrar) {
        routes.on(
            .post,
            "/v1/gateway/admissions",
            .write(.usage),
            idempotency: .recordsUnderKey,
            audit: .ledger,
            use: admit
        )
    }

    @Sendable
    private func admit(_ call: APICall) async throws -> APIResponse {
        let own = call.context.requestID ?? ids.make(RequestID.self, at: clock.now())
        let (request, header) = try call.read { fields in
            AdmissionForm.read(fields, key: call.idempotencyKey, requestID: own)
        }
        let ledger = LocalCallLedger(
            services: services,
            workspace: call.context.workspace,
            customerHeader: header,
            clock: clock,
            steps: steps,
            logger: logger
        )
        do {
            let admitted = try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<AdmittedCall, any Error>) in
                ledger.admit(request) { continuation.resume(with: $0) }
            }
            return .json { AdmissionForm.write(admitted, awayTerms(of: admitted, request), to: &$0) }
        } catch {
            let answer = OwnAnswer(to: error, request.requestID, errors)
            // Whoever cannot decide now says so to the gateway.
            guard answer.status < 500 else { throw error }
            return .json { AdmissionForm.write(answer, to: &$0) }
        }
    }

    /// How the gateway may record such calls afterwards; nil for what may not go on without the ledger.
    private func awayTerms(of admitted: AdmittedCall, _ request: AdmissionRequest) -> AdmissionForm.AwayTerms? {
        guard case .held(let hold) = admitted.kind, case .here(let call) = hold.place,
            // The time of a test clock is known here only.
            call.context.ownTime == nil,
            let policy = services.directory.keptPolicy(of: call.context.workspace),
            let feature = policy.feature(named: request.feature), feature.failMode == .open,
            let meter = feature.meter.flatMap({ policy.meters[id: $0] })
        else { return nil }
        return AdmissionForm.AwayTerms(
            eventName: call.held.reservation.eventName,
            quantityProperty: meter.valueProperty
        )
    }
}
