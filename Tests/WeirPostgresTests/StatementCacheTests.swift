import Testing

@testable import WeirPostgres

/// Which statements a connection keeps prepared.
struct StatementCacheTests {
    private static let integer = TypeID.int8
    private static let text = TypeID.text

    @Test func `a statement is prepared once`() {
        var cache = StatementCache(limit: 2)
        #expect(cache.step(for: "a", types: [Self.integer]) == .prepare(name: "weir1", types: [Self.integer]))
        #expect(cache.step(for: "a", types: [Self.integer]) == .use(name: "weir1"))
    }

    @Test func `NULL takes the type that came before it`() {
        var cache = StatementCache(limit: 2)
        #expect(cache.step(for: "a", types: [0, Self.text]) == .prepare(name: "weir1", types: [0, Self.text]))
        #expect(
            cache.step(for: "a", types: [Self.integer, 0]) == .prepare(name: "weir2", types: [Self.integer, Self.text])
        )
        #expect(cache.step(for: "a", types: [0, 0]) == .use(name: "weir2"))
        #expect(cache.dropped == ["weir1"])
    }

    @Test func `the one that was not used for the longest makes room`() {
        var cache = StatementCache(limit: 2)
        _ = cache.step(for: "a", types: [])
        _ = cache.step(for: "b", types: [])
        _ = cache.step(for: "a", types: [])
        _ = cache.step(for: "c", types: [])
        #expect(cache.dropped == ["weir2"])
        #expect(cache.step(for: "a", types: []) == .use(name: "weir1"))
        cache.hasDeallocated("weir2")
        #expect(cache.dropped.isEmpty)
        #expect(cache.step(for: "b", types: []) == .prepare(name: "weir4", types: []))
    }

    @Test func `what the server never prepared is not to be deallocated`() {
        var cache = StatementCache(limit: 2)
        _ = cache.step(for: "a", types: [])
        cache.forget("a", name: "weir1")
        #expect(cache.dropped.isEmpty)
        #expect(cache.step(for: "a", types: []) == .prepare(name: "weir2", types: []))
    }
}
