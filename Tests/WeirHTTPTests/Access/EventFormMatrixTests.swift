import HTTPTypes
import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirHTTP
import WeirTesting

/// Events in all their other forms, sent by everyone who may not and by one who may: a form opens no way around a key.
struct EventFormMatrixTests {
    /// A way in with one event of a customer.
    struct Form: Sendable, CustomTestStringConvertible {
        var name: String
        var path: String
        var headers: [(name: String, value: String)]
        /// The body; `{customer}` stands for a customer's id and `{new}` for a key.
        var body: String
        /// Whether the answer is about the event alone, so that its status tells what became of it.
        var isSingle: Bool
        /// The status when there is an answer about the events.
        var success: Int

        var testDescription: String { name }
    }

    static let forms: [Form] =
        [
            Form(
                name: "NDJSON",
                path: "/v1/events/batch",
                headers: [("Content-Type", "application/x-ndjson")],
                body: #"{"customerId":"{customer}","eventName":"x","idempotencyKey":"{new}"}"#,
                isSingle: false,
                success: 200
            ),
            Form(
                name: "CSV",
                path: "/v1/events/batch?eventName=x",
                headers: [("Content-Type", "text/csv")],
                body: "customerId,idempotencyKey\n{customer},{new}\n",
                isSingle: false,
                success: 200
            ),
            Form(
                name: "structured CloudEvent",
                path: "/v1/events",
                headers: [("Content-Type", "application/cloudevents+json")],
                body: #"{"specversion":"1.0","id":"{new}","source":"/s","type":"x","subject":"{customer}"}"#,
                isSingle: true,
                success: 202
            ),
            Form(
                name: "binary CloudEvent",
                path: "/v1/events",
                headers: [
                    ("Content-Type", "application/json"), ("ce-specversion", "1.0"), ("ce-id", "{new}"),
                    ("ce-source", "/s"), ("ce-type", "x"), ("ce-subject", "{customer}"),
                ],
                body: "{}",
                isSingle: true,
                success: 202
            ),
        ]
        + ["/v1/events", "/v1/events/batch"].map { path in
            Form(
                name: "batched CloudEvents to \(path)",
                path: path,
                headers: [("Content-Type", "application/cloudevents-batch+json")],
                body: #"[{"specversion":"1.0","id":"{new}","source":"/s","type":"x","subject":"{customer}"}]"#,
                isSingle: false,
                success: 202
            )
        }

    private func send(
        _ form: Form,
        _ client: APIClient,
        of customer: String,
        key: String
    ) async throws -> WeirClient.APIResponse {
        func filled(_ text: String) -> String {
            text.replacing("{customer}", with: customer).replacing("{new}", with: key)
        }
        return try await client.send(
            "POST",
            form.path,
            bytes: Array(filled(form.body).utf8),
            headers: form.headers.map { ($0.name, filled($0.value)) }
        )
    }

    private func count(_ client: APIClient, of customer: String) async throws -> Int? {
        try await client.prepare("GET", "/v1/events?customerId=\(customer)")["events"]?.arrayValue?.count
    }

    @Test(arguments: forms)
    func everyFormAnswersAsTheOthersToEveryKindOfCaller(_ form: Form) async throws {
        try await TestServer.run { server in
            let callers = try await Callers(server, .live)
            server.clock.advance(seconds: 1)
            let customer = try #require(
                try await server.live.prepare("POST", "/v1/customers", #"{"externalId":"c"}"#).text("id")
            )
            let route = RouteDeclaration(
                method: .post,
                path: String(form.path.prefix { $0 != "?" }),
                access: .write(.usage),
                subject: .named
            )
            let statement = RouteStatement(
                "POST \(route.path)",
                nil,
                nil,
                form.success,
                other: form.isSingle ? 404 : form.success,
                sealed: form.isSingle ? .notFound : .notFoundInside
            )
            let columns = try await callers.columns(of: route, statement)
            #expect(columns.count == 8)
            for (index, (name, client, expected, reason)) in columns.enumerated() {
                let answer = try await send(form, client, of: customer, key: "k\(index)")
                #expect(answer.status == expected, "\(name): \(answer.text)")
                let found = answer["error", "details", "reason"]?.stringValue
                #expect(found == reason, "\(name): \(answer.text)")
                if expected < 300 {
                    #expect(answer.text.contains(#""code":"not_found""#), "\(name): \(answer.text)")
                    #expect(answer.text.contains(#""count":0"#), "\(name): \(answer.text)")
                }
            }
            #expect(try await count(server.live, of: customer) == 0)
            // What was not found is kept where whoever sent it belongs, and nowhere else.
            // What a seal refused is kept nowhere, so that no replay can let it through.
            for (client, senders) in [(server.live, 0), (server.test, 1)] {
                let kept = try await client.prepare("GET", "/v1/events/rejected")["rejectedEvents"]?.arrayValue
                #expect(kept?.count == senders)
                #expect(kept?.allSatisfy { $0.objectValue?["customerId"] == .null } == true)
                _ = try await client.prepare("POST", "/v1/events/rejected/replay", #"{"all":true}"#)
            }
            #expect(try await count(server.live, of: customer) == 0)
        }
    }

    @Test("A key that is sealed to the customer of an event may send it in every form", arguments: forms)
    func everyFormIsOpenToWhoeverMay(_ form: Form) async throws {
        try await TestServer.run { server in
            let customer = try #require(
                try await server.live.prepare("POST", "/v1/customers", #"{"externalId":"c"}"#).text("id")
            )
            let body = #"{"name":"Own","scopes":["usage:write"],"customerId":"\#(customer)"}"#
            let secret = try #require(try await server.live.prepare("POST", "/v1/keys", body).text("secret"))
            let sealed = server.client(key: secret)
            for (sent, client) in [server.live, sealed].enumerated() {
                let answer = try await send(form, client, of: customer, key: "k\(sent)")
                #expect(answer.status == form.success, "\(answer.text)")
                #expect(!answer.text.contains("not_found"), "\(answer.text)")
                #expect(try await count(server.live, of: customer) == sent + 1)
            }
            // A customer that is not there is told of as one that is and is another's.
            let nobody = try await send(form, sealed, of: "cust_00000000000000000000000000", key: "k")
            let other = try #require(
                try await server.live.prepare("POST", "/v1/customers", #"{"externalId":"other"}"#).text("id")
            )
            let others = try await send(form, sealed, of: other, key: "k")
            #expect(nobody.shape.replacing("cust_1", with: "x") == others.shape.replacing("cust_1", with: "x"))
        }
    }
}
