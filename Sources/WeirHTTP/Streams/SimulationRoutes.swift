import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/simulations`: what contracts would have been charged under another catalogue.
struct SimulationRoutes: RouteGroup {
    let simulations: SimulationService
    let tools: StreamTools

    func register(on routes: RouteRegistrar) {
        // It changes nothing, so that no answer has to be kept.
        routes.on(
            .post,
            "/v1/simulations",
            .read(.invoices),
            idempotency: IdempotencyMode.none,
            readsQuery: true,
            use: answer
        )
    }

    private static let header = [
        "customerId", "externalCustomerId", "contractId", "planKey", "currency", "invoices", "currentMinor",
        "simulatedMinor", "differenceMinor", "note",
    ]

    @Sendable
    private func answer(_ call: APICall) async throws -> APIResponse {
        let (range, format) = try call.readQuery { fields -> (TimeRange, ExportFormat)? in
            let format = fields.exportFormat(call)
            let start = fields.required("from") { $0.timestamp() }
            let end = fields.required("to") { $0.timestamp() }
            guard let start, let end else { return nil }
            guard start < end else {
                fields.report("to", .outOfRange, "must be after 'from'")
                return nil
            }
            return (TimeRange(start: start, end: end), format)
        }
        let content = try call.read(CatalogRequest.read)
        let offer = try await simulations.offer(of: content, in: call.context.workspace)
        let context = call.context
        return .export(.simulation, format, header: Self.header, asOf: context.now, call, tools) { export in
            var writer = export
            try await simulations.simulate(offer, in: range, context) { simulated in
                let body = SimulatedContractBody(simulated)
                try await writer.write(body) { Self.fields(body.simulated) }
            }
            export = writer
        }
    }

    private static func fields(_ simulated: SimulatedContract) -> [String?] {
        [
            simulated.customer.id.description, simulated.customer.externalID, simulated.contract.description,
            simulated.plan.text, simulated.currency.code, "\(simulated.invoices)",
            simulated.current.map { "\($0.minorUnits)" },
            simulated.simulated.map { "\($0.minorUnits)" }, simulated.difference.map(String.init), simulated.note,
        ]
    }
}

extension SimulatedContract {
    /// In minor units.
    fileprivate var difference: Int64? {
        guard let current, let simulated, let difference = try? simulated.subtracting(current) else { return nil }
        return difference.minorUnits
    }
}

private struct SimulatedContractBody: JSONWritable {
    let simulated: SimulatedContract

    init(_ simulated: SimulatedContract) { self.simulated = simulated }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("customerId", simulated.customer.id)
            json.member("externalCustomerId", simulated.customer.externalID)
            json.member("contractId", simulated.contract)
            json.member("planKey", simulated.plan.text)
            json.member("currency", simulated.currency.code)
            json.member("invoices", simulated.invoices)
            json.member("currentMinor", simulated.current?.minorUnits)
            json.member("simulatedMinor", simulated.simulated?.minorUnits)
            json.member("differenceMinor", simulated.difference)
            json.memberIfPresent("note", simulated.note)
        }
    }
}
