import WeirAPI
import WeirClient

/// A change that an agent has proposed.
struct MCPProposal: Sendable {
    var summary: String
    /// Whether a person has to say yes: it touches money, or stops a customer.
    var needsApproval: Bool
    var method: String
    var path: String
    var body: JSONObject?
    /// What it would come to, or what there is now.
    var effect: JSONValue

    /// Bytes that it takes while it waits, about.
    var storedBytes: Int { 256 + summary.utf8.count + path.utf8.count + bodyText.utf8.count }

    var bodyText: String { body.map { String(decoding: JSONValue.object($0).jsonBytes, as: UTF8.self) } ?? "" }
}

/// How changes are proposed.
enum MCPProposals {
    /// The kinds of changes, each with the arguments that it takes.
    private enum Kind: String, CaseIterable {
        case setSubscription = "set_subscription"
        case setQuota = "set_quota"
        case removeQuota = "remove_quota"
        case tagCustomer = "tag_customer"
        case suspendCustomer = "suspend_customer"
        case retractEvent = "retract_event"
        case changePlan = "change_plan"
        case cancelContract = "cancel_contract"
        case finalizeInvoice = "finalize_invoice"
        case voidInvoice = "void_invoice"
        case creditInvoice = "credit_invoice"

        var names: [String] {
            switch self {
            case .setSubscription: ["customer", "planKey", "status"]
            case .setQuota: ["customer", "feature", "limit", "add"]
            case .removeQuota: ["customer", "feature"]
            case .tagCustomer: ["customer", "tags"]
            case .suspendCustomer: ["customer"]
            case .retractEvent: ["customer", "key"]
            case .changePlan: ["customer", "planKey", "quantity", "effective"]
            case .cancelContract: ["customer", "effective"]
            case .finalizeInvoice, .voidInvoice: ["invoice"]
            case .creditInvoice: ["invoice", "line", "amountMinor"]
            }
        }

        /// What a customer may use is what it pays for, so plans and limits are money too; without a plan or suspended it
        /// stands still.
        var needsApproval: Bool {
            switch self {
            case .tagCustomer: false
            case .setSubscription, .setQuota, .removeQuota, .suspendCustomer, .retractEvent, .changePlan,
                .cancelContract,
                .finalizeInvoice, .voidInvoice, .creditInvoice:
                true
            }
        }
    }

