import HTTPTypes
import WeirFormats
import WeirPages

/// The languages that customers are spoken to in; a further one is a further value of ``PortalWords``.
package struct PortalLanguages: Sendable {
    /// The first is for whoever asks for none of the others.
    private let all: [PortalWords]

    /// Wishes of a browser that are looked at, the first ones.
    private static let mostWishes = 10

    package init(_ usual: PortalWords = .english, _ others: [PortalWords] = []) { all = [usual] + others }

    /// The words of the first language that a browser asks for and that there is, whatever its region.
    func words(for headers: HTTPFields) -> PortalWords {
        let usual = all.first ?? .english
        guard all.count > 1, let wishes = headers[.acceptLanguage] else { return usual }
        for wish in wishes.split(separator: ",").prefix(Self.mostWishes) {
            let language = Self.language(wish)
            if let words = all.first(where: { Self.language($0.page.language) == language }) {
                return words
            }
        }
        return usual
    }

    /// Numbers, dates and money as the browser's first language writes them, as far as that is known.
    static func format(for headers: HTTPFields) -> LocalFormat {
        let wanted = headers[.acceptLanguage]?.prefix { $0 != "," && $0 != ";" } ?? ""
        return LocalFormat(.nearest(to: String(wanted.prefix(35)).filter { $0 != " " }))
    }

    /// `pt` of ` pt-BR;q=0.8`.
    private static func language(_ wish: some StringProtocol) -> String {
        wish.drop { $0 == " " }.prefix { $0.isLetter }.lowercased()
    }
}
