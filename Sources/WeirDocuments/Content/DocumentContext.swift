package import WeirFormats
package import WeirPrimitives

/// For whom a document is written: words, formats and zone.
package struct DocumentContext: Sendable {
    package var texts: DocumentTexts
    package var format: LocalFormat
    /// In which the days of service periods are told.
    package var zone: Zone

    package init(texts: DocumentTexts = .english, format: LocalFormat = LocalFormat(.english), zone: Zone) {
        self.texts = texts
        self.format = format
        self.zone = zone
    }
}
