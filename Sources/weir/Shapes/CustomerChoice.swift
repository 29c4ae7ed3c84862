import ArgumentParser
import WeirClient

/// Narrows a list to one customer.
struct CustomerChoice: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only those of this customer: cust_…, ext:<external id> or stripe:cus_….",
            valueName: "customer"
        )
    )
    var customer: String?

    func filters(_ client: APIClient) async throws -> [(name: String, value: String?)] {
        guard let customer else { return [] }
        let (name, value) = try await CustomerOption.member(customer, client)
        return [(name, value)]
    }
}
