import WeirCore
import WeirPrimitives
import WeirStorage

extension CatalogProposal {
    /// What the audit trail tells: every thing that changes, as if it had been changed by itself, in the order in which
    /// they refer to one another.
    var auditedChanges: [AuditedChange] {
        meterChanges + featureChanges + kitChanges + planChanges + couponChanges + settingsChanges
    }

    private var meterChanges: [AuditedChange] {
        let present = Dictionary(before.meters.map { ($0.id, $0) }) { first, _ in first }
        return change.newMeters.map { AuditedChange.created($0) }
            + change.changedMeters.map { meter in
                let isArchived = meter.archivedAt != nil
                return AuditedChange(
                    isArchived ? "meter.archived" : "meter.renamed",
                    on: CommandSubject(.meter, meter.code),
                    from: present[meter.id].map { .meter($0) },
                    to: .meter(meter)
                )
            }
    }

    private var featureChanges: [AuditedChange] {
        let present = Dictionary(before.features.map { ($0.id, $0) }) { first, _ in first }
        let codes = Dictionary(after.meters.map { ($0.id, $0.code) }) { first, _ in first }
        func listed(_ feature: Feature) -> ListedFeature {
            ListedFeature(feature: feature, meter: feature.meter.flatMap { codes[$0] })
        }
        return change.features.map { feature in
            guard let known = present[feature.id] else { return .created(listed(feature)) }
            return AuditedChange(
                "feature.updated",
                on: CommandSubject(.feature, feature.key.text),
                from: .feature(listed(known)),
                to: .feature(listed(feature))
            )
        }
    }

    private var kitChanges: [AuditedChange] {
        let present = Dictionary(before.kits.map { ($0.id, $0) }) { first, _ in first }
        // Which one is the default is the settings' affair.
        func audited(_ kit: AccountKit) -> AuditedThing { .kit(ListedKit(kit: kit, isDefault: false)) }
        return change.kits.map { kit in
            let known = present[kit.id]
            return AuditedChange(
                known == nil ? "accountKit.created" : "accountKit.updated",
                on: CommandSubject(.accountKit, kit.id.description),
                from: known.map(audited),
                to: audited(kit)
            )
        }
            + change.deletedKits.map { id in
                AuditedChange(
                    "accountKit.deleted",
                    on: CommandSubject(.accountKit, id.description),
                    from: present[id].map(audited),
                    to: nil
                )
            }
    }

    private var planChanges: [AuditedChange] {
        let present = Dictionary(before.plans.map { ($0.plan.id, $0.plan) }) { first, _ in first }
        func entry(_ action: String, _ plan: Plan) -> AuditedChange {
            AuditedChange(
                action,
                on: CommandSubject(.plan, plan.key.text),
                from: present[plan.id].map { .plan($0) },
                to: .plan(plan)
            )
        }
        return change.plans.map { entry("plan.upserted", $0.plan) }
            + change.archivedPlans.map { entry("plan.archived", $0) }
    }

    private var couponChanges: [AuditedChange] {
        let present = Dictionary(before.coupons.map { ($0.id, $0) }) { first, _ in first }
        func entry(_ action: String, _ coupon: CouponOffer) -> AuditedChange {
            AuditedChange(
                action,
                on: CommandSubject(.coupon, coupon.code),
                from: present[coupon.id].map { .coupon($0) },
                to: .coupon(coupon)
            )
        }
        return change.newCoupons.map { entry("coupon.created", $0) }
            + change.changedCoupons.map { entry($0.archivedAt == nil ? "coupon.restored" : "coupon.archived", $0) }
    }

    private var settingsChanges: [AuditedChange] {
        guard let settings = change.settings else { return [] }
        let subject = CommandSubject(.settings, settings.workspace.description)
        return [
            AuditedChange(
                "settings.updated",
                on: subject,
                from: .settings(before.settings),
                to: .settings(settings)
            )
        ]
    }
}
