import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirTesting

/// What `make install`, `make deb` and `make sbom` make, of a program of the machine in the place of a release build.
struct PackagingTests {
    private static let repository = RealUsage.repository
    /// Small, and linked like any other.
    private static let standIn = "/usr/bin/true"

    private static func script(_ name: String, _ variables: [String: String]) async throws -> CommandResult {
        let words = variables.map { "\($0.key)=\($0.value)" }.sorted()
        return try await shell("cd '\(repository)' && env \(words.map { "'\($0)'" }.joined(separator: " ")) \(name)")
    }

    private static func shell(_ command: String) async throws -> CommandResult {
        let folder = try TemporaryFolder()
        let process = try ChildProcess(
            executable: "/bin/bash",
            arguments: ["-euc", command],
            environment: BuiltCommand.environment([:]),
            outputFolder: folder.path
        )
        let status = await process.waitForEnd()
        return CommandResult(status: status, output: process.standardOutput(), errors: process.standardError())
    }

    // MARK: Installing

    @Test("What is installed lies where it was asked for, and settings are not overwritten")
    func installs() async throws {
        let folder = try TemporaryFolder()
        let variables = ["WEIR_BINARY": Self.standIn, "DESTDIR": folder.path, "PREFIX": "/opt/weir"]
        let first = try await Self.script("Scripts/install.sh", variables)
        #expect(first.status == .exited(0), "\(first.errors)")
        let files = FileManager.default
        for path in [
            "/opt/weir/bin/weir", "/opt/weir/share/man/man1/weir.1",
            "/opt/weir/share/doc/weir/Docs/operating/install.md", "/opt/weir/share/doc/weir/Clients/python/README.md",
            "/opt/weir/lib/systemd/system/weir.service", "/etc/weir/weir.env",
        ] {
            #expect(files.fileExists(atPath: folder.path + path), "\(path)")
        }
        // A program that writes no completion has none; ours is asked below.
        #expect(!files.fileExists(atPath: folder.path + "/opt/weir/share/bash-completion"))
        let settings = folder.path + "/etc/weir/weir.env"
        try Data("WEIR_PORT=9000\n".utf8).write(to: URL(fileURLWithPath: settings))
        #expect(try await Self.script("Scripts/install.sh", variables).status == .exited(0))
        #expect(try String(contentsOfFile: settings, encoding: .utf8) == "WEIR_PORT=9000\n")

        let nothing = try await Self.script("Scripts/install.sh", ["WEIR_BINARY": folder.path + "/no"])
        #expect(nothing.status == .exited(66))
        let relative = try await Self.script(
            "Scripts/install.sh",
            ["WEIR_BINARY": Self.standIn, "DESTDIR": folder.path, "PREFIX": "opt"]
        )
        #expect(relative.status == .exited(64))
    }

    @Test("Completion for each shell is what the program writes for it")
    func installsCompletion() async throws {
        let folder = try TemporaryFolder()
        // Written by the shell that runs it: a file that this process has open may be open in others that it starts.
        let program = "\(folder.path)/program"
        let installed = try await Self.shell(
            """
            printf '#!/bin/sh\\necho "$1 $2"\\n' >'\(program)'
            chmod +x '\(program)'
            cd '\(Self.repository)'
            WEIR_BINARY='\(program)' DESTDIR='\(folder.path)/place' PREFIX=/usr Scripts/install.sh
            """
        )
        #expect(installed.status == .exited(0), "\(installed.errors)")
        for (shell, path) in [
            ("bash", "bash-completion/completions/weir"), ("zsh", "zsh/vendor-completions/_weir"),
            ("fish", "fish/vendor_completions.d/weir.fish"),
        ] {
            let text = try String(contentsOfFile: "\(folder.path)/place/usr/share/\(path)", encoding: .utf8)
            #expect(text == "--generate-completion-script \(shell)\n", "\(path)")
        }
    }

    @Test("Every variable in the file of settings is one of the server's")
    func settingsAreKnown() throws {
        let known = Set(ServerSetting.allCases.map(\.variable))
        for path in ["Packaging/weir.env", "Packaging/weir.service"] {
            let text = try String(contentsOfFile: "\(Self.repository)/\(path)", encoding: .utf8)
            let names = text.split(separator: "\n").compactMap { line -> String? in
                let assignment = line.drop { $0 == "#" }.split(separator: "=", omittingEmptySubsequences: false)
                guard assignment.count > 1 else { return nil }
                let name = assignment[0] == "Environment" ? assignment[1] : assignment[0]
                return name.hasPrefix("WEIR_") || name.hasPrefix("STRIPE_") ? String(name) : nil
            }
            #expect(!names.isEmpty, "\(path)")
            #expect(names.filter { !known.contains($0) } == [], "\(path)")
        }
    }

