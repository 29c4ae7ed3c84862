import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/invoice-runs`: finalizing all that is due.
struct InvoiceRunRoutes: RouteGroup {
    let run: InvoiceRun
    let operations: OperationBoard
    let clock: WallClock

    func register(on routes: RouteRegistrar) {
        // Asking again finalizes nothing twice, so that no answer has to be kept.
        routes.on(
            .post,
            "/v1/invoice-runs",
            .write(.invoices),
            idempotency: IdempotencyMode.none,
            audit: .requestWithAnswer
        ) { call in
            let limit = try call.read { fields in
                fields.optional("limit") { $0.int(in: 1...InvoiceRun.maximum) } ?? InvoiceRun.maximum
            }
            let number = operations.begin(.invoiceRun, call.context)
            var isWhole = false
            defer { operations.end(number, isWhole: isWhole, at: clock.now()) }
            let outcome = try await run.run(limit: limit, call.context) { operations.report(number, $0) }
            isWhole = true
            return .json { json in
                json.object { json in
                    json.member("finalized", outcome.finalized)
                    json.member("firstNumber", outcome.first?.description)
                    json.member("lastNumber", outcome.last?.description)
                    json.array("totals") { json in
                        for total in outcome.totals {
                            json.object { json in
                                json.member("currency", total.currency.code)
                                json.member("totalMinor", total.minorUnits)
                            }
                        }
                    }
                    json.member("failed", outcome.failed)
                    json.array("failures") { json in
                        for failure in outcome.failures {
                            json.object { json in
                                json.member("invoiceId", failure.invoice)
                                json.member("message", failure.reason.message)
                            }
                        }
                    }
                    json.member("isPartial", outcome.isPartial)
                }
            }
        }
    }
}
