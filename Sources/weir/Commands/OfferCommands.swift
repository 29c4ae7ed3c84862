import ArgumentParser
import WeirAPI
import WeirClient

/// Lists plans.
struct PlansList: ListCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List plans that are offered.")
    static let purpose = "weir plans list"
    static let path = "/v1/plans"
    static let name = "plans"
    static let columns = [
        ListColumn("PLAN", "key"), ListColumn("NAME", "name"), ListColumn("VERSION", "version", .right),
        ListColumn("PERIOD", "period"), ListColumn("QUOTAS", "quotas"),
    ]

    @OptionGroup
    var options: AnswerOptions
}

/// Shows one plan.
struct PlansShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a plan.")

    @Argument(help: "The plan's key.")
    var plan: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "/v1/plans/\(PercentEncoding.encode(plan))"
        try await options.ask("GET", path, for: "weir plans show", lines: FieldText.lines)
    }
}

/// Takes a plan out of the offer.
struct PlansArchive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Take a plan out of the offer; whoever has it keeps it."
    )

    @Argument(help: "The plan's key.")
    var plan: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "/v1/plans/\(PercentEncoding.encode(plan))/archive"
        try await options.ask("POST", path, for: "weir plans archive") { _ in
            ["The plan '\(plan)' is archived."]
        }
    }
}

/// What is done with features.
struct Features: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what can be allowed and limited; a catalogue makes and changes it.",
        subcommands: [FeaturesList.self]
    )
}

/// Lists features.
struct FeaturesList: ListCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List features.")
    static let purpose = "weir features list"
    static let path = "/v1/features"
    static let name = "features"
    static let columns = [
        ListColumn("FEATURE", "key"), ListColumn("TYPE", "type"), ListColumn("METER", "meter", missing: "–"),
        ListColumn("WHEN AWAY", "failMode", missing: "–"),
    ]

    @OptionGroup
    var options: AnswerOptions
}

/// What is done with meters.
struct Meters: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show and archive what events are counted by; a catalogue makes it.",
        subcommands: [MetersList.self, MetersArchive.self]
    )
}

/// Lists meters.
struct MetersList: ListCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List meters.")
    static let purpose = "weir meters list"
    static let path = "/v1/meters"
    static let name = "meters"
    static let columns = [
        ListColumn("METER", "code"), ListColumn("NAME", "displayName", missing: "–"),
        ListColumn("COUNTS", "aggregation"), ListColumn("EVENTS", "eventNames"), ListColumn("STATUS", "status"),
    ]

    @Option(help: "Only these: active (default), archived or all.", completion: .list(["active", "archived", "all"]))
    var status: String?

    @OptionGroup
    var options: AnswerOptions

    func filters(_ client: APIClient) async throws -> [(name: String, value: String?)] { [("status", status)] }
}

/// Archives a meter.
struct MetersArchive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Let later events not count in a meter; what it has counted stays."
    )

    @Argument(help: "The meter's code.")
    var meter: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "/v1/meters/\(PercentEncoding.encode(meter))/archive"
        try await options.ask("POST", path, for: "weir meters archive") { _ in
            ["The meter '\(meter)' is archived."]
        }
    }
}

/// What is done with account kits.
struct AccountKits: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account-kits",
        abstract: "Show account kits, and give them to customers; a catalogue makes and changes them.",
        subcommands: [AccountKitsList.self, AccountKitsAssign.self]
    )
}

/// Lists account kits.
struct AccountKitsList: ListCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List account kits.")
    static let purpose = "weir account-kits list"
    static let path = "/v1/account-kits"
    static let name = "accountKits"
    static let columns = [
        ListColumn("KIT", "id"), ListColumn("NAME", "name"), ListColumn("MODE", "mode"),
        ListColumn("DEFAULT", "isDefault"), ListColumn("PRIMITIVES", "primitivesConfig"),
    ]

    @OptionGroup
    var options: AnswerOptions
}

/// Gives a customer an account kit.
struct AccountKitsAssign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "assign", abstract: "Give a customer an account kit.")

    @Argument(help: "The kit's id, as 'weir account-kits list' shows it.")
    var kit: String

    @OptionGroup
    var customer: CustomerArgument

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let name = PercentEncoding.encode(customer.customer)
        let path = "/v1/account-kits/\(PercentEncoding.encode(kit))/customers/\(name)/assign"
        try await options.ask("POST", path, for: "weir account-kits assign") { _ in
            ["\(customer.customer) has the kit \(kit)"]
        }
    }
}

/// What is done with the settings of a workspace.
struct SettingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Show and change the settings of a workspace.",
        subcommands: [SettingsShow.self, SettingsUpdate.self]
    )
}

/// Shows the settings.
struct SettingsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the settings of a workspace."
    )

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", "/v1/settings", for: "weir settings show", lines: FieldText.lines)
    }
}

/// Changes settings.
struct SettingsUpdate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change the settings that a file names.",
        discussion: "  echo 'gracePeriodHours: 48' | weir settings update --fields -"
    )

    @OptionGroup
    var fields: BodyFields

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        if fields.fields == nil { throw ValidationError("Give --fields: the settings to change.") }
    }

    func run() async throws {
        let body = try fields.object()
        try await options.ask("PATCH", "/v1/settings", body, for: "weir settings update", lines: FieldText.lines)
    }
}
