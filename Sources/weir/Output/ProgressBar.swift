import Foundation

/// Shows on a terminal how far something has come; elsewhere nothing.
struct ProgressBar {
    private let isShown: Bool
    private let start = ContinuousClock.now
    private static let width = 30

    init(isShown: Bool = isatty(STDERR_FILENO) == 1) { self.isShown = isShown }

    func show(rows: Int, done: Int, size: Int?) {
        guard isShown else { return }
        FileHandle.standardError.write(
            Data("\r\(Self.line(rows: rows, done: done, size: size, elapsed: elapsed))\u{1B}[K".utf8)
        )
    }

    /// Takes the bar away.
    func finish() {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }

    private var elapsed: Duration { start.duration(to: .now) }

    static func line(rows: Int, done: Int, size: Int?, elapsed: Duration) -> String {
        let milliseconds = elapsed.components.seconds * 1000 + elapsed.components.attoseconds / 1_000_000_000_000_000
        let speed = milliseconds > 0 ? Int64(rows) * 1000 / milliseconds : 0
        let numbers = "\(grouped(Int64(rows))) rows, \(grouped(speed))/s"
        guard let size, size > 0 else { return numbers }
        let part = min(done, size)
        let filled = part * width / size
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
        return "[\(bar)] \(part * 100 / size) % \(numbers)"
    }

    /// A number with a comma at each thousand.
    static func grouped(_ number: Int64) -> String {
        var text = ""
        for (index, digit) in String(number.magnitude).reversed().enumerated() {
            if index > 0 && index % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return (number < 0 ? "-" : "") + String(text.reversed())
    }
}
