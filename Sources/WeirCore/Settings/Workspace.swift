package import WeirPrimitives

/// A separate world of data; nothing crosses.
package struct Workspace: Sendable, Hashable {
    package var id: WorkspaceID
    package var name: String
    package var mode: WorkspaceMode
    package var createdAt: Timestamp

    package init(id: WorkspaceID, name: String, mode: WorkspaceMode, createdAt: Timestamp) {
        self.id = id
        self.name = name
        self.mode = mode
        self.createdAt = createdAt
    }
}

package enum WorkspaceMode: String, Sendable, CaseIterable {
    case live
    case test

    /// What its secret keys begin with.
    package var keyPrefix: String {
        switch self {
        case .live: "wr_live_"
        case .test: "wr_test_"
        }
    }
}
