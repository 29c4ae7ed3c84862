import WeirAPI
import WeirClient

/// How a customer is named on the command line: `cust_…`, `ext:<external id>` or `stripe:cus_…`, as in paths of the API.
enum CustomerOption {
    /// The member of a body or a query that names the customer.
    ///
    /// Bodies know no Stripe names, so the server is asked whose it is.
    static func member(_ text: String, _ client: APIClient) async throws -> (name: String, value: String) {
        if text.hasPrefix("ext:") { return ("externalCustomerId", String(text.dropFirst(4))) }
        return ("customerId", text.hasPrefix("stripe:") ? try await id(text, client) : text)
    }

    /// Weir's id of the customer, where no other name will do.
    static func id(_ text: String, _ client: APIClient) async throws -> String {
        guard text.hasPrefix("ext:") || text.hasPrefix("stripe:") else { return text }
        let response = try await client.send("GET", path(text))
        guard response.isSuccess else { throw CommandFailure(response) }
        guard let id = response.json.objectValue?["id"]?.stringValue else {
            throw CommandFailure("The server's answer cannot be understood.")
        }
        return id
    }

    static func path(_ text: String) -> String { "/v1/customers/\(PercentEncoding.encode(text))" }
}
