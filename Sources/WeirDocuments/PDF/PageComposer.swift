/// Puts the parts of a document on pages.
///
/// A table goes on over pages with its head repeated; a heading stays with what follows it, and totals stay together.
struct PageComposer {
    let setter: TextSetter
    let size: PageSize
    private(set) var pages: [Page] = [Page()]
    /// Where the next part begins.
    private(set) var y = PageComposer.margin

    static let margin = 51.0
    /// Below it stands the footer.
    static let bottomMargin = 56.0
    static let gutter = 14.0

    init(setter: TextSetter, size: PageSize) {
        self.setter = setter
        self.size = size
    }

    var left: Double { Self.margin }
    var width: Double { size.width - 2 * Self.margin }
    var bottom: Double { size.height - Self.bottomMargin }
    var isAtTop: Bool { y == Self.margin }

    // MARK: What the parts are made with

    mutating func add(_ item: Page.Item) { pages[pages.count - 1].items.append(item) }

    mutating func advance(_ height: Double) { y += height }

    mutating func startPage() {
        pages.append(Page())
        y = Self.margin
    }

    /// Starts a page when so much does not fit on this one, unless this one is empty.
    mutating func need(_ height: Double) {
        if y + height > bottom, !isAtTop { startPage() }
    }

    /// Sets a text across the page at the current place.
    mutating func write(_ text: String, _ style: TextStyle, _ tag: StructureTag, keeping more: Double = 0) {
        for piece in text.pieces(atMost: 2_000) {
            let set = setter.set(piece, style, width: width)
            need(set.height + more)
            add(.text(set, x: left, y: y, tag: tag))
            advance(set.height)
        }
    }

    // MARK: The document

    mutating func compose(_ document: Document) {
        composeHead(document)
        for section in document.sections { compose(section) }
    }

    private mutating func compose(_ section: Document.Section) {
        if section.startsPage, !isAtTop { startPage() }
        if let heading = section.heading {
            if !isAtTop { advance(17) }
            write(heading, .heading, .heading, keeping: 43)
            advance(6)
        }
        // Tables of the same columns stand below each other, so their figures do too.
        var widths: [[Table.Column]: [Double]] = [:]
        for case .table(let table) in section.parts where widths[table.columns] == nil {
            let alike = section.parts.compactMap { part -> Table? in
                if case .table(let other) = part, other.columns == table.columns { other } else { nil }
            }
            widths[table.columns] = TableComposer.naturalWidths(of: alike, setter)
        }
        for part in section.parts {
            switch part {
            case .heading(let text):
                if !isAtTop { advance(16) }
                write(text, .subheading, .subheading, keeping: 70)
                advance(5)
            case .paragraph(let text):
                write(text, .body.colored(.muted), .paragraph)
                advance(8)
            case .note(let text):
                write(text, .detail, .paragraph)
                advance(6)
            case .table(let table):
                let natural = widths[table.columns] ?? []
                TableComposer(table, setter: setter, width: width, natural: natural).compose(on: &self)
                advance(6)
            case .totals(let totals): compose(totals)
            }
        }
    }

    /// The pages with their footers, which tell how many there are.
    func finished(_ document: Document) -> [Page] {
        let y = size.height - 38
        return pages.enumerated().map { index, page in
            var page = page
            let number = setter.set(document.words.page(index + 1, pages.count), .footer)
            let room = width - number.width - Self.gutter
            let name = setter.set("\(document.issuer.name) · \(document.runningTitle)", .footer, width: room).onOneLine
            page.items.append(.rule(x: left, y: y - 8, width: width, thickness: 0.5, ink: .rule))
            page.items.append(.text(name, x: left, y: y, tag: .paragraph))
            page.items.append(.text(number, x: left + width - number.width, y: y, tag: .paragraph))
            return page
        }
    }
}
