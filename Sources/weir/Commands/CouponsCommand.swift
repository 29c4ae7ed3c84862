import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with coupons.
struct Coupons: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make, show and archive coupons, and give them to contracts.",
        subcommands: [
            CouponsList.self, CouponsShow.self, CouponsCreate.self, CouponsArchive.self, CouponsAdd.self,
            CouponsRemove.self,
        ]
    )

    static func path(_ code: String) -> String { "/v1/coupons/\(PercentEncoding.encode(code))" }

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
struct CouponsList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List coupons with how often they were redeemed, newest first."
    )
    static let purpose = "weir coupons list"
    static let path = "/v1/coupons"
    static let name = "coupons"
    static let columns = [
        ListColumn("CODE", "code"), ListColumn("OFF", .right, cell: Coupons.benefit),
        ListColumn("DURATION", cell: Coupons.duration),
        ListColumn("REDEEMED", .right) { coupon in
            let redeemed = coupon["redemptions"]?.shown ?? ""
            return coupon["maxRedemptions"].map { "\(redeemed) of \($0.shown)" } ?? redeemed
        },
        ListColumn("STATE") { $0["archivedAt"] == nil ? "offered" : "archived" },
    ]

    @OptionGroup
    var options: AnswerOptions
}

/// Shows one coupon.
struct CouponsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a coupon.")

    @Argument(help: "The coupon's code.")
    var code: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", Coupons.path(code), for: "weir coupons show", lines: FieldText.lines)
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

    @OptionGroup
    var options: AnswerOptions

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
        for (field, text) in texts { body.set(field, text) }
        body.set("prices", price)
        if let periods {
            body["duration"] = "repeating"
            body.set("periods", periods)
        } else if forever {
            body["duration"] = "forever"
        }
        body.set("maxRedemptions", maxRedemptions)
        try await options.ask("POST", "/v1/coupons", body, for: "weir coupons create", lines: FieldText.lines)
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

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("POST", "\(Coupons.path(code))/archive", for: "weir coupons archive") { _ in
            ["The coupon '\(code)' is archived."]
        }
    }
}

/// A coupon and a contract that is to have it, or not any more.
struct ContractCouponOptions: ParsableArguments {
    @Argument(help: "The coupon's code.")
    var code: String

    @Option(help: "The contract's id.")
    var contract: String

    @OptionGroup
    var options: AnswerOptions

    /// The contract's coupons.
    var path: String { "\(Contracts.path(contract))/coupons" }
}

/// Gives a contract a coupon.
struct CouponsAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Give a contract a coupon, for invoices dated today or later."
    )

    @OptionGroup
    var coupon: ContractCouponOptions

    func run() async throws {
        let body: JSONObject = ["code": .string(coupon.code)]
        try await coupon.options.ask("POST", coupon.path, body, for: "weir coupons add") { _ in
            ["The contract \(coupon.contract) has the coupon '\(coupon.code)'."]
        }
    }
}

/// Takes a coupon from a contract.
struct CouponsRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a coupon from a contract, for invoices dated today or later."
    )

    @OptionGroup
    var coupon: ContractCouponOptions

    func run() async throws {
        let path = "\(coupon.path)/\(PercentEncoding.encode(coupon.code))"
        try await coupon.options.ask("DELETE", path, for: "weir coupons remove") { _ in
            ["The coupon '\(coupon.code)' is taken from the contract \(coupon.contract)."]
        }
    }
}
