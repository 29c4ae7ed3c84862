import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct CustomerTests {
    /// A customer that is read shows its credit too.
    private static func withoutCredit(_ answer: WeirClient.APIResponse) -> String {
        answer.text.replacing(#""creditBalances":[],"#, with: "")
    }

    @Test func everyFieldOfACustomerComesBack() async throws {
        try await TestServer.run { server in
            let kit = try await server.live.prepare("POST", "/v1/account-kits", #"{"name":"Pro"}"#).text("id") ?? ""
            let answer = try await server.live.call(
                "POST",
                "/v1/customers",
                """
                {"externalId":"acme","email":"a@acme.test","label":"Acme","accountKitId":"\(kit)",
                "timeZone":"Europe/Berlin","metadata":{"b":2,"a":"x"},"billingAddress":{"line1":"Weg 1","country":"DE"},
                "legalName":"Acme GmbH","taxId":"ATU1","taxRates":[{"code":"vat","percent":"20"}],
                "contacts":[{"email":"b@acme.test","role":"billing"}],"tags":["vip"],
                "paymentProviderId":"cus_123","provider":"stripe","paymentMethodId":"pm_1"}
                """
            )
            #expect(answer.status == 201)
            #expect(
                answer.shape == """
                    {"id":"cust_1","externalId":"acme","email":"a@acme.test","name":"Acme","status":"active",\
                    "accountKitId":"kit_1","timeZone":"Europe/Berlin","metadata":{"a":"x","b":2},\
                    "billingAddress":{"line1":"Weg 1","line2":null,"city":null,"state":null,"postalCode":null,\
                    "country":"DE"},"legalName":"Acme GmbH","taxId":"ATU1",\
                    "taxRates":[{"code":"vat","percent":"20","inclusive":false}],\
                    "contacts":[{"name":null,"email":"b@acme.test","role":"billing"}],"tags":["vip"],"provider":"stripe","paymentProviderId":"cus_123",\
                    "paymentMethodId":"pm_1","isDefault":false,"createdAt":"2026-02-01T00:00:00.000Z",\
                    "updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
            let id = answer.text("id") ?? ""
            for name in [id, "ext:acme", "stripe:cus_123"] {
                for collection in ["users", "customers"] {
                    let shown = try await server.live.call("GET", "/v1/\(collection)/\(name)")
                    #expect(Self.withoutCredit(shown) == answer.text, "\(collection) \(name)")
                }
            }
        }
    }

    @Test func aCustomerNeedsNothing() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/users", "{}")
            #expect(
                answer.shape == """
                    {"id":"cust_1","externalId":null,"email":null,"name":null,"status":"active","accountKitId":null,\
                    "timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],\
                    "contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,\
                    "createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
        }
    }

    @Test func uniqueNamesAreTakenOnce() async throws {
        try await TestServer.run { server in
            let first = try await server.live.prepare(
                "POST",
                "/v1/customers",
                #"{"externalId":"acme","paymentProviderId":"cus_1","provider":"stripe"}"#
            )
            for body in [#"{"externalId":"acme"}"#, #"{"paymentProviderId":"cus_1","provider":"stripe"}"#] {
                let answer = try await server.live.call("POST", "/v1/users", body)
                #expect(answer.status == 409)
                #expect(answer.code == "duplicate_record")
                #expect(answer["error", "details", "customerId"] == first["id"])
            }
        }
    }

    @Test func anExternalIDPassesToAnotherCustomer() async throws {
        try await TestServer.run { server in
            let live = server.live
            let first = try await live.prepare("POST", "/v1/users", #"{"externalId":"acme"}"#).text("id") ?? ""
            let found = try await live.call("GET", "/v1/users/ext:acme")
            #expect(found.text("id") == first)
            try await live.prepare("PATCH", "/v1/users/\(first)", #"{"externalId":"old"}"#)
            let gone = try await live.call("GET", "/v1/users/ext:acme")
            #expect(gone.status == 404)
            let second = try await live.prepare("POST", "/v1/users", #"{"externalId":"acme"}"#).text("id") ?? ""
            let other = try await live.call("GET", "/v1/users/ext:acme")
            #expect(other.text("id") == second)
        }
    }

    @Test func aChangeLeavesWhatItDoesNotName() async throws {
        try await TestServer.run { server in
            let body = #"{"externalId":"a","name":"A","email":"a@b.test","tags":["x"],"metadata":{"k":1}}"#
            try await server.live.prepare("POST", "/v1/users", body)
            server.clock.advance(seconds: 1)
            let changed = try await server.live.call("PATCH", "/v1/users/ext:a", #"{"email":null,"tags":["y"]}"#)
            #expect(changed.status == 200)
            #expect(changed["email"] == .null)
            #expect(changed["name"] == "A")
            #expect(changed["tags"] == ["y"])
            #expect(changed["metadata"] == ["k": 1])
            #expect(changed["updatedAt"] == "2026-02-01T00:00:01.000Z")
            server.clock.advance(seconds: 1)
            let same = try await server.live.call("PATCH", "/v1/users/ext:a", #"{"tags":["y"]}"#)
            #expect(same.body == changed.body)
        }
    }

    @Test func deletingSuspends() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/users", #"{"externalId":"a","name":"A"}"#)
            let answer = try await server.live.call("DELETE", "/v1/users/ext:a")
            #expect(answer.status == 200)
            #expect(answer["status"] == "suspended")
            #expect(answer["name"] == "A")
            let back = try await server.live.call("PATCH", "/v1/users/ext:a", #"{"status":"active"}"#)
            #expect(back["status"] == "active")
        }
    }

    @Test func erasingRemovesThePersonAndKeepsTheID() async throws {
        try await TestServer.run { server in
            let live = server.live
            let body = #"{"externalId":"a","name":"Ann","email":"ann@a.test","metadata":{"x":1}}"#
            let id = try await live.prepare("POST", "/v1/users", body).text("id") ?? ""
            let erased = try await live.call("DELETE", "/v1/users/\(id)?erase=true")
            #expect(erased.status == 200)
            #expect(!erased.text.contains("Ann"))
            #expect(!erased.text.contains("ann@a.test"))
            #expect(erased["externalId"] == .null)
            #expect(erased["erasedAt"] == "2026-02-01T00:00:00.000Z")
            let byName = try await live.call("GET", "/v1/users/ext:a")
            #expect(byName.status == 404)
            let byID = try await live.call("GET", "/v1/users/\(id)")
            #expect(Self.withoutCredit(byID) == erased.text)
            let list = try await live.call("GET", "/v1/users")
            #expect(list["users"] == [])
            let change = try await live.call("PATCH", "/v1/users/\(id)", #"{"name":"B"}"#)
            #expect(change.status == 409)
            let again = try await live.call("DELETE", "/v1/users/\(id)?erase=true")
            #expect(again.body == erased.body)
        }
    }

    /// The answer kept for an idempotency key holds the person's data too.
    @Test func erasingForgetsKeptAnswers() async throws {
        try await TestServer.run { server in
            let key = [(name: "Idempotency-Key", value: "k")]
            let made = try await server.live.call("POST", "/v1/users", #"{"name":"Ann"}"#, headers: key)
            try await server.live.prepare("DELETE", "/v1/users/\(made.text("id") ?? "")?erase=true")
            let repeated = try await server.live.call("POST", "/v1/users", #"{"name":"Ann"}"#, headers: key)
            #expect(repeated.header("Idempotency-Replayed") == nil)
            #expect(repeated["id"] != made["id"])
        }
    }

    @Test(arguments: ["users", "customers"])
    func aListIsNamedForItsPath(_ name: String) async throws {
        try await TestServer.run { server in
            for index in 1...3 {
                let status = index == 2 ? "suspended" : "active"
                let body = #"{"externalId":"c\#(index)","email":"c\#(index)@x.test","status":"\#(status)"}"#
                try await server.live.prepare("POST", "/v1/\(name)", body)
                server.clock.advance(seconds: 1)
            }
            let found = { (query: String) async throws -> [String] in
                let answer = try await server.live.call("GET", "/v1/\(name)\(query)")
                return answer[name]?.arrayValue?.compactMap { $0.objectValue?["externalId"]?.stringValue } ?? []
            }
            let all = try await found("")
            #expect(all == ["c3", "c2", "c1"])
            let first = try await server.live.call("GET", "/v1/\(name)?limit=2")
            #expect(first["hasMore"] == true)
            let rest = try await found("?limit=2&cursor=\(first.text("nextCursor") ?? "")")
            #expect(rest == ["c1"])
            let suspended = try await found("?status=suspended")
            #expect(suspended == ["c2"])
            let byEmail = try await found("?email=c1%40x.test")
            #expect(byEmail == ["c1"])
            let byName = try await found("?externalId=c3")
            #expect(byName == ["c3"])
            let nobody = try await found("?externalId=c3&status=suspended")
            #expect(nobody == [])
        }
    }

    @Test(arguments: [
        (#"{"extrnalId":"a"}"#, ["extrnalId: unknown_field"]),
        (#"{"external_id":"a"}"#, ["external_id: unknown_field"]),
        (#"{"externalId":""}"#, ["externalId: too_short"]),
        (#"{"externalId":7}"#, ["externalId: invalid_type"]),
        (#"{"email":"nobody"}"#, ["email: invalid_format"]),
        (#"{"status":"deleted"}"#, ["status: unknown_value"]),
        (#"{"timeZone":"Mars/Olympus"}"#, ["timeZone: unknown_value"]),
        (#"{"paymentProviderId":"cus_1"}"#, ["provider: required"]),
        (#"{"provider":"stripe"}"#, ["paymentProviderId: required"]),
        (
            #"{"paymentProviderId":"x","provider":"paypal"}"#,
            ["paymentProviderId: invalid_format", "provider: unknown_value"]
        ),
        (#"{"contacts":[{"name":"A"}]}"#, ["contacts[0].email: required"]),
        (#"{"billingAddress":{"country":"Germany"}}"#, ["billingAddress.country: too_long"]),
        (#"{"metadata":[]}"#, ["metadata: invalid_type"]),
        (#"{"name":"A","label":"B"}"#, ["name: conflicting_fields"]),
        (#"{"accountKitId":"7"}"#, ["accountKitId: invalid_format"]),
    ])
    func whatIsWrongIsNamed(_ body: String, _ issues: [String]) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/customers", body)
            #expect(answer.status == 400, "\(answer.text)")
            #expect(answer.issues == issues)
        }
    }

    @Test(arguments: ["cust_00000000000000000000000001", "cus_1", "ext:", "ext:nobody", "stripe:x", "7", "%00"])
    func whoIsNotThereIsNotFound(_ name: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("GET", "/v1/users/\(name)")
            #expect(answer.status == 404)
            #expect(answer.code == "not_found")
        }
    }
}
