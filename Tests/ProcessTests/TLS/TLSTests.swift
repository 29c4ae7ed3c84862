import Foundation
import Testing
import WeirAPI
import WeirTesting

/// The server under TLS, with certificates that openssl makes and curl as client.
struct TLSTests {
    private static func server(_ certificate: TestCertificate) throws -> ServerProcess {
        ServerProcess(
            folder: try TemporaryFolder(),
            variables: ["WEIR_TLS_CERTIFICATE": certificate.certificate, "WEIR_TLS_KEY": certificate.key]
        )
    }

    private static let asOperator = ["-H", "Authorization: Bearer \(TestKeys.live)"]

    private static func lastLine(_ result: CommandResult) -> Substring? { result.output.split(separator: "\n").last }

    @Test("HTTP/2 is spoken with clients that offer it, HTTP/1.1 with others, and both count")
    func protocolsAreAgreed() async throws {
        let folder = try TemporaryFolder()
        let certificate = try await TestCertificate(in: folder, named: "one")
        let server = try Self.server(certificate)
        try await server.start()
        #expect(server.url.hasPrefix("https://127.0.0.1:"))

        let plan = ["--json", #"{"key": "p", "name": "P", "quotas": {"seo": 100}}"#, server.url + "/v1/plans"]
        let made = try await Tool.curl(certificate.certificate, Self.asOperator + plan)
        #expect(Self.lastLine(made) == "2 201", "\(made.output) \(made.errors)")
        let customer = ["--http1.1", "--json", #"{"externalId": "acme"}"#, server.url + "/v1/customers"]
        #expect(Self.lastLine(try await Tool.curl(certificate.certificate, Self.asOperator + customer)) == "1.1 201")
        let subscription = ["-X", "PUT", "--json", #"{"planKey": "p"}"#]
        let path = server.url + "/v1/customers/ext:acme/billing/subscription"
        let granted = try await Tool.curl(certificate.certificate, Self.asOperator + subscription + [path])
        #expect(Self.lastLine(granted) == "2 200", "\(granted.output)")

        for (version, option) in [("2", "--http2"), ("1.1", "--http1.1")] {
            let body = #"{"feature": "seo", "quantity": 3, "idempotencyKey": "\#(version)"}"#
            let consume = [option, "--json", body, server.url + "/v1/customers/ext:acme/usage/consume"]
            let answer = try await Tool.curl(certificate.certificate, Self.asOperator + consume)
            #expect(Self.lastLine(answer) == "\(version) 200", "\(answer.output)")
            #expect(answer.output.contains(#""allowed":true"#), "\(answer.output)")
        }
        let usage = [server.url + "/v1/customers/ext:acme/billing/usage"]
        let seen = try await Tool.curl(certificate.certificate, Self.asOperator + usage)
        #expect(seen.output.contains(#""usage":{"seo":6}"#), "\(seen.output)")
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Cookies of pages are bound to TLS, though nobody has said at which address people reach the server")
    func cookiesAreSecure() async throws {
        let folder = try TemporaryFolder()
        let certificate = try await TestCertificate(in: folder, named: "one")
        let server = try Self.server(certificate)
        try await server.start()
        let pages = [("/dashboard/sign-in", "weir_dashboard"), ("/portal/login?workspace=none", "weir_portal")]
        for (path, cookie) in pages {
            let answer = try await Tool.curl(certificate.certificate, ["-i", server.url + path])
            let set = answer.output.split(whereSeparator: \.isNewline)
                .filter { $0.lowercased().hasPrefix("set-cookie:") }
            #expect(set.contains { $0.contains("__Secure-\(cookie)=") && $0.contains("; Secure") }, "\(answer.output)")
            #expect(set.allSatisfy { $0.contains("; Secure") })
        }
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Many requests of one HTTP/2 connection, and large ones, are each answered")
    func manyStreams() async throws {
        let folder = try TemporaryFolder()
        let certificate = try await TestCertificate(in: folder, named: "one")
        let server = try Self.server(certificate)
        try await server.start()
        let customer = ["--json", #"{"externalId": "acme"}"#, server.url + "/v1/customers"]
        #expect(Self.lastLine(try await Tool.curl(certificate.certificate, Self.asOperator + customer)) == "2 201")
        let count = 60
        var config = ""
        for number in 0..<count {
            // One body in ten is larger than what HTTP/2 lets a client send unasked.
            let events = (0..<(number.isMultiple(of: 10) ? 1_000 : 1)).map { event in
                """
                {"externalCustomerId": "acme", "eventName": "call", "idempotencyKey": "k\(number)-\(event)",
                 "properties": {"note": "a note of some length, so that there is something to send"}}
                """
            }
            let body = folder.path + "/body\(number)"
            config += """
                next
                url = "\(server.url)/v1/events/batch"
                header = "Authorization: Bearer \(TestKeys.live)"
                header = "Content-Type: application/json"
                data-binary = "@\(body)"
                cacert = "\(certificate.certificate)"
                write-out = "%{http_version} %{http_code}\\n"
                output = "\(folder.path)/answer\(number)"
                silent

                """
            let batch = "{\"events\": [\(events.joined(separator: ","))]}"
            try Data(batch.utf8).write(to: URL(fileURLWithPath: body))
        }
        let path = folder.path + "/curl.txt"
        try Data(config.dropFirst("next\n".count).utf8).write(to: URL(fileURLWithPath: path))
        let sent = try await Tool.run("/usr/bin/curl", ["--parallel", "--parallel-max", "20", "-K", path])
        #expect(sent.status == .exited(0), "\(sent.errors)")
        let lines = sent.output.split(separator: "\n")
        #expect(lines.count == count)
        #expect(Set(lines) == ["2 202"], "\(Set(lines))")
        for number in 0..<count {
            let answer = try String(contentsOfFile: "\(folder.path)/answer\(number)", encoding: .utf8)
            #expect(answer.contains("\"count\":\(number.isMultiple(of: 10) ? 1_000 : 1),"), "\(answer.prefix(300))")
        }
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Nothing older than TLS 1.2, and no plain HTTP")
    func oldVersionsAreRefused() async throws {
        let folder = try TemporaryFolder()
        let certificate = try await TestCertificate(in: folder, named: "one")
        let server = try Self.server(certificate)
        try await server.start()
        let health = server.url + "/healthz"
        // The client would speak it: its own rules are as low as they go.
        let low = ["--ciphers", "DEFAULT@SECLEVEL=0", "--tlsv1.0"]
        let old = try await Tool.curl(certificate.certificate, low + ["--tls-max", "1.1", health])
        #expect(old.status != .exited(0))
        #expect(old.errors.contains("protocol version"), "\(old.errors)")
        for version in ["1.2", "1.3"] {
            let new = try await Tool.curl(certificate.certificate, low + ["--tls-max", version, health])
            #expect(Self.lastLine(new) == "2 200", "\(new.errors)")
        }
        let plain = try await Tool.curl(
            certificate.certificate,
            [health.replacing("https://", with: "http://")]
        )
        #expect(plain.status != .exited(0))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("A renewed certificate is taken without a restart; one that cannot be used leaves the old one")
    func certificatesAreReloaded() async throws {
        let folder = try TemporaryFolder()
        let used = try await TestCertificate(in: folder, named: "used")
        let second = try await TestCertificate(in: folder, named: "second")
        let third = try await TestCertificate(in: folder, named: "third")
        let server = try Self.server(used)
        let first = folder.path + "/first.pem"
        try FileManager.default.copyItem(atPath: used.certificate, toPath: first)
        try await server.start()
        let health = [server.url + "/healthz"]
        func isTrusted(_ certificate: String) async throws -> Bool {
            try await Tool.curl(certificate, health).status == .exited(0)
        }
        #expect(try await isTrusted(first))

        // On SIGHUP.
        try second.take(over: used)
        server.hangUp()
        #expect(try await Tool.eventually { try await isTrusted(second.certificate) })
        #expect(try await !isTrusted(first))

        // A key of another certificate.
        try FileManager.default.removeItem(atPath: used.key)
        try FileManager.default.copyItem(atPath: third.key, toPath: used.key)
        server.hangUp()
        #expect(try await Tool.eventually { server.output.contains("does not belong to the certificate") })
        #expect(try await isTrusted(second.certificate))

        // No certificate at all.
        try Data("nothing".utf8).write(to: URL(fileURLWithPath: used.certificate))
        #expect(try await Tool.eventually { server.output.contains("holds no certificate in PEM form") })
        #expect(server.output.contains("the old one stays"))
        #expect(try await isTrusted(second.certificate))

        // When the files are whole they are taken by themselves.
        try third.take(over: used)
        #expect(try await Tool.eventually { try await isTrusted(third.certificate) })
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Whatever is wrong with the files is said at the start, and by the doctor")
    func wrongFilesStopTheStart() async throws {
        let folder = try TemporaryFolder()
        let one = try await TestCertificate(in: folder, named: "one")
        let other = try await TestCertificate(in: folder, named: "other")
        let cases: [(certificate: String, key: String, status: Int32, says: String)] = [
            (one.certificate, other.key, 69, "The key in \(other.key) does not belong to the certificate"),
            (one.certificate, folder.path + "/no.pem", 69, "no.pem cannot be read: No such file or directory"),
            (one.key, one.key, 69, "\(one.key) holds no certificate in PEM form"),
            (one.certificate, one.certificate, 69, "\(one.certificate) holds no unencrypted private key"),
            (one.certificate, "", 64, "--tls-key or WEIR_TLS_KEY must be set when WEIR_TLS_CERTIFICATE is"),
            ("", one.key, 64, "--tls-certificate or WEIR_TLS_CERTIFICATE must be set when WEIR_TLS_KEY is"),
        ]
        for wrong in cases {
            let data = folder.path + "/data"
            let settings = ["WEIR_TLS_CERTIFICATE": wrong.certificate, "WEIR_TLS_KEY": wrong.key, "WEIR_DATA": data]
            let start = try await BuiltCommand.run(["serve", "--port", "0"], settings: settings)
            #expect(start.status == .exited(wrong.status), "\(start.errors)")
            #expect(start.errors.contains(wrong.says), "\(start.errors)")
            let doctor = try await BuiltCommand.run(["doctor", "--port", "0"], settings: settings)
            #expect(doctor.status == .exited(1))
            #expect(doctor.output.contains(wrong.says), "\(doctor.output)")
        }
        let right = ["WEIR_TLS_CERTIFICATE": one.certificate, "WEIR_TLS_KEY": one.key, "WEIR_DATA": folder.path + "/d"]
        let doctor = try await BuiltCommand.run(["doctor", "--port", "0", "--host", "0.0.0.0"], settings: right)
        #expect(doctor.output.contains("The certificate holds until"), "\(doctor.output)")
        #expect(!doctor.output.contains("plain HTTP"))
        let short = try await TestCertificate(in: folder, named: "short", days: 5)
        let soon = right.merging(["WEIR_TLS_CERTIFICATE": short.certificate, "WEIR_TLS_KEY": short.key]) { $1 }
        let warned = try await BuiltCommand.run(["doctor", "--port", "0"], settings: soon)
        #expect(warned.status == .exited(0))
        #expect(warned.output.contains("\(short.certificate) expires on"), "\(warned.output)")
    }
}
