import Testing
import WeirCore
import WeirPrimitives

struct ScopeTests {
    @Test func everyScopeReadsBack() {
        for scope in Scope.allScopes { #expect(Scope(scope.description) == scope) }
        #expect(Set(Scope.allScopes).count == Scope.allScopes.count)
        #expect(Scope.allScopes.count == 1 + 15 * 2 + 2)
        #expect(Scope("usage:write") == .resource(.usage, .write))
    }

    @Test(arguments: [
        "", "**", "usage", "usage:", ":read", "usage:delete", "everything:read", "usage:read:more", " usage:read",
        "audit:write", "tokens:read",
    ])
    func otherTextIsNoScope(text: String) {
        #expect(Scope(text) == nil)
    }

    private func key(_ scopes: Set<Scope>) -> APIKey {
        APIKey(
            id: APIKeyID(rawValue: 1),
            workspace: PolicyFixture.workspace,
            name: "key",
            scopes: scopes,
            hash: [],
            shownPrefix: WorkspaceMode.test.keyPrefix,
            lastFour: "abcd",
            createdAt: PolicyFixture.epoch
        )
    }

    @Test func aKeyAllowsWhatItsScopesSay() {
        #expect(key([.all]).allows(.write, to: .settings))
        #expect(key([.resource(.usage, .write)]).allows(.write, to: .usage))
        #expect(!key([.resource(.usage, .write)]).allows(.read, to: .usage))
        #expect(!key([.resource(.usage, .write)]).allows(.write, to: .customers))
        #expect(!key([]).allows(.read, to: .usage))
    }

    @Test func aKeyEndsAtItsExpiryAndWhenRevoked() {
        var key = key([.all])
        #expect(key.isValid(at: .distantFuture))
        key.expiresAt = PolicyFixture.epoch
        #expect(key.isValid(at: PolicyFixture.epoch.adding(milliseconds: -1)))
        #expect(!key.isValid(at: PolicyFixture.epoch))
        key.expiresAt = nil
        key.revokedAt = PolicyFixture.epoch.adding(seconds: 100)
        #expect(!key.isValid(at: PolicyFixture.epoch))
    }
}
