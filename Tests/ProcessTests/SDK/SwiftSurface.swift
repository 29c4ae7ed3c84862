import Foundation
import Testing
import WeirClient

/// Every call of the Swift SDK under the name that tables give it.
enum SwiftSurface {
    typealias Call = @Sendable (Weir, Arguments) async throws -> Weir.JSON

    /// What a step of a table gives to a call.
    struct Arguments: Sendable {
        var user = ""
        var list: [Weir.JSON] = []
        var options: Weir.JSON = [:]
        var work: Weir.JSON = [:]
        /// What a sender is given.
        var adds: [Weir.JSON] = []
        /// Whether the work must not begin.
        var isRefused = false

        var key: String? { options["idempotencyKey"]?.text }
        var limit: Int? { list.first?["limit"]?.number }
        var cursor: String? { list.first?["cursor"]?.text }

        func text(_ index: Int) throws -> String { try #require(list[safe: index]?.text) }
        func object<Object: Weir.Object>(_ index: Int) -> Object { Object(json: list[safe: index] ?? [:]) }
        func quantity(_ index: Int) -> Weir.Quantity? { list[safe: index]?.quantity }
        func query(_ name: String) -> String? { list.first?[name]?.text }
        func reservation() throws -> Weir.Reservation { .init(json: ["id": Weir.JSON(try text(0))]) }
    }

    struct WorkFailed: Error {}

    static let all: [String: Call] = [
        plans, customers({ $0.users }, "users"), customers({ $0.customers }, "customers"), accountKits, metering,
        events, coupons,
        contracts, invoices, invoiceActions, workspace, clocks, customer, decisions, webhooks, stripe, selfService,
        sender,
    ]
    .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    static func every<Element>(_ elements: Weir.Elements<Element>) async throws -> Weir.JSON {
        var list: [Weir.JSON] = []
        for try await element in elements { list.append(element.json) }
        return Weir.JSON(list)
    }

    private static let plans: [String: Call] = [
        "plans.upsert": { try await $0.plans.upsert($1.object(0), idempotencyKey: $1.key).json },
        "plans.list": { try await $0.plans.list(limit: $1.limit, cursor: $1.cursor).json },
        "plans.each": { weir, _ in try await every(weir.plans.each()) },
        "plans.get": { try await $0.plans.get($1.text(0)).json },
        "plans.archive": { try await $0.plans.archive($1.text(0), idempotencyKey: $1.key).json },
        "plans.versions": { try await $0.plans.versions($1.text(0)).json },
        "plans.previewMigration": { try await $0.plans.previewMigration($1.text(0), $1.object(1)).json },
        "plans.migrate": { try await $0.plans.migrate($1.text(0), $1.object(1), idempotencyKey: $1.key).json },
    ]

    private static func customers(
        _ calls: @escaping @Sendable (Weir) -> Weir.CustomerCalls,
        _ name: String
    ) -> [String: Call] {
        [
            "\(name).create": { try await calls($0).create($1.object(0), idempotencyKey: $1.key).json },
            "\(name).list": {
                try await calls($0).list(
                    status: $1.query("status"),
                    accountKitId: $1.query("accountKitId"),
                    email: $1.query("email"),
                    externalId: $1.query("externalId"),
                    limit: $1.limit,
                    cursor: $1.cursor
                )
                .json
            },
            "\(name).each": { try await every(calls($0).each(email: $1.query("email"))) },
            "\(name).get": { try await calls($0).get($1.text(0)).json },
            "\(name).update": { try await calls($0).update($1.text(0), $1.object(1), idempotencyKey: $1.key).json },
            "\(name).delete": { try await calls($0).delete($1.text(0), idempotencyKey: $1.key).json },
            "\(name).erase": { try await calls($0).erase($1.text(0), idempotencyKey: $1.key).json },
            "\(name).credits": { try await calls($0).credits($1.text(0)).json },
            "\(name).createToken": { try await calls($0).createToken($1.text(0), $1.object(1)).json },
        ]
    }

