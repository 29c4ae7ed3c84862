/// Why no PDF was made: what the drawing library says, a shortage of memory in general.
package struct PDFError: Error, Equatable {
    package var reason: String

    package init(reason: String) { self.reason = reason }
}
