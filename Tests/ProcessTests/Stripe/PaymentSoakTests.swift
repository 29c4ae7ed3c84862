import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Many invoices are charged while requests fail, events are lost and doubled, and the server is killed.
///
/// `WEIR_PAYMENT_INVOICES` sets how many, `WEIR_PAYMENT_SEEDS` how many times with other seeds, and `WEIR_PAYMENT_SEED`
/// the first of them, to repeat a run as far as the operating system allows.
@Suite(.serialized) struct PaymentSoakTests {
    /// In a run of 1,000: how often each kind of method is among the saved ones, in thousandths.
    private static let behaviours: [(share: Int, behaviour: JSONValue, type: String)] = [
        (780, "succeed", "card"), (60, "decline:insufficient_funds", "card"), (40, "decline:stolen_card", "card"),
        (40, "authentication_required", "card"), (40, "decline:expired_card", "card"),
        (40, "processing>succeed", "us_bank_account"),
    ]

    @Test("Case 55: whatever fails and whoever dies, no invoice is charged twice and no payment is lost")
    func case55() async throws {
        let environment = ProcessInfo.processInfo.environment
        let invoices = environment["WEIR_PAYMENT_INVOICES"].flatMap { Int($0) } ?? 40
        let seeds = environment["WEIR_PAYMENT_SEEDS"].flatMap { Int($0) } ?? 1
        let first = environment["WEIR_PAYMENT_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64(UInt32.max))
        for round in 0..<seeds {
            let seed = first &+ UInt64(round)
            print("payment soak: \(invoices) invoices, seed \(seed)")
            try await soak(invoices, seed)
        }
    }

    private func soak(_ count: Int, _ seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let process = try await PaymentProcess.start(webhooks: "held")
        var customers: [String] = []
        for index in 0..<count {
            let kind = Self.kind(Int.random(in: 0..<1_000, using: &random))
            customers.append(
                try await process.customer("c\(index)", behaviour: kind.behaviour, type: kind.type)
            )
        }
        try await process.subscribe()
        try await process.account.control("PUT", "/chaos", try Self.chaos(seed))
        let kills = max(2, count / 50)
        let stride = max(1, count / (kills + 1))
        for (index, customer) in customers.enumerated() {
            if index > 0, index.isMultiple(of: stride) {
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...400, using: &random)))
                try await process.killAndStart()
            }
            // A server that is killed may not answer; what it has taken it has.
            try await process.until("the contract is made") {
                (try? await process.contract(customer)) ?? false
            }
        }
        try await Task.sleep(for: .milliseconds(500))
        try await process.killAndStart()
        try await process.account.control("DELETE", "/chaos")
        try await check(process, count, seed)
        #expect(try await process.server.stop() == .exited(0))
    }

    private static func kind(_ number: Int) -> (share: Int, behaviour: JSONValue, type: String) {
        var rest = number
        for kind in behaviours {
            if rest < kind.share { return kind }
            rest -= kind.share
        }
        return behaviours[0]
    }

    /// Three requests in ten come to nothing in some way, and half of the events are lost, doubled or early.
    private static func chaos(_ seed: UInt64) throws -> JSONObject {
        let text = """
            {
              "seed": \(seed),
              "requests": {
                "timeout_before": 0.03, "timeout_after": 0.04, "reset_before": 0.03, "reset_after": 0.04,
                "truncated": 0.02, "truncated_json": 0.02, "html": 0.02, "html_after": 0.02, "error_stored": 0.02,
                "error_unstored": 0.02, "error_after_unstored": 0.02, "rate_limited": 0.02, "conflict": 0.01,
                "lock_timeout": 0.01
              },
              "webhooks": {"drop": 0.15, "hold": 0.15, "duplicate": 0.15, "early": 0.1},
              "silenceMilliseconds": 100
            }
            """
        return try JSONParser.parse(Array(text.utf8)).objectValue ?? [:]
    }

    /// What must be so when all has come to rest.
    private func check(_ process: PaymentProcess, _ count: Int, _ seed: UInt64) async throws {
        let resting: Set<String> = [
            "paid settled", "sent declined", "sent stopped", "sent action_required", "in_transit processing",
        ]
        var standings: [String: Int] = [:]
        try await process.until("every invoice has come to rest, seed \(seed): \(standings)", tries: 3_000) {
            try await process.account.control("POST", "/webhooks/deliver", [:])
            standings = try await self.standings(process)
            let isAll = standings.values.reduce(0, +) == count
            if isAll, standings.keys.allSatisfy({ resting.contains($0) }) { return true }
            try await Task.sleep(for: .milliseconds(200))
            return false
        }
        // Banks decide; what nobody was told of is read from the list of events.
        let intents = try await process.account.answer("GET", "/objects/payment_intent").json
        for intent in intents.arrayValue ?? intents.objectValue?["data"]?.arrayValue ?? []
        where intent.objectValue?.text("status") == "processing" {
            let id = intent.objectValue?.text("id") ?? ""
            try await process.account.control("POST", "/payment_intents/\(id)/settle", [:])
        }
        try await process.account.control("POST", "/webhooks/drop", [:])
        try await process.api.ask("POST", "/v1/stripe/backfill", [:])
        try await process.until("no payment is under way, seed \(seed): \(standings)", tries: 1_500) {
            standings = try await self.standings(process)
            return standings["in_transit processing"] == nil
        }
        print("payment soak: seed \(seed) ends with \(standings.sorted { $0.key < $1.key })")
        #expect(try await process.offences() == "", "seed \(seed)")
        try await compareBooks(process, seed)
    }

    private func standings(_ process: PaymentProcess) async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for invoice in try await process.invoices() { counts[try await process.standing(invoice), default: 0] += 1 }
        return counts
    }

    /// What the ledger of the double says came in and went back is what the invoices say.
    private func compareBooks(_ process: PaymentProcess, _ seed: UInt64) async throws {
        let ledger = try await process.account.control("GET", "/ledger")
        var charged: [String: Int] = [:]
        for entry in (ledger["entries"]?.arrayValue ?? []).compactMap(\.objectValue) {
            let invoice = entry["metadata"]?.objectValue?.text("weir_invoice") ?? "none"
            charged[invoice, default: 0] += entry.number("amount") ?? 0
        }
        for invoice in try await process.invoices() {
            let id = invoice.text("id") ?? ""
            let paid = (invoice.number("amountPaidMinor") ?? 0) - (invoice.number("refundedMinor") ?? 0)
            let atStripe = charged.removeValue(forKey: id) ?? 0
            #expect(paid == atStripe, "invoice \(id), seed \(seed)")
        }
        #expect(charged.isEmpty, "seed \(seed): \(charged)")
    }
}