    private static let accountKits: [String: Call] = [
        "accountKits.create": { try await $0.accountKits.create($1.object(0), idempotencyKey: $1.key).json },
        "accountKits.list": { try await $0.accountKits.list(limit: $1.limit, cursor: $1.cursor).json },
        "accountKits.each": { weir, _ in try await every(weir.accountKits.each()) },
        "accountKits.get": { try await $0.accountKits.get($1.text(0)).json },
        "accountKits.update": { try await $0.accountKits.update($1.text(0), $1.object(1)).json },
        "accountKits.delete": { try await $0.accountKits.delete($1.text(0)).json },
        "accountKits.assignUser": { try await $0.accountKits.assignUser($1.text(0), $1.text(1)).json },
    ]

    private static let metering: [String: Call] = [
        "features.create": { try await $0.features.create($1.object(0), idempotencyKey: $1.key).json },
        "features.list": { try await $0.features.list(limit: $1.limit, cursor: $1.cursor).json },
        "features.each": { weir, _ in try await every(weir.features.each()) },
        "features.get": { try await $0.features.get($1.text(0)).json },
        "features.update": { try await $0.features.update($1.text(0), $1.object(1)).json },
        "meters.create": { try await $0.meters.create($1.object(0), idempotencyKey: $1.key).json },
        "meters.list": {
            try await $0.meters.list(status: $1.query("status"), limit: $1.limit, cursor: $1.cursor).json
        },
        "meters.each": { try await every($0.meters.each(status: $1.query("status"))) },
        "meters.get": { try await $0.meters.get($1.text(0)).json },
        "meters.rename": { try await $0.meters.rename($1.text(0), $1.text(1), idempotencyKey: $1.key).json },
        "meters.archive": { try await $0.meters.archive($1.text(0), idempotencyKey: $1.key).json },
    ]

    private static func eventQuery(_ given: Arguments) -> Weir.EventQuery {
        Weir.EventQuery(
            externalCustomerId: given.query("externalCustomerId"),
            eventName: given.query("eventName"),
            status: given.query("status")
        )
    }

    private static let events: [String: Call] = [
        "events.send": { try await $0.events.send($1.object(0), idempotencyKey: $1.key).json },
        "events.sendBatch": { weir, given in
            let events = given.list[safe: 0]?.elements?.map { Weir.EventInput(json: $0) }
            return try await weir.events.sendBatch(events ?? [], idempotencyKey: given.key).json
        },
        "events.list": { try await $0.events.list(eventQuery($1), limit: $1.limit, cursor: $1.cursor).json },
        "events.each": { try await every($0.events.each(eventQuery($1))) },
        "events.retract": { try await $0.events.retract($1.text(0), $1.text(1), idempotencyKey: $1.key).json },
        "events.retractMany": { try await $0.events.retractMany($1.object(0), idempotencyKey: $1.key).json },
        "events.listRejected": { try await $0.events.listRejected(eventName: $1.query("eventName")).json },
        "events.replayRejected": { try await $0.events.replayRejected($1.object(0), idempotencyKey: $1.key).json },
    ]

    private static let coupons: [String: Call] = [
        "coupons.create": { try await $0.coupons.create($1.object(0), idempotencyKey: $1.key).json },
        "coupons.list": { try await $0.coupons.list(limit: $1.limit, cursor: $1.cursor).json },
        "coupons.each": { weir, _ in try await every(weir.coupons.each()) },
        "coupons.get": { try await $0.coupons.get($1.text(0)).json },
        "coupons.archive": { try await $0.coupons.archive($1.text(0)).json },
        "prices.estimate": { try await $0.prices.estimate($1.object(0)).json },
    ]

