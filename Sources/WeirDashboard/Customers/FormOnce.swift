import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

extension PageRequest<DashboardVisitor> {
    /// Where the pages are, and how they write.
    var site: PageSite { PageSite(format, root: path()) }

    /// Names the forms of the page that is shown: one that is pressed twice is carried out once.
    var formKey: String { call.requestID.description }

    /// Carries out what a form asks for, unless the very same form was sent before; then it was done already.
    ///
    /// That it was done is kept in the transaction of what it does. What a form has besides its key makes it another one,
    /// so whoever goes back and changes something is heard.
    ///
    /// `shown`: What the form's page said of an invoice; compared in the transaction of the write.
    /// - Returns: false when it was done before.
    @discardableResult
    func once(
        shown: ShownFigures? = nil,
        _ carryOut: (CallContext) async throws -> Void
    ) async throws -> Bool {
        let claim = claim
        if try await isDone(claim) { return false }
        var context = context
        context.idempotency = claim
        context.shown = shown
        do {
            try await carryOut(context)
        } catch {
            // The failure may come from the winner's success.
            if try await isDone(claim) { return false }
            throw error
        }
        return true
    }

    /// Whether the very form that is sent was carried out before.
    func wasDone() async throws -> Bool { try await isDone(claim) }

    private func isDone(_ claim: IdempotencyClaim) async throws -> Bool {
        try await services.answers.idempotencyRecord(key: claim.key, in: workspace) != nil
    }

    private var claim: IdempotencyClaim {
        // Of the session's secret nothing is said: another session is another member, or the same one again.
        let fields = call.body.split(separator: UInt8(ascii: "&")).filter { !$0.starts(with: "_token=".utf8) }
        var content = Array("\(member.id)\n\(call.path)\n".utf8)
        for field in fields { content += field + [UInt8(ascii: "&")] }
        let digest = Digest.sha256(content)
        return IdempotencyClaim(key: "page:\(ShownDigest.hexadecimal(digest))", fingerprint: digest)
    }

    /// The customer that a filter names by what was typed; an error when there is none.
    func named(_ text: String, _ errors: inout [String]) async throws -> CustomerID? {
        guard !text.isEmpty else { return nil }
        do {
            guard let reference = CustomerName.reference(text) else { throw WeirError.notFound("Customer", text) }
            return try await services.customers.customer(reference, in: workspace).id
        } catch let error as WeirError where error.code == .notFound {
            errors.append("There is no customer '\(text.prefix(100))'.")
            return nil
        }
    }

    /// Names of customers for a list.
    func names(of customers: some Sequence<CustomerID>) async throws -> [CustomerID: String] {
        var names: [CustomerID: String] = [:]
        for id in customers where names[id] == nil {
            let state = try await services.directory.customer(.id(id), in: workspace)
            names[id] = state?.customer.shownName ?? id.description
        }
        return names
    }
}

/// Stands in a form for what its page has shown, so that something else is never done than what was read.
enum ShownDigest {
    /// The name of the field.
    static let field = "shown"

    static func of(_ parts: [String]) -> String {
        hexadecimal(Digest.sha256(Array(parts.joined(separator: "\n").utf8)))
    }

    static func hexadecimal(_ digest: [UInt8]) -> String {
        digest.prefix(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// What is said above a page that is shown again.
    static let changed = "What this page shows has changed meanwhile, and nothing was done. Look again."
}
