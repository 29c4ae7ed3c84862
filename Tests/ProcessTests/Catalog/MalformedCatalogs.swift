/// A good catalogue with one thing broken, and what is to be said about it.
struct MalformedCatalog: Sendable {
    /// What was broken.
    var name: String
    var text: String
    /// Where the problem is to be named.
    var line: Int
    /// A part of its message.
    var message: String
}

/// Breaks a good catalogue in every way that fits each of its lines.
struct MalformedCatalogs {
    private let source: CatalogLines
    private(set) var all: [MalformedCatalog] = []

    init(of text: String) {
        source = CatalogLines(text)
        for line in source.lines {
            misspell(line)
            breakValue(of: line)
            leaveOut(line)
            breakForm(of: line)
        }
        repeatNames()
        breakWhole()
    }

    /// Names of fields; other keys name features and may be anything.
    private static let fields: Set<String> = [
        "version", "settings", "defaultPlanKey", "selfService", "feature", "breakdown", "meters", "code", "displayName",
        "eventName", "eventNames", "aggregation", "valueProperty", "groupKeys", "filters", "features", "key", "type",
        "meter", "unit", "failMode", "accountKits", "name", "description", "mode", "primitivesConfig", "limits",
        "enabled", "defaults", "perCall", "plans", "accountKit", "quotas", "rateLimits", "currency", "prices", "model",
        "amount", "unitAmount", "timing", "interval", "netTerms", "trialDays",
    ]

    /// Tables whose keys are chosen by whoever writes the catalogue.
    private static let tables: Set<String> = [
        "quotas", "features", "rateLimits", "primitivesConfig", "limits", "breakdown", "filters", "defaults",
    ]

    private func isField(_ line: CatalogLines.Line) -> Bool {
        guard Self.fields.contains(line.key) else { return false }
        // `features` is a list at the top and a table in a plan.
        return line.startsElement || line.elementStart == nil || !Self.tables.contains(line.parent)
            || (line.parent == "features" && line.parents.count == 1)
    }

    private mutating func add(
        _ name: String,
        _ line: CatalogLines.Line,
        _ text: String,
        at place: Int? = nil,
        _ message: String
    ) {
        let title = "line \(line.number), \(line.key): \(name)"
        all.append(MalformedCatalog(name: title, text: text, line: place ?? line.number, message: message))
    }

    // MARK: Names

    private mutating func misspell(_ line: CatalogLines.Line) {
        if isField(line) {
            add("misspelt", line, source.renaming(line, to: line.key + "z"), "did you mean '\(line.key)")
            add("another name", line, source.renaming(line, to: "nonsense"), "unknown field")
        }
        for field in ["limit", "interval", "burst", "mode", "enabled", "overageCap"]
        where line.value.hasPrefix("{") && line.value.contains("\(field):") {
            let value = line.value.replacing("\(field):", with: "\(field)z:")
            add("\(field) misspelt", line, source.setting(line, to: value), "did you mean '\(field)'?")
        }
    }

    // MARK: Values

    private mutating func breakValue(of line: CatalogLines.Line) {
        for (value, message) in wrongValues(of: line) {
            add(value, line, source.setting(line, to: value), message)
        }
    }

