import ArgumentParser
import Foundation
import WeirAPI
import WeirServer

/// Looks at everything that a server stands on.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Name everything that is wrong with settings, machine and data, and what to do about it.",
        discussion: """
            Takes the options and variables of 'weir serve' and looks at what a server would be given: settings, data \
            folder, disk, open files, memory, port, clock, time zones, and, when no server has it open, database and \
            log. A server that runs on the folder is asked how it fares. A PostgreSQL that servers share is asked for \
            its version, settings, standbys, clock, schema and room.

            Ends with status 0 when a server can run, or runs, with warnings too, and with 1 when something keeps it from \
            it.
            """
    )

    @Flag(help: "Print the findings as JSON.")
    var json = false

    @OptionGroup
    var options: ServerOptions

    func run() async throws {
        let doctor = Doctor(
            flags: options.flags,
            environment: ProcessInfo.processInfo.environment,
            clock: .system
        )
        let findings =
            doctor.findings(server: await LocalServer.status(of: doctor.dataFolder)) + (await doctor.databaseFindings())
        let isWell = !findings.contains { $0.severity == .failure }
        if json {
            var writer = JSONWriter()
            writer.object { json in
                json.member("ok", isWell)
                json.member("findings", findings)
            }
            print(String(decoding: writer.bytes, as: UTF8.self))
        } else {
            for finding in findings { show(finding) }
        }
        if !isWell { throw ExitStatus.refused }
    }

    private func show(_ finding: Finding) {
        let mark =
            switch finding.severity {
            case .ok: "ok      "
            case .warning: "warning "
            case .failure: "FAILURE "
            }
        print("\(mark) \(finding.message)")
        if let remedy = finding.remedy { print("         \(remedy)") }
    }
}
