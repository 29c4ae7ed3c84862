import WeirCore
import WeirPrimitives
import WeirStorage

/// Rows of coupons.
enum CouponRecord {
    static let table = "coupons"

    static func values(_ coupon: CouponOffer) throws -> RowValues {
        [
            "workspace_id": coupon.workspace.blob,
            "id": coupon.id.blob,
            "code": coupon.code,
            "document": try DocumentCoding.text(CouponDocument(coupon)),
            "maximum_redemptions": coupon.maximumRedemptions,
            "redemptions": coupon.redemptions,
            "created_at": coupon.createdAt.milliseconds,
            "archived_at": coupon.archivedAt?.milliseconds,
        ]
    }

    static func coupon(_ row: RowReader) throws -> CouponOffer {
        var coupon = CouponOffer(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            code: try row.text("code"),
            benefit: .percent(.zero),
            maximumRedemptions: row.optionalInteger("maximum_redemptions"),
            redemptions: try row.integer("redemptions"),
            createdAt: try row.timestamp("created_at"),
            archivedAt: row.optionalTimestamp("archived_at")
        )
        try row.document(CouponDocument.self).fill(&coupon)
        return coupon
    }
}
