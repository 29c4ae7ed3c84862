import Logging
import Testing
import WeirCore
import WeirServer

struct ServerConfigurationTests {
    @Test func standsWithoutBeingTold() throws {
        let configuration = try ServerConfiguration(flags: [:], environment: ["PATH": "/bin", "WEIR_URL": "http://h"])
        #expect(configuration.dataFolder == "./weir-data")
        #expect(configuration.host == "127.0.0.1")
        #expect(configuration.port == 8080)
        #expect(configuration.logLevel == .info)
    }

    @Test func flagsComeBeforeVariables() throws {
        let configuration = try ServerConfiguration(
            flags: [.port: "0", .logFormat: "json"],
            environment: ["WEIR_PORT": "9000", "WEIR_HOST": "0.0.0.0", "WEIR_LOG_FORMAT": "logfmt"]
        )
        #expect(configuration.port == 0)
        #expect(configuration.host == "0.0.0.0")
        #expect(configuration.logFormat == .json)
    }

    @Test("Trusted proxies are addresses and networks, and nothing else")
    func trustedProxies() throws {
        let set = try ServerConfiguration(flags: [:], environment: ["WEIR_TRUSTED_PROXIES": "127.0.0.1, 10.0.0.0/8"])
        #expect(set.trustedProxies.contains("10.2.3.4"))
        #expect(!set.trustedProxies.contains("11.2.3.4"))
        #expect(try ServerConfiguration(flags: [:], environment: [:]).trustedProxies.isEmpty)
        let error = #expect(throws: ConfigurationError.self) {
            try ServerConfiguration(flags: [.trustedProxies: "proxy.internal"], environment: [:])
        }
        #expect(error?.description.contains("--trusted-proxies or WEIR_TRUSTED_PROXIES must be addresses") == true)
    }

    @Test func emptyVariablesAreAbsentOnes() throws {
        let configuration = try ServerConfiguration(flags: [:], environment: ["WEIR_PORT": "", "WEIR_DATA": ""])
        #expect(configuration.port == 8080)
        #expect(configuration.dataFolder == "./weir-data")
    }

    @Test("Variables of commands and of programs with the SDKs are none of the server's")
    func variablesOfClientsAreLeftAlone() throws {
        let environment = [
            "WEIR_URL": "http://h", "WEIR_KEY": "k", "WEIR_API_KEY": "wr_test_x", "WEIR_WEBHOOK_SECRET": "whsec_x",
        ]
        #expect(try ServerConfiguration(flags: [:], environment: environment).port == 8080)
        #expect(ServerSetting.complaints(about: environment).isEmpty)
        #expect(ServerSetting.complaints(about: ["WEIR_API_KEYS": ""]).first?.contains("WEIR_API_KEY?") == true)
    }

    @Test(arguments: [
        ("WEIR_PROT", "did you mean WEIR_PORT?"), ("WEIR_LOGLEVEL", "did you mean WEIR_LOG_LEVEL?"),
        ("WEIR_ZZZZZZZZZZZZZZZZZZZZZZZZ", "there are WEIR_ADDRESS_FILE"),
    ])
    func unknownVariablesAreRefusedWithAHint(name: String, hint: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try ServerConfiguration(flags: [:], environment: [name: "1"])
        }
        #expect(error?.description.contains("\(name) is not a setting") == true)
        #expect(error?.description.contains(hint) == true)
    }

    @Test func tellsEverythingThatIsWrongAtOnce() {
        let error = #expect(throws: ConfigurationError.self) {
            try ServerConfiguration(
                flags: [.port: "70000"],
                environment: ["WEIR_LOG_LEVEL": "loud", "WEIR_IDEMPOTENCY_HOURS": "1.5", "WEIR_NONSENSE": ""]
            )
        }
        #expect(error?.complaints.count == 4)
        #expect(error?.description.contains("--port or WEIR_PORT must be a whole number from 0 to 65535") == true)
    }

    @Test(arguments: [
        "wr_test_0123456789abcdefghijklmn", "wr_live_short", "wr_live_0123456789abcdefghijkl n", "",
    ])
    func keysOfTheWrongFormAreRefusedWithoutShowingThem(key: String) throws {
        guard !key.isEmpty else {
            #expect(try ServerConfiguration(flags: [:], environment: ["WEIR_BOOTSTRAP_LIVE_KEY": ""]).port == 8080)
            return
        }
        let error = #expect(throws: ConfigurationError.self) {
            try ServerConfiguration(flags: [:], environment: ["WEIR_BOOTSTRAP_LIVE_KEY": key])
        }
        #expect(error?.description.contains(key) == false)
    }

    @Test func everySettingHasItsOwnNames() {
        let variables = ServerSetting.allCases.map(\.variable)
        #expect(Set(variables).count == variables.count)
        #expect(ServerSetting.logLevel.variable == "WEIR_LOG_LEVEL")
        #expect(ServerSetting.logLevel.flag == "--log-level")
        #expect(ServerSetting.bootstrapLiveKey.flag == nil)
    }
}
