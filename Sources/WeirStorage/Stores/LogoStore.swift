package import WeirCore
package import WeirPrimitives

/// An operator's logo as it is kept.
package struct StoredLogo: Sendable, Hashable {
    package var workspace: WorkspaceID
    /// Tells its content: 32 hexadecimal digits.
    package var digest: String
    package var image: LogoImage
    package var updatedAt: Timestamp

    package init(workspace: WorkspaceID, digest: String, image: LogoImage, updatedAt: Timestamp) {
        self.workspace = workspace
        self.digest = digest
        self.image = image
        self.updatedAt = updatedAt
    }

    /// Where the pages of customers find it; another picture has another path.
    package var path: String { PageSettings.ownLogoPrefix + "\(digest).\(image.format.rawValue)" }
}

/// Keeps the operators' logos, one a workspace.
package protocol LogoStore: Sendable {
    /// The workspace's; nil when it has none.
    func logo(of workspace: WorkspaceID) async throws(StorageError) -> StoredLogo?

    /// Whosesoever it is; nil when no workspace has the logo.
    func logo(digest: String) async throws(StorageError) -> StoredLogo?

    /// Stores a workspace's logo in the place of the one before, or removes it, with the settings that name it.
    ///
    /// - Throws: As ``SettingsStore/saveSettings(_:record:)`` does.
    func saveLogo(
        _ logo: StoredLogo?,
        settings: WorkspaceSettings,
        record: CommandRecord
    ) async throws(StorageError)
}
