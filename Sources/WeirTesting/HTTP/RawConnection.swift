import NIOCore

import Foundation
import NIOPosix

/// A connection on which a test sends bytes as it likes, and reads answers one by one.
package struct RawConnection: ~Copyable {
    /// An answer with its head as it came.
    package struct Answer: Sendable, Equatable {
        package var status: Int
        /// In the order in which they came.
        package var headers: [(name: String, value: String)]
        package var body: String

        package subscript(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }

        package static func == (left: Answer, right: Answer) -> Bool {
            left.status == right.status && left.body == right.body
                && left.headers.map { "\($0.name): \($0.value)" } == right.headers.map { "\($0.name): \($0.value)" }
        }
    }

    /// The connection ended before the answer was complete.
    package struct Ended: Error {}

    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var bytes: [UInt8] = []

    /// Runs a test on a new connection to the server of a URL, which is closed afterwards.
    package static func run<Value: Sendable>(
        to url: String,
        _ test: (inout RawConnection) async throws -> Value
    ) async throws -> Value {
        let components = URLComponents(string: url)
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: components?.host ?? "127.0.0.1", port: components?.port ?? 80) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel,
                        configuration: .init(isOutboundHalfClosureEnabled: true)
                    )
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var connection = RawConnection(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            return try await test(&connection)
        }
    }

    private init(
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.inbound = inbound
        self.outbound = outbound
    }

    /// Sends text as it is.
    package func send(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

    /// Says that nothing more is sent.
    package func closeOutput() { outbound.finish() }

    /// The next answer.
    package mutating func answer() async throws -> Answer {
        let head = try await read { bytes in
            bytes.firstRange(of: Array("\r\n\r\n".utf8)).map(\.upperBound)
        }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
        let headers = lines.dropFirst().map { line -> (name: String, value: String) in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
        }
        var answer = Answer(status: status, headers: headers, body: "")
        let length = answer["Content-Length"].flatMap { Int($0) } ?? 0
        let body = try await read { $0.count >= length ? length : nil }
        answer.body = String(decoding: body, as: UTF8.self)
        return answer
    }

    /// Everything up to a text, which is part of it.
    package mutating func text(until end: String) async throws -> String {
        let bytes = try await read { bytes in bytes.firstRange(of: Array(end.utf8)).map(\.upperBound) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the server has closed the connection, without a further byte.
    package mutating func isClosed() async -> Bool {
        guard bytes.isEmpty else { return false }
        let next = try? await inbound.next(isolation: #isolation)
        return next == nil
    }

    private mutating func read(until end: ([UInt8]) -> Int?) async throws -> [UInt8] {
        while true {
            if let count = end(bytes) {
                let result = Array(bytes.prefix(count))
                bytes.removeFirst(count)
                return result
            }
            guard let next = try await inbound.next(isolation: #isolation) else { throw Ended() }
            bytes.append(contentsOf: next.readableBytesView)
        }
    }
}
