import Foundation
import WeirAPI
import WeirPrimitives
import WeirStreams

/// A back-up as one file: a tar archive, compressed.
package enum BackupArchive {
    package enum Form: Sendable, Equatable, CaseIterable {
        case zstd
        case gzip

        /// By the ending of a path; nil names a folder.
        package init?(path: String) {
            guard let form = Self.allCases.first(where: { path.hasSuffix($0.ending) }) else { return nil }
            self = form
        }

        package var ending: String {
            switch self {
            case .zstd: ".tar.zst"
            case .gzip: ".tar.gz"
            }
        }
    }

    /// Packs a folder into a new file, durably; the manifest comes first.
    ///
    /// `progress` is told how many bytes of the folder are packed.
    package static func pack(
        _ folder: String,
        _ manifest: BackupManifest,
        as form: Form,
        to path: String,
        _ progress: (_ done: Int) throws -> Void
    ) throws {
        let file = try NewFile(path)
        let compressor: any StreamCompressor =
            switch form {
            case .zstd: try ZstdCompressor()
            case .gzip: try GzipCompressor()
            }
        let modifiedAt = Int(manifest.begunAt.milliseconds / 1_000)
        let text = manifest.jsonBytes
        try file.write(
            compressor.add(
                TarHeader(path: BackupManifest.file, size: text.count, modifiedAt: modifiedAt).bytes + text
                    + padding(behind: text.count)
            )
        )
        var done = 0
        for entry in manifest.files {
            let header = TarHeader(path: entry.path, size: entry.bytes, modifiedAt: modifiedAt)
            try file.write(compressor.add(header.bytes))
            var size = 0
            try BackupFiles.read(folder + "/" + entry.path) { bytes in
                size += bytes.count
                done += bytes.count
                try file.write(compressor.add(bytes))
                try progress(done)
            }
            guard size == entry.bytes else {
                throw BackupError.failed("\(entry.path) has changed while it was packed.")
            }
            try file.write(compressor.add(padding(behind: size)))
        }
        try file.write(compressor.add(TarHeader.end))
        try file.write(compressor.finish())
        _ = try file.finish()
    }

    private static func padding(behind size: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: TarHeader.padding(behind: size))
    }

    /// Reads an archive from its beginning to its end.
    ///
    /// `entry` is called with each header, and says where its content goes.
    static func read(
        _ path: String,
        _ entry: (TarHeader) throws -> (([UInt8]) throws -> Void)
    ) throws {
        let decompressor: any StreamDecompressor =
            try Self.signature(of: path).starts(with: ZstdDecompressor.signature) ? ZstdDecompressor() : GzipInflater()
        var reader = TarReader()
        do {
            try BackupFiles.read(path) { bytes in
                decompressor.add(bytes)
                while let piece = try decompressor.piece() { try reader.add(piece, entry) }
            }
            try decompressor.end()
            try reader.end()
        } catch let error as CompressionError {
            throw BackupError.damaged("\(error)")
        } catch let error as TarError {
            throw BackupError.damaged("\(error)")
        }
    }

    private static func signature(of path: String) throws -> [UInt8] {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw BackupError.failed("\(path) cannot be read: \(FolderCheck.reason(errno)).")
        }
        defer { try? file.close() }
        return Array(try file.read(upToCount: 4) ?? Data())
    }
}

/// Cuts the bytes of an archive into headers and contents.
struct TarReader {
    private var block: [UInt8] = []
    private var contentLeft = 0
    private var paddingLeft = 0
    private var sink: (([UInt8]) throws -> Void)?
    private var hasEnded = false

    mutating func add(_ bytes: [UInt8], _ entry: (TarHeader) throws -> (([UInt8]) throws -> Void)) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            // Behind the end there may be anything that fills up a block.
            if hasEnded { return }
            if contentLeft > 0 {
                let part = rest.prefix(contentLeft)
                try sink?(Array(part))
                contentLeft -= part.count
                rest = rest.dropFirst(part.count)
            } else if paddingLeft > 0 {
                let part = min(paddingLeft, rest.count)
                paddingLeft -= part
                rest = rest.dropFirst(part)
            } else {
                let part = rest.prefix(TarHeader.blockSize - block.count)
                block += part
                rest = rest.dropFirst(part.count)
                guard block.count == TarHeader.blockSize else { return }
                guard let header = try TarHeader(block) else {
                    hasEnded = true
                    return
                }
                block = []
                contentLeft = header.size
                paddingLeft = TarHeader.padding(behind: header.size)
                sink = try entry(header)
            }
        }
    }

    func end() throws(TarError) {
        guard hasEnded else { throw .truncated }
    }
}
