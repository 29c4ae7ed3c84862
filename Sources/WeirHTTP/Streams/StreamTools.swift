import WeirAPI
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirStreams

/// What answers need that are written while they are found out.
struct StreamTools: Sendable {
    let clock: WallClock
    let errors: ErrorResponse
    let keys: APIKeyDirectory
    /// Told of what runs long.
    let operations: OperationBoard

    /// Checks that whoever began a stream or an export may go on with it: a key that leaked is of no use from the moment
    /// on at which it is revoked.
    ///
    /// - Throws: ``ErrorCode/unauthorized``.
    func checkStanding(of principal: Principal) async throws {
        switch principal {
        case .key(let key):
            guard let present = try await keys.present(key) else {
                throw APIError(.unauthorized, "Invalid API key")
            }
            try present.requireValid(at: clock.now())
        // Tokens open no streams, and the operator on the machine needs no key.
        case .customer, .localOperator: break
        }
    }

    /// Whether an error says something of the request or of Weir, and not of the connection, whose end needs no words.
    static func isOwn(_ error: any Error) -> Bool {
        error is APIError || error is WeirError || error is StorageError || error is LedgerError || error is GzipError
            || error is CSVError
    }

    /// An error as a line of the answer, once its head is gone: `{"error": {…}}`.
    func line(for error: any Error, requestID: RequestID) -> [UInt8] {
        errors.response(to: error, requestID: requestID).body + [UInt8(ascii: "\n")]
    }

    /// Notes an error that nothing can be written of: the answer breaks off.
    func note(_ error: any Error, requestID: RequestID) {
        _ = errors.response(to: error, requestID: requestID)
    }
}
