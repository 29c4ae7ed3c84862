import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/users` and `/v1/customers`, which are the same.
struct CustomerRoutes: RouteGroup {
    let customers: CustomerService
    let invoices: InvoiceService

    func register(on routes: RouteRegistrar) {
        routes.onCustomers(.post, .write(.customers)) { call, _ in
            let input = try call.read(CustomerRequest.create)
            return try await call.answer({ APIResponse(status: .created, CustomerBody($0)) }) { context, keeping in
                try await customers.create(input, context, keeping: keeping)
            }
        }
        routes.onCustomers(.get, .read(.customers), readsQuery: true) { try await list($0, $1) }
        routes.onCustomer(.get, "", .read(.customers)) { call in
            let reference = try call.customerReference()
            let customer = try await customers.customer(reference, in: call.context.workspace)
            let balances = try await invoices.creditBalances(of: .id(customer.id), in: call.context.workspace)
            return APIResponse(CustomerBody(customer, balances: balances))
        }
        routes.onCustomer(.get, "/credits", .read(.invoices)) { call in
            let balances = try await invoices.creditBalances(
                of: call.customerReference(),
                in: call.context.workspace
            )
            return .json { json in
                json.object { json in
                    json.member("creditBalances", balances.map { CreditBalanceBody($0, isWhole: true) })
                }
            }
        }
        routes.onCustomer(.patch, "", .write(.customers)) { call in
            let input = try call.read(CustomerRequest.update)
            let customer = try call.customerReference()
            return try await call.answer({ APIResponse(CustomerBody($0)) }) { context, keeping in
                try await customers.update(customer, input, context, keeping: keeping)
            }
        }
        routes.onCustomer(.delete, "", .write(.customers), readsQuery: true) { call in
            let erases = try call.readQuery { $0.optional("erase") { $0.bool() } ?? false }
            let customer = try call.customerReference()
            return try await call.answer({ APIResponse(CustomerBody($0)) }) { context, keeping in
                if erases { return try await customers.erase(customer, context, keeping: keeping) }
                return try await customers.suspend(customer, context, keeping: keeping)
            }
        }
    }

    /// What a list of customers is asked for.
    private struct Query {
        var page: PageRequest<CustomerID>
        var filter: CustomerFilter
        var externalID: String?
    }

    private func list(_ call: APICall, _ collection: CustomerCollection) async throws -> APIResponse {
        let query = try call.readQuery { fields in
            Query(
                page: PageRequest<CustomerID>.read(fields, list: collection.rawValue),
                filter: CustomerFilter(
                    status: fields.optional("status") { $0.choice(CustomerStatus.self) },
                    accountKit: fields.optional("accountKitId") { $0.id() },
                    email: fields.optional("email") { $0.string(maxBytes: 254) }
                ),
                externalID: fields.optional("externalId", aliases: "externalCustomerId") { $0.externalCustomerID() }
            )
        }
        let page = try await page(query, in: call.context.workspace)
        return .list(collection.rawValue, page, position: \.id) { CustomerBody($0) }
    }

    private func page(_ query: Query, in workspace: WorkspaceID) async throws -> Page<Customer> {
        if let externalID = query.externalID {
            let customer = try await customers.customer(externalID: externalID, in: workspace)
            return Page(elements: customer.map { query.filter.shows($0) ? [$0] : [] } ?? [], hasMore: false)
        }
        let found = try await customers.customers(
            in: workspace,
            filter: query.filter,
            before: query.page.after,
            limit: query.page.limit
        )
        return Page(found, limit: query.page.limit)
    }
}

extension CustomerFilter {
    fileprivate func shows(_ customer: Customer) -> Bool {
        (status ?? customer.status) == customer.status && (accountKit == nil || accountKit == customer.accountKit)
            && (email == nil || email == customer.email)
    }
}
