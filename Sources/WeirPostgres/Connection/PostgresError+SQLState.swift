import CPostgres

extension PostgresError {
    /// Says what a server's error means.
    ///
    /// The server's message names tables, columns and constraints; its detail, which shows values, is left out.
    init(_ result: OpaquePointer) {
        func field(_ code: Int32) -> String {
            PQresultErrorField(result, code).map { String(cString: $0) } ?? ""
        }
        self.init(
            state: field(Int32(UInt8(ascii: "C"))),
            message: field(Int32(UInt8(ascii: "M"))),
            constraint: field(Int32(UInt8(ascii: "n")))
        )
    }

    /// `state`: Five characters, of which the first two name a class.
    init(state: String, message: String, constraint: String) {
        self =
            switch state {
            case "40001": .serializationFailure
            case "40P01": .deadlock
            case "55P03": .lockNotAvailable
            case "23505": .uniqueViolation(constraint: constraint)
            case "23503": .foreignKeyViolation(constraint: constraint)
            case "23502", "23514", "23P01": .invalidValue(constraint.isEmpty ? message : constraint)
            case "25006": .readOnly
            // Divided by zero, as a statement does on purpose when what it was made for is not there any more.
            case "22012": .server(state: state, message: message)
            // By a statement's timeout or by a request to cancel: whoever sent a request knows.
            case "57014": .timedOut
            case "25P03", "57P05": .timedOut
            case "57P01", "57P02", "57P03", "57P04": .unavailable(message)
            case _: Self.byClass(state, message)
            }
    }

    private static func byClass(_ state: String, _ message: String) -> PostgresError {
        switch state.prefix(2) {
        case "08": .connectionLost(message)
        // The message shows the value that has the wrong form.
        case "22": .invalidValue("SQLSTATE \(state)")
        case "53", "58": .unavailable(message)
        case _: .server(state: state, message: message)
        }
    }
}
