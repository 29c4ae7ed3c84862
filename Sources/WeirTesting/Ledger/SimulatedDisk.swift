import Synchronization
package import WeirEmbeddedLedger

/// A disk in memory that can lose its power.
///
/// Writes count as made only after a sync. A power cut at a given operation ends the disk: what was not synced is lost,
/// or, with `tears`, partly kept. ``afterPowerCut(keeping:)`` gives the disk as it is found when power comes back.
package final class SimulatedDisk: LogDisk {
    /// What happens to bytes that were written but not synced.
    package enum Unsynced: Sendable {
        case lost
        /// The first part of the last write reached the disk.
        case torn
        case kept
    }

    package struct PowerCut: Error {}

    fileprivate struct State {
        var synced: [String: [UInt8]] = [:]
        var current: [String: [UInt8]] = [:]
        var unsynced: [String: [(offset: Int, bytes: [UInt8])]] = [:]
        var operations = 0
        var cutAt: Int?
        var ignoresSync = false
    }

    fileprivate let state = Mutex(State())
    /// Every sync passes it.
    package let syncGate = Gate()

    package init() {}

    /// Loses power at an operation, counted from 1 over writes and syncs; before it takes effect.
    package func cutPower(atOperation operation: Int) { state.withLock { $0.cutAt = operation } }

    /// Makes every sync do nothing, as if the call had been forgotten.
    package func ignoreSyncs() { state.withLock { $0.ignoresSync = true } }

    /// Writes and syncs so far.
    package var operationCount: Int { state.withLock { $0.operations } }

    /// The disk when power comes back.
    package func afterPowerCut(keeping unsynced: Unsynced) -> SimulatedDisk {
        let disk = SimulatedDisk()
        let contents = state.withLock { state in
            var contents = state.synced
            for (name, writes) in state.unsynced {
                for write in writes {
                    let kept: ArraySlice<UInt8> =
                        switch unsynced {
                        case .lost: []
                        case .torn: write.bytes.prefix(write.bytes.count / 2)
                        case .kept: write.bytes[...]
                        }
                    contents[name]?.replaceSubrange(write.offset..<write.offset + kept.count, with: kept)
                }
            }
            return contents
        }
        disk.state.withLock { state in
            state.synced = contents
            state.current = contents
        }
        return disk
    }

    package func segmentNames() throws -> [String] { state.withLock { $0.current.keys.sorted() } }

    package func openSegment(_ name: String, size: Int) throws -> any LogSegmentFile {
        state.withLock { state in
            if state.current[name] == nil {
                state.current[name] = [UInt8](repeating: 0, count: size)
                state.synced[name] = state.current[name]
            }
        }
        return SimulatedSegment(disk: self, name: name)
    }

    fileprivate func step(_ body: (inout State) -> Void) throws {
        let isCut = state.withLock { state -> Bool in
            state.operations += 1
            if let cutAt = state.cutAt, state.operations >= cutAt { return true }
            body(&state)
            return false
        }
        if isCut { throw PowerCut() }
    }
}

private final class SimulatedSegment: LogSegmentFile {
    let disk: SimulatedDisk
    let name: String

    init(disk: SimulatedDisk, name: String) {
        self.disk = disk
        self.name = name
    }

    var size: Int { disk.state.withLock { $0.current[name]?.count ?? 0 } }

    func write(_ bytes: [UInt8], at offset: Int) throws {
        let name = name
        // A write that power interrupts may have reached the disk in part.
        disk.state.withLock { state in
            if let cutAt = state.cutAt, state.operations + 1 == cutAt {
                state.unsynced[name, default: []].append((offset, bytes))
            }
        }
        try disk.step { state in
            state.current[name]?.replaceSubrange(offset..<offset + bytes.count, with: bytes)
            state.unsynced[name, default: []].append((offset, bytes))
        }
    }

    func sync() throws {
        disk.syncGate.pass()
        let name = name
        try disk.step { state in
            guard !state.ignoresSync else { return }
            state.synced[name] = state.current[name]
            state.unsynced[name] = nil
        }
    }

    func readAll() throws -> [UInt8] { disk.state.withLock { $0.current[name] ?? [] } }
}