    private static let contracts: [String: Call] = [
        "contracts.create": { try await $0.contracts.create($1.object(0), idempotencyKey: $1.key).json },
        "contracts.list": {
            try await $0.contracts.list(customerId: $1.query("customerId"), limit: $1.limit, cursor: $1.cursor).json
        },
        "contracts.each": {
            try await every(
                $0.contracts.each(
                    customerId: $1.query("customerId"),
                    externalCustomerId: $1.query("externalCustomerId")
                )
            )
        },
        "contracts.get": { try await $0.contracts.get($1.text(0)).json },
        "contracts.update": { try await $0.contracts.update($1.text(0), $1.object(1)).json },
        "contracts.cancel": { try await $0.contracts.cancel($1.text(0), $1.object(1)).json },
        "contracts.changePlan": { try await $0.contracts.changePlan($1.text(0), $1.object(1)).json },
        "contracts.previewPlanChange": { try await $0.contracts.previewPlanChange($1.text(0), $1.object(1)).json },
        "contracts.addCoupon": { try await $0.contracts.addCoupon($1.text(0), $1.text(1)).json },
        "contracts.removeCoupon": { try await $0.contracts.removeCoupon($1.text(0), $1.text(1)).json },
        "contracts.rollOver": { try await $0.contracts.rollOver($1.text(0)).json },
    ]

    private static let invoices: [String: Call] = [
        "invoices.create": { try await $0.invoices.create($1.object(0), idempotencyKey: $1.key).json },
        "invoices.list": {
            try await $0.invoices.list(contractId: $1.query("contractId"), status: $1.query("status")).json
        },
        "invoices.each": {
            try await every($0.invoices.each(customerId: $1.query("customerId"), status: $1.query("status")))
        },
        "invoices.get": { try await $0.invoices.get($1.text(0)).json },
        "invoices.explain": { try await $0.invoices.explain($1.text(0)).json },
        "invoices.timeline": { try await $0.invoices.timeline($1.text(0)).json },
        "invoices.pdf": { Weir.JSON(try await $0.invoices.pdf($1.text(0)).count) },
        "invoices.html": { Weir.JSON(try await $0.invoices.html($1.text(0))) },
        "invoices.creditNotePdf": { Weir.JSON(try await $0.invoices.creditNotePdf($1.text(0), $1.text(1)).count) },
        "invoices.creditNoteHtml": { Weir.JSON(try await $0.invoices.creditNoteHtml($1.text(0), $1.text(1))) },
    ]

    private static let invoiceActions: [String: Call] = [
        "invoices.finalize": { try await $0.invoices.finalize($1.text(0), idempotencyKey: $1.key).json },
        "invoices.send": { try await $0.invoices.send($1.text(0)).json },
        "invoices.void": { try await $0.invoices.void($1.text(0)).json },
        "invoices.markUncollectible": { try await $0.invoices.markUncollectible($1.text(0)).json },
        "invoices.markPaid": { try await $0.invoices.markPaid($1.text(0), $1.object(1)).json },
        "invoices.refund": { try await $0.invoices.refund($1.text(0), $1.object(1)).json },
        "invoices.credit": { try await $0.invoices.credit($1.text(0), $1.object(1)).json },
        "invoices.run": { try await $0.invoices.run($1.object(0)).json },
    ]

    private static func auditQuery(_ given: Arguments) -> Weir.AuditQuery {
        var query = Weir.AuditQuery()
        query.subject = given.query("subject")
        return query
    }

