import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// What Stripe sends by itself: believed by its signature, kept first, applied once.
struct StripeWebhookTests {
    /// A delivery as the double would make it, for a test that sends it itself.
    private func message(
        _ stage: StripeStage,
        _ options: JSONObject = [:]
    ) async throws -> (body: [UInt8], headers: [(name: String, value: String)]) {
        let event = try await stage.account.control(
            "POST",
            "/events",
            ["type": "customer.updated", "object": ["id": "cus_of_nobody", "object": "customer"]]
        )
        var options = options
        options["event"] = event["id"]
        let message = try await stage.account.control("POST", "/webhooks/message", options)
        let headers = (message["headers"]?.objectValue?.members ?? []).map { ($0.name, $0.value.text) }
        return (Array((message["body"]?.text ?? "").utf8), headers)
    }

    private func post(
        _ stage: StripeStage,
        _ body: [UInt8],
        _ headers: [(name: String, value: String)],
        path: String = "/webhooks/stripe"
    ) async throws -> APIResponse {
        try await stage.server.anonymous.send("POST", path, bytes: body, headers: headers)
    }

    private func count(_ stage: StripeStage) async throws -> Int {
        try await stage.calls.get("/v1/stripe/events?limit=200")["events"].arrayValue?.count ?? 0
    }

