import Foundation
import Testing
import WeirTesting

/// The documentation of the Swift SDK: every link in it leads somewhere, and its blocks are those that are run.
struct SwiftReferenceSDKTests {
    private static let catalogue = RealUsage.repository + "/Sources/WeirClient/WeirClient.docc"

    @Test("The documentation is made of the sources without a warning")
    func documentationIsMade() async throws {
        let folder = try TemporaryFolder()
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let built = URL(fileURLWithPath: tests).deletingLastPathComponent().path
        let process = try ChildProcess(
            executable: "/usr/bin/env",
            arguments: ["bash", RealUsage.repository + "/Scripts/docc.sh", folder.path + "/site"],
            environment: BuiltCommand.environment(["WEIR_BUILD_FOLDER": built]),
            outputFolder: folder.path
        )
        #expect(await process.waitForEnd() == .exited(0), "\(process.output())")
        for page in ["weirclient", "weirclient/weir", "weirclient/sending", "weirclient/weir/eventsender/flush()"] {
            let path = "\(folder.path)/site/data/documentation/\(page).json"
            #expect(FileManager.default.fileExists(atPath: path), "\(page)")
        }
    }

    @Test("Every block of the catalogue stands in the README, whose blocks are run")
    func blocksAreThoseOfTheReadme() throws {
        let readme = try String(contentsOfFile: RealUsage.repository + "/Clients/swift/README.md", encoding: .utf8)
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.catalogue) {
            let article = try String(contentsOfFile: "\(Self.catalogue)/\(name)", encoding: .utf8)
            for part in article.components(separatedBy: "```swift\n").dropFirst() {
                let block = part.components(separatedBy: "\n```").first ?? ""
                #expect(readme.contains("\n\(block)\n"), "\(name): \(block)")
                count += 1
            }
        }
        #expect(count >= 6)
    }
}
