import Foundation
import Testing
import WeirAPI
import WeirServer
import WeirTesting

/// What the command says about itself is looked at before it changes.
struct HelpTests {
    private static let commands = [
        "", "try", "try event", "try limit", "try invoice", "serve", "gateway", "open", "keys", "keys create",
        "keys list",
        "keys rotate", "keys revoke", "tokens",
        "tokens create", "token-keys", "token-keys register", "token-keys list", "token-keys remove", "audit", "doctor",
        "workspaces",
        "workspaces create", "workspaces list", "catalog", "catalog diff", "catalog apply", "catalog export", "plans",
        "plans list", "plans show", "plans archive", "plans versions", "plans migrate",
        "customers", "customers list", "customers show", "customers create", "customers update", "customers suspend",
        "customers erase", "subscriptions", "subscriptions show", "subscriptions set", "quotas", "quotas list",
        "quotas set", "quotas remove", "account-kits", "account-kits list", "account-kits assign", "features",
        "features list", "meters", "meters list", "meters archive", "settings", "settings show", "settings update",
        "api",
        "events list", "coupons", "coupons list", "coupons show", "coupons create",
        "coupons archive", "coupons add", "coupons remove",
        "prices", "prices estimate", "contracts", "contracts list",
        "contracts show", "contracts create", "contracts preview", "contracts change-plan", "contracts thresholds",
        "contracts payment", "contracts cancel", "contracts roll-over", "invoices", "invoices list", "invoices show",
        "invoices create",
        "invoices finalize", "invoices run", "invoices send", "invoices timeline", "invoices pdf", "invoices html",
        "invoices mark-paid",
        "invoices mark-uncollectible", "invoices void", "invoices credit-notes", "invoices refund", "invoices credits",
        "invoices pay", "invoices payments", "invoices pay-link",
        "test-clocks",
        "test-clocks create", "test-clocks list", "test-clocks show", "test-clocks advance", "test-clocks delete",
        "explain", "simulate", "events", "events import",
        "events replay", "events retract", "events rejected", "events rejected list", "events rejected discard",
        "usage", "why", "export", "verify", "backup", "restore", "migrate-store", "archive", "jobs",
        "jobs list", "jobs retry", "stripe", "stripe status",
        "stripe backfill",
        "stripe resume", "webhooks", "webhooks create", "webhooks list",
        "webhooks update", "webhooks rotate", "webhooks test", "webhooks remove", "webhooks deliveries",
        "webhooks resend", "mails", "mails list", "mails resend", "mails refused", "mails allow", "mcp", "demo",
        "listen", "import", "import stripe", "import lago", "import openmeter", "import compare",
    ]

    /// Compares with the golden file; `WEIR_WRITE_GOLDEN` writes it anew.
    @Test(arguments: commands)
    func helpIsAsItWas(command: String) async throws {
        let words = command.split(separator: " ").map(String.init)
        let result = try await BuiltCommand.run(words + ["--help"], settings: ["COLUMNS": "80"])
        #expect(result.status == .exited(0))
        let name = (["weir"] + words).joined(separator: "-")
        let golden = "\(RealUsage.repository)/Tests/ProcessTests/Golden/\(name).txt"
        if ProcessInfo.processInfo.environment["WEIR_WRITE_GOLDEN"] != nil {
            try Data(result.output.utf8).write(to: URL(fileURLWithPath: golden))
        }
        let expected = try String(contentsOfFile: golden, encoding: .utf8)
        #expect(result.output == expected)
    }

    @Test("The help of every command is looked at")
    func everyCommandIsLookedAt() async throws {
        let dumped = try await BuiltCommand.run(["--experimental-dump-help"])
        let root: JSONValue = try JSONParser.parse(Array(dumped.output.utf8))["command"]
        let described = Self.names(of: root, under: "")
        #expect(described.count > 120)
        #expect(Set(described) == Set(Self.commands))
    }

    /// The words of a command and of those in it; each has `help`, which says the same in another way.
    private static func names(of command: JSONValue, under words: String) -> [String] {
        let inner = (command["subcommands"].arrayValue ?? []).compactMap { inner -> (JSONValue, String)? in
            guard let name = inner["commandName"].stringValue, name != "help" else { return nil }
            return (inner, words.isEmpty ? name : "\(words) \(name)")
        }
        return [words] + inner.flatMap { names(of: $0.0, under: $0.1) }
    }

    @Test func serveHasAFlagForEverySettingButSecrets() async throws {
        let help = try await BuiltCommand.run(["serve", "--help"]).output
        for setting in ServerSetting.allCases {
            if let flag = setting.flag { #expect(help.contains("\(flag) <"), "\(flag)") }
        }
    }
}