    @Test("Case 38: a wrong, missing, stale or future signature is refused, and nothing is kept")
    func case38WrongSignatures() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            let now = stage.server.clock.now.milliseconds / 1000
            let wrong: [(JSONObject, String)] = [
                (["signatureForm": "missing"], "signature_missing"),
                (["signatureForm": "wrong_secret"], "signature_mismatch"),
                (["signatureForm": "v0_only"], "signature_mismatch"),
                (["signatureForm": "upper_case"], "signature_mismatch"),
                (["signatureForm": "truncated"], "signature_mismatch"),
                (["signatureForm": "no_time"], "signature_malformed"),
                (["signedAt": .number(ExactDecimal(now - 301))], "signature_too_old"),
                (["signedAt": .number(ExactDecimal(now + 301))], "signature_too_new"),
            ]
            for (options, reason) in wrong {
                let (body, headers) = try await message(stage, options)
                let answer = try await post(stage, body, headers)
                #expect(answer.status == 400 && answer.refusal == "invalid_input/\(reason)", "\(answer.text)")
            }
            let (body, headers) = try await message(stage)
            var changed = body
            changed[changed.count - 1] = UInt8(ascii: " ")
            #expect(try await post(stage, changed, headers).status == 400)
            #expect(try await count(stage) == 0)
            // The same, signed at the edges of what is borne.
            for edge in [now - 300, now + 300] {
                let (body, headers) = try await message(stage, ["signedAt": .number(ExactDecimal(edge))])
                #expect(try await post(stage, body, headers).status == 200)
            }
            #expect(try await count(stage) == 2)
        }
    }

    @Test("Case 39: the raw bytes count, whatever they spell; more than a mebibyte is 413")
    func case39RawBytes() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            let event = try await stage.account.control(
                "POST",
                "/events",
                [
                    "type": "customer.updated",
                    "object": ["id": "cus_x", "object": "customer", "name": "Zoë 株式会社 \u{1F9FE}"],
                ]
            )
            let message = try await stage.account.control("POST", "/webhooks/message", ["event": event["id"] ?? .null])
            let body = Array((message["body"]?.text ?? "").utf8)
            let headers = (message["headers"]?.objectValue?.members ?? []).map { ($0.name, $0.value.text) }
            #expect(body.contains { $0 > 0x7F })
            // The same document, written otherwise, is another body.
            let rewritten = try JSONParser.parse(body).jsonBytes
            #expect(try await post(stage, rewritten, headers).refusal == "invalid_input/signature_mismatch")
            #expect(try await post(stage, body, headers).status == 200)
            let large = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
            #expect(try await post(stage, large, headers).status == 400)
            #expect(try await post(stage, large + [0x20], headers).status == 413)
        }
    }

    @Test("Case 40: while secrets change, old and new are accepted; the old one is not once it is taken away")
    func case40Rotation() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            let (old, new) = (StripeStage.secret, "whsec_the_new_one")
            func connect(_ secrets: [String]) async throws {
                let answer = try await stage.calls.put(
                    "/v1/stripe/connection",
                    [
                        "secretKey": .string(stage.account.key),
                        "webhookSecrets": .array(secrets.map { .string($0) }),
                    ]
                )
                #expect(answer.status == 200 && !answer.text.contains("whsec"), "\(answer.text)")
            }
            func isAccepted(_ secrets: [String]) async throws -> Bool {
                let (body, headers) = try await message(stage, ["secrets": .array(secrets.map { .string($0) })])
                return try await post(stage, body, headers).status == 200
            }
            #expect(try await isAccepted([old]))
            #expect(try await !isAccepted([new]))
            try await connect([old, new])
            #expect(try await isAccepted([old]))
            #expect(try await isAccepted([old, new]))
            #expect(try await isAccepted([new]))
            try await connect([new])
            #expect(try await !isAccepted([old]))
            #expect(try await isAccepted([old, new]))
            #expect(try await isAccepted([new]))
        }
    }

    @Test("Case 42: an event of the other mode is refused, and someone is told")
    func case42OtherMode() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            let live = stage.account.inMode("live")
            try await live.setClock(seconds: stage.server.clock.now.milliseconds / 1000)
            try await live.control(
                "PUT",
                "/webhooks/endpoint",
                [
                    "url": .string(stage.server.url + "/webhooks/stripe"), "secrets": [.string(StripeStage.secret)],
                    "mode": "held",
                ]
            )
            let customer = try await live.control("POST", "/customers", ["email": "a@b.c"])
            #expect(customer.text("id") != nil)
            let report = try await live.answer("POST", "/webhooks/deliver", [:]).text
            #expect(report.contains("400"), "\(report)")
            #expect(try await count(stage) == 0)
            #expect(try await stage.alerts() == ["wrong_mode live"])
            #expect(try await stage.calls.get("/v1/customers")["customers"].arrayValue?.isEmpty == true)
        }
    }

    @Test("The path may name the workspace; another one's secret does not count there")
    func pathNamesTheWorkspace() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            let (body, headers) = try await message(stage)
            #expect(try await post(stage, body, headers, path: "/webhooks/stripe/live").status == 409)
            #expect(try await post(stage, body, headers, path: "/webhooks/stripe/nobody").status == 404)
            #expect(try await post(stage, body, headers, path: "/webhooks/stripe/test").status == 200)
            let again = try await post(stage, body, headers)
            #expect(again.status == 200 && again["duplicate"] == true)
        }
    }

    @Test("What was dropped is taken in from the list of events, once")
    func backfillTakesInWhatWasDropped() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.account.control("POST", "/customers", ["email": "a@b.c", "name": "Acme"])
            try await stage.account.control("POST", "/webhooks/drop", [:])
            let report = try stage.calls.stage(try await stage.calls.post("/v1/stripe/backfill"))
            #expect(report["seen"] == 1 && report["new"] == 1 && report["complete"] == true)
            try await stage.settle()
            let made = try await stage.calls.get("/v1/customers?email=a@b.c")["customers"]
            #expect(made.arrayValue?.count == 1 && made[0]["provider"] == "stripe")
            let again = try stage.calls.stage(try await stage.calls.post("/v1/stripe/backfill"))
            #expect(again["seen"] == 1 && again["new"] == 0)
        }
    }

    @Test("A reading that fails leaves the event pending, and the next attempt applies it")
    func failedReadingIsTriedAgain() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.account.control("POST", "/customers", ["email": "a@b.c"])
            try await stage.account.fault("error_unstored", on: "GetCustomersCustomer", times: 3)
            try await stage.account.control("POST", "/webhooks/deliver", [:])
            try await stage.until("the first attempt failed") {
                let jobs = try await stage.calls.get("/v1/jobs?kind=stripe_event&state=open")["jobs"]
                return jobs[0]["state"] == "retrying"
            }
            #expect(try await stage.calls.get("/v1/stripe")["events"]["pending"] == 1)
            stage.server.clock.advance(seconds: 31)
            try await stage.settle()
            #expect(try await stage.calls.get("/v1/customers?email=a@b.c")["customers"].arrayValue?.count == 1)
        }
    }
}