    private func wrongValues(of line: CatalogLines.Line) -> [(value: String, message: String)] {
        if line.parent == "quotas" {
            return [
                ("lots", "must be a number or a decimal string"), ("-5", "must be from 0 to"),
                ("1_000", "must be a decimal number like"), ("0x10", "must be a decimal number like"),
                ("true", "must be a number or a decimal string, not a boolean"), ("[1]", "not an array"),
                ("1.0000000001", "at most 9 decimals"), ("1e30", "must be from 0 to"),
                ("{mode: soft}", "limit' is required"), ("{limit: 5, overageCap: 1}", "needs the mode 'soft'"),
            ]
        }
        if line.parent == "rateLimits" {
            return [
                ("60", "must be an object, not a number"),
                ("{limit: 0, interval: minute}", "must be from 1 to 1000000"),
                ("{limit: 5, interval: fortnight}", "must be one of 'second', 'minute', 'hour'"),
                ("{limit: 1.5, interval: minute}", "must be an integer, not 1.5"),
                ("{limit: 5}", "interval' is required"),
            ]
        }
        if line.parent == "features", line.parents.count > 1 {
            return [("[1]", "must be a boolean, a number or a string"), ("{a: 1}", "must be a boolean, a number")]
        }
        if line.parent == "primitivesConfig", !line.value.isEmpty {
            return [
                ("true", "must be an object, not a boolean"), ("{enabled: yes}", "must be a boolean, not a string"),
                ("{enabled: 1}", "must be a boolean, not a number"), ("{}", "enabled' is required"),
            ]
        }
        guard isField(line) else { return [] }
        switch line.key {
        case "version": return [("2", "must be 1"), ("one", "must be an integer")]
        case "name", "displayName", "unit", "description":
            let blank = line.key.hasSuffix("ame") ? [("\"   \"", "must not be blank")] : []
            return [
                ("[a, b]", "must be a string, not an array"), ("\"\"", "must not be empty"),
                ("12", "must be a string, not a number"), ("a: b: c", "mapping values are not allowed"),
            ] + blank
        case "code", "key":
            return [("two words", "must be 1 to 100 "), ("7", "must be a string"), ("", "is required")]
        case "type": return [("counted", "must be one of 'metered', 'boolean', 'static'"), ("null", "is required")]
        case "aggregation":
            return [("total", "must be one of 'count', 'sum'"), ("max", "counts never changes: 'aggregation'")]
        case "mode": return [("ajar", "must be one of 'open', 'closed'")]
        case "model": return [("cheap", "must be one of 'flat', 'per_unit'")]
        case "timing": return [("later", "must be one of 'advance', 'arrears'")]
        case "interval": return [("moon", "must be one of")]
        case "failMode": return [("ajar", "must be one of 'closed', 'open'")]
        case "currency": return [("DOLLARS", "must be at most 3 bytes"), ("12", "must be a string")]
        case "amount", "unitAmount":
            return [
                ("cheap", "must be a number or a decimal string"), ("-1", "must be zero or more"),
                ("\"0.0000000000001\"", "at most 12 decimals"), ("[1]", "not an array"), ("null", "is required"),
            ]
        case "meter":
            return [
                ("NO_SUCH", "there is no meter with the code 'NO_SUCH'"), ("[a]", "must be a string, not an array"),
            ]
        case "accountKit": return [("Nobody", "there is no account kit with the name 'Nobody'")]
        case "defaultPlanKey":
            return [("nobody", "there is no plan with the key 'nobody'"), ("a b", "must be 1 to 100")]
        case "feature": return [("nobody", "there is no feature 'nobody'")]
        case "netTerms", "trialDays":
            return [("soon", "must be an integer"), ("-1", "must be from 0"), ("99999", "must be from 0")]
        case "perCall": return [("lots", "must be a number"), ("-1", "must be from 0 to")]
        case "eventName": return [("[a]", "must be a string"), ("other.event", "counts never changes: 'eventName'")]
        case "eventNames":
            return [("[]", "at least 1 element"), ("[a, a]", "name each event once"), ("a", "must be an array")]
        case "groupKeys":
            return [("[other]", "counts never changes: 'groupKeys'"), ("[a, a]", "name each property once")]
        case "valueProperty":
            return [("other", "counts never changes: 'valueProperty'"), ("null", "valueProperty' is required")]
        case "enabled": return [("yes", "must be a boolean, not a string")]
        case "defaults": return [("[a]", "must be an object, not an array"), ("text", "must be an object")]
        case "meters", "features", "accountKits", "plans", "prices": return []
        case _: return []
        }
    }

    // MARK: Lacks

