public import Foundation

extension Weir {
    /// What customers are asked to pay.
    public var invoices: InvoiceCalls { InvoiceCalls(weir: self) }

    /// Calls about invoices; an invoice is named by its id or number.
    public struct InvoiceCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/invoices"

        /// Drafts an invoice that no contract makes.
        @discardableResult
        public func create(_ invoice: InvoiceInput, idempotencyKey: String? = nil) async throws(Failure) -> Invoice {
            try await weir.answer(Call("POST", Self.path, body: invoice.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        ///
        /// `status` is `drafted`, `sent`, `paid` and the rest.
        public func list(
            customerId: String? = nil,
            externalCustomerId: String? = nil,
            contractId: String? = nil,
            status: String? = nil,
            limit: Int? = nil,
            cursor: String? = nil
        ) async throws(Failure) -> Page<Invoice> {
            try await weir.page(
                Self.path,
                "invoices",
                Self.query(customerId, externalCustomerId, contractId, status),
                limit: limit,
                cursor: cursor
            )
        }

        /// All of them.
        public func each(
            customerId: String? = nil,
            externalCustomerId: String? = nil,
            contractId: String? = nil,
            status: String? = nil
        ) -> Elements<Invoice> {
            weir.every(Self.path, "invoices", Self.query(customerId, externalCustomerId, contractId, status))
        }

        private static func query(
            _ customerId: String?,
            _ externalCustomerId: String?,
            _ contractId: String?,
            _ status: String?
        ) -> Query {
            [
                ("customerId", customerId), ("externalCustomerId", externalCustomerId), ("contractId", contractId),
                ("status", status),
            ]
        }

        /// An invoice as it is now.
        public func get(_ id: String) async throws(Failure) -> Invoice {
            try await weir.answer(Call("GET", Weir.path(Self.path, id)))
        }

        /// How each figure comes about, calculated anew.
        public func explain(_ id: String) async throws(Failure) -> InvoiceExplanation {
            try await weir.answer(Call("GET", Weir.path(Self.path, id, "explain")))
        }

        /// What has happened to it.
        public func timeline(_ id: String) async throws(Failure) -> Timeline {
            try await weir.answer(Call("GET", Weir.path(Self.path, id, "timeline")))
        }

        /// The invoice as a PDF.
        ///
        /// `locale` is of numbers, dates and money: `en` (default), `en-US`, `de`, `fr`, `es`, `ja`. Without `usage` the steps
        /// of the usage statement are left out.
        public func pdf(_ id: String, locale: String? = nil, usage: Bool = true) async throws(Failure) -> Data {
            try await document(Weir.path(Self.path, id, "pdf"), locale, usage)
        }

        /// The same as a page of HTML.
        public func html(_ id: String, locale: String? = nil, usage: Bool = true) async throws(Failure) -> String {
            String(decoding: try await document(Weir.path(Self.path, id, "html"), locale, usage), as: UTF8.self)
        }

        /// A credit note of the invoice, by its id, as a PDF.
        public func creditNotePdf(_ id: String, _ note: String, locale: String? = nil) async throws(Failure) -> Data {
            try await document(Weir.path(Weir.path(Self.path, id, "credit-notes"), note, "pdf"), locale, true)
        }

        /// The same as a page of HTML.
        public func creditNoteHtml(
            _ id: String,
            _ note: String,
            locale: String? = nil
        ) async throws(Failure) -> String {
            let path = Weir.path(Weir.path(Self.path, id, "credit-notes"), note, "html")
            return String(decoding: try await document(path, locale, true), as: UTF8.self)
        }

        private func document(_ path: String, _ locale: String?, _ usage: Bool) async throws(Failure) -> Data {
            let query: Query = [("locale", locale), ("usage", usage ? nil : "false")]
            return Data(try await weir.send(Call("GET", path, query: query)).body)
        }

        /// Gives it its number; its figures never change afterwards.
        @discardableResult
        public func finalize(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Invoice {
            try await act(id, "finalize", nil, idempotencyKey)
        }

        /// Sends it to the customer.
        @discardableResult
        public func send(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> InvoiceSending {
            try await weir.answer(Call("POST", Weir.path(Self.path, id, "send"), key: idempotencyKey))
        }

        /// Takes it back.
        @discardableResult
        public func void(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Invoice {
            try await act(id, "void", nil, idempotencyKey)
        }

        /// Gives it up.
        @discardableResult
        public func markUncollectible(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Invoice {
            try await act(id, "mark-uncollectible", nil, idempotencyKey)
        }

        /// Books a payment that came in elsewhere.
        @discardableResult
        public func markPaid(
            _ id: String,
            _ payment: PaymentInput,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Invoice {
            try await act(id, "mark-paid", payment.json, idempotencyKey)
        }

        /// Gives money back, by default all of it.
        @discardableResult
        public func refund(
            _ id: String,
            _ refund: RefundInput = [:],
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Invoice {
            try await act(id, "refund", refund.json, idempotencyKey)
        }

        /// Writes a credit note, by default of all of it.
        @discardableResult
        public func credit(
            _ id: String,
            _ note: CreditNoteInput = [:],
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Invoice {
            try await act(id, "credit-notes", note.json, idempotencyKey)
        }

        /// Finalizes all that is due.
        @discardableResult
        public func run(_ run: InvoiceRunInput = [:], idempotencyKey: String? = nil) async throws(Failure) -> InvoiceRun
        {
            try await weir.answer(Call("POST", "/v1/invoice-runs", body: run.json, key: idempotencyKey))
        }

        private func act(
            _ id: String,
            _ action: String,
            _ body: JSON?,
            _ key: String?
        ) async throws(Failure) -> Invoice {
            try await weir.answer(Call("POST", Weir.path(Self.path, id, action), body: body, key: key))
        }
    }
}
