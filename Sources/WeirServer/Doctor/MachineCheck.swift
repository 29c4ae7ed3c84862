import Foundation
import WeirPrimitives
import WeirStorage

/// Whether the machine gives what a server needs: files, memory, time.
enum MachineCheck {
    /// Each connection is a file, and the database and the log are some.
    static let neededFiles = 256
    static let wantedFiles = 4_096

    static func openFiles() -> Finding {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return .ok(.openFiles, "The system does not tell its limit of open files.")
        }
        return openFiles(limit: UInt64(limit.rlim_cur))
    }

    static func openFiles(limit: UInt64) -> Finding {
        let remedy =
            "Raise it to 65536: 'LimitNOFILE=65536' in the systemd unit, '--ulimit nofile=65536' for a container, "
            + "or 'ulimit -n 65536'."
        if limit < neededFiles {
            return .failure(.openFiles, "Only \(limit) files may be open at once.", remedy: remedy)
        }
        if limit < wantedFiles {
            return .warning(
                .openFiles,
                "Only \(limit) files may be open at once, so there can be fewer connections than that.",
                remedy: remedy
            )
        }
        return .ok(.openFiles, "Enough files may be open at once.")
    }

    static func timeZones(_ zones: ZoneDatabase = ZoneDatabase()) -> Finding {
        guard (try? zones.zone("Europe/Berlin")) != nil else {
            return .failure(
                .timeZones,
                "The machine has no time zone data in \(ZoneDatabase.standardRoot).",
                remedy: "Install it: apt-get install tzdata."
            )
        }
        return .ok(.timeZones, "The time zone data is there.")
    }

    static func memory(_ configuration: ServerConfiguration) -> [Finding] {
        let pages = sysconf(Int32(_SC_PHYS_PAGES))
        let size = sysconf(Int32(_SC_PAGESIZE))
        guard pages > 0, size > 0 else { return [] }
        return memory(machineMiB: (pages * size) >> 20, deduplicationMiB: configuration.deduplicationMemoryMiB)
    }

    static func memory(machineMiB: Int, deduplicationMiB: Int) -> [Finding] {
        guard deduplicationMiB * 4 > machineMiB * 3 else { return [] }
        let message =
            "The filter of repeated keys may take \(deduplicationMiB) MiB, and the machine has \(machineMiB) MiB."
        let remedy = "Give it half of the memory at most, with --deduplication-memory or WEIR_DEDUPLICATION_MEMORY."
        return [
            deduplicationMiB >= machineMiB
                ? .failure(.memory, message, remedy: remedy) : .warning(.memory, message, remedy: remedy)
        ]
    }

    /// A clock before this version was written is wrong.
    static let earliest = Timestamp(milliseconds: 1_767_225_600_000)
    static let latest = Timestamp(milliseconds: 4_102_444_800_000)

    static func clock(_ now: Timestamp) -> [Finding] {
        guard now >= earliest, now < latest else {
            return [
                .failure(
                    .clock,
                    "The machine's clock says \(now), which cannot be.",
                    remedy: "Set it, and keep it set: systemctl enable --now systemd-timesyncd."
                )
            ]
        }
        return [.ok(.clock, "The clock says \(now).")]
    }

    /// Data from the future means that the clock was ahead, or is behind now.
    static func clock(_ now: Timestamp, newestData: Timestamp) -> [Finding] {
        guard newestData > now.adding(seconds: 300) else { return [] }
        return [
            .failure(
                .clock,
                "The clock says \(now), and the data has entries of \(newestData): it is behind, or was ahead.",
                remedy: "Set the clock; if it is right, wait until then, for quota periods follow it."
            )
        ]
    }
}
