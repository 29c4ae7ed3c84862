import Foundation
import HTTPTypes
public import Hummingbird
import Logging
import NIOCore
public import WeirClient

/// Lets requests through only as far as their customers' quotas go, and counts those that succeed.
///
/// ```swift
/// router.group("/v1/reports")
///     .add(middleware: GuardMiddleware("reports", by: weir) { request, _ in
///         request.headers[.customer].map { "ext:\($0)" }
///     })
///     .post(use: report)
/// ```
///
/// For each request it reserves, runs what stands behind it, and commits when the answer's status counts, else releases;
/// meanwhile the reservation is renewed. An answer whose length is known goes out when its commit is durable; of one that
/// is streamed the end waits for it. A stream that breaks off is counted, since its beginning went out. A handler says
/// what a request took by `Weir.Held.current?.quantity`.
///
/// A customer that may not do it gets Weir's own answer: 402, 403 or 429 with `Retry-After`. When Weir gives no answer,
/// or one that only the operator can do something about, the request is refused with 503.
public struct GuardMiddleware<Context: RequestContext>: RouterMiddleware {
    private let feature: String
    private let weir: Weir
    private let quantity: Weir.Quantity?
    private let holdSeconds: Int
    private let properties: [String: Weir.Property]
    private let counts: @Sendable (HTTPResponse.Status) -> Bool
    private let customer: @Sendable (Request, Context) async throws -> String?

    /// Makes a guard of one feature.
    ///
    /// `quantity` is how much to hold for a request, by default 1; `holdSeconds` how long a reservation holds before it is
    /// renewed, 1 to 86,400; `properties` are those of the events that are recorded. `counts` says which statuses are
    /// counted, by default 2xx; `customer` whose request it is: `cust_…`, `ext:<your own id>` or `stripe:cus_…`, and nil is
    /// refused with 401.
    public init(
        _ feature: String,
        by weir: Weir,
        quantity: Weir.Quantity? = nil,
        holdSeconds: Int = 60,
        properties: [String: Weir.Property] = [:],
        counts: @escaping @Sendable (HTTPResponse.Status) -> Bool = { $0.kind == .successful },
        customer: @escaping @Sendable (Request, Context) async throws -> String?
    ) {
        self.feature = feature
        self.weir = weir
        self.quantity = quantity
        self.holdSeconds = holdSeconds
        self.properties = properties
        self.counts = counts
        self.customer = customer
    }

    /// Lets a request through if it may, and settles it when it is answered.
    @concurrent
    public func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let customer = try await customer(request, context) else { throw HTTPError(.unauthorized) }
        let held: Weir.Held
        do {
            held = try await weir.hold(feature, for: customer, quantity, holdSeconds, properties, nil)
        } catch {
            return Self.refusal(error, context)
        }
        let outcome = await weir.renewing(concurrently: held, holdSeconds) {
            @concurrent () async -> Result<Response, any Error> in
            do {
                return .success(try await next(request, context))
            } catch {
                return .failure(error)
            }
        }
        switch outcome {
        case .failure(let error):
            await weir.giveBack(held)
            throw error
        case .success(let response):
            guard counts(response.status) else {
                await weir.giveBack(held)
                return response
            }
            guard response.body.contentLength != nil else { return settling(response, held) }
            do {
                try await weir.settle(held)
                return response
            } catch {
                return Self.refusal(error.failure, context)
            }
        }
    }

    /// The answer with a body whose end waits until the call is counted.
    private func settling(_ response: Response, _ held: Weir.Held) -> Response {
        var response = response
        let body = response.body
        let (weir, seconds) = (weir, holdSeconds)
        response.body = ResponseBody { writer in
            let isSettled = Settled()
            let out = writer
            let failure = await weir.renewing(concurrently: held, seconds) { @concurrent () async -> (any Error)? in
                do {
                    try await body.write(SettlingWriter(out: out, weir: weir, held: held, isSettled: isSettled))
                    return nil
                } catch {
                    return error
                }
            }
            guard let failure else { return }
            // It broke off, after its head had gone out.
            if !isSettled.wasTried { try? await weir.settle(held) }
            throw failure
        }
        return response
    }

    /// What a client is told of a call that is not let through.
    private static func refusal(_ failure: Weir.Failure, _ context: Context) -> Response {
        var headers: HTTPFields = [.contentType: "application/json"]
        if failure.isRefusal, let status = failure.status {
            if let seconds = failure.retryAfterSeconds { headers[.retryAfter] = String(seconds) }
            return Response(
                status: HTTPResponse.Status(code: status),
                headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: failure.body))
            )
        }
        context.logger.error("a call could not be decided or counted", metadata: ["error": "\(failure)"])
        headers[.retryAfter] = "1"
        let text = #"{"error":{"code":"unavailable","message":"The call cannot be counted at the moment."}}"#
        return Response(
            status: .serviceUnavailable,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
