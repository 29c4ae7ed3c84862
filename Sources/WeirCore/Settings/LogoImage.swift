/// An operator's logo: a picture that was looked through, and of which only what draws it is kept.
///
/// PNG and JPEG alone: an SVG is a document that can hold scripts and load from elsewhere.
package struct LogoImage: Sendable, Hashable {
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case png
        case jpeg

        package var contentType: String {
            switch self {
            case .png: "image/png"
            case .jpeg: "image/jpeg"
            }
        }
    }

    package let format: Format
    package let bytes: [UInt8]
    /// Pixels.
    package let width: Int
    package let height: Int

    /// Bytes of a file, at most: an invoice as a page holds it, a third larger, and stays below 100 kB.
    package static let maximumBytes = 60 << 10
    /// Pixels of a side, at most.
    package static let maximumSide = 2_000

    /// What is wrong with a file.
    package enum Flaw: Error, Sendable, Hashable {
        case empty
        case tooManyBytes
        case svg
        case unknownFormat
        case broken
        case tooLarge(width: Int, height: Int)
    }

    /// A picture that was looked through before.
    package init(stored bytes: [UInt8], format: Format, width: Int, height: Int) {
        self.bytes = bytes
        self.format = format
        self.width = width
        self.height = height
    }

    /// Looks through a file.
    ///
    /// Texts, places and dates that cameras and programs write into pictures are left out.
    package init(_ file: [UInt8]) throws(Flaw) {
        guard !file.isEmpty else { throw .empty }
        guard file.count <= Self.maximumBytes else { throw .tooManyBytes }
        let found: (format: Format, bytes: [UInt8], width: Int, height: Int)
        if file.starts(with: PNGFile.signature) {
            let (bytes, width, height) = try PNGFile.cleaned(file)
            found = (.png, bytes, width, height)
        } else if file.starts(with: [0xFF, 0xD8, 0xFF]) {
            let (bytes, width, height) = try JPEGFile.cleaned(file)
            found = (.jpeg, bytes, width, height)
        } else {
            throw Self.isMarkup(file) ? .svg : .unknownFormat
        }
        let sides = 1...Self.maximumSide
        guard sides.contains(found.width), sides.contains(found.height) else {
            throw .tooLarge(width: found.width, height: found.height)
        }
        format = found.format
        bytes = found.bytes
        width = found.width
        height = found.height
    }

    private static func isMarkup(_ file: [UInt8]) -> Bool {
        let start = file.prefix(1_024).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        return start.first == UInt8(ascii: "<")
    }
}

/// Reads numbers of several bytes, the most significant first.
private func bigEndian(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

private enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// What draws the picture, and its colours.
    private static let kept: Set<String> = ["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "cHRM", "IDAT", "IEND"]

    /// Every chunk must be whole and its checksum right; nothing may stand behind the last one.
    static func cleaned(_ file: [UInt8]) throws(LogoImage.Flaw) -> (bytes: [UInt8], width: Int, height: Int) {
        var result = signature
        var size: (width: Int, height: Int)?
        var hasData = false
        var place = signature.count
        while place < file.count {
            guard file.count - place >= 12 else { throw .broken }
            let length = bigEndian(file[place..<place + 4])
            guard length <= file.count - place - 12 else { throw .broken }
            let end = place + 12 + length
            let kind = String(decoding: file[place + 4..<place + 8], as: UTF8.self)
            let checked = file[place + 4..<place + 8 + length]
            guard checksum(checked) == UInt32(truncatingIfNeeded: bigEndian(file[end - 4..<end])) else {
                throw .broken
            }
            // The head comes first, and once.
            guard (kind == "IHDR") == (size == nil) else { throw .broken }
            if kind == "IHDR" {
                guard length == 13 else { throw .broken }
                size = (bigEndian(file[place + 8..<place + 12]), bigEndian(file[place + 12..<place + 16]))
            }
            hasData = hasData || kind == "IDAT"
            if kept.contains(kind) { result += file[place..<end] }
            place = end
            guard kind != "IEND" else { break }
            // What nobody may leave out and we do not know cannot be drawn.
            guard kept.contains(kind) || (file[place - 8 - length] & 0x20) != 0 else { throw .broken }
        }
        guard let size, hasData, place == file.count, result.suffix(8).starts(with: Array("IEND".utf8)) else {
            throw .broken
        }
        return (result, size.width, size.height)
    }

    /// CRC-32 as PNG has it.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

private enum JPEGFile {
    /// Heads of frames that browsers draw: baseline and progressive.
    private static let frames: Set<UInt8> = [0xC0, 0xC1, 0xC2]
    /// Segments that are left out: what programs and cameras tell, but for the form of the file and of its colours.
    private static let leftOut: Set<UInt8> = Set((UInt8(0xE1)...0xEF).filter { $0 != 0xEE } + [UInt8(0xFE)])

    /// Segments up to the picture's data must be whole; behind its end nothing may stand.
    static func cleaned(_ file: [UInt8]) throws(LogoImage.Flaw) -> (bytes: [UInt8], width: Int, height: Int) {
        var result = Array(file.prefix(2))
        var size: (width: Int, height: Int)?
        var place = 2
        while true {
            guard place + 4 <= file.count, file[place] == 0xFF else { throw .broken }
            let marker = file[place + 1]
            let length = bigEndian(file[place + 2..<place + 4])
            let end = place + 2 + length
            guard length >= 2, end <= file.count, marker >= 0xC0, marker != 0xD8, marker != 0xD9 else { throw .broken }
            if frames.contains(marker) {
                guard length >= 8, size == nil else { throw .broken }
                size = (bigEndian(file[place + 7..<place + 9]), bigEndian(file[place + 5..<place + 7]))
            }
            if marker == 0xDA { break }
            if !leftOut.contains(marker) { result += file[place..<end] }
            place = end
        }
        guard let size, file.count - place > 4, file.suffix(2) == [0xFF, 0xD9] else { throw .broken }
        result += file[place...]
        return (result, size.width, size.height)
    }
}
