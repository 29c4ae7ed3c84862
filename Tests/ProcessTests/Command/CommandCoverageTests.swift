import Foundation
import Testing
import WeirAPI
import WeirTesting

/// Every operation of the API has a command, or a reason for having none but `weir api`.
struct CommandCoverageTests {
    private static let commands: [String: String] = [
        "listPlans": "plans list", "getPlan": "plans show", "archivePlan": "plans archive",
        "deletePlan": "plans archive",
        "listPlanVersions": "plans versions", "previewMigration": "plans migrate", "migratePlan": "plans migrate",
        "upsertPlan": "catalog apply", "estimatePrices": "prices estimate", "createCoupon": "coupons create",
        "listCoupons": "coupons list", "getCoupon": "coupons show", "deleteCoupon": "coupons archive",
        "archiveCoupon": "coupons archive", "createAccountKit": "catalog apply", "listAccountKits": "account-kits list",
        "getAccountKit": "catalog export", "updateAccountKit": "catalog apply", "deleteAccountKit": "catalog apply",
        "assignAccountKit": "account-kits assign", "createFeature": "catalog apply", "listFeatures": "features list",
        "getFeature": "catalog export", "updateFeature": "catalog apply", "createMeter": "catalog apply",
        "listMeters": "meters list", "getMeter": "catalog export", "updateMeter": "catalog apply",
        "deleteMeter": "meters archive", "archiveMeter": "meters archive", "exportCatalog": "catalog export",
        "diffCatalog": "catalog diff", "applyCatalog": "catalog apply", "createContract": "contracts create",
        "listContracts": "contracts list", "getContract": "contracts show", "updateContract": "contracts thresholds",
        "cancelContract": "contracts cancel", "changePlan": "contracts change-plan", "rollOver": "contracts roll-over",
        "addCoupon": "coupons add", "removeCoupon": "coupons remove", "createInvoice": "invoices create",
        "listInvoices": "invoices list", "getInvoice": "invoices show", "explainInvoice": "explain",
        "getInvoicePDF": "invoices pdf", "getInvoicePage": "invoices html", "getCreditNotePDF": "invoices pdf",
        "getCreditNotePage": "invoices html", "getInvoiceTimeline": "invoices timeline",
        "finalizeInvoice": "invoices finalize", "sendInvoice": "invoices send", "voidInvoice": "invoices void",
        "markInvoiceUncollectible": "invoices mark-uncollectible", "markInvoicePaid": "invoices mark-paid",
        "refundInvoice": "invoices refund", "creditInvoice": "invoices credit-notes", "runInvoices": "invoices run",
        "simulate": "simulate", "createCustomer": "customers create", "listCustomers": "customers list",
        "getCustomer": "customers show", "updateCustomer": "customers update", "deleteCustomer": "customers suspend",
        "createCustomerToken": "tokens create", "setSubscription": "subscriptions set",
        "getSubscription": "subscriptions show", "listQuotas": "quotas list", "setQuota": "quotas set",
        "removeQuota": "quotas remove", "getCredits": "invoices credits", "createWebhookEndpoint": "webhooks create",
        "listWebhookEndpoints": "webhooks list", "getWebhookEndpoint": "webhooks list",
        "updateWebhookEndpoint": "webhooks update", "deleteWebhookEndpoint": "webhooks remove",
        "rotateWebhookSecret": "webhooks rotate", "testWebhookEndpoint": "webhooks test",
        "listWebhookDeliveries": "webhooks deliveries", "resendWebhookDelivery": "webhooks resend",
        "listWebhookEvents": "listen", "listMails": "mails list", "resendMail": "mails resend",
        "listRefusedAddresses": "mails refused",
        "allowAddress": "mails allow", "getInvoicePayments": "invoices payments", "payInvoice": "invoices pay",
        "createPayLink": "invoices pay-link", "revokePayLinks": "invoices pay-link",
        "setContractPayment": "contracts payment", "getStripe": "stripe status", "backfillStripe": "stripe backfill",
        "resumeStripe": "stripe resume", "recordEvents": "events import", "tellImport": "events import",
        "listEvents": "events list",
        "retractEvent": "events retract", "retractEvents": "events retract",
        "listRejectedEvents": "events rejected list", "replayRejectedEvents": "events replay",
        "discardRejectedEvents": "events rejected discard", "discardRejectedEvent": "events rejected discard",
        "getUsage": "usage", "queryUsage": "usage", "listEntitlements": "quotas list", "explainDecision": "why",
        "exportEvents": "export", "exportUsage": "export", "exportAudit": "export",
        "createTestClock": "test-clocks create", "listTestClocks": "test-clocks list",
        "getTestClock": "test-clocks show", "deleteTestClock": "test-clocks delete",
        "advanceTestClock": "test-clocks advance", "listJobs": "jobs list", "retryJob": "jobs retry",
        "getSettings": "settings show", "updateSettings": "settings update", "createKey": "keys create",
        "listKeys": "keys list", "getKey": "keys list", "revokeKey": "keys revoke", "rotateKey": "keys rotate",
        "registerTokenKeys": "token-keys register", "listTokenKeys": "token-keys list",
        "removeTokenKey": "token-keys remove", "listAuditEntries": "audit",
    ]

