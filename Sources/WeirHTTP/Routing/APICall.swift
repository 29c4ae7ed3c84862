package import NIOCore
package import WeirAPI
package import WeirCore
package import WeirPrimitives
package import WeirServices

/// A request that may be answered: whoever asks is known, and the body is there.
package struct APICall: Sendable {
    package let context: CallContext
    package let principal: Principal
    /// Empty when there is none.
    package private(set) var body: ByteBuffer
    /// The `Idempotency-Key`, if the request has one.
    package let idempotencyKey: String?
    /// What the headers say of the body and of the answer.
    package let form: RequestForm
    /// The body, when the route reads it while it comes; ``body`` is empty then.
    package let stream: StreamedBody?
    private let parameters: PathParameters
    private let query: String
    private let notes: RequestNotes

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
        self.context = context
        self.principal = principal
        self.body = body
        self.query = query
        self.parameters = parameters
        self.notes = notes
        self.idempotencyKey = idempotencyKey
        self.form = form
        self.stream = stream
    }

    /// The call once its body is read, whose memory is thereby free.
    var withoutBody: APICall {
        var call = self
        call.body = ByteBuffer()
        return call
    }

    /// Lets the rate headers of the answer tell of another rate than the key's own.
    package func show(_ rate: RateState) { notes.update { $0.rate = rate } }

    /// A parameter of the path, percent-decoded.
    package func parameter(_ name: String) -> String {
        guard let text = parameters[name] else { return "" }
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
        guard let items = PercentDecoding.items(of: query) else {
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
    private let members: [(name: String, value: String)]

    init(_ members: [(name: String, value: String)]) { self.members = members }

    subscript(_ name: String) -> String? { members.first { $0.name == name }?.value }
}