    // MARK: The unit

    private static let analyzer = "/usr/bin/systemd-analyze"

    @Test("systemd understands the unit, and finds it locked in")
    func unitIsUnderstood() async throws {
        let folder = try TemporaryFolder()
        let variables = ["WEIR_BINARY": Self.standIn, "PREFIX": folder.path, "SYSCONFDIR": folder.path + "/etc"]
        #expect(try await Self.script("Scripts/install.sh", variables).status == .exited(0))
        let unit = folder.path + "/lib/systemd/system/weir.service"
        let verified = try await Tool.run(Self.analyzer, ["verify", "--man=no", unit])
        #expect(verified.status == .exited(0), "\(verified.errors)")
        // Whatever the machine's own units have to say is not ours.
        #expect(!verified.errors.contains("weir"), "\(verified.errors)")
        let security = try await Tool.run(Self.analyzer, ["security", "--offline=yes", "--threshold=20", unit])
        #expect(security.status == .exited(0), "\(security.output.suffix(300)) \(security.errors)")
    }

    @Test("A service manager that waits for it is told when requests are answered")
    func readinessIsTold() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/notify"
        let listener = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)
        let server = ServerProcess(folder: folder, variables: ["NOTIFY_SOCKET": path])
        try await server.start()
        var bytes = [UInt8](repeating: 0, count: 64)
        var count = -1
        _ = try await Tool.eventually {
            count = recv(listener, &bytes, bytes.count, 0)
            return count >= 0
        }
        #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "READY=1")
        #expect(try await server.client().send("GET", "/healthz").status == 200)
        #expect(try await server.stop() == .exited(0))
    }

    // MARK: The Debian package

    private static func package(in folder: TemporaryFolder) async throws -> String {
        let made = try await script(
            "Scripts/deb.sh --binary \(standIn) --version 1.2.3 --output '\(folder.path)'",
            ["WEIR_DEB_COMPRESSION": "gzip", "SOURCE_DATE_EPOCH": "1700000000"]
        )
        guard made.status == .exited(0) else { throw ProcessFailure("deb.sh: \(made.errors)") }
        return String(made.output.dropLast())
    }

    @Test("The Debian package holds what it must, belongs to root, and is the same each time")
    func debianPackage() async throws {
        let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
        let package = try await Self.package(in: one)
        #expect(package.hasSuffix(".deb"))
        #expect(
            FileManager.default.contents(atPath: package)
                == FileManager.default.contents(atPath: try await Self.package(in: two))
        )

        let control = try await Tool.run("/usr/bin/dpkg-deb", ["--field", package])
        for field in ["Package: weir", "Version: 1.2.3", "Section: net"] {
            #expect(control.output.contains(field + "\n"), "\(control.output)")
        }
        // Read from the program itself.
        #expect(control.output.contains("Depends: libc6 ("), "\(control.output)")
        #expect(!control.output.contains("@VERSION@") && !control.output.contains("@DEPENDS@"))
    }

    @Test("Its files are there with their rights, its scripts are right, and its settings survive an upgrade")
    func debianContents() async throws {
        let folder = try TemporaryFolder()
        let package = try await Self.package(in: folder)
        let contents = try await Tool.run("/usr/bin/dpkg-deb", ["--contents", package])
        let lines = contents.output.split(separator: "\n")
        for (rights, path) in [
            ("-rwxr-xr-x", "./usr/bin/weir"), ("-rw-r-----", "./etc/weir/weir.env"),
            ("-rw-r--r--", "./lib/systemd/system/weir.service"), ("-rw-r--r--", "./usr/share/doc/weir/copyright"),
            ("-rw-r--r--", "./usr/share/doc/weir/sbom.cdx.json"), ("-rw-r--r--", "./usr/share/doc/weir/changelog.gz"),
            ("-rw-r--r--", "./usr/share/man/man1/weir.1.gz"),
        ] {
            let line = lines.first { $0.hasSuffix(" " + path) }
            #expect(line?.hasPrefix("\(rights) root/root ") == true, "\(path): \(line ?? "not there")")
        }
        let parts = folder.path + "/parts"
        let extracted = try await Tool.run("/usr/bin/dpkg-deb", ["--raw-extract", package, parts])
        #expect(extracted.status == .exited(0))
        let settings = try String(contentsOfFile: parts + "/DEBIAN/conffiles", encoding: .utf8)
        #expect(settings == "/etc/weir/weir.env\n")
        for name in ["postinst", "prerm", "postrm"] {
            let checked = try await Tool.run("/bin/sh", ["-n", "\(parts)/DEBIAN/\(name)"])
            #expect(checked.status == .exited(0), "\(name): \(checked.errors)")
        }
        let sums = try await Self.shell("cd '\(parts)' && md5sum --quiet --check DEBIAN/md5sums")
        #expect(sums.status == .exited(0), "\(sums.output)")
        let unit = try String(contentsOfFile: parts + "/lib/systemd/system/weir.service", encoding: .utf8)
        #expect(unit.contains("ExecStart=/usr/bin/weir serve\n") && unit.contains("/etc/weir/weir.env\n"))
        // The terms of everything that is linked in.
        let terms = try String(contentsOfFile: parts + "/usr/share/doc/weir/copyright", encoding: .utf8)
        for pin in try Self.pins() { #expect(terms.contains(pin.location), "\(pin.identity)") }
    }

    // MARK: What it is made of

    private struct Pin {
        var identity: String
        var location: String
        var version: String
        var revision: String
    }

    private static func pins() throws -> [Pin] {
        let data = try #require(FileManager.default.contents(atPath: repository + "/Package.resolved"))
        let pins = try JSONParser.parse(Array(data)).objectValue?["pins"]?.arrayValue ?? []
        return try pins.map { value in
            let pin = try #require(value.objectValue)
            let state = try #require(pin["state"]?.objectValue)
            return Pin(
                identity: try #require(pin["identity"]?.stringValue),
                location: try #require(pin["location"]?.stringValue).replacing(/\.git$/, with: ""),
                version: try #require(state["version"]?.stringValue),
                revision: try #require(state["revision"]?.stringValue)
            )
        }
    }

    @Test(
        "The bill of materials names every package that was resolved, with its licence, and every library of the system"
    )
    func billOfMaterials() async throws {
        let made = try await Self.script("Scripts/sbom.py sbom", [:])
        #expect(made.status == .exited(0), "\(made.errors)")
        let again = try await Self.script("Scripts/sbom.py sbom", [:])
        #expect(again.status == .exited(0), "\(again.errors)")
        #expect(made.output == again.output, "not the same twice")
        let bill = try #require(try JSONParser.parse(Array(made.output.utf8)).objectValue)
        #expect(bill["bomFormat"] == .string("CycloneDX") && bill["specVersion"] == .string("1.6"))
        let components = (bill["components"]?.arrayValue ?? []).compactMap(\.objectValue)
        let pins = try Self.pins()
        #expect(pins.count > 20)
        for pin in pins {
            let source = "\(pin.location)#\(pin.revision)"
            let component = components.first { component in
                component["externalReferences"]?.arrayValue?.first?.objectValue?["url"] == .string(source)
            }
            #expect(component?["version"] == .string(pin.version), "\(pin.identity)")
            #expect(component?["licenses"]?.arrayValue?.count == 1, "\(pin.identity)")
        }
        let manifest = try String(contentsOfFile: Self.repository + "/Package.swift", encoding: .utf8)
        let system = manifest.matches(of: /pkgConfig: "([^"]+)"/).map { String($0.1) }
        #expect(system.count > 3)
        let script = try String(contentsOfFile: Self.repository + "/Scripts/sbom.py", encoding: .utf8)
        for module in system { #expect(script.contains("\"\(module)\""), "\(module) is not in Scripts/sbom.py") }
        #expect(components.count >= pins.count + system.count)
    }

    @Test("The container file installs what building needs")
    func containerFile() throws {
        let file = try String(contentsOfFile: Self.repository + "/Packaging/Containerfile", encoding: .utf8)
        let script = try String(contentsOfFile: Self.repository + "/Scripts/install-packages.sh", encoding: .utf8)
        let needed = try #require(script.firstMatch(of: /\nbuild=\(([^)]+)\)/)).1.split(separator: " ")
        #expect(needed.count > 5)
        #expect(needed.filter { !file.contains($0) } == [])
    }

    // MARK: Which program it is

    @Test("'weir --version' says version and commit, and the SDKs have the same version")
    func version() async throws {
        let said = try await BuiltCommand.run(["--version"])
        #expect(said.status == .exited(0))
        let match = try #require(said.output.wholeMatch(of: /weir ([0-9.]+) \(commit ([0-9a-z+]+)\)\n/))
        let python = try String(contentsOfFile: Self.repository + "/Clients/python/pyproject.toml", encoding: .utf8)
        #expect(python.contains("version = \"\(match.1)\""))
        let javascript = try String(
            contentsOfFile: Self.repository + "/Clients/javascript/package.json",
            encoding: .utf8
        )
        #expect(javascript.contains("\"version\": \"\(match.1)\""))
    }
}
