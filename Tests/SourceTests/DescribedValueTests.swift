import Foundation
import Testing

/// Closed sets of values in the OpenAPI document are those of the code.
struct DescribedValueTests {
    /// An enum of the code, and where the document lists its values.
    struct Values: Sendable, CustomTestStringConvertible {
        var name: String
        var source: String
        /// Schema and property, or operation and parameter.
        var places: [String]

        var testDescription: String { name }
    }

    private static let all = [
        Values(
            name: "JobKind",
            source: "WeirCore/Jobs/JobKind.swift",
            places: ["Job.kind", "GET /v1/jobs?kind"]
        ),
        Values(name: "JobState", source: "WeirCore/Jobs/Job.swift", places: ["Job.state"]),
        Values(
            name: "MailKind",
            source: "WeirCore/Events/MailKind.swift",
            places: ["Mail.kind", "GET /v1/mails?kind"]
        ),
        Values(name: "ErrorCode", source: "WeirAPI/Errors/ErrorCode.swift", places: ["ErrorBody.code"]),
        Values(name: "ErrorReason", source: "WeirAPI/Errors/ErrorCode.swift", places: ["ErrorDetails.reason"]),
        Values(name: "IssueCode", source: "WeirAPI/Validation/FieldIssue.swift", places: ["FieldIssue.code"]),
        Values(
            name: "InvoiceStatus",
            source: "WeirCore/Billing/InvoiceStatus.swift",
            places: ["Invoice.status", "InvoicePayments.invoiceStatus", "GET /v1/invoices?status"]
        ),
        Values(
            name: "SubscriptionStatus",
            source: "WeirCore/Subscriptions/Subscription.swift",
            places: ["Subscription.status", "UsageSummary.status"]
        ),
        Values(
            name: "Unit",
            source: "WeirPrimitives/Time/BillingInterval.swift",
            places: ["Price.interval", "Commitment.interval", "OfferedPrice.interval"]
        ),
        Values(
            name: "CollectionState",
            source: "WeirCore/Payments/InvoiceCollection.swift",
            places: ["InvoiceCollection.state"]
        ),
        Values(
            name: "PaymentFailureReason",
            source: "WeirCore/Events/EventSnapshots.swift",
            places: ["CollectionFailure.reason"]
        ),
        Values(
            name: "WebhookFailure",
            source: "WeirStorage/Ports/WebhookTransport.swift",
            places: ["WebhookAttempt.failure"]
        ),
        Values(
            name: "DeliveryState",
            source: "WeirCore/Events/DeliveryRules.swift",
            places: ["WebhookDelivery.state", "Mail.state", "GET /v1/mails?state"]
        ),
        Values(
            name: "StripeEventState",
            source: "WeirCore/Stripe/StripeEvent.swift",
            places: ["StripeEvent.state", "GET /v1/stripe/events?state"]
        ),
        Values(
            name: "UsageWindow",
            source: "WeirCore/Metering/UsageWindow.swift",
            places: ["UsageQuery.window", "GET /v1/export/usage?window"]
        ),
    ]

    /// What the document has beyond the code: reasons that decisions give by another way.
    private static let further = ["ErrorDetails.reason": Set(["call_limit_exceeded"])]

    @Test("The document lists the values that the code has, and no others", arguments: all)
    func valuesAreDescribed(_ values: Values) throws {
        let text = try #require(PackageTree.package.text(of: "Sources/" + values.source))
        let known = Set(SourceText.rawValues(ofEnum: values.name, in: Self.lifted(text, values.name)))
        #expect(known.count > 2, "The cases of \(values.name) are not found.")
        let document = try Self.document.get()
        for place in values.places {
            let listed = try #require(Self.values(at: place, in: document), "\(place) lists nothing")
            #expect(listed.subtracting(Self.further[place] ?? []) == known, "\(place)")
        }
    }

    /// A text whose lines begin where those of an enum within another type do.
    private static func lifted(_ text: String, _ name: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.contains(where: { $0.hasPrefix("    ") && $0.contains("enum \(name): ") }) else { return text }
        return lines.map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }.joined(separator: "\n")
    }

    private static let document = Result { () throws -> Value in
        let data = try #require(FileManager.default.contents(atPath: PackageTree.package.root + "Docs/openapi.json"))
        return try JSONDecoder().decode(Value.self, from: data)
    }

    /// What of JSON is looked at.
    indirect enum Value: Decodable, Sendable {
        case object([String: Value])
        case array([Value])
        case text(String)
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let object = try? container.decode([String: Value].self) {
                self = .object(object)
            } else if let array = try? container.decode([Value].self) {
                self = .array(array)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else {
                self = .other
            }
        }

        subscript(_ name: String) -> Value? {
            guard case .object(let object) = self else { return nil }
            return object[name]
        }

        var elements: [Value] {
            guard case .array(let elements) = self else { return [] }
            return elements
        }

        var text: String? {
            guard case .text(let text) = self else { return nil }
            return text
        }
    }

    /// The texts that a schema lists, itself or in one of its alternatives.
    private static func values(at place: String, in document: Value) -> Set<String>? {
        let schema: Value?
        if let question = place.firstIndex(of: "?") {
            let words = place[..<question].split(separator: " ").map(String.init)
            guard words.count == 2 else { return nil }
            let name = String(place[place.index(after: question)...])
            let parameters = document["paths"]?[words[1]]?[words[0].lowercased()]?["parameters"]?.elements ?? []
            schema = parameters.first { $0["name"]?.text == name }?["schema"]
        } else {
            let names = place.split(separator: ".").map(String.init)
            guard names.count == 2 else { return nil }
            schema = document["components"]?["schemas"]?[names[0]]?["properties"]?[names[1]]
        }
        guard let schema else { return nil }
        let listed = ([schema] + (schema["anyOf"]?.elements ?? [])).compactMap { $0["enum"] }.first
        return listed.map { Set($0.elements.compactMap(\.text)) }
    }
}
