import CBuild

/// Which program this is: `weir --version`.
enum BuildVersion {
    static let number = "0.1.0"

    /// The commit, with `+changes` behind it when the sources were not as committed; nil when nobody said.
    static var commit: String? {
        let text = String(cString: weir_build_commit())
        return text.isEmpty ? nil : text
    }

    static var text: String { "weir \(number) (commit \(commit ?? "unknown"))" }
}
