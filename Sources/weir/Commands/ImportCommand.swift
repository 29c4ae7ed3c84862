import ArgumentParser
import Foundation
import WeirAPI
import WeirClient
import WeirImport
import WeirPrimitives
import WeirServer

/// Takes over what another billing system has.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Take over customers, plans, subscriptions and events of another billing system, and compare invoices.",
        discussion: "Events of files of one's own are recorded with 'weir events import'.",
        subcommands: [ImportStripe.self, ImportLago.self, ImportOpenMeter.self, ImportCompare.self]
    )
}

/// Where another system's things are read from.
struct ForeignOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "A folder of exports: a file for each list, as plans.json, customers.csv or events.jsonl.gz.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var folder: String?

    @Option(help: ArgumentHelp("Read the system's API at this address instead of a folder.", valueName: "url"))
    var api: String?

    @Option(
        help: ArgumentHelp(
            "The file that holds the system's key (default: the variable WEIR_IMPORT_KEY).",
            valueName: "file"
        ),
        completion: .file()
    )
    var apiKeyFile: String?

    func validate() throws {
        guard (folder == nil) != (api == nil) else {
            throw ValidationError("Give a folder of exports, or the address of the system's API with --api.")
        }
        if apiKeyFile != nil, api == nil { throw ValidationError("--api-key-file is the key of an --api.") }
    }

    /// - Throws: ``CommandFailure``.
    func source<Mapping: SystemMapping>(of mapping: Mapping.Type) throws -> any RecordSource {
        guard let api else { return try FolderRecords(folder ?? ".", collections: Mapping.collections) }
        let base = api.hasSuffix("/") ? String(api.dropLast()) : api
        guard base.hasPrefix("https://") || base.hasPrefix("http://") else {
            throw CommandFailure("--api must be an address that begins with https://.", exitCode: .validationFailure)
        }
        return APIRecords(client: APIClient(.url(base), key: try key()), paging: Mapping.paging)
    }

    private func key() throws -> String {
        if let apiKeyFile {
            let bytes = try WholeFile.content(of: apiKeyFile, maximumBytes: 1 << 20)
            return String(String(decoding: bytes, as: UTF8.self).trimmingBlanks)
        }
        guard let key = ProcessInfo.processInfo.environment["WEIR_IMPORT_KEY"], !key.isEmpty else {
            throw CommandFailure(
                "The other system's API needs its key: WEIR_IMPORT_KEY, or --api-key-file.",
                exitCode: .validationFailure
            )
        }
        return key
    }
}

extension ImportBilling: ExpressibleByArgument {}

/// How things are taken over.
struct TakeOverOptions: ParsableArguments {
    @OptionGroup
    var foreign: ForeignOptions

    @Flag(help: "Do it; without this it is only said what would be done.")
    var apply = false

    @Option(
        help: ArgumentHelp(
            "Who invoices: 'contracts' (Weir), 'mirror' (the other system goes on; Weir counts and enforces), or 'none'.",
            valueName: "who"
        )
    )
    var billing: ImportBilling?

    @Option(
        help: ArgumentHelp(
            "Begin each contract with the first period of its subscription that begins on this day or after it (default: with the "
                + "period that runs in the other system, which then is charged here too).",
            valueName: "date"
        )
    )
    var start: String?

    @Option(help: ArgumentHelp("In a test workspace: the test clock by which new customers live.", valueName: "id"))
    var testClock: String?

    @Option(
        help: ArgumentHelp(
            "Take over this plan, or make the contract of this subscription, though it charges otherwise than there; 'all' for "
                + "all. May be repeated.",
            valueName: "name"
        )
    )
    var accept: [String] = []

    @Flag(help: "Leave events alone.")
    var withoutEvents = false

