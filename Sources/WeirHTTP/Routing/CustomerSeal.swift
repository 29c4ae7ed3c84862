import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// Keeps whoever may touch one customer only from everything else.
struct CustomerSeal: Sendable {
    let directory: PolicyDirectory

    /// Checks what a route is about.
    ///
    /// Another customer is not found, be it there or not, so nothing is told of it. What is about the workspace as a
    /// whole is forbidden.
    ///
    /// - Throws: ``ErrorCode/notFound`` or ``ErrorCode/forbidden``.
    func check(
        _ customer: CustomerID,
        of workspace: WorkspaceID,
        _ subject: RouteSubject,
        _ parameters: PathParameters
    ) async throws {
        switch subject {
        case .named: break
        case .workspace:
            throw APIError(
                .forbidden,
                "The key is sealed to one customer, and this is about the workspace as a whole.",
                hint: "Use a key that is not sealed.",
                details: ["customerId": JSONValue(customer)]
            )
            .reason(.keySubjectMismatch)
        case .customer(let parameter):
            let segment = parameters[parameter] ?? ""
            let text = PercentDecoding.decode(segment) ?? segment
            guard let reference = CustomerReference(pathSegment: text) else {
                throw Self.mismatch(text, customer)
            }
            if case .id(let id) = reference {
                guard id == customer else { throw Self.mismatch(text, customer) }
                return
            }
            let named = try await directory.customer(reference, in: workspace)
            guard named?.customer.id == customer else { throw Self.mismatch(text, customer) }
        }
    }

    private static func mismatch(_ name: String, _ customer: CustomerID) -> WeirError {
        .notFound("Customer", name, sealedTo: customer)
    }

    /// Checks that a route is one that a customer's token opens: a read that is about customers.
    ///
    /// - Throws: ``ErrorCode/forbidden``.
    static func checkIsRead(_ route: RouteDeclaration) throws(APIError) {
        let isRead = if case .scope(_, .read) = route.access { true } else { false }
        guard isRead, route.subject != .workspace else {
            throw APIError(
                .forbidden,
                "A customer token opens the reads of its own customer only.",
                hint: "Call this from your back end, with an API key."
            )
            .reason(.tokenNotAllowed)
        }
    }
}
