import WeirAPI
package import WeirClient
import NIOCore

/// The server whose ledger a gateway asks.
package struct LedgerServer: Sendable {
    /// How an answer is to be read.
    enum Reply {
        case yes(JSONValue)
        /// It has answered and will not say anything else another time.
        case no(APIResponse)
    }

    /// There is no answer, or one that says that it cannot decide now.
    enum Away: Error, CustomStringConvertible {
        case unanswered(APIClientError)
        case answered(Int)
        /// It does not take the gateway's key any more, or too many requests of it.
        case turnedAway(Int)

        var description: String {
            switch self {
            case .unanswered(let error): error.description
            case .answered(let status): "it answers with status \(status)"
            case .turnedAway(let status): "it does not let the gateway ask: status \(status)"
            }
        }
    }

    private let client: APIClient
    private let timeout: TimeAmount

    /// `answerMilliseconds`: After which the server is taken to be out of reach.
    package init(_ client: APIClient, answerMilliseconds: Int) {
        self.client = client
        timeout = .milliseconds(Int64(answerMilliseconds))
    }

    /// Sends what may be sent twice.
    ///
    /// A connection that breaks is tried once more, in what is left of the time.
    func post(_ path: String, _ body: JSONObject, key: String) async throws(Away) -> Reply {
        let deadline = NIODeadline.now() + timeout
        do throws(Away) {
            return try Self.reply(await send(path, body, key, until: deadline))
        } catch {
            guard case .unanswered(.interrupted) = error, NIODeadline.now() < deadline else { throw error }
            return try Self.reply(await send(path, body, key, until: deadline))
        }
    }

    /// The status with which it turns the gateway's key away; nil when it does not, or cannot be reached.
    ///
    /// It is asked what can only be wrong.
    package func statusIfTurnedAway() async -> Int? {
        do throws(Away) {
            _ = try await post(AdmissionForm.path, [:], key: "gateway-start")
            return nil
        } catch {
            if case .turnedAway(let status) = error, status == 401 || status == 403 { return status }
            return nil
        }
    }

    /// Whether it can serve.
    func checkReady() async throws(Away) {
        var client = client
        client.timeout = timeout
        do {
            let response = try await client.send("GET", "/readyz")
            guard response.isSuccess else { throw Away.answered(response.status) }
        } catch {
            throw Self.away(error)
        }
    }

    private func send(
        _ path: String,
        _ body: JSONObject,
        _ key: String,
        until deadline: NIODeadline
    ) async throws(Away) -> APIResponse {
        var client = client
        client.timeout = max(.milliseconds(1), deadline - .now())
        do {
            return try await client.send("POST", path, body: body, headers: [("Idempotency-Key", key)])
        } catch {
            throw Self.away(error)
        }
    }

    private static func away(_ error: any Error) -> Away {
        switch error {
        case let error as Away: error
        case let error as APIClientError: .unanswered(error)
        case _: .unanswered(.interrupted(reason: "\(error)"))
        }
    }

    private static func reply(_ response: APIResponse) throws(Away) -> Reply {
        switch response.status {
        case 200..<300: return .yes(response.json)
        case 401, 403, 408, 429: throw .turnedAway(response.status)
        case 400..<500: return .no(response)
        case _: throw .answered(response.status)
        }
    }
}
