/// Says of a finished PDF in which language it is, and that its title is to be shown, as readers for the blind need it.
///
/// The drawing library cannot say either, so a second catalogue is put behind the end, in the way that the format has for
/// changes: it takes the place of the first, whose members it repeats.
enum PDFCatalogue {
    /// - Parameters:
    ///   - bytes: A PDF with a plain table of its objects.
    ///   - language: BCP 47.
    /// - Returns: The PDF with both; unchanged when it has another form.
    static func completed(_ bytes: [UInt8], language: String) -> [UInt8] {
        guard language.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }),
            let end = String(decoding: bytes.suffix(512), as: UTF8.self)
                .firstMatch(
                    of:
                        /trailer\s*<<\s*\/Size (\d+)\s*\/Root (\d+) 0 R\s*\/Info (\d+) 0 R\s*>>\s*startxref\s+(\d+)\s+%%EOF\s*$/
                ),
            let table = Int(end.4), table < bytes.count
        else { return bytes }
        // The catalogue is the last object before the table.
        let before = String(decoding: bytes[..<table].suffix(1024), as: UTF8.self)
        guard let opening = before.ranges(of: "\(end.2) 0 obj\n<<").last,
            let closing = before[opening.upperBound...].firstRange(of: ">>\nendobj"),
            before[opening.upperBound...].hasPrefix(" /Type /Catalog")
        else { return bytes }
        let members = before[opening.upperBound..<closing.lowerBound]
        var result = bytes
        if result.last != UInt8(ascii: "\n") { result.append(UInt8(ascii: "\n")) }
        let place = result.count
        result += "\(end.2) 0 obj\n<<\(members)   /Lang (\(language))\n".utf8
        result += "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n".utf8
        let newTable = result.count
        let padded = String(repeating: "0", count: max(0, 10 - String(place).count)) + String(place)
        result += "xref\n\(end.2) 1\n\(padded) 00000 n \ntrailer\n<< /Size \(end.1) /Root \(end.2) 0 R ".utf8
        result += "/Info \(end.3) 0 R /Prev \(table) >>\nstartxref\n\(newTable)\n%%EOF\n".utf8
        return result
    }
}
