package import WeirCore
package import WeirPrimitives

/// Keeps the coupons of the offer; contracts redeem them with ``ContractStore/saveContract(_:record:)``.
package protocol CouponStore: Sendable {
    /// At most `limit` coupons, archived ones too, newest first, from behind `before`.
    func coupons(
        in workspace: WorkspaceID,
        before: CouponID?,
        limit: Int
    ) async throws(StorageError) -> [CouponOffer]

    func coupon(code: String, in workspace: WorkspaceID) async throws(StorageError) -> CouponOffer?

    /// - Throws: ``StorageError/duplicate(_:)`` of `couponCode` or `idempotencyKey`.
    func createCoupon(_ coupon: CouponOffer, record: CommandRecord) async throws(StorageError)

    /// Takes a coupon out of the offer.
    ///
    /// - Throws: ``StorageError/notFound(_:)`` of the coupon; ``StorageError/duplicate(_:)`` of `idempotencyKey`.
    func archiveCoupon(_ coupon: CouponOffer, record: CommandRecord) async throws(StorageError)
}
