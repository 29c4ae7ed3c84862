import CPangoCairo
import WeirCore
import WeirPrimitives

/// Draws pages into the bytes of a PDF.
final class PDFSurface {
    private let sink = ByteSink()
    private let surface: OpaquePointer
    private let drawing: OpaquePointer

    /// Takes the bytes as they are written.
    private final class ByteSink {
        var bytes: [UInt8] = []
    }

    init(size: PageSize) throws(PDFError) {
        let write: cairo_write_func_t = { closure, data, count in
            guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
            let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
            sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
            return CAIRO_STATUS_SUCCESS
        }
        let closure = Unmanaged.passUnretained(sink).toOpaque()
        guard let surface = cairo_pdf_surface_create_for_stream(write, closure, size.width, size.height) else {
            throw PDFError(reason: "There is no memory for a page.")
        }
        guard let drawing = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            throw PDFError(reason: "There is no memory for a page.")
        }
        self.surface = surface
        self.drawing = drawing
    }

    deinit {
        cairo_destroy(drawing)
        cairo_surface_destroy(surface)
    }

    /// Says what the document is.
    ///
    /// The instant stands in place of the clock's, so that the same document has the same bytes whenever it is made.
    func describe(title: String, author: String, at instant: Timestamp) {
        let time = Zone.utc.localDateTime(at: instant)
        let seconds = LocalDateTime(date: time.date, millisecondOfDay: time.millisecondOfDay / 1000 * 1000)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Weir")
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "\(seconds)Z")
    }

    /// Draws all pages, as the parts of one tagged document.
    func draw(_ pages: [Page]) {
        // A tag of that name is what makes readers take the others for true.
        cairo_tag_begin(drawing, "Document", nil)
        for (index, page) in pages.enumerated() {
            draw(page)
            if index == pages.count - 1 { cairo_tag_end(drawing, "Document") }
            cairo_show_page(drawing)
        }
    }

    private func draw(_ page: Page) {
        for item in page.items {
            switch item {
            case .text(let text, let x, let y, let tag):
                cairo_tag_begin(drawing, tag.rawValue, nil)
                use(text.style.color)
                cairo_move_to(drawing, x, y)
                pango_cairo_show_layout(drawing, text.layout)
                cairo_tag_end(drawing, tag.rawValue)
            case .rule(let x, let y, let width, let thickness, let ink):
                use(ink)
                cairo_rectangle(drawing, x, y, width, thickness)
                cairo_fill(drawing)
            case .ground(let x, let y, let width, let height, let ink):
                use(ink)
                cairo_rectangle(drawing, x, y, width, height)
                cairo_fill(drawing)
            case .picture(let logo, let x, let y, let width, let height):
                guard let picture = PictureSurface(logo) else { continue }
                cairo_save(drawing)
                cairo_translate(drawing, x, y)
                cairo_scale(drawing, width / Double(logo.width), height / Double(logo.height))
                cairo_set_source_surface(drawing, picture.surface, 0, 0)
                // Not painted: before any text of a page, Cairo 1.16 takes a paint for the end of the tags around it.
                cairo_rectangle(drawing, 0, 0, Double(logo.width), Double(logo.height))
                cairo_fill(drawing)
                cairo_restore(drawing)
            case .open(let tag): cairo_tag_begin(drawing, tag.rawValue, nil)
            case .close(let tag): cairo_tag_end(drawing, tag.rawValue)
            }
        }
    }

    private func use(_ ink: Ink) { cairo_set_source_rgb(drawing, ink.red, ink.green, ink.blue) }

    /// Ends the document.
    ///
    /// - Returns: All of its bytes.
    func finish() throws(PDFError) -> [UInt8] {
        let drawn = cairo_status(drawing)
        guard drawn == CAIRO_STATUS_SUCCESS else { throw PDFError(drawn) }
        cairo_surface_finish(surface)
        let written = cairo_surface_status(surface)
        guard written == CAIRO_STATUS_SUCCESS else { throw PDFError(written) }
        return sink.bytes
    }
}

extension PDFError {
    fileprivate init(_ status: cairo_status_t) {
        self.init(reason: cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown")
    }
}
