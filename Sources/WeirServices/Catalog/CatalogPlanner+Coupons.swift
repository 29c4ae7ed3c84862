import WeirCore
import WeirPrimitives
import WeirStorage

// Coupons: they are made, archived and offered again, and their terms never change.

extension CatalogPlanner {
    mutating func takeCoupons(_ coupons: [CreateCoupon]) {
        var fresh: [CouponID] = makeIDs(coupons.count).reversed()
        for (index, input) in coupons.enumerated() {
            guard let id = fresh.popLast() else { continue }
            let path = Self.place(.coupons, index)
            let wanted = input.offer(id, in: catalog.workspace, at: now)
            report(CouponRules.flaws(in: wanted), below: path)
            guard let place = after.coupons.firstIndex(where: { $0.code == input.code }) else {
                after.coupons.append(wanted)
                change.newCoupons.append(wanted)
                changes.append(CatalogItemChange(action: .create, before: nil, after: .coupon(wanted)))
                continue
            }
            let known = after.coupons[place]
            guard known.hasTerms(of: wanted) else {
                let message = """
                    the coupon '\(input.code)' exists with other terms, and those of a coupon never change; give the new \
                    one another code
                    """
                report(path + ["code"], .notAllowed, message)
                continue
            }
            guard known.archivedAt != nil else {
                unchanged += 1
                continue
            }
            // One that was archived comes back, with the redemptions that it had.
            var offered = known
            offered.archivedAt = nil
            after.coupons[place] = offered
            change.changedCoupons.append(offered)
            changes.append(CatalogItemChange(action: .create, before: nil, after: .coupon(offered)))
        }
    }

    mutating func pruneCoupons(_ content: CatalogContent) {
        guard let coupons = content.coupons else { return }
        let named = Set(coupons.map(\.code))
        for (place, coupon) in after.coupons.enumerated()
        where coupon.archivedAt == nil && !named.contains(coupon.code) {
            var archived = coupon
            archived.archivedAt = now
            after.coupons[place] = archived
            change.changedCoupons.append(archived)
            changes.append(CatalogItemChange(action: .archive, before: .coupon(coupon), after: nil))
        }
    }
}
