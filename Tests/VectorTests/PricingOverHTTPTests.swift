import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Pricing vectors through the API of a running server.
struct PricingOverHTTPTests {
    /// Areas whose cases are a price and usage of a whole period.
    private static let areas: Set<String> = [
        "pricing.per_unit", "pricing.graduated", "pricing.volume", "pricing.package", "pricing.percentage",
        "pricing.graduated_percentage", "pricing.capacity", "pricing.bucketed", "pricing.incremental",
    ]

    @Test("The first and every tenth case of each area comes out of an estimate")
    func everyTenthCaseHoldsOverHTTP() async throws {
        let cases = try VectorFile.loadAll().filter { $0.name == "pricing" }.flatMap(\.cases)
        let chosen = Dictionary(grouping: cases.filter { Self.areas.contains($0.area) }, by: \.area)
            .values.flatMap { $0.enumerated().filter { $0.offset % 10 == 0 }.map(\.element) }
        #expect(chosen.count > Self.areas.count)
        for vector in chosen {
            try await TestServer.run { server in
                let peaks = vector.inputs["peaks"] != nil
                let meter = VectorPlan.meterJSON(peaks: peaks)
                let made = try await server.live.send("POST", "/v1/meters", bytes: Array(meter.utf8))
                try #require(made.status == 201, "\(made.text)")
                let body = try Self.body(vector)
                let answer = try await server.live.send("POST", "/v1/prices/estimate", bytes: Array(body.utf8))
                try #require(answer.status == 200, "\(vector.id): \(answer.text)")
                let lines = answer.json.objectValue?["lines"]?.arrayValue ?? []
                var amount = ExactDecimal.zero
                for line in lines {
                    let text = try #require(line.objectValue?["amount"]?.stringValue)
                    amount = try amount.adding(try #require(ExactDecimal(parsing: text)))
                }
                let expected = try vector.expected.decimal("amount")
                if vector.inputs["currency_decimals"] == nil { #expect(amount == expected, "\(vector.id)") }
                let currency = try VectorPlan.currency(vector.inputs)
                let total = answer.json.objectValue?["totals"]?.arrayValue?.first?.objectValue?["amountMinor"]
                #expect(total == JSONValue.number(try Self.minor(expected, currency)), "\(vector.id)")
            }
        }
    }

    private static func minor(_ amount: ExactDecimal, _ currency: Currency) throws -> ExactDecimal {
        ExactDecimal(try Money(rounding: amount, in: currency).minorUnits)
    }

    private static func body(_ vector: VectorCase) throws -> String {
        let inputs = vector.inputs
        let price = try VectorPlan.priceJSON(inputs)
        let currency = try VectorPlan.currency(inputs)
        return """
            {"terms":{"currency":"\(currency)","prices":[\(price)]},"usage":{"\(VectorPlan.priceKey)":\(try usage(inputs))}}
            """
    }

    private static func usage(_ inputs: VectorFields) throws -> String {
        func list(_ name: String) throws -> String { try inputs.texts(name).map { "\"\($0)\"" }.joined(separator: ",") }
        if inputs["events"] != nil { return #"{"events":[\#(try list("events"))]}"# }
        if inputs["bucket_quantities"] != nil { return #"{"buckets":[\#(try list("bucket_quantities"))]}"# }
        if inputs["peaks"] != nil {
            let peaks = try inputs.object("peaks")
            let members = try peaks.names.sorted().map { "\"\($0)\":\"\(try peaks.text($0))\"" }
            return #"{"peaks":{\#(members.joined(separator: ","))}}"#
        }
        if inputs["line_quantity"] != nil {
            let prior = try inputs.decimal("prior_quantity")
            let all = try prior.adding(inputs.decimal("line_quantity"))
            return #"{"quantity":"\#(all)","prior":"\#(prior)"}"#
        }
        let selection = inputs.optionalText("tier_selection_quantity").map { #","tierSelectionQuantity":"\#($0)""# }
        return #"{"quantity":"\#(try inputs.text("quantity"))"\#(selection ?? "")}"#
    }
}
