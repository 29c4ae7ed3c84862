import Foundation

/// Whether there is room for what comes, on a disk that keeps it.
enum DiskCheck {
    /// What the disk of a folder has.
    struct Facts: Equatable {
        var freeBytes: UInt64
        var freeFiles: UInt64
        /// Zero where files are not counted.
        var allFiles: UInt64
        var kind: Kind
        var isReadOnly: Bool

        enum Kind: Equatable {
            case local
            case network
            case memory
        }
    }

    /// The log has segments of 64 MiB, one of them made ahead, and the database grows beside it.
    static let neededBytes: UInt64 = 192 << 20
    /// Below it, it is time to look for more.
    static let wantedBytes: UInt64 = 4 << 30
    static let neededFiles: UInt64 = 1_000

    static func findings(_ path: String) -> [Finding] {
        guard let facts = facts(of: path) else { return [] }
        return findings(facts, path)
    }

    static func findings(_ facts: Facts, _ path: String) -> [Finding] {
        var findings: [Finding] = []
        let free = "\(facts.freeBytes >> 20) MiB are free on the disk of \(path)"
        if facts.isReadOnly {
            findings.append(
                .failure(
                    .disk,
                    "The disk of \(path) is mounted for reading only.",
                    remedy: "Mount it for writing; after an error of the disk, look at it first (dmesg)."
                )
            )
        }
        if facts.freeBytes < neededBytes {
            findings.append(
                .failure(
                    .disk,
                    "Only \(free).",
                    remedy: "Make room, or move the folder: at least \(neededBytes >> 20) MiB are needed."
                )
            )
        } else if facts.freeBytes < wantedBytes {
            findings.append(
                .warning(
                    .disk,
                    "Only \(free).",
                    remedy: "Make room: when the disk is full, requests that write are answered with 503."
                )
            )
        }
        if facts.allFiles > 0, facts.freeFiles < neededFiles {
            findings.append(
                .failure(
                    .disk,
                    "The disk of \(path) has room for \(facts.freeFiles) more files only.",
                    remedy: "Delete files that are not needed, or move the folder."
                )
            )
        }
        switch facts.kind {
        case .local: break
        case .network:
            findings.append(
                .warning(
                    .disk,
                    "\(path) is on a network file system, whose locks and syncs may not hold.",
                    remedy: "Put the data folder on a local disk."
                )
            )
        case .memory:
            findings.append(
                .warning(
                    .disk,
                    "\(path) is in memory: all data is lost when the machine ends.",
                    remedy: "Put the data folder on a disk, unless this is a trial."
                )
            )
        }
        return findings.isEmpty ? [.ok(.disk, "\(free).")] : findings
    }

    /// The facts of the nearest folder that is there; nil when the system does not tell.
    static func facts(of path: String) -> Facts? {
        var folder = URL(fileURLWithPath: path).standardizedFileURL
        while folder.path != "/", access(folder.path, F_OK) != 0 { folder.deleteLastPathComponent() }
        var room = statvfs()
        guard statvfs(folder.path, &room) == 0 else { return nil }
        return Facts(
            freeBytes: UInt64(room.f_bavail) * UInt64(room.f_frsize),
            freeFiles: UInt64(room.f_favail),
            allFiles: UInt64(room.f_files),
            kind: kind(of: folder.path),
            isReadOnly: room.f_flag & UInt(ST_RDONLY) != 0
        )
    }

    private static func kind(of path: String) -> Facts.Kind {
        let mounts = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
        return kind(of: URL(fileURLWithPath: path).resolvingSymlinksInPath().path, mounts: mounts)
    }

    private static let networkKinds: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.glusterfs", "glusterfs",
        "lustre",
    ]
    private static let memoryKinds: Set<String> = ["tmpfs", "ramfs"]

    /// What is mounted where a path lies, by the kernel's list of mounts (`/proc/self/mountinfo`); of several there the
    /// last one counts.
    static func kind(of path: String, mounts: String) -> Facts.Kind {
        var deepest = (length: -1, kind: "")
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 6, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else { continue }
            let point = words[4].replacing("\\040", with: " ")
            let isAbove = point == "/" || path == point || path.hasPrefix(point + "/")
            if isAbove, point.count >= deepest.length { deepest = (point.count, String(words[dash + 1])) }
        }
        if networkKinds.contains(deepest.kind) { return .network }
        return memoryKinds.contains(deepest.kind) ? .memory : .local
    }
}
