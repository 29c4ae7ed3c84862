import Foundation
import WeirAPI
import WeirClient

/// A folder with all that an invoice follows from.
struct InvoiceBundle {
    static let invoiceFile = "invoice.json"
    static let eventsFile = "events.ndjson"
    static let catalogFile = "catalog.yaml"

    let folder: String

    static func path(_ folder: String?, _ name: String) -> String { "\(folder ?? ".")/\(name)" }

    /// Asks a server for everything and writes it; what is in the folder of the same names is replaced.
    func write(_ invoice: String, _ client: APIClient) async throws {
        let explained = try await client.send("GET", "/v1/invoices/\(PercentEncoding.encode(invoice))/explain")
        guard explained.isSuccess else { throw CommandFailure(explained) }
        let catalog = try await client.send("GET", "/v1/catalog")
        guard catalog.isSuccess, let content = catalog.json.objectValue else { throw CommandFailure(catalog) }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try write(explained.text + "\n", to: Self.invoiceFile)
            try write(CatalogYAML.text(of: content), to: Self.catalogFile)
        } catch {
            throw CommandFailure("\(folder) cannot be written: \(error.localizedDescription)")
        }
        let count = try await writeEvents(of: explained.json.objectValue ?? [:], client)
        print("wrote \(folder): \(Self.invoiceFile), \(Self.catalogFile), \(Self.eventsFile) with \(count) events")
        print("check it anywhere: weir explain --offline --bundle \(folder)")
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: Self.path(folder, name)), options: .atomic)
    }

    /// The events up to the invoice's cut, as far as they matter to it.
    private func writeEvents(of explanation: JSONObject, _ client: APIClient) async throws -> Int {
        let output = try ExportOutput(path: Self.path(folder, Self.eventsFile))
        guard let range = explanation["basis"]?.objectValue?["events"]?.objectValue,
            let customer = explanation["customerId"]?.stringValue
        else {
            try output.finish()
            return 0
        }
        let items: [(String, String?)] = [
            ("format", "ndjson"), ("customerId", customer), ("from", range["start"]?.stringValue),
            ("to", range["end"]?.stringValue), ("through", explanation["cut"]?.shown ?? "0"),
        ]
        let query = items.compactMap { name, value in value.map { "\(name)=\(PercentEncoding.encode($0))" } }
        var count = 0
        let response = try await client.lines("GET", "/v1/export/events?\(query.joined(separator: "&"))") { line in
            count += 1
            try output.write(line + [UInt8(ascii: "\n")])
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        try output.finish()
        return count
    }
}