    @Option(
        help: ArgumentHelp(
            "Keep in this file up to where events are recorded, and go on from there.",
            valueName: "file"
        ),
        completion: .file()
    )
    var checkpoint: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if let start, LocalDate(start) == nil { throw ValidationError("--start must be a day, such as 2026-02-01.") }
    }

    /// Takes over what a system has, or says what that would be; `usual` says who invoices when nothing else does.
    func run<Mapping: SystemMapping>(
        _ mapping: Mapping.Type,
        usual: ImportBilling,
        externalIDMetadata: String? = nil
    ) async throws {
        let source = try foreign.source(of: mapping)
        let choices = ImportChoices(
            billing: billing ?? usual,
            start: start.flatMap { LocalDate($0) },
            today: Zone.utc.localDate(at: .present),
            externalIDMetadata: externalIDMetadata,
            readsAPI: foreign.api != nil,
            zone: MachineZones.zone
        )
        let bar = ProgressBar()
        let report = try await connection.withClient(for: "weir import") { client in
            defer { bar.finish() }
            let telling = ImportTelling(client, .system, label: Mapping.system.capitalized)
            let importing = SystemImport(
                Mapping(choices),
                choices,
                client: client,
                source: source,
                isApplied: apply
            ) { done in
                bar.show(rows: done)
                telling.note(ImportTelling.Progress(accepted: done))
            }
            importing.accepted = Set(accept)
            importing.testClock = testClock
            importing.takesEvents = !withoutEvents
            importing.checkpoint = try eventCheckpoint(source, mapping)
            do {
                // What only says what would be done is nothing that others wait for.
                if apply {
                    try await telling.during { try await importing.run() }
                } else {
                    try await importing.run()
                }
            } catch {
                if apply { ErrorOutput.write("what was done until it failed stays; start it again to go on") }
                throw error
            }
            return importing.report
        }
        if json {
            print(String(decoding: report.json.jsonBytes, as: UTF8.self))
        } else {
            report.lines.forEach { print($0) }
        }
        if report.isIncomplete { throw ExitStatus.refused }
        if !apply, report.hasChanges { throw CatalogDiff.differs }
    }

    private func eventCheckpoint<Mapping: SystemMapping>(
        _ source: any RecordSource,
        _ mapping: Mapping.Type
    ) throws -> ImportCheckpoint? {
        guard let checkpoint else { return nil }
        guard let file = Mapping.collection(.events).lazy.compactMap({ source.rows(of: $0) }).first else {
            throw CommandFailure(
                "--checkpoint goes with a file of events, in lines or as a table.",
                exitCode: .validationFailure
            )
        }
        return try ImportCheckpoint(
            path: checkpoint,
            file: file,
            destination: connection.destination,
            options: ["import", Mapping.system]
        )
    }
}

/// What all imports say about how they end.
private let ending = """
    Without --apply nothing is changed: it is said what would be made, changed and left alone, and what has no place in \
    Weir, with the reason. Applying again changes nothing, so an import that ended for any reason is started again.

    A plan of which a price has no place here, and a subscription with terms of its own, would charge otherwise than \
    there: no contract is made of them until that is accepted by name, with --accept.

    Ends with status 0 when everything is as there, 2 when something would change (without --apply), and 1 when \
    something has no place here, was held back or refused, or is here otherwise than there.
    """

/// Takes over Stripe Billing.
struct ImportStripe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stripe",
        abstract: "Take over customers, prices, coupons and subscriptions of Stripe Billing.",
        discussion: """
              weir import stripe --api https://api.stripe.com --api-key-file key.txt
              weir import stripe ./export --external-id user_id --apply

            Files are meters, products, prices, coupons, subscriptions, customers and meter_events. The prices that a \
            subscription has together are a plan here. Stripe goes on invoicing unless --billing contracts is given.

            \(ending)
            """
    )

    @OptionGroup
    var options: TakeOverOptions

    @Option(
        help: ArgumentHelp(
            "The entry of a customer's metadata that is your own id of it (default: Stripe's id is the external id).",
            valueName: "name"
        )
    )
    var externalId: String?

    func run() async throws {
        try await options.run(StripeMapping.self, usual: .mirror, externalIDMetadata: externalId)
    }
}

/// Takes over Lago.
struct ImportLago: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lago",
        abstract: "Take over billable metrics, plans, coupons, customers, subscriptions and events of Lago.",
        discussion: """
              weir import lago --api https://api.getlago.com --api-key-file key.txt
              weir import lago ./export --apply --checkpoint events.state

            Files are billable_metrics, plans, coupons, customers, subscriptions and events, each as the API lists it. \
            Weir makes contracts, which it invoices from their start on.

            \(ending)
            """
    )

    @OptionGroup
    var options: TakeOverOptions

    func run() async throws { try await options.run(LagoMapping.self, usual: .contracts) }
}

/// Takes over OpenMeter.
struct ImportOpenMeter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openmeter",
        abstract: "Take over meters, features, plans, customers, subscriptions and events of OpenMeter.",
        discussion: """
              weir import openmeter --api https://openmeter.cloud --api-key-file key.txt
              weir import openmeter ./export --apply

            Files are meters, features, plans, customers, subscriptions and events, each as the API lists it. Weir makes \
            contracts, which it invoices from their start on.

            \(ending)
            """
    )

    @OptionGroup
    var options: TakeOverOptions

    func run() async throws { try await options.run(OpenMeterMapping.self, usual: .contracts) }
}
