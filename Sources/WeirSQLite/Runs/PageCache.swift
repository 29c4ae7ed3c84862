import Synchronization

/// Decompressed pages that were read lately, up to a number of bytes.
///
/// Which page goes is decided by the clock algorithm: a hand goes round, and takes the first page that was not used
/// since it came by. Pages never change and their numbers are never used twice, so that nothing is ever invalid here.
final class PageCache: Sendable {
    private struct Slot {
        let page: Page
        var wasUsed: Bool
    }

    private struct State {
        var slots: [Slot] = []
        var places: [PageID: Int] = [:]
        var hand = 0
        var bytes = 0

        /// Removes one page; there must be one.
        mutating func evict() {
            while true {
                if hand >= slots.count { hand = 0 }
                guard slots[hand].wasUsed else { break }
                slots[hand].wasUsed = false
                hand += 1
            }
            let page = slots[hand].page
            places[page.id] = nil
            bytes -= page.content.count
            // The last slot fills the hole, so that slots stay without gaps.
            let last = slots.removeLast()
            if hand < slots.count {
                slots[hand] = last
                places[last.page.id] = hand
            }
        }
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// - Parameter capacity: In bytes of content; 0 keeps nothing.
    init(capacity: Int) { self.capacity = capacity }

    /// The bytes that are held now.
    var bytes: Int { state.withLock { $0.bytes } }

    func page(_ id: PageID) -> Page? {
        state.withLock { state in
            guard let place = state.places[id] else { return nil }
            state.slots[place].wasUsed = true
            return state.slots[place].page
        }
    }

    func insert(_ page: Page) {
        let count = page.content.count
        guard count <= capacity else { return }
        state.withLock { state in
            guard state.places[page.id] == nil else { return }
            while state.bytes + count > capacity { state.evict() }
            state.places[page.id] = state.slots.count
            state.slots.append(Slot(page: page, wasUsed: false))
            state.bytes += count
        }
    }
}
