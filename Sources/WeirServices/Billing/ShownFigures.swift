package import WeirCore
package import WeirPrimitives

/// What somebody was shown of an invoice before a decision about it.
///
/// It is compared where the invoice is read for the write, which is refused when another write came between: so what is
/// done is what was read, and nothing else.
package struct ShownFigures: Sendable, Hashable {
    package var revision: Int
    package var total: Money
    /// Of a credit note that was shown before it is made; nil where none was.
    package var credit: Credit?

    /// What a credit note was said to come to.
    package struct Credit: Sendable, Hashable {
        package var total: Money
        /// What is taken off what is owed.
        package var offInvoice: Money

        package init(_ note: CreditNote) {
            total = note.total
            offInvoice = note.offInvoice
        }
    }

    package init(revision: Int, total: Money, credit: Credit? = nil) {
        self.revision = revision
        self.total = total
        self.credit = credit
    }

    /// - Throws: ``ShownHasChanged`` when the stored invoice is another than the one that was shown.
    func check(_ stored: Invoice) throws {
        guard stored.revision == revision else { throw ShownHasChanged() }
    }

    /// - Throws: ``ShownHasChanged`` when the invoice would come to another total than the one that was shown.
    func check(total: Money) throws {
        guard total == self.total else { throw ShownHasChanged() }
    }

    /// - Throws: ``ShownHasChanged`` when the credit note comes to something else than the one that was shown.
    func check(_ note: CreditNote) throws {
        guard let credit else { return }
        guard Credit(note) == credit else { throw ShownHasChanged() }
    }
}

/// What was shown has changed meanwhile: nothing was done.
package struct ShownHasChanged: Error {
    package init() {}
}
