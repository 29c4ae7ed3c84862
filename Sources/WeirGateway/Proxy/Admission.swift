import NIOHTTP1
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives

/// Takes from a request what its admission needs.
enum Admission {
    /// The question to the ledger, and the values of the request that the commit will need.
    static func request(
        _ metering: GatewayRoute.Metering,
        _ pathValues: [String: String],
        _ headers: HTTPHeaders,
        _ table: RouteTable,
        requestID: RequestID,
        key: String?,
        countsAtOnce: Bool
    ) throws(GatewayFault) -> (request: AdmissionRequest, kept: [ValueSource: CallValue]) {
        let values = RequestValues(path: pathValues) { headers.first(name: $0) }
        let customers = headers[table.customerHeader]
        guard customers.count <= 1, headers[table.credentialHeader].count <= 1 else {
            throw .badRequest("A header that says who calls comes twice.")
        }
        let quantity: Quantity
        do throws(QuantityFault) {
            quantity = try metering.quantity.reservedQuantity(values)
        } catch {
            throw fault(error)
        }
        var kept: [ValueSource: CallValue] = [:]
        for source in metering.quantity.counted where source.isOfRequest { kept[source] = source.value(in: values) }
        let request = AdmissionRequest(
            credential: credential(headers, table),
            customer: customers.first,
            feature: metering.feature,
            eventName: metering.eventName,
            quantity: quantity,
            properties: metering.properties.compactMap { property in
                property.source.value(in: values).map {
                    EventProperties.Member(name: property.name, value: PropertyValue($0))
                }
            },
            key: key,
            holdSeconds: metering.holdSeconds,
            countsAtOnce: countsAtOnce,
            requestID: requestID
        )
        return (request, kept)
    }

    private static func credential(_ headers: HTTPHeaders, _ table: RouteTable) -> String? {
        guard let value = headers.first(name: table.credentialHeader) else { return nil }
        return table.credentialHeader == "authorization" ? CallerDirectory.bearer(value) : value
    }

    private static func fault(_ error: QuantityFault) -> GatewayFault {
        let place =
            switch error {
            case .missing(let source), .notAQuantity(let source): describe(source)
            }
        var fault =
            switch error {
            case .missing: GatewayFault.badRequest("The call does not say how much it is: \(place) is missing.")
            case .notAQuantity:
                GatewayFault.badRequest(
                    "The call does not say how much it is: \(place) must be a number greater than 0 with at most 9 decimals."
                )
            }
        fault.closes = false
        return fault
    }

    private static func describe(_ source: ValueSource) -> String {
        switch source {
        case .constant: "the constant"
        case .path(let name): "the part '\(name)' of the path"
        case .requestHeader(let name): "the header '\(name)'"
        case .answerHeader(let name): "the header '\(name)' of the answer"
        case .answerField(let path): "the field '\(path)' of the answer"
        }
    }
}