    private mutating func leaveOut(_ line: CatalogLines.Line) {
        let required: Set<String> = ["name", "aggregation", "type", "model", "unitAmount", "amount", "valueProperty"]
        guard isField(line), !line.startsElement, let start = line.elementStart else { return }
        // What another choice would need is missed in the thing itself, not at the choice.
        if line.key == "model" {
            add("graduated", line, source.setting(line, to: "graduated"), at: start, "tiers' is required")
        }
        if line.key == "aggregation" {
            add("percentile", line, source.setting(line, to: "percentile"), at: start, "percentile' is required")
        }
        let isOptional = line.key == "name" && (line.parent == "prices" || line.parent == "coupons")
        guard required.contains(line.key), !isOptional else { return }
        add("left out", line, source.replacing(line.number, with: nil), at: start, "\(line.key)' is required")
    }

    // MARK: Form

    /// What is no YAML, or no YAML of this kind.
    private mutating func breakForm(of line: CatalogLines.Line) {
        guard !line.value.isEmpty, !line.value.hasPrefix("{"), !line.value.hasPrefix("[") else { return }
        add("an alias of nothing", line, source.setting(line, to: "*nothing"), "found undefined alias")
        add("a tag", line, source.setting(line, to: "!!binary aGk="), "tags like")
        guard line.number.isMultiple(of: 3) else { return }
        add("a character of no token", line, source.setting(line, to: "@here"), "cannot start any token")
        add("a broken escape", line, source.setting(line, to: "\"a\\q\""), "unknown escape character")
        if !line.startsElement {
            let twice = line.lead + line.key + ": " + line.value
            add("given twice", line, source.replacing(line.number, with: twice + "\n" + twice), "given more than once")
            add("a merge", line, source.replacing(line.number, with: line.lead + "<<: {a: 1}"), "merge keys")
            add("a tab", line, source.replacing(line.number, with: "\t" + line.key + ": 1"), "the YAML is broken")
        }
    }

    // MARK: The whole

    /// Two things of one kind under one name.
    private mutating func repeatNames() {
        for (section, field, noun) in [
            ("meters", "code", "meter"), ("features", "key", "feature"), ("accountKits", "name", "account kit"),
            ("plans", "key", "plan"), ("prices", "key", "price"), ("coupons", "code", "coupon"),
        ] {
            let lines = source.lines.filter { $0.parent == section && $0.key == field && $0.startsElement }
            for (first, second) in zip(lines, lines.dropFirst())
            where section != "prices" || second.number - first.number < 8 {
                let message =
                    section == "prices"
                    ? "another price has the key" : "another \(noun) of the catalogue has the \(field) '\(first.value)'"
                add("as line \(first.number)", second, source.setting(second, to: first.value), message)
            }
        }
        // A feature that stands on another meter than before.
        let codes = source.lines.filter { $0.key == "code" }.map(\.value)
        for line in source.lines where line.key == "meter" && line.parents == ["features"] {
            for code in codes where code != line.value {
                add(
                    "another meter",
                    line,
                    source.setting(line, to: code),
                    "stands on the meter '\(line.value)' for good"
                )
            }
        }
        for line in source.lines where line.key == "type" && line.value == "metered" {
            let meter = source.lines.first { $0.key == "meter" && $0.elementStart == line.elementStart }
            let message = meter == nil ? "cannot change while the plan" : "goes with the type 'metered' only"
            add("no longer metered", line, source.setting(line, to: "static"), at: meter?.number, message)
        }
    }

    private mutating func breakWhole() {
        let count = source.text.split(separator: "\n", omittingEmptySubsequences: false).count
        for (name, text, line, message) in [
            ("empty", "", 1, "must hold a mapping"), ("only a comment", "# nothing\n", 1, "must hold a mapping"),
            ("a list", "- a\n- b\n", 1, "must hold a mapping"), ("a text", "hello", 1, "must hold a mapping"),
            ("two documents", source.text + "---\nplans: []\n", count, "single document"),
            ("sections as a table", "plans:\n  free: {name: Free}\n", 1, "must be an array, not an object"),
            ("an element that is none", "plans:\n  - free\n", 2, "must be an object, not a string"),
            ("vouchers", source.text + "vouchers: []\n", count, "unknown field 'vouchers'"),
        ] {
            all.append(MalformedCatalog(name: name, text: text, line: line, message: message))
        }
    }
}
