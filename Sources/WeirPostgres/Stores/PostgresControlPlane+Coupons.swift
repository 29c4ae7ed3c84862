package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: CouponStore {
    package func coupons(
        in workspace: WorkspaceID,
        before: CouponID?,
        limit: Int
    ) async throws(StorageError) -> [CouponOffer] {
        try await database.read { database in
            try database.all(
                SQL.couponsBefore,
                [workspace.blob, before?.blob ?? blob(Array(repeating: 0xFF, count: 17)), limit],
                from: CouponRecord.table,
                CouponRecord.coupon
            )
        }
    }

    package func coupon(code: String, in workspace: WorkspaceID) async throws(StorageError) -> CouponOffer? {
        try await database.read { database in
            try database.first(
                SQL.couponByCode,
                [workspace.blob, code],
                from: CouponRecord.table,
                CouponRecord.coupon
            )
        }
    }

    package func createCoupon(_ coupon: CouponOffer, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.insert(into: CouponRecord.table, CouponRecord.values(coupon))
            try database.write(record)
        }
    }

    package func archiveCoupon(_ coupon: CouponOffer, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.setArchived(coupon)
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    /// All coupons of a workspace, in the order in which they were made.
    func coupons(of workspace: WorkspaceID) throws -> [CouponOffer] {
        try all(
            "SELECT * FROM coupons WHERE workspace_id = ? ORDER BY id",
            [workspace.blob],
            from: CouponRecord.table,
            CouponRecord.coupon
        )
    }

    /// Takes a coupon out of the offer, or puts it back.
    func setArchived(_ coupon: CouponOffer) throws {
        let changes = try run(
            "UPDATE coupons SET archived_at = ? WHERE workspace_id = ? AND id = ?",
            [coupon.archivedAt?.milliseconds, coupon.workspace.blob, coupon.id.blob]
        )
        guard changes > 0 else { throw StorageError.notFound(.coupon) }
    }

    /// Counts a redemption; whoever finds none left decides again.
    func redeem(_ coupon: CouponID, in workspace: WorkspaceID) throws {
        guard try run(SQL.redeemCoupon, [workspace.blob, coupon.blob]) > 0 else { throw StorageError.conflict }
    }
}
