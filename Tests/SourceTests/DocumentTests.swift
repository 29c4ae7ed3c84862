import Testing

/// The documents: links lead somewhere, every domain folder says what it owns, nothing names one machine.
struct DocumentTests {
    // MARK: Links

    @Test("Every relative link of a document leads to a file and a heading that are there")
    func linksResolve() {
        let findings = PackageTree.package.files.flatMap { Self.brokenLinks(in: $0, tree: .package) }
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test(
        "A broken link is found",
        arguments: [
            ("[a](Docs/nowhere.md)", 1), ("[a](README.md)", 0), ("[a](README.md#no-such-heading)", 1),
            ("[a](#here)\n# Here", 0), ("[a](#there)\n# Here", 1), ("[a](https://example.com/nowhere.md)", 0),
            ("`[a](Docs/nowhere.md)`", 0), ("```\n[a](Docs/nowhere.md)\n```", 0), ("![a](picture.png)", 1),
        ]
    )
    func brokenLinkIsFound(_ text: String, _ count: Int) {
        let file = PackageTree.TextFile(path: "Sample.md", text: text)
        #expect(Self.brokenLinks(in: file, tree: .package).count == count)
    }

    static func brokenLinks(in file: PackageTree.TextFile, tree: PackageTree) -> [Finding] {
        guard file.path.hasSuffix(".md") else { return [] }
        let document = MarkdownDocument(file.text)
        return document.links.compactMap { link in
            guard !link.target.contains("://"), !link.target.hasPrefix("mailto:") else { return nil }
            let parts = link.target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let path = parts[0].isEmpty ? file.path : MarkdownDocument.resolve(String(parts[0]), from: file.path)
            guard path == file.path || tree.exists(path) else {
                let message = "The link leads to \(path), which is not there."
                return Finding(path: file.path, line: link.line, message: message)
            }
            guard parts.count == 2 else { return nil }
            let other = path == file.path ? document : MarkdownDocument(tree.text(of: path) ?? "")
            guard !other.anchors.contains(String(parts[1])) else { return nil }
            let message = "\(path) has no heading for #\(parts[1])."
            return Finding(path: file.path, line: link.line, message: message)
        }
    }

    // MARK: Domain folders

    static let headings = ["## Owns", "## Does not own", "## Lifecycle", "## What each time means"]

    @Test("Every domain folder of WeirCore says what it owns")
    func domainFoldersAreDescribed() {
        let folders = PackageTree.package.folders(in: "Sources/WeirCore")
        #expect(folders.count > 3, "The folders are not found.")
        for folder in folders {
            let path = "Sources/WeirCore/\(folder)/README.md"
            let findings = Self.lackingHeadings(in: PackageTree.package.text(of: path) ?? "", path: path)
            #expect(findings.isEmpty, "\(findings.report)")
        }
    }

    @Test("A description without a heading is found")
    func lackingHeadingIsFound() {
        #expect(Self.lackingHeadings(in: "", path: "README.md").count == 4)
        #expect(Self.lackingHeadings(in: Self.headings.joined(separator: "\n"), path: "README.md").isEmpty)
    }

    static func lackingHeadings(in text: String, path: String) -> [Finding] {
        let lines = text.split(separator: "\n").map(String.init)
        return headings.filter { !lines.contains($0) }.map { Finding(path: path, message: "It lacks '\($0)'.") }
    }

    // MARK: Machines

    @Test("No file names a folder of one machine")
    func noMachinePaths() {
        let findings = PackageTree.package.files.flatMap(Self.machinePaths)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test(
        "A folder of one machine is found",
        arguments: [
            ("cd /ho" + "me/ada/weir", 1), ("cd /Us" + "ers/ada/weir", 1), ("open /ro" + "ot/weir", 1),
            ("/wo" + "rk/main", 1), ("GET /v1/users/{id}", 0), ("--data /var/lib/weir", 0), ("$HOME/weir", 0),
            ("https://example.com/home/page", 0),
        ]
    )
    func machinePathIsFound(_ text: String, _ count: Int) {
        #expect(Self.machinePaths(in: PackageTree.TextFile(path: "Sample.md", text: text)).count == count)
    }

    static func machinePaths(in file: PackageTree.TextFile) -> [Finding] {
        let roots = ["ho" + "me", "Us" + "ers", "ro" + "ot", "wo" + "rk"].map { "/" + $0 + "/" }
        return file.lines.enumerated().compactMap { index, line in
            guard let root = roots.first(where: { line.containsPath($0) }) else { return nil }
            let message =
                "\(root) is a folder of one machine. Use a path relative to the package, or a documented default."
            return Finding(path: file.path, line: index + 1, message: message)
        }
    }

    // MARK: Ignored files

    @Test("What builds write is not kept")
    func generatedFilesAreIgnored() throws {
        let findings = Self.notIgnored(in: try #require(PackageTree.package.text(of: ".gitignore")))
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test("A generated file that is not ignored is found")
    func notIgnoredIsFound() {
        #expect(Self.notIgnored(in: ".build/\nweir-data/\n").map(\.message) == ["It lacks Package.resolved."])
        #expect(Self.notIgnored(in: "").count == 3)
    }

    static func notIgnored(in text: String) -> [Finding] {
        let lines = text.split(separator: "\n").map { $0.hasSuffix("/") ? $0.dropLast() : $0 }
        return [".build", "Package.resolved", "weir-data"].filter { name in !lines.contains { $0 == name } }
            .map { Finding(path: ".gitignore", message: "It lacks \($0).") }
    }
}

extension Substring {
    /// Whether an absolute path begins with a folder: not one behind a host name, and not a part of a longer path.
    fileprivate func containsPath(_ folder: String) -> Bool {
        ranges(of: folder).contains { range in
            guard range.lowerBound > startIndex else { return true }
            let before = self[index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && !"._-~$}".contains(before)
        }
    }
}
