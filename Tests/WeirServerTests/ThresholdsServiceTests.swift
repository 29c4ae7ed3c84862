import Logging
import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

@testable import WeirServer

/// The server's own look at contracts with thresholds.
struct ThresholdsServiceTests {
    @Test func aLookCutsWhatIsDueOnce() async throws {
        let folder = try TemporaryFolder.keepingData(because: "the second server is composed by hand upon it")
        let clock = ManualClock()
        // given: a contract that is invoiced at $10, $30 and so on, with calls for $11
        let contract = try await TestServer.run(clock: clock, folder: folder) { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("CALLS", ["eventName": "e", "aggregation": "sum", "valueProperty": "n"])
            let price: JSONValue = ["key": "calls", "model": "per_unit", "unitAmount": "0.10", "meter": "CALLS"]
            let progressive: JSONValue = ["thresholds": ["10"], "repeatEvery": "20"]
            try await calls.plan("plan", ["currency": "USD", "prices": [price], "progressiveBilling": progressive])
            let customer = try await calls.customer("acme")
            let body: JSONValue = ["customerId": .string(customer), "planKey": "plan"]
            let contract = try calls.stage(try await calls.post("/v1/contracts", body))["id"].text
            try calls.stage(try await calls.record(customer, "e", ["n": 110]))
            return try #require(ContractID(contract))
        }
        // when: another server looks twice
        var configuration = ServerConfiguration()
        configuration.dataFolder = folder.path + "/data"
        let composition = try await Composition(
            configuration,
            folder: try DataFolder(path: configuration.dataFolder, purpose: "a test"),
            ports: ServerPorts(
                clock: clock.wallClock,
                ids: .seeded(2),
                secrets: .seeded(2),
                delays: ContinuousClock(),
                logger: .silent
            )
        )
        let service = ThresholdsService(
            watch: composition.services.thresholds,
            clock: clock.wallClock,
            delays: ContinuousClock(),
            logger: .silent
        )
        await service.look()
        await service.look()
        // then: it is invoiced once
        let workspaces = try await composition.stores.workspaces().map(\.id)
        var invoices: [Invoice] = []
        for workspace in workspaces {
            invoices += try await composition.stores.invoices(of: contract, in: workspace).filter { $0.number != nil }
        }
        #expect(invoices.map(\.threshold?.minorUnits) == [1_100])
        #expect(invoices.map(\.statement.total.minorUnits) == [1_100])
        try await composition.close()
    }
}
