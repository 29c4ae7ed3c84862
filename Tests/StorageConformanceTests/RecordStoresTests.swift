import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct RecordStoresTests {
    // MARK: Kept answers

    @Test(arguments: Backend.available)
    func answersAreKeptPerWorkspace(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let answer = world.answer("key", customer: CustomerID(rawValue: 5))
            try await world.stores.saveIdempotencyRecord(answer)
            #expect(try await world.stores.idempotencyRecord(key: "key", in: world.workspace) == answer)
            #expect(try await world.stores.idempotencyRecord(key: "key", in: world.other) == nil)
            #expect(try await world.stores.idempotencyRecord(key: "Key", in: world.workspace) == nil)
            await #expect(throws: StorageError.duplicate(.idempotencyKey)) {
                try await world.stores.saveIdempotencyRecord(answer)
            }
        }
    }

    @Test(arguments: Backend.available)
    func aWriteUnderATakenKeyChangesNothing(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.createCustomer(world.customer(1), record: world.record("key"))
            await #expect(throws: StorageError.duplicate(.idempotencyKey)) {
                try await world.stores.createCustomer(world.customer(2), record: world.record("key"))
            }
            #expect(try await world.stores.customer(CustomerID(rawValue: 2), in: world.workspace) == nil)
            await #expect(throws: StorageError.duplicate(.idempotencyKey)) {
                try await world.stores.savePlan(PlanChange(plan: try world.plan(1, "p")), record: world.record("key"))
            }
            #expect(try await world.catalog().plans.isEmpty)
        }
    }

    @Test(arguments: Backend.available)
    func oldAnswersAreForgottenInSteps(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            for minute in 0..<5 {
                let moment = World.epoch.adding(seconds: Int64(minute) * 60)
                try await world.stores.saveIdempotencyRecord(world.answer("k\(minute)", at: moment))
            }
            let bound = World.epoch.adding(seconds: 180)
            #expect(
                try await world.stores.deleteIdempotencyRecords(
                    before: bound,
                    in: world.workspace,
                    limit: 2,
                    record: .none
                ) == 2
            )
            #expect(try await world.stores.idempotencyRecord(key: "k1", in: world.workspace) == nil)
            #expect(try await world.stores.idempotencyRecord(key: "k2", in: world.workspace) != nil)
            #expect(
                try await world.stores.deleteIdempotencyRecords(
                    before: bound,
                    in: world.workspace,
                    limit: 2,
                    record: .none
                ) == 1
            )
            #expect(
                try await world.stores.deleteIdempotencyRecords(
                    before: bound,
                    in: world.workspace,
                    limit: 2,
                    record: .none
                ) == 0
            )
            #expect(try await world.stores.idempotencyRecord(key: "k3", in: world.workspace) != nil)
        }
    }

    @Test(arguments: Backend.available)
    func oneOfManyUnderAKeyIsCarriedOut(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stores = world.stores
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for id in 1...16 {
                    group.addTask {
                        do throws(StorageError) {
                            try await stores.createCustomer(world.customer(id), record: world.record("key"))
                            return true
                        } catch {
                            #expect(error == .duplicate(.idempotencyKey))
                            return false
                        }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(outcomes == 1)
            let customers = try await stores.customers(in: world.workspace, filter: .all, before: nil, limit: 50)
            #expect(customers.count == 1)
        }
    }

    @Test(arguments: Backend.available)
    func oneOfManyFromARevisionIsStored(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(1))
            let stores = world.stores
            let stored = await withTaskGroup(of: Bool.self) { group in
                for number in 1...16 {
                    group.addTask {
                        var changed = customer
                        changed.name = "\(number)"
                        do throws(StorageError) {
                            try await stores.updateCustomer(changed, record: .none)
                            return true
                        } catch {
                            #expect(error == .conflict && error.isRetryable)
                            return false
                        }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(stored == 1)
        }
    }

    // MARK: Rejected events

    private func event(_ world: World, _ id: Int, customer: Int? = nil, code: String = "bad") -> RejectedEvent {
        RejectedEvent(
            id: RejectedEventID(rawValue: UInt128(id)),
            workspace: world.workspace,
            customer: customer.map { CustomerID(rawValue: UInt128($0)) },
            eventName: id % 2 == 0 ? "even" : nil,
            code: code,
            message: "why \(id)",
            event: JSONText(canonical: #"{"é":"not even valid"#),
            receivedAt: World.epoch
        )
    }

    @Test(arguments: Backend.available)
    func rejectedEventsAreListedAndForgotten(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stores = world.stores
            let events = (1...6).map { event(world, $0, customer: $0 > 4 ? 1 : nil, code: $0 == 1 ? "late" : "bad") }
            _ = try await stores.saveRejectedEvents(events, within: .unbounded)
            _ = try await stores.saveRejectedEvents([events[0]], within: .unbounded)
            #expect(try await stores.saveRejectedEvents([], within: .unbounded) == 0)
            #expect(try await stores.rejectedEventTotal(in: world.workspace).events == 6)
            #expect(try await stores.rejectedEventTotal(in: world.other) == .none)
            func list(
                _ filter: RejectedEventFilter = .all,
                before: Int? = nil,
                limit: Int = 10
            ) async throws -> [RejectedEvent] {
                try await stores.rejectedEvents(
                    in: world.workspace,
                    filter: filter,
                    before: before.map { RejectedEventID(rawValue: UInt128($0)) },
                    limit: limit
                )
            }
            #expect(try await list() == events.reversed())
            #expect(try await list(before: 5, limit: 2) == [events[3], events[2]])
            #expect(try await list(RejectedEventFilter(customer: CustomerID(rawValue: 1))) == [events[5], events[4]])
            #expect(
                try await list(RejectedEventFilter(eventName: "even", code: "bad")).map(\.id.rawValue) == [6, 4, 2]
            )
            #expect(try await list(RejectedEventFilter(code: "late")) == [events[0]])
            let ids = [events[2].id, RejectedEventID(rawValue: 99), events[0].id]
            #expect(try await stores.rejectedEvents(ids, in: world.workspace) == [events[2], events[0]])
            #expect(try await stores.rejectedEvents(ids, in: world.other).isEmpty)
            try await stores.deleteRejectedEvents(ids, in: world.other)
            #expect(try await stores.rejectedEventTotal(in: world.workspace).events == 6)
            try await stores.deleteRejectedEvents(ids, in: world.workspace)
            #expect(try await list().map(\.id.rawValue) == [6, 5, 4, 2])
        }
    }

    @Test(arguments: Backend.available)
    func rejectedEventsAreBoundedByCountAndByBytes(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stores = world.stores
            func save(_ id: Int, bytes: Int, within bound: RejectedEventTotal) async throws {
                var event = event(world, id)
                event.message = ""
                event.event = JSONText(canonical: String(repeating: "é", count: bytes / 2))
                _ = try await stores.saveRejectedEvents([event], within: bound)
            }
            func kept() async throws -> RejectedEventTotal { try await stores.rejectedEventTotal(in: world.workspace) }
            let bound = RejectedEventTotal(events: 3, bytes: 100)
            try await save(1, bytes: 60, within: bound)
            #expect(try await kept() == RejectedEventTotal(events: 1, bytes: 60))
            // Too large by one character, and one that fits to the byte.
            try await save(2, bytes: 42, within: bound)
            #expect(try await kept().events == 1)
            try await save(3, bytes: 40, within: bound)
            #expect(try await kept() == RejectedEventTotal(events: 2, bytes: 100))
            try await save(4, bytes: 0, within: bound)
            try await save(5, bytes: 0, within: bound)
            #expect(try await kept() == RejectedEventTotal(events: 3, bytes: 100))
            // What is there already takes no room again, and another workspace has its own.
            try await save(1, bytes: 60, within: bound)
            var elsewhere = event(world, 6)
            elsewhere.workspace = world.other
            _ = try await stores.saveRejectedEvents([elsewhere], within: bound)
            #expect(try await stores.rejectedEventTotal(in: world.other).events == 1)
            // In one call those that find no room are passed over.
            let ids = [1, 3, 4].map { RejectedEventID(rawValue: $0) }
            try await stores.deleteRejectedEvents(ids, in: world.workspace)
            #expect(try await kept() == .none)
            let events = (10...13).map { id in
                var event = event(world, id)
                event.message = String(repeating: "m", count: id == 11 ? 200 : 1)
                event.event = JSONText(canonical: "1")
                return event
            }
            #expect(try await stores.saveRejectedEvents(events, within: bound) == 1)
            #expect(try await kept() == RejectedEventTotal(events: 3, bytes: 6))
            let totals = try await stores.rejectedEventTotals()
            #expect(totals[world.workspace]?.events == 3)
            #expect(totals[world.other]?.events == 1)
        }
    }

    @Test("What comes again is kept once, unless another version came between", arguments: Backend.available)
    func rejectedEventsAreKnownByTheirIdentity(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stores = world.stores
            func save(_ id: Int, _ identity: String?, _ text: String) async throws {
                var event = event(world, id)
                event.identity = identity
                event.event = JSONText(canonical: text)
                #expect(try await stores.saveRejectedEvents([event], within: .unbounded) == 0)
            }
            let sent: [(String?, String)] = [
                ("a", "1"), ("a", "1"), ("b", "1"), ("a", "2"), ("a", "1"), ("a", "1"), (nil, "1"), (nil, "1"),
            ]
            for (index, (identity, text)) in sent.enumerated() { try await save(index + 1, identity, text) }
            let kept = try await stores.rejectedEvents(in: world.workspace, filter: .all, before: nil, limit: 20)
            #expect(kept.map(\.id.rawValue) == [8, 7, 5, 4, 3, 1])
            #expect(kept.last?.identity == "a")
        }
    }

    @Test(arguments: Backend.available)
    func rejectedEventsAreGivenUpByAFilter(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stores = world.stores
            let events = (1...9).map { id in
                event(world, id, customer: id > 6 ? 1 : nil, code: id % 3 == 0 ? "late" : "bad")
            }
            _ = try await stores.saveRejectedEvents(events, within: .unbounded)
            let causes = try await stores.rejectedEventCauses(in: world.workspace, filter: .all)
            #expect(
                causes == [
                    RejectedEventCause(code: "bad", count: 6, message: "why 1"),
                    RejectedEventCause(code: "late", count: 3, message: "why 3"),
                ]
            )
            var filter = RejectedEventFilter(code: "bad")
            filter.upTo = events[6].id
            #expect(try await stores.rejectedEventCauses(in: world.workspace, filter: filter).map(\.count) == [5])
            #expect(try await stores.deleteRejectedEvents(in: world.other, filter: filter, limit: 9) == 0)
            #expect(try await stores.deleteRejectedEvents(in: world.workspace, filter: filter, limit: 3) == 3)
            #expect(try await stores.deleteRejectedEvents(in: world.workspace, filter: filter, limit: 3) == 2)
            #expect(try await stores.deleteRejectedEvents(in: world.workspace, filter: filter, limit: 3) == 0)
            let left = try await stores.rejectedEvents(in: world.workspace, filter: .all, before: nil, limit: 20)
            #expect(left.map(\.id.rawValue) == [9, 8, 6, 3])
            #expect(try await stores.rejectedEventTotal(in: world.workspace).events == 4)
            filter = RejectedEventFilter(customer: CustomerID(rawValue: 1))
            #expect(try await stores.deleteRejectedEvents(in: world.workspace, filter: filter, limit: 9) == 2)
        }
    }

    // MARK: Audit

    @Test(arguments: Backend.available)
    func whatWasDoneIsListedNewestFirst(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let actors: [AuditActor] = [.system, .commandLine, .apiKey(APIKeyID(rawValue: 7))]
            var entries: [AuditEntry] = []
            for (index, actor) in actors.enumerated() {
                let entry = AuditEntry(
                    workspace: world.workspace,
                    at: World.epoch.adding(seconds: Int64(index)),
                    actor: actor,
                    action: "customer.created",
                    kind: .customer,
                    subject: "s\(index)",
                    customer: index == 1 ? CustomerID(rawValue: 1) : nil,
                    request: index == 2 ? RequestID(rawValue: 3) : nil
                )
                try await world.stores.createCustomer(world.customer(index + 1), record: CommandRecord(audit: entry))
                entries.append(entry)
            }
            func list(customer: Int? = nil, before: Int64? = nil, limit: Int = 10) async throws -> [NumberedAuditEntry]
            {
                try await world.stores.auditEntries(
                    in: world.workspace,
                    filter: AuditFilter(customer: customer.map { CustomerID(rawValue: UInt128($0)) }),
                    before: before,
                    limit: limit
                )
            }
            let all = try await list()
            #expect(all.map(\.entry) == entries.reversed())
            #expect(all.map(\.number) == all.map(\.number).sorted(by: >))
            #expect(try await list(before: all[0].number, limit: 1).map(\.entry) == [entries[1]])
            #expect(try await list(customer: 1).map(\.entry) == [entries[1]])
            #expect(try await world.stores.auditEntries(in: world.other, filter: .all, before: nil, limit: 9).isEmpty)
        }
    }
}

extension RejectedEventTotal {
    static let unbounded = RejectedEventTotal(events: .max, bytes: .max)
}
