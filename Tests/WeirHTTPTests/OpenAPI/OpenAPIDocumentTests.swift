import HTTPTypes
import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirHTTP
import WeirTesting

/// The document that the server answers names the routes that the server has: both ways, each with its scope.
struct OpenAPIDocumentTests {
    @Test("The OpenAPI document has every route of the server's table with its scope, and no other")
    func theDocumentIsTheTable() async throws {
        let documented = try Self.operations(of: try await Self.document())
        let routes = Dictionary(
            try await RouteTable.ofServer().map { ("\($0.method.rawValue) \($0.path)", Self.scope(of: $0.access)) },
            uniquingKeysWith: { first, _ in first }
        )
        let named = Set(documented.keys)
        #expect(Set(routes.keys).subtracting(named).sorted() == [], "These routes are not documented")
        #expect(named.subtracting(routes.keys).sorted() == [], "These operations are of no route")
        for (route, scope) in routes { #expect(documented[route] == scope, "\(route)") }
    }

    @Test("No two operations have one id")
    func operationsHaveIDsOfTheirOwn() async throws {
        let operations = Self.members(try await Self.document(), "paths").flatMap { path in
            Self.objects(path.value).compactMap { $0.value.objectValue?["operationId"]?.stringValue }
        }
        #expect(operations.count > 100)
        #expect(Set(operations).count == operations.count)
    }

    @Test("The documented codes and reasons are those of the API")
    func codesAreDocumented() async throws {
        let schemas = try await Self.document()["components"]?.objectValue?["schemas"]?.objectValue
        let code = schemas?["ErrorBody"]?.objectValue?["properties"]?.objectValue?["code"]?.objectValue
        let codes = code?["enum"]?.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(Set(codes) == Set(ErrorCode.allCases.map(\.rawValue)))
        let reason = schemas?["ErrorDetails"]?.objectValue?["properties"]?.objectValue?["reason"]?.objectValue
        let reasons = Set(reason?["enum"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        #expect(Set(ErrorReason.allCases.map(\.rawValue)).subtracting(reasons).sorted() == [])
    }

    @Test("Every parameter of a path is documented")
    func parametersOfPathsAreDocumented() async throws {
        for path in Self.members(try await Self.document(), "paths") {
            let inPath = Set(path.name.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
            for operation in Self.objects(path.value) {
                let parameters = operation.value.objectValue?["parameters"]?.arrayValue ?? []
                let stated = parameters.compactMap { parameter -> String? in
                    guard let object = parameter.objectValue, object["in"]?.stringValue == "path" else { return nil }
                    return object["name"]?.stringValue
                }
                #expect(Set(stated) == inPath, "\(operation.name) \(path.name)")
            }
        }
    }

    // MARK: Parts

    private static func document() async throws -> JSONObject {
        try await TestServer.run { server in
            let answer = try await server.anonymous.call("GET", "/openapi.json")
            #expect(answer.status == 200)
            #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
            return try #require(answer.json.objectValue)
        }
    }

    /// Scope by method and path.
    private static func operations(of document: JSONObject) throws -> [String: String] {
        var found: [String: String] = [:]
        for path in members(document, "paths") {
            for operation in objects(path.value) {
                let scope = operation.value.objectValue?["x-scope"]?.stringValue ?? "open"
                found["\(operation.name.uppercased()) \(path.name)"] = scope
            }
        }
        return found
    }

    private static func members(_ object: JSONObject, _ name: String) -> [JSONObject.Member] {
        objects(object[name] ?? .null)
    }

    private static func objects(_ value: JSONValue) -> [JSONObject.Member] { value.objectValue?.members ?? [] }

    private static func scope(of access: RouteAccess) -> String {
        switch access {
        case .open: "open"
        case .scope(let resource, let access): Scope.resource(resource, access).description
        case .customer: "customer"
        case .localOperator: "local"
        }
    }
}