    /// Operations that a person at a terminal has no use for; `weir api` makes them all the same.
    private static let reasons: [String: String] = [
        "consume": "A program asks before each piece of work.", "check": "A program asks before each piece of work.",
        "consumeBatch": "A program asks before each piece of work.", "reserve": "A program holds quota for its work.",
        "getReservation": "A program holds quota for its work.",
        "commitReservation": "A program holds quota for its work.",
        "releaseReservation": "A program holds quota for its work.",
        "renewReservation": "A program holds quota for its work.",
        "admitCall": "The gateway asks.", "recordEvent": "A program records what happened.",
        "showPayPage": "A page for whoever pays.", "pressPay": "A page for whoever pays.",
        "showPaid": "A page for whoever pays.", "showNotPaid": "A page for whoever pays.",
        "listOffer": "The customer's own token asks.", "getOwnSubscription": "The customer's own token asks.",
        "getOwnUsage": "The customer's own token asks.", "checkOut": "The customer's own token asks.",
        "openPortal": "The customer's own token asks.", "cancelOwnSubscription": "The customer's own token asks.",
        "createOwnSetupIntent": "The customer's own token asks.", "createSetupIntent": "A page with a card form asks.",
        "connectStripe": "The dashboard connects, where the secret is not left in a shell's history.",
        "disconnectStripe": "The dashboard shows what that would stop.",
        "listStripeEvents": "The dashboard shows them with what became of each.",
        "dismissStripeAlert": "The dashboard shows what the alert is about.",
        "receiveStripeEvent": "Stripe sends it.", "receiveStripeEventOfWorkspace": "Stripe sends it.",
        "isAlive": "A supervisor asks.", "isReady": "A supervisor asks.", "getMetrics": "A monitor asks.",
        "getDescription": "A tool reads it.",
    ]

    /// The names of the operations; those of `/v1/users` are the ones of `/v1/customers` under another name.
    private static func operations() throws -> Set<String> {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: RealUsage.repository + "/Docs/openapi.json"))
        let paths = try #require(try JSONParser.parse(Array(bytes)).objectValue?["paths"]?.objectValue)
        let names = paths.members.flatMap { path in
            (path.value.objectValue?.members ?? []).compactMap { $0.value.objectValue?["operationId"]?.stringValue }
        }
        return Set(names.filter { !$0.hasSuffix("OfUser") })
    }

    @Test("Every operation has a command or a reason, and nothing else has")
    func everyOperationHasACommand() throws {
        let operations = try Self.operations()
        #expect(operations.count > 100)
        let known = Set(Self.commands.keys).union(Self.reasons.keys)
        #expect(operations.subtracting(known).isEmpty, "no command and no reason")
        #expect(known.subtracting(operations).isEmpty, "no such operation")
        #expect(Set(Self.commands.keys).isDisjoint(with: Self.reasons.keys))
    }

    @Test("The commands are there, with a help that is looked at")
    func commandsAreThere() {
        for command in Set(Self.commands.values) + ["api"] {
            let name = "weir-" + command.replacing(" ", with: "-")
            let golden = "\(RealUsage.repository)/Tests/ProcessTests/Golden/\(name).txt"
            #expect(FileManager.default.fileExists(atPath: golden), "\(command)")
        }
    }

    @Test("Shells can complete every command", arguments: ["bash", "zsh", "fish"])
    func shellsComplete(shell: String) async throws {
        let script = try await BuiltCommand.run(["--generate-completion-script", shell])
        #expect(script.status == .exited(0))
        for command in Set(Self.commands.values) + ["api", "serve"] {
            for word in command.split(separator: " ") { #expect(script.output.contains(word), "\(word)") }
        }
        guard shell == "bash" else { return }
        let folder = try TemporaryFolder()
        try Data(script.output.utf8).write(to: URL(fileURLWithPath: folder.path + "/weir.bash"))
        let parsed = try ChildProcess(
            executable: "/usr/bin/env",
            arguments: ["bash", "-n", folder.path + "/weir.bash"],
            environment: BuiltCommand.environment([:]),
            outputFolder: folder.path
        )
        #expect(await parsed.waitForEnd() == .exited(0), "\(parsed.output())")
    }
}
