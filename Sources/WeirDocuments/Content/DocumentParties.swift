import WeirCore

extension Document.Party {
    /// The seller as documents name it.
    init(_ seller: SellerIdentity, _ texts: DocumentTexts) {
        self.init(
            role: texts.from,
            name: Self.text(seller.legalName) ?? texts.unnamedSeller,
            lines: (seller.address?.lines(texts) ?? [])
                + [Self.text(seller.taxID).map(texts.taxNumber)].compactMap(\.self)
        )
    }

    /// The customer as documents name it: by the legal name, with the everyday one where that differs.
    init(_ parties: InvoiceParties, _ texts: DocumentTexts) {
        let names = [parties.customerLegalName, parties.customerName].compactMap { $0.flatMap(Self.text) }
        var lines = names.count == 2 && names[0] != names[1] ? [names[1]] : []
        lines += parties.customerAddress?.lines(texts) ?? []
        if let number = parties.customerTaxID.flatMap(Self.text) { lines.append(texts.taxNumber(number)) }
        self.init(role: texts.billTo, name: names.first ?? texts.unnamedCustomer, lines: lines)
    }

    private static func text(_ text: String?) -> String? { text.flatMap { $0.isBlank ? nil : $0 } }
}

extension PostalAddress {
    /// Street, place and country, a line each.
    fileprivate func lines(_ texts: DocumentTexts) -> [String] {
        let place = [[postalCode, city], [state]]
            .map { $0.compactMap(\.self).filter { !$0.isBlank }.joined(separator: " ") }
            .filter { !$0.isEmpty }
            .joined(separator: ", ")
        return [line1, line2, place, country.map { texts.country($0) ?? $0 }].compactMap(\.self).filter { !$0.isBlank }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
