import WeirAPI
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirServices

/// The question of a gateway elsewhere and its answer, as JSON: one description for both sides.
enum AdmissionForm {
    static let path = "/v1/gateway/admissions"

    /// How calls may be recorded that went on without the ledger.
    struct AwayTerms: Sendable, Equatable {
        var eventName: String
        /// The property that the meter adds up; nil when it counts calls.
        var quantityProperty: String?
    }

    /// An answer, as the gateway reads it.
    enum Answer {
        case admitted(AdmittedCall, AwayTerms?)
        case refused(CallAnswered)
    }

    // MARK: The question

    /// The question; its key goes into the header.
    static func json(_ request: AdmissionRequest, customerHeader: String) -> JSONObject {
        var body: JSONObject = ["feature": .string(request.feature)]
        body["credential"] = request.credential.map { .string($0) }
        body["customer"] = request.customer.map { .string($0) }
        body["eventName"] = request.eventName.map { .string($0) }
        body["quantity"] = JSONValue(request.quantity)
        if !request.properties.isEmpty { body["properties"] = .object(JSONObject(request.properties)) }
        body["holdSeconds"] = .number(ExactDecimal(Int64(request.holdSeconds)))
        body["customerHeader"] = .string(customerHeader)
        body["requestId"] = JSONValue(request.requestID)
        return body
    }

    /// Reads the question, and the header in which the gateway's clients name the customer.
    static func read(
        _ fields: ObjectReader,
        key: String?,
        requestID own: RequestID
    ) -> (request: AdmissionRequest, customerHeader: String)? {
        let feature = fields.required("feature") { $0.string(maxBytes: 255) }
        let credential = fields.required("credential") { $0.string(maxBytes: 16 * 1024) }
        let customer = fields.optional("customer") { $0.string(maxBytes: 1000) }
        let eventName = fields.optional("eventName") { $0.string(maxBytes: 255) }
        let quantity = fields.optional("quantity") { $0.quantity(in: Quantity(billionths: 1)...Quantity.inputLimit) }
        let properties = fields.optional("properties") { $0.eventProperties() } ?? []
        let hold = fields.optional("holdSeconds") { $0.int(in: GatewayRoute.Metering.holdRange) }
        let header = fields.optional("customerHeader") { $0.string(maxBytes: 100) }
        let requestID = fields.optional("requestId") { $0.id(RequestID.self) }
        guard let feature, let credential else { return nil }
        let request = AdmissionRequest(
            credential: credential,
            customer: customer,
            feature: feature,
            eventName: eventName,
            quantity: quantity ?? .one,
            properties: properties.map { EventProperties.Member(name: $0.name, value: PropertyValue($0)) },
            key: key,
            holdSeconds: hold ?? GatewayRoute.Metering.defaultHoldSeconds,
            countsAtOnce: false,
            requestID: requestID ?? own
        )
        return (request, header ?? RouteTable.defaultCustomerHeader)
    }

    // MARK: The answer

    static func write(_ call: AdmittedCall, _ away: AwayTerms?, to json: inout JSONWriter) {
        guard case .held(let hold) = call.kind, case .here(let held) = hold.place, let decision = call.decision else {
            return
        }
        json.object { json in
            json.member("admitted", true)
            json.member("customerId", hold.customer)
            json.member("externalId", hold.externalID)
            json.member("user", call.user)
            json.member("caller", call.caller?.key)
            json.member("validUntil", call.validUntil)
            json.member("reservationId", hold.name)
            json.member("quantity", held.held.reservation.quantity)
            json.member("expiresAt", held.held.reservation.expiresAt)
            json.member("used", decision.used)
            json.member("reserved", decision.reserved)
            json.member("limit", decision.limit)
            json.member("remaining", decision.remaining)
            json.member("resetsAt", decision.resetsAt)
            json.member("period", call.period.name)
            json.member("rate", decision.rate.map(RateBody.init))
            json.member("whenAway", away.map(AwayBody.init))
        }
    }

    /// What the gateway's client is told.
    static func write(_ answer: OwnAnswer, to json: inout JSONWriter) {
        json.object { json in
            json.member("admitted", false)
            json.object("refusal") { json in
                json.member("status", answer.status)
                json.object("headers") { json in
                    for field in answer.fields { json.member(field.name, field.value) }
                }
                json.member("body", (try? JSONParser.parse(answer.body)) ?? .null)
            }
        }
    }

