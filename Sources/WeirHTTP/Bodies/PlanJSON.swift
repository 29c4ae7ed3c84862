package import WeirAPI
package import WeirCore

/// Plans and prices as requests send them, for forms that are read like requests.
package enum PlanJSON {
    package static func plan(_ plan: Plan) -> JSONObject { object(PlanBody(plan).jsonBytes) }

    package static func price(_ price: Price) -> JSONObject { object(PriceBody(price).jsonBytes) }

    private static func object(_ bytes: [UInt8]) -> JSONObject {
        guard case .object(let object)? = try? JSONParser.parse(bytes) else {
            preconditionFailure("A body is an object.")
        }
        return object
    }
}
