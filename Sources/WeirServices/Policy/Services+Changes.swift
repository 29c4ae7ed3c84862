package import WeirStorage

extension Services {
    /// Takes in what other servers on the same store have changed: what was kept of it in memory is read anew.
    ///
    /// - Throws: ``StorageError`` and what loading throws; then something may be out of date still, and is to be taken in
    ///   again.
    package func take(_ changes: StoredChanges) async throws {
        if changes.isEverything {
            keyDirectory.forgetAll()
            directory.forgetAll()
            try await tokenKeyDirectory.takeChanges()
            try await directory.loadAll()
            return
        }
        for hash in changes.apiKeys { keyDirectory.forget(hash: hash) }
        for (workspace, customers) in changes.customers { directory.forget(Array(customers), of: workspace) }
        if !changes.tokenKeys.isEmpty { try await tokenKeyDirectory.takeChanges() }
        for workspace in changes.policies {
            do {
                try await directory.refresh(workspace)
            } catch let error as WeirError where error.code == .notFound {
                // It is gone, and forgotten.
                continue
            }
        }
    }
}
