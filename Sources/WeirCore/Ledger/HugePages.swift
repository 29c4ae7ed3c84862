import CMemory

/// Asks the system for large pages (2 MiB on x86-64) under memory that is looked at here and there.
///
/// A look anywhere in a table of tens of megabytes waits for the memory, and before that for where its page lies: the
/// processor remembers some thousand pages, and looks up where all others lie, in a virtual machine twice over. Large pages
/// are so few that it remembers them all. Only for memory that is filled as a whole: of a large page all is taken, whatever is used.
package enum HugePages {
    /// What is smaller gains nothing, in bytes.
    private static let worthAsking = 4 << 20
    /// Advice is about whole pages of memory: the largest that a processor uses for everything.
    private static let page = 1 << 16

    /// To be called after memory is allocated and before it is first written: what was touched before gets large pages later,
    /// if at all.
    ///
    /// Whether large pages come is up to the system, and changes nothing but the speed.
    ///
    /// - Returns: Whether the system took the advice, which does not mean that any come: false for little memory, or where
    ///   the kernel knows none.
    @discardableResult
    package static func ask(for memory: UnsafeMutableRawBufferPointer) -> Bool {
        guard memory.count >= worthAsking, let base = memory.baseAddress else { return false }
        // Nothing outside is advised on: it is somebody else's.
        let skipped = -Int(bitPattern: base) & (page - 1)
        let length = (memory.count - skipped) & ~(page - 1)
        return weir_advise_huge_pages(base + skipped, length) == 0
    }
}
