import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirTesting

struct LocalRoutesTests {
    @Test func theNetworkHasNoLocalRoutes() async throws {
        try await TestServer.run { server in
            for (method, path) in [("GET", "/local/workspaces"), ("POST", "/local/verify")] {
                let answer = try await server.live.send(method, path)
                #expect(answer.status == 404)
            }
        }
    }

    @Test func theFirstStartMakesALiveAndATestWorkspaceWithTheGivenKeys() async throws {
        try await TestServer.run { server in
            let answer = try await server.local.send("GET", "/local/workspaces")
            let modes = answer.json.objectValue?["workspaces"]?.arrayValue?.map { $0.objectValue?["mode"]?.stringValue }
            #expect(Set(modes ?? []) == ["live", "test"])
            #expect(try await server.live.send("GET", "/v1/plans").status == 200)
            #expect(try await server.test.send("GET", "/v1/plans").status == 200)
            let stranger = server.client(key: "wr_live_" + String(repeating: "x", count: 32))
            #expect(try await stranger.send("GET", "/v1/plans").status == 401)
        }
    }

    @Test func aSecondStartKeepsTheWorkspaces() async throws {
        let folder = try TemporaryFolder()
        var answers: [String] = []
        for seed in 1...2 {
            try await TestServer.run(seed: UInt64(seed), folder: folder) { server in
                answers.append(try await server.local.send("GET", "/local/workspaces").text)
            }
        }
        #expect(answers[0] == answers[1])
    }

    @Test func verifiesAnEmptyLedger() async throws {
        try await TestServer.run { server in
            var lines: [String] = []
            let answer = try await server.local.lines("POST", "/local/verify") {
                lines.append(String(decoding: $0, as: UTF8.self))
            }
            #expect(answer.status == 200)
            #expect(lines == [#"{"type":"end","customers":0,"events":0,"differences":0}"#])
        }
    }

    @Test func theSocketIsForItsOwnerAndForLongPathsToo() async throws {
        let folder = try TemporaryFolder()
        try await TestServer.run(folder: folder) { configuration in
            configuration.dataFolder = folder.path + "/" + String(repeating: "long-name-", count: 12)
        } _: { server in
            let answer = try await server.local.send("GET", "/healthz")
            #expect(answer.status == 200)
        }
    }
}
