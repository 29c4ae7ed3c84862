package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a new coupon is made from.
package struct CreateCoupon: Sendable, Hashable {
    package var code: String
    package var name: String?
    package var benefit: Coupon.Benefit
    /// nil means all lines.
    package var prices: Set<String>?
    package var duration: CouponOffer.Duration
    package var redeemBy: Timestamp?
    package var maximumRedemptions: Int?

    package init(
        code: String,
        name: String? = nil,
        benefit: Coupon.Benefit,
        prices: Set<String>? = nil,
        duration: CouponOffer.Duration = .once,
        redeemBy: Timestamp? = nil,
        maximumRedemptions: Int? = nil
    ) {
        self.code = code
        self.name = name
        self.benefit = benefit
        self.prices = prices
        self.duration = duration
        self.redeemBy = redeemBy
        self.maximumRedemptions = maximumRedemptions
    }

    func offer(_ id: CouponID, in workspace: WorkspaceID, at now: Timestamp) -> CouponOffer {
        CouponOffer(
            id: id,
            workspace: workspace,
            code: code,
            name: name,
            benefit: benefit,
            prices: prices,
            duration: duration,
            redeemBy: redeemBy,
            maximumRedemptions: maximumRedemptions,
            createdAt: now
        )
    }
}

/// Makes, shows and archives the coupons of the offer.
package struct CouponService: Sendable {
    private let coupons: any CouponStore
    private let runner: CommandRunner
    private let ids: IDGenerator

    package init(coupons: any CouponStore, runner: CommandRunner, ids: IDGenerator) {
        self.coupons = coupons
        self.runner = runner
        self.ids = ids
    }

    /// Coupons, archived ones too, newest first; one more than asked for when there are more.
    package func coupons(
        in workspace: WorkspaceID,
        before: CouponID?,
        limit: Int
    ) async throws -> [CouponOffer] {
        try await coupons.coupons(in: workspace, before: before, limit: limit + 1)
    }

    /// - Throws: ``WeirError`` `notFound`.
    package func coupon(_ code: String, in workspace: WorkspaceID) async throws -> CouponOffer {
        guard let coupon = try await coupons.coupon(code: code, in: workspace) else {
            throw WeirError.notFound("Coupon", code)
        }
        return coupon
    }

    /// Makes a coupon; what it takes off never changes.
    ///
    /// - Throws: ``WeirError`` `invalidInput`, and `duplicateRecord` when the code is taken, also by an archived one.
    package func create(
        _ input: CreateCoupon,
        _ context: CallContext,
        keeping: AnswerKeeping<CouponOffer> = .none
    ) async throws -> CouponOffer {
        try await runner.run(context, keeping: keeping) {
            let coupon = input.offer(ids.make(at: context.now), in: context.workspace, at: context.now)
            try WeirError.check(CouponRules.flaws(in: coupon))
            return Command(coupon, from: nil, action: "coupon.created", on: Self.subject(coupon)) { record in
                do {
                    try await decidingAgain(ifTaken: .identifier) {
                        try await coupons.createCoupon(coupon, record: record)
                    }
                } catch StorageError.duplicate(.couponCode) {
                    throw WeirError(
                        .duplicateRecord,
                        "A coupon with the code '\(coupon.code)' exists.",
                        hint: "What a coupon takes off never changes: give another one another code."
                    )
                }
            }
        }
    }

    /// Takes a coupon out of the offer; contracts that have it keep it.
    ///
    /// Archiving again changes nothing.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func archive(
        _ code: String,
        _ context: CallContext,
        keeping: AnswerKeeping<CouponOffer> = .none
    ) async throws -> CouponOffer {
        try await runner.run(context, keeping: keeping) {
            let coupon = try await coupon(code, in: context.workspace)
            if coupon.archivedAt != nil { return Command(unchanged: coupon, on: Self.subject(coupon)) }
            var archived = coupon
            archived.archivedAt = context.now
            return Command(archived, from: coupon, action: "coupon.archived", on: Self.subject(coupon)) {
                [archived] record in try await coupons.archiveCoupon(archived, record: record)
            }
        }
    }

    private static func subject(_ coupon: CouponOffer) -> CommandSubject { CommandSubject(.coupon, coupon.code) }
}
