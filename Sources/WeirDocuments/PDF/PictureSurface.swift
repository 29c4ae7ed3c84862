import CPangoCairo
import WeirCore

/// A picture that can be drawn.
final class PictureSurface {
    let surface: OpaquePointer

    /// What is read of a file.
    private final class ByteSource {
        private let bytes: [UInt8]
        private var place = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        /// Fills a buffer; false when there is not as much.
        func read(into buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Bool {
            guard bytes.count - place >= count else { return false }
            for index in 0..<count { buffer[index] = bytes[place + index] }
            place += count
            return true
        }
    }

    /// nil for what cannot be drawn after all.
    init?(_ logo: LogoImage) {
        let made: OpaquePointer? =
            switch logo.format {
            case .png: Self.png(logo.bytes)
            case .jpeg: Self.jpeg(logo)
            }
        guard let made else { return nil }
        guard cairo_surface_status(made) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(made)
            return nil
        }
        surface = made
    }

    deinit { cairo_surface_destroy(surface) }

    private static func png(_ bytes: [UInt8]) -> OpaquePointer? {
        let source = ByteSource(bytes)
        let read: cairo_read_func_t = { closure, data, count in
            guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
            let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
            return source.read(into: data, Int(count)) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
        }
        return withExtendedLifetime(source) {
            cairo_image_surface_create_from_png_stream(read, Unmanaged.passUnretained(source).toOpaque())
        }
    }

    /// A PDF holds a JPEG as it is, so that it is never decoded here.
    private static func jpeg(_ logo: LogoImage) -> OpaquePointer? {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(logo.width), Int32(logo.height)) else {
            return nil
        }
        // The library keeps it until the page is written, and gives it back itself.
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: logo.bytes.count)
        copy.initialize(from: logo.bytes, count: logo.bytes.count)
        let giveBack: cairo_destroy_func_t = { $0?.assumingMemoryBound(to: UInt8.self).deallocate() }
        let status = cairo_surface_set_mime_data(
            surface,
            "image/jpeg",
            copy,
            UInt(logo.bytes.count),
            giveBack,
            UnsafeMutableRawPointer(copy)
        )
        if status != CAIRO_STATUS_SUCCESS {
            copy.deallocate()
            cairo_surface_destroy(surface)
            return nil
        }
        return surface
    }
}
