package import WeirAPI
package import WeirPrimitives

/// What a back-up holds, and the digest of each of its files.
package struct BackupManifest: Sendable, Equatable {
    package static let file = "weir-backup.json"
    /// The form of back-ups that this version reads and writes.
    package static let form = 1
    /// Files of one back-up, at most.
    private static let mostFiles = 1_000

    package struct File: Sendable, Equatable {
        /// `weir.sqlite`, or a segment of the log.
        package var path: String
        package var bytes: Int
        /// SHA-256 in hexadecimal.
        package var sha256: String
    }

    /// The version of Weir that made it.
    package var version: String
    /// Everything that was answered before is in it.
    package var begunAt: Timestamp
    package var customers: Int
    package var events: Int
    package var files: [File]

    package init(version: String, begunAt: Timestamp, customers: Int, events: Int, files: [File]) {
        self.version = version
        self.begunAt = begunAt
        self.customers = customers
        self.events = events
        self.files = files
    }

    /// Reads a manifest.
    ///
    /// - Throws: ``BackupError/damaged(_:)``.
    package init(_ bytes: [UInt8]) throws(BackupError) {
        guard let object = try? JSONParser.parse(bytes).objectValue else {
            throw .damaged("\(Self.file) is no JSON")
        }
        guard Self.int(object["form"]) == Self.form else {
            throw .damaged("its form is not \(Self.form), the one that this version reads")
        }
        guard let version = object["weir"]?.stringValue,
            let begunAt = object["begunAt"]?.stringValue.flatMap({ Timestamp(iso8601: $0) }),
            let customers = Self.int(object["customers"]), let events = Self.int(object["events"]),
            let list = object["files"]?.arrayValue, list.count <= Self.mostFiles
        else { throw .damaged("\(Self.file) lacks what a manifest says") }
        self.init(version: version, begunAt: begunAt, customers: customers, events: events, files: [])
        for entry in list {
            let file = entry.objectValue
            guard let path = file?["path"]?.stringValue, Self.isExpected(path),
                !files.contains(where: { $0.path == path }),
                let bytes = Self.int(file?["bytes"]), bytes >= 0, let sha256 = file?["sha256"]?.stringValue
            else { throw .damaged("\(Self.file) names a file that no back-up has") }
            files.append(File(path: path, bytes: bytes, sha256: sha256))
        }
        guard files.contains(where: { $0.path == "weir.sqlite" }) else { throw .damaged("it holds no database") }
    }

    /// Whether a back-up may hold a file of that path: nothing else is ever read or written.
    package static func isExpected(_ path: String) -> Bool {
        if path == "weir.sqlite" { return true }
        guard path.hasPrefix("log/segment-"), path.hasSuffix(".weirlog") else { return false }
        let number = path.dropFirst("log/segment-".count).dropLast(".weirlog".count)
        return (1...9).contains(number.utf8.count) && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func int(_ value: JSONValue?) -> Int? {
        guard case .number(let number)? = value else { return nil }
        return Int("\(number)")
    }
}

extension BackupManifest: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("form", Self.form)
            json.member("weir", version)
            json.member("begunAt", begunAt)
            json.member("customers", customers)
            json.member("events", events)
            json.array("files") { json in
                for file in files {
                    json.object { json in
                        json.member("path", file.path)
                        json.member("bytes", file.bytes)
                        json.member("sha256", file.sha256)
                    }
                }
            }
        }
    }
}
