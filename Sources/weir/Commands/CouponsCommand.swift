import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// What is done with coupons.
struct Coupons: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make, show and archive coupons, and give them to contracts.",
        subcommands: [
            CouponsList.self, CouponsShow.self, CouponsCreate.self, CouponsArchive.self, CouponsAdd.self,
            CouponsRemove.self,
        ]
    )

    /// What a coupon takes off: `20 %`, `10 USD`.
    static func benefit(of coupon: JSONObject) -> String {
        if let percent = coupon["percentOff"]?.shown { return "\(percent) %" }
        return "\(coupon["amountOff"]?.shown ?? "") \(coupon["currency"]?.shown ?? "")"
    }

    /// How long it holds: `once`, `3 periods`, `forever`.
    static func duration(of coupon: JSONObject) -> String {
        coupon["periods"].map { "\($0.shown) periods" } ?? coupon["duration"]?.shown ?? ""
    }
}

/// Lists coupons.
struct CouponsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List coupons with how often they were redeemed, newest first."
    )

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let coupons = try await connection.withClient(for: "weir coupons list") { client in
            try await ListReading(client: client).all("/v1/coupons", name: "coupons")
        }
        if json { return print(String(decoding: JSONValue.array(coupons).jsonBytes, as: UTF8.self)) }
        var table = TextTable([
            ("CODE", .left), ("OFF", .right), ("DURATION", .left), ("REDEEMED", .right), ("STATE", .left),
        ])
        for case .object(let coupon) in coupons {
            let redeemed = coupon["redemptions"]?.shown ?? ""
            table.rows.append([
                coupon["code"]?.shown ?? "", Coupons.benefit(of: coupon), Coupons.duration(of: coupon),
                coupon["maxRedemptions"].map { "\(redeemed) of \($0.shown)" } ?? redeemed,
                coupon["archivedAt"] == nil ? "offered" : "archived",
            ])
        }
        table.lines.forEach { print($0) }
    }
}

/// Shows one coupon.
struct CouponsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a coupon, as JSON.")

    @Argument(help: "The coupon's code.")
    var code: String

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir coupons show") { client in
            try await client.send("GET", "/v1/coupons/\(PercentEncoding.encode(code))")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        print(response.text)
    }
}

/// Makes a coupon.
struct CouponsCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a coupon; what it takes off never changes.",
        discussion: """
              weir coupons create WELCOME --percent 20 --periods 3
              weir coupons create TEN --amount 10 --currency USD --max-redemptions 100
            """
    )

    @Argument(help: "The coupon's code.")
    var code: String

    @Option(help: "As invoices show it.")
    var name: String?

    @Option(help: ArgumentHelp("Take off so many percent.", valueName: "percent"))
    var percent: String?

    @Option(help: ArgumentHelp("Take off an amount; needs --currency.", valueName: "amount"))
    var amount: String?

    @Option(help: "The currency of the amount.")
    var currency: String?

    @Option(help: ArgumentHelp("Only for the lines of this price. May be repeated.", valueName: "key"))
    var price: [String] = []

    @Option(help: ArgumentHelp("For so many invoices (default: one).", valueName: "number"))
    var periods: Int?

    @Flag(help: "For all invoices.")
    var forever = false

    @Option(
        help: ArgumentHelp(
            "When it can no longer be redeemed; a date alone is its beginning in UTC.",
            valueName: "instant"
        )
    )
    var redeemBy: String?

    @Option(help: ArgumentHelp("How many contracts may have it.", valueName: "number"))
    var maxRedemptions: Int?

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if (percent == nil) == (amount == nil) { throw ValidationError("Give --percent or --amount.") }
        if periods != nil, forever { throw ValidationError("--periods and --forever exclude one another.") }
    }

    func run() async throws {
        var body: JSONObject = ["code": .string(code)]
        let texts = [
            ("name", name), ("percentOff", percent), ("amountOff", amount), ("currency", currency),
            ("redeemBy", redeemBy.map(EventTime.normalized)),
        ]
        for (field, text) in texts { if let text { body[field] = .string(text) } }
        if !price.isEmpty { body["prices"] = .array(price.map { .string($0) }) }
        if let periods {
            body["duration"] = "repeating"
            body["periods"] = .number(ExactDecimal(Int64(periods)))
        } else if forever {
            body["duration"] = "forever"
        }
        if let maxRedemptions { body["maxRedemptions"] = .number(ExactDecimal(Int64(maxRedemptions))) }
        let response = try await connection.withClient(for: "weir coupons create") { client in
            try await client.send("POST", "/v1/coupons", body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        print(response.text)
    }
}

/// Takes a coupon out of the offer.
struct CouponsArchive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Take a coupon out of the offer; contracts that have it keep it."
    )

    @Argument(help: "The coupon's code.")
    var code: String

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir coupons archive") { client in
            try await client.send("POST", "/v1/coupons/\(PercentEncoding.encode(code))/archive")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        print("The coupon '\(code)' is archived.")
    }
}

/// Gives a contract a coupon.
struct CouponsAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Give a contract a coupon, for invoices dated today or later."
    )

    @Argument(help: "The coupon's code.")
    var code: String

    @Option(help: "The contract's id.")
    var contract: String

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let path = "/v1/contracts/\(PercentEncoding.encode(contract))/coupons"
        let body: JSONObject = ["code": .string(code)]
        let response = try await connection.withClient(for: "weir coupons add") { client in
            try await client.send("POST", path, body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        print("The contract \(contract) has the coupon '\(code)'.")
    }
}

/// Takes a coupon from a contract.
struct CouponsRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a coupon from a contract, for invoices dated today or later."
    )

    @Argument(help: "The coupon's code.")
    var code: String

    @Option(help: "The contract's id.")
    var contract: String

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let path = "/v1/contracts/\(PercentEncoding.encode(contract))/coupons/\(PercentEncoding.encode(code))"
        let response = try await connection.withClient(for: "weir coupons remove") { client in
            try await client.send("DELETE", path)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        print("The coupon '\(code)' is taken from the contract \(contract).")
    }
}
