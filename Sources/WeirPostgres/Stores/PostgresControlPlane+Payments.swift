package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: PaymentStore {
    // MARK: Collections

    package func collection(
        of invoice: InvoiceID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> InvoiceCollection? {
        try await database.read { database in
            try database.first(
                SQL.collectionOfInvoice,
                [workspace.blob, invoice.blob],
                from: InvoiceCollectionRecord.table,
                InvoiceCollectionRecord.collection
            )
        }
    }

    package func collection(
        session: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> InvoiceCollection? {
        try await database.read { database in
            try database.first(
                SQL.collectionBySession,
                [workspace.blob, session],
                from: InvoiceCollectionRecord.table,
                InvoiceCollectionRecord.collection
            )
        }
    }

    package func collections(
        of customer: CustomerID,
        states: [CollectionState],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [InvoiceCollection] {
        try await database.read { database in
            try database.all(
                SQL.collectionsOfCustomer,
                [workspace.blob, customer.blob, PostgresValue.texts(states.map(\.rawValue))],
                from: InvoiceCollectionRecord.table,
                InvoiceCollectionRecord.collection
            )
        }
    }

    package func collectionsUnderWay(
        in workspace: WorkspaceID,
        unchangedSince instant: Timestamp,
        after: InvoiceID?,
        limit: Int
    ) async throws(StorageError) -> [InvoiceCollection] {
        try await database.read { database in
            try database.all(
                SQL.collectionsUnderWay,
                [workspace.blob, after?.blob ?? blob([]), instant.milliseconds, limit],
                from: InvoiceCollectionRecord.table,
                InvoiceCollectionRecord.collection
            )
        }
    }

    package func paymentAttempts(
        of invoice: InvoiceID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [PaymentAttempt] {
        try await database.read { database in
            try database.all(
                SQL.attemptsOfInvoice,
                [workspace.blob, invoice.blob],
                from: PaymentAttemptRecord.table,
                PaymentAttemptRecord.attempt
            )
        }
    }

    package func payableInvoices(
        in workspace: WorkspaceID,
        after: PayableInvoice?,
        limit: Int
    ) async throws(StorageError) -> [PayableInvoice] {
        try await database.read { database in
            try database.all(
                SQL.payableInvoices,
                [workspace.blob, after?.customer.blob ?? blob([]), after?.invoice.blob ?? blob([]), limit],
                from: InvoiceRecord.table
            ) { PayableInvoice(customer: try $0.id("customer_id"), invoice: try $0.id("id")) }
        }
    }

    // MARK: Money

    package func stripePayment(
        _ intent: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> StripePayment? {
        try await database.read { database in
            try database.first(
                SQL.paymentByIntent,
                [workspace.blob, intent],
                from: StripePaymentRecord.table,
                StripePaymentRecord.payment
            )
        }
    }

    package func stripePayments(
        of invoice: InvoiceID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [StripePayment] {
        try await database.read { database in
            // What was charged with another invoice stands at that one.
            try database.all(
                SQL.stripePaymentsOfInvoice,
                [workspace.blob, workspace.blob, invoice.blob, invoice.blob],
                from: StripePaymentRecord.table,
                StripePaymentRecord.payment
            )
        }
    }

    package func paymentRefund(
        _ id: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> PaymentRefund? {
        try await database.read { database in
            try database.first(
                SQL.refundByID,
                [workspace.blob, id],
                from: PaymentRefundRecord.table,
                PaymentRefundRecord.refund
            )
        }
    }

    package func paymentRefunds(
        of intent: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [PaymentRefund] {
        try await database.read { database in
            try database.all(
                SQL.refundsOfIntent,
                [workspace.blob, intent],
                from: PaymentRefundRecord.table,
                PaymentRefundRecord.refund
            )
        }
    }

    package func pendingRefunds(
        in workspace: WorkspaceID,
        createdBefore instant: Timestamp,
        after: PaymentSweepPlace.Refund?,
        limit: Int
    ) async throws(StorageError) -> [PaymentRefund] {
        try await database.read { database in
            try database.all(
                SQL.pendingRefunds,
                [
                    workspace.blob, instant.milliseconds, after?.createdAt.milliseconds ?? Int64.min, after?.id ?? "",
                    limit,
                ],
                from: PaymentRefundRecord.table,
                PaymentRefundRecord.refund
            )
        }
    }

    package func paymentSweepPlace(in workspace: WorkspaceID) async throws(StorageError) -> PaymentSweepPlace {
        try await database.read { database in
            try database.first(
                SQL.paymentSweepPlace,
                [workspace.blob],
                from: PaymentSweepPlaceRecord.table,
                PaymentSweepPlaceRecord.place
            ) ?? PaymentSweepPlace()
        }
    }

    package func savePaymentSweepPlace(
        _ place: PaymentSweepPlace,
        in workspace: WorkspaceID
    ) async throws(StorageError) {
        try await database.write { database in
            _ = try database.run(
                SQL.savePaymentSweepPlace,
                [workspace.blob, place.invoice?.blob, place.refund?.createdAt.milliseconds, place.refund?.id]
            )
        }
    }

    package func learnedMinimum(
        of currency: Currency,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> LearnedMinimum? {
        try await database.read { database in
            try database.first(
                SQL.learnedMinimum,
                [workspace.blob, currency.code],
                from: LearnedMinimumRecord.table,
                LearnedMinimumRecord.minimum
            )
        }
    }

    package func holders(
        ofPaymentMethod method: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> PaymentMethodHolders {
        try await database.read { database in
            PaymentMethodHolders(
                customers: try database.all(
                    SQL.customersOfPaymentMethod,
                    [workspace.blob, method],
                    from: CustomerRecord.table
                ) { try $0.id("id") },
                contracts: try database.all(
                    SQL.contractsOfPaymentMethod,
                    [workspace.blob, method],
                    from: ContractRecord.table
                ) { try $0.id("id") }
            )
        }
    }

    package func savePayment(_ write: PaymentWrite, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            for collection in write.collections { try database.save(collection) }
            for attempt in write.attempts { try database.save(attempt) }
            if let payment = write.payment {
                guard try !database.exists(SQL.paymentByIntent, [payment.workspace.blob, payment.intent]) else {
                    throw StorageError.conflict
                }
                try database.insert(into: StripePaymentRecord.table, StripePaymentRecord.values(payment))
            }
            for refund in write.refunds { try database.save(refund) }
            if let minimum = write.minimum, let workspace = write.collections.first?.workspace {
                try database.save(minimum, in: workspace)
            }
            try database.require(write.amongAll, ofAll: write.invoices.first)
            for invoice in write.invoices { try database.save(invoice, paidBy: write.payment) }
            try database.write(record)
        }
    }

    // MARK: Links

    package func savePayLink(_ link: PayLink) async throws(StorageError) {
        try await database.write { database in
            // Old ones open nothing any more; a few go with each new one.
            try database.run(SQL.forgetPayLinks, [link.createdAt.milliseconds])
            try database.insert(into: PayLinkRecord.table, PayLinkRecord.values(link))
        }
    }

    package func payLink(digest: [UInt8]) async throws(StorageError) -> PayLink? {
        try await database.read { database in
            try database.first(
                SQL.payLinkByDigest,
                [blob(digest)],
                from: PayLinkRecord.table,
                PayLinkRecord.link
            )
        }
    }

    package func revokePayLinks(
        of invoice: InvoiceID,
        in workspace: WorkspaceID,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.run(
                "UPDATE pay_links SET revoked_at = ? WHERE workspace_id = ? AND invoice_id = ? AND revoked_at IS NULL",
                [now.milliseconds, workspace.blob, invoice.blob]
            )
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    fileprivate func save(_ collection: InvoiceCollection) throws {
        let key = [collection.workspace.blob, collection.invoice.blob]
        let values = try InvoiceCollectionRecord.values(collection, revision: collection.revision + 1)
        if collection.revision == 0 {
            guard try !exists(SQL.collectionOfInvoice, key) else { throw StorageError.conflict }
            try insert(into: InvoiceCollectionRecord.table, values)
            return
        }
        let changes = try update(
            InvoiceCollectionRecord.table,
            values,
            where: "workspace_id = ? AND invoice_id = ? AND revision = ?",
            key + [collection.revision]
        )
        guard changes > 0 else { throw StorageError.conflict }
    }

    fileprivate func save(_ attempt: PaymentAttempt) throws {
        let changes = try update(
            PaymentAttemptRecord.table,
            PaymentAttemptRecord.values(attempt),
            where: "workspace_id = ? AND invoice_id = ? AND kind = ? AND number = ?",
            [attempt.workspace.blob, attempt.invoice.blob, attempt.kind.rawValue, attempt.number]
        )
        if changes == 0 { try insert(into: PaymentAttemptRecord.table, PaymentAttemptRecord.values(attempt)) }
    }

    fileprivate func save(_ minimum: LearnedMinimum, in workspace: WorkspaceID) throws {
        let at = minimum.at.milliseconds
        try run(
            SQL.saveLearnedMinimum,
            [
                minimum.amount.currency.code, minimum.amount.minorUnits, at, workspace.blob,
                at - ChargeLimits.learnedSeconds * 1000,
            ]
        )
    }

    fileprivate func save(_ refund: PaymentRefund) throws {
        let values = try PaymentRefundRecord.values(refund)
        let changes = try update(
            PaymentRefundRecord.table,
            values,
            where: "workspace_id = ? AND id = ?",
            [refund.workspace.blob, refund.id]
        )
        if changes == 0 { try insert(into: PaymentRefundRecord.table, values) }
    }
}
