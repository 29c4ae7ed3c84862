import CPangoCairo
import Foundation
import Testing

/// A page as shades of grey.
struct PagePicture {
    let width: Int
    let height: Int
    /// Row by row, 0 for black.
    let pixels: [UInt8]

    /// Pixels that differ by more than this are different; less is how a font's edges are smoothed.
    static let sameShade = 64
    /// Of a thousand pixels so many may be different: fewer than one digit has.
    static let perMille = 0.02

    init(png bytes: [UInt8]) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "weir-page-\(UUID().uuidString).png")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let loaded = try #require(cairo_image_surface_create_from_png(file.path))
        defer { cairo_surface_destroy(loaded) }
        try #require(cairo_surface_status(loaded) == CAIRO_STATUS_SUCCESS, "This is no picture.")
        width = Int(cairo_image_surface_get_width(loaded))
        height = Int(cairo_image_surface_get_height(loaded))
        // Painted on white, in one format whatever the file's is.
        let surface = try #require(
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height))
        )
        defer { cairo_surface_destroy(surface) }
        let drawing = cairo_create(surface)
        cairo_set_source_surface(drawing, loaded, 0, 0)
        cairo_paint(drawing)
        cairo_destroy(drawing)
        cairo_surface_flush(surface)
        let stride = Int(cairo_image_surface_get_stride(surface))
        let data = try #require(cairo_image_surface_get_data(surface))
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height)
        for y in 0..<height {
            // Green stands for the shade of a grey picture.
            for x in 0..<width { pixels.append(data[y * stride + x * 4 + 1]) }
        }
        self.pixels = pixels
    }

    /// How many of a thousand pixels differ; all when the sizes do.
    func difference(from other: PagePicture) -> Double {
        guard width == other.width, height == other.height else { return 1000 }
        let different = zip(pixels, other.pixels).count { abs(Int($0) - Int($1)) > Self.sameShade }
        return Double(different) * 1000 / Double(max(pixels.count, 1))
    }

    func isSame(as other: PagePicture) -> Bool { difference(from: other) <= Self.perMille }
}
