import WeirAPI
import WeirClient

/// What the tools that change nothing do.
extension MCPTool {
    @Sendable
    static func getCustomer(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        try await calls.get("/v1/customers/\(arguments.segment("customer"))")
    }

    @Sendable
    static func listCustomers(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        try await calls.get("/v1/customers?limit=50" + query(arguments, "email", "status", "cursor"))
    }

    @Sendable
    static func getUsage(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        try await calls.get("/v1/customers/\(arguments.segment("customer"))/billing/usage")
    }

    @Sendable
    static func getEntitlements(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        try await calls.get("/v1/customers/\(arguments.segment("customer"))/entitlements")
    }

    @Sendable
    static func queryUsage(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        var body = arguments.body("meter", "from", "to", "window", "groupBy")
        body["limit"] = 1000
        if let customer = try arguments.optionalText("customer") {
            let member = try await calls.member(naming: customer)
            body[member.name] = .string(member.value)
        }
        return try await calls.send("POST", "/v1/usage/query", body)
    }

    @Sendable
    static func listPlans(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        let plans = try await calls.all("/v1/plans", name: "plans")
        return ["plans": .array(plans)]
    }

    @Sendable
    static func listInvoices(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        let customer = try await arguments.customerQuery(calls)
        return try await calls.get("/v1/invoices?limit=50" + customer + query(arguments, "status", "cursor"))
    }

    @Sendable
    static func getInvoice(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        try await calls.get("/v1/invoices/\(arguments.segment("invoice"))")
    }

    @Sendable
    static func explainInvoice(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        let answer = try await calls.get("/v1/invoices/\(arguments.segment("invoice"))/explain")
        // What it can be made anew from is long, and for programs.
        guard case .object(var explanation) = answer else { return answer }
        explanation["basis"] = nil
        return .object(explanation)
    }

    @Sendable
    static func nextInvoice(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        let customer = try await arguments.customerQuery(calls)
        var drafts: [JSONObject] = []
        for status in ["in_progress", "drafted"] {
            var cursor: String?
            repeat {
                let page = cursor.map { "&cursor=\(PercentEncoding.encode($0))" } ?? ""
                let answer = try await calls.get("/v1/invoices?limit=200&status=\(status)" + customer + page)
                drafts += (answer.objectValue?["invoices"]?.arrayValue ?? []).compactMap(\.objectValue)
                cursor = answer.objectValue?["nextCursor"]?.stringValue
            } while cursor != nil
        }
        // Times of one form are in order when their texts are.
        let end = { (draft: JSONObject) in draft["period"]?.objectValue?["end"]?.stringValue ?? "" }
        guard let first = drafts.min(by: { end($0) < end($1) }) else {
            return [
                "invoice": .null,
                "notice": "Weir drafts no invoice for this customer: it has no contract that goes on.",
            ]
        }
        return ["invoice": .object(first)]
    }

    @Sendable
    static func simulatePlanChange(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        let contract = try await self.contract(arguments, calls)
        var body = arguments.body("planKey", "quantity", "effective")
        body["preview"] = true
        return try await calls.send("POST", "/v1/contracts/\(contract)/change-plan", body)
    }

    /// The customer's contract that goes on.
    static func contract(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> String {
        _ = try arguments.text("customer")
        let answer = try await calls.get("/v1/contracts?limit=200" + arguments.customerQuery(calls))
        let contracts = (answer.objectValue?["contracts"]?.arrayValue ?? []).compactMap(\.objectValue)
        guard let id = contracts.first(where: { $0["status"] == "active" })?["id"]?.stringValue else {
            throw AgentFailure("The customer has no contract that goes on; what its plan costs is billed elsewhere.")
        }
        return id
    }

    private static func query(_ arguments: MCPArguments, _ names: String...) throws -> String {
        var query = ""
        for name in names {
            if let text = try arguments.optionalText(name) { query += "&\(name)=\(PercentEncoding.encode(text))" }
        }
        return query
    }
}
