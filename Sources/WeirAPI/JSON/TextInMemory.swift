/// Writes text into memory that is large enough for it.
package struct TextInMemory {
    private let memory: UnsafeMutableRawBufferPointer
    package private(set) var count = 0

    package init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

    /// What is left of the memory.
    package var rest: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(rebasing: memory[count...]) }

    /// Notes that so many bytes were written into ``rest``.
    package mutating func advance(by length: Int) { count += length }

    package mutating func fixed(_ text: StaticString) {
        text.withUTF8Buffer { bytes(UnsafeRawBufferPointer($0)) }
    }

    package mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { bytes(UnsafeRawBufferPointer($0)) }
    }

    package mutating func bytes(_ bytes: UnsafeRawBufferPointer) {
        rest.copyMemory(from: bytes)
        count += bytes.count
    }

    package mutating func integer(_ value: Int64) {
        var length = value < 0 ? 1 : 0
        var left = value.magnitude
        repeat {
            length += 1
            left /= 10
        } while left > 0
        left = value.magnitude
        for index in stride(from: length - 1, through: value < 0 ? 1 : 0, by: -1) {
            memory[count + index] = 0x30 + UInt8(truncatingIfNeeded: left % 10)
            left /= 10
        }
        if value < 0 { memory[count] = UInt8(ascii: "-") }
        count += length
    }
}
