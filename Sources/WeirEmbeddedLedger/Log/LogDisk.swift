/// The folder that the log's segments lie in, as narrow as the log needs it.
///
/// A protocol, so that a test can stand in a disk that loses what was not synced.
package protocol LogDisk: Sendable {
    /// Names of the segments that exist.
    func segmentNames() throws -> [String]

    /// Opens a segment, and makes it with `size` zero bytes when it does not exist. A new segment and its name are
    /// durable when this returns.
    func openSegment(_ name: String, size: Int) throws -> any LogSegmentFile
}

/// One segment file.
///
/// Used by one thread at a time.
package protocol LogSegmentFile: AnyObject {
    var size: Int { get }

    /// Writes at an offset; durable only after ``sync()``.
    func write(_ bytes: [UInt8], at offset: Int) throws

    /// Makes everything written durable. Never called again after it has failed.
    func sync() throws

    func readAll() throws -> [UInt8]
}

/// A write or sync of the log failed.
package struct LogFailure: Error, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
