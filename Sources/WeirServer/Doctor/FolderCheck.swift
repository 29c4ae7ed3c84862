import Foundation

/// Whether the data folder can be used, and by whom else.
enum FolderCheck {
    /// `server`: The one that runs on the folder, when it answers and that is as it should be.
    static func findings(_ path: String, server: RunningServer? = nil) -> [Finding] {
        guard access(path, F_OK) == 0 else { return [missing(path, errno)] }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return [
                .failure(
                    .dataFolder,
                    "The data folder \(path) cannot be used: it is not a folder.",
                    remedy: "Name a folder with --data or WEIR_DATA."
                )
            ]
        }
        guard access(path, R_OK | W_OK | X_OK) == 0 else {
            return [
                .failure(
                    .dataFolder,
                    "The data folder \(path) cannot be used: \(reason(errno)).",
                    remedy: "Give it to the user that Weir runs as: chown -R \(userName) '\(path)'."
                )
            ]
        }
        var findings: [Finding] = []
        if let holder = holder(of: path) {
            findings.append(
                server?.finding(path, heldBy: holder)
                    ?? .failure(
                        .dataFolder,
                        "The data folder \(path) is in use by \(holder).",
                        remedy: "Stop it first, or choose another folder with --data or WEIR_DATA."
                    )
            )
        }
        findings += foreignFiles(in: path)
        let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        if let mode, mode.intValue & 0o077 != 0 {
            findings.append(
                .warning(
                    .dataFolder,
                    "The data folder \(path) is open to other users of the machine.",
                    remedy: "Close it: chmod 700 '\(path)'."
                )
            )
        }
        return findings.isEmpty ? [.ok(.dataFolder, "The data folder \(path) can be used.")] : findings
    }

    /// Whether the nearest folder that is there lets one be made in it.
    private static func missing(_ path: String, _ code: Int32) -> Finding {
        guard code == ENOENT else {
            return .failure(
                .dataFolder,
                "The data folder \(path) cannot be used: \(reason(code)).",
                remedy: "Let this user pass through the folders above it, or name another one with --data or WEIR_DATA."
            )
        }
        var parent = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
        while parent.path != "/", access(parent.path, F_OK) != 0 { parent.deleteLastPathComponent() }
        guard access(parent.path, W_OK | X_OK) == 0 else {
            return .failure(
                .dataFolder,
                "The data folder \(path) is not there, and cannot be made: \(reason(errno)) in \(parent.path).",
                remedy: "Make it for the user that Weir runs as: install -d -m 700 -o \(userName) '\(path)'."
            )
        }
        return .ok(.dataFolder, "The data folder \(path) is not there yet; the first start makes it.")
    }

    /// Files of Weir that this user cannot write, as a start by another user leaves them.
    private static func foreignFiles(in path: String) -> [Finding] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let own = names.filter { $0 == "log" || $0.hasPrefix("weir.") && !$0.hasSuffix(".sock") }.sorted()
        guard let file = own.first(where: { access("\(path)/\($0)", R_OK | W_OK) != 0 }) else { return [] }
        return [
            .failure(
                .dataFolder,
                "\(path)/\(file) cannot be read and written: \(reason(errno)).",
                remedy: "Give it to the user that Weir runs as: chown -R \(userName) '\(path)'."
            )
        ]
    }

    /// Who holds the folder's lock; nil when nobody does.
    ///
    /// The lock is given back at once.
    static func holder(of path: String) -> String? {
        let descriptor = open(path + "/weir.lock", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return nil }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : "another process"
    }

    static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

    private static var userName: String { NSUserName() }
}
