import Testing
import WeirTesting

@testable import WeirCore

@Suite("Logos")
struct LogoImageTests {
    /// A chunk of a PNG with the checksum that it must have.
    private static func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
        let checked = Array(kind.utf8) + content
        var crc: UInt32 = .max
        for byte in checked {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return bytes(UInt32(content.count)) + checked + bytes(~crc)
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static func png(_ width: UInt32, _ height: UInt32, _ more: [UInt8] = []) -> [UInt8] {
        Array(TestPictures.png.prefix(8)) + chunk("IHDR", bytes(width) + bytes(height) + [8, 6, 0, 0, 0]) + more
            + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
    }

    /// A JPEG with a text of its maker's in it.
    private static func jpeg(_ width: UInt8, _ height: UInt8) -> [UInt8] {
        let maker: [UInt8] = [0xFF, 0xE1, 0, 6] + Array("Exif".utf8)
        let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, height, 0, width, 1, 1, 0x11, 0]
        let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xFF, 0xD9]
        return [0xFF, 0xD8] + maker + frame + scan
    }

    @Test("A picture is taken with its size; what programs write beside it is left out")
    func taken() throws {
        let picture = try LogoImage(TestPictures.png)
        #expect(picture.format == .png && picture.width == 1 && picture.height == 1)
        #expect(picture.bytes == TestPictures.png)
        let told = try LogoImage(Self.png(300, 80, Self.chunk("tEXt", Array("Author\u{0}Ada".utf8))))
        #expect(told.width == 300 && told.height == 80 && told.bytes == Self.png(300, 80))
        let photo = try LogoImage(Self.jpeg(200, 50))
        #expect(photo.format == .jpeg && photo.width == 200 && photo.height == 50)
        #expect(!photo.bytes.contains(UInt8(ascii: "E")))
        // What was looked through once stays as it is.
        #expect(try LogoImage(told.bytes) == told)
        #expect(try LogoImage(photo.bytes) == photo)
    }

    @Test("What is no whole picture, or more than one, is not taken")
    func refused() {
        func flaw(_ file: [UInt8]) -> LogoImage.Flaw? {
            do {
                _ = try LogoImage(file)
                return nil
            } catch {
                return error
            }
        }
        #expect(flaw([]) == .empty)
        #expect(flaw(Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)) == .svg)
        #expect(flaw(Array("\u{FEFF}  <?xml version='1.0'?><svg/>".utf8)) == .svg)
        #expect(flaw(Array("GIF89a".utf8)) == .unknownFormat)
        #expect(flaw([UInt8](repeating: 0, count: LogoImage.maximumBytes + 1)) == .tooManyBytes)
        #expect(flaw(Self.png(2_001, 10)) == .tooLarge(width: 2_001, height: 10))
        #expect(flaw(Self.png(0, 10)) == .tooLarge(width: 0, height: 10))
        #expect(flaw(TestPictures.png + Array("<script>".utf8)) == .broken)
        #expect(flaw(Self.jpeg(20, 20) + Array("<script>".utf8)) == .broken)
        #expect(flaw(Self.png(9, 9, Self.chunk("EVIL", [1]))) == .broken)
        var other = TestPictures.png
        other[20] ^= 1
        #expect(flaw(other) == .broken)
    }

    @Test("Wherever a file breaks off, it is refused", arguments: [TestPictures.png, LogoImageTests.jpeg(20, 20)])
    func breaksOff(_ file: [UInt8]) {
        for count in 1..<file.count {
            #expect(throws: LogoImage.Flaw.self) { try LogoImage(Array(file.prefix(count))) }
        }
    }
}
