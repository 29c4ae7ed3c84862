/// Prometheus' text format, as it is written.
struct PrometheusText {
    private(set) var result = ""
    private var described = ""

    mutating func sample(_ name: String, type: String, _ labels: String, _ value: Double) {
        describe(name, type)
        line(name, labels, Self.number(value))
    }

    mutating func histogram(_ name: String, _ labels: String, _ histogram: HistogramSeries.Snapshot) {
        describe(name, "histogram")
        let prefix = labels.isEmpty ? "" : labels + ","
        var count: UInt64 = 0
        for (index, bound) in histogram.bounds.enumerated() {
            count += histogram.counts[index]
            line(name + "_bucket", prefix + "le=\"\(Self.number(bound))\"", "\(count)")
        }
        count += histogram.counts[histogram.bounds.count]
        line(name + "_bucket", prefix + "le=\"+Inf\"", "\(count)")
        line(name + "_sum", labels, Self.number(histogram.sum))
        line(name + "_count", labels, "\(count)")
    }

    private mutating func describe(_ name: String, _ type: String) {
        guard described != name else { return }
        described = name
        result += "# TYPE \(name) \(type)\n"
    }

    private mutating func line(_ name: String, _ labels: String, _ value: String) {
        result += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }

    private static func number(_ value: Double) -> String {
        // Whole numbers without a fraction, as most readers of the text expect of counts.
        if let whole = Int64(exactly: value) { return "\(whole)" }
        return "\(value)"
    }

    /// A label as a metric name: all but letters, digits, `_` and `:` become `_`.
    static func name(_ label: String) -> String {
        let bytes = label.utf8.map { byte -> UInt8 in
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            let isOther = (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
            return isLetter || isOther ? byte : UInt8(ascii: "_")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `a="1",b="2"`, with what needs it escaped.
    static func labels(_ dimensions: [(String, String)]) -> String {
        dimensions.map { "\(name($0.0))=\"\(escaped($0.1))\"" }.joined(separator: ",")
    }

    private static func escaped(_ value: String) -> String {
        var result = ""
        for character in value.unicodeScalars {
            switch character {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            case _: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
