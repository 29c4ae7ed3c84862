import ArgumentParser
import WeirAPI
import WeirClient

/// A column of a list.
struct ListColumn: Sendable {
    let title: String
    let alignment: TextTable.Alignment
    let cell: @Sendable (JSONObject) -> String

    /// A column that is made of an element.
    init(_ title: String, _ alignment: TextTable.Alignment = .left, cell: @escaping @Sendable (JSONObject) -> String) {
        self.title = title
        self.alignment = alignment
        self.cell = cell
    }

    /// A column that shows a member of an element; `missing` where there is none.
    init(_ title: String, _ member: String, _ alignment: TextTable.Alignment = .left, missing: String = "") {
        self.init(title, alignment) { $0[member]?.shown ?? missing }
    }

    /// A column of amounts in minor units, with the element's currency.
    static func money(_ title: String, _ member: String) -> ListColumn {
        ListColumn(title, .right) { MoneyText.text($0[member], $0["currency"]) }
    }
}

extension TextTable {
    /// A table of elements.
    init(_ columns: [ListColumn], of elements: [JSONValue]) {
        self.init(columns.map { ($0.title, $0.alignment) })
        for case .object(let element) in elements { rows.append(columns.map { $0.cell(element) }) }
    }
}

/// A command that shows a whole list of the API, however many pages it has, as a table or as JSON.
protocol ListCommand: AsyncParsableCommand {
    /// The command, for whoever finds the data folder in use: `weir coupons list`.
    static var purpose: String { get }
    static var path: String { get }
    /// What the list is called in the answer.
    static var name: String { get }
    static var columns: [ListColumn] { get }

    var options: AnswerOptions { get }

    /// The order in which the list is shown; by default that of the API.
    static func ordered(_ elements: [JSONValue]) -> [JSONValue]

    /// What the list is narrowed to; nil does not narrow it.
    func filters(_ client: APIClient) async throws -> [(name: String, value: String?)]
}

extension ListCommand {
    static func ordered(_ elements: [JSONValue]) -> [JSONValue] { elements }

    func filters(_ client: APIClient) async throws -> [(name: String, value: String?)] { [] }

    func run() async throws {
        let elements = try await options.connection.withClient(for: Self.purpose) { client in
            Self.ordered(
                try await ListReading(client: client).all(
                    Self.path,
                    name: Self.name,
                    filters: try await filters(client)
                )
            )
        }
        if options.json { return print(String(decoding: JSONValue.array(elements).jsonBytes, as: UTF8.self)) }
        TextTable(Self.columns, of: elements).lines.forEach { print($0) }
    }
}
