import CMemory

/// Asks for lines of memory before they are needed.
///
/// Unlike reading them, asking holds nothing up: as many waits overlap as the processor can have under way.
enum Prefetch {
    private static let line = 64
    /// What an array has in front of its elements, and where its length stands there.
    private static let header = 32
    private static let lengthOffset = 16

    /// Where a property should stand that has no place of its own.
    static func noPlace() -> Int {
        preconditionFailure("A property that is asked for is stored, and has no observers.")
    }

    @inline(__always)
    static func lines(_ start: UnsafeRawPointer, bytes: Int) {
        var offset = 0
        while offset < bytes {
            weir_prefetch(start + offset)
            offset += line
        }
    }

    // Arrays are named by the place where one stands, and read as bare words: to take an array as a value is to count a
    // reference to it, which waits for the very line that is asked for. How an array lies in memory (a count of references,
    // its length behind that, then the elements) is the standard library's affair; a test looks where the words are.

    /// The beginning of the array at a place: how long it is, and the first bytes of its elements.
    @inline(__always)
    static func start(ofArrayAt place: UnsafeRawPointer, bytes: Int = 1) {
        lines(place.load(as: UnsafeRawPointer.self), bytes: header + bytes)
    }

    /// The end of an array whose beginning has been asked for.
    @inline(__always)
    static func end(ofArrayAt place: UnsafeRawPointer, stride: Int) {
        let array = place.load(as: UnsafeRawPointer.self)
        let count = array.load(fromByteOffset: lengthOffset, as: Int.self)
        weir_prefetch(array + header + count &* stride)
    }
}
