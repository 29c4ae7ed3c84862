import Synchronization
package import WeirPrimitives
package import WeirStorage

/// How full the room for rejected events is, for whoever watches the server.
package final class RejectedEventRoom: Sendable {
    package struct Status: Sendable, Equatable {
        /// In all workspaces, as of the last look.
        package var kept = 0
        /// Of the workspace with the least room left, as of the last look.
        package var fullestPercent = 0
        /// Those that found no room since the start.
        package var notKept = 0
    }

    private struct State {
        var status = Status()
        /// Those that found no room since it was last asked for, by workspace.
        var passedOver: [WorkspaceID: Int] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package var status: Status { state.withLock { $0.status } }

    /// Notes that events found no room.
    package func passOver(_ count: Int, in workspace: WorkspaceID) {
        state.withLock { state in
            state.status.notKept += count
            state.passedOver[workspace, default: 0] += count
        }
    }

    /// Looks how much is kept.
    ///
    /// - Returns: How many events of which workspaces found no room since the last look.
    package func look(in store: some RejectedEventStore) async throws(StorageError) -> [WorkspaceID: Int] {
        let totals = try await store.rejectedEventTotals()
        let bound = EventService.maximumKept
        let fullest = totals.values.map { max($0.events * 100 / bound.events, $0.bytes * 100 / bound.bytes) }.max()
        return state.withLock { state in
            state.status.kept = totals.values.reduce(0) { $0 + $1.events }
            state.status.fullestPercent = fullest ?? 0
            defer { state.passedOver = [:] }
            return state.passedOver
        }
    }
}