    /// Reads an answer; nil for what is none.
    static func answer(_ json: JSONValue, _ request: AdmissionRequest, workspace: String) -> Answer? {
        guard let fields = json.objectValue, case .bool(let isAdmitted)? = fields["admitted"] else { return nil }
        guard isAdmitted else { return refusal(fields["refusal"]).map { .refused($0) } }
        guard let customer = fields["customerId"]?.stringValue.flatMap({ CustomerID($0) }),
            let reservation = fields["reservationId"]?.stringValue.flatMap({ ReservationID($0) }),
            let decision = decision(fields)
        else { return nil }
        let away = fields["whenAway"]?.objectValue.flatMap { terms in
            terms["eventName"]?.stringValue.map {
                AwayTerms(eventName: $0, quantityProperty: terms["quantityProperty"]?.stringValue)
            }
        }
        let hold = RemoteHold(
            reservation: reservation,
            feature: request.feature,
            mayFailOpen: away != nil
        )
        let call = AdmittedCall(
            kind: .held(
                CallHold(
                    name: reservation.description,
                    customer: customer,
                    externalID: fields["externalId"]?.stringValue,
                    quantity: quantity(fields["quantity"]) ?? request.quantity,
                    place: .elsewhere(hold)
                )
            ),
            decision: decision,
            period: UsagePeriod(name: fields["period"]?.stringValue),
            caller: fields["caller"]?.stringValue.map { Caller(workspace: workspace, key: $0) },
            user: fields["user"]?.stringValue,
            validUntil: fields["validUntil"]?.stringValue.flatMap { Timestamp(iso8601: $0) }
        )
        return .admitted(call, away)
    }

    /// What commits and admissions tell of the quota.
    static func decision(_ fields: JSONObject) -> Decision? {
        guard let used = quantity(fields["used"]), let reserved = quantity(fields["reserved"]),
            let resetsAt = fields["resetsAt"]?.stringValue.flatMap({ Timestamp(iso8601: $0) })
        else { return nil }
        let rate = fields["rate"]?.objectValue.flatMap { rate -> RateState? in
            guard let limit = quantity(rate["limit"])?.integerValue,
                let remaining = quantity(rate["remaining"])?.integerValue,
                let resetsAt = rate["resetsAt"]?.stringValue.flatMap({ Timestamp(iso8601: $0) })
            else { return nil }
            return RateState(limit: limit, remaining: remaining, resetsAt: resetsAt)
        }
        return Decision(
            used: used,
            reserved: reserved,
            limit: quantity(fields["limit"]),
            resetsAt: resetsAt,
            rate: rate
        )
    }

    static func quantity(_ value: JSONValue?) -> Quantity? {
        switch value {
        case .number(let number): Quantity(exactly: number)
        case .string(let text): Quantity(parsing: text)
        case .null, .bool, .oversizedNumber, .array, .object, nil: nil
        }
    }

    private static func refusal(_ value: JSONValue?) -> CallAnswered? {
        guard let fields = value?.objectValue, let status = quantity(fields["status"])?.integerValue,
            (400..<500).contains(status), let body = fields["body"]
        else { return nil }
        let headers = fields["headers"]?.objectValue?.members ?? []
        return CallAnswered(
            answer: OwnAnswer(
                status: Int(status),
                fields: headers.compactMap { member in member.value.stringValue.map { (member.name, $0) } },
                body: body.jsonBytes
            )
        )
    }
}

/// A call whose answer is ready: the Weir that was asked has made it.
struct CallAnswered: Error {
    var answer: OwnAnswer

    /// The error that stands in the answer, for those that the gateway counts itself.
    var unauthorized: APIError? {
        guard answer.status == 401, let error = (try? JSONParser.parse(answer.body))?.objectValue?["error"]?.objectValue
        else { return nil }
        return APIError(
            .unauthorized,
            error["message"]?.stringValue ?? "Unauthorized",
            hint: error["hint"]?.stringValue,
            details: error["details"]?.objectValue ?? [:]
        )
    }
}

private struct RateBody: JSONWritable {
    let state: RateState

    init(_ state: RateState) { self.state = state }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("limit", state.limit)
            json.member("remaining", state.remaining)
            json.member("resetsAt", state.resetsAt)
        }
    }
}

private struct AwayBody: JSONWritable {
    let terms: AdmissionForm.AwayTerms

    init(_ terms: AdmissionForm.AwayTerms) { self.terms = terms }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("eventName", terms.eventName)
            json.member("quantityProperty", terms.quantityProperty)
        }
    }
}

extension UsagePeriod {
    fileprivate var name: String {
        switch self {
        case .month: "month"
        case .day: "day"
        }
    }

    fileprivate init(name: String?) { self = name == "day" ? .day : .month }
}

extension PropertyValue {
    fileprivate init(_ property: EventProperty) {
        switch property.value {
        case .string(let text): self = .string(text)
        case .number(let number): self = .number(number)
        case .bool(let bool): self = .bool(bool)
        }
    }
}

extension JSONObject {
    /// Properties of an event.
    init(_ properties: [EventProperties.Member]) {
        self.init(
            members: properties.map { member in
                let value: JSONValue =
                    switch member.value {
                    case .string(let text): .string(text)
                    case .number(let number): .number(number)
                    case .bool(let bool): .bool(bool)
                    }
                return Member(name: member.name, value: value)
            }
        )
    }
}
