import WeirAPI
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirServices

/// A plan with a vector's one price, made from the JSON that `POST /v1/plans` takes.
struct VectorPlan {
    let price: Price
    let currency: Currency

    /// The price's key, and the code of its meter.
    static let priceKey = "p"
    static let meterCode = "VECTOR"

    init(_ inputs: VectorFields) throws {
        try self.init(
            priceJSON: Self.priceJSON(inputs),
            currency: Self.currency(inputs),
            peaks: inputs["peaks"] != nil
        )
    }

    /// A plan for what needs a price of one a unit, with some fields more.
    init(unitPriceWith extras: String) throws {
        let json = """
            {"key":"\(Self.priceKey)","meter":"\(Self.meterCode)","model":"per_unit","unitAmount":"1",\(extras)}
            """
        try self.init(priceJSON: json, currency: .usd, peaks: false)
    }

    private init(priceJSON: String, currency: Currency, peaks: Bool) throws {
        let body = #"{"key":"vector","name":"Vector","currency":"\#(currency)","prices":[\#(priceJSON)]}"#
        let input = try Array(body.utf8).withUnsafeBufferPointer { try ObjectReader.read($0, PlanRequest.read) }
        let terms = input.applied(to: nil)
        let meters = MeterSet(version: 1, meters: [Self.meter(peaks: peaks)])
        let flaws = CatalogRules.flaws(in: terms, features: [:], meters: meters)
        guard flaws.isEmpty, let price = terms.prices.first else {
            throw VectorProblem("the API refuses the price \(priceJSON): \(flaws)")
        }
        self.price = price
        self.currency = currency
    }

    static func meter(peaks: Bool) -> Meter {
        Meter(
            id: MeterID(rawValue: 1),
            workspace: WorkspaceID(rawValue: 1),
            code: meterCode,
            displayName: meterCode,
            eventNames: ["vector"],
            aggregation: peaks ? .max : .sum,
            valueProperty: "value",
            groupKeys: peaks ? ["unit"] : [],
            createdAt: Timestamp(milliseconds: 0)
        )
    }

    /// The meter as `POST /v1/meters` takes it.
    static func meterJSON(peaks: Bool) -> String {
        """
        {"code":"\(meterCode)","eventName":"vector","aggregation":"\(peaks ? "max" : "sum")","valueProperty":"value",\
        "groupKeys":[\(peaks ? #""unit""# : "")]}
        """
    }

    // MARK: JSON of a vector

    static func currency(_ inputs: VectorFields) throws -> Currency {
        let code = ["0": "JPY", "2": "USD", "3": "KWD"][inputs.optionalText("currency_decimals") ?? "2"] ?? ""
        guard let currency = Currency(code: code) else { throw VectorProblem("no currency has these decimals") }
        return currency
    }

    /// The vector's price with the API's names, and with what the vector says of it elsewhere.
    static func priceJSON(_ inputs: VectorFields) throws -> String {
        var members = try members(of: inputs.object("price"))
        members += [#""key":"\#(priceKey)""#, #""meter":"\#(meterCode)""#]
        let extras = try extras(inputs)
        if !extras.isEmpty { members.append(extras) }
        return "{\(members.joined(separator: ","))}"
    }

    /// The members of a vector's price with the API's names.
    static func members(of price: VectorFields) throws -> [String] {
        try price.values.map { name, value in "\"\(camelCase(name))\":\(try json(value, in: name))" }
    }

    /// Fields of a price that vectors give beside it.
    static func extras(_ inputs: VectorFields) throws -> String {
        let names = [
            "minimum_amount": "minimumSpend", "maximum_amount": "maximumSpend", "free_quantity": "freeUnits",
            "unit_conversion": "unitConversion",
        ]
        var members = try names.compactMap { name, field in
            try inputs[name].map { "\"\(field)\":\(try json($0, in: name))" }
        }
        if inputs["bucket_quantities"] != nil { members.append(#""bucket":"hour""#) }
        return members.sorted().joined(separator: ",")
    }

    private static func json(_ value: VectorValue, in name: String) throws -> String {
        switch value {
        case .null: return "null"
        case .bool(let bool): return "\(bool)"
        case .text(let text):
            // Counts are integers in the API; amounts are decimal strings.
            return ["free_events", "precision"].contains(name) ? text : "\"\(text)\""
        case .list(let values): return "[\(try values.map { try json($0, in: name) }.joined(separator: ","))]"
        case .object(let members):
            let texts = try members.map { member, value in
                // The names of units are the vector's own.
                "\"\(name == "limits" ? member : camelCase(member))\":\(try json(value, in: member))"
            }
            return "{\(texts.sorted().joined(separator: ","))}"
        }
    }

    private static func camelCase(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
