import Foundation
import Testing
import WeirTesting

@testable import WeirServer

/// Which half-made folder is the one that a source says it was moved to.
struct FolderDraftTests {
    /// A draft with a database in it.
    private func draft(in folder: TemporaryFolder) throws -> FolderDraft {
        let draft = FolderDraft(of: folder.path)
        try draft.make()
        try Data("a database".utf8).write(to: URL(fileURLWithPath: DataFolder.databasePath(in: draft.path)))
        return draft
    }

    @Test func aDraftThatIsGoneOnWithIsTheSame() throws {
        let folder = try TemporaryFolder()
        let target = try draft(in: folder).identity
        let again = try draft(in: folder)
        #expect(again.identity == target)
        #expect(again.isTarget(target))
    }

    @Test("A draft of another move is not finished in its place, though its folder has the same path on its machine")
    func aDraftOfAnotherMoveIsNoTarget() throws {
        let folder = try TemporaryFolder()
        let first = try draft(in: folder)
        let target = first.identity
        first.remove()
        #expect(first.isTarget(target))
        let second = try draft(in: folder)
        #expect(second.isThere)
        #expect(!second.isTarget(target))
        #expect(!FolderDraft(of: folder.path + "-other").isTarget(target))
    }

    @Test func entriesThatLieWhereItsOwnAreToBeAreSeen() throws {
        let folder = try TemporaryFolder()
        let draft = try draft(in: folder)
        #expect(!draft.hasEntriesInPlace)
        let log = folder.path + "/log"
        try FileManager.default.createDirectory(atPath: log, withIntermediateDirectories: false)
        #expect(!draft.hasEntriesInPlace)
        try Data("entries".utf8).write(to: URL(fileURLWithPath: log + "/segment"))
        #expect(draft.hasEntriesInPlace)
    }
}
