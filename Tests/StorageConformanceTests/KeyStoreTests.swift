import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct KeyStoreTests {
    private func key(_ world: World, _ id: Int, customer: Int? = nil, replaces: Int? = nil) -> APIKey {
        APIKey(
            id: APIKeyID(rawValue: UInt128(id)),
            workspace: world.workspace,
            name: "k\(id)",
            scopes: [.all],
            hash: Array(repeating: UInt8(id), count: 32),
            shownPrefix: "wr_live_",
            lastFour: "abcd",
            customer: customer.map { CustomerID(rawValue: UInt128($0)) },
            requestsPerMinute: id * 10,
            replaces: replaces.map { APIKeyID(rawValue: UInt128($0)) },
            createdAt: World.epoch
        )
    }

    @Test(arguments: Backend.available)
    func whatAKeyIsLimitedToIsKept(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.add(world.customer(1))
            let sealed = key(world, 1, customer: 1)
            try await world.stores.createAPIKey(sealed, record: .none)
            #expect(try await world.stores.apiKey(hash: sealed.hash) == sealed)
            #expect(try await world.stores.apiKeys(in: world.workspace) == [sealed])
            await #expect(throws: StorageError.notFound(.customer)) {
                try await world.stores.createAPIKey(key(world, 2, customer: 99), record: world.record("k"))
            }
            try await world.expectNoTrace(of: "k")
        }
    }

    @Test(arguments: Backend.available)
    func aKeyTakesThePlaceOfAnother(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let old = key(world, 1)
            let new = key(world, 2, replaces: 1)
            let end = World.epoch.adding(seconds: 60)
            try await world.stores.createAPIKey(old, record: .none)
            try await world.stores.replaceAPIKey(old.id, endsAt: end, with: new, record: world.record("r"))
            #expect(try await world.stores.apiKey(old.id, in: world.workspace)?.expiresAt == end)
            #expect(try await world.stores.apiKey(new.id, in: world.workspace) == new)
            try await world.expectTrace(of: "r")
            // An earlier end stays.
            let third = key(world, 3, replaces: 1)
            try await world.stores.replaceAPIKey(old.id, endsAt: end.adding(seconds: 9), with: third, record: .none)
            #expect(try await world.stores.apiKey(old.id, in: world.workspace)?.expiresAt == end)
            try await world.stores.revokeAPIKey(old.id, in: world.workspace, at: World.later, record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.replaceAPIKey(old.id, endsAt: end, with: key(world, 4), record: .none)
            }
            await #expect(throws: StorageError.notFound(.apiKey)) {
                let unknown = APIKeyID(rawValue: 77)
                try await world.stores.replaceAPIKey(unknown, endsAt: end, with: key(world, 4), record: .none)
            }
            #expect(try await world.stores.apiKeys(in: world.workspace).count == 3)
        }
    }

    @Test(arguments: Backend.available)
    func theLatestUseStands(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.createAPIKey(key(world, 1), record: .none)
            func use(_ id: Int, _ seconds: Int64) -> KeyUse {
                KeyUse(
                    workspace: world.workspace,
                    key: APIKeyID(rawValue: UInt128(id)),
                    at: World.epoch.adding(seconds: seconds)
                )
            }
            // Of a key that is not there nothing is kept, and the others are.
            try await world.stores.saveKeyUses([use(9, 1), use(1, 5)])
            try await world.stores.saveKeyUses([use(1, 3)])
            let found = try await world.stores.apiKey(APIKeyID(rawValue: 1), in: world.workspace)
            #expect(found?.lastUsedAt == World.epoch.adding(seconds: 5))
            #expect(try await world.stores.apiKeys(in: world.workspace).map(\.lastUsedAt) == [found?.lastUsedAt])
        }
    }

    // MARK: Keys of tokens

    private func tokenKey(
        _ world: World,
        _ id: Int,
        _ keyID: String,
        workspace: WorkspaceID? = nil,
        audience: String = "a"
    ) -> TokenKey {
        TokenKey(
            id: TokenKeyID(rawValue: UInt128(id)),
            workspace: workspace ?? world.workspace,
            keyID: keyID,
            name: id == 1 ? "first" : nil,
            material: id == 1
                ? .own(secret: Array(0..<32))
                : .operators(jwk: JSONText(canonical: #"{"kty":"OKP"}"#), algorithm: .edDSA),
            issuer: id == 2 ? "issuer" : nil,
            audience: audience,
            customerClaim: id == 2 ? "org" : "sub",
            createdAt: World.epoch
        )
    }

    @Test(arguments: Backend.available)
    func tokenKeysAreKeptUntilRemoved(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stores = world.stores
            let keys = [tokenKey(world, 1, "one"), tokenKey(world, 2, "two")]
            try await stores.createTokenKeys(keys, record: world.record("t"))
            try await world.expectTrace(of: "t")
            let foreign = tokenKey(world, 3, "one", workspace: world.other, audience: "b")
            try await stores.createTokenKeys([foreign], record: .none)
            #expect(try await stores.tokenKeys() == keys + [foreign])
            #expect(try await stores.tokenKeys(in: world.other) == [foreign])
            await #expect(throws: StorageError.duplicate(.tokenKeyID)) {
                let both = [tokenKey(world, 4, "four"), tokenKey(world, 5, "one")]
                try await stores.createTokenKeys(both, record: world.record("u"))
            }
            try await world.expectNoTrace(of: "u")
            try await stores.removeTokenKey(keys[0].id, in: world.workspace, at: World.later, record: .none)
            try await stores.removeTokenKey(
                keys[0].id,
                in: world.workspace,
                at: World.later.adding(seconds: 1),
                record: .none
            )
            #expect(try await stores.tokenKeys() == [keys[1], foreign])
            #expect(try await stores.tokenKeys(in: world.workspace).first?.removedAt == World.later)
            // Its name is free again.
            try await stores.createTokenKeys([tokenKey(world, 6, "one")], record: .none)
            await #expect(throws: StorageError.notFound(.tokenKey)) {
                try await stores.removeTokenKey(foreign.id, in: world.workspace, at: World.later, record: .none)
            }
        }
    }
}
