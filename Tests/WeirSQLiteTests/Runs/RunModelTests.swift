import GRDB
import Testing
import WeirTesting

@testable import WeirSQLite

/// Random commands against a dictionary.
struct RunModelTests {
    /// What a store should have: for each family the value of each key over all runs.
    private struct Model: Equatable {
        var values: [Int: [RunKey: [UInt8]]] = [:]

        mutating func add(_ entries: [(RunKey, [UInt8])], to family: RunFamily) {
            for (key, value) in entries {
                let sum = values[family.id, default: [:]][key, default: []] + value
                let isState = if case .combine = family.merging { true } else { false }
                values[family.id, default: [:]][key] = isState ? sum.suffix(RunFamily.longestState) : sum
            }
        }
    }

    @Test("A store has what was written, whatever is merged and reopened", arguments: UInt64(1)...8)
    func followsModel(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let database = try TestDatabase()
        var store = try RunStore.small(database)
        var merger = RunMerger(store)
        var model = Model()
        for _ in 0..<40 {
            switch random.next() % 10 {
            case 0..<5:
                let batch = store.makeBatch()
                var next = model
                for family in RunFamily.all where random.next() % 4 > 0 {
                    let entries = Self.entries(for: family, &random)
                    let writer = try batch.writer(for: family)
                    for (key, value) in entries { try writer.append(key, value) }
                    next.add(entries, to: family)
                }
                // A batch that is given up leaves nothing.
                guard random.next() % 6 > 0 else { break }
                try batch.commit()
                model = next
            case 5..<8:
                for _ in 0..<random.next() % 12 { _ = try merger.step() }
            case 8:
                store = try RunStore.small(database)
                merger = RunMerger(store)
            case _:
                try Self.check(store, model)
            }
        }
        try Self.check(store, model)
        #expect(try merger.run())
        try Self.check(store, model)
        try Self.check(RunStore.small(database), model)
        // Nothing is left of what died.
        #expect(try database.count("SELECT count(*) FROM ledger_runs WHERE state <> 1") == 0)
        #expect(
            try database.count("SELECT count(*) FROM ledger_pages")
                == database.count("SELECT total(pages) FROM ledger_runs")
        )
    }

    private static func entries(
        for family: RunFamily,
        _ random: inout SeededGenerator
    ) -> [(RunKey, [UInt8])] {
        let entries: [(RunKey, [UInt8])] = (0..<random.next() % 80).map { _ in
            let length = random.next() % 20 == 0 ? random.next() % 3000 : random.next() % 40
            return (random.key(), random.bytes(Int(length)))
        }
        guard case .combine = family.merging else { return entries.stablySorted() }
        return entries.stablySorted().reduce(into: []) { kept, entry in
            if kept.last?.0 != entry.0 { kept.append((entry.0, entry.1.suffix(RunFamily.longestState))) }
        }
    }

    private static func check(_ store: RunStore, _ model: Model) throws {
        try store.read { reader in
            for family in RunFamily.all {
                let expected = model.values[family.id] ?? [:]
                let read = try expected.keys.map { ($0, try reader.value(of: $0, in: family)) }
                #expect(read.allSatisfy { expected[$0] == $1 })
                #expect(try reader.value(of: 12_345, in: family) == nil)
                var found: [RunKey: [UInt8]] = [:]
                var last: RunKey?
                try reader.forEach(in: family) { key, values in
                    let isInOrder = last.map { $0 < key } ?? true
                    let isAsRead = try reader.values(of: key, in: family) == values
                    if !isInOrder || !isAsRead { Issue.record("key \(key) is not as it should be") }
                    last = key
                    found[key] = try family.merging.merged(values)
                }
                #expect(found == expected)
                var entries = 0
                var keys: Set<RunKey> = []
                try reader.forEachEntry(in: family) { key, _ in
                    entries += 1
                    keys.insert(key)
                }
                #expect(keys == Set(expected.keys))
                #expect(entries == reader.entryCount(in: family))
            }
        }
    }
}
