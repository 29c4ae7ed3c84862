import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The list of events: filters and pages.
struct EventListTests {
    private func withEvents(_ test: (OperatorCalls, [String]) async throws -> Void) async throws {
        try await TestServer.run { server in
            server.clock.set("2026-02-10T00:00:00Z")
            let calls = OperatorCalls(server.live)
            try await calls.meter("CALLS", ["eventName": "call", "aggregation": "count"])
            var customers: [String] = []
            for name in ["acme", "globex", "initech"] { customers.append(try await calls.customer(name)) }
            for day in 1...5 {
                for (index, customer) in customers.enumerated() {
                    let name = index == 1 && day > 3 ? "other" : "call"
                    try calls.stage(
                        try await calls.record(customer, name, key: "k\(day)", at: "2026-02-0\(day)T00:00:00Z")
                    )
                }
            }
            try await test(calls, customers)
        }
    }

    @Test
    func eventHasItsWholeBody() async throws {
        try await withEvents { calls, customers in
            let answer = try await calls.get("/v1/events?customerId=\(customers[0])&key=k2")
            #expect(
                answer.text == """
                    {"events":[{"customerId":"\(customers[0])","externalCustomerId":"acme","eventName":"call",\
                    "idempotencyKey":"k2","timestamp":"2026-02-02T00:00:00.000Z",\
                    "receivedAt":"2026-02-10T00:00:00.000Z","properties":{},"source":"event","status":"counted",\
                    "meters":["CALLS"]}],"hasMore":false,"nextCursor":null}
                    """
            )
        }
    }

    private static let filters: [(query: String, count: Int)] = [
        ("", 15),
        ("externalCustomerId=globex", 5),
        ("eventName=other", 2),
        ("externalCustomerId=acme&eventName=other", 0),
        ("from=2026-02-02T00:00:00Z&to=2026-02-04T00:00:00Z", 6),
        ("externalCustomerId=acme&from=2026-02-05T00:00:00Z", 1),
        ("key=k5", 3),
        ("status=counted", 13),
        ("status=unmatched", 2),
        ("status=replaced", 0),
    ]

    @Test
    func filtersNarrowTheList() async throws {
        try await withEvents { calls, _ in
            for (query, count) in Self.filters {
                let answer = try await calls.get("/v1/events?limit=200&\(query)")
                #expect(answer.json["events"].arrayValue?.count == count, "\(query)")
                #expect(answer.json["hasMore"] == false, "\(query)")
            }
        }
    }

    @Test(
        "Pages follow each other without gap or overlap, over customers and within them",
        arguments: [1, 2, 4, 5, 7, 15]
    )
    func pagesCoverTheList(_ limit: Int) async throws {
        try await withEvents { calls, _ in
            for filter in ["", "&status=counted", "&externalCustomerId=initech", "&eventName=other"] {
                let whole = try await calls.get("/v1/events?limit=200\(filter)").json["events"].arrayValue ?? []
                var paged: [JSONValue] = []
                var cursor = ""
                var pages = 0
                repeat {
                    let page = try await calls.get("/v1/events?limit=\(limit)\(filter)\(cursor)").json
                    paged += page["events"].arrayValue ?? []
                    cursor = page["hasMore"] == true ? "&cursor=\(page["nextCursor"].text)" : ""
                    pages += 1
                } while !cursor.isEmpty && pages < 50
                #expect(paged == whole)
                #expect(pages == max(1, (whole.count + limit - 1) / limit))
            }
        }
    }

    @Test(arguments: [
        "status=lost", "limit=0", "limit=201", "cursor=nonsense", "from=yesterday", "customer=acme",
        "customerId=acme", "from=2026-02-02T00:00:00Z&to=2026-02-01T00:00:00Z",
    ])
    func wrongFiltersAreRefused(_ query: String) async throws {
        try await TestServer.run { server in
            let answer = try await OperatorCalls(server.live).get("/v1/events?\(query)")
            #expect(answer.status == 400)
            #expect(answer.json["error"]["issues"].arrayValue?.count == 1)
        }
    }
}
