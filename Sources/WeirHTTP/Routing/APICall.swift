package import NIOCore
package import WeirAPI
package import WeirCore
package import WeirPrimitives
package import WeirServices

/// A request that may be answered: whoever asks is known, and the body is there.
package struct APICall: Sendable {
    /// Empty when there is none.
    package private(set) var body: ByteBuffer
    private let rest: Rest

    /// All but the body.
    ///
    /// By reference: it is much, and a call is copied wherever it is kept for the answer.
    private final class Rest: Sendable {
        let context: CallContext
        let principal: Principal
        let idempotencyKey: String?
        let form: RequestForm
        let stream: StreamedBody?
        let parameters: PathParameters
        let query: String
        let notes: RequestNotes

        init(
            context: CallContext,
            principal: Principal,
            idempotencyKey: String?,
            form: RequestForm,
            stream: StreamedBody?,
            parameters: PathParameters,
            query: String,
            notes: RequestNotes
        ) {
            self.context = context
            self.principal = principal
            self.idempotencyKey = idempotencyKey
            self.form = form
            self.stream = stream
            self.parameters = parameters
            self.query = query
            self.notes = notes
        }
    }

    package var context: CallContext { rest.context }
    package var principal: Principal { rest.principal }
    /// The `Idempotency-Key`, if the request has one.
    package var idempotencyKey: String? { rest.idempotencyKey }
    /// What the headers say of the body and of the answer.
    package var form: RequestForm { rest.form }
    /// The body, when the route reads it while it comes; ``body`` is empty then.
    package var stream: StreamedBody? { rest.stream }

    init(
        context: CallContext,
        principal: Principal,
        body: ByteBuffer,
        query: String,
        parameters: PathParameters,
        notes: RequestNotes,
        idempotencyKey: String?,
        form: RequestForm = .plain,
        stream: StreamedBody? = nil
    ) {
        self.body = body
        rest = Rest(
            context: context,
            principal: principal,
            idempotencyKey: idempotencyKey,
            form: form,
            stream: stream,
            parameters: parameters,
            query: query,
            notes: notes
        )
    }

    /// The call once its body is read, whose memory is thereby free.
    var withoutBody: APICall {
        var call = self
        call.body = ByteBuffer()
        return call
    }

    /// Lets the rate headers of the answer tell of another rate than the key's own.
    package func show(_ rate: RateState) { rest.notes.update { $0.rate = rate } }

    /// A parameter of the path, percent-decoded.
    package func parameter(_ name: String) -> String {
        guard let text = rest.parameters[name] else { return "" }
        return PercentDecoding.decode(text) ?? text
    }

    /// The customer that the path names.
    ///
    /// - Throws: ``ErrorCode/notFound`` for text that can be no customer's name, as for a customer that is not there.
    package func customerReference(_ name: String = "id") throws -> CustomerReference {
        let text = parameter(name)
        guard let reference = CustomerReference(pathSegment: text) else {
            throw WeirError.notFound("Customer", text)
        }
        return reference
    }

    /// The id of another kind that the path names.
    package func identifier<ID: EntityID>(
        _ name: String = "id",
        of kind: String,
        as type: ID.Type = ID.self
    ) throws -> ID {
        let text = parameter(name)
        guard let id = ID(text) else { throw WeirError.notFound(kind, text) }
        return id
    }

    /// Reads the body, which must be a JSON object.
    package func read<Value>(_ build: (ObjectReader) -> Value?) throws -> Value {
        guard body.readableBytes > 0 else { return try ObjectReader.read(.object([:]), build) }
        return try body.withUnsafeReadableBytes { bytes in
            try ObjectReader.read(bytes.bindMemory(to: UInt8.self), build)
        }
    }

    /// Reads the parameters of the query.
    package func readQuery<Value>(_ build: (ObjectReader) -> Value?) throws -> Value {
        guard let items = PercentDecoding.items(of: rest.query) else {
            throw APIError(.invalidInput, "The query of the URL has a broken percent-escape.")
        }
        return try ObjectReader.read(query: items, build)
    }

    /// Runs a use case whose answer is kept when the request has an idempotency key.
    package func answer<Value>(
        _ render: @escaping @Sendable (Value) -> APIResponse,
        to command: (CallContext, AnswerKeeping<Value>) async throws -> Value
    ) async throws -> APIResponse {
        let keeping = AnswerKeeping<Value>(
            { render($0).kept },
            change: { previous, value, kind in
                AuditRendering.change(from: previous.map { render($0).body }, to: render(value).body, kind: kind)
            }
        )
        return render(try await command(context, keeping))
    }
}

/// The parameters of a path, as they stand in it.
struct PathParameters: Sendable {
    /// Most paths have one, which stands here: a list would be memory of its own.
    private let first: (name: String, value: String)?
    private let others: [(name: String, value: String)]

    init(_ members: [(name: String, value: String)]) {
        first = members.first
        others = Array(members.dropFirst())
    }

    /// The parameters of a path that has one at most.
    init(only member: (name: String, value: String)?) {
        first = member
        others = []
    }

    subscript(_ name: String) -> String? {
        if let first, first.name == name { return first.value }
        return others.first { $0.name == name }?.value
    }
}