    /// What a proposal would come to, and how it is done.
    ///
    /// - Throws: ``AgentFailure``.
    static func proposal(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> MCPProposal {
        guard let kind = Kind(rawValue: try arguments.text("kind")) else {
            throw AgentFailure("'kind' must be one of \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        for field in MCPTool.proposing[0].fields where arguments.says(field.name) && field.name != "kind" {
            guard kind.names.contains(field.name) else {
                throw AgentFailure("A proposal of the kind '\(kind.rawValue)' has no '\(field.name)'.")
            }
        }
        return try await proposal(kind, arguments, calls)
    }

    // MARK: Kinds

    private static func proposal(
        _ kind: Kind,
        _ arguments: MCPArguments,
        _ calls: MCPCalls
    ) async throws -> MCPProposal {
        switch kind {
        case .setSubscription, .setQuota, .removeQuota, .tagCustomer, .suspendCustomer, .retractEvent:
            return try await ofCustomer(kind, arguments, calls)
        case .changePlan, .cancelContract:
            return try await ofContract(kind, arguments, calls)
        case .finalizeInvoice, .voidInvoice, .creditInvoice:
            return try await ofInvoice(kind, arguments, calls)
        }
    }

    private static func ofCustomer(
        _ kind: Kind,
        _ arguments: MCPArguments,
        _ calls: MCPCalls
    ) async throws -> MCPProposal {
        let name = try arguments.text("customer")
        let path = try "/v1/customers/\(arguments.segment("customer"))"
        if kind == .retractEvent {
            let key = try arguments.text("key")
            let member = try await calls.member(naming: name)
            let dryRun: JSONObject = [
                member.name: .string(member.value), "keys": [.string(key)], "dryRun": true,
            ]
            return MCPProposal(
                summary: "Retract the event '\(key)' of \(name): it leaves usage, quotas and invoices.",
                needsApproval: kind.needsApproval,
                method: "DELETE",
                path: "\(path)/events/\(PercentEncoding.encode(key))",
                body: nil,
                effect: try await calls.send("POST", "/v1/events/retract", dryRun)
            )
        }
        if kind == .setSubscription {
            let plan = try arguments.text("planKey")
            let status = try arguments.optionalText("status").map { ", \($0)" } ?? ""
            return MCPProposal(
                summary: "Put \(name) on the plan '\(plan)'\(status).",
                needsApproval: kind.needsApproval,
                method: "PUT",
                path: path + "/billing/subscription",
                body: arguments.body("planKey", "status"),
                effect: [
                    "now": try await calls.get(path + "/billing/usage"),
                    "plan": try await calls.get("/v1/plans/\(PercentEncoding.encode(plan))"),
                ]
            )
        }
        if kind == .suspendCustomer {
            return MCPProposal(
                summary: "Suspend \(name): every decision is refused from then on.",
                needsApproval: kind.needsApproval,
                method: "DELETE",
                path: path,
                body: nil,
                effect: ["now": try await calls.get(path)]
            )
        }
        if kind == .tagCustomer {
            let tags = try arguments.texts("tags")
            return MCPProposal(
                summary: "Tag \(name) with: \(tags.joined(separator: ", ")).",
                needsApproval: kind.needsApproval,
                method: "PATCH",
                path: path,
                body: ["tags": .array(tags.map { .string($0) })],
                effect: ["now": try await calls.get(path)]
            )
        }
        let feature = try arguments.text("feature")
        let body = arguments.body("limit", "add")
        let isSetting = kind == .setQuota
        if isSetting, body.count != 1 { throw AgentFailure("Give 'limit' or 'add', and not both.") }
        return MCPProposal(
            summary: isSetting
                ? "Give \(name) of '\(feature)': \(String(decoding: JSONValue.object(body).jsonBytes, as: UTF8.self))."
                : "Take the own quota of '\(feature)' away from \(name).",
            needsApproval: kind.needsApproval,
            method: isSetting ? "PUT" : "DELETE",
            path: "\(path)/quotas/\(PercentEncoding.encode(feature))",
            body: isSetting ? body : nil,
            effect: ["now": try await calls.get(path + "/entitlements")]
        )
    }

    private static func ofContract(
        _ kind: Kind,
        _ arguments: MCPArguments,
        _ calls: MCPCalls
    ) async throws -> MCPProposal {
        let name = try arguments.text("customer")
        let path = try await "/v1/contracts/\(MCPTool.contract(arguments, calls))"
        if kind == .changePlan {
            let body = arguments.body("planKey", "quantity", "effective")
            var preview = body
            preview["preview"] = true
            return MCPProposal(
                summary:
                    "Change the contract of \(name): \(String(decoding: JSONValue.object(body).jsonBytes, as: UTF8.self)).",
                needsApproval: kind.needsApproval,
                method: "POST",
                path: path + "/change-plan",
                body: body,
                effect: try await calls.send("POST", path + "/change-plan", preview)
            )
        }
        let end = try arguments.optionalText("effective") ?? "end_of_period"
        return MCPProposal(
            summary: "End the contract of \(name): \(end).",
            needsApproval: kind.needsApproval,
            method: "POST",
            path: path + "/cancel",
            body: ["cancelAt": .string(end)],
            effect: ["now": try await calls.get(path)]
        )
    }

    private static func ofInvoice(
        _ kind: Kind,
        _ arguments: MCPArguments,
        _ calls: MCPCalls
    ) async throws -> MCPProposal {
        let name = try arguments.text("invoice")
        let path = try "/v1/invoices/\(arguments.segment("invoice"))"
        let now = try await calls.get(path)
        let due = now.objectValue?["totalMinor"]?.shown ?? "0"
        let currency = now.objectValue?["currency"]?.stringValue ?? ""
        let what = "the invoice \(name) over \(due) \(currency) (minor units)"
        if kind == .creditInvoice {
            let line = try arguments.integer("line")
            let amount = try arguments.integer("amountMinor")
            let credited: JSONValue = [
                "line": JSONValue(integerLiteral: Int64(line)), "amountMinor": JSONValue(integerLiteral: Int64(amount)),
            ]
            return MCPProposal(
                summary: "Credit \(amount) \(currency) (minor units) of line \(line) of \(what), for goodwill.",
                needsApproval: kind.needsApproval,
                method: "POST",
                path: path + "/credit-notes",
                body: ["reason": "goodwill", "lines": [credited]],
                effect: ["now": now]
            )
        }
        let isVoiding = kind == .voidInvoice
        return MCPProposal(
            summary: "\(isVoiding ? "Void" : "Finalize") \(what).",
            needsApproval: kind.needsApproval,
            method: "POST",
            path: path + (isVoiding ? "/void" : "/finalize"),
            body: nil,
            effect: ["now": now]
        )
    }
}
