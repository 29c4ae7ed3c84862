/// Renders a document as PDF.
///
/// The same document on the same fonts has the same bytes. Fonts are embedded, text is in reading order, and titles,
/// tables and cells are tagged as such. May take tens of milliseconds for long documents, so not for an event loop.
package enum PDFRenderer {
    /// - Throws: ``PDFError`` when the drawing library fails.
    package static func bytes(of document: Document, size: PageSize = .a4) throws(PDFError) -> [UInt8] {
        let setter = try TextSetter(language: document.language)
        var composer = PageComposer(setter: setter, size: size)
        composer.compose(document)
        let surface = try PDFSurface(size: size)
        surface.describe(
            title: document.title.printable,
            author: document.issuer.name.printable,
            at: document.createdAt
        )
        surface.draw(composer.finished(document))
        return PDFCatalogue.completed(try surface.finish(), language: document.language)
    }
}
