import Foundation
import Testing
import WeirTesting

/// What tests leave behind when they are killed does not stay.
struct TemporaryFolderTests {
    @Test func aFolderGoesWithItsValue() throws {
        var path = ""
        do {
            let folder = try TemporaryFolder()
            path = folder.path
            #expect(FileManager.default.fileExists(atPath: path))
            #expect(path.contains("/weir-tests-\(getuid())/\(getpid())/"))
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func foldersOfRunsThatAreNoMoreAreRemoved() throws {
        let root = try TemporaryFolder()
        defer { withExtendedLifetime(root) {} }
        // No process has this number: the system's are smaller.
        let names = ["\(pid_t.max)", "\(getpid())", "1", "notes"]
        for name in names {
            try FileManager.default.createDirectory(
                atPath: root.path + "/\(name)/data",
                withIntermediateDirectories: true
            )
        }
        try TemporaryFolder.removeStale(in: root.path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() == names.dropFirst().sorted())
        try TemporaryFolder.removeStale(in: root.path + "/nowhere")
    }
}
