/// Where in a document a byte stands, in the words of an issue's path: `events[2].properties.size`.
enum JSONPlace {
    private enum Container {
        case array(index: Int)
        /// With the name of the member at hand, once it was read to its colon.
        case object(name: Substring?)
    }

    /// The place of a byte up to which the text is JSON; empty when it is in no container.
    static func path(to offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        var containers: [Container] = []
        var text: Range<Int>?
        var place = 0
        while place < min(offset, bytes.count) {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                let start = place + 1
                place = end(of: start, in: bytes)
                text = start..<min(place, bytes.count)
            case UInt8(ascii: "["): containers.append(.array(index: 0))
            case UInt8(ascii: "{"): containers.append(.object(name: nil))
            case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = containers.popLast()
            case UInt8(ascii: ":"):
                guard case .object? = containers.last, let text else { break }
                let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[text]), as: UTF8.self)
                containers[containers.count - 1] = .object(name: name.prefix(64))
            case UInt8(ascii: ","):
                switch containers.last {
                case .array(let index)?: containers[containers.count - 1] = .array(index: index + 1)
                case .object?: containers[containers.count - 1] = .object(name: nil)
                case nil: break
                }
            case _: break
            }
            place += 1
        }
        return path(of: containers)
    }

    /// The place of the quote that ends a string.
    private static func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var place = start
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return place
    }

    private static func path(of containers: [Container]) -> String {
        var path = ""
        for container in containers {
            switch container {
            case .array(let index): path += "[\(index)]"
            case .object(let name?): path += path.isEmpty ? "\(name)" : ".\(name)"
            case .object(nil): break
            }
        }
        return path
    }
}
