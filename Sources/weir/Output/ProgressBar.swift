import Foundation

/// Shows on a terminal how far something has come; elsewhere nothing.
///
/// It stands on standard error, in one line that is written over, at most ten times a second.
final class ProgressBar {
    private let isShown: Bool
    private let write: (String) -> Void
    private let start = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?

    private static let width = 30
    private static let pause = Duration.milliseconds(100)

    /// - Parameters:
    ///   - isShown: By default whether standard error is a terminal.
    ///   - write: Takes what is to be written; by default standard error.
    init(
        isShown: Bool = isatty(STDERR_FILENO) == 1,
        write: @escaping (String) -> Void = { FileHandle.standardError.write(Data($0.utf8)) }
    ) {
        self.isShown = isShown
        self.write = write
    }

    /// A bar beside a result that is printed meanwhile: none when that goes to a terminal too, where both would be mixed up.
    static func besideOutput() -> ProgressBar {
        ProgressBar(isShown: isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0)
    }

    /// Of something with rows: how many are done, and how much of their bytes if it is known how many there are.
    func show(rows: Int, done: Int = 0, size: Int? = nil) {
        show { Self.line(rows: rows, done: done, size: size, elapsed: elapsed) }
    }

    /// Of something with parts: which one it is at, and how many are done.
    func show(_ what: String, done: Int, of size: Int) {
        show { "\(Self.bar(done, of: size)) \(what)" }
    }

    private func show(_ line: () -> String) {
        guard isShown else { return }
        let now = ContinuousClock.now
        if let lastShown, now - lastShown < Self.pause { return }
        lastShown = now
        write("\r\(line())\u{1B}[K")
    }

    /// Takes the bar away; the next one is shown at once.
    func finish() {
        guard lastShown != nil else { return }
        lastShown = nil
        write("\r\u{1B}[K")
    }

    private var elapsed: Duration { start.duration(to: .now) }

    static func line(rows: Int, done: Int, size: Int?, elapsed: Duration) -> String {
        let milliseconds = elapsed.components.seconds * 1000 + elapsed.components.attoseconds / 1_000_000_000_000_000
        let speed = milliseconds > 0 ? Int64(rows) * 1000 / milliseconds : 0
        let numbers = "\(grouped(Int64(rows))) rows, \(grouped(speed))/s"
        guard let size, size > 0 else { return numbers }
        return "\(bar(done, of: size)) \(numbers)"
    }

    /// `[###---] 50 %`.
    static func bar(_ done: Int, of size: Int) -> String {
        let size = max(size, 1)
        let part = min(max(done, 0), size)
        let filled = part * width / size
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
        return "[\(bar)] \(part * 100 / size) %"
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
