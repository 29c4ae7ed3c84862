import WeirCore

/// A page, as what is drawn on it in reading order; in points from the top left corner.
struct Page {
    enum Item {
        case text(SetText, x: Double, y: Double, tag: StructureTag)
        case rule(x: Double, y: Double, width: Double, thickness: Double, ink: Ink)
        case ground(x: Double, y: Double, width: Double, height: Double, ink: Ink)
        case picture(LogoImage, x: Double, y: Double, width: Double, height: Double)
        case open(StructureTag)
        case close(StructureTag)
    }

    var items: [Item] = []
}

/// What a piece of a page is, for those who have it read to them.
enum StructureTag: String {
    case title = "H1"
    case heading = "H2"
    case subheading = "H3"
    case paragraph = "P"
    case table = "Table"
    case row = "TR"
    case columnHead = "TH"
    case cell = "TD"
}