    private static let workspace: [String: Call] = [
        "catalog.get": { weir, _ in try await weir.catalog.get().json },
        "catalog.diff": { try await $0.catalog.diff($1.object(0)).json },
        "catalog.apply": { try await $0.catalog.apply($1.object(0), idempotencyKey: $1.key).json },
        "settings.get": { weir, _ in try await weir.settings.get().json },
        "settings.update": { try await $0.settings.update($1.object(0)).json },
        "keys.create": { try await $0.keys.create($1.object(0), idempotencyKey: $1.key).json },
        "keys.list": { try await $0.keys.list(limit: $1.limit, cursor: $1.cursor).json },
        "keys.each": { weir, _ in try await every(weir.keys.each()) },
        "keys.get": { try await $0.keys.get($1.text(0)).json },
        "keys.rotate": { try await $0.keys.rotate($1.text(0), $1.object(1)).json },
        "keys.revoke": { try await $0.keys.revoke($1.text(0)).json },
        "audit.list": { try await $0.audit.list(auditQuery($1), limit: $1.limit, cursor: $1.cursor).json },
        "audit.each": { try await every($0.audit.each(auditQuery($1))) },
    ]

    private static let clocks: [String: Call] = [
        "testClocks.create": { try await $0.testClocks.create($1.object(0)).json },
        "testClocks.list": { try await $0.testClocks.list(limit: $1.limit, cursor: $1.cursor).json },
        "testClocks.each": { weir, _ in try await every(weir.testClocks.each()) },
        "testClocks.get": { try await $0.testClocks.get($1.text(0)).json },
        "testClocks.advance": {
            try await $0.testClocks.advance($1.text(0), to: Date($1.text(1), strategy: .iso8601)).json
        },
        "testClocks.delete": { try await $0.testClocks.delete($1.text(0)).json },
    ]

    private static let customer: [String: Call] = [
        "billing.setSubscription": { try await $0.forUser($1.user).billing.setSubscription($1.object(0)).json },
        "billing.getSubscription": { try await $0.forUser($1.user).billing.getSubscription().json },
        "billing.usage": { try await $0.forUser($1.user).billing.usage().json },
        "explain": { try await $0.forUser($1.user).explain($1.text(0), $1.quantity(1)).json },
        "entitlements": { try await $0.forUser($1.user).entitlements().json },
        "quotas": { try await $0.forUser($1.user).quotas().json },
        "setQuota": { try await $0.forUser($1.user).setQuota($1.text(0), $1.object(1)).json },
        "removeQuota": { try await $0.forUser($1.user).removeQuota($1.text(0)).json },
    ]

    private static let decisions: [String: Call] = [
        "consume": {
            try await $0.forUser($1.user).consume($1.text(0), $1.quantity(1), idempotencyKey: $1.key).json
        },
        "check": { try await $0.forUser($1.user).check($1.text(0), $1.quantity(1)).json },
        "reserve": { weir, given in
            try await weir.forUser(given.user)
                .reserve(
                    given.text(0),
                    given.quantity(1),
                    holdSeconds: given.options["ttlSeconds"]?.number ?? 300,
                    idempotencyKey: given.key
                )
                .json
        },
        "commit": { weir, given in
            try await weir.forUser(given.user).commit(
                given.reservation(),
                quantity: given.list[safe: 1]?["quantity"]?.quantity
            ).json
        },
        "release": { try await $0.forUser($1.user).release($1.reservation()).json },
        "renew": {
            try await $0.forUser($1.user).renew($1.reservation(), holdSeconds: $1.list[safe: 1]?.number ?? 300).json
        },
        "guard": { weir, given in
            try await weir.forUser(given.user)
                .guard(given.text(0), given.quantity(1)) { held in
                    #expect(!given.isRefused, "the work was begun")
                    if given.work["fails"] == true { throw WorkFailed() }
                    held.quantity = given.work["quantity"]?.quantity
                    return given.work["answers"] ?? .null
                }
        },
        "consumeBatch": { weir, given in
            let items = given.list[safe: 0]?.elements?.map { Weir.BatchedDecisionInput(json: $0) }
            return try await weir.consumeBatch(items ?? [], idempotencyKey: given.key).json
        },
        "queryUsage": { try await $0.queryUsage($1.object(0)).json },
        "request": {
            try await $0.request($1.text(0), $1.text(1), body: $1.list[safe: 2], idempotencyKey: $1.key)
        },
    ]
}

extension Array {
    /// The element, if there is one.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
