package import WeirCore
package import WeirPrimitives
import WeirStorage

// By which method a contract is paid, and whether by itself.

extension ContractService {
    /// What is said of how a contract is paid.
    package struct PaymentTerms: Sendable {
        package var autoPay: Bool?
        /// Clearing it lets the customer's method be charged.
        package var method: FieldChange<String> = .keep

        package init() {}
    }

    /// Changes by which method a contract is paid, and whether its invoices are charged by themselves.
    ///
    /// - Throws: ``WeirError`` `notFound`; `invalidInput` for auto-pay without a method, or with net terms.
    package func setPayment(
        _ terms: PaymentTerms,
        of id: ContractID,
        _ context: CallContext,
        keeping: AnswerKeeping<Contract> = .none
    ) async throws -> Contract {
        try await runner.run(context, keeping: keeping) {
            let state = try await reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            var next = state.contract
            next.paymentMethodID = terms.method.applied(to: next.paymentMethodID)
            if let autoPay = terms.autoPay { next.autoPay = autoPay }
            if next.autoPay, next.paymentMethodID == nil, state.customer.customer.paymentMethodID == nil {
                let message = "auto-pay needs a saved payment method; save one for the contract or the customer first"
                throw WeirError.invalidInput([RequestIssue("autoPay", .notAllowed, message)])
            }
            let issues = ContractRules.flaws(in: next).map { RequestIssue("autoPay", .conflictingFields, $0.message) }
            guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
            if next != state.contract { next.updatedAt = context.now }
            return try write(next, over: state, "contract.paymentChanged", context)
        }
    }

    /// Notes a method that the customer has saved for a contract.
    ///
    /// `turnsOnAutoPay`: The customer has agreed that later invoices are charged; then net terms are none from the next
    /// invoice on. Doing it again changes nothing.
    func keepMethod(
        _ method: String,
        of id: ContractID,
        turnsOnAutoPay: Bool,
        _ context: CallContext
    ) async throws {
        _ = try await runner.run(context.ofAStep, keeping: AnswerKeeping<Contract>.none) {
            let state = try await reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            var next = state.contract
            next.paymentMethodID = method
            if turnsOnAutoPay {
                next.autoPay = true
                next.netTermsDays = 0
            }
            if next != state.contract { next.updatedAt = context.now }
            return try write(next, over: state, "contract.paymentMethodSaved", context)
        }
    }

    /// Lets a contract's invoices not be charged by themselves any more, or forgets a method that is gone.
    func changePayment(
        of id: ContractID,
        _ action: String,
        _ context: CallContext,
        _ change: @escaping @Sendable (inout Contract) -> Void
    ) async throws {
        _ = try await runner.run(context.ofAStep, keeping: AnswerKeeping<Contract>.none) {
            let state = try await reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            var next = state.contract
            change(&next)
            if next != state.contract { next.updatedAt = context.now }
            return try write(next, over: state, action, context)
        }
    }
}
