import Foundation

/// The files of the package, found from the place of this file.
struct PackageTree: Sendable {
    /// A text file by its path from the package's root.
    struct TextFile: Sendable {
        var path: String
        var text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    let root: String

    /// The package that this test belongs to.
    static let package = PackageTree(
        root: URL(filePath: #filePath)
            .deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
            .path(percentEncoded: false)
    )

    /// All Swift files of the package, its manifest included.
    static let sources: [SwiftSource] = package.files
        .filter { $0.path.hasSuffix(".swift") }
        .map { SwiftSource(path: $0.path, text: $0.text) }

    /// All text files, in order of their paths; files that are not UTF-8 are left out.
    var files: [TextFile] {
        paths.compactMap { path in
            text(of: path).map { TextFile(path: path, text: $0) }
        }
    }

    func text(of path: String) -> String? {
        FileManager.default.contents(atPath: root + path).flatMap { String(validating: $0, as: UTF8.self) }
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + path) }

    /// The folders directly inside one, by name.
    func folders(in path: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + path)) ?? []
        return names.filter { isFolder(path + "/" + $0) }.sorted()
    }

    private func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: root + path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    /// All files but those that builds, tools and the server write.
    private var paths: [String] {
        var paths: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root + folder)) ?? []
            for name in names where !Self.isGenerated(name) {
                let path = folder + name
                if isFolder(path) { folders.append(path + "/") } else { paths.append(path) }
            }
        }
        return paths.sorted()
    }

    private static let generated: Set<String> = [
        ".git", ".hypothesis", ".pytest_cache", ".swiftpm", "__pycache__", "bench", "weir-data", "Package.resolved",
    ]

    private static func isGenerated(_ name: String) -> Bool {
        name.hasPrefix(".build") || generated.contains(name) || name.hasSuffix(".xctest")
    }
}
