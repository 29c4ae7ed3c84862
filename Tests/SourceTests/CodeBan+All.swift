extension CodeBan {
    /// Every ban; the reasons are in `Docs/style.md`.
    static let all: [CodeBan] = time + numbers + failures + concurrency + habits

    private static let time = [
        CodeBan(
            // The client is made in the operator's program: there is nobody outside of it who could pass a clock.
            phrases: ["Date()", "Date.now", "clock_gettime(", "gettimeofday("],
            places: .sources(butFor: ["WeirClient", "WeirServer", "WeirTesting"]),
            instead: "Take a WallClock by the initialiser, or the present as a parameter.",
            sample: "let created = Date()",
            samplePath: "Sources/WeirCore/Sample.swift"
        ),
        CodeBan(
            // The client is made in the operator's program: there is nobody outside of it who could pass one.
            phrases: ["UUID()"],
            places: .sources(butFor: ["WeirClient", "WeirServer", "WeirTesting"]),
            instead: "Take an IDGenerator by the initialiser.",
            sample: "let id = UUID()",
            samplePath: "Sources/WeirServices/Sample.swift"
        ),
        CodeBan(
            // The client is a default in the operator's program, and a trial picks a name for its customer.
            phrases: [".random(", "SystemRandomNumberGenerator()", "arc4random("],
            places: .sources(butFor: ["WeirClient", "WeirServer", "WeirTesting", "weir/Commands/TryCommand.swift"]),
            instead: "Take the source of randomness by the initialiser, as IDGenerator does.",
            sample: "let jitter = Int.random(in: 0..<10)",
            samplePath: "Sources/WeirServices/Sample.swift"
        ),
    ]

    private static let numbers = [
        CodeBan(
            phrases: ["Double", "Float", "Float32", "Float64", "CGFloat", "Decimal"],
            places: Places(
                inside: ["WeirPrimitives", "WeirCore", "WeirStorage", "WeirEmbeddedLedger", "WeirAPI"].map {
                    "Sources/\($0)/"
                },
                // A coder of the standard library's must answer for every kind of number; these refuse them.
                outside: [
                    "Sources/WeirStorage/Documents/DocumentReader.swift",
                    "Sources/WeirStorage/Documents/DocumentWriter.swift",
                ]
            ),
            instead: "Use Quantity, ExactDecimal or Money: they are exact.",
            sample: "let price: Double = 0.1",
            samplePath: "Sources/WeirCore/Sample.swift"
        )
    ]

    private static let failures = [
        CodeBan(
            phrases: ["try!"],
            places: .everywhere,
            instead: "Let the caller know, or catch and say why it cannot happen; in tests throw or use #require.",
            sample: "let value = try! parse(text)",
            samplePath: "Tests/WeirCoreTests/Sample.swift"
        ),
        CodeBan(
            phrases: ["as!"],
            places: .everywhere,
            instead: "Use as? and handle the other case; in tests use #require.",
            sample: "let plan = value as! Plan",
            samplePath: "Sources/WeirHTTP/Sample.swift"
        ),
        CodeBan(
            phrases: ["fatalError("],
            places: .everywhere,
            instead: "Use precondition with a sentence for a mistake in the program, and throw for everything else.",
            sample: #"fatalError("no plan")"#,
            samplePath: "Sources/WeirServices/Sample.swift"
        ),
        CodeBan(
            phrases: ["print(", "debugPrint(", "dump("],
            places: .sources(butFor: ["weir"]),
            instead: "Log through the Logger that was passed in; only the command line prints.",
            sample: #"print("started")"#,
            samplePath: "Sources/WeirServer/Sample.swift"
        ),
    ]

    private static let concurrency = [
        CodeBan(
            phrases: ["Task {", "Task{", "Task(", "Task.detached", "Task.immediate"],
            places: .sources,
            instead: "Make it a child of a task group, or a Service with run().",
            sample: "Task { await flush() }",
            samplePath: "Sources/WeirServices/Sample.swift"
        ),
        CodeBan(
            phrases: ["async", "await", "actor"],
            places: .targets(["WeirPrimitives", "WeirCore"]),
            instead: "The rules are synchronous: throw Missing and let the caller load.",
            sample: "func load() async throws {}",
            samplePath: "Sources/WeirCore/Sample.swift"
        ),
        CodeBan(
            // Real processes and databases are looked at again in a moment: a loop without a rest takes their processor.
            phrases: ["Task.sleep", "usleep(", "Thread.sleep", "sleep("],
            places: Places(
                inside: ["Tests/"],
                outside: ["Tests/LedgerConformanceTests/", "Tests/ProcessTests/", "Tests/WeirPostgresTests/"]
            ),
            instead: "Move a ManualClock, or wait for a signal.",
            sample: "try await Task.sleep(for: .seconds(1))",
            samplePath: "Tests/WeirHTTPTests/Sample.swift"
        ),
    ]

    private static let habits = [
        CodeBan(
            phrases: ["FIXME", "TODO", "XXX", "HACK"],
            part: .comments,
            places: .everywhere,
            instead: "Do it now, or open an issue and say in the comment what holds today.",
            sample: "// TODO: handle overflow",
            samplePath: "Sources/WeirCore/Sample.swift"
        ),
        CodeBan(
            phrases: ["#if DEBUG"],
            places: .everywhere,
            instead: "Debug and release builds do the same; pass what differs by the initialiser.",
            sample: "#if DEBUG",
            samplePath: "Sources/WeirServer/Sample.swift"
        ),
        CodeBan(
            phrases: ["public"],
            places: Places(
                inside: ["Sources/"],
                outside: [
                    "Sources/WeirAPI/", "Sources/WeirClient/", "Sources/WeirHummingbird/", "Sources/WeirTesting/",
                ]
            ),
            instead: "Use package: only the API, the client and the test kit are public.",
            sample: "public struct Plan {}",
            samplePath: "Sources/WeirCore/Sample.swift"
        ),
        CodeBan(
            phrases: [".disabled(", ".enabled(if", "withKnownIssue", "XCTSkip"],
            places: .tests,
            instead: "A test runs or is not there; what it needs is installed by the Makefile.",
            sample: "@Test(.disabled()) func counts() {}",
            samplePath: "Tests/WeirCoreTests/Sample.swift"
        ),
        CodeBan(
            phrases: ["import XCTest"],
            places: .tests,
            instead: "Use Testing: @Test, #expect and #require.",
            sample: "import XCTest",
            samplePath: "Tests/WeirCoreTests/Sample.swift"
        ),
    ]
}
