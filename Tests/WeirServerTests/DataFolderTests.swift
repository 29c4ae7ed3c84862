import Foundation
import Testing
import WeirServer
import WeirTesting

struct DataFolderTests {
    @Test func isMadeForItsOwnerOnly() throws {
        let parent = try TemporaryFolder()
        let folder = try DataFolder(path: parent.path + "/a/b", purpose: "a test")
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o700)
    }

    @Test func oneHolderAtATimeAndTheOtherIsToldWho() throws {
        let parent = try TemporaryFolder()
        let holder = try DataFolder(path: parent.path, purpose: "weir serve")
        let error = #expect(throws: DataFolderError.self) {
            try DataFolder(path: parent.path, purpose: "another")
        }
        #expect(error?.description.contains("process \(getpid()) (weir serve)") == true)
        withExtendedLifetime(holder) {}
    }

    @Test func isFreeAgainAfterItsHolder() throws {
        let parent = try TemporaryFolder()
        do { _ = try DataFolder(path: parent.path, purpose: "first") }
        _ = try DataFolder(path: parent.path, purpose: "second")
    }

    @Test func saysWhatIsInTheWay() throws {
        let parent = try TemporaryFolder()
        try Data().write(to: URL(fileURLWithPath: parent.path + "/file"))
        let error = #expect(throws: DataFolderError.self) {
            try DataFolder(path: parent.path + "/file", purpose: "a test")
        }
        #expect(error?.description.contains("cannot be used") == true)
    }
}
