import WeirAPI

/// Something that an agent can have done.
struct MCPTool: Sendable {
    enum Action: Sendable {
        /// Changes nothing.
        case read(@Sendable (MCPArguments, MCPCalls) async throws -> JSONValue)
        case propose
        case apply
    }

    struct Field: Sendable {
        var name: String
        var type: String
        var about: String
        var isRequired: Bool

        init(_ name: String, _ about: String, type: String = "string", isRequired: Bool = true) {
            self.name = name
            self.type = type
            self.about = about
            self.isRequired = isRequired
        }
    }

    var name: String
    var about: String
    var fields: [Field]
    var action: Action

    init(_ name: String, _ about: String, _ fields: [Field], _ action: Action) {
        self.name = name
        self.about = about
        self.fields = fields
        self.action = action
    }

    /// As `tools/list` tells of it.
    var listing: JSONValue {
        var properties = JSONObject()
        for field in fields {
            var schema: JSONObject = ["type": .string(field.type), "description": .string(field.about)]
            if field.type == "array" { schema["items"] = ["type": "string"] }
            properties[field.name] = .object(schema)
        }
        let isReading = if case .read = action { true } else { false }
        return [
            "name": .string(name), "description": .string(about),
            "inputSchema": [
                "type": "object", "properties": .object(properties),
                "required": .array(fields.filter(\.isRequired).map { .string($0.name) }),
                "additionalProperties": false,
            ],
            "annotations": [
                "readOnlyHint": .bool(isReading), "destructiveHint": .bool(name == "apply_proposal"),
                "openWorldHint": false,
            ],
        ]
    }

    private static let customer = Field("customer", "The customer: cust_…, ext:<the operator's id> or stripe:cus_…")
    private static let anyCustomer = Field("customer", "Only of this customer", isRequired: false)

    // MARK: Reading

    static let reading: [MCPTool] = [
        MCPTool("get_customer", "Reads a customer.", [customer], .read(getCustomer)),
        MCPTool(
            "list_customers",
            "Lists customers, newest first, 50 at a time.",
            [
                Field("email", "Only with this e-mail address", isRequired: false),
                Field("status", "active or suspended", isRequired: false),
                Field("cursor", "nextCursor of the page before", isRequired: false),
            ],
            .read(listCustomers)
        ),
        MCPTool(
            "get_usage",
            "Says what a customer has used in the present period, of which plan, and how much its quotas allow.",
            [customer],
            .read(getUsage)
        ),
        MCPTool(
            "get_entitlements",
            "Says of every feature whether the customer may use it, and how much is left of it.",
            [customer],
            .read(getEntitlements)
        ),
        MCPTool(
            "query_usage",
            "Reads usage of a meter over time.",
            [
                Field("meter", "The meter's code"), Field("from", "ISO 8601 time"),
                Field("to", "ISO 8601 time, not included"),
                anyCustomer,
                Field("window", "minute, hour, day, week, month or none", isRequired: false),
                Field("groupBy", "Group keys of the meter, and customer", type: "array", isRequired: false),
            ],
            .read(queryUsage)
        ),
        MCPTool("list_plans", "Lists the plans on offer, with quotas and prices.", [], .read(listPlans)),
        MCPTool(
            "list_invoices",
            "Lists invoices, newest first, 50 at a time.",
            [
                anyCustomer,
                Field("status", "drafted, in_progress, sent, paid, void, uncollectible or refunded", isRequired: false),
                Field("cursor", "nextCursor of the page before", isRequired: false),
            ],
            .read(listInvoices)
        ),
        MCPTool("get_invoice", "Reads an invoice.", [Field("invoice", "Its number or id")], .read(getInvoice)),
        MCPTool(
            "next_invoice",
            "Says what a customer's next invoice comes to if nothing more is used: the live draft that closes first.",
            [customer],
            .read(nextInvoice)
        ),
        MCPTool(
            "explain_invoice",
            "Explains each line of an invoice, and says whether the events behind it come to the same.",
            [Field("invoice", "Its number or id")],
            .read(explainInvoice)
        ),
        MCPTool(
            "simulate_plan_change",
            "Says what a change of a customer's contract would lead to: the next two invoices. Changes nothing.",
            [
                customer, Field("planKey", "The plan to change to", isRequired: false),
                Field("quantity", "Seats", type: "integer", isRequired: false),
                Field("effective", "immediately (default), end_of_period, or a date", isRequired: false),
            ],
            .read(simulatePlanChange)
        ),
    ]

    // MARK: Proposing

    /// What proposals are made of; which of it goes with which kind is said in words.
    private static let proposed: [Field] = {
        let names: [(name: String, type: String)] = [
            ("customer", "string"), ("planKey", "string"), ("status", "string"), ("feature", "string"),
            ("limit", "number"), ("add", "number"), ("key", "string"), ("quantity", "integer"),
            ("effective", "string"), ("invoice", "string"), ("line", "integer"), ("amountMinor", "integer"),
            ("tags", "array"),
        ]
        let others = names.map { Field($0.name, "See the kinds", type: $0.type, isRequired: false) }
        return [Field("kind", "What is to be done")] + others
    }()

    static let proposing: [MCPTool] = [
        MCPTool(
            "propose_change",
            """
            Proposes a change and says what it would come to; changes nothing. Kinds, with their arguments: \
            tag_customer (customer, tags: all of them), set_subscription (customer, planKey, status), set_quota \
            (customer, feature, and limit or add), remove_quota (customer, feature), suspend_customer (customer), \
            retract_event (customer, key), change_plan (customer, planKey, quantity, effective), cancel_contract \
            (customer, effective), finalize_invoice, void_invoice (invoice), credit_invoice (invoice, line, \
            amountMinor). All but tag_customer touch money or stop a customer and need a person's approval.
            """,
            proposed,
            .propose
        ),
        MCPTool(
            "apply_proposal",
            "Does what was proposed, once and within an hour. What touches money or stops a customer is done only when the "
                + "person approves it.",
            [Field("proposal", "The proposal's number", type: "integer")],
            .apply
        ),
    ]
}
