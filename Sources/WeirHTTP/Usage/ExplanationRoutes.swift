import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// Why a customer may use a feature now, or may not.
struct ExplanationRoutes: RouteGroup {
    let usage: UsageServices

    func register(on routes: RouteRegistrar) {
        routes.onCustomer(.get, "/entitlements/{feature}/explain", .read(.usage), readsQuery: true) { call in
            let (customer, feature) = (try call.customerReference(), call.parameter("feature"))
            let request = try call.readQuery { Self.request($0, customer, feature) }
            let explained = try await usage.decisions.explanation(
                of: request,
                ledger: usage.ledger,
                context: call.context
            )
            return APIResponse(DecisionExplanationBody(explained: explained))
        }
    }

    /// The question, as the body of a check would put it; `properties` is a JSON object.
    private static func request(
        _ fields: ObjectReader,
        _ customer: CustomerReference,
        _ feature: String
    ) -> DecisionRequest? {
        let quantity = fields.optional("quantity") { $0.positiveQuantity() }
        let eventName = fields.optional("eventName") { $0.string(maxBytes: EventFields.maximumEventNameBytes) }
        let properties = fields.optional("properties") { $0.embeddedProperties() } ?? []
        return DecisionRequest(
            customer: customer,
            feature: feature,
            quantity: quantity,
            eventName: eventName,
            properties: EventProperties(properties)
        )
    }
}
